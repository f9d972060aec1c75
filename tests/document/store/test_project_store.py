"""A project file keeps what it is given, gives way to no stranger, and is never half written."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document import file
from nnstudio.document.data import CsvFile, DataPlan
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.run import Mark
from nnstudio.document.store import schema
from nnstudio.document.store.opening import is_database
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.reading import StrangeFile, read_document
from nnstudio.document.store.runs import Progress
from nnstudio.document.writing import FileProblem


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "work.nnstudio"


def saved(tmp_path: Path, project: Project, name: str = "p.nnstudio") -> Path:
    """A file as the user saves it."""
    with ProjectStore(tmp_path / "working") as store:
        store.write_copy(tmp_path / name, project)
    (tmp_path / "working").unlink()
    return tmp_path / name


def test_a_document_comes_back(place: Path) -> None:
    with ProjectStore(place) as store:
        assert store.document() is None
        with store.change():
            store.set_document(Project(name="one"))
            store.set_document(Project(name="zero"), "saved")
    with ProjectStore(place) as store:
        assert store.document() == Project(name="one")
        assert store.document("saved") == Project(name="zero")


def test_a_run_comes_back_with_its_curves_marks_and_states(place: Path) -> None:
    project = Project(name="trained")
    weights = {"kernel": np.arange(6, dtype=np.float32).reshape(2, 3)}
    with ProjectStore(place) as store:
        runs = store.runs
        with store.change():
            number = runs.add(project, begun=1000.0)
            runs.add_curve(number, "step", "loss", 1, np.array([3, 2], np.float32))
            runs.add_curve(number, "step", "loss", 3, np.array([1, np.nan], np.float32))
            runs.add_curve(number, "clock", "", 0, np.array([0.5]), np.array([4.0]))
            runs.add_mark(number, Mark(2, "learning rate 0.1"))
            runs.add_state(number, 4, "checkpoint", weights)
            result = {"loss": float("nan"), "accuracy": 0.5}
            runs.set_progress(number, Progress("finished", 4, 2, 0.5, result, "CPU"))
    with ProjectStore(place) as store:
        runs = store.runs
        (row,) = runs.rows()
        assert (row.name, row.state, row.step, row.begun) == ("Run 1", "finished", 4, 1000.0)
        assert row.result == {"loss": None, "accuracy": 0.5}
        assert runs.project(row.id) == project
        x, y = runs.curve(row.id, "step", "loss")
        assert x.tolist() == [1, 2, 3, 4]
        np.testing.assert_array_equal(y, [3, 2, 1, np.nan])
        assert runs.curve(row.id, "clock", "")[0].tolist() == [4.0]
        assert runs.marks(row.id) == [Mark(2, "learning rate 0.1")]
        ((state, step, kind),) = runs.states(row.id)
        assert (step, kind) == (4, "checkpoint")
        np.testing.assert_array_equal(runs.state(state)["kernel"], weights["kernel"])


def test_the_newest_checkpoint_takes_the_place_of_the_one_before(place: Path) -> None:
    with ProjectStore(place) as store:
        run = store.runs.add(Project(), 0.0)
        for step in (1, 2, 3):
            store.runs.add_state(run, step, "checkpoint", {"w": np.zeros(1)})
            store.runs.add_state(run, step, "snapshot", {"w": np.zeros(1)})
        kept = [(step, kind) for _, step, kind in store.runs.states(run)]
    assert kept.count((3, "checkpoint")) == 1
    assert [step for step, kind in kept if kind == "snapshot"] == [1, 2, 3]
    assert len(kept) == 4


def test_a_deleted_run_leaves_nothing(place: Path) -> None:
    with ProjectStore(place) as store:
        run = store.runs.add(Project(), 0.0)
        store.runs.add_curve(run, "step", "loss", 1, np.zeros(5))
        store.runs.add_mark(run, Mark(1, "x"))
        store.runs.add_state(run, 1, "best", {})
        store.runs.delete([run])
        assert store.runs.rows() == []
        assert store.runs.curve_names(run, "step") == []
        assert store.runs.marks(run) == []
        assert store.runs.states(run) == []
        with pytest.raises(Invalid, match="number of a run"):
            store.runs.row(run)


def test_changes_made_together_are_kept_together_or_not_at_all(place: Path) -> None:
    with ProjectStore(place) as store:

        def fails() -> None:
            with store.change():
                store.set_document(Project(name="half"))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fails()
        assert store.document() is None


def test_nobody_else_opens_a_file_that_is_worked_on(place: Path) -> None:
    with ProjectStore(place), pytest.raises(FileProblem, match="no other window"):
        ProjectStore(place)
    ProjectStore(place).close()


KILLED = """
import os, signal, sys
from pathlib import Path
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
store = ProjectStore(Path(sys.argv[1]))
with store.change():
    store.set_document(Project(name="committed"))
store._connection.execute("BEGIN IMMEDIATE")
store.set_document(Project(name="half"))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_what_was_committed_outlives_kill_9_and_the_file_is_free_again(place: Path) -> None:
    child = subprocess.run([sys.executable, "-c", KILLED, place], check=False)
    assert child.returncode == -9
    with ProjectStore(place) as store:
        assert store.document() == Project(name="committed")
    whole = sqlite3.connect(place).execute("PRAGMA integrity_check").fetchone()
    assert whole == ("ok",)


