"""Opening and saving: which file the project is, and what happens to unsaved changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nnstudio.document import file
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.gui.data.ask_mnist import completed
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.settings import Settings

MODEL_SUFFIX = ".keras"


class Files(QObject):
    """The file behind the project.

    Signals:
        opened: A project is there to be worked on.
        changed: The path, or whether all is saved, is another.
        failed: A file could not be opened or saved; carries the sentence.
        saved: The project was written; carries its path.

    Attributes:
        path: The file; ``None`` before it was saved for the first time.
    """

    opened = Signal()
    changed = Signal()
    failed = Signal(str)
    saved = Signal(Path)

    def __init__(self, model: ProjectModel, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._settings = settings
        self._window = window
        self.path: Path | None = None
        model.changed.connect(self.changed)

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost."""
        return not self._model.history.is_changed

    @property
    def title(self) -> str:
        """What the title of the window calls the project."""
        name = self._model.project.name
        return self.path.stem if self.path is not None and name == Project().name else name

    def open_path(self, path: Path) -> bool:
        """Opens a project file after asking about unsaved changes; returns whether it did."""
        if not self.may_leave():
            return False
        try:
            project = file.load(path)
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        self._settings.add_recent(path)
        self._take(project, path.absolute())
        return True

    def open_example(self, name: str) -> bool:
        """Opens a bundled example, which has no file yet."""
        if not self.may_leave():
            return False
        try:
            project = load_example(name)
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        complete = completed(project, self._window, self._settings.folder)
        if complete is None:
            return False
        self._take(complete, None)
        return True

    def open_empty(self) -> bool:
        """Opens an empty project."""
        if not self.may_leave():
            return False
        self._take(Project(), None)
        return True

    def ask_open(self) -> bool:
        """Lets the user choose a project file."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            str(self._settings.folder),
            self._filter(),
        )
        return bool(name) and self.open_path(Path(name))

    def save(self) -> bool:
        """Writes the project where it belongs, asking for a place the first time."""
        return self.ask_save() if self.path is None else self._write(self.path)

    def ask_save(self) -> bool:
        """Lets the user choose where the project is written."""
        proposed = self.path or self._settings.folder / (self._file_name() + file.SUFFIX)
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the project"), str(proposed), self._filter()
        )
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(file.SUFFIX))

    def ask_model_path(self) -> Path | None:
        """Lets the user choose where the trained model is written."""
        folder = self.path.parent if self.path is not None else self._settings.folder
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the model"),
            str(folder / (self._file_name() + MODEL_SUFFIX)),
            self.tr("Keras models (*{0})").format(MODEL_SUFFIX),
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(MODEL_SUFFIX)

    def may_leave(self) -> bool:
        """Whether the project may be given up; asks where changes would be lost."""
        if self.is_saved:
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to “{0}”?").format(self.title))
        box.setInformativeText(self.tr("If you do not save, they are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _take(self, project: Project, path: Path | None) -> None:
        self.path = path
        self._model.open(project)
        self.opened.emit()
        self.changed.emit()

    def _write(self, path: Path) -> bool:
        try:
            file.save(self._model.project, path)
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        self.path = path.absolute()
        self._model.history.mark_saved()
        self._settings.add_recent(self.path)
        self.changed.emit()
        self.saved.emit(self.path)
        return True

    def _file_name(self) -> str:
        kept = "".join(c if c.isalnum() or c in " -_" else "" for c in self.title).strip()
        return kept.replace(" ", "-").lower() or "untitled"

    def _filter(self) -> str:
        return self.tr("nnstudio projects (*{0})").format(file.SUFFIX)
