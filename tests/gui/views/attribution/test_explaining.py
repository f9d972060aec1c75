"""The pages that explain an answer draw what was told of the pinned sample."""

from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.gui.plots.colours import signed_rgba
from nnstudio.gui.views.attribution.adversarial import AdversarialPage
from nnstudio.gui.views.attribution.bar_list import BarList, Bars
from nnstudio.gui.views.attribution.looked_at import LookedAtPage
from nnstudio.gui.views.attribution.pictures import overlay, picture
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.attribution import AdversarialProbe, AttributionProbe
from tests.gui.plots.screen import Screen, project, read_rows

ANIMALS = DataSummary(
    "Animals",
    (Feature("image", (4, 5, 1)),),
    (Target("animal", "class", (), ("cat", "dog", "owl")),),
    80,
    20,
    is_image=True,
)
HOUSES = DataSummary(
    "Houses",
    (Feature("inputs", (2,), ("rooms", "age")),),
    (Target("price", "number", (1,)),),
    80,
    20,
)
PIXELS = np.linspace(0, 1, 20, dtype=np.float32).reshape(4, 5, 1)
HEAT = np.linspace(-2, 1, 20, dtype=np.float32).reshape(4, 5)
TOLD = {
    "step": np.array(7),
    "sample.image": PIXELS,
    "map.image": HEAT,
    "target": np.array(2),
    "predicted": np.array(2),
    "truth": np.array(0),
    "values": np.array([0.2, 0.1, 0.7], np.float32),
    "score": np.array(1.5),
    "kind": np.array(0),
}
EPSILONS = np.linspace(0, 0.3, 16, dtype=np.float32)


def shown(
    screen: Screen,
    kind: type,
    arrays: dict[str, Any],
    data: DataSummary = ANIMALS,
) -> Any:
    page = screen.show(kind(screen.sources))
    screen.run.begin(project("InputLayer", "Conv2D", "Dense"), data=data)
    screen.run.take(ProbeSampled(1, 9, page.probe(), arrays))
    page.redraw()
    QApplication.processEvents()
    return page


def choose(page: Any, box: Any, data: object) -> None:
    assert box.choose(data)
    box.activated.emit(box.currentIndex())


def test_the_sample_stands_beside_what_mattered_and_the_answer(screen: Screen) -> None:
    page = shown(screen, LookedAtPage, TOLD)
    assert page.empty_text() == ""
    np.testing.assert_array_equal(page.sample.image.pixels(), picture(PIXELS))
    np.testing.assert_array_equal(page.heat.image.pixels(), overlay(PIXELS, HEAT))
    bars = page.values.bars.shown
    assert bars.names == ("cat", "dog", "owl")
    assert [bars.text(index) for index in range(3)] == ["20.0 %", "10.0 %", "70.0 %"]
    assert (bars.marked, bars.strong) == (0, 2)
    assert page.legend.note == "validation sample 0: cat  ·  logit of owl: 1.5  ·  step 7"
    assert read_rows(page)[0] == {"input": "image", "place": "0 0", "attribution": "-2.0"}


def test_what_speaks_for_a_class_is_blue_and_against_it_orange() -> None:
    dark = np.zeros((1, 3, 1), np.float32)
    against, nothing, speaks = overlay(dark, np.array([[-1.0, 0.0, 1.0]]))[0].astype(int)
    assert against[0] > against[2] + 60
    assert speaks[2] > speaks[0] + 60
    assert nothing[:3].tolist() == [0, 0, 0]


def test_the_question_follows_what_is_chosen(screen: Screen) -> None:
    page = shown(screen, LookedAtPage, TOLD)
    assert screen.wishes.now[page] == (AttributionProbe(0),)
    choose(page, page.classes, 1)
    assert screen.wishes.now[page] == (AttributionProbe(0, target=1),)
    choose(page, page.method, "grad_cam")
    assert page.layers.isVisible()
    assert screen.wishes.now[page] == (AttributionProbe(0, "grad_cam", target=1, layer="conv2d"),)
    choose(page, page.method, "occlusion")
    assert page.patch.isVisible()
    assert not page.layers.isVisible()
    choose(page, page.patch, 3)
    assert screen.wishes.now[page] == (AttributionProbe(0, "occlusion", target=1, patch=3),)
    screen.model.do("Pin", lambda each: replace(each, pinned_sample=4))
    assert screen.wishes.now[page] == (AttributionProbe(4, "occlusion", target=1, patch=3),)


