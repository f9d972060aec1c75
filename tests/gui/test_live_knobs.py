"""What needs a new run, and what can change under the one that goes on."""

from nnstudio.document import edits
from nnstudio.document.examples import load_example
from nnstudio.document.network import Layer
from nnstudio.document.project import Project
from nnstudio.document.values import Config, with_param
from nnstudio.gui.live_knobs import changed_knobs, needs_new_run

SPIRAL = load_example("spiral")


def with_rate(project: Project, rate: object) -> Project:
    optimizer = with_param(project.plan.optimizer, "learning_rate", rate)  # type: ignore[arg-type]
    return edits.set_field(project, "plan.optimizer", optimizer)


def test_another_learning_rate_is_a_knob() -> None:
    after = with_rate(SPIRAL, 0.05)
    assert changed_knobs(SPIRAL, after) == {"learning_rate": 0.05}
    assert not needs_new_run(SPIRAL, after)


def test_a_learning_rate_that_leaves_its_default_is_a_knob() -> None:
    before = edits.set_field(SPIRAL, "plan.optimizer", Config("Adam"))
    after = with_rate(before, 0.05)
    assert changed_knobs(before, after) == {"learning_rate": 0.05}
    assert not needs_new_run(before, after)
    assert changed_knobs(after, before) == {"learning_rate": 0.001}


def test_momentum_is_a_knob_only_where_there_is_some() -> None:
    plain = edits.set_field(SPIRAL, "plan.optimizer", Config("SGD"))
    some = edits.set_field(SPIRAL, "plan.optimizer", Config("SGD", {"momentum": 0.5}))
    more = edits.set_field(SPIRAL, "plan.optimizer", Config("SGD", {"momentum": 0.9}))
    assert needs_new_run(plain, some)
    assert not needs_new_run(some, more)
    assert changed_knobs(some, more) == {"momentum": 0.9}


def test_more_epochs_are_a_knob() -> None:
    after = edits.set_field(SPIRAL, "plan.epochs", 500)
    assert changed_knobs(SPIRAL, after) == {"epochs": 500.0}
    assert not needs_new_run(SPIRAL, after)


def test_a_schedule_in_place_of_a_number_needs_a_new_run() -> None:
    after = with_rate(SPIRAL, Config("ExponentialDecay", {"initial_learning_rate": 0.1}))
    assert needs_new_run(SPIRAL, after)


def test_moving_and_naming_blocks_changes_nothing_for_the_run() -> None:
    after = edits.move_layers(SPIRAL, {"dense_1": (300.0, 5.0)})
    after = edits.set_title(after, "dense_2", "Second")
    after = edits.set_field(after, "name", "My spiral")
    assert not needs_new_run(SPIRAL, after)
    assert changed_knobs(SPIRAL, after) == {}


def test_another_layer_another_seed_or_other_data_need_a_new_run() -> None:
    assert needs_new_run(SPIRAL, edits.add_layer(SPIRAL, Layer("extra", "Dense")))
    assert needs_new_run(SPIRAL, edits.set_field(SPIRAL, "plan.seed", 3))
    assert needs_new_run(SPIRAL, edits.set_data(SPIRAL, load_example("iris").data))
