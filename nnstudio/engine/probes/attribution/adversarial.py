"""Moves a sample so that its loss grows, at many distances at once."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.attribution.jobs import JobLook, Work
from nnstudio.engine.probes.attribution.look import scorer_of, told
from nnstudio.engine.probes.attribution.scorer import Scorer
from nnstudio.engine.probes.samples import one
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.attribution import AdversarialProbe

Array = NDArray[Any]

EPSILONS = np.linspace(0.0, 0.3, 16, dtype=np.float32)
NUM_STEPS = 10
#: Length of a step of PGD, as a part of ε: ten of them can cross the cube and come back.
STEP = 0.25
_MOST_SIZE = 64


class Adversarial(JobLook[AdversarialProbe]):
    """The fast gradient sign method, and projected gradient descent."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._scorers: dict[str, Scorer] = {}

    def work(self, probe: AdversarialProbe) -> Work:
        """A step a turn."""
        scorer = scorer_of(self.subject, probe.output, self._scorers)
        weights = scorer.weights()
        sample = one(self.subject, probe.sample, probe.drawn)
        xs = scorer.inputs(sample)
        truth = scorer.truth(sample, scorer.scores(weights, [x[None] for x in xs])[1])
        if truth is None:
            yield {}
            return
        ranges = [scorer.range_of(name) for name in scorer.names]
        num = len(EPSILONS)
        moved = [np.repeat(x[None], num, axis=0) for x in xs]
        steps = [1.0] if probe.attack == "fgsm" else [STEP] * NUM_STEPS
        for done, length in enumerate(steps):
            found = scorer.uphill(weights, moved, truth)
            if found is None:
                yield {}
                return
            moved = [
                step_up(now, x, gradient, length, *bounds)
                for now, x, gradient, bounds in zip(moved, xs, found[0], ranges, strict=True)
            ]
            yield (done + 1) / (len(steps) + 1)
        found = scorer.uphill(weights, moved, truth)
        if found is None:
            yield {}
            return
        _, losses, outputs = found
        answer = {**told(scorer, sample, outputs), "losses": losses, "epsilons": EPSILONS}
        for name, pictures, (low, high) in zip(scorer.names, moved, ranges, strict=True):
            answer[f"pictures.{name}"] = np.stack([thinned(p, _MOST_SIZE) for p in pictures])
            answer[f"low.{name}"], answer[f"high.{name}"] = np.asarray(low), np.asarray(high)
        yield answer


def step_up(now: Array, x: Array, gradient: Array, length: float, low: Array, high: Array) -> Array:
    """One step of each of the sixteen samples, and back into what is allowed.

    x ← clip(x + ℓ·ε·sign(∂loss/∂x)) to the cube of half side ε about the sample (Madry et al.
    2018, sec. 2.1) and to the range of the training part; with ℓ = 1 from the sample itself this
    is the fast gradient sign method (Goodfellow et al. 2015, sec. 4).

    Args:
        now: (16, …) where they are.
        x: (…) the sample.
        gradient: (16, …) of the loss.
        length: ℓ, of a step, in ε.
        low: Lowest value in the training part; a sample beyond it keeps its own.
        high: Highest value.
    """
    reach = EPSILONS.reshape(-1, *[1] * x.ndim) * (high - low)
    moved = now + length * reach * np.sign(gradient)
    moved = np.clip(moved, x - reach, x + reach)
    result: Array = np.clip(moved, np.minimum(low, x), np.maximum(high, x)).astype(np.float32)
    return result