def test_a_picture_stays_until_the_next_one_is_whole(screen: Screen) -> None:
    page = shown(screen, LookedAtPage, {"progress": np.array(0.5)})
    assert page.empty_text() == "Working it out …"
    screen.run.take(ProbeSampled(1, 9, page.probe(), TOLD))
    screen.run.take(ProbeSampled(1, 12, page.probe(), {"progress": np.array(0.5)}))
    assert page.empty_text() == ""
    assert page.arrays()["step"] == 7
    choose(page, page.classes, 1)
    screen.run.take(ProbeSampled(1, 12, page.probe(), {"progress": np.array(0.5)}))
    assert page.empty_text() == "Working it out …"


def test_it_says_why_a_method_does_not_apply(screen: Screen) -> None:
    page = shown(screen, LookedAtPage, {})
    assert "Occlusion tells what mattered" in page.empty_text()
    choose(page, page.method, "grad_cam")
    screen.run.take(ProbeSampled(1, 9, page.probe(), {}))
    assert "add a Conv2D layer" in page.empty_text()


def test_it_says_how_well_integrated_gradients_add_up(screen: Screen) -> None:
    page = shown(screen, LookedAtPage, TOLD)
    choose(page, page.method, "integrated")
    more = {"difference": np.array(2.0), "gap": np.array(-0.01), "num_steps": np.array(64)}
    screen.run.take(ProbeSampled(1, 9, page.probe(), {**TOLD, **more}))
    page.redraw()
    assert "adds up to 2 (gap 0.5 %)" in page.legend.note


def test_columns_of_a_table_are_bars(screen: Screen) -> None:
    arrays = {
        **TOLD,
        "sample.inputs": np.array([0.5, -1.0]),
        "map.inputs": np.array([0.1, -0.4]),
        "values": np.array([210.0]),
        "target": np.array(0),
        "truth": np.array(-1),
        "kind": np.array(2),
    }
    arrays = {name: values for name, values in arrays.items() if not name.endswith("image")}
    page = shown(screen, LookedAtPage, arrays, HOUSES)
    assert page.sample.bars.shown.names == ("rooms", "age")
    assert page.heat.bars.shown.values == (0.1, -0.4)
    assert page.values.bars.shown.names == ("price",)
    assert page.heat.bars.isVisible()
    assert not page.classes.isVisible()


def test_time_runs_to_the_right() -> None:
    values = np.array([[1.0], [-1.0], [0.5]])
    np.testing.assert_array_equal(picture(values), signed_rgba(values.T, 1.0))
    assert overlay(values, np.array([0.0, 1.0, 0.5])).shape == (1, 3, 4)


def test_where_there_is_no_room_the_largest_bars_are_drawn() -> None:
    bars = BarList()
    values = tuple(float(each) for each in range(100))
    bars.show_bars(Bars("t", tuple(map(str, values)), values, marked=3))
    bars.resize(200, 120)
    seen = bars.seen()
    assert seen == sorted(seen)
    assert {3, 99, 98} <= set(seen)
    assert 50 not in seen


def adversarial() -> dict[str, Any]:
    moved = PIXELS + EPSILONS[:, None, None, None] * np.where(PIXELS > 0.5, -1, 1)
    share = np.linspace(0.9, 0.1, 16)
    values = np.stack([share, (1 - share) * 0.25, (1 - share) * 0.75], axis=1)
    return {
        "step": np.array(7),
        "epsilons": EPSILONS,
        "pictures.image": moved.astype(np.float32),
        "low.image": np.array(0.0),
        "high.image": np.array(1.0),
        "values": values,
        "losses": -np.log(share),
        "predicted": values.argmax(axis=1),
        "truth": np.array(0),
    }


