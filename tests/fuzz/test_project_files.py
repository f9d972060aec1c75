"""Thousands of broken project files: each opens or is refused in words, and none does anything."""

import random
import resource
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document import file, project_file
from nnstudio.document.examples import NAMES, load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.run import Mark
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.reading import reading_runs
from nnstudio.document.store.records import record_of
from nnstudio.document.store.runs import Progress
from tests.fuzz.mutations import mutated

#: What unpickling would run; no reader of ours unpickles, so the file it names never appears.
CANARY = b"cos\nsystem\n(S'touch canary'\ntR."
NUM_DATABASES, NUM_TEXTS = 2000, 1500


def database(folder: Path) -> bytes:
    """A small file with all there is: two runs, one a branch of the other."""
    with ProjectStore(folder / "working") as store:
        runs = store.runs
        for parent in (None, (1, 2)):
            run = runs.add(load_example("xor"), 0.0, parent=parent)
            runs.add_curve(run, "step", "loss", 1, np.arange(40, dtype=np.float32))
            runs.add_curve(run, "epoch", "loss", 1, np.arange(4.0))
            runs.add_mark(run, Mark(3, "learning rate 0.1"))
            state = {"kernel": np.arange(6.0).reshape(2, 3), "canary": np.frombuffer(CANARY, "u1")}
            runs.add_state(run, 4, "checkpoint", state)
            runs.set_facts(run, CANARY)
            runs.set_progress(run, Progress("finished", 40, 4, 1.0, {"loss": 0.1}))
        store.write_copy(folder / "whole.nnstudio", load_example("xor"))
    return (folder / "whole.nnstudio").read_bytes()


def read_all(path: Path) -> None:
    """Reads whatever the window would."""
    project_file.load(path)
    with reading_runs(path) as runs:
        for row in runs.rows():
            record_of(runs, row.id)
            runs.facts(row.id)
            for number, _, _ in runs.states(row.id):
                runs.state(number)


def count_opened(path: Path, files: list[bytes], read: Callable[[Path], object]) -> int:
    """Reads one after another; returns how many opened."""
    opened = 0
    for data in files:
        path.write_bytes(data)
        refused: Invalid | None = None
        try:
            read(path)
        except Invalid as invalid:
            refused = invalid
        opened += refused is None
        assert refused is None or (refused.expected and refused.fix.endswith("."))
    return opened


@pytest.fixture(autouse=True)
def canary_s_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_broken_databases(tmp_path: Path) -> None:
    whole = database(tmp_path)
    draw = random.Random(5)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    files = [mutated(whole, draw) for _ in range(NUM_DATABASES)]
    opened = count_opened(tmp_path / "p.nnstudio", files, read_all)
    # Most are refused; a bit within a number may make another number, which is no harm.
    assert 0 < opened < NUM_DATABASES // 2
    assert not (tmp_path / "canary").exists()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 500 * 1024  # kilobytes


def test_broken_texts(tmp_path: Path) -> None:
    draw = random.Random(6)
    wholes = [file.encode(load_example(name), tmp_path) for name in NAMES]
    files = [mutated(draw.choice(wholes), draw) for _ in range(NUM_TEXTS)]
    assert 0 < count_opened(tmp_path / "p.nnstudio", files, project_file.load) < NUM_TEXTS
