"""Tasks that predict a number, and how well they are done."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.metrics import r2_score

from nnstudio.document.data import Bundled, Column, CsvFile, Curve, DataPlan
from nnstudio.document.invalid import Invalid
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.tasks import PermutedInputs, SeveralSources, SplitByClass, TaskPlan
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from tests.engine.projects import chain, layer

import_keras()

from nnstudio.engine.data.load import load_data  # noqa: E402
from nnstudio.engine.tasks.insight.line import Line  # noqa: E402
from nnstudio.engine.tasks.insight.wrong import TurnedWrongSamples  # noqa: E402
from nnstudio.engine.tasks.pool import Pool  # noqa: E402
from nnstudio.engine.tasks.splits.cut import load_tasks, sequence  # noqa: E402
from nnstudio.engine.tasks.testing import r_squared  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402
from nnstudio.protocol.task_messages import (  # noqa: E402
    LineView,
    StageEnded,
    TasksMeasured,
    TasksStarted,
    WrongView,
)

DIABETES = load_data(DataPlan(Bundled("diabetes")), 0.2, 0)
LINE, CUBIC = Curve("line", num_points=200, noise=0.0), Curve("cubic", num_points=100, noise=0.0)


def curves(scenario: Any, **data: Any) -> Project:
    """A line, then a cubic."""
    tasks = TaskPlan(SeveralSources((CUBIC,)), scenario, iterations=300)
    network = chain(layer("Dense", units=30, activation="tanh"), layer("Dense", units=1))
    plan = TrainingPlan(batch_size=32, optimizer=Config("Adam", {"learning_rate": 0.02}))
    return Project("Curves", DataPlan(LINE, **data), network, plan, tasks)


def test_tasks_share_one_output_or_have_one_each() -> None:
    shared = sequence(DIABETES, TaskPlan(PermutedInputs(3), "domain"), 0)
    assert shared.num_outputs == 1
    assert shared.own.all()
    each = sequence(DIABETES, TaskPlan(PermutedInputs(3), "task"), 0)
    assert each.own.tolist() == np.eye(3, dtype=bool).tolist()
    np.testing.assert_array_equal(each.train_masks([(2,)])[0], each.own)
    wanted = DIABETES.train.targets["progression"][:, 0]
    np.testing.assert_array_equal(each.train.labels, np.tile(wanted, 3))


def test_the_score_is_r_squared_and_not_below_0() -> None:
    random = np.random.default_rng(0)
    labels = random.normal(size=300).astype(np.float32)
    tasks = np.repeat(np.arange(3, dtype=np.int32), 100)
    predicted = labels + np.repeat([0.3, 5.0, 0.0], 100) * random.normal(size=300)
    found = r_squared(Pool(labels[:, None], labels, tasks), predicted, 3)
    assert found[0] == pytest.approx(r2_score(labels[:100], predicted[:100]))
    assert r2_score(labels[100:200], predicted[100:200]) < 0.0
    assert found.tolist()[1:] == [0.0, 1.0]


def test_numbers_that_are_all_the_same_are_hit_or_not() -> None:
    pool = Pool(np.zeros((4, 1)), np.full(4, 2.0, np.float32), np.array([0, 0, 1, 1]))
    assert r_squared(pool, np.array([2.0, 2.0, 2.0, 1.0]), 2).tolist() == [1.0, 0.0]


def test_a_function_is_forgotten_when_another_one_is_taught() -> None:
    events: list[Any] = []
    made = TaskTraining(1, curves("domain"), events.append)
    while made.is_running:
        made.advance()
    started = events[0]
    assert isinstance(started, TasksStarted)
    assert started.score == "r2"
    assert started.names == ("Line curve", "Cubic curve")
    assert started.chance.tolist() == [0.0, 0.0]
    assert made.table[0, 0] > 0.9
    assert made.table[1, 1] > 0.6
    assert made.table[1, 0] < 0.3
    last = [event for event in events if isinstance(event, StageEnded)][-1]
    pool = made.sequence.test
    predicted = made.model.predict(pool.features, verbose=0)[:, 0]
    wanted = [
        max(0.0, r2_score(pool.labels[pool.tasks == task], predicted[pool.tasks == task]))
        for task in (0, 1)
    ]
    np.testing.assert_allclose(last.accuracy, wanted, atol=1e-5)
    assert last.masked is None
    on_probe = [event for event in events if isinstance(event, TasksMeasured)][-1]
    assert on_probe.accuracy is not None
    np.testing.assert_allclose(on_probe.accuracy, wanted, atol=1e-5)  # as small as the probe

    line = Line(made).now(LineView())
    assert line is not None
    for position, row in ((0.0, made.table[0]), (1.0, made.table[1])):
        place = int(np.flatnonzero(line.positions == position)[0])
        np.testing.assert_allclose(line.accuracy[place], row, atol=1e-4)
    squares = [(pool.labels - predicted)[pool.tasks == task] ** 2 for task in (0, 1)]
    np.testing.assert_allclose(line.loss[place], [each.mean() for each in squares], rtol=1e-3)
    # No number is right or wrong.
    assert TurnedWrongSamples(made).answer(WrongView()) is None


def test_numbers_are_scaled_as_the_first_data_set_s_are() -> None:
    _, made = load_tasks(curves("domain", scale_targets=True))
    _, plain = load_tasks(curves("domain"))
    own = plain.train.labels[plain.train.rows(0)]
    wanted = (plain.train.labels - own.mean()) / own.std()
    np.testing.assert_allclose(made.train.labels, wanted, rtol=1e-4, atol=1e-5)


def test_what_numbers_cannot_do_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="Choose domain-incremental"):
        sequence(DIABETES, TaskPlan(PermutedInputs(2), "class"), 0)
    with pytest.raises(Invalid, match="Choose a classification data set"):
        sequence(DIABETES, TaskPlan(SplitByClass(2), "domain"), 0)
    place = tmp_path / "two.csv"
    place.write_text("a,b,c\n" + "\n".join(f"{n},{n / 3},{n / 7}" for n in range(30)))
    roles = (Column("a"), Column("b", "target"), Column("c", "target"))
    both = load_data(DataPlan(CsvFile(str(place), roles)), 0.2, 0)
    with pytest.raises(Invalid, match="one number to predict"):
        sequence(both, TaskPlan(PermutedInputs(2), "domain"), 0)
