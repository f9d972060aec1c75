import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.project import Project
from nnstudio.gui.views.gradients.steps import StepsPage
from nnstudio.gui.views.gradients.way import Stop, stops, wires
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes.backward import BackwardProbe
from tests.gui.plots.screen import Screen, project, read_rows

X = np.array([1.0, -2.0], np.float32)
W1 = np.array([[0.5, 1.0, -1.0], [0.25, -0.5, 2.0]], np.float32)
B1 = np.array([0.1, 0.0, -0.2], np.float32)
W2 = np.array([[1.0, -1.0], [0.5, 0.5], [-2.0, 1.0]], np.float32)


def passed() -> dict[str, Array]:
    """A tanh layer and a linear one with squared error 0.5·|a − 1|², worked out by hand."""
    z1 = X @ W1 + B1
    a1 = np.tanh(z1)
    z2 = a1 @ W2
    delta2 = z2 - 1.0
    by_a1 = W2 @ delta2
    delta1 = by_a1 * (1 - a1**2)
    found = {
        "loss": np.asarray(0.5 * np.sum(delta2**2)),
        "sample.points": X,
        "target.class": np.array(1),
        "inputlayer": X,
        "inputlayer.da": W1 @ delta1,
        "dense": a1,
        "dense.da": by_a1,
        "dense.z": z1,
        "dense.dz": delta1,
        "dense.w.kernel": W1,
        "dense.w.bias": B1,
        "dense.dw.kernel": np.outer(X, delta1),
        "dense.dw.bias": delta1,
        "dense.norm.kernel": np.asarray(np.linalg.norm(np.outer(X, delta1))),
        "dropout": a1,
        "dropout.da": by_a1,
        "dense2": z2,
        "dense2.da": delta2,
        "dense2.z": z2,
        "dense2.dz": delta2,
        "dense2.w.kernel": W2,
        "dense2.dw.kernel": np.outer(a1, delta2),
        "dense2.norm.kernel": np.asarray(np.linalg.norm(np.outer(a1, delta2))),
    }
    return {name: np.asarray(value, np.float32) for name, value in found.items()}


def network() -> Project:
    made = project("InputLayer", "Dense", "Dropout", "Dense2")
    activations = {"dense": "tanh", "dense2": "linear"}
    layers = tuple(
        replace(layer, kind="Dense", params={"activation": activations[layer.id]})
        if layer.id in activations
        else layer
        for layer in made.network.layers
    )
    return replace(made, network=replace(made.network, layers=layers))


@pytest.fixture
def page(screen: Screen) -> StepsPage:
    """Shows the page for a network of few units."""
    screen.model.open(network())
    page = StepsPage(screen.sources)
    return screen.show(page)


def begun(screen: Screen, page: StepsPage, place: int) -> None:
    screen.run.begin(screen.model.project)
    screen.run.take(ProbeSampled(1, 7, BackwardProbe(0), passed()))
    page.go_to(place)
    page.redraw()


def test_the_way_goes_forward_to_the_loss_and_back() -> None:
    way = stops(network().network, passed())
    assert [(stop.kind, stop.layer) for stop in way] == [
        ("sample", ""),
        ("forward", "dense"),
        ("forward", "dropout"),
        ("forward", "dense2"),
        ("loss", ""),
        ("backward", "dense2"),
        ("backward", "dropout"),
        ("backward", "dense"),
    ]


def test_products_on_the_wires_add_up_to_the_sums_forward_and_to_the_gradients_backward() -> None:
    arrays = passed()
    small = wires(network().network, arrays)
    assert small is not None
    forward = small.terms(Stop("forward", "dense"))
    assert forward is not None
    np.testing.assert_allclose(forward.sum(axis=0) + B1, arrays["dense.z"], rtol=1e-5)
    for layer, before in (("dense", "inputlayer"), ("dense2", "dropout")):
        backward = small.terms(Stop("backward", layer))
        assert backward is not None
        np.testing.assert_allclose(backward.sum(axis=1), arrays[f"{before}.da"], rtol=1e-5)
        by_weights = small.by_weights(layer)
        assert by_weights is not None
        np.testing.assert_allclose(by_weights, arrays[f"{layer}.dw.kernel"], rtol=1e-5)
    passing = small.terms(Stop("backward", "dropout"))
    assert passing is not None
    np.testing.assert_allclose(passing, np.diag(arrays["dense.da"]), rtol=1e-5)


def test_many_units_or_branches_are_no_wires() -> None:
    arrays = passed()
    arrays["dense"] = np.zeros(9, np.float32)
    assert wires(network().network, arrays) is None
    without_input = {k: v for k, v in passed().items() if not k.startswith("inputlayer")}
    assert wires(network().network, without_input) is None


def test_buttons_slider_and_arrow_keys_go_along_the_way(screen: Screen, page: StepsPage) -> None:
    begun(screen, page, 0)
    assert page.where.text() == "1 of 8"
    assert not page.back.isEnabled()
    QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert page.stop == Stop("forward", "dense")
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert page.stop == Stop("forward", "dropout")
    page.slider.setValue(7)
    assert page.stop == Stop("backward", "dense")
    page.redraw()
    assert not page.next.isEnabled()


