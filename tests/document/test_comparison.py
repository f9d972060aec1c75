"""What several strategies and seeds come to, fed by hand."""

import csv
import io

import numpy as np
import pytest

from nnstudio.document.comparison import (
    Comparison,
    cell,
    shown_measures,
    to_csv,
    to_latex,
    to_markdown,
)
from nnstudio.document.examples import load_example
from nnstudio.document.task_record import TaskRecord
from nnstudio.document.values import Config

NAIVE, JOINT, EWC = Config("naive"), Config("joint"), Config("ewc", {"weight": 5.0})


def record(*rows: tuple[float, float], is_joint: bool = False) -> TaskRecord:
    stages = ((0, 1), (0, 1)) if is_joint else ((0,), (1,))
    project = load_example("forgetting-digits")
    made = TaskRecord(
        1, project, ("a", "b"), stages, (10, 10), np.full(2, 0.5), np.array([0.4, 0.6])
    )
    for stage, row in enumerate(rows, start=1):
        half = np.array(row) - 0.1
        made.measured(10 * stage - 5, np.ones(5, np.float32), half, 1.0)
        made.measured(10 * stage, np.ones(5, np.float32), np.array(row), 1.0)
        made.stage_ended(np.array(row))
    return made


@pytest.fixture
def comparison() -> Comparison:
    made = Comparison.of(load_example("forgetting-digits"), (NAIVE, JOINT), 2)
    results = (
        record((0.9, 0.5), (0.1, 0.8)),
        record((0.9, 0.5), (0.3, 0.8)),
        record((0.9, 0.9), (0.9, 0.9), is_joint=True),
        record((0.9, 0.9), (0.9, 0.95), is_joint=True),
    )
    for outcome, result in zip(made.outcomes, results, strict=True):
        outcome.record, outcome.state = result, "done"
    return made


def test_each_strategy_is_run_with_each_seed_and_only_that_differs() -> None:
    project = load_example("forgetting-digits")
    made = Comparison.of(project, (NAIVE, EWC), 3)
    first = project.plan.seed
    assert [(o.strategy, o.seed - first) for o in made.outcomes] == [
        (s, seed) for s in (0, 1) for seed in (0, 1, 2)
    ]
    wanted = made.project_of(made.outcomes[4])
    assert wanted.tasks is not None
    assert wanted.tasks.strategy == EWC
    assert wanted.plan.seed == first + 1
    assert (wanted.network, wanted.data) == (project.network, project.data)
    assert made.missing == list(range(6))


def test_a_measure_is_told_as_mean_and_standard_error_over_the_seeds(
    comparison: Comparison,
) -> None:
    found = comparison.summary(0)
    average = np.array([(0.1 + 0.8) / 2, (0.3 + 0.8) / 2])
    assert found["average_accuracy"] == pytest.approx(
        (average.mean(), average.std(ddof=1) / np.sqrt(2))
    )
    forgetting = found["forgetting"]
    assert forgetting is not None
    assert forgetting[0] == pytest.approx(((0.9 - 0.1) + (0.9 - 0.3)) / 2)


def test_intransigence_is_over_joint_training_with_the_same_seed(comparison: Comparison) -> None:
    found = [comparison.measures(outcome).intransigence for outcome in comparison.outcomes[:2]]
    assert found == [
        pytest.approx(((0.9 - 0.9) + (0.9 - 0.8)) / 2),
        pytest.approx(((0.9 - 0.9) + (0.95 - 0.8)) / 2),
    ]


def test_a_curve_is_the_mean_over_the_tasks_so_far_with_the_spread_of_the_seeds(
    comparison: Comparison,
) -> None:
    curve = comparison.curve(0)
    assert curve is not None
    assert curve.steps.tolist() == [5, 10, 15, 20]
    np.testing.assert_allclose(curve.mean[:2], [0.8, 0.9])  # only the first task was begun
    np.testing.assert_allclose(curve.mean[2:], [0.4, 0.5])
    np.testing.assert_allclose(curve.spread, [0, 0, 0.05, 0.05])
    second = comparison.curve(0, task=1)
    assert second is not None
    np.testing.assert_allclose(second.mean, [0.4, 0.5, 0.7, 0.8])


def test_what_was_taught_before_is_taken_in_where_strategy_and_seed_are_the_same(
    comparison: Comparison,
) -> None:
    known = [(comparison.strategies[each.strategy], each) for each in comparison.outcomes]
    other = Comparison.of(comparison.project, (EWC, JOINT, NAIVE), 3)
    other.take(known)
    done = [(each.strategy, each.seed) for each in other.outcomes if each.state == "done"]
    first = comparison.project.plan.seed
    assert done == [(1, first), (1, first + 1), (2, first), (2, first + 1)]
    assert other.summary(2) == comparison.summary(0)


def test_what_failed_or_waits_is_missing(comparison: Comparison) -> None:
    comparison.outcomes[1].state = "failed"
    comparison.outcomes[3].state = "waiting"
    comparison.outcomes[3].record = None
    assert comparison.missing == [1, 3]
    assert comparison.progress == pytest.approx(0.75)
    found = comparison.summary(0)["average_accuracy"]
    assert found is not None
    assert found[0] == pytest.approx(0.45)
    assert found[1] is None  # one run has no standard error


def test_strategies_of_one_kind_are_told_apart_by_their_parameters() -> None:
    made = Comparison.of(load_example("forgetting-digits"), (EWC, Config("ewc"), NAIVE), 1)
    assert [made.title(index) for index in range(3)] == ["EWC (weight 5.0)", "EWC", "Fine-tuning"]


def test_the_table_can_be_read_again_from_csv(comparison: Comparison) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(comparison))))
    assert [row["strategy"] for row in rows] == ["naive"] * 2 + ["joint"] * 2
    assert [row["title"] for row in rows] == ["Fine-tuning"] * 2 + ["Joint training"] * 2
    assert float(rows[1]["average_accuracy"]) == pytest.approx(0.55)
    assert rows[0]["R"] == "0.9 0.5; 0.1 0.8"
    assert rows[2]["forgetting"] == ""


def test_the_table_can_be_pasted_into_markdown_and_latex(comparison: Comparison) -> None:
    markdown = to_markdown(comparison).splitlines()
    assert markdown[0].startswith("| strategy | Average accuracy |")
    assert len(markdown) == 4
    assert all(line.count("|") == markdown[0].count("|") for line in markdown)
    assert "0.500 ± 0.050" in markdown[2]
    latex = to_latex(comparison)
    assert latex.startswith(r"\begin{tabular}{l" + "r" * len(shown_measures(comparison)))
    assert r"0.500 $\pm$ 0.050" in latex
    assert "±" not in latex
    assert latex.count(r"\\") == 3


def test_what_markdown_and_latex_take_for_something_else_is_told_to_them(
    comparison: Comparison,
) -> None:
    odd = Config("freeze", {"names": r"a|b\c_{1}^2~50%"})
    comparison.strategies = (odd, Config("freeze"))
    assert r"a\|b" in to_markdown(comparison)
    latex = to_latex(comparison)
    assert r"\textbackslash{}c\_\{1\}\textasciicircum{}2\textasciitilde{}50\%" in latex
    assert "$-$0." in latex  # a negative number has a minus sign, and no hyphen


def test_an_undefined_number_is_a_dash() -> None:
    assert cell(None) == "–"
    assert cell((0.25, None)) == "0.250"
