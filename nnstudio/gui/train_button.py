"""The one button that everybody looks for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton


class TrainButton(QPushButton):
    """Shows an action with its icon and text in the middle, which a tool button does not.

    Args:
        action: Train or pause.
    """

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setObjectName("train")
        self.setIconSize(QSize(18, 18))
        self.setFixedSize(104, 36)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(self._action.text())
