"""Which settings a running network can take over, and when they changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from nnstudio.document.catalogue import catalogue
from nnstudio.document.plan import TrainingPlan
from nnstudio.gui.project_model import ProjectModel

#: Settings of an optimizer that can be changed while it runs.
_OF_OPTIMIZER = ("learning_rate", "momentum", "weight_decay", "clipnorm")


def knobs_of(plan: TrainingPlan) -> dict[str, float]:
    """The knobs that have a number, by the names that ``ChangeKnob`` uses."""
    entry = catalogue().find("optimizers", plan.optimizer.kind)
    found: dict[str, float] = {"epochs": float(plan.epochs)}
    for name in _OF_OPTIMIZER:
        param = entry.param(name) if entry is not None else None
        value = plan.optimizer.params.get(name, param.default if param is not None else None)
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[name] = float(value)
    return found


class Knobs(QObject):
    """Tells when a knob was turned, by an edit, an undo or a remedy alike.

    Signals:
        changed: Carries the knob's name and value.
    """

    changed = Signal(str, float)

    def __init__(self, model: ProjectModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kind = model.project.plan.optimizer.kind
        self._known = knobs_of(model.project.plan)
        model.opened.connect(self._remember)
        model.changed.connect(self._compare)

    def _remember(self) -> None:
        self._kind = self._model.project.plan.optimizer.kind
        self._known = knobs_of(self._model.project.plan)

    def _compare(self) -> None:
        before, kind = self._known, self._kind
        self._remember()
        # Another optimizer takes effect with the next run; so do its defaults.
        same_optimizer = kind == self._kind
        for name, value in self._known.items():
            if before.get(name) != value and (same_optimizer or name == "epochs"):
                self.changed.emit(name, value)
