"""File ▸ Import Model…, with a process in place of the one that needs TensorFlow."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.document.store.taking_up import read_state
from nnstudio.gui.message_strip import MessageStrip
from nnstudio.gui.project.files import Files
from nnstudio.gui.project.importing import ModelImporting
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.settings import Settings
from nnstudio.protocol import importer
from nnstudio.protocol.codec import encode, write_frame
from nnstudio.protocol.importing import ImportEvent, ModelImported, ModelRefused
from tests.document.importing.keras_files import dense, door, sequential, written

NETWORK = Network(
    (Layer("input", "InputLayer", {"shape": (4,)}), Layer("d", "Dense", {"units": 3})),
    (Link("input", "d"),),
)
STATE = {"weights.0": np.ones((4, 3), np.float32), "seconds": np.array(0.0)}
IMPORTED = ModelImported("m.keras", NETWORK, "mixed_float16", 15, STATE, ("A note.",))


class Place:
    """A project that is open, and what is told of it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.model = ProjectModel(Project())
        self.files = Files(self.model, Settings(folder), self.window)
        self.files.open_empty()
        self.strip = MessageStrip(self.window)
        self.importing = ModelImporting(self.model, self.files, self.strip, self.window)


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    made = Place(qtbot, tmp_path / "settings")
    yield made
    made.importing.cancel()
    made.files.close()


@pytest.fixture
def model_file(tmp_path: Path) -> Path:
    return written(tmp_path, sequential(door(), dense("d")))


Says = Callable[..., None]


@pytest.fixture
def process_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Says:
    """Lets the other process send one event, or do something else."""

    def says(event: ImportEvent | None, then: str = "") -> None:
        frame = tmp_path / "frame"
        with frame.open("wb") as stream:
            if event is not None:
                write_frame(stream, encode(event))
        code = f"import sys,time;sys.stdout.buffer.write(open({str(frame)!r},'rb').read());{then}"
        monkeypatch.setattr(importer, "importer_command", lambda *_: [sys.executable, "-c", code])

    return says


def test_the_network_comes_in_one_step_and_its_weights_are_a_row(
    qtbot: QtBot, place: Place, model_file: Path, process_says: Says
) -> None:
    process_says(IMPORTED)
    before = place.model.project
    with qtbot.waitSignal(place.importing.kept, timeout=20_000):
        place.importing.begin(model_file)
    project = place.model.project
    assert (project.network, project.plan.precision) == (NETWORK, "mixed_float16")
    assert place.model.history.undo_name == "Import Model"
    assert "2 layers, 15 parameters. A note." in place.strip.text
    row, state = place.files.working.ask(
        lambda store: (store.runs.rows()[0], read_state(store.runs, 1, "checkpoint"))
    )
    assert (row.name, row.state, row.step) == ("m.keras", "imported", 0)
    assert (state.state["weights.0"] == 1).all()
    assert not place.files.is_saved
    qtbot.waitUntil(lambda: bool(place.strip.offers))
    [button] = place.strip.offers
    with qtbot.waitSignal(place.importing.train_asked) as asked:
        button.click()
    assert asked.args == [1]
    place.model.undo()
    assert place.model.project == before


@pytest.mark.parametrize(
    ("event", "then", "words"),
    [
        (ModelRefused("m", "It", "a dog", "a cat", "Feed it."), "", "expected a dog"),
        (None, "sys.exit(9)", "within the memory"),
        (ModelImported("m", Network((Layer("x", "Evil"),)), "float32", 1, {}), "", "Evil"),
    ],
)
def test_what_is_refused_changes_nothing(
    qtbot: QtBot,
    place: Place,
    model_file: Path,
    process_says: Says,
    event: ImportEvent | None,
    then: str,
    words: str,
) -> None:
    process_says(event, then)
    before = place.model.project
    with qtbot.waitSignal(place.importing.finished, timeout=20_000):
        place.importing.begin(model_file)
    assert words in place.strip.text
    assert place.model.project is before


def test_a_file_that_is_no_model_needs_no_process(
    qtbot: QtBot, place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(importer, "EngineProcess")
    path = tmp_path / "song.keras"
    path.write_bytes(b"la la la")
    with qtbot.waitSignal(place.importing.finished, timeout=20_000):
        place.importing.begin(path)
    assert "another kind of file" in place.strip.text
    assert not place.importing.is_busy


def test_a_process_that_takes_too_long_can_be_given_up(
    qtbot: QtBot, place: Place, model_file: Path, process_says: Says
) -> None:
    process_says(None, "time.sleep(100)")
    place.importing.begin(model_file)
    [button] = place.strip.offers
    button.click()
    assert not place.importing.is_busy
    told: list[ImportEvent] = []
    importer.Importer(model_file, told.append, limit=0.1)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert isinstance(told[0], ModelRefused)
    assert "within minutes" in told[0].expected


def test_the_dialog_offers_models(
    place: Place, model_file: Path, process_says: Says, monkeypatch: pytest.MonkeyPatch
) -> None:
    process_says(None, "time.sleep(100)")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    place.importing.ask()
    assert not place.importing.is_busy
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(model_file), ""))
    place.importing.ask()
    assert place.importing.is_busy