def test_the_slider_moves_the_sample_without_asking_anew(screen: Screen) -> None:
    arrays = adversarial()
    page = shown(screen, AdversarialPage, arrays)
    assert screen.wishes.now[page] == (AdversarialProbe(0),)
    page.slider.setValue(10)
    page.redraw()
    assert page.distance.text() == "ε = 20 %"
    pictures = arrays["pictures.image"]
    shown_pixels = [slot.image.pixels() for slot in page.slots[:3]]
    np.testing.assert_array_equal(shown_pixels[0], picture(pictures[0], 0.0, 1.0))
    np.testing.assert_array_equal(shown_pixels[2], picture(pictures[10], 0.0, 1.0))
    noise = (pictures[10] - pictures[0]).mean(axis=-1)
    np.testing.assert_array_equal(shown_pixels[1], signed_rgba(noise, float(np.abs(noise).max())))
    bars = page.slots[3].bars.shown
    np.testing.assert_allclose(bars.values, arrays["values"][10])
    assert bars.strong == int(arrays["predicted"][10])
    assert page.mark.value() == pytest.approx(20.0)
    assert screen.wishes.now[page] == (AdversarialProbe(0),)


def test_where_there_is_little_room_the_sample_itself_is_left_out(screen: Screen) -> None:
    page = shown(screen, AdversarialPage, adversarial())
    assert page.slots[0].image.plot.isVisible()
    for width, is_seen in ((420, False), (900, True)):
        page.resize(width, 260)
        QApplication.processEvents()
        page.redraw()
        assert page.slots[0].image.plot.isVisible() is is_seen
        assert page.slots[2].image.plot.isVisible()


def test_curves_show_the_classes_and_words_when_the_answer_turns(screen: Screen) -> None:
    arrays = adversarial()
    page = shown(screen, AdversarialPage, arrays)
    x, y = page.curves[0].getData()
    np.testing.assert_allclose(x, 100 * EPSILONS)
    np.testing.assert_allclose(y, arrays["values"][:, 0])
    turned = int(np.flatnonzero(arrays["predicted"] != 0)[0])
    assert f"taken for owl from ε = {100 * EPSILONS[turned]:.0f} % on" in page.legend.note
    assert [entry.text for entry in page.legend.entries] == ["cat", "dog", "owl"]
    assert read_rows(page)[3]["cat"] == str(arrays["values"][3, 0])
    choose(page, page.attack, "pgd")
    assert screen.wishes.now[page] == (AdversarialProbe(0, "pgd"),)


def test_columns_are_moved_too(screen: Screen) -> None:
    rows = np.array([[1.0, -2.0]]) + EPSILONS[:, None] * np.array([1.0, -1.0])
    arrays = {
        **{name: v for name, v in adversarial().items() if not name.endswith("image")},
        "pictures.inputs": rows,
        "low.inputs": np.zeros(2),
        "high.inputs": np.ones(2),
        "values": np.linspace(200, 220, 16)[:, None],
        "predicted": np.full(16, -1),
        "truth": np.array(-1),
    }
    page = shown(screen, AdversarialPage, arrays, HOUSES)
    page.slider.setValue(15)
    page.redraw()
    first, noise, moved = (slot.bars.shown for slot in page.slots[:3])
    assert first.names == ("rooms", "age")
    np.testing.assert_allclose(noise.values, [0.3, -0.3], rtol=1e-6)
    np.testing.assert_allclose(moved.values, rows[15])
    assert "taken for" not in page.legend.note


@pytest.mark.parametrize("kind", [LookedAtPage, AdversarialPage])
def test_a_drawn_sample_takes_the_place_of_the_pinned_one(screen: Screen, kind: type) -> None:
    arrays = TOLD if kind is LookedAtPage else adversarial()
    page = shown(screen, kind, arrays)
    screen.drawn.show(PIXELS)
    (wanted,) = screen.wishes.now[page]
    assert wanted.drawn == PIXELS.astype("<f4").tobytes()  # type: ignore[union-attr] # ours
    screen.run.take(ProbeSampled(1, 9, page.probe(), {**arrays, "truth": np.array(-1)}))
    page.redraw()
    assert "drawn sample  ·" in page.legend.note
    screen.drawn.clear()
    assert screen.wishes.now[page] == (kind_of_probe(kind)(0),)


def kind_of_probe(kind: type) -> type:
    return AttributionProbe if kind is LookedAtPage else AdversarialProbe
