"""A unit under the mouse, or chosen by keys, is looked at closely beside its block."""

import numpy as np
from PySide6.QtCore import QPointF

from nnstudio.protocol.messages import ProbeSampled
from tests.gui.canvas.live.learning import Learning


def test_the_mouse_on_a_unit_asks_for_it_and_leaving_unasks(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.hover(learning.unit_place("b", 4))
    probe = learning.asked_unit()
    assert probe is not None
    assert (probe.layer, probe.unit) == ("b", 4)
    card = learning.live.unit.card
    assert card.isVisible()
    assert card.title == "Dense, unit 4"
    arrays = {
        "map": np.ones((4, 4), np.float32),
        "x": np.linspace(-1.5, 1.5, 4),
        "y": np.linspace(-2, 2, 4),
        "activation": np.float32(0.5),
        "mean": np.float32(-0.25),
        "lowest": np.float32(-1),
        "highest": np.float32(2),
        "active": np.float32(0.25),
        "samples": np.float32(64),
        "norm": np.float32(1.5),
    }
    answer = {name: np.asarray(value) for name, value in arrays.items()}
    learning.run.take(ProbeSampled(1, 6, probe, answer))
    learning.asked_unit()
    minus = "\N{MINUS SIGN}"
    assert card.caption() == f"x {minus}1.5 … 1.5,  y {minus}2 … 2"
    assert dict(card.lines()) == {
        "Pinned sample": "0.5",
        "Mean of 64": f"{minus}0.25",
        "From … to": f"{minus}1 … 2",
        "Above zero": "25%",
        "Norm of its weights": "1.5",
    }
    learning.hover(QPointF(-400, -300))
    assert learning.asked_unit() is None
    assert not card.isVisible()


def test_the_card_does_not_cover_the_block_it_tells_of(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    view = learning.stage.view
    card = learning.live.unit.card
    for corner in (QPointF(-330, 150), QPointF(330, 150)):  # the block is far right, then far left
        view.camera.look_at(learning.stage.block("b").centre + corner)
        learning.asked()
        learning.live.unit.point("b", 1)
        assert learning.asked_unit() is not None
        block = view.mapFromScene(learning.item("b").sceneBoundingRect()).boundingRect()
        assert not card.geometry().intersects(block)
        learning.live.unit.point("", -1)
        learning.asked_unit()


def test_the_card_fits_into_a_low_canvas(learning: Learning) -> None:
    learning.stage.canvas.resize(800, 330)
    learning.begin()
    learning.asked()
    learning.answer_maps()
    learning.live.unit.point("b", 1)
    probe = learning.asked_unit()
    assert probe is not None
    plane = {"map": np.ones((4, 4)), "x": np.arange(4.0), "y": np.arange(4.0)}
    names = ("activation", "mean", "lowest", "highest", "active", "samples", "norm", "bias")
    told = {**plane, "weights": np.ones(8), **{name: np.ones(()) for name in names}}
    answer = {name: np.asarray(value, np.float32) for name, value in told.items()}
    learning.run.take(ProbeSampled(1, 6, probe, answer))
    learning.asked_unit()
    assert learning.stage.view.rect().contains(learning.live.unit.card.geometry())


def test_keys_go_through_the_units_of_the_selected_block(learning: Learning) -> None:
    learning.begin()
    learning.asked()
    learning.answer_maps()
    actions = learning.stage.canvas.canvas_actions
    learning.stage.view.select(["b"])
    units = []
    for action in (actions.next_unit, actions.next_unit, actions.previous_unit):
        action.trigger()
        probe = learning.asked_unit()
        assert probe is not None
        units.append((probe.layer, probe.unit))
    assert units == [("b", 0), ("b", 1), ("b", 0)]
    learning.stage.view.select(["c"])
    assert learning.asked_unit() is None
