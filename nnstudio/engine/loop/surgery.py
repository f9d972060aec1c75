"""Operations on the weights of a run, and what they do to its accuracy at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.surgery import Operation, words
from nnstudio.engine.loop.feed import Samples
from nnstudio.engine.loop.places import Mask, held_by_layer, masks
from nnstudio.engine.loop.prepare import on_device
from nnstudio.engine.loop.program import Arrays, EvaluationProgram
from nnstudio.engine.loop.training import Training
from nnstudio.protocol.surgery import Held, Operated

#: Samples of each part that are asked before and after.
_MAX_SAMPLES = 2048


@dataclass(frozen=True)
class _Done:
    """What an operation changed.

    Attributes:
        operation: Itself.
        chosen: Index in ``model.variables`` to the entries that were meant.
        old: Index to the (n,) values that they had.
        holds: What was frozen before.
    """

    operation: Operation
    chosen: dict[int, Mask]
    old: dict[int, NDArray[Any]]
    holds: dict[int, Mask]


class Surgery:
    """Carries operations out on one run and takes them back.

    Args:
        training: The run; it may be running, paused or ended.
        emit: Takes the events.
    """

    def __init__(self, training: Training, emit: Callable[[Operated | Held], None]) -> None:
        self._training = training
        self._emit = emit
        self._done: dict[int, _Done] = {}
        self._drawn: dict[int, dict[int, NDArray[Any]]] = {}
        self._examined: _Examination | None = None
        if training.holds:  # it branched from a run in which something was frozen
            self._tell_held()

    @property
    def run(self) -> int:
        """Number of the run."""
        return self._training.run

    def carry_out(self, operation: Operation) -> None:
        """Changes the weights, or freezes them.

        Raises:
            Invalid: There is no such place or number.
        """
        training = self._training
        value = operation.value
        if not np.isfinite(value):
            raise Invalid("A weight", "a finite number", f"{value:g}", "Enter another.")
        chosen = masks(training.prepared.model, operation.place)
        if operation.action == "zero" and not operation.place.variable:
            chosen = self._learned(chosen)
        holds = dict(training.holds)
        with training.operated() as model, tf.device(training.prepared.device):
            before = self._examine()
            old = {i: model.variables[i].numpy()[mask] for i, mask in chosen.items()}
            self._done[operation.number] = _Done(operation, chosen, old, holds)
            for index, new in self._new_values(operation, chosen).items():
                _assign(model.variables[index], chosen[index], new)
            after = self._examine()
        self._hold(_held(holds, chosen, operation.action))
        self._tell(operation, before, after, is_taken_back=False)

    def take_back(self, number: int) -> None:
        """Puts the values back that an operation found; an unknown one is passed over."""
        done = self._done.pop(number, None)
        if done is None:
            return
        training = self._training
        with training.operated() as model, tf.device(training.prepared.device):
            before = self._examine()
            if done.operation.action not in ("freeze", "thaw"):
                for index, mask in done.chosen.items():
                    _assign(model.variables[index], mask, done.old[index])
            after = self._examine()
        if done.operation.action in ("freeze", "thaw"):
            self._hold(done.holds)
        self._tell(done.operation, before, after, is_taken_back=True)

    # -------------------------------------------------------------------------- internals
    def _learned(self, chosen: dict[int, Mask]) -> dict[int, Mask]:
        """Without statistics of batches: a variance of 0 is not what is meant by cutting."""
        model = self._training.prepared.model
        learned = {id(variable) for variable in model.trainable_variables}
        found = {i: mask for i, mask in chosen.items() if id(model.variables[i]) in learned}
        return found or chosen

    def _new_values(
        self, operation: Operation, chosen: dict[int, Mask]
    ) -> dict[int, NDArray[Any] | float]:
        match operation.action:
            case "zero":
                return dict.fromkeys(chosen, 0.0)
            case "set":
                return dict.fromkeys(chosen, operation.value)
            case "redraw":
                number = operation.number
                if number not in self._drawn:  # done again, it shall draw the same
                    twin = self._training.prepared.remake()
                    self._drawn[number] = {
                        i: twin.variables[i].numpy()[mask] for i, mask in chosen.items()
                    }
                return dict(self._drawn[number])
        return {}

    def _hold(self, holds: dict[int, Mask]) -> None:
        training = self._training
        old = training.holds
        is_same = old.keys() == holds.keys() and all(
            np.array_equal(old[index], mask) for index, mask in holds.items()
        )
        if not is_same:
            training.holds = holds
            training.retrace()
            self._tell_held()

    def _tell_held(self) -> None:
        training = self._training
        held = held_by_layer(training.prepared.model, training.holds)
        self._emit(Held(training.run, held))

    def _examine(self) -> dict[str, float]:
        if self._examined is None:
            self._examined = _Examination(self._training)
        return self._examined.values()

    def _tell(
        self,
        operation: Operation,
        before: dict[str, float],
        after: dict[str, float],
        is_taken_back: bool,
    ) -> None:
        training = self._training
        text = words(operation, training.project.network)
        num_samples = self._examined.num_samples if self._examined is not None else (0, 0)
        self._emit(
            Operated(
                *(training.run, training.step, operation.number, is_taken_back, text),
                *(before, after, num_samples),
            )
        )


class _Examination:
    """Loss and metrics over training samples and over others, in a few compiled calls."""

    def __init__(self, training: Training) -> None:
        prepared = training.prepared
        parts: dict[str, Arrays] = {"": on_device(_cut(prepared.train))}
        if prepared.validation is not None:
            parts["val_"] = _first(prepared.validation)
        elif prepared.test is not None:
            parts["test_"] = on_device(_cut(prepared.test))
        model = prepared.model
        self._programs = {name: EvaluationProgram(model, part) for name, part in parts.items()}
        sizes = [part.num_samples for part in parts.values()]
        self.num_samples = (sizes[0], sizes[1] if len(sizes) > 1 else 0)

    def values(self) -> dict[str, float]:
        """Of the model as it stands."""
        found: dict[str, float] = {}
        for prefix, program in self._programs.items():
            row, _ = program.run(0, program.num_batches, program.zero_totals())
            for name, value in zip(program.names, row.numpy(), strict=True):
                found[prefix + name] = float(value)
        return found


def _cut(samples: Samples) -> Samples:
    return Samples(
        tuple(feature[:_MAX_SAMPLES] for feature in samples.features),
        tuple(target[:_MAX_SAMPLES] for target in samples.targets),
        None if samples.weights is None else samples.weights[:_MAX_SAMPLES],
    )


def _first(part: Arrays) -> Arrays:
    if part.num_samples <= _MAX_SAMPLES:
        return part
    return Arrays(
        tuple(feature[:_MAX_SAMPLES] for feature in part.features),
        tuple(target[:_MAX_SAMPLES] for target in part.targets),
        None if part.weights is None else part.weights[:_MAX_SAMPLES],
    )


def _assign(variable: Any, mask: Mask, values: NDArray[Any] | float) -> None:
    """Sets the chosen entries; values are (n,) in the order of the mask, or one for all."""
    array = np.array(variable.numpy())
    array[mask] = values
    variable.assign(array)


def _held(holds: dict[int, Mask], chosen: dict[int, Mask], action: str) -> dict[int, Mask]:
    """What is frozen after an operation."""
    held = {index: mask.copy() for index, mask in holds.items()}
    for index, mask in chosen.items():
        if action == "freeze":
            held[index] = held[index] | mask if index in held else mask.copy()
        elif action == "thaw" and index in held:
            held[index] = held[index] & ~mask
    return {index: mask for index, mask in held.items() if mask.any()}
