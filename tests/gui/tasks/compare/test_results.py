"""The table and the curves of a comparison whose results are made by hand."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnstudio.document.comparison import Comparison
from nnstudio.document.task_record import TaskRecord
from nnstudio.document.values import Config
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.compare.dialog import CompareDialog
from nnstudio.gui.tasks.compare.results import MEASURES, NAME, RUNS
from nnstudio.gui.tasks.measures import SHOWN

AVERAGE = MEASURES + SHOWN.index("average_accuracy")
FORGETTING = MEASURES + SHOWN.index("forgetting")
DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


@pytest.fixture
def shown(session: Session, dialog: CompareDialog) -> CompareDialog:
    """Two seeds of three strategies: one done, one half way, one that failed."""
    project = session.model.project
    strategies = (Config("naive"), Config("er"), Config("separate"))
    comparison = Comparison.of(project, strategies, 2)

    def teach(index: int, first: float, last: float | None) -> None:
        outcome = comparison.outcomes[index]
        outcome.state = "running" if last is None else "done"
        made = outcome.record = TaskRecord(
            1, project, ("a", "b"), ((0,), (1,)), (10, 10), np.full(2, 0.5), np.full(2, 0.4)
        )
        made.measured(10, np.ones(10, np.float32), np.array([first, 0.0]), 1.0)
        if last is not None:
            made.measured(20, np.ones(10, np.float32), np.array([last, 1.0]), 1.0)
            made.stage_ended(np.array([first, 0.0]))
            made.stage_ended(np.array([last, 1.0]))

    teach(0, 1.0, 0.0)
    teach(1, 1.0, 0.2)
    teach(2, 0.9, 0.9)
    teach(3, 0.7, None)
    for outcome in comparison.outcomes[4:]:
        outcome.state, outcome.problem = "failed", "It cannot."
    dialog.compare.comparison = comparison
    dialog.refresh()
    dialog.curves.redraw()
    return dialog


def told(dialog: CompareDialog, column: int) -> list[str]:
    return [row[column] for row in dialog.results.texts()]


def test_each_strategy_has_its_sequences_and_the_means_over_those_that_are_done(
    shown: CompareDialog,
) -> None:
    assert told(shown, NAME) == ["Fine-tuning", "Experience replay", "Separate networks"]
    assert told(shown, RUNS) == ["2 of 2", "1 of 2", "0 of 2, 2 failed"]
    assert told(shown, AVERAGE) == ["55.0 ± 5.0", "95.0", "–"]
    assert told(shown, FORGETTING) == ["+90.0 ± 10.0", "+0.0", "–"]
    assert shown.problem == "Separate networks: It cannot."


def test_a_column_sorts_the_rows_and_what_is_unknown_stays_last(shown: CompareDialog) -> None:
    shown.results.sort_by(SHOWN.index("average_accuracy"), DOWN)
    assert told(shown, NAME) == ["Experience replay", "Fine-tuning", "Separate networks"]
    shown.results.sort_by(SHOWN.index("average_accuracy"), UP)
    assert told(shown, NAME) == ["Fine-tuning", "Experience replay", "Separate networks"]


def test_curves_are_the_means_and_what_goes_on_is_drawn_beside_them(shown: CompareDialog) -> None:
    view = shown.curves.view
    naive = view.drawn(0)
    assert naive is not None
    np.testing.assert_allclose(naive[0], [10, 20])
    np.testing.assert_allclose(naive[1], [100, 55])  # the second task counts once it is taught
    assert [view.num_going(strategy) for strategy in range(3)] == [0, 1, 0]
    assert [entry.text for entry in view.legend.entries] == told(shown, NAME)
    shown.curves.task_box.setCurrentIndex(1)
    shown.curves.redraw()
    first = view.drawn(0)
    assert first is not None
    np.testing.assert_allclose(first[1], [100, 10])
    rows = list(shown.curves.table().rows)
    assert rows[1] == ["Fine-tuning", 20, pytest.approx(0.1), pytest.approx(0.1)]


def test_a_row_that_is_clicked_picks_out_its_strategy_until_it_is_clicked_again(
    shown: CompareDialog,
) -> None:
    shown.results.sort_by(SHOWN.index("average_accuracy"), DOWN)
    place = QPoint(20, shown.results.rowViewportPosition(0) + 5)
    for expected in (1, None):
        QTest.mouseClick(
            shown.results.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), place
        )
        assert shown.results.selected == expected
    shown.curves.redraw()


def test_a_sequence_is_told_of_by_its_seed(shown: CompareDialog) -> None:
    model = shown.results.results
    tip = model.index(1, RUNS).data(Qt.ItemDataRole.ToolTipRole)
    first = shown.compare.comparison.outcomes[0].seed if shown.compare.comparison else 0
    assert tip == f"Seed {first}: taught\nSeed {first + 1}: 50 %"
    assert "It cannot." in model.index(2, RUNS).data(Qt.ItemDataRole.ToolTipRole)
