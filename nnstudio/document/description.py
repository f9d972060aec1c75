"""What Keras answers about a network: shapes, costs, and problems with their remedies."""

from __future__ import annotations

import msgspec

from nnstudio.document.data import DataSummary
from nnstudio.document.values import Value

Shape = tuple[int | None, ...]


class InsertLayer(msgspec.Struct, frozen=True, tag="insert"):
    """Put a layer on the wire that leads into input ``port`` of ``before``.

    Where there is no such wire, the layer is connected to that input.
    """

    label: str
    before: str
    kind: str
    params: dict[str, Value] = {}
    port: int = 0


class SetParam(msgspec.Struct, frozen=True, tag="param"):
    """Set one parameter of one layer."""

    label: str
    layer: str
    name: str
    value: Value


class SetField(msgspec.Struct, frozen=True, tag="field"):
    """Set the value at a dotted path of the project, for instance ``plan.loss``."""

    label: str
    path: str
    value: Value


class RemoveLayer(msgspec.Struct, frozen=True, tag="remove"):
    """Remove a layer and join its neighbours."""

    label: str
    layer: str


class AddLayer(msgspec.Struct, frozen=True, tag="append"):
    """Add a layer behind ``after`` (``None``: as the first layer, unconnected)."""

    label: str
    after: str | None
    kind: str
    params: dict[str, Value] = {}


class Connect(msgspec.Struct, frozen=True, tag="connect"):
    """Draw a wire."""

    label: str
    source: str
    target: str


class Disconnect(msgspec.Struct, frozen=True, tag="disconnect"):
    """Remove a wire."""

    label: str
    source: str
    target: str


SingleRemedy = InsertLayer | SetParam | SetField | RemoveLayer | AddLayer | Connect | Disconnect


class Several(msgspec.Struct, frozen=True, tag="several"):
    """Do several things, one after the other, in one undo step."""

    label: str
    steps: tuple[SingleRemedy, ...]


Remedy = SingleRemedy | Several


class Problem(msgspec.Struct, frozen=True):
    """Something that keeps a project from being trained, or that will disappoint.

    Attributes:
        kind: Stable name for tests and translations, for instance ``"needs-flatten"``.
        message: The whole story in one or two plain sentences.
        layer: Id of the block it stands at; ``None`` is the data or the plan.
        expected: What would have worked.
        received: What came.
        remedies: Fixes, the best first; each is one undo step.
        severity: ``"error"`` keeps training from starting; ``"warning"`` does not.
    """

    kind: str
    message: str
    layer: str | None = None
    expected: str = ""
    received: str = ""
    remedies: tuple[Remedy, ...] = ()
    severity: str = "error"


class LayerDescription(msgspec.Struct, frozen=True):
    """What Keras says of one layer.

    Attributes:
        id: The layer.
        output_shapes: One shape for each output, with ``None`` for the batch; empty where
            the layer could not be reached.
        num_params: Numbers in its weights.
        num_trainable: Those of them that training changes.
        multiply_adds: Multiply-adds of one sample's forward pass, from Keras' own count
            where it has one; ``None`` where it is not known.
    """

    id: str
    output_shapes: tuple[Shape, ...] = ()
    num_params: int = 0
    num_trainable: int = 0
    multiply_adds: int | None = None


class Description(msgspec.Struct, frozen=True):
    """The answer to a question about a whole project."""

    layers: tuple[LayerDescription, ...] = ()
    problems: tuple[Problem, ...] = ()
    data: DataSummary | None = None

    @property
    def num_params(self) -> int:
        """Parameters of the whole network."""
        return sum(layer.num_params for layer in self.layers)

    @property
    def can_train(self) -> bool:
        """Whether nothing keeps the project from being trained."""
        return not any(problem.severity == "error" for problem in self.problems)

    def layer(self, layer_id: str) -> LayerDescription | None:
        """What is known of one layer, if anything."""
        return next((layer for layer in self.layers if layer.id == layer_id), None)

    def problems_of(self, layer_id: str | None) -> tuple[Problem, ...]:
        """The problems that stand at one layer (``None``: at the data or the plan)."""
        return tuple(problem for problem in self.problems if problem.layer == layer_id)
