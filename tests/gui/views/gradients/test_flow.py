import numpy as np
import pytest
from PySide6.QtCore import QPointF

from nnstudio.document.vitals import NETWORK, STATISTICS, TOTALS
from nnstudio.gui.views.gradients.flow import FlowPage
from nnstudio.gui.views.gradients.flow_history import FlowHistory
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes.pulse import PulseProbe
from tests.gui.plots.screen import Screen, project, read_rows


def told(names: tuple[str, ...], **known: float) -> Array:
    row = np.full(len(names), np.nan, np.float32)
    for name, value in known.items():
        row[names.index(name)] = value
    return row


def pulse(
    step: int, first: float, second: float, cut: float = 1.0, is_past: bool = False, **totals: float
) -> ProbeSampled:
    """Gradients of two layers with weights, of which clipping leaves a part."""
    arrays = {
        "inputlayer": told(STATISTICS),
        "flatten": told(STATISTICS),
    }
    for name, value in (("dense", first), ("conv2d", second)):
        arrays[name] = told(
            STATISTICS,
            gradient=value,
            clipped_gradient=cut * value,
            activation_gradient=value / 2,
            weight_norm=1.0,
        )
    norm = float(np.hypot(first, second))
    arrays[NETWORK] = told(TOTALS, gradient=norm, clipped_gradient=cut * norm, **totals)
    return ProbeSampled(1, step, PulseProbe(), arrays, is_past)


@pytest.fixture
def page(screen: Screen) -> FlowPage:
    """Shows the page for a network of which two layers have weights."""
    screen.model.open(project("InputLayer", "Dense", "Flatten", "Conv2D"))
    page = FlowPage(screen.sources)
    return screen.show(page)


def begun(screen: Screen, page: FlowPage, *samples: ProbeSampled) -> None:
    screen.run.begin(screen.model.project)
    for sample in samples:
        screen.run.sampled.emit(sample)
    page.redraw()


def test_it_asks_for_the_pulse_while_it_is_seen(screen: Screen, page: FlowPage) -> None:
    assert screen.wishes.now[page] == (PulseProbe(),)
    assert "Press Train" in screen.empty_text(page)
    page.hide()
    assert page not in screen.wishes.now


def test_before_the_pass_is_traced_it_says_that_it_waits(screen: Screen, page: FlowPage) -> None:
    begun(screen, page, ProbeSampled(1, 0, PulseProbe(), {}))
    assert "Waiting" in screen.empty_text(page)


def test_layers_with_weights_have_a_row_each_from_the_inputs_down(
    screen: Screen, page: FlowPage
) -> None:
    begun(screen, page, pulse(0, 1e-6, 1e-2), pulse(10, 1e-5, 1e-1))
    flow, picture = page.view.flow, page.view.picture
    assert flow is not None
    assert picture is not None
    assert flow.names == ("dense", "conv2d")
    assert flow.norms == pytest.approx([1e-5, 1e-1])
    assert picture.norms[:, 0] == pytest.approx([1e-6, 1e-2])
    assert picture.norms[:, -1] == pytest.approx([1e-5, 1e-1])
    # The one that hardly gets anything is drawn in another colour than the one that gets much.
    pixels = page.view.image.pixels()
    assert not np.array_equal(pixels[0, -1], pixels[1, -1])


def test_the_gradient_by_the_outputs_can_be_chosen(screen: Screen, page: FlowPage) -> None:
    begun(screen, page, pulse(0, 4.0, 2.0))
    page.choice.setCurrentIndex(1)
    page.redraw()
    assert page.view.flow is not None
    assert page.view.flow.norms == pytest.approx([2.0, 1.0])
    assert page.view.flow.limit is None


def test_clipping_is_drawn_and_told_with_its_share(screen: Screen, page: FlowPage) -> None:
    begun(screen, page, pulse(0, 4.0, 3.0, cut=0.25, global_clipnorm=1.25))
    flow = page.view.flow
    assert flow is not None
    assert flow.limit == pytest.approx(1.25)
    assert flow.kept == pytest.approx([1.0, 0.75])
    assert "norm 1.25; 75 % of the norm is cut" in page._clipping.text()
    screen.run.sampled.emit(pulse(5, 4.0, 3.0))
    page.redraw()
    assert "Not clipped; norm of all together 5" in page._clipping.text()
    assert page.view.flow is not None
    assert page.view.flow.limit is None


def test_looking_back_leaves_the_history_alone_and_draws_a_cursor(
    screen: Screen, page: FlowPage
) -> None:
    begun(screen, page, pulse(0, 1.0, 1.0), pulse(10, 2.0, 2.0))
    screen.run.moment = 5
    screen.run.moment_changed.emit()
    screen.run.sampled.emit(pulse(5, 9.0, 9.0, is_past=True))
    page.redraw()
    picture = page.view.picture
    assert picture is not None
    assert np.nanmax(picture.norms) == pytest.approx(2.0)
    assert page.view._cursor.isVisible()
    assert page.view._cursor.value() == 5


def test_the_mouse_reads_layer_step_and_norm(screen: Screen, page: FlowPage) -> None:
    begun(screen, page, pulse(0, 0.5, 0.25), pulse(100, 0.5, 0.25))
    screen.redrawer.request(page)
    box = page.view.time.getViewBox()
    place = box.mapViewToScene(QPointF(0.5, 1.0))
    page._mouse_moved(place)
    assert page._reading.text() == "conv2d at step 0: 0.25"
    page._mouse_moved(QPointF(-50, -50))
    assert page._reading.text() == ""


def test_the_numbers_are_exported_with_their_steps(screen: Screen, page: FlowPage) -> None:
    begun(screen, page, pulse(0, 1.0, 2.0), pulse(10, 3.0, 4.0, cut=0.5))
    rows = read_rows(page)
    assert [row["layer"] for row in rows] == ["dense", "conv2d"] * 2
    assert rows[2] == {
        "step": "10",
        "layer": "dense",
        "by the weights": "3.0",
        "by the outputs": "1.5",
        "after clipping": "1.5",
    }


def test_gradients_that_are_no_numbers_are_drawn_as_nothing(screen: Screen, page: FlowPage) -> None:
    begun(screen, page, pulse(0, 0.0, 1.0), pulse(1, float("nan"), float("inf")))
    assert page.view.flow is not None
    assert not screen.picture(page).isNull()


def test_a_new_run_begins_a_new_history(screen: Screen, page: FlowPage) -> None:
    begun(screen, page, pulse(0, 1.0, 1.0), pulse(10, 2.0, 2.0))
    screen.run.begin(screen.model.project)
    assert page.answer is None
    assert list(page.table().rows) == []


def test_a_long_history_is_thinned_and_keeps_its_ends() -> None:
    history = FlowHistory()
    for step in range(2000):
        history.add(step, np.full((1, 1), float(step)))
    steps = [step for step, _ in history.rows()]
    assert len(steps) <= 257
    assert steps[0] == 0
    assert steps[-1] == 1999
