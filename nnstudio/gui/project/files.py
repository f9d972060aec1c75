"""Opening and saving: which file the project is, and what happens to unsaved changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from nnstudio.document import file, project_file
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.sources import mnist
from nnstudio.document.store.reading import StrangeFile
from nnstudio.document.store.working import LeftBehind, WorkingFolder
from nnstudio.document.writing import write_whole
from nnstudio.gui.data.ask_mnist import completed
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.settings import Settings

MODEL_SUFFIX = ".keras"
_BUTTON = QMessageBox.StandardButton


class Files(QObject):
    """The file behind the project.

    Signals:
        opened: A project is there to be worked on.
        changed: The path, or whether all is saved, is another.
        failed: A file could not be opened or saved; carries the sentence.
        saved: The project was written; carries its path.

    Attributes:
        path: The user's file; ``None`` before it was saved for the first time.
        working: The file that is worked on; what is edited is there within a second.
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
        #: What the user's file was like when it was last read or written.
        self._seen: tuple[int, int] | None = None
        self.left_behind = WorkingFolder(settings.working_folder, settings.spare_folder)
        self.working = WorkingFile(self.left_behind, model, self)
        self.working.failed.connect(self._tell_writing)
        self.working.changed.connect(self.changed)
        model.changed.connect(self.changed)

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost."""
        has_changes = self.path is not None and self.working.has_changes
        return not self._model.history.is_changed and not has_changes

    @property
    def title(self) -> str:
        """What the title of the window calls the project; examples in the user's language."""
        return named(self._model.project, self.path)

    def open_path(self, path: Path) -> bool:
        """Opens a project file after asking about unsaved changes; returns whether it did."""
        if not self.may_leave():
            return False
        try:
            with_wait_cursor(lambda: self._open(path.absolute()))
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        self._settings.add_recent(path)
        return True

    def what_was_left(self) -> list[LeftBehind]:
        """What killed programs left unsaved; tells of files that cannot be read any more."""
        found = self.left_behind.left_behind()
        for place in self.left_behind.lost:
            text = self.tr(
                "A project that was not saved before nnstudio ended cannot be read any more. "
                "Its file is kept: {0}"
            )
            self.failed.emit(text.format(place))
        return found

    def recover(self, left: LeftBehind) -> bool:
        """Goes on where a killed program stopped; returns whether it could."""
        if not self.may_leave():
            return False
        try:
            with_wait_cursor(lambda: self.working.recover(left.place))
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        self._show(left.project, left.origin)
        self._model.history.mark_unsaved()
        self.changed.emit()
        if left.is_damaged or self.working.place != left.place:
            text = self.tr("The file was damaged. What could be read of it was brought back.")
            self.failed.emit(text)
        return True

    def revert(self) -> bool:
        """Goes back to what was last saved, as one undo step; runs stay."""
        path = self.path
        if path is None:
            return False
        try:
            project = project_file.load(path)
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        self._model.do(self.tr("Revert"), lambda _project: project)
        self._model.history.mark_saved()
        self._seen = _signature(path)
        self.changed.emit()
        return True

    def close(self) -> None:
        """The window goes: what was to be saved is, and the working file is not needed."""
        self.working.close()

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
        with_wait_cursor(lambda: self._take(complete))
        return True

    def open_made(self, project: Project) -> bool:
        """Opens a project that the program made, for instance for a lesson; it has no file yet."""
        if not self.may_leave():
            return False
        with_wait_cursor(lambda: self._take(project))
        return True

    def open_empty(self) -> bool:
        """Opens an empty project."""
        if not self.may_leave():
            return False
        with_wait_cursor(lambda: self._take(Project()))
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
        if self.path is None:
            return self.ask_save()
        return self._may_replace(self.path) and self._write(self.path)

    def ask_save(self) -> bool:
        """Lets the user choose where the project is written."""
        path = self._ask_path(self.tr("Save the project"))
        return path is not None and self._write(path)

    def save_copy(self) -> bool:
        """Lets the user choose where a copy is written; the project stays the file it is."""
        path = self._ask_path(self.tr("Save a copy"))
        if path is None:
            return False
        try:
            self._put(path)
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        self.saved.emit(path)
        return True

    def ask_diagnostics_path(self) -> Path | None:
        """Lets the user choose where the diagnostics are written."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save diagnostics"),
            str(self._settings.folder / "nnstudio-diagnostics.txt"),
            self.tr("Texts (*.txt)"),
        )
        return Path(name) if name else None

    def write_text(self, path: Path, text: str) -> None:
        """Writes a text, and tells whether that worked."""
        try:
            write_whole(path, text.encode("utf-8", "replace"))
        except Invalid as invalid:
            self.failed.emit(str(invalid))
        else:
            self.saved.emit(path)

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
        only_runs = not self._model.history.is_changed
        what = (
            self.tr("Keep the new runs in “{0}”?")
            if only_runs
            else self.tr("Save the changes to “{0}”?")
        )
        answer = self._ask(
            self.tr("Unsaved changes"),
            what.format(self.title),
            self.tr("If you do not save, they are lost."),
            _BUTTON.Save | _BUTTON.Discard | _BUTTON.Cancel,
        )
        return self.save() if answer == _BUTTON.Save else answer == _BUTTON.Discard

    # -------------------------------------------------------------------------- internals
    def _open(self, path: Path) -> None:
        with project_file.opened(path) as (project, contents):
            self._take(mnist.resolved(project, path.parent), path, contents)

    def _take(
        self, project: Project, path: Path | None = None, contents: StrangeFile | None = None
    ) -> None:
        try:
            trouble = self.working.begin(project, path, contents)
            if trouble and self.working.place is not None:
                kept = self.tr("Until you save it, the open project is kept in {0}.")
                trouble += " " + kept.format(self.working.place.parent)
        except Invalid as invalid:
            trouble = self._with_warning(str(invalid))
        self._show(project, path)
        if trouble:
            # Only now, because what is said before a project is shown belongs to the one before.
            self.failed.emit(trouble)

    def _show(self, project: Project, path: Path | None) -> None:
        self.path = path
        self._seen = _signature(path) if path is not None else None
        self._model.open(project)
        self.opened.emit()
        self.changed.emit()

    def _write(self, path: Path) -> bool:
        try:
            self._put(path)
        except Invalid as invalid:
            self.failed.emit(str(invalid))
            return False
        self.path = path.absolute()
        self._seen = _signature(self.path)
        self._model.history.mark_saved()
        self.working.mark_saved(self._model.project, self.path)
        self._settings.add_recent(self.path)
        self.changed.emit()
        self.saved.emit(self.path)
        return True

    def _put(self, path: Path) -> None:
        with_wait_cursor(lambda: self.working.save(path.absolute(), self._model.project))

    def _may_replace(self, path: Path) -> bool:
        """Whether the file is still the one that was opened; asks where it is not."""
        if _signature(path) in (None, self._seen):
            return True
        answer = self._ask(
            self.tr("The file was changed"),
            self.tr("“{0}” was changed by another program or window.").format(path.name),
            self.tr("Save writes over what is there now. To keep both, cancel and use Save As."),
            _BUTTON.Save | _BUTTON.Cancel,
        )
        return answer == _BUTTON.Save

    def _ask(
        self, title: str, text: str, more: str, buttons: QMessageBox.StandardButton
    ) -> QMessageBox.StandardButton:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(more)
        box.setStandardButtons(buttons)
        box.setDefaultButton(_BUTTON.Save)
        answer = box.exec()
        box.deleteLater()
        return _BUTTON(answer)

    def _ask_path(self, title: str) -> Path | None:
        proposed = self.path or self._settings.folder / (self._file_name() + file.SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), self._filter())
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(file.SUFFIX)

    def _tell_writing(self, text: str) -> None:
        if text:
            self.failed.emit(self._with_warning(text))

    def _with_warning(self, text: str) -> str:
        more = self.tr("Until this works again, the program cannot bring back what it loses.")
        return f"{text} {more}"

    def _file_name(self) -> str:
        kept = "".join(c if c.isalnum() or c in " -_" else "" for c in self.title).strip()
        return kept.replace(" ", "-").lower() or "untitled"

    def _filter(self) -> str:
        return self.tr("nnstudio projects (*{0})").format(file.SUFFIX)


def _signature(path: Path) -> tuple[int, int] | None:
    """Time and size of a file, by which a change is noticed; nothing where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def with_wait_cursor(work: Callable[[], None]) -> None:
    """Does what may take a moment on a slow disk."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        work()
    finally:
        QApplication.restoreOverrideCursor()


def named(project: Project, path: Path | None) -> str:
    """What the window calls a project that is kept in a file, or in none yet."""
    if project.name != Project().name:
        return spoken(project.name)
    return path.stem if path is not None else QCoreApplication.translate("Files", "Untitled")
