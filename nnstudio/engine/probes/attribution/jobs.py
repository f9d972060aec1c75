"""Looks whose answers take several turns, each with the weights of one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import Generic, TypeVar

import numpy as np

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.subject import Subject

P = TypeVar("P")

#: What a job yields: how far it is, in [0, 1], or the answer at last.
Work = Iterator[float | Arrays]

#: Seconds of one turn.
_TURN = 0.01


@dataclass
class _Job:
    step: int
    work: Work
    progress: float = 0.0


class JobLook(Look[P], Generic[P]):
    """Works out one answer after the other; subclasses write ``work``.

    A job keeps the weights that it began with, so that training may go on meanwhile.

    Args:
        subject: What is looked at.
    """

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._jobs: dict[P, _Job] = {}
        self._told: dict[P, int] = {}

    def work(self, probe: P) -> Work:
        """Yields how far it is, and last the answer."""
        raise NotImplementedError

    def answer(self, probe: P) -> Arrays:
        """Begins anew; what takes longer than a turn follows."""
        job = self._jobs[probe] = _Job(self.subject.step, self.work(probe))
        found = self._go_on(probe, job)
        return found if found is not None else {"progress": np.asarray(job.progress)}

    def part(self, probe: P) -> Arrays | None:
        """Goes on with what was begun, with the weights that it was begun with."""
        job = self._jobs.get(probe)
        if job is None:
            job = self._jobs[probe] = _Job(self.subject.step, self.work(probe))
        return self._go_on(probe, job)

    def is_open(self, probe: P) -> bool:
        """Until the weights of this step are told of."""
        return probe in self._jobs or self._told.get(probe) != self.subject.step

    def weights_changed(self) -> None:
        """All begins anew."""
        self._jobs.clear()
        self._told.clear()

    def forget(self, probe: P) -> None:
        """What nobody asks is not worked out."""
        self._jobs.pop(probe, None)
        self._told.pop(probe, None)

    def _go_on(self, probe: P, job: _Job) -> Arrays | None:
        begin = perf_counter()
        for found in job.work:
            if isinstance(found, dict):
                self._jobs.pop(probe, None)
                self._told[probe] = job.step
                return {**found, "step": np.asarray(job.step)} if found else {}
            job.progress = found
            if perf_counter() - begin > _TURN:
                return None
        raise RuntimeError("a job ended without an answer")
