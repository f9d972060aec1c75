"""Built-in sources, the pinned sample, the preview, the cache."""

from pathlib import Path

import numpy as np
import pytest
from sklearn import datasets

from nnstudio.document.data import (
    Bundled,
    Column,
    CsvFile,
    Curve,
    DataPlan,
    Points,
    Series,
    Source,
)
from nnstudio.document.edits import apply_remedy
from nnstudio.document.project import Project
from nnstudio.engine.data.cache import RecentlyUsed
from nnstudio.engine.data.dataset import sample
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview
from tests.engine.data.folders import load, refusal

POINTS = [Points("circles"), Points("xor"), Points("gaussians"), Points("spiral"), Points("moons")]
BUNDLED = [Bundled("digits"), Bundled("iris"), Bundled("wine"), Bundled("breast_cancer"),
           Bundled("diabetes")]  # fmt: skip


def points(source: Points) -> tuple[np.ndarray, np.ndarray]:
    train = load(source, split=0.0).train
    return train.features["points"], train.targets["class"]


@pytest.mark.parametrize("shape", POINTS)
def test_points_are_balanced_repeatable_and_within_the_plane(shape: Points) -> None:
    plane, labels = points(shape)
    assert np.bincount(labels).tolist() == [250, 250]
    assert np.abs(plane).max() <= (1.0 if shape.shape != "gaussians" else 1.3)
    again, _ = points(Points(shape.shape))
    np.testing.assert_array_equal(plane, again)
    other, _ = points(Points(shape.shape, noise=0.01, seed=1))
    assert not np.array_equal(plane, other)


@pytest.mark.parametrize("shape", POINTS)
def test_noise_is_a_displacement_of_that_size(shape: Points) -> None:
    still, _ = points(Points(shape.shape, 20_000))
    moved, _ = points(Points(shape.shape, 20_000, noise=0.3))
    assert (moved - still).std() == pytest.approx(0.3, rel=0.03)


def test_points_lie_where_their_names_say() -> None:
    plane, labels = points(Points("xor"))
    np.testing.assert_array_equal(labels, plane.prod(axis=1) > 0)
    plane, labels = points(Points("circles"))
    np.testing.assert_array_equal(labels, np.hypot(*plane.T) < 0.6)
    names = load(Points("circles")).summary.targets[0].classes
    assert names == ("outer ring", "inner disc")


@pytest.mark.parametrize("source", BUNDLED)
def test_bundled_sets_hold_what_scikit_learn_has(source: Bundled) -> None:
    data = load_data(DataPlan(source, scaling="none"), 0.0, 0)
    options = {"scaled": False} if source.name == "diabetes" else {}
    theirs = getattr(datasets, f"load_{source.name}")(**options)
    mine = data.train.features[data.summary.features[0].name].reshape(len(theirs.data), -1)
    targets = data.train.targets[data.summary.targets[0].name].reshape(-1, 1)
    both = np.concatenate([mine, targets], axis=1)
    expected = np.concatenate([theirs.data, theirs.target[:, None]], axis=1).astype(np.float32)
    np.testing.assert_array_equal(both[np.lexsort(both.T)], expected[np.lexsort(expected.T)])


def test_digits_are_images_up_to_one() -> None:
    data = load(Bundled("digits"))
    assert data.summary.is_image
    assert data.summary.features[0].shape == (8, 8, 1)
    assert (data.train.features["image"].min(), data.train.features["image"].max()) == (0, 1)


def test_curves_follow_their_function() -> None:
    data = load(Curve("cubic", noise=0.0), split=0.0).train
    x, y = data.features["x"], data.targets["y"]
    np.testing.assert_allclose(y, 4 * x**3 - 3 * x, atol=1e-5)


def test_a_window_is_followed_by_the_next_value() -> None:
    data = load(Series("two sines", num_points=100, window=10, noise=0.1), split=0.2)
    assert data.summary.features[0].shape == (10, 1)
    assert (len(data.train), len(data.validation)) == (72, 18)
    windows, follows = data.train.features["window"], data.train.targets["next"]
    np.testing.assert_array_equal(windows[1:, -1], follows[:-1])
    # What is held out comes after all that is learned.
    np.testing.assert_array_equal(data.validation.features["window"][0, -1], follows[-1])


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (Series(num_points=50, window=45), "window-too-wide"),
        (Series(num_points=1_000_000, window=1000), "series-too-large"),
    ],
)
def test_a_window_that_does_not_fit_is_mended_by_the_remedy(source: Series, kind: str) -> None:
    problem = refusal(source).problem
    assert problem.kind == kind
    project = apply_remedy(Project(data=DataPlan(source)), problem.remedies[0])
    changed = project.data.source
    assert isinstance(changed, Series)
    assert changed.window < source.window
    if kind == "window-too-wide":
        assert load(changed).summary.num_train >= 10


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (Points("spiral"), "points"),
        (Curve(), "points"),
        (Series(), "series"),
        (Bundled("digits"), "images"),
        (Bundled("iris"), "rows"),
        (Bundled("diabetes"), "rows"),
    ],
)
def test_the_preview_shows_each_kind_of_data_in_its_way(source: Source, shown: str) -> None:
    value = getattr(preview(load(source)), shown)
    assert value is not None
    assert len(value) > 0


