"""The table of runs reads what changed, and says the same as if it had read everything."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document import edits
from nnstudio.document.examples import load_example
from nnstudio.document.store import table
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress
from nnstudio.document.store.table import RunTable

XOR = load_example("xor")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    with ProjectStore(tmp_path / "p") as made:
        yield made


def add(store: ProjectStore, batch_size: int) -> int:
    return store.runs.add(edits.set_field(XOR, "plan.batch_size", batch_size), 0.0)


def told(store: ProjectStore, kept: RunTable) -> list[tuple[str, str]]:
    return [(entry.row.name, entry.changed) for entry in kept.look(store.runs)]


def test_what_is_read_again_is_what_a_fresh_table_reads(store: ProjectStore) -> None:
    kept = RunTable()
    for size in (5, 6, 7):
        add(store, size)
    assert told(store, kept) == [
        ("Run 1", ""),
        ("Run 2", "batch size 5 → 6"),
        ("Run 3", "batch size 6 → 7"),
    ]
    store.runs.delete([2])
    store.runs.rename(3, "third")
    store.runs.set_progress(3, Progress("running", 9, 1, 1.0, {"loss": 0.5}))
    add(store, 7)
    store.runs.add_state(1, 4, "checkpoint", {"a": np.zeros(2)})
    store.runs.add_state(1, 3, "best", {"a": np.zeros(2)})
    assert told(store, kept) == [("Run 1", ""), ("third", "batch size 5 → 7"), ("Run 4", "")]
    first, third, _ = kept.look(store.runs)
    assert (first.checkpoint, first.best) == (4, 3)
    assert (third.row.step, third.row.result) == (9, {"loss": 0.5})
    assert kept.look(store.runs) == RunTable().look(store.runs)


def test_rows_that_did_not_change_stay_the_same_objects(store: ProjectStore) -> None:
    for size in (5, 6, 7):
        add(store, size)
    kept = RunTable()
    before = kept.look(store.runs)
    store.runs.annotate(2, "tag", "note")
    after = kept.look(store.runs)
    assert [one is two for one, two in zip(before, after, strict=True)] == [True, False, True]


def test_settings_of_thousands_are_compared_bit_by_bit(
    store: ProjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "_COMPARED", 2)
    for size in range(1, 7):
        add(store, size)
    kept = RunTable()
    assert [bool(text) for _, text in told(store, kept)] == [False, True, True, False, False, False]
    assert kept.is_open
    told(store, kept)
    assert [bool(text) for _, text in told(store, kept)] == [False] + 5 * [True]
    assert not kept.is_open


def test_a_run_that_was_cut_off_can_go_on_if_its_network_is_kept(store: ProjectStore) -> None:
    for _ in range(3):
        add(store, 5)
    store.runs.set_progress(3, Progress("finished", 9, 1, 1.0, {}))
    for run in (2, 3):
        store.runs.add_state(run, 4, "checkpoint", {"a": np.zeros(2)})
    store.runs.end_unfinished("interrupted")
    found = RunTable().look(store.runs)
    assert [entry.row.state for entry in found] == ["interrupted", "interrupted", "finished"]
    assert [entry.is_unfinished for entry in found] == [False, True, False]


def test_moments_in_the_file_stay_within_their_budget(store: ProjectStore) -> None:
    noise = np.random.default_rng(0).random(1000).astype(np.float32)  # cannot be made smaller
    for size in (5, 6, 7):
        run = add(store, size)
        store.runs.keep_snapshots(run, {step: {"a": noise} for step in (1, 2)}, budget=20_000)
    kinds = [[(step, kind) for _, step, kind in store.runs.states(run)] for run in (1, 2, 3)]
    # Each takes about 4 kB; the oldest run gave its two up.
    assert kinds == [[], [(1, "snapshot"), (2, "snapshot")], [(1, "snapshot"), (2, "snapshot")]]
    store.runs.keep_snapshots(3, {2: {"a": noise}, 5: {"a": -noise}}, budget=20_000)
    assert [step for _, step, _ in store.runs.states(3)] == [2, 5]
