"""Sends the state of the training away, so that another engine can go on exactly from it."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.engine.loop.snapshots import Snapshot
from nnstudio.engine.loop.training import Training
from nnstudio.protocol.moments import CheckpointMade

Array = NDArray[Any]

#: Seconds between two checkpoints: at most, and at least where epochs are short.
_LONGEST, _SHORTEST = 30.0, 1.0
#: Share of the run's time that checkpoints may take, as long as they come often enough.
_SHARE = 0.01
#: Bytes of the largest state that is sent.
LARGEST = 900_000_000


class Checkpoints:
    """Makes one at the end of an epoch, or after 30 seconds, whichever comes first.

    Epochs may take milliseconds, and a state may be large: then epochs are left out, as long as
    no checkpoint is older than 30 seconds.

    Args:
        training: The run.
        emit: Takes the checkpoints.
    """

    def __init__(self, training: Training, emit: Callable[[CheckpointMade], None]) -> None:
        self._training = training
        self._emit = emit
        self._step = training.step
        self._epoch = training.epoch
        self._made = self._due = perf_counter()

    def after_chunk(self) -> None:
        """Makes a checkpoint if it is time; always when the run rests."""
        training, now = self._training, perf_counter()
        if training.state == "failed":
            return  # what it has become is nothing to go on from; the one before is
        is_next_epoch = training.epoch > self._epoch and now >= self._due
        is_old = now - self._made >= _LONGEST
        if training.step > self._step and (is_next_epoch or is_old or not training.is_running):
            self.make()

    def make(self) -> None:
        """Makes a checkpoint; none while an epoch's end is still being worked out."""
        begin = perf_counter()
        snapshot = self._training.capture(LARGEST)
        if snapshot is None:
            return
        self._step, self._epoch = snapshot.step, self._training.epoch
        # A run that goes on from here needs the curves up to here.
        self._training.tell_steps()
        self._emit(CheckpointMade(self._training.run, snapshot.step, arrays_of(snapshot)))
        self._made = perf_counter()
        self._due = self._made + max(_SHORTEST, (self._made - begin) / _SHARE)


def arrays_of(snapshot: Snapshot) -> dict[str, Array]:
    """A snapshot as named arrays of numbers, the only thing that is sent and stored."""
    arrays: dict[str, Array] = {
        "seconds": np.array(snapshot.seconds),
        "rate": np.array([] if snapshot.rate is None else [snapshot.rate]),
    }
    for name in ("weights", "slots", "totals"):
        for place, array in enumerate(getattr(snapshot, name)):
            arrays[f"{name}.{place}"] = np.asarray(array)
    for place, mask in snapshot.holds:
        arrays[f"holds.{place}"] = mask
    for place, memory in enumerate(snapshot.callbacks):
        arrays[f"callbacks.{place}"] = np.array(len(memory))
        for name, value in memory.items():
            arrays |= _remembered(f"callbacks.{place}.{name}", value)
    return arrays


def snapshot_of(step: int, arrays: dict[str, Array]) -> Snapshot:
    """The snapshot of ``arrays_of``; whether it fits a model is for ``start_of`` to say.

    Raises:
        Invalid: Something is missing.
    """
    try:
        rate = arrays["rate"]
        return Snapshot(
            step,
            _list(arrays, "weights"),
            _list(arrays, "slots"),
            _list(arrays, "totals"),
            float(arrays["seconds"]),
            float(rate[0]) if rate.size else None,
            tuple(_memory(arrays, place) for place in range(_num(arrays, "callbacks"))),
            tuple(
                (int(name.removeprefix("holds.")), mask.astype(bool))
                for name, mask in arrays.items()
                if name.startswith("holds.")
            ),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise Invalid(
            "This checkpoint cannot be used",
            "the whole state of a run",
            f"only a part of it ({error})",
            "Train from the start.",
        ) from error


def _remembered(name: str, value: Any) -> dict[str, Array]:
    """What a callback remembers: nothing, a number, or a list of arrays."""
    if value is None:
        return {name: np.empty(0)}
    if isinstance(value, list):
        return {f"{name}.{place}": np.asarray(one) for place, one in enumerate(value)}
    return {name: np.asarray(value)}


def _memory(arrays: dict[str, Array], place: int) -> dict[str, Any]:
    prefix = f"callbacks.{place}."
    memory: dict[str, Any] = {}
    for name, array in arrays.items():
        if name.startswith(prefix):
            key, is_list, _ = name.removeprefix(prefix).partition(".")
            if is_list:
                memory.setdefault(key, []).append(array)
            else:
                memory[key] = array.item() if array.ndim == 0 else None
    return memory


def _list(arrays: dict[str, Array], name: str) -> tuple[Array, ...]:
    return tuple(arrays[f"{name}.{place}"] for place in range(_num(arrays, name)))


def _num(arrays: dict[str, Array], name: str) -> int:
    """How many there are, numbered from 0."""
    num = 0
    while f"{name}.{num}" in arrays:
        num += 1
    return num
