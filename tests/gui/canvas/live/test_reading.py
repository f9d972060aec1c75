"""Each kind of answer becomes a picture in which units can be found again."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.project import Project
from nnstudio.gui.canvas.live.charts import Words
from nnstudio.gui.canvas.live.grid import largest_grid
from nnstudio.gui.canvas.live.pictures import Picture
from nnstudio.gui.canvas.live.reading import caption, picture_of, pictures_by_layer
from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.theme import theme

Array = NDArray[Any]

FRAME = QRectF(10, 20, 200, 60)
CLASSES = DataSummary(
    "Shapes", (Feature("x", (4,)),), (Target("kind", "class", (), ("a", "b", "c")),), 10, 10
)
NUMBERS = DataSummary("Line", (Feature("x", (4,)),), (Target("y", "number", (1,)),), 10, 10)


@pytest.fixture(autouse=True)
def _light(qtbot: QtBot) -> None:
    theme().apply("light")


def made(
    told: dict[str, Array], targets: dict[str, Array] | None = None, data: DataSummary = CLASSES
) -> Picture:
    found = picture_of(told, targets or {}, data, Project())
    assert found is not None
    return found


def painted(picture: Picture) -> QImage:
    image = QImage(220, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    picture.paint(painter, FRAME, 1.0)
    painter.end()
    return image


def colour_of(picture: Picture, unit: int) -> QColor:
    rect = picture.unit_rect(unit, FRAME, 1.0)
    assert rect is not None
    return painted(picture).pixelColor(rect.center().toPoint())


def near(drawn: QColor, name: str) -> bool:
    wanted = QColor(name)
    return all(
        abs(pick(drawn) - pick(wanted)) <= 3 for pick in (QColor.red, QColor.green, QColor.blue)
    )


def values(*shape: int) -> Array:
    return np.linspace(-1.0, 1.0, int(np.prod(shape)), dtype=np.float32).reshape(shape)


@pytest.mark.parametrize(
    ("told", "num"),
    [
        ({"maps": values(5, 8, 8)}, 5),
        ({"curves": values(5, 16)}, 5),
        ({"kernels": values(5, 3, 3)}, 5),
        ({"kernels": values(5, 3, 3, 3)}, 5),
        ({"features": values(5, 8, 8)}, 5),
        ({"attention": values(4, 6, 6)}, 4),
        ({"strip": values(30)}, 30),
        ({"states": values(12, 7)}, 7),
        ({"classes": np.asarray([0.2, 0.3, 0.5], np.float32)}, 3),
    ],
)
def test_every_unit_is_found_where_it_is_drawn(told: dict[str, Array], num: int) -> None:
    picture = made(told)
    for unit in range(num):
        rect = picture.unit_rect(unit, FRAME, 1.0)
        assert rect is not None
        assert FRAME.adjusted(-1, -1, 1, 1).contains(rect)
        assert picture.unit_at(rect.center(), FRAME, 1.0) == unit
    assert picture.unit_rect(num, FRAME, 1.0) is None
    assert picture.unit_at(QPointF(-50, -50), FRAME, 1.0) is None


def test_positive_is_blue_negative_is_orange_and_nothing_is_grey() -> None:
    colours = theme().colours
    picture = made({"strip": np.asarray([-2.0, 0.0, 2.0], np.float32)})
    assert near(colour_of(picture, 0), colours.negative)
    assert near(colour_of(picture, 1), colours.zero)
    assert near(colour_of(picture, 2), colours.positive)


def test_the_upper_end_of_the_plane_is_on_top() -> None:
    plane = np.full((1, 8, 8), -1.0, np.float32)
    plane[:, 4:] = 1.0  # where y is large
    picture = made({"maps": plane})
    rect = picture.unit_rect(0, FRAME, 1.0)
    assert rect is not None
    image = painted(picture)
    upper, lower = (rect.center() + QPointF(0, away * rect.height() / 3) for away in (-1, 1))
    assert near(image.pixelColor(upper.toPoint()), theme().colours.positive)
    assert near(image.pixelColor(lower.toPoint()), theme().colours.negative)


def test_of_a_thinned_strip_the_true_numbers_of_the_units_are_told() -> None:
    picture = made({"strip": values(50), "count": np.asarray(100.0)})
    rect = picture.unit_rect(48, FRAME, 1.0)
    assert rect is not None
    assert picture.unit_at(rect.center(), FRAME, 1.0) == 48
    assert picture.unit_rect(49, FRAME, 1.0) is None


@pytest.mark.parametrize(
    "told", [{"strip": np.full(4, np.nan)}, {"states": np.full((3, 2), np.inf)}]
)
def test_where_no_number_is_left_that_is_said(told: dict[str, Array]) -> None:
    picture = made({name: values.astype(np.float32) for name, values in told.items()})
    assert isinstance(picture, Words)
    assert picture.lines == ("not a number",)


def test_numbers_that_are_none_are_left_clear() -> None:
    picture = made({"strip": np.asarray([np.nan, 1.0], np.float32)})
    assert near(colour_of(picture, 0), "white")


def test_the_output_shows_probabilities_in_the_classes_colours() -> None:
    shares = np.asarray([0.0, 0.0, 1.0], np.float32)
    picture = made({"classes": shares}, {"kind": np.asarray(1)})
    assert near(colour_of(picture, 2), class_colour(2).name())
    assert not near(colour_of(picture, 0), class_colour(0).name())


def test_the_true_class_is_marked() -> None:
    shares = np.asarray([0.4, 0.3, 0.3], np.float32)
    with_truth = painted(made({"classes": shares}, {"kind": np.asarray(1)}))
    without = painted(made({"classes": shares}))
    changed = [
        x
        for x in range(220)
        if any(with_truth.pixel(x, y) != without.pixel(x, y) for y in range(100))
    ]
    rect = made({"classes": shares}).unit_rect(1, FRAME, 1.0)
    assert rect is not None
    assert changed
    assert rect.left() - 1 <= changed[0] <= changed[-1] <= rect.right() + 1


def test_before_and_after_are_drawn_alike_and_side_by_side() -> None:
    before = np.full((4, 4, 4), 1.0, np.float32)
    after = np.full((4, 2, 2), -1.0, np.float32)
    picture = made({"before": before, "after": after})
    image, half = painted(picture), picture.width(FRAME, 1.0) / 2
    drawn = [image.pixelColor(round(x), 35) for x in (FRAME.left() + 9, FRAME.left() + half + 16)]
    assert near(drawn[0], theme().colours.positive)
    assert near(drawn[1], theme().colours.negative)


def test_of_a_number_it_is_told_what_the_network_says_and_what_is_true() -> None:
    told = {"classes": np.asarray([2.5], np.float32)}
    truth = {"y": np.asarray([3.0], np.float32)}
    assert painted(made(told, truth, NUMBERS)) != painted(made(told, {}, NUMBERS))


def test_words_of_the_sample_stand_out_among_the_words() -> None:
    places = np.asarray([[-1.0, 0.0], [1.0, 0.0]], np.float32)
    picture = made({"projection": places, "words": np.asarray([1.0], np.float32)})
    assert near(colour_of(picture, 1), theme().colours.accent)
    assert not near(colour_of(picture, 0), theme().colours.accent)
    rect = picture.unit_rect(1, FRAME, 1.0)
    assert rect is not None
    assert picture.unit_at(rect.center(), FRAME, 1.0) == 1


@pytest.mark.parametrize("shape", [(8, 8), (8, 8, 3), (16,), (20, 1)])
def test_a_sample_of_any_form_has_a_picture(shape: tuple[int, ...]) -> None:
    blank = painted(made({"strip": np.zeros(1, np.float32)}))
    assert painted(made({"sample": values(*shape)})) != blank


def test_a_picture_says_what_it_is_of_and_how_much_is_left_out() -> None:
    told = {"maps": values(12, 4, 4), "count": np.asarray(32.0), "strip": values(32)}
    assert caption(told) == (
        "Each unit's output over the plane of the two inputs. 12 of 32; zoom in to see more."
    )
    assert caption({"sample": values(4)}) == "The pinned sample, as the network gets it."


def test_answers_are_sorted_by_layer() -> None:
    arrays = {"maps:a": values(1), "signal:a": values(2), "strip:b:c": values(3), "target:y": 1}
    found = pictures_by_layer(arrays)  # type: ignore[arg-type] # the target is passed over
    assert {name: sorted(kinds) for name, kinds in found.items()} == {
        "a": ["maps", "signal"],
        "b:c": ["strip"],
    }


@pytest.mark.parametrize("num", [1, 2, 3, 7, 12, 40])
def test_tiles_fill_their_frame_without_leaving_it(num: int) -> None:
    grid = largest_grid(num, 200, 54)
    last = grid.tile(grid.num - 1)
    assert grid.num == num
    assert grid.whole_width <= 200.001
    assert last.bottom() <= 54.001
    # No larger ones fit: one column more or less would make them smaller.
    for columns in range(1, num + 1):
        rows = -(-num // columns)
        side = min((200 - 2 * (columns - 1)) / columns, (54 - 2 * (rows - 1)) / rows)
        assert side <= grid.height + 1e-6


def test_tiles_that_would_be_too_small_to_see_are_left_out() -> None:
    grid = largest_grid(100, 100, 50, least=20)
    assert grid.height >= 20
    assert 1 <= grid.num < 100
