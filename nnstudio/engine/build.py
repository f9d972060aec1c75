"""From a network to a Keras model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import keras

from nnstudio.document.data import DataSummary
from nnstudio.document.description import Problem
from nnstudio.document.network import INPUT, Layer, Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.engine.graph import training_part
from nnstudio.engine.objects import make_layer
from nnstudio.engine.problems.inputs import feature_of, input_problem, input_shape
from nnstudio.engine.problems.words import block, sentence, shape_text

KerasTensor = Any  # keras.KerasTensor; Keras has no type information

#: Layers whose ``call`` takes its tensors as arguments of their own, not as one list.
_SEPARATE_ARGUMENTS = frozenset({"MultiHeadAttention", "GroupQueryAttention"})

#: Layers that attend from one tensor to another, and to the same one when there is one wire.
SELF_ATTENDING = _SEPARATE_ARGUMENTS | {"Attention", "AdditiveAttention"}


class BuildFailed(Exception):
    """The network cannot be built.

    Attributes:
        problem: The layer, what was expected and what came.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def build_model(
    network: Network, summary: DataSummary, plan: TrainingPlan, seeded: bool = True
) -> keras.Model:
    """Builds the part of a network that data can flow through; layer names are the ids.

    Args:
        network: Layers that no input feeds, and inputs that nothing reads, are left out.
        summary: Gives input blocks without ``shape`` the shape of their feature.
        plan: Its seed and precision are used, and the names of its outputs.
        seeded: Whether the seed of the plan is set first, so that building again gives the same
            initial weights. It makes TensorFlow forget every compiled call of this process.

    Returns:
        A model of float32 inputs; inputs and outputs are in the network's order. Of a layer
        with several outputs the first one is passed on.

    Raises:
        BuildFailed: A layer cannot be built, or there is nothing to build.
        Invalid: The wires form a loop.
    """
    part = training_part(network, plan)
    if not part.outputs:
        message = "The network has no output. Connect at least one layer to an input block."
        raise BuildFailed(Problem("no-output", message))
    if part.starved:
        layer = network.layer(part.starved[0])
        message = f"Nothing leads into {block(layer)}. Connect it to the layer it should read."
        raise BuildFailed(Problem("unconnected", message, layer.id))
    if seeded:
        keras.utils.set_random_seed(plan.seed)
    tensors: dict[str, KerasTensor] = {}
    with dtype_policy(plan.precision):
        for layer in part.layers:
            sources = [tensors[source] for source in network.sources(layer.id)]
            tensors[layer.id] = _tensor(layer, sources, summary)
        inputs = [tensors[layer.id] for layer in network.inputs if layer.id in tensors]
        outputs = [tensors[name] for name in part.outputs]
        return keras.Model(_single(inputs), _single(outputs), name="network")


def model_features(model: keras.Model, network: Network, summary: DataSummary) -> tuple[str, ...]:
    """Name of the feature that each input of a built model reads, in the model's order."""
    features = [feature_of(network.layer(tensor.name), summary) for tensor in model.inputs]
    return tuple(feature.name for feature in features if feature is not None)


@contextmanager
def dtype_policy(name: str) -> Iterator[None]:
    """Sets Keras' dtype policy for the layers that are made within."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(name)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


def _single(tensors: list[KerasTensor]) -> KerasTensor | list[KerasTensor]:
    return tensors[0] if len(tensors) == 1 else tensors


def _tensor(layer: Layer, sources: Sequence[KerasTensor], summary: DataSummary) -> KerasTensor:
    if layer.kind == INPUT:
        shape = input_shape(layer, summary)
        if shape is None:
            problem = input_problem(layer, summary)
            raise BuildFailed(problem or Problem("input-shape", "Choose a feature.", layer.id))
        return keras.Input(shape[1:], dtype=layer.params.get("dtype") or "float32", name=layer.id)
    try:
        return call_layer(make_layer(layer), layer.kind, sources)[0]
    except Exception as error:
        received = " and ".join(shape_text(tuple(source.shape)) for source in sources)
        message = (
            f"{block(layer)} cannot be built on {received}. Keras says: {sentence(str(error))}"
        )
        raise BuildFailed(Problem("cannot-build", message, layer.id, received=received)) from error


def call_layer(made: Any, kind: str, sources: Sequence[KerasTensor]) -> list[KerasTensor]:
    """Applies a Keras layer to the tensors that its wires bring.

    Args:
        made: The Keras layer.
        kind: Its public name.
        sources: In the order of its ports. An attention layer with one wire attends to itself.

    Returns:
        All tensors it gives.
    """
    if kind in SELF_ATTENDING and len(sources) == 1:
        sources = [sources[0], sources[0]]
    if kind in _SEPARATE_ARGUMENTS:
        result = made(*sources)
    else:
        result = made(sources[0] if len(sources) == 1 else list(sources))
    tensors: list[KerasTensor] = keras.tree.flatten(result)
    return tensors
