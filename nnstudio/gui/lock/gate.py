"""The sign of a locked window, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.forms.style import GRID, Words, set_role
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.icons import icon
from nnstudio.gui.lock.keeper import LockKeeper
from nnstudio.gui.theme import theme

if TYPE_CHECKING:
    from nnstudio.gui.window import MainWindow


class Gate(QObject):
    """Says that the window is locked, opens it, and sets the lock.

    Args:
        window: Which one.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.keeper = LockKeeper(window.session.model, self)
        self.sign = _Sign()
        self.sign.clicked.connect(self.ask)
        window.menuBar().setCornerWidget(self.sign)
        self.keeper.changed.connect(self._follow)
        self._follow()

    @property
    def is_locked(self) -> bool:
        """Whether a lock of the project is in force."""
        return self.keeper.in_force is not None

    def ask(self) -> None:
        """Opens the lock: with its word where it has one, and otherwise after a question."""
        lock = self._window.session.model.project.lock
        if lock is None:
            return
        if lock.word is not None:
            WordDialog(self.keeper, self._window).open()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Locked by the teacher"))
        box.setText(self.tr("Unlock this project?"))
        box.setInformativeText(self.tr("All panels come back, and everything can be changed."))
        unlock = box.addButton(self.tr("Unlock"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        unlock.clicked.connect(lambda _checked=False: self.keeper.unlock(""))
        box.open()

    def edit(self) -> None:
        """Shows the dialog that sets the lock; a locked window asks to be unlocked first."""
        if self.is_locked:
            self.ask()
            return
        from nnstudio.gui.lock.dialog import LockDialog

        docks = self._window.build_workspace().docks
        titles = {d.objectName(): d.windowTitle() for d in docks if d.objectName() != "lesson"}
        lock = self._window.session.model.project.lock
        LockDialog(self.keeper, titles, lock, self._window).open()

    def _follow(self) -> None:
        lock = self.keeper.in_force
        self.sign.show_lock(lock is not None, lock.note if lock is not None else "")
        # A corner of the menu bar keeps the size that it had when it was filled.
        self._window.menuBar().adjustSize()


class _Sign(QToolButton):
    """“Locked by the teacher”, at the end of the menu bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setText(self.tr("Locked by the teacher"))
        self.setAccessibleName(self.tr("Locked by the teacher: unlock"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        theme().changed.connect(self._colour)
        self._colour()
        self.hide()

    def show_lock(self, is_locked: bool, note: str) -> None:
        """Shows or hides itself."""
        more = self.tr("Some panels are hidden and some things cannot be changed. Click to unlock.")
        self.setToolTip(f"{note}\n{more}" if note else more)
        self.setVisible(is_locked)

    def _colour(self) -> None:
        self.setIcon(icon("lock", theme().colours.warning))


class WordDialog(QDialog):
    """Asks for the word that opens the lock.

    Args:
        keeper: Knows whether it is right.
        parent: It stands over this.
    """

    def __init__(self, keeper: LockKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unlock"))
        lead_to(self, "workshop#lock-for-a-class")
        self._keeper = keeper
        self.word = QLineEdit()
        self.word.setEchoMode(QLineEdit.EchoMode.Password)
        self.word.setAccessibleName(self.tr("Word that opens the lock"))
        self.state = Words(self.tr("The teacher chose a word that opens this project."), "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Unlock"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        for widget in (self.state, self.word, buttons):
            column.addWidget(widget)
        self.resize(360, self.sizeHint().height())

    def _try(self) -> None:
        if self._keeper.unlock(self.word.text()):
            self.accept()
            return
        self.state.setText(self.tr("That is not the word. Try again, or ask the teacher."))
        set_role(self.state, "error")
        self.word.selectAll()
        self.word.setFocus()