def test_the_preview_is_in_the_units_of_the_source() -> None:
    scaled = load_data(DataPlan(Bundled("iris"), scaling="minmax"), 0.2, 0)
    shown = preview(scaled).columns
    theirs = datasets.load_iris()
    assert [column.name for column in shown[:4]] == list(theirs.feature_names)
    for i, column in enumerate(shown[:4]):
        values = theirs.data[:, i]
        expected = (values.min(), values.max(), values.mean())
        assert (column.minimum, column.maximum, column.mean) == pytest.approx(expected, rel=1e-5)
    plain, moved = (
        preview(load_data(DataPlan(Points("moons"), scaling=scaling), 0.2, 0)).points
        for scaling in ("none", "standard")
    )
    assert plain is not None
    assert moved is not None
    np.testing.assert_allclose(plain, moved, atol=1e-5)


def test_the_preview_says_which_points_are_held_out() -> None:
    shown = preview(load(Points("xor", num_points=400), split=0.25))
    assert shown.is_validation is not None
    assert int(shown.is_validation.sum()) == 100
    assert shown.class_counts == (200, 200)


def test_the_preview_of_a_large_set_is_small() -> None:
    shown = preview(load(Points("xor", num_points=100_000)))
    assert shown.points is not None
    assert len(shown.points) == 1000


def test_the_pinned_sample_is_one_that_was_held_out() -> None:
    data = load(Bundled("iris"))
    taken = sample(data, 3)
    np.testing.assert_array_equal(taken.features["inputs"], data.validation.features["inputs"][3:4])
    name = data.summary.targets[0].classes[int(data.validation.targets["class"][3])]
    assert taken.description == f"Validation sample 3: class {name}"
    assert sample(data, 10_000).index == len(data.validation) - 1
    assert sample(load(Bundled("iris"), split=0.0), 0).description.startswith("Training sample 0")


def test_a_number_is_told_in_its_own_unit() -> None:
    plan = DataPlan(Bundled("diabetes"), scale_targets=True)
    told = sample(load_data(plan, 0.2, 0), 0).description
    plain = load_data(DataPlan(Bundled("diabetes")), 0.2, 0).validation.targets["progression"]
    assert told == f"Validation sample 0: progression {plain[0, 0]:.4g}"


def test_what_is_loaded_can_not_be_changed_by_mistake() -> None:
    data = load(Points("xor"))
    with pytest.raises(ValueError, match="read-only"):
        data.train.features["points"][0] = 0
    with pytest.raises(ValueError, match="read-only"):
        data.train.targets["class"][0] = 0


def test_the_same_question_is_answered_from_memory() -> None:
    plan = DataPlan(Points("xor"))
    assert load_data(plan, 0.2, 0) is load_data(plan, 0.2, 0)
    assert load_data(plan, 0.2, 0) is not load_data(plan, 0.2, 1)


def test_what_was_used_longest_ago_is_forgotten_first() -> None:
    cache: RecentlyUsed[str] = RecentlyUsed(max_items=3, max_bytes=10, size=len)
    made: list[str] = []

    def get(text: str) -> str:
        def make() -> str:
            made.append(text)
            return text

        return cache.get(text, make)

    for text in ("a", "b", "c", "a", "d", "a", "b"):
        get(text)
    assert made == ["a", "b", "c", "d", "b"]
    get("x" * 10)
    get("a")
    assert made[-2:] == ["x" * 10, "a"]


@pytest.mark.parametrize("source", [Points("xor", num_points=200), Curve(num_points=200)])
def test_points_that_are_held_out_can_be_pinned_by_their_number(source: Source) -> None:
    data = load(source, split=0.25)
    shown = preview(data)
    assert shown.pins is not None
    assert shown.points is not None
    assert shown.is_validation is not None
    np.testing.assert_array_equal(shown.pins >= 0, shown.is_validation)
    name = data.summary.features[0].name
    pinned = data.inverse_features({name: data.validation.features[name]})[name]
    held_out = shown.is_validation
    width = pinned.shape[1]
    np.testing.assert_allclose(
        shown.points[held_out][:, :width], pinned[shown.pins[held_out]], rtol=1e-5
    )


def test_pictures_and_rows_are_those_that_can_be_pinned() -> None:
    data = load(Bundled("digits"), split=0.25)
    shown = preview(data)
    assert shown.pins is not None
    assert shown.labels is not None
    np.testing.assert_array_equal(shown.labels, data.validation.targets["class"][shown.pins])
    table = preview(load(Bundled("iris"), split=0.0))
    assert table.pins is not None
    assert table.pins.tolist() == list(range(len(table.rows)))


@pytest.mark.parametrize("split", [0.0, 0.25])
def test_rows_of_a_text_table_are_pinned_by_their_number_though_some_are_left_out(
    tmp_path: Path, split: float
) -> None:
    lines = [f"{i},{i % 7},{-i},{'ab'[i % 2]}" for i in range(80)]
    lines[3] = "3,,-3,a"
    path = tmp_path / "table.csv"
    path.write_text("\n".join(["x,y,z,kind", *lines]))
    columns = (Column("x"), Column("y"), Column("z"), Column("kind", "target", "category"))
    data = load(CsvFile(str(path), columns=columns, missing="drop"), split=split)
    shown = preview(data)
    assert shown.pins is not None
    assert len(shown.rows) == (50 if not split else len(data.validation))
    part = data.validation if split else data.train
    x = data.inverse_features({"inputs": part.features["inputs"]})["inputs"][:, 0]
    for row, pin in zip(shown.rows, shown.pins.tolist(), strict=True):
        assert float(row[0]) == pytest.approx(x[pin], abs=1e-4)
    assert "3" not in [row[0] for row in shown.rows]
