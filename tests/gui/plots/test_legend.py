import pytest
from PySide6.QtGui import QFontMetricsF

from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.plots.legend import Entry, LegendRow
from tests.gui.plots.screen import Screen

ENTRIES = (
    Entry("line", "#000000", "batch loss", "0.5"),
    Entry("dots", "#000000", "epoch mean", "0.6"),
    Entry("dots", "#000000", "validation", "0.7"),
)


@pytest.fixture
def metrics(screen: Screen) -> QFontMetricsF:
    """Measures the legend's words."""
    return QFontMetricsF(small_font())


def test_with_room_everything_is_said(metrics: QFontMetricsF) -> None:
    row = LegendRow()
    row.show_entries(ENTRIES, "step 10")
    assert row.fitted(metrics, 2000) == ["batch loss 0.5", "epoch mean 0.6", "validation 0.7"]


def test_with_less_room_the_values_go_before_the_names(metrics: QFontMetricsF) -> None:
    row = LegendRow()
    row.show_entries(ENTRIES, "step 10")
    names = sum(metrics.horizontalAdvance(entry.text) for entry in ENTRIES) + 3 * 40
    assert row.fitted(metrics, names + 1) == ["batch loss", "epoch mean", "validation"]


def test_where_names_would_be_cut_to_letters_the_last_ones_are_left_out(
    metrics: QFontMetricsF,
) -> None:
    row = LegendRow()
    row.show_entries(3 * ENTRIES, "step 10")
    shown = row.fitted(metrics, 4 * (metrics.horizontalAdvance("batch loss") + 44))
    assert shown == [entry.text for entry in 3 * ENTRIES][: len(shown)]
    assert 3 <= len(shown) < 9


def test_under_the_mouse_values_come_first_and_the_last_entries_give_way(
    metrics: QFontMetricsF,
) -> None:
    row = LegendRow()
    row.show_entries(ENTRIES, "at step 10", is_pointed=True)
    room = metrics.horizontalAdvance("batch loss 0.5 at step 10") + 60
    assert row.fitted(metrics, room) == ["batch loss 0.5"]


def test_a_note_that_has_no_room_beside_the_entries_goes_below_them(screen: Screen) -> None:
    long, short = "area under ROC 1.000  ·  average precision 1.000", "step 10"
    row = LegendRow()
    row.show_entries(ENTRIES, long)
    row.resize(2000.0, 20.0)
    one_line = row.minimumHeight()
    heights = []
    for width, note in ((300.0, long), (2000.0, long), (300.0, short)):
        row.show_entries(ENTRIES, note)
        row.resize(width, row.minimumHeight())
        heights.append(row.minimumHeight() / one_line)
    assert heights == [2, 1, 1]
    row.show_entries(ENTRIES, long, is_pointed=True)  # the plot would move under the mouse
    assert row.minimumHeight() == one_line
