"""Starts the window; the engine and whatever is heavy come after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nnstudio.gui.window import MainWindow


class Wish(NamedTuple):
    """What the command line asked for.

    Attributes:
        example: Name of a bundled example.
        file: A project file.
    """

    example: str | None = None
    file: Path | None = None


def main(argv: Sequence[str]) -> int:
    """Opens the window and returns the exit code when it is closed.

    Args:
        argv: ``--example NAME`` or ``FILE.nnstudio``, or nothing.
    """
    wish = _parse(argv) if argv else Wish()
    from nnstudio.gui.application import (
        AfterFirstPaint,
        FileOpener,
        destroy,
        make_application,
    )
    from nnstudio.gui.engine_link import EngineLink
    from nnstudio.gui.faults.log import log_engine, log_qt_messages
    from nnstudio.gui.session import Session
    from nnstudio.gui.settings import Settings
    from nnstudio.gui.window import MainWindow

    settings = Settings()
    application = make_application(settings)
    link = EngineLink()
    session = Session(link)
    window = MainWindow(session, settings)
    crash = window.log.open()
    log_qt_messages()
    log_engine(link)
    window.errors.install()
    window.show()

    def begin() -> None:
        link.start()
        open_wish(window, wish)
        # An event filter of all events: only where nothing else tells of a file.
        if sys.platform == "darwin":
            FileOpener(application, window.files.open_path)
        window.offer_recovery()
        if crash:
            tell_crash(window)

    AfterFirstPaint(window, begin)
    try:
        return application.exec()
    finally:
        window.errors.uninstall()
        window.log.close()
        link.close()
        destroy(window, session)


def open_wish(window: MainWindow, wish: Wish) -> None:
    """Opens what the command line named; otherwise only makes the workspace ready."""
    window.build_workspace()
    if wish.example is not None:
        window.files.open_example(wish.example)
    elif wish.file is not None:
        window.files.open_path(wish.file)


def tell_crash(window: MainWindow) -> None:
    """Says that the program was ended by a crash, and offers what helps to find out why."""
    text = window.tr(
        "nnstudio crashed when it was open last. If that happens again, please report it with "
        "the diagnostics."
    )
    offer = (window.tr("Save diagnostics…"), window.save_diagnostics)
    window.strip.tell(text, "warning", [offer])


def _parse(argv: Sequence[str]) -> Wish:
    import argparse

    from nnstudio.document.examples import NAMES

    parser = argparse.ArgumentParser(prog="nnstudio", description="Opens the window.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--example", choices=NAMES, metavar="NAME", help=", ".join(NAMES))
    what.add_argument("file", nargs="?", type=Path, help="a project, NAME.nnstudio")
    parsed = parser.parse_args(argv)
    return Wish(parsed.example, parsed.file)
