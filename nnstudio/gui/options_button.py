"""A small button that opens a sheet of rarer settings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QToolButton, QWidget

from nnstudio.gui.icons import icon
from nnstudio.gui.theme import theme


class OptionsButton(QToolButton):
    """Opens a sheet below itself; Escape or a click elsewhere closes it.

    Args:
        tip: What the sheet is about.
        parent: Owner.
    """

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.sheet = _Sheet(self)
        self.sheet.setAccessibleName(tip)
        self.clicked.connect(self._open)
        theme().changed.connect(self._colour)
        self._colour()

    def add_row(self, label: str, control: QWidget) -> None:
        """Adds a setting; without a label it speaks for itself."""
        if label:
            self.sheet.form.addRow(label, control)
        else:
            self.sheet.form.addRow(control)

    def _open(self) -> None:
        size = self.sheet.sizeHint()
        place = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        if place.y() + size.height() > room.bottom():
            place = self.mapToGlobal(QPoint(0, -size.height() - 2))
        place.setX(max(room.left(), min(place.x(), room.right() - size.width())))
        self.sheet.move(place)
        self.sheet.show()
        self.sheet.focusNextChild()

    def _colour(self) -> None:
        colours = theme().colours
        self.setIcon(icon("options"))
        ground = colours.raised if colours.is_dark else colours.surface
        self.sheet.setStyleSheet(
            f"_Sheet {{ background: {ground}; border: 1px solid {colours.border}; }}"
        )


class _Sheet(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(16, 12, 16, 12)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)
