"""``nnstudio train --from`` goes on with a run of the file, as the window does."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio import cli
from nnstudio.document import edits, file
from nnstudio.document.examples import load_example
from nnstudio.document.importing.taking import keep_weights
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.records import EPOCH_STEPS
from nnstudio.document.store.taking_up import with_settings
from nnstudio.protocol.messages import EpochsEnded, RunEnded, StartRun
from nnstudio.protocol.moments import CheckpointMade
from tests.conftest import Engine

pytestmark = pytest.mark.usefixtures("borrowed_engine")

#: Epochs of the run that is stored, and of the whole one.
STORED, WHOLE = 2, 4


def planned(epochs: int) -> Project:
    """Flowers, trained plainly, because which way is quicker is decided by measuring."""
    project = edits.set_field(load_example("iris"), "plan.epochs", epochs)
    project = edits.set_field(project, "plan.batch_size", 20)
    return edits.set_field(project, "plan.compiler", "plain")


def trained(engine: Engine, epochs: int) -> tuple[list[dict[str, float]], CheckpointMade, int]:
    """What is told at each epoch's end, the last state, and the steps of an epoch."""
    engine.send(StartRun(1, planned(epochs)))
    before, _ = engine.collect_until(RunEnded)
    told: list[dict[str, float]] = []
    steps = 0
    for event in before:
        if isinstance(event, EpochsEnded):
            steps = steps or int(event.steps[0])
            columns = zip(*event.values.values(), strict=True)
            told += [dict(zip(event.values, map(float, row), strict=True)) for row in columns]
    while (state := engine.wait_for(CheckpointMade)).step < steps * epochs:
        pass  # the last one comes behind the news that the run is over
    return told, state, steps


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("going on") / "p.nnstudio"


@pytest.fixture
def stored(engine: Engine, place: Path) -> Path:
    """A file with a run of two epochs, and the same weights as if they had been imported."""
    if place.exists():
        return place
    _, newest, steps = trained(engine, STORED)
    project = planned(STORED)
    with ProjectStore(place.with_name("working")) as store:
        run = store.runs.add(project, 0.0)
        ends = steps * np.arange(1.0, STORED + 1)
        store.runs.add_curve(run, "epoch", EPOCH_STEPS, 1, ends)
        state = with_settings(newest.state, project)
        store.runs.add_state(run, newest.step, "checkpoint", state)
        keep_weights(store, project, "Imported", 0.0, newest.state)
        store.write_copy(place, planned(7))
    return place


def train(
    capsys: pytest.CaptureFixture[str], *arguments: str | Path
) -> tuple[int, list[dict[str, object]], str]:
    """Exit code, what was told as JSON, and stderr."""
    code = cli.main(["train", *map(str, arguments), "--json"])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_a_stored_run_goes_on_as_if_it_had_never_stopped(
    engine: Engine, stored: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, _, steps = trained(engine, WHOLE)
    engine.process.close()  # the command borrows it
    before = stored.read_bytes()
    code, told, err = train(capsys, stored, "--from", "1", "--epochs", str(WHOLE))
    assert (code, err) == (0, "")
    assert (told[0]["step"], told[0]["epochs"]) == (STORED * steps, WHOLE)
    epochs = told[1:-1]
    assert [line["epoch"] for line in epochs] == [3, 4]
    assert [line["loss"] for line in epochs] == [each["loss"] for each in whole[STORED:]]
    assert [line["val_loss"] for line in epochs] == [each["val_loss"] for each in whole[STORED:]]
    assert (told[-1]["event"], told[-1]["epochs"]) == ("finished", WHOLE)
    assert stored.read_bytes() == before


def test_imported_weights_are_trained_on_with_the_plan_of_the_project(
    engine: Engine, stored: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh, _, _ = trained(engine, 1)
    engine.process.close()
    code, told, err = train(capsys, stored, "--from", "2", "--epochs", "1")
    assert (code, err) == (0, "")
    assert told[0]["step"] == 0
    loss = told[1]["loss"]
    assert isinstance(loss, float)
    assert loss < fresh[0]["loss"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--from", "1"], ["Run 1", "all of which it has made", "--epochs 4"]),
        (["--from", "1", "--best"], ["Network of Run 1", "a run whose network is kept"]),
        (["--from", "9"], ["the number of a run", "9"]),
        (["--best"], ["--best", "--from RUN"]),
        (["--from", "1", "--set", "plan.batch_size"], ["PATH=VALUE"]),
    ],
)
def test_what_cannot_go_on_is_said(
    stored: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: list[str]
) -> None:
    code, told, err = train(capsys, stored, *arguments)
    assert (code, told) == (2, [])
    assert [word for word in words if word not in err] == []


def test_a_project_as_a_text_has_no_runs_to_go_on_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.nnstudio"
    file.save(planned(2), path)
    code, _, err = train(capsys, path, "--from", "1")
    assert code == 2
    assert "which has no runs" in err
