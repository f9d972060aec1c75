"""Stored runs for other programs: asks where to, and writes without holding anything up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nnstudio.document.invalid import Invalid
from nnstudio.document.store.exporting import (
    Told,
    csv_of,
    html_of,
    read_model,
    read_run,
    read_told,
)
from nnstudio.document.store.table import Entry
from nnstudio.document.writing import write_whole
from nnstudio.protocol.exporting import log_command, model_command
from nnstudio.protocol.messages import Command

if TYPE_CHECKING:
    from nnstudio.gui.runs.book import RunBook


class Form(Enum):
    """What a run can be written as; the value is the ending of the file."""

    CSV = ".csv"
    HTML = ".html"
    KERAS = ".keras"
    LOG = ".tensorboard"


class RunExports(QObject):
    """Writes runs.

    Signals:
        written: A file is there; carries its path.

    Args:
        book: The runs.
        parent: Owner, over which dialogs stand.
    """

    written = Signal(Path)
    _done = Signal(object, str)

    def __init__(self, book: RunBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = book
        self._parent = parent
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def title(self, form: Form) -> str:
        """What the menu calls a form."""
        return {
            Form.CSV: self.tr("Curves as CSV…"),
            Form.HTML: self.tr("Report as HTML…"),
            Form.KERAS: self.tr("Network as Keras model…"),
            Form.LOG: self.tr("TensorBoard log…"),
        }[form]

    def ask(self, entry: Entry, form: Form) -> None:
        """Asks where to, and writes."""
        kept = "".join(c if c.isalnum() or c in " -_" else "" for c in entry.row.name)
        proposed = self._book.folder / f"{kept.strip().replace(' ', '-').lower()}{form.value}"
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.title(form).rstrip("…"), str(proposed), f"*{form.value}"
        )
        if name:
            path = Path(name)
            self.write(entry, form, path if path.suffix else path.with_suffix(form.value))

    def write(self, entry: Entry, form: Form, path: Path) -> None:
        """Writes a run to a place; tells when it is there, or why not."""
        run = entry.row.id
        if form is Form.KERAS:
            self._book.ask(
                lambda store: read_model(store.runs, run),
                lambda found: self._send(lambda n: model_command(n, found, path)),
            )
            return
        if form is Form.LOG:
            self._book.ask(
                lambda store: read_run(store.runs, run),
                lambda found: self._send(lambda n: log_command(n, found, path)),
            )
            return
        self._book.ask(
            lambda store: read_told(store.runs, run), lambda told: self._written(told, form, path)
        )

    def _written(self, told: Told, form: Form, path: Path) -> None:
        # A million steps as text take seconds.
        write = csv_of if form is Form.CSV else html_of
        threading.Thread(
            target=self._write, args=(write, told, path), name="run-export", daemon=True
        ).start()

    def _write(self, write: Callable[[Told], bytes], told: Told, path: Path) -> None:
        problem = ""
        try:
            write_whole(path, write(told))
        except Invalid as invalid:
            problem = str(invalid)
        try:
            self._done.emit(path, problem)
        except RuntimeError:
            return  # the window is gone

    def _tell(self, path: Path, problem: str) -> None:
        if problem:
            self._book.refused.emit(problem)
        else:
            self.written.emit(path)

    def _send(self, command: Callable[[int], Command]) -> None:
        """Has the engine write; it answers with ``Exported``, which the window tells of."""
        self._book.ask_engine(command)
