"""The QApplication, and the moment after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.gui.icons import application_icon
from nnstudio.gui.languages import languages
from nnstudio.gui.settings import Settings
from nnstudio.gui.theme import theme


def make_application(settings: Settings) -> QApplication:
    """The QApplication of this process, with name, icon, language and theme."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("nnstudio")
    application.setApplicationDisplayName("nnstudio")
    application.setDesktopFileName("nnstudio")
    application.setWindowIcon(application_icon())
    languages.install(application, settings.language)
    theme().apply(settings.scheme)
    application.styleHints().colorSchemeChanged.connect(_follow_system)
    return application


def _follow_system() -> None:
    if theme().scheme == "system":
        theme().apply("system")


def destroy(*things: QObject) -> None:
    """Deletes windows and what they show now, and not whenever Python gets to it."""
    for thing in things:
        if isinstance(thing, QWidget):
            thing.hide()
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class FileOpener(QObject):
    """Opens what the desktop asks for while the program runs; macOS has no other way.

    Args:
        application: Is asked by the desktop.
        open_path: Opens a project.
    """

    def __init__(self, application: QApplication, open_path: Callable[[Path], object]) -> None:
        super().__init__(application)
        self._open_path = open_path
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_path(Path(event.file()))
            return True
        return False


class AfterFirstPaint(QObject):
    """Calls something once, as soon as a window has been painted for the first time.

    Args:
        window: A window that has been shown.
        slot: What can wait until the user sees something.
    """

    def __init__(self, window: QWidget, slot: Callable[[], object]) -> None:
        super().__init__(window)
        self._slot = slot
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            # The window paints while it handles this event; the timer comes after it.
            QTimer.singleShot(0, self, self._slot)
        return False
