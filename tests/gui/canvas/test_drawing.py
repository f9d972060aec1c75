import pytest
from PySide6.QtCore import QPointF

from nnstudio.document.network import Layer
from nnstudio.document.values import Config, Value
from nnstudio.gui.canvas.geometry import BLOCK_WIDTH, lane_around, wire_path
from nnstudio.gui.canvas.labels import block_title, count_text, shape_text, summary
from nnstudio.gui.canvas.snapping import snapped


@pytest.mark.parametrize(
    ("kind", "params", "expected"),
    [
        ("Dense", {"units": 32, "activation": "relu"}, "32 units · relu"),
        ("Dense", {"units": 1, "activation": "linear"}, "1 unit"),
        ("Conv2D", {"filters": 8, "kernel_size": (3, 3)}, "8 filters · 3×3"),
        ("MaxPooling2D", {"pool_size": (2, 2)}, "2×2"),
        ("Dropout", {"rate": 0.25}, "rate 0.25"),
        (
            "LSTM",
            {"units": 8, "activation": "linear", "return_sequences": True},
            "8 units · sequences",
        ),
        ("InputLayer", {"shape": (28, 28, 1)}, "28×28×1"),
        ("InputLayer", {}, "shape of the data"),
        ("TimeDistributed", {"layer": Config("Dense", {"units": 4})}, "Dense 4"),
        ("Flatten", {}, ""),
    ],
)
def test_a_block_tells_its_main_parameters_in_one_line(
    kind: str, params: dict[str, Value], expected: str
) -> None:
    assert summary(Layer("x", kind, params)) == expected


def test_a_titled_block_shows_its_title_and_tells_its_kind_if_there_is_room() -> None:
    layer = Layer("x", "Flatten", title="Into one row")
    assert block_title(layer) == "Into one row"
    assert summary(layer) == "Flatten"


def test_shapes_are_told_without_their_batch() -> None:
    assert [shape_text(shape) for shape in ((None, 28, 28, 8), (None, None, 3), (None,))] == [
        "28×28×8",
        "?×3",
        "1",
    ]


def test_counts_stay_short() -> None:
    assert [count_text(count) for count in (0, 1056, 999_999, 1_250_000, 3_400_000_000)] == [
        "0",
        "1,056",
        "999,999",
        "1.25 M",
        "3.4 G",
    ]


def test_a_wire_with_a_free_way_goes_straight() -> None:
    assert lane_around(QPointF(0, 32), QPointF(0, 400), [QPointF(300, 200)]) is None


def test_a_wire_passes_blocks_that_stand_in_its_way() -> None:
    lane = lane_around(QPointF(0, 32), QPointF(20, 400), [QPointF(0, 200)])
    assert lane is not None
    assert lane > BLOCK_WIDTH / 2


def test_a_wire_passes_on_the_nearer_side() -> None:
    lane = lane_around(QPointF(0, 32), QPointF(0, 400), [QPointF(60, 200)])
    assert lane is not None
    assert lane < 0


def test_a_wire_ends_at_its_ports() -> None:
    for lane in (None, 150.0):
        path = wire_path(QPointF(0, 0), QPointF(40, 300), lane)
        assert path.pointAtPercent(0) == QPointF(0, 0)
        assert path.pointAtPercent(1) == QPointF(40, 300)


def test_a_place_near_no_other_block_is_kept() -> None:
    assert snapped(QPointF(50, 50), [QPointF(0, 0)], 6.0).place == QPointF(50, 50)


def test_a_place_near_a_column_and_a_row_takes_both() -> None:
    snap = snapped(QPointF(103, 48), [QPointF(100, 0), QPointF(0, 50)], 6.0)
    assert snap.place == QPointF(100, 50)
