"""What is said about operations on the weights of a run."""

from __future__ import annotations

import msgspec

from nnstudio.document.surgery import Operation


class Operate(msgspec.Struct, frozen=True, tag=True):
    """Operates on the run, also while it is paused or ended. Answer: ``Operated``."""

    operation: Operation


class TakeBack(msgspec.Struct, frozen=True, tag=True):
    """Puts the weights back as they were before an operation. Answer: ``Operated``.

    What was frozen learns again from where it stands.

    Attributes:
        run: Number of the run.
        number: Of the operation.
    """

    run: int
    number: int


class Operated(msgspec.Struct, frozen=True, tag=True):
    """An operation was carried out or taken back.

    Attributes:
        run: Number of the run.
        step: Steps made by then.
        number: Of the operation.
        is_taken_back: Whether it was undone.
        text: Names it; a mark for the curves.
        before: ``"loss"`` and metrics over training samples, and their ``val_`` or ``test_``
            twins over samples that it did not learn from.
        after: The same, right after it; no step was made in between.
        num_samples: Training samples and others that were asked.
    """

    run: int
    step: int
    number: int
    is_taken_back: bool
    text: str
    before: dict[str, float]
    after: dict[str, float]
    num_samples: tuple[int, int]


class Held(msgspec.Struct, frozen=True, tag=True):
    """Other weights are frozen than before, by operations on this run or on one it branched from.

    Attributes:
        run: Number of the run.
        weights: How many weights are frozen, by id of each layer in which some are.
    """

    run: int
    weights: dict[str, int]


SurgeryCommand = Operate | TakeBack
SurgeryEvent = Operated | Held
