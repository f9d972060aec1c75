"""Samples, and what mattered in them, as colours."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from nnstudio.gui.plots.colours import largest, signed_rgba
from nnstudio.gui.theme import theme

Array = NDArray[Any]
Bytes = NDArray[np.uint8]

#: How bright the picture under a heat map is left.
_DIMMED = 0.45


def picture(values: Array, low: float | None = None, high: float | None = None) -> Bytes:
    """A sample as it looks.

    Args:
        values: (height, width, channels) as grey or colours; (time, features) as signs, with the
            time to the right.
        low: Darkest value; ``None``: the lowest, at most 0.
        high: Brightest value; ``None``: the highest, at least 1.

    Returns:
        (height, width, 4).
    """
    if values.ndim == 2:
        return signed_rgba(values.T, largest(values))
    low = min(float(values.min()), 0.0) if low is None else low
    high = max(float(values.max()), 1.0) if high is None else high
    share = np.clip((values - low) / ((high - low) or 1.0), 0.0, 1.0)
    rgba = np.full((*values.shape[:2], 4), 255, np.uint8)
    rgba[..., :3] = np.round(255 * (share[..., :3] if values.shape[2] >= 3 else share[..., :1]))
    return rgba


def overlay(values: Array, heat: Array) -> Bytes:
    """What mattered, over the dimmed sample: blue for, orange against.

    Args:
        values: (height, width, channels), or (time, features).
        heat: (height, width), or (time, features) or (time,).

    Returns:
        (height, width, 4).
    """
    if values.ndim == 2:
        strip = heat[:, None] if heat.ndim == 1 else heat
        return signed_rgba(strip.T, largest(heat))
    ground = picture(values)[..., :3].mean(axis=-1, keepdims=True) * _DIMMED
    share = np.clip(heat / largest(heat), -1.0, 1.0)[..., None]
    colours = theme().colours
    colour = np.where(share >= 0, _bright(colours.positive), _bright(colours.negative))
    mixed = ground * (1 - np.abs(share)) + colour * np.abs(share)
    rgba = np.full((*heat.shape, 4), 255, np.uint8)
    rgba[..., :3] = np.round(np.clip(mixed, 0, 255))
    return rgba


def _bright(name: str) -> Array:
    """On the dimmed picture colours of either theme have to be light."""
    colour = QColor(name)
    full = np.array([colour.red(), colour.green(), colour.blue()], float)
    bright: Array = full + 0.25 * (255 - full)
    return bright
