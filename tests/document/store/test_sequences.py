"""Task sequences in the project file: what is read is what was measured."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.comparison import Comparison
from nnstudio.document.edits import set_field
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.store import sequences
from nnstudio.document.store.comparisons import add_outcome, stored_comparison
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Runs
from nnstudio.document.store.sequences import Written, sequence_of
from nnstudio.document.task_record import TaskRecord
from nnstudio.document.values import Config

DIGITS = load_example("forgetting-digits")


def begun(project: Project = DIGITS) -> TaskRecord:
    """Two tasks of ten steps, of which none was made."""
    chance, before = np.full(2, 0.5), np.array([0.4, 0.6])
    return TaskRecord(7, project, ("a", "b"), ((0,), (1,)), (10, 10), chance, before, "CPU")


def teach(record: TaskRecord, *row: float) -> None:
    """A stage that is measured half way and at its end; the loss tells the step."""
    first = len(record.rows) * 10
    for step in (first + 5, first + 10):
        losses = (np.arange(step - 4, step + 1) / 3).astype(np.float32)
        accuracy = np.array(row) * (0.5 if step == first + 5 else 1.0)
        record.measured(step, losses, accuracy, 1.0, masked=np.sqrt(accuracy))
    record.stage_ended(np.array(row), masked=np.sqrt(np.array(row)))


def taught(project: Project = DIGITS, last: float = 0.1) -> TaskRecord:
    record = begun(project)
    teach(record, 0.9, 0.5)
    teach(record, last, 0.8)
    return record


@pytest.fixture
def runs(tmp_path: Path) -> Iterator[Runs]:
    with ProjectStore(tmp_path / "p") as store, store.change():
        yield store.runs


def kept(runs: Runs, record: TaskRecord) -> int:
    run = sequences.begin(runs, record, 0.0)
    sequences.add_pieces(runs, run, sequences.pieces_since(record, Written())[0])
    return run


def assert_same(found: TaskRecord, record: TaskRecord) -> None:
    for one, other in (
        *zip(found.accuracy, record.accuracy, strict=True),
        *zip(found.masked, record.masked, strict=True),
        (found.loss, record.loss),
    ):
        np.testing.assert_array_equal(one.x, other.x)
        np.testing.assert_array_equal(one.y, other.y)
    np.testing.assert_array_equal(found.table, record.table)
    np.testing.assert_array_equal(found.masked_rows, record.masked_rows)
    assert (found.names, found.stages, found.steps) == (record.names, record.stages, record.steps)
    assert (found.step, found.score, found.project) == (record.step, record.score, record.project)
    assert found.measures() == record.measures()


def test_a_sequence_is_read_as_it_was_measured(runs: Runs) -> None:
    record = taught()
    run = kept(runs, record)
    found = sequence_of(runs, run)
    assert_same(found.record, record)
    assert found.record.run < 0
    assert (found.joint, found.compared) == (None, None)
    assert (runs.row(run).kind, runs.row(run).name) == ("tasks", f"Run {run} · Fine-tuning")


def test_pieces_make_up_the_whole_wherever_they_are_cut(runs: Runs) -> None:
    record, written = begun(), Written()
    run = sequences.begin(runs, record, 0.0)

    def write(written: Written) -> Written:
        pieces, written = sequences.pieces_since(record, written)
        sequences.add_pieces(runs, run, pieces)
        return written

    for losses in (5, 3):
        record.measured(record.step + losses, np.ones(losses, np.float32), None, 1.0)
        written = write(written)
    assert sequence_of(runs, run).record.step == 8
    assert sequence_of(runs, run).record.accuracy == []
    record.measured(10, np.ones(2, np.float32), np.array([0.9, 0.5]), 1.0, np.array([1.0, 0.7]))
    record.stage_ended(np.array([0.9, 0.5]), np.array([1.0, 0.7]))
    written = write(written)
    teach(record, 0.1, 0.8)
    written = write(written)
    assert sequences.pieces_since(record, written)[0] == []
    assert_same(sequence_of(runs, run).record, record)


def test_the_upper_line_comes_back_with_its_measures(runs: Runs) -> None:
    record, joint = taught(), np.array([0.95, 0.9])
    run = kept(runs, record)
    sequences.set_joint(runs, run, joint, record.measures(joint))
    found = sequence_of(runs, run).joint
    assert found is not None
    np.testing.assert_array_equal(found, joint)
    # Lack against joint training: of task a right after its stage, and of task b.
    expected = ((0.95 - 0.9) + (0.9 - 0.8)) / 2
    assert runs.row(run).result["intransigence"] == pytest.approx(expected)
    assert runs.row(run).result["forgetting"] == pytest.approx(0.8)


def damaged(runs: Runs, run: int, **facts: object) -> None:
    """Replaces some of what is known of a sequence, without any check."""
    known = msgspec.json.decode(runs.facts(run))
    runs.set_facts(run, msgspec.json.encode(known | facts))


@pytest.mark.parametrize(
    "facts",
    [
        {"stages": [[0], [9]]},
        {"stages": [[], [1]]},
        {"steps": [10]},
        {"steps": [10, 0]},
        {"steps": [4, 4]},
        {"chance": [0.5]},
        {"before": [0.4, 7.0]},
        {"joint": [0.5, 0.5, 0.5]},
        {"names": []},
        {"names": ["a", "b", "c"], "chance": [0, 0, 0], "before": [0, 0, 0]},
        {"score": "luck"},
    ],
)
def test_a_strangers_sequence_that_does_not_fit_together_is_refused(
    runs: Runs, facts: dict[str, object]
) -> None:
    run = kept(runs, taught())
    damaged(runs, run, **facts)
    with pytest.raises(Invalid, match="Task sequence"):
        sequence_of(runs, run)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("accuracy", [0.5, 1.5]),
        ("accuracy", [0.5]),
        ("after stage", [0.5, -0.1]),
        ("after stage", [0.5, 0.5]),
        ("loss", [1.0] * 30),
    ],
)
def test_a_strangers_curve_that_cannot_be_is_refused(
    runs: Runs, name: str, values: list[float]
) -> None:
    run = kept(runs, taught())
    runs.add_curve(run, "task", name, 21.0, np.array(values), np.full(len(values), 21.0))
    with pytest.raises(Invalid, match="Task sequence"):
        sequence_of(runs, run)


def test_a_run_of_one_network_is_no_sequence(runs: Runs) -> None:
    with pytest.raises(Invalid, match="trained one network"):
        sequence_of(runs, runs.add(DIGITS, 0.0))


# ------------------------------------------------------------------------------- comparisons
STRATEGIES = (Config("naive"), Config("ewc", {"weight": 5.0}))


def compared(runs: Runs, project: Project, *indices: int) -> Comparison:
    """Two strategies with two seeds, of which some were taught and kept."""
    comparison = Comparison.of(project, STRATEGIES, 2)
    for index in indices:
        outcome = comparison.outcomes[index]
        outcome.record = taught(comparison.project_of(outcome), last=index / 10)
        outcome.state = "done"
        add_outcome(runs, comparison, outcome, 100.0)
    return comparison


def test_a_comparison_is_put_together_again_and_knows_what_is_missing(runs: Runs) -> None:
    comparison = compared(runs, DIGITS, 0, 1, 3)
    found = stored_comparison(runs)
    assert found is not None
    assert found.comparison.strategies == STRATEGIES
    assert found.comparison.missing == [2]
    assert found.comparison.summary(0) == comparison.summary(0)
    assert found.comparison.project.plan == comparison.project.plan
    assert runs.row(1).name == "Run 1 · Fine-tuning, seed 0"


def test_only_what_was_taught_on_the_newest_settings_belongs_to_it(runs: Runs) -> None:
    compared(runs, DIGITS, 0, 1, 2, 3)
    runs.add(DIGITS, 0.0)
    kept(runs, taught())  # by itself, for no comparison
    other = set_field(DIGITS, "plan.batch_size", 5)
    compared(runs, other, 1)
    found = stored_comparison(runs)
    assert found is not None
    assert found.comparison.project.plan.batch_size == 5
    assert found.comparison.missing == [0, 2, 3]


def test_what_was_compared_once_is_known_when_other_strategies_were_compared_since(
    runs: Runs,
) -> None:
    compared(runs, DIGITS, 0)
    comparison = Comparison.of(DIGITS, (Config("er"),), 1)
    outcome = comparison.outcomes[0]
    outcome.record, outcome.state = taught(comparison.project_of(outcome)), "done"
    add_outcome(runs, comparison, outcome, 100.0)
    found = stored_comparison(runs)
    assert found is not None
    assert [config.kind for config in found.comparison.strategies] == ["er"]
    assert [config for config, _ in found.known] == [Config("er"), Config("naive")]


@pytest.mark.parametrize("config", [{"kind": "nonsense"}, {"kind": "ewc", "params": {"x": 1}}])
def test_a_strangers_comparison_of_strategies_that_there_are_not_is_none(
    runs: Runs, config: dict[str, object]
) -> None:
    compared(runs, DIGITS, 0)
    asked = {"strategies": [config], "first_seed": 0, "num_seeds": 1}
    damaged(runs, 1, compared=asked)
    assert stored_comparison(runs) is None


def test_a_damaged_sequence_is_only_missing(runs: Runs) -> None:
    compared(runs, DIGITS, 0, 1)
    damaged(runs, 2, steps=[10])
    found = stored_comparison(runs)
    assert found is not None
    assert found.comparison.missing == [1, 2, 3]


def test_without_comparisons_there_is_none(runs: Runs) -> None:
    kept(runs, taught())
    assert stored_comparison(runs) is None


def test_a_project_without_tasks_can_be_read_too(runs: Runs) -> None:
    record = taught(replace(DIGITS, tasks=None))
    assert sequence_of(runs, kept(runs, record)).record.project.tasks is None
