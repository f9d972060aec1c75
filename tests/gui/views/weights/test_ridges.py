import numpy as np
import pytest

from nnstudio.gui.views.weights.ridges import RidgesPage
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.gui.plots.screen import Screen, project, read_rows


@pytest.fixture
def page(screen: Screen) -> RidgesPage:
    """Shows the page for a network with one layer of weights."""
    screen.model.open(project("InputLayer", "Dense"))
    page = RidgesPage(screen.sources)
    return screen.show(page)


def told(step: int, counts: list[int], is_past: bool = False) -> ProbeSampled:
    arrays = {
        "kernel.shape": np.array([2, 4]),
        "kernel.edges": np.linspace(-1, 1, len(counts) + 1),
        "kernel.counts": np.array(counts),
    }
    return ProbeSampled(1, step, WeightsProbe("dense"), arrays, is_past)


def begun(screen: Screen, page: RidgesPage) -> None:
    screen.run.begin(screen.model.project)
    screen.run.take(told(0, [8, 0]))
    screen.run.take(told(100, [4, 4]))
    page.redraw()


def test_each_ridge_is_the_histogram_of_its_step(screen: Screen, page: RidgesPage) -> None:
    begun(screen, page)
    shown = [ridge for ridge in page._ridges if ridge.isVisible()]
    assert len(shown) == len(page._steps)
    oldest, newest = shown[0].getData()[1], shown[-1].getData()[1]
    # The newest stands on the lowest line; of the oldest nothing is above zero.
    assert newest.min() == pytest.approx(newest.max())
    assert oldest.argmax() < len(oldest) / 2
    assert oldest.min() == len(shown) - 1


def test_looking_back_adds_no_ridge(screen: Screen, page: RidgesPage) -> None:
    begun(screen, page)
    before = len(page._steps)
    screen.run.take(told(50, [0, 8], is_past=True))
    page.redraw()
    assert len(page._steps) == before


def test_the_shares_of_a_ridge_add_up_to_one(screen: Screen, page: RidgesPage) -> None:
    begun(screen, page)
    rows = read_rows(page)
    first = rows[0]["step"]
    total = sum(float(row["share"]) for row in rows if row["step"] == first)
    assert total == pytest.approx(1.0)
