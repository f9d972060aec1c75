"""Window and engine are killed while tasks are taught."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import RunRow
from nnstudio.document.store.sequences import sequence_of
from nnstudio.document.store.working import WorkingFolder
from nnstudio.document.task_record import TaskRecord
from tests.torture.engine import STAGES, accuracy_at, loss_at
from tests.torture.rounds import PROMISED, _ends, _is_whole

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")

#: Seconds that a machine may be late which runs other tests beside this one.
_SLACK = 3.0


def diary(folder: Path, what: str) -> list[tuple[float, Any]]:
    """Lines of one kind, each with its time."""
    try:
        lines = (folder / "diary").read_text().splitlines()
    except FileNotFoundError:
        return []
    found = [json.loads(line) for line in lines]
    assert [value for _, kind, value in found if kind == "mistake"] == []
    return [(when, value) for when, kind, value in found if kind == what]


def wait_for(folder: Path, what: str, most: int = 0) -> Any:
    """The newest line of a kind, once there is one whose number is larger."""
    end = time.monotonic() + 60.0
    while time.monotonic() < end:
        found = diary(folder, what)
        if found and (not most or found[-1][1] > most):
            return found[-1][1]
        time.sleep(0.02)
    pytest.fail(f"nothing was noted of {what!r}")


@contextmanager
def window(folder: Path) -> Iterator[None]:
    """A window that teaches; it is killed at the end."""
    (folder / "diary").unlink(missing_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.taught", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        yield
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def left_in(folder: Path) -> list[tuple[RunRow, TaskRecord]]:
    """The sequences in the file that was left behind."""
    (place,) = (folder / "working").glob("*.nnstudio")
    assert _is_whole(place)
    with ProjectStore(place) as store:
        return [(row, sequence_of(store.runs, row.id).record) for row in store.runs.rows()]


def check_measured(record: TaskRecord) -> None:
    """All that is there is as the engine told it."""
    np.testing.assert_array_equal(record.loss.y, loss_at(np.arange(1, record.step + 1)))
    measured = np.stack([series.y for series in record.accuracy], axis=1)
    steps = record.accuracy[0].x.astype(int)
    assert steps[-1] == record.step
    np.testing.assert_array_equal(measured, [accuracy_at(int(step)) for step in steps])
    np.testing.assert_array_equal(record.table, [accuracy_at(STAGES[0])])


def test_of_a_task_sequence_the_last_second_is_lost_at_most(tmp_path: Path) -> None:
    with window(tmp_path):
        os.kill(wait_for(tmp_path, "engine"), 0)
        wait_for(tmp_path, "step", STAGES[0] + 200)
        victim = wait_for(tmp_path, "engine")
        os.kill(victim, signal.SIGKILL)
        told = wait_for(tmp_path, "told")
        last = wait_for(tmp_path, "step")
        time.sleep(PROMISED)
    assert "killed" in told
    ((row, record),) = left_in(tmp_path)
    # Nothing of what the engine had told is lost with it.
    assert (row.state, row.step, record.step) == ("failed", last, last)
    check_measured(record)

    with window(tmp_path):
        wait_for(tmp_path, "step", STAGES[0] + 900)
        killed = time.monotonic()
    assert _ends(diary(tmp_path, "engine")[0][1])
    first, (row, record) = left_in(tmp_path)
    assert first[0].state == "failed"
    check_measured(first[1])
    assert row.state == "running"
    check_measured(record)
    missing = [when for when, step in diary(tmp_path, "step") if step > record.step]
    assert not missing or killed - missing[0] < PROMISED + _SLACK

    # The next start offers both.
    (left,) = WorkingFolder(tmp_path / "working").left_behind()
    assert (left.num_runs, left.project.tasks) == (2, record.project.tasks)
