"""Operating on weights from the window, with a real engine: menus, undo, marks, the card."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from nnstudio.document.examples import load_example
from nnstudio.document.network import Layer
from nnstudio.document.surgery import Place
from nnstudio.document.values import Config
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.live.stage import LiveCanvas
from nnstudio.gui.inspector.inspector import Inspector
from nnstudio.gui.session import Session
from nnstudio.gui.surgery.card import SurgeryCard
from nnstudio.gui.surgery.menu import SurgeryMenu, places_of
from nnstudio.gui.surgery.surgeon import Surgeon
from nnstudio.gui.views.weights.values import WeightsPanel
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.weights import WeightsProbe
from nnstudio.protocol.surgery import Operated
from tests.gui.waiting import wait_until

LONG = 60_000
TWO = Config("LSTM", {"units": 2})
GROUPS = {"num_query_heads": 4, "num_key_value_heads": 2}


class Theatre:
    """A run of the XOR example that rests after an epoch, and what was told.

    All tests operate on it, one after the other.
    """

    qtbot: QtBot

    def __init__(self, session: Session) -> None:
        self.session, self.run = session, session.run
        self.sampled: list[ProbeSampled] = []
        self.told: list[Operated] = []
        session.run.sampled.connect(self._take)
        session.run.surgery.operated.connect(self.told.append)
        session.run.step_epoch()
        wait_until(lambda: self.run.state == "paused" and self.run.step > 0)
        self.look()
        wait_until(lambda: bool(self.sampled))

    def look(self) -> None:
        """Watches the weights."""
        self.session.watching.want(self.session, (WeightsProbe("dense_1"),))

    def _take(self, event: ProbeSampled) -> None:
        if isinstance(event.probe, WeightsProbe):
            self.sampled.append(event)

    def wait(self, is_true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_true, timeout=LONG)

    @property
    def kernel(self) -> NDArray[np.float32]:
        array: NDArray[np.float32] = self.sampled[-1].arrays["kernel"]
        return array

    def after(self, act: Callable[[], object]) -> Operated:
        """Does something, and waits until the engine has answered and the views were told."""
        num, seen = len(self.told), len(self.sampled)
        act()
        self.wait(lambda: len(self.told) > num and len(self.sampled) > seen)
        return self.told[-1]


@pytest.fixture(scope="module")
def kept_theatre(kept_session: Session) -> Theatre:
    kept_session.model.open(load_example("xor"))
    return Theatre(kept_session)


@pytest.fixture
def theatre(qtbot: QtBot, kept_theatre: Theatre) -> Iterator[Theatre]:
    kept_theatre.qtbot = qtbot
    yield kept_theatre
    session = kept_theatre.session
    session.model.select([])
    timers = session.findChildren(QTimer)
    kept_theatre.wait(lambda: session.run.state == "paused")
    kept_theatre.wait(lambda: not any(timer.isActive() for timer in timers))


def test_undo_and_redo_reach_the_weights_and_every_change_is_marked(theatre: Theatre) -> None:
    model, run = theatre.session.model, theatre.run
    record, before = run.record, theatre.kernel
    assert record is not None
    num_marks = len(record.marks)
    told = theatre.after(lambda: run.surgery.do("zero", Place("dense_1", unit=1)))
    assert not theatre.kernel[:, 1].any()
    assert np.array_equal(np.delete(theatre.kernel, 1, 1), np.delete(before, 1, 1))
    assert not told.is_taken_back
    assert set(told.before) == {"loss", "accuracy", "val_loss", "val_accuracy"}
    assert model.history.undo_name == told.text
    assert not run.is_stale
    assert theatre.after(model.undo).is_taken_back
    np.testing.assert_array_equal(theatre.kernel, before)
    theatre.after(model.redo)
    assert not theatre.kernel[:, 1].any()
    assert [mark.text for mark in record.marks[num_marks:]] == [
        *(told.text, f"taken back: {told.text}", told.text)
    ]


def test_another_run_knows_nothing_of_what_was_done_to_the_one_before(theatre: Theatre) -> None:
    run = theatre.run
    theatre.after(lambda: run.surgery.do("zero", Place("dense_1")))
    run.reset()
    theatre.wait(lambda: run.state == "paused")
    theatre.wait(lambda: run.record is not None and theatre.sampled[-1].run == run.record.run)
    assert theatre.kernel.any()
    num = len(theatre.told)
    theatre.session.model.undo()
    theatre.qtbot.wait(100)
    assert len(theatre.told) == num


def test_what_the_engine_refuses_is_said(theatre: Theatre) -> None:
    with theatre.qtbot.waitSignal(theatre.run.refused, timeout=LONG) as refused:
        theatre.run.surgery.do("zero", Place("dense_1", unit=999))
    assert "a unit from 0" in refused.args[0]


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_menu_of_a_weight_offers_it_its_row_its_unit_and_its_layer() -> None:
    dense = Layer("dense_1", "Dense", {"units": 4})
    assert places_of(dense, "kernel", (2, 3)) == (
        Place("dense_1", "kernel", (2, 3)),
        Place("dense_1", "kernel", (2, None)),
        Place("dense_1", unit=3),
        Place("dense_1"),
    )
    turned = Layer("up", "Conv2DTranspose", {"filters": 8})
    assert places_of(turned, "kernel", (0, 1, 2, 5))[::2] == (
        Place("up", "kernel", (0, 1, 5, 2)),
        Place("up", unit=5),
    )
    lstm = Layer("lstm", "LSTM", {"units": 4})
    assert Place("lstm", unit=1) in places_of(lstm, "kernel", (0, 13))
    assert places_of(dense) == (Place("dense_1"),)


@pytest.mark.parametrize(
    ("layer", "variable", "index", "unit"),
    [
        (Layer("b", "Bidirectional", {"layer": TWO}), "forward_lstm/lstm_cell/kernel", (0, 5), 1),
        (Layer("b", "Bidirectional", {"layer": TWO}), "backward_lstm/lstm_cell/bias", (5,), 3),
        (
            Layer("b", "Bidirectional", {"layer": TWO, "merge_mode": "sum"}),
            *("backward_lstm/lstm_cell/bias", (5,), 1),
        ),
        (Layer("t", "TimeDistributed", {"layer": Config("Dense", {"units": 4})}), "bias", (3,), 3),
        (Layer("m", "MultiHeadAttention", {"num_heads": 3}), "query/kernel", (4, 2, 1), 2),
        (Layer("m", "MultiHeadAttention", {"num_heads": 3}), "attention_output/bias", (1,), None),
        (Layer("g", "GroupQueryAttention", GROUPS), "attention_output/kernel", (3, 0, 1), 3),
        (Layer("g", "GroupQueryAttention", GROUPS), "key/kernel", (0, 1, 1), None),
        (Layer("e", "Embedding"), "embeddings", (6, 1), 6),
    ],
)
def test_the_unit_of_a_weight_is_the_one_that_the_picture_shows(
    layer: Layer, variable: str, index: tuple[int, ...], unit: int | None
) -> None:
    units = [place.unit for place in places_of(layer, variable, index) if place.unit is not None]
    assert units == ([] if unit is None else [unit])


def test_a_number_is_entered_for_a_single_weight(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, network = theatre.run, theatre.session.model.project.network
    asked: list[float] = []

    def get_double(*args: object) -> tuple[float, bool]:
        asked.append(float(args[3]))  # type: ignore[arg-type] # the value that is offered
        return 1.5, True

    monkeypatch.setattr(QInputDialog, "getDouble", get_double)
    places = places_of(network.layer("dense_1"), "kernel", (1, 2))
    menu = SurgeryMenu(run.surgery, network, places, 0.25)
    theatre.qtbot.addWidget(menu)
    first = menu.actions()[0].menu()
    assert isinstance(first, QMenu)
    theatre.after(entries(first)["Set to…"].trigger)
    assert theatre.kernel[1, 2] == 1.5
    assert asked == [0.25]


def test_the_block_alone_has_its_operations_in_one_menu(theatre: Theatre) -> None:
    network = theatre.session.model.project.network
    menu = SurgeryMenu(theatre.run.surgery, network, places_of(network.layer("dense_1")))
    theatre.qtbot.addWidget(menu)
    assert list(entries(menu)) == ["Set to zero", "Draw anew", "Freeze", "Let it learn again"]
    before = theatre.kernel
    theatre.after(entries(menu)["Draw anew"].trigger)
    assert not np.isin(theatre.kernel, before).any()


def test_the_weight_under_the_mouse_is_the_one_that_is_offered(theatre: Theatre) -> None:
    session, qtbot = theatre.session, theatre.qtbot
    session.model.select(["dense_1"])
    session.watching.unwant(session)
    QApplication.processEvents()  # the engine is told once a turn
    panel = WeightsPanel(session.sources)
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show()
    theatre.wait(lambda: panel.variable == "kernel")
    panel.redraw()
    QApplication.processEvents()
    asked: list[tuple[object, ...]] = []
    panel.operation_asked.connect(lambda *what: asked.append(what[:4]))
    scene_place = panel.view.matrix.box.mapViewToScene(QPointF(2.5, 1.5))
    place = panel.picture.mapFromScene(scene_place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(5, 5))
    QApplication.sendEvent(panel.picture.viewport(), event)
    assert asked == [("dense_1", "kernel", (1, 2), pytest.approx(float(theatre.kernel[1, 2])))]
    theatre.look()  # as before; until now the panel has asked for the same


def test_the_card_compares_before_and_after_and_says_which_way_is_better(qtbot: QtBot) -> None:
    ground = QMenu()
    qtbot.addWidget(ground)
    card = SurgeryCard(ground)
    before = {"loss": 0.5, "accuracy": 0.75, "val_loss": 0.625, "val_accuracy": 0.5}
    after = {"loss": 0.25, "accuracy": 0.75, "val_loss": 0.875, "val_accuracy": 0.25}
    card.tell(Operated(1, 1200, 7, False, "unit 1 of Dense = 0", before, after, (400, 100)))
    texts = card.texts()
    assert texts[0] == "unit 1 of Dense = 0"
    assert texts[1:3] == ["training (400)", "validation (100)"]
    assert texts[3:6] == ["loss", "0.5 → 0.25", "0.625 → 0.875"]
    assert texts[6:9] == ["accuracy", "0.75 → 0.75", "0.5 → 0.25"]
    assert texts[9] == "step 1,200 · Ctrl+Z takes it back"
    card.tell(Operated(1, 1200, 7, True, "unit 1 of Dense = 0", {"loss": 1}, {"loss": 2}, (400, 0)))
    assert card.texts()[0] == "Taken back: unit 1 of Dense = 0"
    assert "validation" not in " ".join(card.texts())


def test_the_card_stands_where_it_covers_no_block(qtbot: QtBot) -> None:
    ground = QMenu()
    qtbot.addWidget(ground)
    ground.resize(900, 500)
    taken = [QRect(0, 200, 400, 300)]
    card = SurgeryCard(ground, lambda: taken)
    told = Operated(1, 9, 7, False, "Dense = 0", {"loss": 1.0}, {"loss": 2.0}, (400, 0))
    for more, expected in (
        (QRect(), (True, True)),
        (QRect(0, 0, 400, 200), (False, True)),
    ):
        taken.append(more)
        card.tell(told)
        is_left, is_up = card.x() < 300, card.y() < 100
        assert (is_left, is_up) == expected
    taken.clear()
    card.tell(told)
    assert card.x() < 300
    assert card.y() > 200


def test_a_block_and_a_unit_in_its_picture_are_operated_on_from_the_canvas(
    theatre: Theatre,
) -> None:
    session, run, qtbot = theatre.session, theatre.run, theatre.qtbot
    canvas = Canvas(session.model)
    qtbot.addWidget(canvas)
    live = LiveCanvas(canvas, run, session.watching, session.redrawer, session.drawn)
    inspector = Inspector(session.model)
    qtbot.addWidget(inspector)
    surgeon = Surgeon(run, canvas, live, inspector)
    canvas.resize(900, 600)
    canvas.show()
    theatre.wait(lambda: "dense_1" in live.pictures.items)
    theatre.wait(lambda: live.pictures.items["dense_1"].unit_rect(1) is not None)

    def offered(place: QPoint) -> QMenu:
        menu = QMenu(canvas)
        menu.addAction("Cut")
        canvas.menu_opened.emit(menu, place)
        first = menu.actions()[0].menu()
        assert isinstance(first, QMenu)
        return first

    session.model.select(["dense_2"])
    nowhere = canvas.view.viewport().mapToGlobal(QPoint(1, 1))
    assert offered(nowhere).title() == "Operate on Same sign?"
    item = live.pictures.items["dense_1"]
    rect = item.unit_rect(1)
    assert rect is not None
    centre = item.mapToScene(rect.center())
    place = canvas.view.viewport().mapToGlobal(canvas.view.mapFromScene(centre))
    live.pictures.unit_pointed.emit("dense_1", 1)
    unit, block = (action.menu() for action in offered(place).actions())
    assert isinstance(unit, QMenu)
    assert isinstance(block, QMenu)
    assert (unit.title(), block.title()) == ("unit 1 of dense_1", "dense_1")
    theatre.after(entries(unit)["Set to zero"].trigger)
    assert not theatre.kernel[:, 1].any()
    assert surgeon.card.isVisible()
    assert surgeon.card.texts()[0] == "unit 1 of dense_1 = 0"
    theatre.after(entries(unit)["Freeze"].trigger)
    block_item = canvas.view.network_scene.blocks["dense_1"]
    num_params = session.model.description.layer("dense_1").num_params  # type: ignore[union-attr]
    assert block_item.held == pytest.approx(3 / num_params)  # two weights and a bias
    assert "of its weights are frozen" in block_item.toolTip()
    session.model.select(["dense_1"])
    assert inspector.form is not None
    assert "3 frozen" in inspector.form.header.facts.text()
    run.reset()
    assert not block_item.held
    assert not surgeon.card.isVisible()
