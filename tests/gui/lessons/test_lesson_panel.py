"""A lesson in the window: begun from the first page, ticked by what is done, gone on with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.document.edits import set_field
from nnstudio.gui.lessons.chooser import LessonChooser
from nnstudio.gui.lessons.panel import LessonPanel
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.window import MainWindow
from nnstudio.lessons import library
from nnstudio.lessons.checks import Looks

LONG = 60_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(session, Settings(tmp_path / "window.ini"))

    def forget(window: MainWindow) -> None:
        window.session.model.history.mark_saved()

    qtbot.addWidget(made, before_close_func=forget)
    made.resize(1366, 768)
    made.show()
    yield made
    session.run.discard()


Begin = Callable[[str], LessonPanel]


@pytest.fixture
def begin(window: MainWindow) -> Begin:
    """Clicks a lesson on the first page."""

    def begin(name: str) -> LessonPanel:
        QTest.mouseClick(window.welcome.lesson_buttons[name], LEFT)
        assert window.workspace is not None
        return window.workspace.lesson

    return begin


def ticks(panel: LessonPanel) -> list[bool]:
    return [row.is_met for row in panel.step.checks]


def test_the_first_lesson_is_done_with_mouse_and_engine(
    qtbot: QtBot, window: MainWindow, begin: Begin
) -> None:
    panel = begin("first-network")
    assert panel.isVisible()
    assert window.session.model.project.name == "Your first network"
    assert panel.place.text() == "1 of 7"
    assert ticks(panel) == [False]
    assert window.workspace is not None
    QTest.mouseClick(window.workspace.transport_bar.train_button, LEFT)
    qtbot.waitUntil(lambda: ticks(panel) == [True], timeout=LONG)
    assert panel.next.property("is_done")
    window.session.run.stop()
    QTest.mouseClick(panel.next, LEFT)
    QTest.mouseClick(panel.next, LEFT)
    assert panel.place.text() == "3 of 7"
    assert ticks(panel) == [False, False]
    QTest.mouseClick(panel.step.do_it, LEFT)
    qtbot.waitUntil(lambda: ticks(panel) == [True, True], timeout=LONG)
    assert panel.step.do_it.isHidden()
    assert window.session.model.history.undo_name == "Add a layer of 8 units"
    window.session.model.undo()
    assert ticks(panel) == [True, True]
    QTest.mouseClick(panel.back, LEFT)
    assert panel.place.text() == "2 of 7"


def test_a_page_that_is_asked_for_is_ticked_when_it_is_in_front(
    qtbot: QtBot, window: MainWindow, begin: Begin
) -> None:
    panel = begin("vanishing-gradients")
    QTest.mouseClick(panel.next, LEFT)
    assert ticks(panel) == [False]
    assert window.workspace is not None
    # The window turns to what says most about the data as soon as it is known.
    qtbot.waitUntil(lambda: window.session.model.description.data is not None, timeout=LONG)
    QTest.mouseClick(panel.step.show_me, LEFT)
    qtbot.waitUntil(lambda: ticks(panel) == [True], timeout=LONG)


def test_every_page_that_a_lesson_names_exists(window: MainWindow) -> None:
    docks = {dock.objectName(): dock.widget() for dock in window.build_workspace().docks}
    names = set(docks)
    for name, panel in docks.items():
        names |= {f"{name}/{page}" for page in panel.pages} if isinstance(panel, Pages) else set()
    for lesson in map(library.bundled, library.NAMES):
        for step in lesson.steps:
            assert not step.show or step.show in names, step.show
            asked = {check.at for check in step.checks if isinstance(check, Looks)}
            assert asked <= names
        kinds = {thing for thing in lesson.about if thing[0].islower()}
        assert kinds <= set(docks)


def test_hint_and_button_help_who_is_stuck(window: MainWindow, begin: Begin) -> None:
    panel = begin("learning-rate")
    assert panel.step.hint.isHidden()
    assert panel.step.do_it.isHidden()
    for _ in range(2):
        QTest.mouseClick(panel.next, LEFT)
    QTest.mouseClick(panel.step.fold, LEFT)
    assert "Inspector" in panel.step.hint.text()
    assert panel.step.hint.isVisible()
    assert panel.step.do_it.words == "Set it to 1"
    window.session.model.do("Rate", lambda p: set_field(p, _RATE, 1.0))
    assert window.workspace is not None
    window.workspace.lessons.look()
    assert panel.step.checks[0].is_met
    assert not panel.step.checks[1].is_met


_RATE = "plan.optimizer.params.learning_rate"


def test_a_lesson_done_to_its_end_is_remembered_and_put_away(
    window: MainWindow, begin: Begin
) -> None:
    panel = begin("adversarial")
    for _ in library.bundled("adversarial").steps:
        QTest.mouseClick(panel.next, LEFT)
    assert not panel.isVisible()
    assert window.strip.text.startswith("“Fooling a network” is done.")
    assert window.school.is_finished(library.bundled("adversarial"))
    assert not window.school.is_finished(library.bundled("forgetting"))
    window.school.choose()
    dialog = window.findChild(LessonChooser)
    assert isinstance(dialog, LessonChooser)
    assert dialog.cards["adversarial"].text().startswith("✓")
    QTest.mouseClick(dialog.cards["forgetting"], LEFT)
    assert window.session.model.project.tasks is not None
    assert panel.title.words == "How networks forget"


def test_another_project_ends_the_lesson(window: MainWindow, begin: Begin) -> None:
    panel = begin("first-network")
    assert panel.isVisible()
    window.files.open_example("iris")
    assert not panel.isVisible()


def test_it_can_begin_anew(window: MainWindow, begin: Begin) -> None:
    panel = begin("first-network")
    window.session.model.do("Epochs", lambda p: set_field(p, "plan.epochs", 3))
    window.session.model.history.mark_saved()
    QTest.mouseClick(panel.next, LEFT)
    panel.restart_asked.emit(library.bundled("first-network"))
    assert panel.place.text() == "1 of 7"
    assert window.session.model.project.plan.epochs == 400


def test_a_teachers_own_lesson_is_offered_and_a_damaged_one_told(
    window: MainWindow, tmp_path: Path
) -> None:
    folder = window.school.own_folder
    folder.mkdir(parents=True)
    lesson = replace(library.bundled("first-network"), title="Our own")
    (folder / "ours.json").write_bytes(library.encode(lesson))
    (folder / "broken.json").write_text("{")
    lessons = window.school.lessons()
    assert list(lessons)[: len(library.NAMES)] == list(library.NAMES)
    assert [one.title for name, one in lessons.items() if name.startswith("own/")] == ["Our own"]
    assert "broken.json" in window.strip.text
    assert window.school.begin_file(folder / "ours.json")
    assert window.session.model.project.name == "Our own"
