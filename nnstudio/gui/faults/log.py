"""The program's log: a few files of a megabyte each, on this computer alone."""

from __future__ import annotations

import faulthandler
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from nnstudio.gui.engine_link import EngineLink
from nnstudio.protocol.messages import CommandFailed

#: Size of one file, and how many older ones are kept.
_BYTES, _NUM_OLD = 1_000_000, 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("nnstudio")


class Log:
    """Writes what happens into a folder, and what a crash of the interpreter leaves.

    A folder that cannot be written to costs the log, and nothing else.

    Args:
        folder: Made if it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._handler: logging.Handler = logging.NullHandler()
        self._crash: IO[str] | None = None

    @property
    def crash_file(self) -> Path:
        """Where Python writes the stacks of all threads when a library crashes."""
        return self.folder / f"crash-{os.getpid()}.txt"

    def open(self) -> str:
        """Begins; returns what the last crash left, if there was one."""
        left = ""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            left = self._crashes()
            self._handler = RotatingFileHandler(
                self.folder / "window.log", maxBytes=_BYTES, backupCount=_NUM_OLD, encoding="utf-8"
            )
            self._crash = self.crash_file.open("w", encoding="utf-8")
            faulthandler.enable(self._crash)
        except OSError:
            return left
        self._handler.setFormatter(logging.Formatter(_FORMAT))
        log.addHandler(self._handler)
        log.setLevel(logging.INFO)
        log.propagate = False
        if left:
            log.error("the last start ended in a crash:\n%s", left)
        return left

    def _crashes(self) -> str:
        """What programs left that run no longer; another window may be open."""
        found = []
        for place in sorted(self.folder.glob("crash-*.txt")):
            if place != self.crash_file and _is_alive(place.stem.rpartition("-")[2]):
                continue
            found.append(place.read_text(encoding="utf-8", errors="replace"))
            place.unlink()
        return "".join(found)

    def close(self) -> None:
        """Ends; the next start finds no crash."""
        log.removeHandler(self._handler)
        self._handler.close()
        if self._crash is not None:
            faulthandler.enable()
            self._crash.close()
            self._crash = None
            self.crash_file.unlink(missing_ok=True)

    def tail(self, num_bytes: int = 100_000) -> str:
        """The end of the log."""
        self._handler.flush()
        try:
            data = (self.folder / "window.log").read_bytes()
        except OSError:
            return ""
        return data[-num_bytes:].decode("utf-8", "replace")


def _is_alive(number: str) -> bool:
    import psutil  # not before there is something to ask

    return number.isdecimal() and psutil.pid_exists(int(number))


def log_engine(link: EngineLink) -> None:
    """Sends what an engine says of its own mistakes, and its last words, into the log."""

    def take(event: object) -> None:
        if isinstance(event, CommandFailed):
            log.error("%s: %s\n%s", event.command, event.message, event.details)

    link.event_came.connect(take)
    link.died.connect(lambda text: log.error("the engine ended: %s\n%s", text, link.last_words))


def log_qt_messages() -> None:
    """Sends Qt's own warnings into the log."""
    qInstallMessageHandler(_take)


def _take(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    log.getChild("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)
