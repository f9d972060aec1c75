"""The command line as a user calls it: real processes, real files, real training."""

import functools
import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from nnstudio import __version__, cli
from nnstudio.document import file
from nnstudio.document.data import CsvFile, DataPlan
from nnstudio.document.examples import NAMES, load_example
from nnstudio.document.project import Project
from nnstudio.protocol.process import EngineProcess

COMMAND = [sys.executable, "-m", "nnstudio"]

#: An engine that starts at once, and is killed when it has made some steps.
DOOMED = """
import os, signal
from tests.torture.engine import ScriptedEngine

class Doomed(ScriptedEngine):
    def _train(self):
        super()._train()
        os.kill(os.getpid(), signal.SIGKILL)

Doomed().serve()
"""


def nnstudio(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def here(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a command that is carried out in this process."""
    code = cli.main([str(argument) for argument in arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def refused(*arguments: str | Path, cwd: Path | None = None) -> str:
    """The one line on stderr with which bad input is refused."""
    done = nnstudio(*arguments, cwd=cwd)
    assert done.returncode == 2, done.stderr
    assert done.stderr.startswith("nnstudio: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.fixture
def iris(tmp_path: Path) -> Path:
    place = tmp_path / "Schwertlilie ü.nnstudio"
    file.save(load_example("iris"), place)
    return place


# ------------------------------------------------------------------------- without an engine
def test_examples_are_listed_a_line_each() -> None:
    lines = nnstudio("examples").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(NAMES)


def test_listing_imports_nothing_heavy() -> None:
    code = (
        "import sys; from nnstudio.__main__ import main; main(['examples']); "
        "heavy = {'numpy', 'keras', 'tensorflow', 'PySide6', 'rich', 'pandas', 'sklearn'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_version_and_help() -> None:
    assert nnstudio("--version").stdout == f"nnstudio {__version__}\n"
    text = nnstudio("--help").stdout
    assert all(command in text for command in ("examples", "new", "train", "show", "doctor"))
    assert "--set plan.batch_size=64" in nnstudio("train", "--help").stdout


def test_a_new_project_is_written_and_shown(tmp_path: Path) -> None:
    done = nnstudio("new", "iris", "mine.nnstudio", cwd=tmp_path)
    assert done.returncode == 0
    assert "nnstudio train mine.nnstudio" in done.stdout
    document = json.loads(nnstudio("show", tmp_path / "mine.nnstudio").stdout)
    assert document["data"]["source"] == {"type": "bundled", "name": "iris"}


def test_a_file_is_overwritten_only_by_force(tmp_path: Path) -> None:
    place = tmp_path / "mine.nnstudio"
    place.write_text("precious")
    assert "--force" in refused("new", "iris", place)
    assert place.read_text() == "precious"
    assert nnstudio("new", "iris", place, "--force").returncode == 0
    assert file.load(place).name == load_example("iris").name


def test_unknown_examples_and_places_are_refused(tmp_path: Path) -> None:
    assert "one of spiral, xor" in refused("new", "mnist", tmp_path / "a.nnstudio")
    assert "Create the folder first" in refused("new", "iris", tmp_path / "no" / "a.nnstudio")


def test_bad_files_are_refused_by_show_and_train(tmp_path: Path) -> None:
    place = tmp_path / "bad.nnstudio"
    for command in ("show", "train"):
        assert "a file that exists" in refused(command, place)
    place.write_text("hello")
    for command in ("show", "train"):
        assert "did not write" in refused(command, place)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--set", "plan.epochs"], "PATH=VALUE"),
        (["--set", "plan.epoch=3"], "batch_size, class_weights"),
        (["--set", "plan.batch_size=huge"], 'a whole number of at least 1, but received "huge"'),
        (["--set", "plan.precision=float8"], "float32"),
        (["--set", "network.layers.dense_9.params.units=3"], "dense_1, dense_2"),
        (["--set", "data.source={}"], "field 'type'"),
        (["--set", "network=3"], "fields such as"),
        (["--set", "network.layers=[]"], "a wire to 'dense_1'"),
        (["--epochs", "0"], "Epochs: expected a whole number of at least 1, but received 0"),
        (["--epochs", "few"], 'received "few"'),
        (["--seed", "-1"], "from 0 to"),
        (["--save-model", "model.h5"], "model.keras"),
        (["--save-model", "missing/model.keras"], "Create the folder first"),
    ],
)
def test_bad_settings_are_refused_before_an_engine_is_started(
    iris: Path,
    arguments: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(iris.parent)
    monkeypatch.setattr("nnstudio.commands.train.EngineProcess", None)
    code, _, told = here(capsys, "train", iris, *arguments)
    assert code == 2
    assert words in told
    assert told.startswith("nnstudio: ")
    assert told.count("\n") == 1


def test_a_reader_that_goes_away_is_no_error_worth_a_traceback(iris: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*COMMAND, "show", iris], stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert done.returncode == 141
    assert done.stderr == ""


# -------------------------------------------------------------------------- with real engines
def test_digits_learn_to_be_read_and_the_model_is_saved(tmp_path: Path) -> None:
    nnstudio("new", "digits", "d.nnstudio", cwd=tmp_path)
    before = (tmp_path / "d.nnstudio").read_bytes()
    done = nnstudio(
        *("train", "d.nnstudio", "--epochs", "12", "--json"),
        "--save-model",
        "d.keras",
        cwd=tmp_path,
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["event"] for line in lines] == [
        "run_started",
        *["epoch"] * 12,
        "model_saved",
        "finished",
    ]
    assert list(lines[-1]) == [
        "event",
        "epochs",
        "loss",
        "metrics",
        "val_loss",
        "val_metrics",
        "seconds",
    ]
    assert lines[-1]["epochs"] == 12
    assert (
        lines[-1]["val_metrics"]["accuracy"] >= 0.9
    )  # with all epochs: tests/test_examples_learn.py
    assert lines[-1]["seconds"] < 60
    assert (tmp_path / "d.keras").read_bytes().startswith(b"PK")
    assert (tmp_path / "d.nnstudio").read_bytes() == before


@pytest.mark.usefixtures("borrowed_engine")
def test_a_loss_that_is_no_number_fails_the_run_and_says_why(
    iris: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, told = here(
        capsys,
        *("train", iris, "--set"),
        'plan.optimizer={"kind": "SGD", "params": {"learning_rate": 1e30}}',
        *("--set", "plan.loss.kind=MeanSquaredError"),
        *("--set", "network.layers.dense_1.params.activation=linear"),
        *("--set", 'network.layers.dense_2.params={"units": 3}'),
    )
    assert code == 1
    assert out.startswith("Starting TensorFlow")
    assert told.startswith("nnstudio: ")
    assert "learning rate" in told
    assert "Traceback" not in told


@pytest.mark.usefixtures("borrowed_engine")
def test_missing_data_beside_the_project_is_bad_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Project(data=DataPlan(CsvFile("missing.csv")), network=load_example("iris").network)
    file.save(project, tmp_path / "p.nnstudio")
    code, out, told = here(capsys, "train", tmp_path / "p.nnstudio", "--json")
    assert code == 2
    assert str(tmp_path / "missing.csv") in told
    assert json.loads(out)["event"] == "failed"


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_a_killed_engine_fails_the_run_and_says_so(
    iris: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    doomed = functools.partial(EngineProcess, command=[sys.executable, "-c", DOOMED])
    monkeypatch.setattr("nnstudio.commands.train.EngineProcess", doomed)
    code, out, told = here(capsys, "train", iris, "--json", "--epochs", "1000000")
    first, *_, last = out.splitlines()
    assert "run_started" in first
    assert json.loads(last)["kind"] == "engine-killed"
    assert told.startswith("nnstudio: The engine was killed")
    assert code == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
def test_ctrl_c_on_a_terminal_stops_the_run_and_leaves_nothing_behind(iris: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = subprocess.Popen(
        [*COMMAND, "train", iris, "--epochs", "1000000"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "120"},
    )
    os.close(theirs)
    out = ""
    engines: list[psutil.Process] = []
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if not select.select([ours], [], [], 0.5)[0]:
            continue
        try:
            out += os.read(ours, 65536).decode("utf-8", "replace")
        except OSError:  # how Linux tells that the other side is closed
            break
        if not engines and "val_loss" in out:
            engines = psutil.Process(command.pid).children()
            os.killpg(command.pid, signal.SIGINT)  # as a terminal does
    os.close(ours)
    assert command.wait(10) == 130
    assert "epoch" in out
    assert "samples/s" in out
    assert "Stopped by you after" in out
    assert "Traceback" not in out
    assert len(engines) == 1
    assert not engines[0].is_running()
