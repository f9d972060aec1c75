"""The training plan: everything that ``model.compile`` and ``model.fit`` would be told."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from nnstudio.document.values import Config

Fraction = Annotated[float, Meta(ge=0.0, le=0.9)]
Positive = Annotated[int, Meta(ge=1)]
Count = Annotated[int, Meta(ge=0)]
#: Dtype policies of Keras in which a network can be trained here.
Precision = Literal["float32", "mixed_float16", "mixed_bfloat16"]


class EarlyStopping(msgspec.Struct, frozen=True):
    """Ends the run when a quantity stops improving, as ``keras.callbacks.EarlyStopping``."""

    monitor: str = "val_loss"
    min_delta: Annotated[float, Meta(ge=0.0)] = 0.0
    patience: Count = 5
    restore_best_weights: bool = True


class ReduceOnPlateau(msgspec.Struct, frozen=True):
    """Lowers the learning rate when a quantity stops improving, as ``ReduceLROnPlateau``."""

    monitor: str = "val_loss"
    factor: Annotated[float, Meta(gt=0.0, lt=1.0)] = 0.1
    patience: Count = 10
    min_delta: Annotated[float, Meta(ge=0.0)] = 1e-4
    min_learning_rate: Annotated[float, Meta(ge=0.0)] = 0.0


class OutputPlan(msgspec.Struct, frozen=True):
    """What one output of a network with several outputs learns.

    Attributes:
        layer: Id of the output layer.
        target: Name of the target it is compared with; ``None`` is the only target.
        loss: Its own loss; ``None`` takes the plan's.
        weight: Factor of its loss in the total.
    """

    layer: str
    target: str | None = None
    loss: Config | None = None
    weight: Annotated[float, Meta(ge=0.0)] = 1.0


class TrainingPlan(msgspec.Struct, frozen=True):
    """How the network is trained.

    Attributes:
        loss: Class of ``keras.losses``.
        optimizer: Class of ``keras.optimizers``; ``learning_rate`` may be a ``Config`` of
            ``keras.optimizers.schedules``.
        metrics: Classes of ``keras.metrics``, or ``accuracy``, which follows the loss.
        epochs: Passes over the training part.
        batch_size: Samples in one optimizer step; the last of an epoch may be shorter.
        validation_split: Fraction of the data that is held out, in [0, 0.9].
        shuffle: Whether each epoch has its own order; the order follows from ``seed``.
        seed: Start of every random number: initial weights, split, order, dropout.
        device: ``"auto"``, ``"cpu"``, or ``"gpu:0"`` and so on.
        precision: Keras dtype policy.
        compiler: Whether XLA compiles the loop; ``"auto"`` measures and keeps the quicker.
        class_weights: One factor for each class, or ``"balanced"``.
        outputs: Only for networks with several outputs.
    """

    loss: Config = Config("SparseCategoricalCrossentropy")
    optimizer: Config = Config("Adam")
    metrics: tuple[Config, ...] = (Config("accuracy"),)
    epochs: Positive = 20
    batch_size: Positive = 32
    validation_split: Fraction = 0.2
    shuffle: bool = True
    seed: Annotated[int, Meta(ge=0, le=2**31 - 1)] = 0
    device: str = "auto"
    precision: Precision = "float32"
    compiler: Literal["auto", "xla", "plain"] = "auto"
    early_stopping: EarlyStopping | None = None
    reduce_on_plateau: ReduceOnPlateau | None = None
    class_weights: tuple[float, ...] | Literal["balanced"] | None = None
    outputs: tuple[OutputPlan, ...] = ()
