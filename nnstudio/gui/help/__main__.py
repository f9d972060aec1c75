"""Writes the keyboard's page of the guide anew, from the window's own actions.

Run ``python -m nnstudio.gui.help`` in a checkout after a shortcut was changed.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtGui import QKeySequence

from nnstudio import assets
from nnstudio.gui.application import destroy, make_application
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.help.keyboard import all_keys, markdown
from nnstudio.gui.languages.languages import ENGLISH
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow


def main() -> None:
    """Writes ``docs/keyboard.md``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        settings.language = ENGLISH
        make_application(settings)
        link = EngineLink(standby=False)
        session = Session(link)
        window = MainWindow(session, settings)
        window.build_workspace()
        keys = all_keys(window.menuBar(), QKeySequence.SequenceFormat.PortableText)
        (assets.guide() / "keyboard.md").write_text(markdown(keys), encoding="utf-8")
        link.close()
        destroy(window, session)


if __name__ == "__main__":
    main()
