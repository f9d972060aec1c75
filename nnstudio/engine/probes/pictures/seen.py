"""One layer in the middle of a forward pass that is being traced."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import keras
import tensorflow as tf

from nnstudio.protocol.probes.pictures import PicturesProbe

Tensor = Any  # tf.Tensor; TensorFlow has no type information
Tensors = dict[str, Tensor]

#: Units of a strip, and words of an embedding, that are sent at most.
MAX_STRIP = 256


@dataclass(frozen=True)
class Seen:
    """A layer with what goes in and what comes out.

    Row 0 of every tensor is the pinned sample; where the inputs are a plane, the rows behind it
    are the points of its grid.

    Attributes:
        layer: The Keras layer.
        inputs: What goes in, (1 + points, …).
        output: What comes out, (1 + points, …).
        grid: Shape of the plane: (), (x,) or (y, x).
        probe: Says how much is wanted.
        twin: Of a recurrent layer that passes on only its last state; see there.
    """

    layer: Any
    inputs: tuple[Tensor, ...]
    output: Tensor
    grid: tuple[int, ...]
    probe: PicturesProbe
    twin: Any | None = None

    @property
    def sample(self) -> Tensor:
        """The output for the pinned sample, without the batch axis, float32."""
        return tf.cast(self.output[0], tf.float32)


def thin(values: Tensor, max_size: int) -> Tensor:
    """Every k-th entry along each axis that is longer than ``max_size``, as ``probes.thin``."""
    steps = [-(-int(size) // max_size) for size in values.shape]
    return values[tuple(slice(None, None, max(1, step)) for step in steps)]


def tiles(values: Tensor, probe: PicturesProbe) -> Tensor:
    """(channels, y, x) of the first channels of a picture.

    Args:
        values: (y, x, channels).
        probe: Says how many, and how large.
    """
    first = thin(values[..., : probe.tiles], max(probe.size, probe.tiles))
    first = thin_sides(first, probe.size)
    return tf.transpose(first, (2, 0, 1))


def thin_sides(values: Tensor, size: int) -> Tensor:
    """Thins the first two axes and keeps the others."""
    steps = [max(1, -(-int(length) // size)) for length in values.shape[:2]]
    return values[:: steps[0], :: steps[1]]


def known(layer: Any, *names: str) -> bool:
    """Whether a layer is of one of Keras' classes."""
    return isinstance(layer, tuple(getattr(keras.layers, name) for name in names))
