"""Input blocks and the features of the data they read."""

from __future__ import annotations

from nnstudio.document.data import DataSummary, Feature
from nnstudio.document.description import AddLayer, Problem, Remedy, SetParam, Shape
from nnstudio.document.network import INPUT, Layer, Network
from nnstudio.engine.problems.words import block, listed, shape_text


def feature_of(layer: Layer, summary: DataSummary) -> Feature | None:
    """The feature that an input block reads; ``None`` where it must be chosen first."""
    wanted = layer.params.get("feature")
    if wanted is None:
        return summary.features[0] if len(summary.features) == 1 else None
    return next((feature for feature in summary.features if feature.name == wanted), None)


def input_shape(layer: Layer, summary: DataSummary | None) -> Shape | None:
    """Shape of an input block's samples with the batch axis, if it is known and fits.

    A block without ``shape`` takes that of the data.
    """
    given = _given_shape(layer)
    if summary is None:
        return given
    feature = feature_of(layer, summary)
    if feature is None or input_problem(layer, summary) is not None:
        return None
    return given or (None, *feature.shape)


def _given_shape(layer: Layer) -> Shape | None:
    shape = layer.params.get("shape")
    if not isinstance(shape, tuple) or not all(_is_size(size) for size in shape):
        return None
    return (None, *(size for size in shape if size is None or isinstance(size, int)))


def _is_size(size: object) -> bool:
    return size is None or (isinstance(size, int) and not isinstance(size, bool) and size > 0)


def input_problem(layer: Layer, summary: DataSummary) -> Problem | None:
    """What keeps an input block from being fed, if anything."""
    names = [f"“{feature.name}”" for feature in summary.features]
    choices: tuple[Remedy, ...] = tuple(
        SetParam(f"Read “{feature.name}”", layer.id, "feature", feature.name)
        for feature in summary.features
    )
    feature = feature_of(layer, summary)
    if feature is None and layer.params.get("feature") is not None:
        received = f"“{layer.params['feature']}”"
        return Problem(
            "feature-unknown",
            f"{block(layer)} reads {received}, but {summary.title} has {listed(names)}. "
            "Choose one of these.",
            layer.id,
            f"one of {listed(names, 'or')}",
            received,
            choices,
        )
    if feature is None:
        return Problem(
            "feature-needed",
            f"{summary.title} has {len(names)} inputs: {listed(names)}. "
            f"Choose which of them {block(layer)} reads.",
            layer.id,
            f"one of {listed(names, 'or')}",
            "no choice",
            choices,
        )
    return _shape_problem(layer, feature)


def _shape_problem(layer: Layer, feature: Feature) -> Problem | None:
    shape = layer.params.get("shape")
    if shape is None:
        return None
    given = _given_shape(layer)
    if given is not None and _fits(given[1:], feature.shape):
        return None
    received = shape_text(given[1:]) if given else repr(shape)
    return Problem(
        "input-shape",
        f"{block(layer)} expects samples of shape {received}, but the data has "
        f"{shape_text(feature.shape)}. Let it take the shape of the data.",
        layer.id,
        shape_text(feature.shape),
        received,
        (SetParam("Take the shape of the data", layer.id, "shape", None),),
    )


def _fits(given: Shape, actual: tuple[int, ...]) -> bool:
    return len(given) == len(actual) and all(
        wanted in (None, size) for wanted, size in zip(given, actual, strict=True)
    )


def input_problems(network: Network, summary: DataSummary) -> list[Problem]:
    """Problems of all input blocks, and features that no block reads."""
    problems = [input_problem(layer, summary) for layer in network.inputs]
    found = [problem for problem in problems if problem is not None]
    if len(summary.features) < 2 or found or not network.inputs:
        return found
    read = {feature_of(layer, summary) for layer in network.inputs}
    unread = [feature for feature in summary.features if feature not in read]
    return [_unread_feature(feature, summary) for feature in unread]


def _unread_feature(feature: Feature, summary: DataSummary) -> Problem:
    label = f"Add an input for “{feature.name}”"
    return Problem(
        "feature-unused",
        f"No block reads the input “{feature.name}” of {summary.title}, so the network will "
        "learn without it.",
        None,
        f"an input block for “{feature.name}”",
        "none",
        (AddLayer(label, None, INPUT, {"feature": feature.name}),),
        "warning",
    )
