"""Which layer of the trained network a page looks at: the selected one, or another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from nnstudio.document.network import INPUT, Layer, ordered
from nnstudio.document.project import Project
from nnstudio.gui.forms.style import Choice
from nnstudio.gui.project_model import ProjectModel


class LayerChoice(Choice):
    """Follows the selection on the canvas, and changes it.

    Where nothing that fits is selected, the last layer with weights before the outputs is.

    Signals:
        changed: Another layer is looked at.

    Args:
        model: The selection.
        project: Tells what is trained.
        fits: Which layers can be chosen.
    """

    changed = Signal()

    def __init__(
        self,
        model: ProjectModel,
        project: Callable[[], Project],
        fits: Callable[[Layer], bool] = lambda layer: layer.kind != INPUT,
    ) -> None:
        super().__init__()
        self._model, self._project, self._fits = model, project, fits
        self._shown: list[tuple[str, str]] = []
        self._layer = self._asked = ""
        self.setAccessibleName(self.tr("Layer"))
        self.setToolTip(self.tr("The layer that is looked at; it is selected on the canvas too"))
        self.setMinimumContentsLength(9)
        self.activated.connect(lambda _index: model.select([self.currentData()]))
        model.selection_changed.connect(self.follow)
        model.changed.connect(self.follow)
        model.described.connect(self.follow)
        self.follow()

    @property
    def layer(self) -> str:
        """Id of the layer; empty where there is none."""
        return self._layer

    @property
    def title(self) -> str:
        """What the user calls it."""
        return dict(self._shown).get(self._layer, "")

    def follow(self) -> None:
        """Looks at the selection and the network again."""
        project = self._project()
        layers = [layer for layer in ordered(project.network) if self._fits(layer)]
        shown = [(layer.id, layer.title or layer.id) for layer in layers]
        if shown != self._shown:
            self._shown = shown
            self.clear()
            for name, title in shown:
                self.add(title, name)
        names = [name for name, _ in shown]
        selected = [name for name in self._model.selection if name in names]
        before = self._layer
        if selected:
            self._asked = selected[-1]
        self._layer = self._asked if self._asked in names else self._usual(project, names)
        self.choose(self._layer)
        if self._layer != before:
            self.changed.emit()

    def _usual(self, project: Project, names: list[str]) -> str:
        """The last layer with weights before the outputs."""
        outputs = {layer.id for layer in project.network.outputs}
        learns = {one.id for one in self._model.description.layers if one.num_params}
        inner = [name for name in names if name not in outputs]
        return ([name for name in inner if name in learns] or inner or names or [""])[-1]


def may_have_weights(model: ProjectModel) -> Callable[[Layer], bool]:
    """Tells whether a layer has weights, or nothing is known yet."""

    def fits(layer: Layer) -> bool:
        told = model.description.layer(layer.id)
        return layer.kind != INPUT and (
            told is None or not told.output_shapes or told.num_params > 0
        )

    return fits
