"""t-SNE of a layer's outputs, a few iterations at a time."""

from __future__ import annotations

from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.projection import output_of, outputs_of
from nnstudio.engine.probes.samples import Many, many
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.activations import TsneProbe

Array = NDArray[Any]

#: Seconds of a part.
_PART = 0.012
_NUM_ITERATIONS = 750
#: As long as neighbours pull harder, and how much.
_EARLY, _EXAGGERATION = 200, 12.0
#: The momentum before and after.
_MOMENTA = (0.5, 0.8)
_LEAST_GAIN = 0.01
#: Points whose neighbours are found in one piece, and how often their width is halved.
_BLOCK, _NUM_BISECTIONS = 40, 50
_TINY = 1e-12


class Tsne(Look[TsneProbe]):
    """Each request is worked on until it is done; its picture grows meanwhile."""

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._layouts: dict[TsneProbe, _Layout | None] = {}

    def answer(self, probe: TsneProbe) -> Arrays:
        """The points as they lie by now; empty where there is no such layer."""
        layout = self._layout(probe)
        return layout.told() if layout is not None else {}

    def part(self, probe: TsneProbe) -> Arrays | None:
        """Goes on for about 12 ms."""
        layout = self._layout(probe)
        if layout is None:
            return {}
        until = perf_counter() + _PART
        while not layout.is_done:
            layout.go_on()
            if perf_counter() >= until:
                break
        return layout.told()

    def is_open(self, probe: TsneProbe) -> bool:
        """Until the last iteration."""
        layout = self._layout(probe)
        return layout is not None and not layout.is_done

    def weights_changed(self) -> None:
        """Begins anew with all that is asked."""
        self._layouts.clear()

    def forget(self, probe: TsneProbe) -> None:
        """Lets the points go."""
        self._layouts.pop(probe, None)

    def _layout(self, probe: TsneProbe) -> _Layout | None:
        if probe not in self._layouts:
            output = output_of(self.subject, probe.layer)
            self._layouts[probe] = None if output is None else _Layout(self.subject, output, probe)
        return self._layouts[probe]


class _Layout:
    """The answer to one request: outputs, then who is whose neighbour, then the points."""

    def __init__(self, subject: Subject, output: Any, probe: TsneProbe) -> None:
        self._subject, self._output, self._perplexity = subject, output, probe.perplexity
        self._neighbours: Neighbours | None = None
        self._embedding: Embedding | None = None
        self._values: Array = np.empty((0, 0))
        self._chosen: Many = many(subject.dataset, probe.num_samples)
        self._labels = self._chosen.labels(subject.dataset)
        self._step = subject.step

    @property
    def is_done(self) -> bool:
        """Whether the points lie as they will."""
        return self._embedding is not None and self._embedding.is_done

    def go_on(self) -> None:
        """Takes the next small piece of work."""
        if self._embedding is not None:
            self._embedding.step()
        elif self._neighbours is None:
            self._step = self._subject.step
            self._values = np.nan_to_num(outputs_of(self._subject, self._output, self._chosen))
            num = len(self._values)
            perplexity = min(self._perplexity, max((num - 1) / 3.0, 1.0))
            self._neighbours = Neighbours(self._values, perplexity)
        elif self._neighbours.is_done:
            self._embedding = Embedding(self._values, self._neighbours.joint())
        else:
            self._neighbours.step()

    def told(self) -> Arrays:
        embedding = self._embedding
        if embedding is None:
            return {"iteration": np.asarray(0), "of": np.asarray(_NUM_ITERATIONS)}
        return {
            "points": embedding.points.astype(np.float32),
            "rows": self._chosen.rows,
            "labels": self._labels,
            "iteration": np.asarray(embedding.iteration),
            "of": np.asarray(_NUM_ITERATIONS),
            "step": np.asarray(self._step),
            "divergence": np.asarray(embedding.divergence),
        }


