"""Layers that get a row where they want an image, or an image where they want a row."""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt, prod

from nnstudio.document.description import InsertLayer, Problem, Remedy, RemoveLayer, SetParam, Shape
from nnstudio.document.network import Layer, Network
from nnstudio.engine.problems.words import block, rank_text, shape_text
from nnstudio.engine.shapes import Refused

Mends = Callable[[Remedy], bool]

_RECURRENT = ("LSTM", "GRU", "SimpleRNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")


def axes_problem(network: Network, layer: Layer, answer: Refused, mends: Mends) -> Problem:
    """Says what a layer wants and what comes in, and offers what makes it fit.

    Args:
        network: Where it stands.
        layer: The layer.
        answer: What Keras said; ``num_axes`` is known.
        mends: Whether Keras accepts the layer once a remedy is applied.
    """
    shape = answer.inputs[0].shape
    wanted = answer.num_axes or len(shape)
    candidates = [
        *_of_source(network, layer, wanted),
        *_bridges(layer, shape, wanted),
        RemoveLayer(f"Remove {layer.title or layer.kind}", layer.id),
    ]
    source = network.layer(network.sources(layer.id)[0])
    return Problem(
        "needs-axes",
        f"{block(layer)} needs {rank_text(wanted)}, but {block(source)} gives {shape_text(shape)}: "
        f"{rank_text(len(shape))}.",
        layer.id,
        rank_text(wanted),
        shape_text(shape),
        tuple(filter(mends, candidates)),
    )


def _of_source(network: Network, layer: Layer, wanted: int) -> list[Remedy]:
    """What the layer before could do: give all its steps, or not flatten."""
    source = network.layer(network.sources(layer.id)[0])
    if wanted >= 3 and source.kind in _RECURRENT:
        label = f"Let {block(source)} give every step (return_sequences)"
        return [SetParam(label, source.id, "return_sequences", True)]
    if wanted >= 3 and (source.kind == "Flatten" or source.kind.startswith("Global")):
        return [RemoveLayer(f"Remove {block(source)}", source.id)]
    return []


def _bridges(layer: Layer, shape: Shape, wanted: int) -> list[Remedy]:
    """Layers that could stand in front of ``layer`` and give it as many axes as it needs."""
    sizes = [size for size in shape[1:] if size is not None]
    if len(sizes) != len(shape) - 1:
        return []
    if wanted == 2:
        return [InsertLayer("Insert Flatten", layer.id, "Flatten")]
    remedies: list[Remedy] = []
    for target in _targets(sizes, wanted - 1):
        label = "Insert Reshape to " + " × ".join(str(size) for size in target)
        remedies.append(InsertLayer(label, layer.id, "Reshape", {"target_shape": target}))
    return remedies


def _targets(sizes: list[int], num: int) -> list[tuple[int, ...]]:
    """Shapes of ``num`` axes that hold as many numbers, the likeliest first.

    >>> _targets([784], 3)
    [(28, 28, 1)]
    >>> _targets([8, 8, 3], 2)
    [(8, 24)]
    """
    if len(sizes) > num:
        return [(*sizes[: num - 1], prod(sizes[num - 1 :]))]
    if len(sizes) > 1 or num == 2:
        return [(*sizes, *[1] * (num - len(sizes)))]
    if num != 3:
        return [(sizes[0], *[1] * (num - 1))]
    images: list[tuple[int, ...]] = [
        (isqrt(sizes[0] // channels), isqrt(sizes[0] // channels), channels)
        for channels in (1, 3)
        if sizes[0] % channels == 0 and isqrt(sizes[0] // channels) ** 2 * channels == sizes[0]
    ]
    return images or [(*_most_square(sizes[0]), 1)]


def _most_square(size: int) -> tuple[int, int]:
    """Height and width of the image of ``size`` pixels that is closest to a square."""
    height = next(length for length in range(isqrt(size), 0, -1) if size % length == 0)
    return height, size // height
