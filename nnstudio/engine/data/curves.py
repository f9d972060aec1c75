"""Functions to be learned: y(x) from x, or a signal's next value from those before it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import Curve, Series
from nnstudio.document.description import SetField
from nnstudio.engine.data.problem import DataProblem, counted
from nnstudio.engine.data.raw import RawData, RawFeature, RawTarget

Line = NDArray[np.float64]

#: Windows overlap, so a long series with wide ones takes many times its own memory.
MAX_WINDOW_VALUES = 100_000_000
#: Samples in one full turn of the periodic signals.
PERIOD = 25

_CURVES: dict[str, Callable[[Line], Line]] = {
    "sine": lambda x: np.sin(2.0 * np.pi * x),
    "cubic": lambda x: 4.0 * x**3 - 3.0 * x,
    "step": lambda x: np.where(x < 0.0, -0.5, 0.5),
    "sinc": lambda x: np.sinc(4.0 * x),
    "line": lambda x: 0.8 * x,
}

# Each takes the time in periods, and the fraction of the whole time that has passed.
_SIGNALS: dict[str, Callable[[Line, Line], Line]] = {
    "sine": lambda t, _: np.sin(2.0 * np.pi * t),
    "two sines": lambda t, _: (
        0.6 * np.sin(2.0 * np.pi * t) + 0.4 * np.sin(2.0 * np.pi * t / np.sqrt(5))
    ),
    "sawtooth": lambda t, _: 2.0 * (t % 1.0) - 1.0,
    "damped sine": lambda t, passed: np.exp(-2.0 * passed) * np.sin(2.0 * np.pi * t),
}


def read_curve(source: Curve) -> RawData:
    """Draws x uniformly from [-1, 1] and adds normal noise (a standard deviation) to y(x).

    Returns:
        Feature ``"x"`` (num_points, 1), target ``"y"`` (num_points, 1).
    """
    rng = np.random.default_rng(source.seed)
    x = rng.uniform(-1.0, 1.0, source.num_points)
    y = _CURVES[source.function](x) + rng.normal(0.0, 1.0, x.shape) * source.noise
    return RawData(
        title=f"{source.function.capitalize()} curve",
        features=(RawFeature("x", x[:, None], columns=("x",)),),
        targets=(RawTarget("y", y[:, None]),),
    )


def read_series(source: Series) -> RawData:
    """Cuts a noisy signal into overlapping windows.

    Returns:
        Feature ``"window"`` (num_points − window, window, 1), target ``"next"``
        (num_points − window, 1), in the order of time.

    Raises:
        DataProblem: The window is too wide for the series.
    """
    num_windows = source.num_points - source.window
    if num_windows < 10:
        raise DataProblem(
            "window-too-wide",
            f"A window of {source.window} values leaves only {max(num_windows, 0)} samples of a "
            f"series of {source.num_points} values; at least 10 are needed. "
            "Use a narrower window or a longer series.",
            expected=f"a series of at least {source.window + 10} values",
            received=counted(source.num_points, "value"),
            remedies=_fitting(source),
        )
    if num_windows * source.window > MAX_WINDOW_VALUES:
        raise DataProblem(
            "series-too-large",
            f"{counted(num_windows, 'window')} of {source.window} values would take more than "
            f"{MAX_WINDOW_VALUES * 4 // 10**6} MB. Use a narrower window or a shorter series.",
            expected=f"at most {MAX_WINDOW_VALUES:,} numbers",
            received=f"{num_windows * source.window:,} numbers",
            remedies=_fitting(source),
        )
    rng = np.random.default_rng(source.seed)
    step = np.arange(source.num_points, dtype=np.float64)
    signal = _SIGNALS[source.function](step / PERIOD, step / source.num_points)
    signal += rng.normal(0.0, 1.0, signal.shape) * source.noise
    windows = np.lib.stride_tricks.sliding_window_view(signal.astype(np.float32), source.window)
    return RawData(
        title=f"{source.function.capitalize()} series",
        features=(RawFeature("window", windows[:-1, :, None]),),
        targets=(RawTarget("next", signal[source.window :, None]),),
        in_order=True,
        notes=(
            (
                "Neighbouring windows overlap, so the validation part is the end of the series "
                "rather than random windows."
            ),
        ),
    )


def _fitting(source: Series) -> tuple[SetField, ...]:
    window = min(source.num_points // 5, MAX_WINDOW_VALUES // source.num_points)
    return (SetField(f"Set the window to {window} values", "data.source.window", window),)
