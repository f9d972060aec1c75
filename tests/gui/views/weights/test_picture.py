import numpy as np
import pytest

from nnstudio.gui.plots.colours import largest, signed_rgba
from nnstudio.gui.plots.tiles import tiling
from nnstudio.gui.theme import LIGHT, theme
from nnstudio.gui.views.weights.histogram_history import HistogramHistory
from nnstudio.gui.views.weights.picture import Names, weight_picture
from tests.gui.plots.screen import Screen, rgb


def test_signs_have_the_colours_of_the_one_grammar(screen: Screen) -> None:
    colours = signed_rgba(np.array([-2.0, 0.0, 2.0, 5.0, np.nan]), 2.0)
    assert tuple(colours[0, :3]) == rgb(LIGHT.negative)
    assert np.abs(colours[1, :3].astype(int) - rgb(LIGHT.zero)).max() <= 2
    assert tuple(colours[2, :3]) == tuple(colours[3, :3]) == rgb(LIGHT.positive)
    assert colours[4, 3] == 0


def test_nothing_but_zeros_still_has_a_scale() -> None:
    assert largest(np.zeros(3)) == 1.0
    assert largest(np.array([np.nan, -3.0, np.inf])) == 3.0


@pytest.mark.parametrize(("num", "height", "width"), [(1, 3, 3), (7, 5, 2), (24, 3, 3), (33, 1, 4)])
def test_every_pixel_of_every_tile_is_found_again(num: int, height: int, width: int) -> None:
    tiles = np.arange(num * height * width, dtype=np.float32).reshape(num, height, width)
    grid = tiling(num, height, width, aspect=2.5)
    image = grid.image(tiles)
    seen = 0
    for y in range(image.shape[0]):
        for x in range(image.shape[1]):
            place = grid.where(x + 0.5, y + 0.5)
            if place is None:
                assert np.isnan(image[y, x])
            else:
                assert image[y, x] == tiles[place]
                seen += 1
    assert seen == tiles.size


def test_tiles_fill_a_wide_frame_in_few_rows() -> None:
    assert tiling(16, 4, 4, aspect=16.0).rows == 1
    assert tiling(16, 4, 4, aspect=1.0).rows == 4


def test_a_matrix_is_drawn_entry_by_entry(screen: Screen) -> None:
    matrix = np.array([[1.0, -1.0, 0.0], [0.5, 0.0, 1.0]], np.float32)
    picture = weight_picture("kernel", matrix, (2, 3), 2.0)
    np.testing.assert_array_equal(picture.rgba, signed_rgba(matrix, 1.0))
    assert picture.describe(1.5, 0.5) == "row 0, column 1: −1"
    assert picture.describe(3.5, 0.5) == ""


