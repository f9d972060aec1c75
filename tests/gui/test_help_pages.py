from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nnstudio import assets
from nnstudio.gui.help_pages import HelpPage, LicencesPage, about_html


def test_an_installation_shows_the_licences_of_all_that_it_carries(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "root", lambda: tmp_path)
    assert "licences.txt" not in about_html()  # a checkout carries nothing
    (tmp_path / "licences.txt").write_text("Qt: LGPL-3.0\n", encoding="utf-8")
    owner = QWidget()
    qtbot.addWidget(owner)
    page = HelpPage("About", about_html(), owner)
    assert "Licences of everything inside" in page.browser.toPlainText()
    page.browser.anchorClicked.emit(QUrl("licences.txt"))
    (licences,) = page.findChildren(LicencesPage)
    assert licences.text.toPlainText() == "Qt: LGPL-3.0\n"
    licences.close()
    page.close()
