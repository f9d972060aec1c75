"""The guide's window: pages, links, history, search; nothing outside is ever opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.help.guide import Guide, Place
from nnstudio.gui.help.window import GuideWindow
from nnstudio.gui.theme import theme


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    folder = tmp_path / "docs"
    (folder / "deep").mkdir(parents=True)
    (folder / "index.md").write_text("# All\n## Group\n* [One](one.md)\n* [Deep](deep/two.md)\n")
    long = "\n\n".join("A line." for _ in range(80))
    (folder / "one.md").write_text(
        f"# One\n![wide](wide.png) [deep](deep/two.md#here) [out](https://example.org/x)\n\n{long}\n"
    )
    (folder / "deep" / "two.md").write_text(f"# Two\n{long}\n\n## Here\nA zebra.\n\n{long}\n")
    picture = QImage(3000, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    picture.save(str(folder / "wide.png"))
    picture.save(str(tmp_path / "secret.png"))
    return Guide(folder)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def shown(owner: QWidget, guide: Guide) -> GuideWindow:
    made = GuideWindow(owner, guide)
    made.show_place(Place("one"))
    return made


def test_links_inside_are_followed_to_their_heading_and_back(shown: GuideWindow) -> None:
    browser = shown.browser
    browser.anchorClicked.emit(QUrl("deep/two.md#here"))
    assert browser.place == Place("deep/two", "here")
    assert "Two" in shown.windowTitle()
    assert browser.verticalScrollBar().value() > 0
    shown._buttons["earlier"].click()
    assert browser.place == Place("one")
    assert not browser.can_go_back
    shown._buttons["later"].click()
    assert browser.place == Place("deep/two", "here")


def test_a_link_that_leads_outside_is_told_and_not_opened(
    shown: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for link in ("https://example.org/x", "../secret.png", "file:///etc/passwd"):
        shown.browser.anchorClicked.emit(QUrl(link))
        assert link in shown.told.text()
    assert shown.browser.place == Place("one")
    assert opened == []
    assert not shown.browser.openExternalLinks()


def test_a_picture_is_as_wide_as_the_page_at_most(shown: GuideWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = shown.browser.loadResource(kind, QUrl("wide.png"))
    assert 100 < picture.deviceIndependentSize().width() <= shown.browser.viewport().width()


@pytest.mark.parametrize("link", ["../secret.png", "https://example.org/a.png", "/etc/passwd"])
def test_nothing_outside_of_the_guide_is_loaded(shown: GuideWindow, link: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert shown.browser.loadResource(kind, QUrl(link)) is None


def test_a_search_leads_to_the_words_and_marks_them(shown: GuideWindow) -> None:
    search = shown.contents.search
    QTest.keyClicks(search, "zebra")
    assert shown.contents.results.count() == 1
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert shown.browser.place == Place("deep/two", "here")
    marked = [selection.cursor.selectedText() for selection in shown.browser.extraSelections()]
    assert marked == ["zebra"]
    search.setText("gnu")
    assert "No page" in shown.contents._nothing.text()
    assert shown.contents._shown.currentWidget() is shown.contents._nothing
    search.clear()
    assert shown.contents._shown.currentWidget() is shown.contents.tree


def test_the_contents_choose_pages_and_follow_them(shown: GuideWindow) -> None:
    tree = shown.contents.tree
    group = tree.topLevelItem(0)
    assert group is not None
    second = group.child(1)
    assert second is not None
    tree.setCurrentItem(second)
    assert shown.browser.place == Place("deep/two")
    shown.browser.back()
    assert tree.currentItem() is group.child(0)


def test_a_place_that_is_not_there_leads_to_the_contents(shown: GuideWindow) -> None:
    shown.show_place(Place("nowhere"))
    assert shown.browser.place == Place("index")


def test_text_grows_shrinks_and_follows_the_theme(shown: GuideWindow) -> None:
    usual = shown.browser.font().pointSizeF()
    shown.browser.zoom(1)
    assert shown.browser.font().pointSizeF() > usual
    shown.browser.zoom(0)
    assert shown.browser.font().pointSizeF() == pytest.approx(usual)
    before = theme().scheme
    theme().apply("dark")
    assert theme().colours.surface == shown.browser.palette().base().color().name()
    theme().apply(before)
