"""Samples of the data card can be pinned."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.preview import ColumnPreview, DataPreview
from nnstudio.gui.data.picture import Picture

SUMMARY = DataSummary(
    "Data", (Feature("x", (2,)),), (Target("class", "class", (), ("a", "b")),), 30, 10
)
POINTS = DataPreview(
    SUMMARY,
    points=np.array([[-1.0, -1.0], [1.0, 1.0], [0.0, 0.0]], np.float32),
    labels=np.array([0, 1, 1]),
    is_validation=np.array([False, True, True]),
    class_counts=(20, 20),
    pins=np.array([-1, 4, 7]),
)
IMAGES = DataPreview(SUMMARY, images=np.zeros((6, 4, 4, 1), np.uint8), pins=np.arange(6))
TABLE = DataPreview(
    SUMMARY,
    rows=(("1", "a"), ("2", "b")),
    columns=(ColumnPreview("x", "number", "input"), ColumnPreview("class", "category", "target")),
    pins=np.array([0, 1]),
)


@pytest.fixture
def picture(qtbot: QtBot) -> Picture:
    """An empty picture."""
    made = Picture()
    qtbot.addWidget(made)
    made.resize(240, 168)
    made.show()
    return made


@pytest.mark.parametrize(("preview", "number"), [(POINTS, 7), (IMAGES, 1), (TABLE, 1)])
def test_a_click_on_a_sample_chooses_its_number(
    qtbot: QtBot, picture: Picture, preview: DataPreview, number: int
) -> None:
    picture.show_preview(preview)
    frame = dict(picture._frames())[number]
    with qtbot.waitSignal(picture.chosen) as chosen:
        at = frame.center().toPoint()
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == [number]


def test_what_is_learned_from_cannot_be_pinned_where_others_are_held_out(
    picture: Picture,
) -> None:
    picture.show_preview(POINTS)
    assert sorted(number for number, _ in picture._frames()) == [4, 7]
    assert picture.sample_at(QPointF(2, 2)) is None


def test_the_pinned_sample_is_marked(picture: Picture) -> None:
    picture.show_preview(IMAGES)
    picture.show_pinned(0)
    first = picture.grab().toImage()
    picture.show_pinned(1)
    assert picture.grab().toImage() != first
