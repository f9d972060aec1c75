"""From the engine's answer to the picture of each block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary
from nnstudio.document.project import Project
from nnstudio.gui.canvas.labels import translate
from nnstudio.gui.canvas.live.charts import Bars, Curves, Dots, Words
from nnstudio.gui.canvas.live.pictures import Picture, Row, States, Strip, Tiles
from nnstudio.gui.plots.class_shares import class_shares
from nnstudio.gui.plots.colours import grey_map, largest, mapped_rgba, signed_rgba
from nnstudio.gui.plots.numbers import short

Array = NDArray[Any]
Arrays = Mapping[str, Array]

#: Cells of a strip that is joined to another picture are no more than these.
_FEW = 4
#: Kinds of pictures of what a layer gives.
_DRAWN = ("maps", "curves", "kernels", "features", "attention", "strip", "states")


def pictures_by_layer(arrays: Arrays) -> dict[str, dict[str, Array]]:
    """The arrays of each layer by their kind; see ``PicturesProbe``."""
    found: dict[str, dict[str, Array]] = {}
    for name, values in arrays.items():
        kind, _, layer = name.partition(":")
        if kind != "target":
            found.setdefault(layer, {})[kind] = values
    return found


def picture_of(
    told: Mapping[str, Array], targets: Mapping[str, Array], data: DataSummary | None, of: Project
) -> Picture | None:
    """The picture of one layer.

    Args:
        told: What the engine tells of it, by kind.
        targets: What should come out, by the name of the target.
        data: What is learned from.
        of: What is trained.
    """
    count = int(told["count"]) if "count" in told else 0
    if "classes" in told:
        output = _output(told["classes"], targets, data, of)
        return Row([output, maps]) if (maps := _plain(told, count)) and _is_plane(told) else output
    if "before" in told:
        return Row([_values(told["before"]), _values(told["after"])], "\N{RIGHTWARDS ARROW}", True)
    return _plain(told, count)


def _is_plane(told: Mapping[str, Array]) -> bool:
    return "maps" in told or "curves" in told


def _plain(told: Mapping[str, Array], count: int) -> Picture | None:
    for kind, values in told.items():
        if kind in _DRAWN and _is_broken(values):
            return Words(translate("Canvas", "not a number"))
        if kind == "maps":
            return Tiles(signed_rgba(values[:, ::-1], largest(values)), is_smooth=True)
        if kind == "curves":
            return Curves(values)
        if kind == "kernels" and values.ndim == 4:
            return Tiles(_coloured(values), is_smooth=False)
        if kind in ("kernels", "features", "attention"):
            return Tiles(signed_rgba(values, largest(values)), is_smooth=False)
        if kind == "strip":
            return Strip(values, every(count, len(values)))
        if kind == "states":
            return States(values, every(count, values.shape[1]))
        if kind == "projection":
            return Dots(values, told["words"])
        if kind == "sample":
            return _sample(values)
    return None


def _is_broken(values: Array) -> bool:
    """Whether there is nothing but NaN and infinity, of which a picture would be empty."""
    return values.size > 0 and not np.isfinite(values).any()


def caption(told: Mapping[str, Array]) -> str:
    """What a picture is of, in a sentence or two."""
    sentences = {
        "classes": translate("Canvas", "What the network says; the true class is framed."),
        "before": translate("Canvas", "The pinned sample before this layer and after it."),
        "maps": translate("Canvas", "Each unit's output over the plane of the two inputs."),
        "curves": translate("Canvas", "Each unit's output as a function of the input."),
        "kernels": translate("Canvas", "The filters: the weights of each channel."),
        "features": translate("Canvas", "What each channel makes of the pinned sample."),
        "attention": translate("Canvas", "Each head: which row attends to which column."),
        "strip": translate("Canvas", "Each unit's output for the pinned sample."),
        "states": translate("Canvas", "Each unit's output (a row) over time, to the right."),
        "projection": translate(
            "Canvas",
            "Each word's vector along the two main directions; those of the pinned"
            " sample stand out.",
        ),
        "sample": translate("Canvas", "The pinned sample, as the network gets it."),
    }
    kind = next((kind for kind in sentences if kind in told), "")
    if not kind:
        return ""
    shown, count = len(told.get(kind, ())), int(told.get("count", np.asarray(0)))
    if kind in ("maps", "curves", "kernels", "features", "attention") and shown < count:
        more = translate("Canvas", "{0} of {1}; zoom in to see more.").format(shown, count)
        return f"{sentences[kind]} {more}"
    return sentences[kind]


def every(count: int, num_shown: int) -> int:
    """Every how many-th unit is shown, where ``num_shown`` of ``count`` are."""
    return max(1, -(-count // max(1, num_shown)))


def _values(values: Array) -> Picture:
    if values.ndim == 3:
        return Tiles(signed_rgba(values, largest(values)), is_smooth=False, has_units=False)
    return States(values) if values.ndim == 2 else Strip(values)


def _sample(values: Array) -> Picture:
    if values.ndim == 1:
        return Strip(values)
    if values.ndim == 3:
        return Tiles(_coloured(values[None]), is_smooth=False, has_units=False)
    if values.shape[1] < _FEW:  # a sequence of few numbers each
        return Curves(values.T, aspect=3.0)
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    rgba = mapped_rgba(values[None], low, high, grey_map())
    return Tiles(rgba, is_smooth=False, has_units=False)


def _coloured(values: Array) -> Array:
    """(n, y, x, 3) as colours, from the lowest number to the highest."""
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    share = np.nan_to_num((values - low) / ((high - low) or 1.0))
    alpha = np.full((*values.shape[:-1], 1), 255.0)
    return np.concatenate([255.0 * share, alpha], axis=-1).round().astype(np.uint8)


def _output(
    values: Array, targets: Mapping[str, Array], data: DataSummary | None, of: Project
) -> Picture:
    """What the network says of the pinned sample, beside what is true."""
    for target in data.targets[:1] if data is not None else ():
        truth = targets.get(target.name)
        if target.kind == "class":
            shares = class_shares(values, len(target.classes), of)
            if shares is not None:
                return Bars(shares, int(truth.reshape(-1)[0]) if truth is not None else None)
        elif values.size == 1:
            lines = [translate("Canvas", "says {0}").format(_short(values))]
            if truth is not None and truth.size == 1:
                lines.append(translate("Canvas", "true {0}").format(_short(truth)))
            return Words(*lines)
    return Words(translate("Canvas", "not a number")) if _is_broken(values) else Strip(values)


def _short(value: Array) -> str:
    return short(float(value.reshape(-1)[0]), 3)
