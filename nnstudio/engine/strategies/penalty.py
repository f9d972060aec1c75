"""Strategies that hold weights where they were: L2, EWC, online EWC, SI, MAS.

All add ½·λ·Σ F(θ−θ*)² to the loss (SI: without the ½). The sum over past tasks of EWC needs no
memory for each: Σₜ Fₜ(θ−θ*ₜ)² = θ²·ΣF − 2θ·ΣFθ* + ΣFθ*², whose two sums are kept; the last term
does not depend on θ and is kept as a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from nnstudio.engine.strategies.base import Array, Batch, Strategy, Tensor, copies, zeros_like
from nnstudio.engine.strategies.importance import fisher, importance, squared_norm


class _Anchored(Strategy):
    """A penalty on the distance from the weights at the end of the last stage."""

    weight: float

    def prepare(self) -> None:
        """No weight matters yet."""
        self.matter = zeros_like(self.around.weights)
        self.anchor = copies(self.around.weights)

    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """The error and the penalty."""
        return super().loss(batch, logits) + self.factor * self.penalty()

    @property
    def factor(self) -> float:
        """Of the penalty in the loss."""
        return 0.5 * self.weight

    def penalty(self) -> Tensor:
        """() float32: ΣF(θ−θ*)²."""
        triples = zip(self.matter, self.around.weights, self.anchor, strict=True)
        return tf.add_n([tf.reduce_sum(f * tf.square(w - a)) for f, w, a in triples])

    def importance(self) -> Sequence[Any] | None:
        """What the distance of each weight costs."""
        return self.matter

    def hold(self, matter: Sequence[Tensor]) -> None:
        """Anchors the weights where they are, with new importances."""
        for kept, value in zip(self.matter, matter, strict=True):
            kept.assign(value)
        for kept, weight in zip(self.anchor, self.around.weights, strict=True):
            kept.assign(weight)


class L2(_Anchored):
    """Every weight matters equally."""

    def importance(self) -> Sequence[Any] | None:
        """Nothing is known of single weights."""
        return None

    def end(self, stage: int, rows: Array) -> None:
        """Holds all."""
        self.hold([tf.ones_like(weight) for weight in self.around.weights])


class OnlineEWC(_Anchored):
    """F ← γF + F_new, with the last anchor (Schwarz et al. 2018, eq. 8).

    The sum does not know tasks: one that is revisited is added each time, as in the paper.
    """

    decay: float
    fisher: str

    def prepare(self) -> None:
        """Chooses the Fisher information."""
        super().prepare()
        self._quantities = fisher(self.around, self.fisher)

    def end(self, stage: int, rows: Array) -> None:
        """Adds the Fisher information of what was just learned."""
        found = importance(self.around, rows, stage, self._quantities, 2)
        self.hold([self.decay * f + n for f, n in zip(self.matter, found, strict=True)])


class MAS(_Anchored):
    """Mean sensitivity of the squared length of the outputs, summed over the stages."""

    @property
    def factor(self) -> float:
        """λ without ½, as in the paper's eq. 4."""
        return self.weight

    def end(self, stage: int, rows: Array) -> None:
        """Adds the sensitivity on what was just learned."""
        found = importance(self.around, rows, stage, squared_norm, 1)
        self.hold([m + n for m, n in zip(self.matter, found, strict=True)])