def test_a_copy_is_one_file_with_data_files_beside_it_named_relative(tmp_path: Path) -> None:
    project = Project(data=DataPlan(CsvFile(str(tmp_path / "rows.csv"))))
    path = saved(tmp_path, project)
    assert list(tmp_path.iterdir()) == [path]
    assert is_database(path)
    assert read_document(path) == project
    (tmp_path / "elsewhere").mkdir()
    moved = path.rename(tmp_path / "elsewhere" / "p.nnstudio")
    source = read_document(moved).data.source
    assert isinstance(source, CsvFile)
    assert source.path == str(tmp_path / "elsewhere" / "rows.csv")


def test_a_copy_holds_nothing_that_was_deleted(tmp_path: Path) -> None:
    with ProjectStore(tmp_path / "working") as store:
        run = store.runs.add(Project(), 0.0, name="a name nobody may see")
        store.runs.delete([run])
        store.write_copy(tmp_path / "p.nnstudio", Project())
    assert b"nobody may see" not in (tmp_path / "p.nnstudio").read_bytes()


def test_a_copy_replaces_a_file_whole_or_leaves_it(tmp_path: Path) -> None:
    path = saved(tmp_path, Project(name="old"))
    if os.name == "posix" and os.geteuid() != 0:
        path.chmod(0o444)
        with pytest.raises(FileProblem, match="write-protected"):
            saved(tmp_path, Project(name="new"))
        path.chmod(0o644)
    with pytest.raises(FileProblem, match="whole characters"):
        saved(tmp_path, Project(name="\ud800"))
    (tmp_path / "working").unlink()
    assert read_document(path) == Project(name="old")
    assert saved(tmp_path, Project(name="new")) == path
    assert read_document(path) == Project(name="new")


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress
from nnstudio.document.writing import FileProblem
folder = Path(sys.argv[1])
store = ProjectStore(folder / "working")
# A limit on the size of files fails as a full disk does: in the middle of writing.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))
try:
    store.write_copy(folder / "p.nnstudio", Project(name="new"))
except FileProblem as problem:
    sys.exit(str(problem))
finally:
    store.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_disk_that_fills_up_while_saving_leaves_the_old_file(tmp_path: Path) -> None:
    path = saved(tmp_path, Project(name="old"))
    child = subprocess.run(
        [sys.executable, "-c", FULL_DISK, tmp_path], capture_output=True, text=True, check=False
    )
    assert "Could not save" in child.stderr
    assert child.returncode == 1
    assert read_document(path) == Project(name="old")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["p.nnstudio", "working"]


def test_a_stranger_s_file_is_copied_before_it_is_worked_on(tmp_path: Path) -> None:
    path = saved(tmp_path, Project(name="theirs"))
    before = path.read_bytes()
    with closing(StrangeFile(path)) as strange:
        strange.copy_to(tmp_path / "mine")
    with ProjectStore(tmp_path / "mine") as store:
        assert store.document() == Project(name="theirs")
        store.set_document(Project(name="mine"))
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON runs BEGIN DELETE FROM runs; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE more (x)",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "DROP TABLE marks",
        "ALTER TABLE runs ADD COLUMN x BLOB DEFAULT (randomblob(10))",
    ],
)
def test_a_file_with_anything_but_our_tables_is_refused(tmp_path: Path, sql: str) -> None:
    path = saved(tmp_path, Project())
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()
    with pytest.raises(FileProblem, match="other tables, triggers or views"):
        read_document(path)


def test_another_program_s_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.nnstudio"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url)")
    connection.commit()
    connection.close()
    with pytest.raises(FileProblem, match="another program's database"):
        read_document(path)


def test_a_file_of_a_newer_version_says_so(tmp_path: Path) -> None:
    path = saved(tmp_path, Project())
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    with pytest.raises(FileProblem, match="newer nnstudio"):
        read_document(path)


def test_a_file_cut_short_or_overwritten_is_refused(tmp_path: Path) -> None:
    whole = saved(tmp_path, Project(notes="x" * 20_000)).read_bytes()
    path = tmp_path / "p.nnstudio"
    for damaged in (whole[: len(whole) // 2], whole[:4096] + bytes(len(whole) - 4096)):
        path.write_bytes(damaged)
        with pytest.raises(FileProblem):
            read_document(path)


def test_a_migration_leads_from_every_version_to_the_present_one(tmp_path: Path) -> None:
    for version in range(schema.VERSION):
        connection = sqlite3.connect(tmp_path / f"{version}", isolation_level=None)
        if version:
            schema.migrate(connection, version)
        schema.migrate(connection)
        assert schema.contents(connection) == schema.expected(schema.VERSION)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        connection.close()


def test_the_text_form_is_no_database(tmp_path: Path) -> None:
    file.save(Project(), tmp_path / "p.nnstudio")
    assert not is_database(tmp_path / "p.nnstudio")
    assert not is_database(tmp_path)
    assert not is_database(tmp_path / "nothing")
