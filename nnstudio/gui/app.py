"""Starts the window: the engine first, then Qt, then what is heavy after the first paint."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nnstudio.document.examples import NAMES
from nnstudio.gui.early_engine import EarlyEngine

if TYPE_CHECKING:
    from nnstudio.gui.window import MainWindow


def main(argv: Sequence[str]) -> int:
    """Opens the window and returns the exit code when it is closed.

    Args:
        argv: ``--example NAME`` or ``FILE.nnstudio``, or nothing.
    """
    wish = _parse(argv)
    # TensorFlow takes longest, so its process starts before this one imports Qt.
    engine = EarlyEngine()
    try:
        from nnstudio.gui.application import AfterFirstPaint, make_application
        from nnstudio.gui.engine_link import EngineLink
        from nnstudio.gui.session import Session
        from nnstudio.gui.settings import Settings
        from nnstudio.gui.window import MainWindow

        settings = Settings()
        application = make_application(settings)
        link = EngineLink(engine)
        window = MainWindow(Session(link), settings)
    except BaseException:
        engine.process.kill()
        raise
    window.errors.install()
    window.show()
    AfterFirstPaint(window, lambda: open_wish(window, wish))
    try:
        return application.exec()
    finally:
        window.errors.uninstall()
        link.close()


def open_wish(window: MainWindow, wish: argparse.Namespace) -> None:
    """Opens what the command line named; otherwise only makes the workspace ready."""
    window.build_workspace()
    if wish.example is not None:
        window.files.open_example(wish.example)
    elif wish.file is not None:
        window.files.open_path(wish.file)


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nnstudio", description="Opens the window.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--example", choices=NAMES, metavar="NAME", help=", ".join(NAMES))
    what.add_argument("file", nargs="?", type=Path, help="a project, NAME.nnstudio")
    return parser.parse_args(argv)
