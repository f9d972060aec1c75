"""What a run needed is given back when it is over."""

import weakref

from nnstudio.engine.startup import import_keras
from tests.engine.tasks.sequences import digits

import_keras()

from nnstudio.engine.release import release_graphs  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402


def test_samples_of_a_run_that_is_over_are_freed() -> None:
    made = TaskTraining(1, digits(iterations=2), lambda _event: None, measure=False)
    while made.is_running:
        made.advance()
    samples = weakref.ref(made.strategy.around.features)
    del made
    release_graphs()
    assert samples() is None


def test_a_run_that_is_under_way_goes_on_after_others_were_released() -> None:
    made = TaskTraining(1, digits(iterations=40), lambda _event: None, measure=False)
    made.advance()
    release_graphs()
    while made.is_running:
        made.advance()
    assert made.state == "ended"
    assert made.table.shape == (5, 5)
