"""Controls go to another line before they make a panel wide."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.forms.flow import FlowRow


@pytest.fixture
def row() -> FlowRow:
    return FlowRow()


@pytest.fixture
def boxes(qtbot: QtBot, row: FlowRow) -> Iterator[list[QLabel]]:
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    column.addLayout(row)
    column.addWidget(QWidget(), 1)
    made = [QLabel() for _ in range(3)]
    for box in made:
        box.setFixedSize(100, 20)
        row.addWidget(box)
    widget.resize(400, 200)
    widget.show()
    yield made
    widget.hide()


def places(boxes: list[QLabel], width: int) -> list[tuple[int, int]]:
    window = boxes[0].window()
    window.resize(width, 200)
    window.grab()
    return [(box.x(), box.y()) for box in boxes]


def test_one_line_where_there_is_room(boxes: list[QLabel]) -> None:
    assert places(boxes, 320) == [(0, 0), (110, 0), (220, 0)]


def test_more_lines_where_there_is_not(boxes: list[QLabel]) -> None:
    assert places(boxes, 319) == [(0, 0), (110, 0), (0, 25)]
    assert places(boxes, 100) == [(0, 0), (0, 25), (0, 50)]


def test_the_least_width_is_that_of_the_widest_control(boxes: list[QLabel]) -> None:
    assert boxes[0].window().minimumSizeHint().width() == 100


def test_what_is_hidden_takes_no_room(boxes: list[QLabel]) -> None:
    boxes[0].hide()
    assert places(boxes, 320)[1:] == [(0, 0), (110, 0)]


def test_a_control_is_put_before_others(row: FlowRow, boxes: list[QLabel]) -> None:
    row.insertWidget(0, boxes[2])
    assert row.count() == 3
    assert places(boxes, 320) == [(110, 0), (220, 0), (0, 0)]