def test_a_sum_is_written_out_with_its_numbers(screen: Screen, page: StepsPage) -> None:
    begun(screen, page, 1)
    page.view.unit_pointed.emit(1, 0)
    page.redraw()
    # z = 0.5·1 + 0.25·(−2) + 0.1
    assert "z₁ = Σ w·a + b = 0.5·1 + 0.25·(−2) + 0.1 = 0.1" in page.words.text()
    assert "a₁ = tanh(z₁) = 0.0997" in page.words.text()


def test_backward_the_products_of_weights_and_deltas_are_written_out(
    screen: Screen, page: StepsPage
) -> None:
    begun(screen, page, 5)
    page.view.unit_pointed.emit(2, 0)
    page.redraw()
    delta = passed()["dense2.dz"]
    assert page.words.text().startswith(f"∂L/∂a₁ = Σ w·δ = 1·{_short(delta[0])} + ")
    by_weights = passed()["dense2.dw.kernel"][0]
    largest = int(np.abs(by_weights).argmax())
    told = f"∂L/∂w₁{'₁₂'[largest]} = a₁·δ{'₁₂'[largest]} = "
    assert told in page.words.text()
    assert page.words.text().endswith(_short(by_weights[largest]))
    page.go_to(4)
    page.redraw()
    assert page.words.text().startswith("L = ")


def _short(value: float) -> str:
    text = f"{value:.3g}"
    return f"(−{text[1:]})" if text.startswith("-") else text


def test_units_show_outputs_on_the_way_there_and_gradients_on_the_way_back(
    screen: Screen, page: StepsPage
) -> None:
    begun(screen, page, 1)
    item = page.view.wires
    assert item.isVisible()
    np.testing.assert_array_equal(item.values(1), passed()["dense"])
    assert item.values(2) is None
    page.go_to(5)
    page.redraw()
    np.testing.assert_array_equal(item.values(3), passed()["dense2.dz"])
    np.testing.assert_array_equal(item.values(2), passed()["dropout.da"])
    assert item.values(1) is None


def test_the_mouse_brings_a_unit_into_focus(screen: Screen, page: StepsPage) -> None:
    begun(screen, page, 1)
    screen.move_mouse(page, page.view.wires.mapToScene(page.view.wires.centre(1, 2)))
    page.redraw()
    assert page.words.text().startswith("z₃ = ")


def test_a_larger_network_is_shown_a_layer_at_a_time_as_pictures(
    screen: Screen, page: StepsPage
) -> None:
    screen.model.open(project("InputLayer", "Conv2D"))
    image = DataSummary(
        "Digits",
        (Feature("image", (4, 4, 1)),),
        (Target("digit", "class", (), ("0", "1")),),
        80,
        20,
        is_image=True,
    )
    random = np.random.default_rng(0)
    shapes = {
        "sample.image": (4, 4, 1),
        "inputlayer": (4, 4, 1),
        "inputlayer.da": (4, 4, 1),
        "conv2d": (2, 2, 3),
        "conv2d.da": (2, 2, 3),
        "conv2d.w.kernel": (3, 3, 1, 3),
        "conv2d.dw.kernel": (3, 3, 1, 3),
        "conv2d.norm.kernel": (),
        "loss": (),
    }
    arrays = {name: random.normal(size=s).astype(np.float32) for name, s in shapes.items()}
    screen.run.begin(screen.model.project, image)
    screen.run.take(ProbeSampled(1, 7, BackwardProbe(0), arrays))
    titles = []
    for place in range(4):
        page.go_to(place)
        page.redraw()
        titles.append([column.title for column in page.view.columns])
    assert titles == [
        ["image"],
        ["before: inputlayer", "kernel", "conv2d"],
        ["conv2d", "∂L/∂a"],
        ["∂L/∂a of conv2d", "∂L/∂kernel", "handed on to inputlayer"],
    ]
    assert not page.view.wires.isVisible()
    assert "|∂L/∂kernel| = " in page.words.text()


def test_the_pinned_or_drawn_sample_is_followed(screen: Screen, page: StepsPage) -> None:
    begun(screen, page, 0)
    page.pin.spin.setValue(4)
    assert screen.wishes.now[page] == (BackwardProbe(4),)
    values = np.array([0.5, 1.0], "<f4")
    page._drawn.show(values)
    assert screen.wishes.now[page] == (BackwardProbe(0, drawn=values.tobytes()),)


def test_the_table_has_every_number(screen: Screen, page: StepsPage) -> None:
    begun(screen, page, 0)
    rows = {(row["what"], row["index"]): float(row["value"]) for row in read_rows(page)}
    assert rows["dense.dw.kernel", "1 2"] == pytest.approx(passed()["dense.dw.kernel"][1, 2])
