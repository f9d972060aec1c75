"""What a network computes over a plane, as colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from nnstudio.document.data import Target
from nnstudio.document.project import Project
from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.class_shares import class_shares
from nnstudio.gui.plots.colours import class_colour, largest, mapped_rgba, ramp
from nnstudio.gui.theme import theme

Array = NDArray[Any]

#: How much of the ground shows through the map, so that points of the same colour stand out.
_GROUND = 0.38


@dataclass(frozen=True)
class MapPicture:
    """The picture of one prediction.

    Attributes:
        rgba: (height, width, 4) uint8, the lowest y first.
        shares: (height, width, num_classes) probabilities, or ``None`` for plain numbers.
        values: (height, width): the first output, in the units of the target.
        limits: The numbers that have the first and the last colour; (0, 1) for shares.
    """

    rgba: NDArray[np.uint8]
    shares: Array | None
    values: Array
    limits: tuple[float, float]


def map_picture(prediction: Array, target: Target, project: Project) -> MapPicture:
    """Makes the picture.

    Two classes are drawn from the colour of the first over grey (undecided) to that of the
    second; more are blended by their probabilities; numbers follow the grammar of signs.

    Args:
        prediction: (height, width, num_outputs), as a ``MapProbe`` is answered.
        target: What is predicted.
        project: Of the run.
    """
    values = prediction[..., 0]
    if target.kind == "class":
        shares = class_shares(prediction, len(target.classes), project)
        if shares is not None:
            return MapPicture(shares_rgba(shares), shares, values, (0.0, 1.0))
    limit = largest(values)
    limit = min(limit, 1.0) if target.kind == "class" else limit
    rgba = mapped_rgba(values, -limit, limit, _veiled(_number_colours(target)))
    return MapPicture(rgba, None, values, (-limit, limit))


def number_ends(target: Target) -> tuple[str, str, str]:
    """Names of the colours of the lowest, the middle and the highest number, as drawn."""
    colours = _veiled(_number_colours(target))
    low, zero, high = (QColor(*(int(v) for v in colours[i])).name() for i in (0, 128, -1))
    return low, zero, high


def _number_colours(target: Target) -> NDArray[np.uint8]:
    colours = theme().colours
    if target.kind == "class":  # the score of the second class, from −1 to 1
        return ramp(class_colour(0), colours.zero, class_colour(1))
    return ramp(colours.negative, colours.zero, colours.positive)


def shares_rgba(shares: Array) -> NDArray[np.uint8]:
    """(height, width, num_classes) probabilities as (height, width, 4) uint8 colours."""
    num = shares.shape[-1]
    if num == 2:
        colours = ramp(class_colour(0), theme().colours.zero, class_colour(1))
        return mapped_rgba(shares[..., 1], 0.0, 1.0, _veiled(colours))
    finite = np.asarray(np.isfinite(shares).all(axis=-1))
    known = np.where(finite[..., None], shares, 0.0)
    ends = np.array(
        [_rgb(mixed(class_colour(i), theme().colours.surface, _GROUND)) for i in range(num)]
    )
    rgba = np.empty((*finite.shape, 4), np.uint8)
    rgba[..., :3] = np.clip(known @ ends + 0.5, 0, 255)
    rgba[..., 3] = np.where(finite, 255, 0)
    return rgba


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _veiled(colours: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The colours with the ground showing through."""
    ground = np.array([*_rgb(QColor(theme().colours.surface)), 255.0])
    result: NDArray[np.uint8] = (
        (colours * (1.0 - _GROUND) + ground * _GROUND).round().astype(np.uint8)
    )
    return result
