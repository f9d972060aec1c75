"""Which curves are drawn, and their points: no Qt, just numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.run import RunRecord
from nnstudio.document.series import Series
from nnstudio.gui.plots.gaps import Gaps
from nnstudio.gui.plots.smoothing import Smoothed

Float = NDArray[np.float64]
Unit = Literal["steps", "epochs", "seconds"]
Role = Literal["batch", "smoothed", "epoch", "validation", "learning_rate"]

LEARNING_RATE = "learning_rate"


@dataclass(frozen=True)
class Choice:
    """What the user wants to see.

    Attributes:
        quantity: ``"loss"`` or the name of a metric.
        batch: Whether each batch's value is drawn.
        epoch: Whether the epochs' means and validation values are drawn.
        unit: Of the x axis.
        log: Whether the y axis is logarithmic.
        alpha: Weight of the past in the smoothed batch curve; 0 draws none.
        learning_rate: Whether it is drawn too, with an axis of its own.
    """

    quantity: str = "loss"
    batch: bool = True
    epoch: bool = True
    unit: Unit = "steps"
    log: bool = False
    alpha: float = 0.0
    learning_rate: bool = False


@dataclass(frozen=True)
class Extent:
    """How much of a run is drawn: all of it, or what there was when the plot was frozen."""

    record: RunRecord
    steps_per_epoch: float
    step: int
    num_epochs: int


@dataclass(frozen=True)
class TimeAxis:
    """Turns steps into the units of the x axis and back."""

    unit: Unit
    steps_per_epoch: float
    clock: Series

    def place(self, steps: Float) -> Float:
        """Where steps stand on the axis; (n,) to (n,)."""
        if self.unit == "epochs":
            return np.asarray(steps / self.steps_per_epoch)
        if self.unit == "seconds":
            return self._interpolated(steps, self.clock.x, self.clock.y)
        return steps

    def steps(self, places: Float) -> Float:
        """The steps that stand at places on the axis; (n,) to (n,)."""
        if self.unit == "epochs":
            return np.asarray(places * self.steps_per_epoch)
        if self.unit == "seconds":
            return self._interpolated(places, self.clock.y, self.clock.x)
        return places

    @staticmethod
    def _interpolated(values: Float, known: Float, wanted: Float) -> Float:
        return np.interp(values, known, wanted) if len(known) else np.zeros_like(values)


@dataclass(frozen=True)
class Line:
    """One curve, ready to be drawn.

    Attributes:
        role: What it stands for.
        x: (n,) in the units of the axis.
        y: (n,) values; NaN is a gap.
        latest: The newest value that was measured.
    """

    role: Role
    x: Float
    y: Float
    latest: float


@dataclass
class CurveLines:
    """The curves of one run; keeps what need not be computed again."""

    record: RunRecord
    _smoothed: dict[tuple[str, float], Smoothed] = field(default_factory=dict)
    _gaps: dict[str, Gaps] = field(default_factory=dict)

    def lines(
        self, choice: Choice, extent: Extent, axis: TimeAxis, ends: tuple[float, float], width: int
    ) -> list[Line]:
        """The chosen curves between two places of the axis, as many points as pixels need.

        Args:
            choice: Which.
            extent: How much of the run.
            axis: Units of x.
            ends: The places.
            width: Pixels; at most a few points are returned for each.
        """
        first, last = (float(step) for step in axis.steps(np.asarray(ends, np.float64)))
        found = []
        for role, series, steps_each, limit in self._chosen(choice, extent):
            if not series.num_until(limit):
                continue
            x, y = series.view(first / steps_each, min(last / steps_each, limit), 2 * width)
            inside = x <= limit
            x, y = envelope(x[inside], y[inside], width)
            _, newest = series.point(series.num_until(limit) - 1)
            found.append(Line(role, axis.place(x * steps_each), y, newest))
        return found

    def values_at(self, choice: Choice, extent: Extent, step: float) -> dict[Role, float]:
        """The value of each chosen curve nearest to a step."""
        values: dict[Role, float] = {}
        for role, series, steps_each, limit in self._chosen(choice, extent):
            stop = series.num_until(limit)
            if stop:
                after = series.num_until(step / steps_each)
                near = min(
                    (series.point(place) for place in (after - 1, after) if 0 <= place < stop),
                    key=lambda point: abs(point[0] * steps_each - step),
                    default=series.point(stop - 1),
                )
                values[role] = near[1]
        return values

    def gaps(self, choice: Choice, extent: Extent, axis: TimeAxis) -> Float:
        """Where the chosen curves begin not to be finite; (n,) places on the axis."""
        starts = [np.empty(0)]
        for role, series, steps_each, limit in self._chosen(choice, extent):
            if role not in ("smoothed", "learning_rate"):
                gaps = self._gaps.setdefault(f"{role} {choice.quantity}", Gaps())
                found = gaps.follow(series)
                starts.append(found[found <= limit] * steps_each)
        return axis.place(np.unique(np.concatenate(starts)))

    def _chosen(self, choice: Choice, extent: Extent) -> list[tuple[Role, Series, float, float]]:
        """Role, series, steps that 1 of its x stands for, and the last x to be drawn."""
        record, name = extent.record, choice.quantity
        chosen: list[tuple[Role, Series, float, float]] = []
        raw = record.batch.get(name)
        if choice.batch and raw is not None:
            chosen.append(("batch", raw, 1.0, extent.step))
            if choice.alpha > 0.0:
                smoothed = self._smoothed.setdefault(
                    (name, choice.alpha), Smoothed(choice.alpha)
                ).follow(raw)
                chosen.append(("smoothed", smoothed, 1.0, extent.step))
        wanted: list[tuple[Role, str]] = []
        if choice.epoch:
            wanted += [("epoch", name), ("validation", f"val_{name}")]
        if choice.learning_rate:
            wanted += [("learning_rate", LEARNING_RATE)]
        for role, key in wanted:
            series = record.epoch.get(key)
            if series is not None:
                chosen.append((role, series, extent.steps_per_epoch, extent.num_epochs))
        return chosen


def envelope(x: Float, y: Float, width: int) -> tuple[Float, Float]:
    """Two points for each pixel at most: the smallest and the largest value within it.

    Args:
        x: (n,) increasing.
        y: (n,); a pixel is a gap where none of its values is a number.
        width: Pixels.
    """
    if len(x) <= 4 * width:
        return x, y
    starts = np.arange(0, len(x), -(-len(x) // width))
    lowest, highest = np.fmin.reduceat(y, starts), np.fmax.reduceat(y, starts)
    return np.repeat(x[starts], 2), np.stack([lowest, highest], axis=1).reshape(-1)


def quantities(record: RunRecord, metrics: tuple[str, ...]) -> tuple[str, ...]:
    """What can be chosen: the announced metrics, then whatever else was measured."""
    measured = [*record.batch, *(name.removeprefix("val_") for name in record.epoch)]
    found = dict.fromkeys([*metrics, *measured])
    return tuple(name for name in found if name != LEARNING_RATE)
