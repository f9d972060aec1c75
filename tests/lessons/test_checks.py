"""Each kind of check, on projects and records made by hand."""

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.edits import set_field, set_param
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.task_record import TaskRecord
from nnstudio.lessons.checks import (
    Check,
    HasLayers,
    Looks,
    Selected,
    Setting,
    Taught,
    Trained,
    Wanted,
    is_met,
    value_at,
)
from nnstudio.lessons.situation import Situation

SPIRAL = load_example("spiral")
TASKS = load_example("forgetting-digits")


def trained(project: Project = SPIRAL, **values: list[float]) -> RunRecord:
    record = RunRecord(1, project)
    length = max(map(len, values.values()))
    steps = np.arange(1, length + 1, dtype=np.int64)
    record.epochs_ended(1, steps, {name: np.array(column) for name, column in values.items()})
    return record


def taught(*rows: list[float]) -> TaskRecord:
    stages = ((0,), (1,))
    zeros = np.zeros(2)
    record = TaskRecord(1, TASKS, ("one", "two"), stages, (10, 10), zeros, zeros)
    for row in rows:
        record.stage_ended(np.array(row))
    return record


def holds(check: Check, **facts: object) -> bool:
    project = facts.pop("project", SPIRAL)
    return is_met(check, Situation(project, **facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "right", "wrong"),
    [
        (Wanted(least=2), [2, 3.5], [1, True, "3", None, float("nan")]),
        (Wanted(most=2), [2, -1], [2.1, None]),
        (Wanted(one_of=("relu", None)), ["relu", None], ["tanh"]),
        (Wanted(is_set=True), [0, {}], [None]),
        (Wanted(), [None, "x", 3], []),
    ],
)
def test_values_are_right_or_wrong(
    wanted: Wanted, right: list[object], wrong: list[object]
) -> None:
    assert all(wanted.fits(value) for value in right)
    assert not any(wanted.fits(value) for value in wrong)


def test_hidden_layers_are_counted_without_the_output() -> None:
    two = HasLayers("two", ("Dense",), least=2)
    assert holds(two)
    assert not holds(replace(two, least=3))
    assert holds(replace(two, least=3, hidden=False))
    assert not holds(replace(two, most=1))
    assert holds(HasLayers("any", (), least=2, most=2))


def test_a_setting_that_is_not_given_counts_with_its_default() -> None:
    linear = HasLayers("linear", ("Dense",), params={"activation": Wanted(one_of=("linear",))})
    assert not holds(linear)
    layers = SPIRAL.network.layers
    bare = replace(layers[1], params={"units": 3})
    network = replace(SPIRAL.network, layers=(layers[0], bare, *layers[2:]))
    assert holds(linear, project=replace(SPIRAL, network=network))


def test_units_must_be_as_many() -> None:
    many = HasLayers("many", ("Dense",), params={"units": Wanted(least=33)})
    assert not holds(many)
    assert holds(many, project=set_param(SPIRAL, "dense_1", "units", 40))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("plan.epochs", 800),
        ("plan.optimizer.params.learning_rate", 0.003),
        ("plan.early_stopping", None),
        ("network.layers.dense_1.params.units", 32),
        ("data.source.shape", "spiral"),
        ("tasks.strategy.kind", None),
        ("plan.nothing.at.all", None),
    ],
)
def test_a_value_is_found_by_its_path(path: str, value: object) -> None:
    assert value_at(SPIRAL, path) == value


def test_the_optimizers_own_learning_rate_is_known() -> None:
    project = set_field(SPIRAL, "plan.optimizer.params", {})
    assert value_at(project, "plan.optimizer.params.learning_rate") == 0.001


def test_a_setting_lies_in_a_range() -> None:
    assert holds(Setting("batches", "plan.batch_size", Wanted(least=32, most=32)))
    assert not holds(Setting("few", "plan.epochs", Wanted(most=10)))


def test_a_run_must_be_long_and_good_enough() -> None:
    good = Trained("good", 2, {"val_accuracy": Wanted(least=0.9)})
    assert not holds(good)
    assert not holds(good, run=trained(val_accuracy=[0.95]))
    assert holds(good, run=trained(val_accuracy=[0.5, 0.95]))
    assert not holds(good, run=trained(val_accuracy=[0.95, 0.5]))
    assert not holds(good, run=trained(loss=[0.95, 0.95]))


def test_a_difference_of_two_values_can_be_asked_for() -> None:
    apart = Trained("apart", values={"val_loss - loss": Wanted(least=0.3)})
    assert holds(apart, run=trained(val_loss=[0.9], loss=[0.5]))
    assert not holds(apart, run=trained(val_loss=[0.6], loss=[0.5]))
    assert not holds(apart, run=trained(loss=[0.5]))


def test_a_run_of_another_network_does_not_count() -> None:
    flat = HasLayers("flat", ("Dense",), least=0, most=0)
    assert not holds(Trained("flat", of=(flat,)), run=trained(loss=[1.0]))
    assert holds(Trained("flat", of=(replace(flat, most=None),)), run=trained(loss=[1.0]))


def test_a_run_may_have_to_come_to_its_end() -> None:
    ended = Trained("to the end", ended=True)
    assert not holds(ended, run=trained(loss=[1.0]))
    assert holds(ended, run=trained(loss=[1.0]), has_ended=True)


def test_a_sequence_counts_when_all_of_it_was_taught() -> None:
    forgotten = Taught("forgotten", ("naive",), first=Wanted(most=0.2))
    assert not holds(forgotten)
    assert not holds(forgotten, tasks=taught([0.1, 0.0]))
    assert holds(forgotten, tasks=taught([1.0, 0.0], [0.1, 1.0]))
    assert not holds(forgotten, tasks=taught([1.0, 0.0], [0.4, 1.0]))
    assert not holds(replace(forgotten, strategies=("er",)), tasks=taught([1, 0], [0.1, 1]))
    average = Taught("half", average=Wanted(least=0.5, most=0.6))
    assert holds(average, tasks=taught([1.0, 0.0], [0.1, 1.0]))
    of = (Setting("two", "tasks.split.num_tasks", Wanted(most=2)),)
    assert not holds(replace(average, of=of), tasks=taught([1.0, 0.0], [0.1, 1.0]))


def test_what_is_looked_at_and_selected_counts() -> None:
    flow = Looks("flow", "gradients/flow")
    assert not holds(flow, seen=frozenset({"gradients"}))
    assert holds(flow, seen=frozenset({"gradients", "gradients/flow"}))
    assert holds(Selected("dense", ("Dense",)), selected=("Conv2D", "Dense"))
    assert not holds(Selected("dense", ("Dense",)))
