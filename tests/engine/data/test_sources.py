"""Built-in sources, splits and scaling."""

import numpy as np
import pytest
from sklearn import datasets
from sklearn.preprocessing import MinMaxScaler, StandardScaler

from nnstudio.document.data import Bundled, Curve, DataPlan, Points, Series, Source
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview

SHAPES = ("circles", "xor", "gaussians", "spiral", "moons")


@pytest.mark.parametrize("shape", SHAPES)
def test_points_are_balanced_repeatable_and_within_the_plane(shape: str) -> None:
    plan = DataPlan(Points(shape, num_points=400, noise=0.1))  # type: ignore[arg-type] # of SHAPES
    data = load_data(plan, 0.25, 0)
    labels = np.concatenate([data.train.targets["class"], data.validation.targets["class"]])
    assert np.bincount(labels).tolist() == [200, 200]
    assert np.abs(data.train.features["points"]).max() < 3
    other = load_data(DataPlan(Points(shape, num_points=400, noise=0.1, seed=1)), 0.25, 0)  # type: ignore[arg-type]
    assert not np.array_equal(data.train.features["points"], other.train.features["points"])


@pytest.mark.parametrize("name", ["digits", "iris", "wine", "breast_cancer", "diabetes"])
def test_bundled_sets_hold_what_scikit_learn_has(name: str) -> None:
    data = load_data(DataPlan(Bundled(name), scaling="none"), 0.0, 0)  # type: ignore[arg-type] # of the list
    theirs = getattr(datasets, f"load_{name}")(**({"scaled": False} if name == "diabetes" else {}))
    mine = data.train.features[data.summary.features[0].name].reshape(len(theirs.data), -1)
    np.testing.assert_allclose(
        np.sort(mine, axis=0), np.sort(theirs.data, axis=0).astype(np.float32), rtol=1e-6
    )


@pytest.mark.parametrize(
    ("scaling", "scaler"), [("standard", StandardScaler()), ("minmax", MinMaxScaler())]
)
def test_scaling_is_that_of_scikit_learn_fitted_on_the_training_part(
    scaling: str, scaler: StandardScaler | MinMaxScaler
) -> None:
    raw = load_data(DataPlan(Bundled("wine"), scaling="none"), 0.3, 5)
    scaled = load_data(DataPlan(Bundled("wine"), scaling=scaling), 0.3, 5)  # type: ignore[arg-type] # of the list
    scaler.fit(raw.train.features["inputs"])
    for part in ("train", "validation"):
        np.testing.assert_allclose(
            getattr(scaled, part).features["inputs"],
            scaler.transform(getattr(raw, part).features["inputs"]),
            rtol=1e-4,
            atol=1e-5,
        )


def test_classes_are_held_out_in_proportion() -> None:
    data = load_data(DataPlan(Bundled("iris")), 0.3, 1)
    assert np.bincount(data.validation.targets["class"]).tolist() == [15, 15, 15]


def test_series_hold_out_their_end() -> None:
    data = load_data(DataPlan(Series(num_points=100, window=10)), 0.2, 0)
    assert data.summary.features[0].shape == (10, 1)
    assert len(data.validation) == 18


def test_scaled_targets_go_back_to_their_units() -> None:
    plain = load_data(DataPlan(Bundled("diabetes")), 0.2, 0)
    scaled = load_data(DataPlan(Bundled("diabetes"), scale_targets=True), 0.2, 0)
    name = plain.summary.targets[0].name
    assert abs(float(scaled.train.targets[name].mean())) < 1e-5
    np.testing.assert_allclose(
        scaled.inverse_target(name, scaled.validation.targets[name]),
        plain.validation.targets[name],
        rtol=1e-4,
    )


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
    plan = DataPlan(source)
    answer = preview(load_data(plan, 0.2, 0), plan)
    value = getattr(answer, shown)
    assert value is not None
    assert len(value) > 0


def test_the_same_question_is_answered_from_memory() -> None:
    plan = DataPlan(Points("xor"))
    assert load_data(plan, 0.2, 0) is load_data(plan, 0.2, 0)
