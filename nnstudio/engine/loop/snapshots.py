"""Moments of a run that can be gone back to: the whole state of the training, kept in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

#: Memory that all moments may take, in bytes.
BUDGET = 256 * 1024 * 1024
#: Moments that are kept at most: more than a slider has places for.
_MAX_MOMENTS = 512
#: What a moment takes beside its numbers, for each of its arrays.
_OVERHEAD = 160
#: Share of the run's time that may be spent on taking moments: the first of them, and the rest.
_SHARES = (0.01, 0.0075)
#: As many belong to the first: most runs of small networks are over soon.
_NUM_FIRST = 64
#: Seconds between two moments at least.
_FASTEST = 0.03
#: Weight of the newest moment in what one costs: now and then one is held up by something else.
_NEWEST = 0.2


@dataclass(frozen=True)
class Snapshot:
    """The state of the training after ``step`` steps, from which it can go on exactly.

    Attributes:
        step: Optimizer steps made.
        weights: All variables of the model: weights, statistics, states of random numbers.
        slots: All variables of the optimizer, its step counter and learning rate among them.
        totals: Sums over the epoch that has begun; see ``StepProgram``.
        seconds: Time that went into the run.
        rate: The learning rate that the user had asked for; ``None`` where it is a schedule.
        callbacks: State of early stopping and the like; see ``Callbacks.state``.
        holds: Which entries are frozen; see ``StepProgram``.
    """

    step: int
    weights: tuple[Array, ...]
    slots: tuple[Array, ...]
    totals: tuple[Array, ...]
    seconds: float = 0.0
    rate: float | None = None
    callbacks: tuple[dict[str, Any], ...] = ()
    holds: tuple[tuple[int, Array], ...] = ()

    @property
    def num_bytes(self) -> int:
        """Memory that it takes by itself; what it shares with its neighbours counts as well."""
        arrays = (*self.weights, *self.slots, *self.totals)
        return sum(array.nbytes + _OVERHEAD for array in arrays)


def values_of(variables: Sequence[Any]) -> tuple[Array, ...]:
    """Copies of the values of variables."""
    return tuple(np.asarray(variable.numpy()) for variable in variables)


def put_back(snapshot: Snapshot, model: keras.Model, slots: bool = True) -> None:
    """Gives a model the state of a snapshot.

    Args:
        snapshot: Of a model that was built alike.
        model: Gets the state.
        slots: Whether its optimizer gets its state too.
    """
    pairs = list(zip(model.variables, snapshot.weights, strict=True))
    if slots and snapshot.slots:
        pairs += zip(model.optimizer.variables, snapshot.slots, strict=True)
    for variable, value in pairs:
        variable.assign(value)


class Snapshots:
    """Keeps moments within a budget; when it is full, every other one goes.

    The first and the newest stay. Afterwards moments are taken half as often, so that the
    distances between them stay about the same over the whole run.

    Args:
        budget: Memory for all of them, in bytes.
        max_moments: How many are kept at most.
    """

    def __init__(self, budget: int = BUDGET, max_moments: int = _MAX_MOMENTS) -> None:
        self.budget = budget
        self._max_moments = max_moments
        self._kept: list[Snapshot] = []
        self._spacing = 1
        self._due = 0.0
        self._cost = 0.0
        self._is_prepared = False
        self._num_bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Snapshot]:
        return iter(self._kept)

    @property
    def steps(self) -> NDArray[np.int64]:
        """(n,) int64: the steps of the kept moments."""
        return np.array([snapshot.step for snapshot in self._kept], np.int64)

    @property
    def num_bytes(self) -> int:
        """Memory that they take."""
        return self._num_bytes

    def fits(self, model: keras.Model, most: int | None = None) -> bool:
        """Whether a moment of a model is small enough.

        Args:
            model: With its optimizer.
            most: Bytes; if left out, as much as lets the first and the newest be kept.
        """
        variables = [*model.variables, *model.optimizer.variables]
        sizes = (np.prod(v.shape, dtype=np.int64) * 4 + _OVERHEAD for v in variables)
        return int(sum(sizes)) <= (self.budget // 2 if most is None else most)

    def is_due(self, step: int) -> bool:
        """Whether it is time for another moment."""
        if not self._kept:
            return True
        is_new = step - self._kept[-1].step >= self._spacing
        return is_new and perf_counter() >= self._due

    def took(self, seconds: float) -> None:
        """Taking the newest took so long; the next one waits so that all stay within a share."""
        if self._is_prepared:
            before = self._cost or seconds
            self._cost = before + _NEWEST * (seconds - before)
        # The first also pays for what TensorFlow prepares once.
        self._is_prepared = True
        share = _SHARES[len(self._kept) > _NUM_FIRST]
        self._due = perf_counter() + max(_FASTEST, self._cost / share)

    def add(self, snapshot: Snapshot) -> None:
        """Keeps a moment; it takes the place of one of the same step."""
        if self._kept and self._kept[-1].step == snapshot.step:
            self._drop(len(self._kept) - 1)
        self._kept.append(snapshot)
        self._num_bytes += snapshot.num_bytes
        while len(self._kept) > 2 and self._is_full():
            self._thin()

    def at(self, step: int) -> Snapshot | None:
        """The nearest moment at or before a step; the first where there is none before."""
        if not self._kept:
            return None
        place = int(np.searchsorted(self.steps, step, side="right")) - 1
        return self._kept[max(place, 0)]

    def until(self, snapshot: Snapshot) -> Snapshots:
        """The moments up to one of them, for a run that goes on from there."""
        branch = Snapshots(self.budget, self._max_moments)
        for kept in self._kept:
            if kept.step <= snapshot.step:
                branch.add(kept)
        branch._spacing = self._spacing
        return branch

    def without_slots(self) -> Snapshots:
        """The same moments for looking at alone: another optimizer has no use for the slots."""
        branch = Snapshots(self.budget, self._max_moments)
        for kept in self._kept:
            branch.add(replace(kept, slots=()))
        branch._spacing = self._spacing
        return branch

    def _is_full(self) -> bool:
        return self._num_bytes > self.budget or len(self._kept) > self._max_moments

    def _thin(self) -> None:
        for place in range(len(self._kept) - 2, 0, -2):
            self._drop(place)
        first, last = self._kept[0].step, self._kept[-1].step
        self._spacing = max(2 * self._spacing, (last - first) // max(len(self._kept) - 1, 1))

    def _drop(self, place: int) -> None:
        self._num_bytes -= self._kept.pop(place).num_bytes
