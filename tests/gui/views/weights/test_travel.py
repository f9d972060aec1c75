import numpy as np
import pytest

from nnstudio.document.vitals import NETWORK, STATISTICS, TOTALS
from nnstudio.gui.views.weights.tracks import Tracks
from nnstudio.gui.views.weights.travel import TravelPage
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes.pulse import PulseProbe
from nnstudio.protocol.probes.weights import TravelProbe
from tests.gui.plots.screen import Screen, project, read_rows


@pytest.fixture
def page(screen: Screen) -> TravelPage:
    """Shows the page for a network of which two layers have weights."""
    screen.model.open(project("InputLayer", "Dense", "Flatten", "Conv2D"))
    page = TravelPage(screen.sources)
    return screen.show(page)


def travelled(step: int, dense: list[float], conv: list[float], is_past: bool = False) -> object:
    arrays = {"dense": np.array(dense), "conv2d": np.array(conv)}
    return ProbeSampled(1, step, TravelProbe(), arrays, is_past)


def pulse(step: int, ratio: float) -> ProbeSampled:
    def told(value: float) -> Array:
        row = np.full(len(STATISTICS), np.nan, np.float32)
        row[STATISTICS.index("update_ratio")] = value
        return row

    totals = np.zeros(len(TOTALS), np.float32)
    arrays = {"dense": told(ratio), "conv2d": told(np.nan), NETWORK: totals}
    return ProbeSampled(1, step, PulseProbe(), arrays)


def begun(screen: Screen, page: TravelPage) -> None:
    screen.run.begin(screen.model.project)
    screen.run.sampled.emit(travelled(0, [2.0, 2.0, 0.0], [1.0, 1.0, 0.0]))
    screen.run.sampled.emit(travelled(10, [2.5, 2.0, 0.5], [1.5, 1.0, 0.75]))
    screen.run.sampled.emit(pulse(10, 0.002))
    page.redraw()


def test_it_asks_for_the_way_and_for_the_optimizers_next_step(
    screen: Screen, page: TravelPage
) -> None:
    assert screen.wishes.now[page] == (TravelProbe(), PulseProbe())
    assert "Press Train" in screen.empty_text(page)


def test_each_layer_with_weights_has_a_line_in_every_plot(screen: Screen, page: TravelPage) -> None:
    begun(screen, page)
    assert [line.title for line in page.norm.lines] == ["dense", "conv2d"]
    assert page.norm.lines[0].values.tolist() == [2.0, 2.5]
    assert page.distance.lines[1].values.tolist() == [0.0, 0.75]
    (x, y), _ = page.ratio.drawn()
    assert x.tolist() == [10.0]
    assert y.tolist() == pytest.approx([np.log10(0.002)])
    assert len({line.colour.name() for line in page.norm.lines}) == 2


def test_the_selected_layer_stands_out(screen: Screen, page: TravelPage) -> None:
    begun(screen, page)
    screen.model.select(["conv2d"])
    page.redraw()
    assert [line.is_strong for line in page.distance.lines] == [False, True]


def test_looking_back_draws_a_cursor_and_leaves_the_history_alone(
    screen: Screen, page: TravelPage
) -> None:
    begun(screen, page)
    screen.run.moment = 4
    screen.run.moment_changed.emit()
    screen.run.sampled.emit(travelled(4, [9.0, 2.0, 9.0], [9.0, 1.0, 9.0], is_past=True))
    page.redraw()
    assert page.norm.lines[0].values.tolist() == [2.0, 2.5]


def test_the_mouse_reads_the_nearest_line(screen: Screen, page: TravelPage) -> None:
    begun(screen, page)
    place = page.distance.box.mapViewToScene(page.distance.box.viewRect().topRight())
    words = page.hover_text(page.distance.box.sceneBoundingRect().center())
    assert place is not None
    assert words.startswith(("dense, step", "conv2d, step"))
    assert "distance from the start" in words


def test_another_run_begins_with_nothing(screen: Screen, page: TravelPage) -> None:
    begun(screen, page)
    screen.run.begin(screen.model.project)
    assert "Waiting" in screen.empty_text(page)
    screen.run.sampled.emit(travelled(0, [1.0, 1.0, 0.0], [1.0, 1.0, 0.0]))
    page.redraw()
    assert page.norm.lines[0].values.tolist() == [1.0]


def test_the_table_has_every_look(screen: Screen, page: TravelPage) -> None:
    begun(screen, page)
    rows = read_rows(page)
    assert len(rows) == 4
    assert rows[1]["distance from the start"] == "0.5"
    assert float(rows[1]["update ratio"]) == pytest.approx(0.002)
    assert rows[0]["update ratio"] == ""


def test_a_long_history_is_kept_evenly_and_ends_with_the_newest() -> None:
    tracks = Tracks()
    for step in range(5000):
        tracks.add(step, {"a": np.array([float(step)])})
    steps = tracks.steps()
    assert len(steps) <= 201
    assert steps[0] == 0
    assert steps[-1] == 4999
    np.testing.assert_array_equal(tracks.track("a", 0), steps)
    assert np.diff(steps)[:-1].max() <= 4 * np.diff(steps)[:-1].min()