class Embedding:
    """Points in the plane whose neighbours are those of the given values.

    All pairs are looked at, which for some hundred points is as quick as a tree.

    Args:
        values: (n, d) float32.
        joint: (n, n) float32: how likely two of them are neighbours; adds up to 1.

    Attributes:
        points: (n, 2) float32, as they lie by now.
        iteration: Steps made.
        divergence: KL(P || Q) before the newest step.

    Source: van der Maaten & Hinton 2008, "Visualizing data using t-SNE": eqs. 1 and 4, the
        gradient of eq. 5, early exaggeration, momentum and gains of section 3.4. The learning
        rate and the start from a PCA of small spread follow Kobak & Berens 2019 (n / 12 and
        1e-4).
    """

    def __init__(self, values: Array, joint: Array) -> None:
        num = len(values)
        self._p = joint
        self._entropy = float(np.sum(self._p * np.log(np.maximum(self._p, _TINY))))
        self._rate = max(num / _EXAGGERATION, 50.0)
        self.points = _start(values)
        self._moves = np.zeros_like(self.points)
        self._gains = np.ones_like(self.points)
        self.iteration = 0
        self.divergence = float("nan")

    @property
    def is_done(self) -> bool:
        """Whether all steps are made."""
        return self.iteration >= _NUM_ITERATIONS

    def step(self) -> None:
        """Moves all points once."""
        is_early = self.iteration < _EARLY
        gradient = self._gradient(_EXAGGERATION if is_early else 1.0)
        turned = np.sign(gradient) != np.sign(self._moves)
        self._gains = np.maximum(
            np.where(turned, self._gains + 0.2, self._gains * 0.8), _LEAST_GAIN
        ).astype(np.float32)
        momentum = _MOMENTA[0] if is_early else _MOMENTA[1]
        self._moves = momentum * self._moves - self._rate * self._gains * gradient
        self.points = self.points + self._moves
        self.points -= self.points.mean(axis=0)
        self.iteration += 1

    def _gradient(self, exaggeration: float) -> Array:
        """4 Σⱼ (pᵢⱼ − qᵢⱼ)(yᵢ − yⱼ)/(1 + |yᵢ − yⱼ|²), (n, 2)."""
        closeness = 1.0 / (1.0 + squared_distances(self.points))
        np.fill_diagonal(closeness, 0.0)
        q = closeness / closeness.sum()
        if self.iteration % 25 == 0:
            self.divergence = self._entropy - float(np.sum(self._p * np.log(np.maximum(q, _TINY))))
        pull = (exaggeration * self._p - q) * closeness
        found: Array = 4.0 * (pull.sum(axis=1)[:, None] * self.points - pull @ self.points)
        return found


class Neighbours:
    """How likely two points are neighbours, worked out for some points at a time.

    The width of each point's Gaussian is found by bisection (van der Maaten & Hinton 2008,
    section 2).

    Args:
        values: (n, d).
        perplexity: 2 to the entropy of each point's neighbours.
    """

    def __init__(self, values: Array, perplexity: float) -> None:
        self._distances = squared_distances(values.astype(np.float64))
        self._distances /= max(float(self._distances.mean()), _TINY)
        self._entropy = float(np.log(perplexity))
        self._conditional = np.zeros_like(self._distances)
        self._next = 0

    @property
    def is_done(self) -> bool:
        """Whether all points have their neighbours."""
        return self._next >= len(self._distances)

    def step(self) -> None:
        """Finds the neighbours of the next points."""
        rows = np.arange(self._next, min(self._next + _BLOCK, len(self._distances)))
        self._conditional[rows] = self._of(rows)
        self._next += len(rows)

    def joint(self) -> Array:
        """(n, n) float32: symmetric, adds up to 1, and nowhere 0 but for a point itself."""
        num = len(self._conditional)
        joint = (self._conditional + self._conditional.T) / (2.0 * num)
        found: Array = np.maximum(joint, _TINY * ~np.eye(num, dtype=bool)).astype(np.float32)
        return found

    def _of(self, rows: Array) -> Array:
        """(rows, n): the conditional probabilities of some points."""
        others = np.ones((len(rows), len(self._distances)), bool)
        others[np.arange(len(rows)), rows] = False
        nearest = np.where(others, self._distances[rows], np.inf).min(axis=1, keepdims=True)
        shifted = self._distances[rows] - nearest
        precision, low = np.ones(len(rows)), np.zeros(len(rows))
        high = np.full(len(rows), np.inf)
        for _ in range(_NUM_BISECTIONS):
            weights = np.exp(-shifted * precision[:, None]) * others
            total = weights.sum(axis=1)
            entropy = np.log(total) + precision * (weights * shifted).sum(axis=1) / total
            is_wide = entropy > self._entropy
            low, high = np.where(is_wide, precision, low), np.where(is_wide, high, precision)
            is_open = np.isinf(high)
            middle = 0.5 * (low + np.where(is_open, low, high))
            precision = np.where(is_open, 2.0 * precision, middle)
        found: Array = weights / total[:, None]
        return found


def joint_probabilities(values: Array, perplexity: float) -> Array:
    """(n, n) float32: how likely two points are neighbours, all at once; see ``Neighbours``."""
    neighbours = Neighbours(values, perplexity)
    while not neighbours.is_done:
        neighbours.step()
    return neighbours.joint()


def squared_distances(points: Array) -> Array:
    """(n, n): squared Euclidean distances of all pairs, never below 0."""
    squares = np.sum(points * points, axis=1)
    found = squares[:, None] + squares[None, :] - 2.0 * (points @ points.T)
    np.maximum(found, 0.0, out=found)
    np.fill_diagonal(found, 0.0)
    distances: Array = found
    return distances


def _start(values: Array) -> Array:
    """(n, 2) float32: the plane of a PCA, shrunk to a standard deviation of 1e-4."""
    centred = values - values.mean(axis=0)
    left, lengths, _ = np.linalg.svd(centred, full_matrices=False)
    scores = (left * lengths)[:, :2]
    scores = np.pad(scores, ((0, 0), (0, 2 - scores.shape[1])))
    noise = np.random.default_rng(0).normal(size=scores.shape) * 1e-6  # parts equal points
    spread = float(scores[:, 0].std()) or 1.0
    found: Array = (scores / spread * 1e-4 + noise).astype(np.float32)
    return found
