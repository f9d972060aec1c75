"""How far the weights moved since the end of a stage, and how much they matter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.initial import named_weights
from nnstudio.engine.probes.thin import thinned
from nnstudio.engine.probes.weights import filters_last
from nnstudio.engine.tasks.insight.question import Question
from nnstudio.protocol.task_messages import LayerMoved, MovedView, WeightsMoved

Array = NDArray[Any]


class Moved(Question):
    """Compares weights with those at the end of a stage."""

    def now(self, view: MovedView) -> WeightsMoved | None:
        """Nothing where the weights of that stage are not there."""
        training, ends = self.training, self.training.ends
        then = ends.weights(view.anchor)
        if then is None:
            return None
        # A task with a network of its own is compared with that.
        own = training.strategy.weights_for(ends.task_of(view.anchor))
        now = own if own is not None else training.model.get_weights()
        return self._event(view, training.step, then, now, self._importance())

    def past(self, view: MovedView, stage: int) -> WeightsMoved | None:
        """With the weights that are kept; importance is known of the present only."""
        ends = self.training.ends
        then = ends.weights(view.anchor)
        if then is None or stage < view.anchor:
            return None
        weights = self.weights_of(ends.task_of(view.anchor), stage)
        if weights is None:
            return None
        return self._event(view, self.step_of(stage), then, weights, {})

    def _event(
        self,
        view: MovedView,
        step: int,
        then: Sequence[Array],
        now: Sequence[Array],
        matter: dict[str, Array],
    ) -> WeightsMoved:
        training = self.training
        paths = [weight.path for weight in training.model.weights]
        moves = {path: (one - two, two) for path, one, two in zip(paths, now, then, strict=True)}
        layers = [layer for layer in training.model.layers if layer.trainable_variables]
        moved = tuple(_layer(layer, moves, matter, view.max_size) for layer in layers)
        return WeightsMoved(training.run, step, view, moved, training.ends.kept)

    def _importance(self) -> dict[str, Array]:
        found = self.training.strategy.importance()
        if found is None:
            return {}
        weights = self.training.model.trainable_variables
        return {
            weight.path: np.asarray(matter) for weight, matter in zip(weights, found, strict=True)
        }


def _layer(
    layer: Any, moves: dict[str, tuple[Array, Array]], matter: dict[str, Array], max_size: int
) -> LayerMoved:
    trained = {weight.path for weight in layer.trainable_variables}
    named = [(name, weight) for name, weight in named_weights(layer) if weight.path in trained]
    name, shown = next((pair for pair in named if len(pair[1].shape) > 1), named[0])
    change, importance, importances = filters_last(layer, name, moves[shown.path][0]), None, None
    if matter:
        importance = _mean([matter[path] for path in trained])
        importances = _picture(filters_last(layer, name, matter[shown.path]), max_size)
    return LayerMoved(
        layer.name,
        _relative([moves[path] for path in trained]),
        name,
        change.shape,
        _picture(change, max_size),
        importance,
        importances,
    )


def _relative(moves: Sequence[tuple[Array, Array]]) -> float:
    """|θ − θ*| / |θ*|; NaN where θ* is zero."""
    change = np.sqrt(sum(_square(move) for move, _ in moves))
    length = np.sqrt(sum(_square(then) for _, then in moves))
    return float(change / length) if length > 0 else float("nan")


def _square(values: Array) -> float:
    return float(np.vdot(values, values))


def _mean(parts: Sequence[Array]) -> float:
    return float(sum(part.sum(dtype=np.float64) for part in parts) / sum(p.size for p in parts))


def _picture(values: Array, max_size: int) -> Array:
    return thinned(values, max_size).astype(np.float32, copy=False)
