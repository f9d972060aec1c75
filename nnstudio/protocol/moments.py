"""What is said about going back in time: the kept moments of a run, and looking at one of them."""

from __future__ import annotations

from typing import Any

import msgspec
from numpy.typing import NDArray

Array = NDArray[Any]


class Moment(msgspec.Struct, frozen=True):
    """The state of a run after some steps.

    Attributes:
        step: Optimizer steps made.
        state: Arrays by name, as in ``CheckpointMade``; without the optimizer's where there is
            no room for them: then it can be looked at, and a branch from it begins with a new
            optimizer.
    """

    step: int
    state: dict[str, Array]


class Start(msgspec.Struct, frozen=True):
    """A moment of the run before, from which a new one goes on.

    Attributes:
        run: Number of the run that is branched; without ``state``, the one that the engine holds.
        step: The kept moment; where it was given up meanwhile, the nearest before it.
        state: The moment itself, from a ``CheckpointMade``, for an engine that does not hold it.
        moments: With ``state``: earlier ones that can be gone back to, the earliest first.
    """

    run: int
    step: int
    state: dict[str, Array] | None = None
    moments: tuple[Moment, ...] = ()


class LookAt(msgspec.Struct, frozen=True, tag=True):
    """Answers all probes as of an earlier moment; the training is not touched.

    Answer: ``ProbeSampled`` with ``is_past`` for each probe, then ``LookedAt``.

    Attributes:
        step: The nearest kept moment at or before it is shown; ``None``: the newest, as ever.
    """

    step: int | None = None


class LookedAt(msgspec.Struct, frozen=True, tag=True):
    """Answers ``LookAt``.

    Attributes:
        run: Number of the run.
        asked: The step that was asked for.
        step: The moment that is shown; ``None``: the newest.
    """

    run: int
    asked: int | None
    step: int | None


class MomentsKept(msgspec.Struct, frozen=True, tag=True):
    """Which moments of a run can be gone back to.

    Attributes:
        run: Number of the run.
        steps: (n,) int64: their steps, increasing.
        num_bytes: Memory that they take.
        budget: Memory that they may take at most.
    """

    run: int
    steps: Array
    num_bytes: int
    budget: int


class CheckpointMade(msgspec.Struct, frozen=True, tag=True):
    """The whole state of the training, from which any engine can go on exactly.

    Attributes:
        run: Number of the run.
        step: Optimizer steps made.
        state: Arrays by name: weights, optimizer, random numbers, sums of the epoch.
    """

    run: int
    step: int
    state: dict[str, Array]


class BestMade(msgspec.Struct, frozen=True, tag=True):
    """The state after the best epoch so far; see ``engine/loop/best.py`` for which are looked at.

    Attributes:
        run: Number of the run.
        step: Optimizer steps made.
        metric: What it is best in: ``"val_loss"``, or ``"loss"`` where nothing is held out.
        value: Of that epoch.
        state: As in ``CheckpointMade``.
    """

    run: int
    step: int
    metric: str
    value: float
    state: dict[str, Array]


class MomentsChosen(msgspec.Struct, frozen=True, tag=True):
    """Moments of a run for its file: these and no others.

    Attributes:
        run: Number of the run.
        moments: Spread over the run, the earliest first.
    """

    run: int
    moments: tuple[Moment, ...]


MomentCommand = LookAt
MomentEvent = LookedAt | MomentsKept | CheckpointMade | BestMade | MomentsChosen
