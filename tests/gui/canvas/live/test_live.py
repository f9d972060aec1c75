"""The canvas shows what the network computes while it learns, and asks for no more than is seen."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.network import Layer, Link, Network
from nnstudio.gui.canvas.geometry import block_rect
from nnstudio.gui.canvas.live import fading
from nnstudio.gui.settings import Settings
from nnstudio.gui.theme import theme
from tests.gui.canvas.live.learning import Learning


def near(drawn: QColor, name: str) -> bool:
    """Whether a colour is the one of that name, but for rounding."""
    wanted = QColor(name)
    return all(
        abs(pick(drawn) - pick(wanted)) <= 3 for pick in (QColor.red, QColor.green, QColor.blue)
    )


def test_nothing_is_asked_before_there_is_a_run(learning: Learning) -> None:
    assert learning.asked() is None
    learning.begin()
    probe = learning.asked()
    assert probe is not None
    assert probe.layers == ("a", "b", "c")


def test_blocks_that_cannot_be_seen_are_not_asked_for(learning: Learning) -> None:
    learning.begin()
    view = learning.stage.view
    view.camera.set_zoom(3.0)
    view.camera.look_at(learning.stage.block("c").centre + QPointF(0, 120))
    probe = learning.asked()
    assert probe is not None
    assert probe.layers == ("c",)
    view.camera.look_at(QPointF(5000, 5000))
    assert learning.asked() is None


def test_a_hidden_canvas_asks_for_nothing(learning: Learning) -> None:
    learning.begin()
    assert learning.asked() is not None
    learning.stage.canvas.hide()
    assert learning.asked() is None


def test_more_is_asked_the_closer_one_looks_and_nothing_from_afar(learning: Learning) -> None:
    learning.begin()
    asked = []
    for zoom in (0.5, 1.0, 2.5):
        learning.stage.view.camera.set_zoom(zoom)
        asked.append(learning.asked())
    tiles = [probe.tiles for probe in asked if probe is not None]
    assert tiles == sorted(set(tiles))
    assert len(tiles) == 3
    learning.stage.view.camera.set_zoom(0.2)
    assert learning.asked() is None


def test_another_pinned_sample_is_asked_for(learning: Learning) -> None:
    learning.begin()
    learning.stage.model.do("Pin", lambda p: edits.set_field(p, "pinned_sample", 7))
    probe = learning.asked()
    assert probe is not None
    assert probe.sample == 7


def test_a_drawn_sample_takes_the_place_of_the_pinned_one(learning: Learning) -> None:
    learning.begin()
    learning.drawn.show(np.asarray([0.5, -0.5]))
    probe = learning.asked()
    assert probe is not None
    assert np.frombuffer(probe.drawn, "<f4").tolist() == [0.5, -0.5]
    learning.drawn.clear()
    probe = learning.asked()
    assert probe is not None
    assert probe.drawn == b""


def test_a_picture_stands_beside_its_block_and_shows_its_units(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    item = learning.item("b")
    assert not item.is_inside
    assert not item.sceneBoundingRect().intersects(block_rect(item.block.centre))
    grab = learning.stage.view.grab().toImage()

    def colour(unit: int) -> QColor:
        pixel = learning.stage.view.mapFromScene(learning.unit_place("b", unit))
        return grab.pixelColor(pixel)

    colours = theme().colours
    assert near(colour(0), colours.zero)
    assert near(colour(5), colours.positive)
    lowest = grab.pixelColor(learning.stage.view.mapFromScene(learning.unit_place("c", 0)))
    assert lowest.red() > lowest.blue()  # −2 of at most 3: well on the way to orange


def test_pictures_are_drawn_in_the_colours_of_the_theme(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    theme().apply("dark")
    QApplication.processEvents()
    learning.asked()
    pixel = learning.stage.view.mapFromScene(learning.unit_place("b", 5))
    drawn = learning.stage.view.grab().toImage().pixelColor(pixel)
    assert near(drawn, theme().colours.positive)
    theme().apply("light")


def test_a_picture_is_painted_once_until_it_changes(
    learning: Learning, monkeypatch: pytest.MonkeyPatch
) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.stage.view.grab()
    picture = learning.item("b").picture
    assert picture is not None
    painted = []
    monkeypatch.setattr(picture, "paint", lambda *a: painted.append(a))
    learning.stage.view.grab()
    assert painted == []


def test_between_neighbours_a_picture_stays_within_its_card(qtbot: QtBot) -> None:
    middle = (0.0, 0.0)
    layers = tuple(
        Layer(name, "Dense", {"units": 4}, position=(middle[0] + 220 * column, middle[1]))
        for column, name in enumerate(("p", "q", "r"))
    )
    learning = Learning(qtbot, Network(layers))
    learning.begin()
    learning.asked()
    values = np.ones((4, 8, 8), np.float32)
    learning.answer(maps__p=values, maps__q=values, maps__r=values)
    inside = {name: learning.item(name).is_inside for name in "pqr"}
    assert inside == {"p": False, "q": True, "r": False}
    rect = learning.item("q").sceneBoundingRect()
    assert block_rect(learning.stage.block("q").centre).contains(rect.center())
    for name in "pqr":
        for other in set("pqr") - {name}:
            block = block_rect(learning.stage.block(other).centre)
            assert not learning.item(name).sceneBoundingRect().intersects(block)
    learning.redrawer.deleteLater()


def test_a_wire_that_passes_by_is_not_covered(qtbot: QtBot) -> None:
    names = ("a", "b", "c")
    layers = tuple(Layer(n, "Dense", position=(0.0, 110.0 * i)) for i, n in enumerate(names))
    links = (Link("a", "b"), Link("b", "c"), Link("a", "c", 1))
    layers = (*layers[:2], Layer("c", "Add", position=(0.0, 220.0)))
    learning = Learning(qtbot, Network(layers, links))
    learning.begin()
    learning.asked()
    learning.answer(maps__b=np.ones((6, 8, 8), np.float32))
    wire = learning.stage.wire("a", "c", 1)
    item = learning.item("b")
    points = [wire.path.pointAtPercent(share / 50) for share in range(51)]
    assert not any(item.sceneBoundingRect().contains(point) for point in points)
    learning.redrawer.deleteLater()


def test_wires_are_as_thick_as_their_signal_and_have_its_sign(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    strong, weak = learning.stage.wire("a", "b").flow, learning.stage.wire("b", "c").flow
    assert strong is not None
    assert weak is not None
    assert (strong.strength, strong.balance) == (1.0, -1.0)
    assert (weak.strength, weak.balance) == (0.5, 1.0)  # the root of a quarter


def test_wires_may_show_the_weights_that_they_lead_into(learning: Learning) -> None:
    learning.begin()
    learning.stage.canvas.canvas_actions.weights.setChecked(True)
    probe = learning.asked()
    assert probe is not None
    assert probe.wires == "weight"
    learning.answer(weight__c=np.asarray([0.5, 0.1]))
    flow = learning.stage.wire("b", "c").flow
    assert flow is not None
    assert (flow.size, flow.kind) == (0.5, "weight")
    assert learning.stage.wire("a", "b").flow is None


def test_dashes_crawl_only_while_it_learns(learning: Learning, qtbot: QtBot) -> None:
    wire = learning.stage.wire("a", "b")
    learning.begin()
    learning.asked()
    learning.answer_maps()
    qtbot.waitUntil(lambda: wire.phase is not None)
    before = wire.phase
    qtbot.waitUntil(lambda: wire.phase != before)
    learning.run.enter("paused")
    stopped = wire.phase
    qtbot.wait(200)
    assert wire.phase == stopped  # they stand still, and are still dashes
    learning.run.enter("running")
    qtbot.waitUntil(lambda: learning.live.pictures.is_crawling)
    learning.stage.canvas.hide()
    assert not learning.live.pictures.is_crawling
    learning.stage.canvas.show()
    learning.run.moment = 3
    learning.run.moment_changed.emit()
    assert not learning.live.pictures.is_crawling
    learning.run.enter("ended")
    assert wire.phase is None


def test_live_pictures_can_be_switched_off_and_that_is_remembered(
    learning: Learning, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Settings(tmp_path / "window.ini")
    learning.live.remember(settings)
    learning.begin()
    learning.asked()
    learning.answer_maps()
    assert learning.live.legend.isVisible()
    learning.stage.canvas.canvas_actions.pictures.setChecked(False)
    assert learning.asked() is None
    assert learning.live.pictures.items == {}
    assert learning.stage.wire("a", "b").flow is None
    assert not learning.live.legend.isVisible()
    another = Learning(qtbot)
    another.live.remember(settings)
    assert not another.live.pictures.is_on
    another.redrawer.deleteLater()


def test_another_run_begins_without_the_pictures_of_the_last(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.begin()
    assert learning.live.pictures.items == {}
    assert learning.stage.wire("a", "b").flow is None


def test_a_block_that_was_edited_shows_nothing_of_what_it_was(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.stage.model.do("Units", lambda p: edits.set_param(p, "b", "units", 3))
    probe = learning.asked()
    assert probe is not None
    assert probe.layers == ("a", "c")
    assert set(learning.live.pictures.items) == {"c"}
    learning.stage.model.undo()
    probe = learning.asked()
    assert probe is not None
    assert probe.layers == ("a", "b", "c")


def test_a_block_that_was_moved_keeps_its_picture(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.stage.drag("b", learning.stage.block("b").centre + QPointF(-200, 40))
    assert learning.asked() is not None
    assert set(learning.live.pictures.items) == {"b", "c"}


def test_fit_shows_the_pictures_too(learning: Learning) -> None:
    learning.stage.canvas.resize(360, 700)
    learning.begin()
    learning.asked()
    learning.answer_maps(12)
    learning.stage.canvas.fit()
    window = learning.stage.view.camera.window
    assert all(
        window.contains(item.sceneBoundingRect()) for item in learning.live.pictures.items.values()
    )


def test_a_click_on_a_picture_selects_its_block(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.stage.click(learning.unit_place("c", 1))
    assert learning.stage.selected() == ["c"]


def test_the_picture_of_a_block_that_is_deleted_goes_with_it(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.stage.view.select(["c"])
    learning.stage.canvas.delete_selection()
    probe = learning.asked()
    assert probe is not None
    assert probe.layers == ("a", "b")
    assert set(learning.live.pictures.items) == {"b"}
    learning.stage.model.undo()
    assert learning.asked() is not None
    learning.answer_maps()
    assert learning.item("c").block is learning.stage.block("c")


def test_a_new_picture_fades_in_once(
    learning: Learning, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(fading, "duration", lambda: 0.2)
    learning.begin()
    learning.asked()
    learning.answer_maps()
    item = learning.item("b")
    assert item.opacity() < 1.0
    qtbot.waitUntil(lambda: item.opacity() == 1.0)
    learning.answer_maps()
    assert item.opacity() == 1.0
    timers = learning.live.pictures._fading.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))
