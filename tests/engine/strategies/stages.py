"""Task trainings that are stepped through by hand, for several tests."""

from collections.abc import Sequence
from typing import Any

from nnstudio.document.tasks import Split
from nnstudio.engine.startup import import_keras
from tests.engine.tasks.sequences import digits, with_plan

import_keras()

import tensorflow as tf  # noqa: E402

from nnstudio.document.values import Config, Value  # noqa: E402
from nnstudio.engine.strategies.base import Batch, Strategy  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402

SGD = Config("SGD", {"learning_rate": 0.1})


def training(
    strategy: str,
    scenario: Any = "class",
    optimizer: Config = SGD,
    compiler: str = "auto",
    split: Split | None = None,
    order: tuple[int, ...] = (),
    iterations: int = 20,
    **knobs: Value,
) -> TaskTraining:
    """A few steps a stage on five tasks of two digits each, unless another split is given."""
    asked = digits(strategy, scenario, iterations, knobs, split, order)
    asked = with_plan(asked, optimizer=optimizer, compiler=compiler)
    return TaskTraining(1, asked, lambda _event: None, measure=False)


def run_stage(made: TaskTraining) -> None:
    """Trains to the end of the stage."""
    stage = made.stage
    while made.stage == stage:
        made.advance()


def skip_stage(made: TaskTraining) -> None:
    """Ends the stage without a step: what a strategy keeps of it needs no training."""
    made.step = made.begun_at(made.stage + 1)
    made._end_stage()


def batch_of(strategy: Strategy, rows: Sequence[int], stage: int, step: int = 0) -> Batch:
    """The batch that a step on some samples has."""
    chosen = tf.constant(rows, tf.int32)
    around = strategy.around
    return Batch(
        chosen,
        tf.gather(around.features, chosen),
        tf.gather(around.labels, chosen),
        strategy.mask_of(tf.constant(stage), chosen),
        tf.constant(stage),
        tf.constant(step),
    )
