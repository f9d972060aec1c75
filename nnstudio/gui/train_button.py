"""The one button that everybody looks for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from nnstudio.gui.icons import icon
from nnstudio.gui.theme import theme
from nnstudio.gui.transport_actions import TransportActions


class TrainButton(QPushButton):
    """Shows an action with its icon and text in the middle, which a tool button does not.

    Args:
        actions: Those of the transport bar.
    """

    def __init__(self, actions: TransportActions) -> None:
        super().__init__()
        self._actions = actions
        self.setObjectName("train")
        self.setIconSize(QSize(18, 18))
        self.setFixedSize(104, 36)
        self.clicked.connect(actions.train.trigger)
        actions.train.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._actions.train
        self.setText(action.text())
        self.setIcon(icon(self._actions.train_icon, theme().colours.on_accent))
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
        self.setAccessibleName(action.text())
