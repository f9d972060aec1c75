"""The lights on the blocks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nnstudio.document.arrange import arranged
from nnstudio.document.description import SetField
from nnstudio.document.edits import move_layers
from nnstudio.gui.canvas.light_item import LightItem
from nnstudio.gui.canvas.lights import Lights
from nnstudio.gui.problems.health import HealthWatch
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.theme import theme
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pulse import PulseProbe
from tests.document.test_health import THREE
from tests.gui.canvas.stage import Stage
from tests.gui.plots.replay import Wishes
from tests.gui.problems.test_health import Running, arrays


class Lit:
    """A canvas with lights, over a run whose pulses are given by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.stage = Stage(qtbot, move_layers(THREE, arranged(THREE.network)).network)
        self.run = Running()
        self.wishes = Wishes()
        self.redrawer = Redrawer(max_rate=1e9)
        model = self.stage.model
        self.health = HealthWatch(model, self.run, self.wishes, self.redrawer)
        self.lights = Lights(self.stage.canvas, self.health)
        self.run.begin(model.project)

    def pulse(self, step: int, **changes: dict[str, float]) -> None:
        self.run.sampled.emit(ProbeSampled(1, step, PulseProbe(), arrays(**changes)))
        self.health._judge()

    def severities(self) -> dict[str, str]:
        return {name: light.severity for name, light in self.lights.items.items()}

    def place(self, name: str) -> QPointF:
        return self.lights.items[name].scenePos()


@pytest.fixture
def lit(qtbot: QtBot) -> Iterator[Lit]:
    theme().apply("light")
    made = Lit(qtbot)
    yield made
    made.redrawer.deleteLater()


def test_every_layer_that_was_looked_at_has_a_light(lit: Lit) -> None:
    assert lit.severities() == {}
    lit.pulse(0, one={"update_ratio": 0.5}, two={"dead": 1.0})
    assert lit.severities() == {"one": "warning", "two": "error", "three": ""}


def test_the_lights_are_told_apart_by_shape_as_well(lit: Lit) -> None:
    lit.pulse(0, one={"update_ratio": 0.5}, two={"dead": 1.0})
    lit.stage.view.viewport().grab()
    covered = {}
    for name, light in lit.lights.items.items():
        centre = lit.stage.view.mapFromScene(light.scenePos())
        picture = lit.stage.view.viewport().grab().toImage()
        corner = picture.pixelColor(centre.x() - 6, centre.y() - 6).name()
        covered[name] = corner
    colours = theme().colours
    assert covered["two"] == colours.error  # a square reaches into its corner
    assert covered["one"] not in (colours.warning, colours.error)


def test_pressing_a_light_opens_its_card_and_pressing_again_closes_it(lit: Lit) -> None:
    lit.pulse(0, two={"dead": 1.0})
    lit.stage.click(lit.place("two"))
    assert lit.lights.card is not None
    assert "100 % of the units of Dense “two”" in lit.lights.card.problem.message
    assert lit.stage.selected() == ["two"]
    lit.stage.click(lit.place("two"))
    assert lit.lights.card is None


def test_a_button_of_the_card_mends_in_one_undo_step(lit: Lit) -> None:
    lit.pulse(0, two={"dead": 1.0})
    lit.stage.click(lit.place("two"))
    card = lit.lights.card
    assert card is not None
    remedy = card.buttons[0].remedy
    assert isinstance(remedy, SetField)
    before = lit.stage.model.project
    lit.stage.click(card.buttons[0].sceneBoundingRect().center())
    assert lit.stage.model.history.undo_name == remedy.label
    lit.stage.model.undo()
    assert lit.stage.model.project == before


def test_a_healthy_layer_says_so_with_its_numbers(lit: Lit) -> None:
    lit.pulse(0)
    lit.stage.click(lit.place("one"))
    assert lit.lights.card is not None
    assert lit.lights.card.problem.message.startswith("Healthy")
    assert "0.1 % of their size" in lit.lights.card.problem.message
    assert lit.lights.card.buttons == []


def test_selecting_another_block_closes_the_card(lit: Lit) -> None:
    lit.pulse(0, two={"dead": 1.0})
    lit.lights.show_card("two")
    assert lit.lights.card is not None
    lit.stage.model.select(["two"])
    lit.stage.model.select(["one"])
    assert lit.lights.card is None


def test_a_light_goes_with_its_block_and_comes_back_with_it(lit: Lit) -> None:
    lit.pulse(0, two={"dead": 1.0})
    lit.lights.show_card("two")
    lit.stage.view.commands.delete(["two"], ())
    assert set(lit.lights.items) == {"one", "three"}
    assert lit.lights.card is None
    lit.stage.model.undo()
    assert lit.severities()["two"] == "error"
    assert lit.lights.items["two"].parentItem() is lit.stage.block("two")


def test_a_new_run_puts_the_lights_out(lit: Lit) -> None:
    lit.pulse(0, two={"dead": 1.0})
    lit.run.begin_again(lit.stage.model.project)
    assert lit.severities() == {}


def test_the_menu_of_a_block_offers_the_remedies_to_the_keyboard(lit: Lit) -> None:
    lit.pulse(0, two={"dead": 1.0})
    lit.stage.model.select(["two"])
    lit.stage.canvas._show_menu(lit.stage.canvas.rect().center())
    menu = next(menu for menu in lit.stage.canvas.findChildren(QMenu) if menu.isVisible())
    labels = [action.text() for action in menu.actions()]
    menu.close()
    assert "Use leaky_relu in two" in labels


def test_the_pulse_is_taken_only_while_the_canvas_is_seen(lit: Lit) -> None:
    assert lit.wishes.now == {lit.health: (PulseProbe(),)}
    lit.stage.canvas.hide()
    assert lit.wishes.now == {}
    lit.stage.canvas.show()
    assert lit.wishes.now == {lit.health: (PulseProbe(),)}


def test_the_tool_tip_is_the_sentence(lit: Lit) -> None:
    lit.pulse(0, two={"dead": 1.0})
    light: LightItem = lit.lights.items["two"]
    light.hoverEnterEvent(None)  # type: ignore[arg-type] # the event is not read
    assert "dead ReLUs" in light.toolTip()


def test_the_list_of_blocks_says_what_is_sick(lit: Lit) -> None:
    lit.stage.canvas.canvas_actions.outline.setChecked(True)
    lit.pulse(0, two={"dead": 1.0})
    outline = lit.stage.canvas.outline
    rows = [outline.item(row).text() for row in range(outline.count())]
    assert ["dead ReLUs" in row for row in rows] == [False, False, True, False]
