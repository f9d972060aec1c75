"""Broken copies of data and broken task sequences in a file that is sound as a database."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document.data import Copy
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.sources import copies as kept
from nnstudio.document.store import sequences
from nnstudio.document.store.attachments import copy_of, parts_of
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.task_record import TaskRecord
from tests.fuzz.mutations import mutated

NUM_COPIES, NUM_SEQUENCES = 120, 400


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProjectStore]:
    monkeypatch.setattr(kept, "cache_folder", lambda: tmp_path / "cache")
    with ProjectStore(tmp_path / "working") as opened, opened.change():
        yield opened


def folder(place: Path) -> Path:
    for name in ("cats/one", "dogs/two"):
        (place / name).parent.mkdir(parents=True)
        (place / name).write_bytes(name.encode() * 50)
    return place


def test_a_broken_copy_is_refused_or_is_what_was_copied(
    store: ProjectStore, tmp_path: Path
) -> None:
    place = folder(tmp_path / "pets")
    copy, draw = copy_of(str(place)), random.Random(11)
    parts = dict(parts_of(copy))
    before, num_refused = {each.name for each in tmp_path.iterdir()}, 0
    for _ in range(NUM_COPIES):
        name = draw.choice([*parts, copy.content, copy.content])
        for each, data in parts.items():
            store.attachments.put(each, mutated(data, draw) if each == name else data)
        said = Copy(draw.choice(["../pets", "C:\\pets", "/pets"]), copy.content, copy.size)
        try:
            unpacked = store.attachments.unpack(said)
        except Invalid:
            num_refused += 1
        else:
            assert unpacked.is_relative_to(tmp_path / "cache")
            for file in ("cats/one", "dogs/two"):
                assert (unpacked / file).read_bytes() == (place / file).read_bytes()
        shutil.rmtree(tmp_path / "cache", ignore_errors=True)
        assert {each.name for each in tmp_path.iterdir()} == before
    assert num_refused > NUM_COPIES // 2


def test_a_broken_sequence_is_refused_or_can_be_told_of(store: ProjectStore) -> None:
    project, draw = load_example("forgetting-digits"), random.Random(12)
    chance, before = np.full(2, 0.5), np.array([0.4, 0.6])
    record = TaskRecord(1, project, ("a", "b"), ((0,), (1,)), (10, 10), chance, before)
    for stage in range(2):
        losses, row = np.ones(10, np.float32), np.array([0.9, 0.5 + stage / 4])
        record.measured(10 * stage + 10, losses, row, 1.0)
        record.stage_ended(row)
    run = sequences.begin(store.runs, record, 0.0)
    sequences.add_pieces(store.runs, run, sequences.pieces_since(record, sequences.Written())[0])
    sequences.set_joint(store.runs, run, np.array([0.9, 0.9]), record.measures())
    facts, num_refused = store.runs.facts(run), 0
    for _ in range(NUM_SEQUENCES):
        store.runs.set_facts(run, mutated(facts, draw))
        try:
            found = sequences.sequence_of(store.runs, run)
            found.record.measures(found.joint)
            sequences.told(found)
        except Invalid:
            num_refused += 1
    assert NUM_SEQUENCES // 4 < num_refused < NUM_SEQUENCES
