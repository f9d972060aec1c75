"""A seed with a dice."""

from __future__ import annotations

from PySide6.QtCore import QRandomGenerator
from PySide6.QtWidgets import QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.gui.forms.simple import NumberEditor
from nnstudio.gui.forms.style import IconButton
from nnstudio.gui.forms.words import translate


class SeedEditor(NumberEditor):
    """A whole number, and a button that draws another one."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self.dice = IconButton("dice", translate("Forms", "Draw another seed"))
        self.dice.clicked.connect(self._throw)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.dice)

    def _throw(self) -> None:
        self.edited.emit(QRandomGenerator.global_().bounded(1, 10_000), "")
        self.finished.emit()
