"""Early stopping and reduce-on-plateau: Keras' own callbacks, told of each epoch."""

from __future__ import annotations

from typing import Any

import keras

from nnstudio.document.plan import TrainingPlan

#: What Keras' callbacks remember from epoch to epoch; the rest of them are settings.
_MEMORY = frozenset(
    ("wait", "best", "best_epoch", "best_weights", "stopped_epoch", "cooldown_counter")
)


class Callbacks:
    """The callbacks that a plan asks for.

    Args:
        model: The model whose weights and learning rate they may change.
        plan: Says which.
    """

    def __init__(self, model: keras.Model, plan: TrainingPlan) -> None:
        self._model = model
        self._callbacks: list[Any] = []
        if plan.early_stopping is not None:
            stop = plan.early_stopping
            self._callbacks.append(
                keras.callbacks.EarlyStopping(
                    monitor=stop.monitor,
                    min_delta=stop.min_delta,
                    patience=stop.patience,
                    restore_best_weights=stop.restore_best_weights,
                )
            )
        if plan.reduce_on_plateau is not None:
            reduce = plan.reduce_on_plateau
            self._callbacks.append(
                keras.callbacks.ReduceLROnPlateau(
                    monitor=reduce.monitor,
                    factor=reduce.factor,
                    patience=reduce.patience,
                    min_delta=reduce.min_delta,
                    min_lr=reduce.min_learning_rate,
                )
            )
        model.stop_training = False
        for callback in self._callbacks:
            callback.set_model(model)
            callback.on_train_begin()

    def __bool__(self) -> bool:
        return bool(self._callbacks)

    def epoch_ended(self, epoch: int, logs: dict[str, float]) -> bool:
        """Tells them of an epoch (from 0); returns whether the run shall stop."""
        for callback in self._callbacks:
            callback.on_epoch_end(epoch, dict(logs))
        return bool(self._model.stop_training)

    def state(self) -> tuple[dict[str, Any], ...]:
        """What each of them remembers of the epochs so far."""
        return tuple(
            {name: value for name, value in vars(callback).items() if name in _MEMORY}
            for callback in self._callbacks
        )

    def remember(self, state: tuple[dict[str, Any], ...]) -> None:
        """Goes on from what callbacks of the same kinds remembered; others begin anew."""
        for callback, memory in zip(self._callbacks, state, strict=False):
            if memory.keys() == {name for name in vars(callback) if name in _MEMORY}:
                vars(callback).update(memory)

    def train_ended(self) -> None:
        """Tells them that the run is over, so that the best weights come back."""
        for callback in self._callbacks:
            callback.on_train_end()
