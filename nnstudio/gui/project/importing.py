"""File ▸ Import Model…: asks for the file, waits for the other process, and takes the network."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nnstudio.document.importing.taking import Array, keep_weights, with_model
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.gui.figures import countable
from nnstudio.gui.message_strip import MessageStrip
from nnstudio.gui.project.files import Files
from nnstudio.gui.project.working_file import now
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.importer import Importer
from nnstudio.protocol.importing import ModelImported, ModelRefused


class ModelImporting(QObject):
    """Imports one model at a time.

    Signals:
        finished: The network is in the project, or the model was refused.
        kept: The weights are a row of the table of runs; carries its number.
        train_asked: The user wants to train from them; carries that number.

    Args:
        model: Gets the network, in one undo step.
        files: Opens an empty project where none is open, and keeps the weights.
        strip: Where it is told of.
        window: Owner of the dialog.
    """

    finished = Signal()
    kept = Signal(int)
    train_asked = Signal(int)
    _told = Signal(int, object)

    def __init__(
        self, model: ProjectModel, files: Files, strip: MessageStrip, window: QWidget
    ) -> None:
        super().__init__(window)
        self._model = model
        self._files = files
        self._strip = strip
        self._window = window
        self._importer: Importer | None = None
        self._number = 0
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.kept.connect(self._offer, Qt.ConnectionType.QueuedConnection)
        self._words = ""
        model.opened.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether a model is being read."""
        return self._importer is not None

    def ask(self) -> None:
        """Lets the user choose a model."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a model"),
            "",
            self.tr("Keras models ({0});;All files (*)").format("*.keras *.h5 *.hdf5"),
        )
        if path:
            self.begin(Path(path))

    def begin(self, path: Path) -> None:
        """Reads a model; its network takes the place of the project's when it is there."""
        self.cancel()
        self._number += 1
        self._importer = Importer(path, partial(self._told.emit, self._number))
        self._strip.tell(
            self.tr("Reading {0} in a process of its own…").format(path.name),
            "info",
            [(self.tr("Cancel"), self.cancel)],
        )

    def cancel(self) -> None:
        """Gives up a model that is being read."""
        importer, self._importer = self._importer, None
        if importer is not None:
            importer.cancel()
            self._strip.clear()

    def _take(self, number: int, answer: ModelImported | ModelRefused) -> None:
        if self._importer is None or number != self._number:
            return
        self._importer = None
        if isinstance(answer, ModelRefused):
            self._strip.tell(str(answer.invalid), "error")
        else:
            self._put(Path(answer.path), answer)
        self.finished.emit()

    def _counts(self, answer: ModelImported) -> tuple[str, str]:
        num_layers, num_params = len(answer.network.layers), answer.num_params
        return (
            self.tr("{0} layers", "", num_layers).format(num_layers),
            self.tr("{0:,} parameters", "", countable(num_params)).format(num_params),
        )

    def _put(self, path: Path, answer: ModelImported) -> None:
        self._model.do(
            self.tr("Import Model"),
            lambda project: with_model(project, answer.network, answer.precision),
        )
        words = [
            self.tr("Imported {0}: {1}, {2}.").format(path.name, *self._counts(answer)),
            *answer.notes,
        ]
        self._words = " ".join(words)
        self._strip.tell(self._words, "good")
        if answer.state:
            self._keep(path.name, answer.state)

    def _keep(self, name: str, state: Mapping[str, Array]) -> None:
        """Writes the weights, in the thread of the file."""
        project, begun = self._model.project, now()

        def keep(store: ProjectStore) -> int:
            with store.change():
                return keep_weights(store, project, name, begun, state)

        def done(kept: Future[int]) -> None:
            if kept.exception() is None:
                self.kept.emit(kept.result())
            else:
                self._files.failed.emit(str(kept.exception()))

        future = self._files.working.ask_later(keep)
        if future is not None:
            self._files.working.note_change()
            future.add_done_callback(done)

    def _offer(self, run: int) -> None:
        words = self.tr("Its weights are a row of the table of runs.")
        train = (self.tr("Train from its weights"), partial(self.train_asked.emit, run))
        self._strip.tell(f"{self._words} {words}", "good", [train])