@pytest.mark.parametrize(
    ("shape", "gates"),
    [((), 1), ((5,), 1), ((3, 4), 1), ((3, 8), 4), ((3, 3, 1, 5), 1), ((3, 3, 3, 5), 1)],
)
def test_chosen_weights_are_found_where_they_are_drawn(
    screen: Screen, shape: tuple[int, ...], gates: int
) -> None:
    values = np.linspace(-1, 1, int(np.prod(shape)), dtype=np.float32).reshape(shape)
    picture = weight_picture("kernel", values, shape, 2.0, gates)
    chosen = np.zeros(shape, bool)
    chosen[tuple(size // 2 for size in shape)] = True
    ((x, y),) = picture.cells(chosen)
    assert picture.rgba[int(y), int(x), 3] == 255
    if not picture.is_colour:  # where three weights are one pixel
        assert picture.value(x, y) == values[chosen].item()


def test_a_thinned_matrix_tells_the_true_rows_and_columns(screen: Screen) -> None:
    picture = weight_picture("kernel", np.ones((61, 64), np.float32), (784, 256), 2.0)
    assert picture.strides == (13, 4)
    assert picture.describe(2.5, 10.5) == "row 130, column 8: 1"


def test_kernels_of_pictures_in_colour_are_in_colour(screen: Screen) -> None:
    kernel = np.zeros((2, 2, 3, 1), np.float32)
    kernel[0, 0, :, 0] = (1.0, -1.0, 0.0)
    picture = weight_picture("kernel", kernel, kernel.shape, 1.0)
    assert picture.is_colour
    assert picture.rgba.shape == (2, 2, 4)
    assert tuple(picture.rgba[0, 0]) == (255, 0, 128, 255)
    assert tuple(picture.rgba[1, 1]) == (128, 128, 128, 255)
    assert picture.describe(0.5, 0.5) == "filter 0, position (0, 0): 1, −1, 0 (R, G, B)"


def test_a_kernel_of_many_channels_has_a_row_for_each(screen: Screen) -> None:
    kernel = np.random.default_rng(0).normal(size=(3, 3, 4, 5)).astype(np.float32)
    picture = weight_picture("kernel", kernel, kernel.shape, 2.0)
    assert picture.rgba.shape == (4 * 4 - 1, 5 * 4 - 1, 4)
    told = picture.describe(4 * 2 + 1.5, 4 * 3 + 2.5)
    assert told.startswith("channel 3, filter 2, position (2, 1): ")
    assert float(told.rpartition(" ")[2].replace("−", "-")) == pytest.approx(
        kernel[2, 1, 3, 2], abs=1e-3
    )


@pytest.mark.parametrize("shape", [(), (5,), (3, 2, 4), (2, 2, 2, 3, 4)])
def test_every_shape_has_a_picture_whose_pixels_tell_their_values(
    screen: Screen, shape: tuple[int, ...]
) -> None:
    values = np.arange(1, np.prod(shape, dtype=int) + 1, dtype=np.float32).reshape(shape)
    picture = weight_picture("kernel", values, shape, 1.5)
    height, width = picture.rgba.shape[:2]
    told = {
        picture.describe(x + 0.5, y + 0.5).rpartition(" ")[2]
        for y in range(height)
        for x in range(width)
    } - {""}
    assert {float(text) for text in told} == set(values.reshape(-1).tolist())


def test_the_colours_follow_the_theme(screen: Screen) -> None:
    light = weight_picture("bias", np.ones(3, np.float32), (3,), 1.0).rgba
    theme().apply("dark")
    assert (weight_picture("bias", np.ones(3, np.float32), (3,), 1.0).rgba != light).any()


def test_histograms_over_other_bins_keep_all_their_weights() -> None:
    history = HistogramHistory()
    rng = np.random.default_rng(0)
    for step, scale in ((0, 1.0), (10, 2.0), (20, 0.5)):
        edges = np.linspace(-scale, scale, 41)
        history.add(step, edges, np.histogram(rng.uniform(-scale, scale, 1000), edges)[0])
    picture = history.picture(60)
    assert picture is not None
    assert picture.steps == (0.0, 30.0)
    assert picture.limit >= 2.0
    np.testing.assert_allclose(picture.shares.sum(axis=0), 1.0)
    width = (picture.shares > 0).sum(axis=0)
    assert width[30] > width[0] > width[-1]


def test_nobody_looked_means_nothing_is_drawn() -> None:
    history = HistogramHistory()
    edges = np.linspace(-1, 1, 11)
    for step in [*range(0, 100, 10), *range(1000, 1100, 10)]:
        history.add(step, edges, np.ones(10))
    picture = history.picture(110)
    assert picture is not None
    assert np.isnan(picture.shares[:, 50]).all()
    assert np.isfinite(picture.shares[:, [0, 5, 105]]).all()


def test_a_long_run_keeps_a_bounded_history_from_its_start_to_its_end() -> None:
    history = HistogramHistory()
    for step in range(5000):
        history.add(step, np.linspace(-1, 1, 11), np.ones(10))
    assert len(history) <= 256
    picture = history.picture(100)
    assert picture is not None
    assert picture.steps[0] == 0.0
    assert picture.steps[1] > 4900
    assert np.isfinite(picture.shares).all()


def test_going_back_to_the_start_forgets_what_came_after() -> None:
    history = HistogramHistory()
    for step in (0, 10, 20, 0):
        history.add(step, np.linspace(-1, 1, 11), np.ones(10))
    assert len(history) == 1


def test_gates_of_a_recurrent_layer_stand_apart_with_their_names() -> None:
    values = np.arange(24, dtype=np.float32).reshape(2, 12) - 12
    names = Names(lambda row: f"x{row}", lambda unit: f"unit {unit}")
    picture = weight_picture("kernel", values, (2, 12), 2.0, 4, names)
    assert picture.rgba.shape == (2, 15, 4)
    np.testing.assert_array_equal(picture.rgba[:, 4:7], signed_rgba(values[:, 3:6], 12.0))
    assert picture.rgba[0, 3, 3] == 0
    assert [text for _, text in picture.ticks()] == ["i", "f", "c", "o"]
    assert picture.describe(5.5, 1.5) == "x1 → forget f, unit 1: 4"
    assert picture.entry(5.5, 1.5) == (1, 4)
    assert picture.value(5.5, 1.5) == 4.0
    assert picture.marks(5.5, 1.5) == ((0, 1, 15, 1), (5, 0, 1, 2))
    assert picture.marks(3.5, 1.5) is None


def test_thinned_gates_tell_the_unit_of_the_whole_layer() -> None:
    values = np.ones((1, 6), np.float32)
    picture = weight_picture("bias", values[0], (30,), 2.0, 3)
    assert picture.describe(3.5, 0.5) == "reset r, unit 0: 1"
    assert picture.entry(4.5, 0.5) == (15,)


def test_a_matrix_without_gates_marks_its_row_and_its_column() -> None:
    picture = weight_picture("kernel", np.ones((3, 5), np.float32), (3, 5), 2.0)
    assert picture.marks(4.5, 2.5) == ((0, 2, 5, 1), (4, 0, 1, 3))
    assert picture.ticks() == []
