"""A first network for a data set: small, plain, and ready to be trained."""

from __future__ import annotations

from math import prod

import msgspec
from msgspec.structs import replace

from nnstudio.document.arrange import arranged
from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.network import INPUT, Layer, Link, Network, new_layer_id
from nnstudio.document.plan import OutputPlan, TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config, Value

#: Samples that a suggested run looks at in all, epochs taken together.
_SAMPLES = 50_000
_FEWEST_EPOCHS, _MOST_EPOCHS = 3, 100
#: Images at least this high and wide are pooled twice.
_LARGE = 16
_SEQUENCE_AXES, _IMAGE_AXES = 2, 3


class Suggestion(msgspec.Struct, frozen=True):
    """A network and how to train it."""

    network: Network
    plan: TrainingPlan


class _Builder:
    def __init__(self) -> None:
        self.network = Network()

    def add(self, kind: str, *sources: str, **params: Value) -> str:
        """Adds a layer behind others and returns its id."""
        name = new_layer_id(self.network, kind)
        links = [Link(source, name, port) for port, source in enumerate(sources)]
        self.network = Network(
            (*self.network.layers, Layer(name, kind, params)),
            tuple(sorted((*self.network.links, *links))),
        )
        return name


def suggested(summary: DataSummary, plan: TrainingPlan | None = None) -> Suggestion:
    """A network that fits the data.

    Tables and points get dense layers, images a small convolutional network after LeNet
    (LeCun et al. 1998), sequences an LSTM. Each target gets an output of its own.

    Args:
        summary: What the data is.
        plan: Whose seed, device and the like are kept.
    """
    build = _Builder()
    is_single = len(summary.features) == 1
    bodies = []
    for feature in summary.features:
        door: dict[str, Value] = {} if is_single else {"feature": feature.name}
        bodies.append(_body(build, build.add(INPUT, **door), feature, summary.is_image))
    last = bodies[0] if is_single else build.add("Concatenate", *bodies)
    if not is_single:
        last = build.add("Dense", last, units=32, activation="relu")
    heads = [(_head(build, last, target), target) for target in summary.targets]
    positions = arranged(build.network)
    layers = tuple(replace(layer, position=positions[layer.id]) for layer in build.network.layers)
    network = Network(layers, build.network.links)
    return Suggestion(network, _plan(summary, heads, plan or TrainingPlan()))


def with_suggestion(project: Project, summary: DataSummary) -> Project:
    """The project with the suggested network and plan in place of its own."""
    suggestion = suggested(summary, project.plan)
    return replace(project, network=suggestion.network, plan=suggestion.plan)


def _body(build: _Builder, last: str, feature: Feature, is_image: bool) -> str:
    shape = feature.shape
    if is_image and len(shape) == _SEQUENCE_AXES:
        last = build.add("Reshape", last, target_shape=(*shape, 1))
    if is_image or len(shape) == _IMAGE_AXES:
        return _convolutions(build, last, min(shape[:2]))
    if len(shape) == _SEQUENCE_AXES:
        return build.add("LSTM", last, units=32)
    if len(shape) != 1:
        last = build.add("Flatten", last)
    last = build.add("Dense", last, units=32, activation="relu")
    return build.add("Dense", last, units=32, activation="relu")


def _convolutions(build: _Builder, last: str, side: int) -> str:
    last = build.add(
        "Conv2D", last, filters=16, kernel_size=(3, 3), padding="same", activation="relu"
    )
    last = build.add("MaxPooling2D", last)
    last = build.add(
        "Conv2D", last, filters=32, kernel_size=(3, 3), padding="same", activation="relu"
    )
    if side >= _LARGE:
        last = build.add("MaxPooling2D", last)
    last = build.add("Flatten", last)
    last = build.add("Dense", last, units=64, activation="relu")
    return build.add("Dropout", last, rate=0.25)


def _head(build: _Builder, last: str, target: Target) -> str:
    if target.kind == "class":
        units = max(2, len(target.classes))
        return build.add("Dense", last, units=units, activation="softmax")
    head = build.add("Dense", last, units=max(1, prod(target.shape)))
    if len(target.shape) > 1:
        head = build.add("Reshape", head, target_shape=target.shape)
    return head


def _plan(
    summary: DataSummary, heads: list[tuple[str, Target]], plan: TrainingPlan
) -> TrainingPlan:
    kinds: set[str] = {target.kind for _, target in heads}
    loss = _loss(heads[0][1]) if heads else plan.loss
    outputs = tuple(OutputPlan(name, target.name, _loss(target)) for name, target in heads)
    epochs = round(_SAMPLES / max(1, summary.num_train))
    return replace(
        plan,
        loss=loss,
        # Points in the plane need a bold step to be told apart while one watches.
        optimizer=Config("Adam", {"learning_rate": 0.01} if _is_plane(summary) else {}),
        metrics=_metrics(kinds),
        epochs=min(max(epochs, _FEWEST_EPOCHS), _MOST_EPOCHS),
        class_weights=None,
        outputs=outputs if len(outputs) > 1 else (),
    )


def _loss(target: Target) -> Config:
    return Config("SparseCategoricalCrossentropy" if target.kind == "class" else "MeanSquaredError")


def _metrics(kinds: set[str]) -> tuple[Config, ...]:
    if kinds == {"class"}:
        return (Config("accuracy"),)
    # Keras measures every metric at every output, so one for numbers would not suit classes.
    return (Config("MeanAbsoluteError"),) if kinds == {"number"} else ()


def _is_plane(summary: DataSummary) -> bool:
    return [feature.shape for feature in summary.features] in ([(1,)], [(2,)])
