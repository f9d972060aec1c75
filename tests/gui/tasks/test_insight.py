"""What was lost, seen from several sides; every answer comes from a real engine."""

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.insight.history import History
from nnstudio.gui.tasks.insight.insight import InsightPanel
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.gui.tasks.insight.picture_grid import as_images
from nnstudio.gui.theme import theme

LONG = 60_000
Open = Callable[[str], Project]


class Taught(Protocol):
    def __call__(self, name: str, strategy: str = ..., example: str = ...) -> Any: ...


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> InsightPanel:
    made = InsightPanel(session.tasks, session.watching_tasks, session.redrawer)
    qtbot.addWidget(made)
    made.resize(520, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def look_at(qtbot: QtBot, session: Session, open_example: Open, panel: InsightPanel) -> Taught:
    """Teaches pairs of digits while one page is looked at, until it has its last answer."""

    def look(name: str, strategy: str = "naive", example: str = "forgetting-digits") -> InsightPage:
        open_example(example)
        session.model.do("Steps", lambda p: edits.set_field(p, "tasks.iterations", 40))
        chosen = Config(strategy)
        session.model.do("Strategy", lambda p: edits.set_field(p, "tasks.strategy", chosen))
        session.tasks.teach()
        qtbot.waitUntil(lambda: session.tasks.state == "running", timeout=LONG)
        panel.show_page(name)
        page = panel.page
        qtbot.waitUntil(lambda: session.tasks.state == "ended", timeout=LONG)
        qtbot.waitUntil(lambda: page.answer is not None, timeout=LONG)
        qtbot.waitUntil(lambda: page.empty_text() == "", timeout=LONG)
        page.redraw()
        return page

    return look


def test_before_anything_was_taught_each_page_says_what_to_do(panel: InsightPanel) -> None:
    for name in panel.names:
        panel.show_page(name)
        assert "Ctrl+Return" in panel.page.empty_text()
        assert panel.page.toolTip()


def test_forgotten_samples_are_shown_with_what_they_are_taken_for(look_at: Taught) -> None:
    page = look_at("wrong")
    found = page.answer
    assert found is not None
    shown = page.grid.shown
    assert 0 < len(shown) <= 40
    assert all(" → " in each.words for each in shown)
    assert all(each.words.split(" → ")[0] != each.words.split(" → ")[1] for each in shown)
    assert page.note.text() == f"{found.counts.sum()} of {found.right.sum()} forgotten"
    assert len(list(page.table().rows)) == len(found.rows)


def test_the_bars_say_how_far_each_layer_moved(
    qtbot: QtBot, panel: InsightPanel, look_at: Taught
) -> None:
    changes: list[dict[str, float]] = []
    page = look_at("moved", "ewc")

    def knows_importance() -> bool:
        # An answer from within the first task, before anything was important, may still stand.
        page.redraw()
        return bool(page.importance.plot.isVisible())

    qtbot.waitUntil(knows_importance, timeout=LONG)
    panel.told.connect(changes.append)
    page.redraw()
    found = page.answer
    assert found is not None
    assert changes[-1] == {layer.layer: layer.moved for layer in found.layers}
    assert min(changes[-1].values()) > 0
    np.testing.assert_allclose(page.bars.opts["width"], list(changes[-1].values()))
    assert page.importance.plot.isVisible()
    panel.show_page("drift")
    assert changes[-1] == {}


def test_another_anchor_is_another_question(
    qtbot: QtBot, session: Session, look_at: Taught
) -> None:
    page = look_at("moved")
    first = page.answer
    page.since.choose(3)
    page.since.activated.emit(3)
    qtbot.waitUntil(lambda: page.answer is not None, timeout=LONG)
    second = page.answer
    assert first is not None
    assert second is not None
    assert second.view.anchor == 3
    # One task's way is shorter than that of four.
    assert second.layers[0].moved < first.layers[0].moved


def test_the_drift_has_a_row_for_each_layer_and_a_column_for_each_task(look_at: Taught) -> None:
    page = look_at("drift")
    texts = page.heat.texts()
    assert len(texts) == 3
    assert all(len(row) == 5 for row in texts)
    assert page.table().header == ("layer", "0, 1", "2, 3", "4, 5", "6, 7", "8, 9")


def test_the_memory_shows_what_is_replayed(look_at: Taught) -> None:
    shown = look_at("memory", "er").grid.shown
    assert 0 < len(shown) <= 40
    assert {each.words for each in shown} <= set("0123456789")


def test_made_up_samples_are_of_no_task(look_at: Taught) -> None:
    page = look_at("memory", "dgr")
    assert len(page.grid.shown) > 0
    assert {each.colour.name() for each in page.grid.shown} == {theme().colours.muted}
    assert next(iter(page.table().rows))[0] == "made up"


def test_the_line_goes_from_one_task_to_another(look_at: Taught) -> None:
    page = look_at("line")
    found = page.answer
    assert found is not None
    assert (found.first, found.second) == (3, 4)
    x, y = page._curves[4].getData()
    np.testing.assert_array_equal(x, found.positions)
    np.testing.assert_array_equal(y, found.loss[:, 4])
    page.quantity.choose("accuracy")
    page.redraw()
    assert page._curves[0].getData()[1].max() <= 100


def test_points_in_the_plane_have_a_map(look_at: Taught) -> None:
    page = look_at("decisions", example="forgetting-2d")
    found = page.answer
    assert found is not None
    assert page.map.image.isVisible()
    num_points = sum(len(x) for x, _ in page.map.drawn_points())
    assert num_points == len(found.points)


def test_pages_go_back_in_time_together(session: Session, look_at: Taught, qtbot: QtBot) -> None:
    page = look_at("wrong")
    # The last answer follows the end of the sequence.
    qtbot.waitUntil(lambda: page.answer is not None and page.answer.step == 200, timeout=30_000)
    newest = page.answer
    session.tasks.go_to(85)
    then = page.answer
    assert then is not None
    assert newest is not None
    assert then.step == 80
    page.redraw()
    assert page.age.text() == "as of step 80"
    assert newest.step == 200
    session.tasks.go_to(None)
    assert page.answer is newest


def test_a_history_stays_small_and_keeps_the_newest() -> None:
    history = History()
    for step in range(1000):
        history.add(step, f"at {step}")
    assert history.at(None) == "at 999"
    assert history.at(-1) is None
    assert history.at(10**9) == "at 999"
    early = history.at(500)
    assert early is not None
    assert len(history._steps) <= 128
    history.add(999, "again")
    assert history.at(999) == "again"


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [((2, 8, 8), (8, 8)), ((2, 8, 8, 1), (8, 8)), ((2, 8, 8, 3), (8, 8, 3)), ((2, 5), (1, 5))],
)
def test_samples_of_any_shape_become_pictures(
    shape: tuple[int, ...], wanted: tuple[int, ...]
) -> None:
    values = np.linspace(-1, 1, int(np.prod(shape)), dtype=np.float32).reshape(shape)
    images = as_images(values)
    assert [image.shape for image in images] == [wanted, wanted]
    assert images[0].min() == 0
    assert images[1].max() == 255
