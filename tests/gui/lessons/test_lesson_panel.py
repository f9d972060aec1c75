"""A lesson in the window: begun from the first page, ticked by what is done, gone on with."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.lessons.button import LessonButton
from nnstudio.gui.lessons.chooser import LessonChooser
from nnstudio.gui.lessons.panel import LessonPanel
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.window import MainWindow
from nnstudio.lessons import library
from nnstudio.lessons.checks import Looks
from tests.gui.all_pages import pages_of

LONG = 60_000
LEFT = Qt.MouseButton.LeftButton


@contextmanager
def opened(session: Session, folder: Path) -> Iterator[MainWindow]:
    """A window that is gone before its session is."""
    window = MainWindow(session, Settings(folder / "window.ini"))
    window.resize(1366, 768)
    window.show()
    yield window
    session.run.discard()
    session.model.history.mark_saved()
    window.close()
    destroy(window)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window whose engine is never started."""
    link = EngineLink(standby=False)
    session = Session(link)
    with opened(session, tmp_path) as made:
        yield made
    destroy(session)
    link.close()


def begin(window: MainWindow, name: str) -> LessonPanel:
    """Clicks a lesson on the first page."""
    QTest.mouseClick(window.welcome.lesson_buttons[name], LEFT)
    assert window.workspace is not None
    return window.workspace.lesson


def ticks(panel: LessonPanel) -> list[bool]:
    return [row.is_met for row in panel.step.checks]


def test_the_first_lesson_is_done_with_mouse_and_engine(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    with opened(session, tmp_path) as window:
        panel = begin(window, "first-network")
        assert panel.isVisible()
        assert window.session.model.project.name == "Your first network"
        assert panel.place.text() == "1 of 7"
        assert ticks(panel) == [False]
        assert window.workspace is not None
        QTest.mouseClick(window.workspace.transport_bar.train_button, LEFT)
        qtbot.waitUntil(lambda: ticks(panel) == [True], timeout=LONG)
        assert panel.next.property("is_done")


def test_one_goes_through_the_steps_with_help(qtbot: QtBot, window: MainWindow) -> None:
    panel = begin(window, "first-network")
    for _ in range(2):
        QTest.mouseClick(panel.next, LEFT)
    assert panel.place.text() == "3 of 7"
    assert ticks(panel) == [False, False]
    assert panel.step.hint.isHidden()
    QTest.mouseClick(panel.step.fold, LEFT)
    assert "wire" in panel.step.hint.text()
    assert panel.step.hint.isVisible()
    assert panel.step.do_it.words == "Add a layer of 8 units"
    QTest.mouseClick(panel.step.do_it, LEFT)
    qtbot.waitUntil(lambda: ticks(panel) == [True, True], timeout=LONG)
    assert panel.step.do_it.isHidden()
    model = window.session.model
    assert model.history.undo_name == "Add a layer of 8 units"
    model.undo()
    assert ticks(panel) == [True, True]
    QTest.mouseClick(panel.back, LEFT)
    assert panel.place.text() == "2 of 7"
    assert panel.step.fold.isHidden()
    panel.restart_asked.emit(library.bundled("first-network"))
    assert panel.place.text() == "1 of 7"
    window.files.open_example("digits")
    assert not panel.isVisible()
    model.select(["dropout_1"])
    assert window.workspace is not None
    form = window.workspace.inspector.form
    assert form is not None
    assert "Learning by heart" in form.header.lesson.toolTip()
    QTest.mouseClick(form.header.lesson, LEFT)
    assert panel.title.words == "Learning by heart"
    model.select(["input_1"])
    form = window.workspace.inspector.form
    assert form is not None
    assert form.header.lesson.isHidden()


def test_a_book_in_a_plots_header_opens_the_lesson_about_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.files.open_example("spiral")
    workspace = window.build_workspace()
    found = {}
    for dock in workspace.docks:
        panel = dock.widget()
        pages = pages_of(panel) if isinstance(panel, Pages) else [panel]
        if isinstance(pages[0], PlotPanel):
            books = [page.findChildren(LessonButton) for page in pages]
            assert [len(each) for each in books] == [bool(library.about(dock.objectName()))] * len(
                pages
            ), dock.objectName()
            found[dock.objectName()] = books[0]
    assert found["map"]
    dock = next(dock for dock in workspace.docks if dock.objectName() == "gradients")
    dock.show()
    dock.raise_()
    qtbot.waitUntil(found["gradients"][0].isVisible)
    QTest.mouseClick(found["gradients"][0], LEFT)
    assert workspace.lesson.title.words == "When gradients vanish"


def test_pages_are_shown_and_ticked_and_what_was_done_is_remembered(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel = begin(window, "adversarial")
    docks = {dock.objectName(): dock.widget() for dock in window.build_workspace().docks}
    names = set(docks)
    for name, dock in docks.items():
        names |= {f"{name}/{page}" for page in dock.names} if isinstance(dock, Pages) else set()
    for lesson in map(library.bundled, library.NAMES):
        for step in lesson.steps:
            assert not step.show or step.show in names, step.show
            assert {check.at for check in step.checks if isinstance(check, Looks)} <= names
        assert {thing for thing in lesson.about if thing[0].islower()} <= set(docks)
    QTest.mouseClick(panel.next, LEFT)
    assert ticks(panel) == [False]
    QTest.mouseClick(panel.step.show_me, LEFT)
    qtbot.waitUntil(lambda: ticks(panel) == [True], timeout=LONG)
    for _ in library.bundled("adversarial").steps[1:]:
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
    window.school.begin_file(folder / "broken.json")
    assert not window.is_working