class EWC(Strategy):
    """One Fisher information and one anchor for each past task (Kirkpatrick et al. 2017, eq. 3).

    A task that is revisited is not held while its own samples are there, and gets a new
    information and a new anchor when it ends.
    """

    weight: float
    fisher: str

    def prepare(self) -> None:
        """No weight matters yet."""
        self.matter = zeros_like(self.around.weights)
        self.pull = zeros_like(self.around.weights)
        self.rest = tf.Variable(0.0, trainable=False)
        self._quantities = fisher(self.around, self.fisher)
        #: Information and anchor of each past task; kept only where a task is revisited.
        self._terms: dict[int, tuple[list[Array], list[Array]]] = {}

    def begin(self, stage: int) -> None:
        """Takes a revisited task out of the sum."""
        if self._terms.pop(self.around.order[stage], None) is None:
            return
        for variable in (*self.matter, *self.pull, self.rest):
            variable.assign(tf.zeros_like(variable))
        # Anew: the difference of sums would lose all digits, see ``penalty``.
        for matter, anchor in self._terms.values():
            self._add(matter, anchor)

    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """The error and ½·λ·Σₜ ΣFₜ(θ−θ*ₜ)²."""
        return super().loss(batch, logits) + 0.5 * self.weight * self.penalty()

    def penalty(self) -> Tensor:
        """() float32: ΣₜΣFₜ(θ−θ*ₜ)² over all past tasks."""
        # (θ − m)² with the weighted mean m = ΣFθ*/ΣF: the difference of large numbers that the
        # three sums would give loses all digits in float32 at λ = 1e10.
        triples = zip(self.matter, self.around.weights, self.pull, strict=True)
        return tf.add_n([tf.reduce_sum(f * tf.square(w - m)) for f, w, m in triples]) + self.rest

    def importance(self) -> Sequence[Any] | None:
        """The Fisher information of all past tasks together."""
        return self.matter

    def end(self, stage: int, rows: Array) -> None:
        """Adds the Fisher information of what was just learned, and its anchor."""
        found = importance(self.around, rows, stage, self._quantities, 2)
        anchor = self.around.weights
        self._add(found, anchor)
        if len(self.around.order) > self.around.num_tasks:
            copied = ([f.numpy() for f in found], [weight.numpy() for weight in anchor])
            self._terms[self.around.order[stage]] = copied

    def _add(self, matter: Sequence[Tensor], anchor: Sequence[Tensor]) -> None:
        """Adds ΣF(θ−θ*)² of one task."""
        rest = self.rest
        for kept, mean, new, weight in zip(self.matter, self.pull, matter, anchor, strict=True):
            total = kept + new
            # Σ F₁(θ−m₁)² + F₂(θ−θ₂)² = (F₁+F₂)(θ−m)² + F₁F₂/(F₁+F₂)·(m₁−θ₂)²
            share = tf.math.divide_no_nan(new, total)
            rest.assign_add(tf.reduce_sum(kept * share * tf.square(mean - weight)))
            mean.assign(mean + share * (weight - mean))
            kept.assign(total)


class SynapticIntelligence(_Anchored):
    """ω −= g·Δθ in each step; Ω += ω/((Δθ of the task)² + ξ) after each task.

    ``g`` is the gradient that the optimizer takes, with the penalty's part, as in van de Ven's
    code; Zenke et al. 2017, eq. 4 and 5. A task that is revisited adds what its further steps did
    for the loss.
    """

    wants_moves = True
    damping: float

    @property
    def factor(self) -> float:
        """c; there is no ½."""
        return self.weight

    def prepare(self) -> None:
        """Nothing was walked yet."""
        super().prepare()
        self.walked: list[Any] = zeros_like(self.around.weights)

    def after_step(
        self, batch: Batch, logits: Tensor, gradients: Sequence[Tensor], moves: Sequence[Tensor]
    ) -> None:
        """Adds what each weight did for the loss."""
        for walked, gradient, move in zip(self.walked, gradients, moves, strict=True):
            walked.assign_sub(gradient * move)

    def end(self, stage: int, rows: Array) -> None:
        """Turns the way that was walked into importance."""
        matter = []
        quads = zip(self.matter, self.walked, self.around.weights, self.anchor, strict=True)
        for old, walked, weight, anchor in quads:
            matter.append(old + walked / (tf.square(weight - anchor) + self.damping))
            walked.assign(tf.zeros_like(walked))
        self.hold(matter)
