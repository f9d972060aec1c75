"""Numbers as people write them."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication


def short(value: float, digits: int = 4) -> str:
    """A few significant digits, with a real minus sign: ``"0.1235"``, ``"−3.2e-05"``."""
    if math.isnan(value):
        return QCoreApplication.translate("Numbers", "not a number")
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    return _signed(f"{value:.{digits}g}")


def tick(value: float, spacing: float) -> str:
    """A number beside an axis, with as many decimals as the ticks' spacing needs.

    Args:
        value: Where the tick stands.
        spacing: Distance between ticks; at most ``value``'s own precision is shown.
    """
    for size, suffix in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= size and (spacing >= size or abs(value) >= 10 * size):
            return _signed(_plain(value / size, spacing / size) + suffix)
    if value and abs(value) < 1e-3:
        return _signed(f"{value:.3g}")
    return _signed(_plain(value, spacing))


def _plain(value: float, spacing: float) -> str:
    decimals = max(0, min(6, math.ceil(-math.log10(spacing) - 1e-9))) if spacing > 0 else 0
    return f"{np.round(value, decimals) + 0.0:.{decimals}f}"


def _signed(text: str) -> str:
    return text.replace("-", "−", 1) if text.startswith("-") else text
