"""Help at hand: F1 in the main window and in every dialog leads to the page that explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from nnstudio.gui.help.context import Attention
from nnstudio.gui.help.guide import INDEX, Place

if TYPE_CHECKING:
    from nnstudio.gui.help.window import GuideWindow

#: Found again by this name, so that a dialog gets only one.
_SHORTCUT = "help-shortcut"


class Help(QObject):
    """Opens the guide where it explains what the user looks at.

    Args:
        window: The main window. Its own F1 is an entry of its menu.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._attention = Attention(self)
        self.guide: GuideWindow | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._serve)

    def show_here(self) -> None:
        """Explains what the user looks at."""
        self.show(self._attention.place())

    def show_contents(self) -> None:
        """Opens the guide at its beginning."""
        self.show(Place(INDEX))

    def show(self, place: Place) -> None:
        """Opens the guide at a place."""
        modal = QApplication.activeModalWidget()
        if modal is not None:
            # A window that is no child of the dialog would not answer while it is open.
            guide = self._made(modal)
            guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            guide.show_place(place)
            return
        if self.guide is None:
            self.guide = self._made(self._window)
        self.guide.show_place(place)

    @staticmethod
    def _made(parent: QWidget) -> GuideWindow:
        from nnstudio.gui.help.window import GuideWindow

        return GuideWindow(parent)

    def _serve(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Gives a dialog its F1: shortcuts of the main window do not reach it."""
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or dialog.findChild(QShortcut, _SHORTCUT) is not None:
            return
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
        shortcut.setObjectName(_SHORTCUT)
        shortcut.activated.connect(self.show_here)
