"""Unexpected errors: told once, in plain words, while the window lives on."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from nnstudio.gui.faults.log import log

#: Set to anything, it has tracebacks printed as well; for those who look for the mistake.
TRACEBACK = "NNSTUDIO_TRACEBACK"
#: Seconds without an error before the next one is told: a broken paint event repeats for ever.
_QUIET = 30.0


class ErrorReporter(QObject):
    """Takes the place of Python's hooks for errors that nobody has caught.

    Signals:
        saving_asked: The user wants a file that helps to find the mistake; carries the details.

    Args:
        window: The dialog stands over it.
    """

    saving_asked = Signal(str)
    _came = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._last = -_QUIET
        self._known: set[tuple[str, str]] = set()
        self._lock = threading.Lock()
        self.box: QMessageBox | None = None
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listens from now on."""
        sys.excepthook = self._take
        sys.unraisablehook = self._take_unraisable
        threading.excepthook = self._take_from_thread

    def uninstall(self) -> None:
        """Puts Python's own hooks back."""
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        # In a destructor, for instance; it stopped nothing that the user was doing.
        if args.exc_value is not None:
            self._log(args.exc_type, args.exc_value, args.exc_traceback)

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._log(kind, error, trace)
        with self._lock:
            now = time.monotonic()
            is_told = now - self._last < _QUIET
            self._last = now
        if not is_told:
            self._came.emit("".join(traceback.format_exception(kind, error, trace)))

    def _log(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Writes the stack of an error the first time; a broken paint event would fill the disk."""
        if os.environ.get(TRACEBACK):
            sys.__excepthook__(kind, error, trace)
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        with self._lock:
            is_known = (kind.__name__, place) in self._known
            self._known.add((kind.__name__, place))
        if is_known:
            log.error("again: %s in %s: %s", kind.__name__, place, error)
        else:
            log.error("unexpected error", exc_info=(kind, error, trace))

    def _show(self, details: str) -> None:
        if self.box is not None:
            return
        box = QMessageBox(self._window)
        box.setWindowModality(Qt.WindowModality.NonModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("nnstudio made a mistake, and goes on."))
        box.setInformativeText(
            self.tr(
                "Your project is still here; saving it now is a good idea. If this happens again, "
                "please report it with the details below."
            )
        )
        box.setDetailedText(details)
        box.addButton(QMessageBox.StandardButton.Close)
        self._add(box, self.tr("Copy"), lambda: QApplication.clipboard().setText(details))
        self._add(box, self.tr("Save diagnostics…"), lambda: self.saving_asked.emit(details))
        box.finished.connect(self._forget)
        self.box = box
        box.show()

    @staticmethod
    def _add(box: QMessageBox, text: str, slot: Callable[[], None]) -> None:
        button: QPushButton = box.addButton(text, QMessageBox.ButtonRole.ActionRole)
        # The box would close at any of its buttons; these only do something beside.
        button.clicked.disconnect()
        button.clicked.connect(slot)

    def _forget(self) -> None:
        self.box = None
