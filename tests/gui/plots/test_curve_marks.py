"""Marks on the curves can be read, however many there are."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from nnstudio.document.project import Project
from nnstudio.document.run import Mark, RunRecord
from nnstudio.gui.plots.curve_marks import groups
from nnstudio.gui.plots.curves import CurvesPanel
from tests.gui.plots.screen import Screen


@pytest.fixture
def panel(screen: Screen) -> CurvesPanel:
    """Shows a run of 100 steps."""
    panel = screen.show(CurvesPanel(screen.model, screen.run, screen.redrawer))
    screen.run.begin(steps_per_epoch=10)
    screen.run.add_steps({"loss": list(np.linspace(1.0, 0.1, 100))}, seconds=2.0)
    screen.run.add_epochs({"loss": list(np.linspace(1.0, 0.1, 10))})
    return panel


def mark(screen: Screen, *marks: tuple[int, str]) -> None:
    record = screen.run.record
    assert record is not None
    record.marks += [Mark(step, text) for step, text in marks]


def test_names_that_would_run_into_each_other_are_one_group_behind_the_newest() -> None:
    assert groups([], 5.0) == []
    assert groups([1.0, 50.0], 5.0) == [(1, 1), (0, 1)]
    assert groups([1.0, 44.0, 47.0, 50.0], 5.0) == [(3, 2), (1, 1), (0, 1)]
    assert groups([44.0, 47.0, 48.0], 5.0) == [(2, 3)]


def test_a_heap_of_marks_is_one_name_and_a_count(screen: Screen, panel: CurvesPanel) -> None:
    mark(screen, (10, "rate 1"), (60, "rate 2"), (60, "rate 3"), (61, "rate 4"))
    panel.redraw()
    assert sorted(panel.view.marks.written) == ["rate 1", "rate 4 (+2)"]
    assert panel.view.mark_texts() == ["rate 1", "rate 2", "rate 3", "rate 4"]


def test_the_mouse_is_told_every_name_of_a_heap(screen: Screen, panel: CurvesPanel) -> None:
    mark(screen, (60, "rate 2"), (60, "rate 3"), (10, "elsewhere"))
    panel.redraw()
    place = panel.view.box.mapViewToScene(QPointF(60.0, 0.5))
    screen.move_mouse(panel, place)
    assert panel.view.marks.hint.splitlines() == ["rate 2", "rate 3"]
    screen.move_mouse(panel, place - QPointF(80.0, 0.0))
    assert panel.view.marks.hint == ""


def test_a_long_name_is_shortened_to_the_height_of_the_plot(
    screen: Screen, panel: CurvesPanel
) -> None:
    mark(screen, (50, "a very long name of a change " * 9))
    panel.redraw()
    (written,) = panel.view.marks.written
    assert written.startswith("a very long name")
    assert written.endswith("…")


def test_the_moment_that_is_looked_at_stands_on_the_curves(
    screen: Screen, panel: CurvesPanel
) -> None:
    screen.run.moment = 40
    screen.run.moment_changed.emit()
    panel.redraw()
    assert panel.view.marks.moment == 40
    assert panel.view.legend.note == "step 40"
    screen.run.moment = None
    panel.redraw()
    assert panel.view.marks.moment is None


def test_a_branch_is_drawn_over_how_the_run_before_it_went_on(
    screen: Screen, panel: CurvesPanel
) -> None:
    old = screen.run.record
    assert old is not None
    screen.run.record = branch = old.branched(2, Project(), 40)
    assert isinstance(branch, RunRecord)
    panel.redraw()
    own, origin = panel.view.data("epoch"), panel.view.origin_data("epoch")
    assert own is not None
    assert origin is not None
    assert own[0].tolist() == [10, 20, 30, 40]
    assert origin[0].tolist() == [40, 50, 60, 70, 80, 90, 100]
    assert panel.view.x_range[1] >= 100
    assert "run before" in [entry.text for entry in panel.view.legend.entries]
