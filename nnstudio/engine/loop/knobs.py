"""Settings that may be changed while a run goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import keras

from nnstudio.document.invalid import Invalid

if TYPE_CHECKING:
    from nnstudio.engine.loop.training import Training

#: Attributes of Keras' optimizers that are written into the compiled loop.
_TRACED = ("momentum", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm")


def change_knob(training: Training, name: str, value: float) -> str:
    """Changes one setting of a run.

    Args:
        training: The run; its model's state is up to date.
        name: ``"learning_rate"``, ``"epochs"``, or one of the optimizer's own.
        value: Its new value.

    Returns:
        What the mark on the curves says.

    Raises:
        Invalid: There is no such knob, or the value is out of range.
    """
    optimizer = training.prepared.model.optimizer
    words = name.replace("_", " ")
    if value != value or value < 0:
        raise Invalid(words.capitalize(), "a number of at least 0", f"{value:g}", "Enter another.")
    if name == "epochs":
        return _change_epochs(training, int(value))
    before = _read(optimizer, name)
    if name == "learning_rate":
        _change_learning_rate(optimizer, value)
    elif name in _TRACED and hasattr(optimizer, name):
        setattr(optimizer, name, value or None if name != "momentum" else value)
        training.retrace()
    else:
        raise Invalid(
            words.capitalize(),
            "a setting that this optimizer has",
            f"{type(optimizer).__name__}, which has none of that name",
            "Stop the run, change the optimizer, and train again.",
        )
    return f"{words} {before:g} → {value:g}" if before is not None else f"{words} {value:g}"


def _change_epochs(training: Training, epochs: int) -> str:
    if epochs <= training.epoch:
        raise Invalid(
            "Epochs", f"more than the {training.epoch} made", str(epochs), "Enter a larger number."
        )
    before, training.num_epochs = training.num_epochs, epochs
    return f"epochs {before} → {epochs}"


def _change_learning_rate(optimizer: Any, value: float) -> None:
    if isinstance(optimizer._learning_rate, keras.optimizers.schedules.LearningRateSchedule):
        raise Invalid(
            "Learning rate",
            "an optimizer with a fixed learning rate",
            "one that follows a schedule",
            "Stop the run and choose a fixed learning rate.",
        )
    optimizer.learning_rate = value


def _read(optimizer: Any, name: str) -> float | None:
    value = getattr(optimizer, name, None)
    return None if value is None else float(value)
