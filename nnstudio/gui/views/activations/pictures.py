"""What a layer made of the pinned sample: maps, a strip, states over time, or bars."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnstudio.document.data import Feature, Target
from nnstudio.document.project import Project
from nnstudio.gui.plots.class_shares import class_shares
from nnstudio.gui.plots.colours import grey_map, largest, mapped_rgba, signed_rgba
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.tiles import tiling

_translate = QCoreApplication.translate

Array = NDArray[Any]

_RGB = 3


@dataclass(frozen=True)
class Picture:
    """Values as colours.

    Attributes:
        rgba: (height, width, 4) uint8.
        is_square: Whether its pixels must stay square.
        limit: The size of a value that has the full colour; ``None`` for true pictures.
        about: What it shows, in a few words.
        describe: From a pixel (x, y) to the value there in words; empty beside it.
    """

    rgba: NDArray[np.uint8]
    is_square: bool
    limit: float | None
    about: str
    describe: Callable[[float, float], str]

    @property
    def scale(self) -> str:
        """The values that have the full colours, in short."""
        return "" if self.limit is None else f"± {short(self.limit, 3)}"


@dataclass(frozen=True)
class Bars:
    """Named numbers.

    Attributes:
        names: One for each.
        values: (n,).
        limit: The number whose bar is as long as there is room.
        is_share: Whether they are probabilities, from 0 to 1; otherwise bars go both ways.
        marked: Index of the one that should be the largest (the true class), if any.
        about: What they are, in a few words.
    """

    names: tuple[str, ...]
    values: Array
    limit: float
    is_share: bool
    marked: int | None
    about: str

    @property
    def scale(self) -> str:
        """The values whose bars are longest, in short."""
        return "" if self.is_share else f"± {short(self.limit, 3)}"

    def describe(self, index: int) -> str:
        """One of them in words."""
        return f"{self.names[index]}: {self.told(index)}" + (
            _translate("Pictures", " (true class)") if index == self.marked else ""
        )

    def told(self, index: int, digits: int = 4) -> str:
        """Its number as people write it."""
        value = float(self.values[index])
        is_share = self.is_share and np.isfinite(value)
        return f"{100 * value:.1f} %" if is_share else short(value, digits)


@dataclass(frozen=True)
class Sequence:
    """Values over time.

    Attributes:
        values: (time, features).
        about: What they are, in a few words.
    """

    values: Array
    about: str

    @property
    def scale(self) -> str:
        """The range of the values, in short."""
        low, high = float(np.nanmin(self.values)), float(np.nanmax(self.values))
        return f"{short(low, 3)} … {short(high, 3)}"


Content = Picture | Bars | Sequence


def activation_content(values: Array, aspect: float, is_large: bool) -> Content:
    """How the output of an inner layer is drawn.

    Args:
        values: Without the batch axis, perhaps thinned: (…, channels) maps are tiled;
            (time, units) become a picture with the time to the right; (units,) a strip, or
            bars where there is room.
        aspect: Width over height of the place.
        is_large: Whether this is the layer that is looked at closely.
    """
    limit = largest(values)
    if values.ndim <= 1:
        flat = values.reshape(-1)
        if is_large:
            names = tuple(str(index) for index in range(len(flat)))
            return Bars(names, flat, limit, False, None, _units(len(flat)))
        return Picture(
            signed_rgba(flat[:, None], limit),
            False,
            limit,
            _units(len(flat)),
            _described(
                flat[:, None], lambda row, _column: _translate("Pictures", "unit {0}").format(row)
            ),
        )
    if values.ndim == 2:
        return Picture(
            signed_rgba(values.T, limit),
            False,
            limit,
            f"{_units(values.shape[1])} × {_times(values.shape[0])}",
            _described(
                values.T,
                lambda row, column: _translate("Pictures", "unit {0}, time {1}").format(
                    row, column
                ),
            ),
        )
    return _maps(values, aspect, limit)


def _maps(values: Array, aspect: float, limit: float) -> Picture:
    channels, width = values.shape[-1], values.shape[-2]
    maps = np.moveaxis(values.reshape(-1, width, channels), 2, 0)
    grid = tiling(channels, maps.shape[1], width, aspect)

    def describe(x: float, y: float) -> str:
        place = grid.where(x, y)
        if place is None:
            return ""
        channel, row, column = place
        words = _translate("Pictures", "map {0}, row {1}, column {2}: {3}")
        return words.format(channel, row, column, short(float(maps[place])))

    words = _translate("Pictures", "{0} maps of {1} × {2}", "", channels)
    about = words.format(channels, maps.shape[1], width)
    return Picture(signed_rgba(grid.image(maps), limit), True, limit, about, describe)


def sample_content(values: Array, feature: Feature | None, is_image: bool) -> Content:
    """How the pinned sample itself is drawn.

    Args:
        values: (height, width, 1 or 3), (time, features) or (n,), as the network gets it.
        feature: Names of its columns.
        is_image: Whether it is a picture, to be shown as one.
    """
    if is_image and values.ndim == 3 and values.shape[2] in (1, _RGB):
        low, high = min(float(values.min()), 0.0), max(float(values.max()), 1.0)
        grey = mapped_rgba(values, low, high, grey_map())
        rgba = grey[:, :, 0] if values.shape[2] == 1 else _coloured(grey)
        about = _translate("Pictures", "{0} × {1} pixels").format(*values.shape[:2])
        return Picture(
            rgba,
            True,
            None,
            about,
            _described(values[..., 0], _translate("Pictures", "row {0}, column {1}").format),
        )
    if values.ndim == 2:
        return Sequence(values, _times(values.shape[0]))
    if values.ndim > 2:
        return _maps(values, 1.0, largest(values))
    flat = values.reshape(-1)
    columns = feature.columns if feature is not None else ()
    names = columns if len(columns) == len(flat) else tuple(str(i) for i in range(len(flat)))
    return Bars(names, flat, largest(flat), False, None, _inputs(len(flat)))


def output_content(
    values: Array, target: Target, truth: Array | None, project: Project
) -> Content | None:
    """How the network's answer is drawn; ``None`` where it is no plain list of numbers.

    Args:
        values: (num_outputs,), as the network gives them.
        target: What they are compared with.
        truth: The sample's own target: a label, or numbers.
        project: Its loss says whether the outputs are logits.
    """
    if values.ndim > 1:
        return None
    flat = values.reshape(-1)
    if target.kind == "number":
        return _against_truth(flat, truth)
    marked = int(truth.reshape(-1)[0]) if truth is not None and truth.size == 1 else None
    shares = class_shares(flat, len(target.classes), project)
    if shares is not None:
        return Bars(
            target.classes, shares, 1.0, True, marked, _translate("Pictures", "class probabilities")
        )
    names = target.classes if len(flat) == len(target.classes) else _numbered(len(flat))
    marked = marked if len(names) == len(target.classes) else None
    return Bars(
        names,
        flat,
        largest(flat),
        False,
        marked,
        _translate("Pictures", "outputs (no probabilities)"),
    )


def _against_truth(flat: Array, truth: Array | None) -> Bars:
    predicted, true = _translate("Pictures", "predicted"), _translate("Pictures", "true")
    ends = [f" {index}" for index in range(len(flat))] if len(flat) > 1 else [""]
    names = [predicted + end for end in ends]
    values = flat
    if truth is not None and truth.size == len(flat):
        values = np.concatenate([flat, truth.reshape(-1)])
        names += [true + end for end in ends]
    about = _translate("Pictures", "prediction and truth")
    return Bars(tuple(names), values, largest(values), False, None, about)


def _described(values: Array, where: Callable[[int, int], str]) -> Callable[[float, float], str]:
    def describe(x: float, y: float) -> str:
        row, column = int(y), int(x)
        if not (0 <= row < values.shape[0] and 0 <= column < values.shape[1]):
            return ""
        return f"{where(row, column)}: {short(float(values[row, column]))}"

    return describe


def _coloured(grey: Array) -> NDArray[np.uint8]:
    """(h, w, 3, 4) greys of three channels to one (h, w, 4) picture."""
    rgba = np.full((*grey.shape[:2], 4), 255, np.uint8)
    rgba[..., :3] = grey[..., 0]
    return rgba


def _units(num: int) -> str:
    return _translate("Pictures", "{0} units", "", num).format(num)


def _times(num: int) -> str:
    return _translate("Pictures", "{0} times", "", num).format(num)


def _inputs(num: int) -> str:
    return _translate("Pictures", "{0} inputs", "", num).format(num)


def _numbered(num: int) -> tuple[str, ...]:
    words = _translate("Pictures", "output {0}")
    return tuple(words.format(index) for index in range(num))
