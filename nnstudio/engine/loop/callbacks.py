"""Early stopping and reduce-on-plateau: Keras' own callbacks, told of each epoch."""

from __future__ import annotations

from typing import Any

import keras

from nnstudio.document.plan import TrainingPlan


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

    def train_ended(self) -> None:
        """Tells them that the run is over, so that the best weights come back."""
        for callback in self._callbacks:
            callback.on_train_end()
