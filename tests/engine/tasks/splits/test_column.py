"""Tables whose column says which task a row belongs to."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnstudio.document.data import Column, CsvFile, DataPlan, Points
from nnstudio.document.invalid import Invalid
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.tasks import Scenario, SplitByColumn, TaskPlan
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from tests.engine.projects import chain, layer

import_keras()

from nnstudio.engine.data.load import load_data  # noqa: E402
from nnstudio.engine.data.problem import DataProblem  # noqa: E402
from nnstudio.engine.tasks.pool import Sequence  # noqa: E402
from nnstudio.engine.tasks.splits.cut import load_tasks  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402

ROLES = (Column("a"), Column("b"), Column("year", "ignore"), Column("kind", "target", "category"))


@pytest.fixture
def table(tmp_path: Path) -> str:
    """Thirty rows in each of three years; each year another column tells the kind."""
    random = np.random.default_rng(0)
    lines = ["a,b,site,kind,year"]
    for n in range(90):
        a, b = random.normal(size=2)
        year, tells = 2001 + n % 3, (a, b, -a)[n % 3]
        lines.append(f"{a},{b},{'north' if n % 2 else 'south'},{'x' if tells > 0 else 'o'},{year}")
    place = tmp_path / "t.csv"
    place.write_text("\n".join(lines), encoding="utf-8")
    return str(place)


def project(source: Any, column: str, scenario: Scenario = "domain", **plan: Any) -> Project:
    tasks = TaskPlan(SplitByColumn(column), scenario, **plan)
    network = chain(layer("Dense", units=16, activation="relu"), layer("Dense", units=2))
    training = TrainingPlan(batch_size=16, optimizer=Config("Adam", {"learning_rate": 0.02}))
    return Project("Table", DataPlan(source, "none"), network, training, tasks)


def cut(source: Any, column: str, scenario: Scenario = "domain") -> Sequence:
    return load_tasks(project(source, column, scenario))[1]


def test_each_value_is_a_task_and_the_column_no_input(table: str) -> None:
    made = cut(CsvFile(table, ROLES), "year")
    assert made.names == ("year 2001", "year 2002", "year 2003")
    assert made.train.features.shape[1:] == (2,)
    rows = np.genfromtxt(table, delimiter=",", skip_header=1, usecols=(0, 1, 4))
    year_of = {tuple(row[:2].astype(np.float32)): int(row[2]) for row in rows}
    for pool in (made.train, made.test):
        found = [year_of[tuple(x)] - 2001 for x in pool.features]
        np.testing.assert_array_equal(found, pool.tasks)
    # As many of each task are held out, of each kind alike.
    assert np.bincount(made.test.tasks).tolist() == [6, 6, 6]


def test_where_columns_are_guessed_it_is_left_out_of_the_guess(table: str) -> None:
    # It stands last, and so would be taken for the target.
    dataset, _ = load_tasks(project(CsvFile(table), "year"))
    assert dataset.summary.targets[0].classes == ("o", "x")
    assert dataset.summary.features[0].columns == ("a", "b", "site=north", "site=south")
    words = cut(CsvFile(table, ROLES), "site")
    assert words.names == ("north", "south")


def test_it_is_an_input_too_where_the_columns_say_so(table: str) -> None:
    roles = (Column("a"), Column("year"), Column("kind", "target", "category"))
    dataset, made = load_tasks(project(CsvFile(table, roles), "year"))
    assert dataset.summary.features[0].columns == ("a", "year")
    np.testing.assert_array_equal(made.train.features[:, 1] - 2001, made.train.tasks)


def test_tasks_share_the_classes_or_have_outputs_of_their_own(table: str) -> None:
    source = CsvFile(table, ROLES)
    assert cut(source, "year").num_outputs == 2
    each = cut(source, "year", "task")
    assert each.num_outputs == 6
    assert set(each.train.labels[each.train.rows(2)]) == {4, 5}


def test_a_network_is_taught_year_after_year(table: str) -> None:
    asked = project(CsvFile(table, ROLES), "year", iterations=150)
    made = TaskTraining(1, asked, lambda _event: None, measure=False)
    while made.is_running:
        made.advance()
    assert np.diag(made.table).min() > 0.8
    assert made.table[2, 0] < 0.4  # the last year says the opposite of the first


def test_rows_that_do_not_say_their_task_are_never_filled_in(tmp_path: Path) -> None:
    place = tmp_path / "gaps.csv"
    lines = [f"{n},{'' if n == 7 else 'pq'[n % 2]},{'xo'[n // 2 % 2]}" for n in range(40)]
    place.write_text("\n".join(["a,site,kind", *lines]), encoding="utf-8")
    made = cut(CsvFile(str(place), missing="fill"), "site")
    assert sorted(made.train.features[:, 0].tolist() + made.test.features[:, 0].tolist()) == [
        n for n in range(40) if n != 7
    ]
    with pytest.raises(DataProblem, match="missing or infinite in 'site'"):
        cut(CsvFile(str(place)), "site")


def test_columns_that_make_no_tasks_are_refused_in_words(table: str, tmp_path: Path) -> None:
    with pytest.raises(DataProblem, match="It holds 'a', 'b', 'site', 'kind', 'year'"):
        cut(CsvFile(table), "yeer")
    with pytest.raises(DataProblem, match="'kind' is what the network shall predict"):
        cut(CsvFile(table, ROLES), "kind")
    with pytest.raises(Invalid, match="at most 20 different numbers, but received 'a' with 90"):
        cut(CsvFile(table, ROLES[1:]), "a")
    with pytest.raises(Invalid, match="the name of a column"):
        cut(CsvFile(table), "")
    with pytest.raises(Invalid, match="a table in a text file"):
        cut(Points(), "year")
    same = tmp_path / "same.csv"
    same.write_text("a,site,kind\n" + "\n".join(f"{n},p,{'xo'[n % 2]}" for n in range(20)))
    with pytest.raises(Invalid, match="the same in all rows"):
        cut(CsvFile(str(same)), "site")


def test_a_table_that_is_not_cut_is_read_as_before(table: str) -> None:
    plan = DataPlan(CsvFile(table, ROLES))
    load_data(plan, 0.2, 0, "year")
    plain = load_data(plan, 0.2, 0)
    assert plain.marks is None
