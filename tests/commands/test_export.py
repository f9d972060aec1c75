"""``nnstudio export`` writes what needs Keras, too."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from nnstudio.__main__ import main
from nnstudio.commands import export as command
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.taking_up import with_settings
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.exporting import ExportCommand
from nnstudio.protocol.messages import EngineReady, Event
from tests.engine.projects import IRIS, chain, layer, project

import_keras()

import keras  # noqa: E402
import msgspec  # noqa: E402

from nnstudio.engine.exporting.answer import export  # noqa: E402
from nnstudio.engine.loop.checkpoints import arrays_of  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

PROJECT = project(IRIS, chain(layer("Dense", units=3, activation="softmax")), epochs=1)


class EngineHere:
    """An engine in the test's own process."""

    last_words = ""

    def __init__(self, on_event: Callable[[Event], None], on_exit: Callable[[int], None]) -> None:
        self._tell = on_event
        self._tell(EngineReady({}, (), "", 0))

    def send(self, asked: ExportCommand) -> None:
        self._tell(export(asked))

    def close(self, timeout: float) -> None:
        """Nothing runs."""


@pytest.fixture(autouse=True)
def _engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "EngineProcess", EngineHere)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[np.ndarray]]:
    """A project with a run whose newest and best networks differ, and the weights of both."""
    tmp_path = tmp_path_factory.mktemp("export")
    started: list[Event] = []
    training = Training(1, prepare(PROJECT), started.append, "batch")
    kernels = []
    with ProjectStore(tmp_path / "working") as store:
        run = store.runs.add(PROJECT, 1000.0)
        store.runs.set_facts(run, msgspec.json.encode(started[0]))
        store.runs.add_curve(run, "step", "loss", 1, np.array([0.5, 0.25], np.float32))
        for kind in ("best", "checkpoint"):
            while training.is_running:
                training.advance()
            snapshot = training.capture()
            assert snapshot is not None
            kernels.append(np.asarray(snapshot.weights[0]))
            state = with_settings(arrays_of(snapshot), PROJECT)
            store.runs.add_state(run, training.step, kind, state)
            training.resume("batch")
        store.write_copy(tmp_path / "p.nnstudio", PROJECT)
    return tmp_path / "p.nnstudio", kernels


def test_the_newest_or_the_best_network_is_written_as_a_keras_model(
    file: tuple[Path, list[np.ndarray]],
) -> None:
    path, (best, newest) = file
    assert main(["export", str(path), "--to", "keras"]) == 0
    written = path.with_name("p-run-1.keras")
    np.testing.assert_array_equal(keras.saving.load_model(written).weights[0].numpy(), newest)
    assert main(["export", str(path), "--to", "keras", "--best", "--force"]) == 0
    np.testing.assert_array_equal(keras.saving.load_model(written).weights[0].numpy(), best)
    assert not np.array_equal(best, newest)


def test_a_log_is_written_beside_the_project_and_a_failure_is_told(
    file: tuple[Path, list[np.ndarray]], capsys: pytest.CaptureFixture[str]
) -> None:
    path, _ = file
    assert main(["export", str(path), "--to", "tensorboard"]) == 0
    assert [found.name for found in path.with_name("p-run-1.tensorboard").iterdir()] == ["train"]
    out = path.parent / "no folder" / "m.keras"
    assert main(["export", str(path), "--to", "keras", "--out", str(out)]) == 2
    assert "could not be written" in capsys.readouterr().err
