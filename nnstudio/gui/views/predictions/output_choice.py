"""Which output of a network is looked at, and what it is compared with."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nnstudio.document.data import DataSummary, Target
from nnstudio.document.project import Project
from nnstudio.gui.forms.style import Choice


class OutputChoice(Choice):
    """Hidden where there is only one output."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which output"))
        self.setToolTip(self.tr("The output whose answers are looked at"))

    @property
    def output(self) -> str:
        """Id of the layer; empty for the first output."""
        return str(self.currentData() or "") if self.currentIndex() > 0 else ""

    def offer(self, project: Project) -> None:
        """Says which outputs there are; the chosen one stays where it can."""
        chosen, layers = self.output, project.network.outputs
        self.clear()
        for layer in layers:
            self.add(layer.title or layer.id, layer.id)
        if not self.choose(chosen):
            self.setCurrentIndex(0 if layers else -1)
        self.setVisible(len(layers) > 1)


def target_of(output: str, project: Project, data: DataSummary | None) -> Target | None:
    """What an output is compared with; empty: the first output."""
    if data is None or not data.targets:
        return None
    named = {target.name: target for target in data.targets}
    outputs = project.network.outputs
    layer = output or (outputs[0].id if outputs else "")
    wish = next((plan.target for plan in project.plan.outputs if plan.layer == layer), None)
    return named.get(wish or "", data.targets[0])
