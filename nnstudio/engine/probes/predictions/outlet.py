"""One output of a network: what it is compared with, and how its numbers are read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.class_shares import class_shares
from nnstudio.document.data import Target
from nnstudio.document.values import Config
from nnstudio.engine.compile import output_plans
from nnstudio.engine.objects import make
from nnstudio.engine.probes.subject import Subject

Array = NDArray[Any]

#: From here on a single output means the second of two classes.
_HALF = 0.5


@dataclass(frozen=True)
class Outlet:
    """An output of the model.

    Attributes:
        name: Id of its layer.
        index: Its place among the model's outputs.
        target: What it is compared with.
        loss: How.
    """

    name: str
    index: int
    target: Target
    loss: Config

    @cached_property
    def loss_function(self) -> Any:
        """The Keras loss."""
        return make("losses", self.loss)

    @property
    def takes_logits(self) -> bool:
        """Whether the loss takes logits."""
        return self.loss.params.get("from_logits") is True

    @property
    def num_classes(self) -> int:
        """0 where numbers are predicted."""
        return len(self.target.classes) if self.target.kind == "class" else 0

    def tells_classes(self, outputs: Array) -> bool:
        """Whether (n, …) outputs name one class for each sample."""
        wide = outputs.ndim == 2 and self.num_classes > 0
        return wide and (
            outputs.shape[1] >= self.num_classes or (outputs.shape[1] == 1 and self.num_classes < 3)
        )

    @property
    def needs_shares(self) -> bool:
        """Whether the loss takes the outputs for probabilities, or makes such of them."""
        return self.loss.kind == "KLDivergence" or "Crossentropy" in self.loss.kind

    def shares(self, outputs: Array) -> Array | None:
        """(n, num_classes) float32 probabilities, or ``None`` where outputs are no such.

        Of other losses than cross-entropies the outputs themselves tell; the scores of a hinge
        loss may look like probabilities, and are none.
        """
        if "Hinge" in self.loss.kind:
            return None
        return class_shares(outputs, self.num_classes, self.takes_logits)

    def scores(self, outputs: Array) -> Array:
        """(n, num_classes): larger means more of that class; probabilities where they are known.

        Where they are not, a single output ``s`` scores ``2b − s`` and ``s`` for the two
        classes, with the border ``b``: 0 for hinge losses, ½ for others.
        """
        shares = self.shares(outputs)
        if shares is not None:
            return shares
        if outputs.shape[1] > 1:
            return outputs[:, : self.num_classes]
        border = 0.0 if "Hinge" in self.loss.kind else _HALF
        return np.concatenate([2 * border - outputs, outputs], axis=1)

    def predicted(self, outputs: Array) -> Array:
        """(n,) int64: the class that each sample is taken for."""
        found: Array = self.scores(outputs).argmax(axis=1)
        return found


def outlets(subject: Subject) -> list[Outlet]:
    """All outputs of the model that is looked at, in its order."""
    summary, plan = subject.dataset.summary, subject.prepared.project.plan
    targets = {target.name: target for target in summary.targets}
    return [
        Outlet(
            chosen.layer,
            index,
            targets[chosen.target or summary.targets[0].name],
            chosen.loss or plan.loss,
        )
        for index, chosen in enumerate(output_plans(subject.model, plan))
    ]


def outlet_named(subject: Subject, name: str) -> Outlet:
    """The output of a layer; the first where there is none of that name."""
    found = outlets(subject)
    return next((outlet for outlet in found if outlet.name == name), found[0])
