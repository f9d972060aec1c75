"""Lets a lesson begin: its project is opened, and its panel is put beside the work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnstudio.document.invalid import Invalid
from nnstudio.document.sources.known_sets import kits
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.lessons.chooser import LessonChooser
from nnstudio.lessons import library
from nnstudio.lessons.lesson import Lesson, starting_project

if TYPE_CHECKING:
    # Both know of the plots, which are imported after the first paint.
    from nnstudio.gui.lessons.guide import LessonGuide
    from nnstudio.gui.lessons.panel import LessonPanel
    from nnstudio.gui.window import MainWindow


class School(QObject):
    """Which lessons there are, which were done, and the beginning of one.

    Args:
        window: Where they are done.

    Attributes:
        own_folder: Where a teacher's own lessons lie.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.own_folder = window.settings.lessons_folder

    def is_finished(self, lesson: Lesson) -> bool:
        """Whether a lesson was done to its end."""
        return self._window.settings.choice(_key(lesson.title), False)

    def lessons(self) -> dict[str, Lesson]:
        """All lessons by name; those of the teacher and of a kit that is plugged in come last.

        A damaged file is told of and passed over.
        """
        found = {name: library.bundled(name) for name in library.NAMES}
        folders = [self.own_folder, *(kit / "lessons" for kit in kits())]
        for path in library.files_in(folders):
            try:
                lesson = library.load(path)
            except Invalid as invalid:
                self._window.files.failed.emit(str(invalid))
            else:
                if lesson not in found.values():
                    found[f"own/{path}"] = lesson
        return found

    def choose(self) -> None:
        """Shows all lessons."""
        lessons = self.lessons()
        finished = frozenset(name for name, one in lessons.items() if self.is_finished(one))
        dialog = LessonChooser(lessons, finished, self.own_folder, self._window)
        dialog.chosen.connect(self.begin)
        dialog.file_chosen.connect(self.begin_file)
        dialog.open()

    def begin_named(self, name: str) -> bool:
        """Begins a bundled lesson; returns whether it did."""
        return self.begin(library.bundled(name))

    def begin_file(self, path: Path) -> bool:
        """Begins the lesson of a file; returns whether it could."""
        try:
            lesson = library.load(path)
        except Invalid as invalid:
            self._window.files.failed.emit(str(invalid))
            return False
        return self.begin(lesson)

    def begin(self, lesson: Lesson) -> bool:
        """Opens a lesson's project and shows its first step.

        Returns:
            Whether it did; not where unsaved changes are kept.
        """
        window = self._window
        try:
            project = starting_project(lesson)
        except Invalid as invalid:
            window.files.failed.emit(str(invalid))
            return False
        if not window.files.open_made(project):
            return False
        self._guide().begin(lesson)
        return True

    def attach(self, guide: LessonGuide, panel: LessonPanel) -> None:
        """Remembers from now on what is done to its end, and answers the panel's menu."""
        guide.finished.connect(self._note_finished)
        panel.restart_asked.connect(self.begin)
        panel.choice_asked.connect(self.choose)

    def _guide(self) -> LessonGuide:
        return self._window.build_workspace().lessons

    def _note_finished(self, lesson: Lesson) -> None:
        self._window.settings.keep_choice(_key(lesson.title), True)
        self._window.strip.tell(
            self.tr("“{0}” is done. The project stays open; go on trying.").format(
                spoken(lesson.title)
            ),
            "good",
            [(self.tr("Next lesson…"), self.choose)],
        )


def _key(title: str) -> str:
    kept = "".join(c if c.isalnum() else "-" for c in title.lower())
    return f"lessons/{kept}"
