"""Scaling, compared with scikit-learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from sklearn.preprocessing import MinMaxScaler, StandardScaler

from nnstudio.document.data import Bundled, DataPlan, Scaling
from nnstudio.engine.data import scaling as scaling_module
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.raw import RawFeature
from nnstudio.engine.data.scaling import fit_feature

tables = arrays(
    np.float64,
    array_shapes(min_dims=2, max_dims=2, min_side=2, max_side=20),
    elements=st.floats(-1e6, 1e6, width=32),
)


@pytest.mark.parametrize(
    ("scaling", "scaler"), [("standard", StandardScaler()), ("minmax", MinMaxScaler())]
)
def test_scaling_is_that_of_scikit_learn_fitted_on_the_training_part(
    scaling: Scaling, scaler: StandardScaler | MinMaxScaler
) -> None:
    raw = load_data(DataPlan(Bundled("wine"), scaling="none"), 0.3, 5)
    scaled = load_data(DataPlan(Bundled("wine"), scaling=scaling), 0.3, 5)
    scaler.fit(raw.train.features["inputs"])
    for part in ("train", "validation"):
        np.testing.assert_allclose(
            getattr(scaled, part).features["inputs"],
            scaler.transform(getattr(raw, part).features["inputs"]),
            rtol=1e-4,
            atol=1e-5,
        )


@given(tables)
def test_any_table_is_standardised_as_scikit_learn_does(values: np.ndarray) -> None:
    rows = np.arange(len(values))
    scaler = fit_feature(RawFeature("x", values), "standard", rows)
    theirs = StandardScaler().fit(values)
    # Where a spread is on the brink of rounding, one may call a column constant, one not.
    spread = values.std(axis=0) > 1e-6 * np.abs(values).max(axis=0)
    np.testing.assert_allclose(scaler.offset, theirs.mean_, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(scaler.scale[spread], theirs.scale_[spread], rtol=1e-6)


def test_large_arrays_are_handled_in_parts_with_the_same_result(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    values = np.random.default_rng(0).normal(1e6, 3.0, (103, 4))
    rows = np.random.default_rng(1).permutation(103)[:80]
    feature = RawFeature("x", values)
    whole = fit_feature(feature, "standard", rows)
    monkeypatch.setattr(scaling_module, "_CHUNK", 30)
    parts = fit_feature(feature, "standard", rows)
    np.testing.assert_allclose(parts.offset, whole.offset, rtol=1e-12)
    np.testing.assert_allclose(parts.scale, whole.scale, rtol=1e-9)
    np.testing.assert_allclose(whole.scale, values[rows].std(axis=0), rtol=1e-9)
    np.testing.assert_array_equal(parts.transform(values, rows), whole.transform(values, rows))


@pytest.mark.parametrize("scaling", ["none", "standard", "minmax", "auto"])
def test_transformed_samples_come_back_in_their_units(scaling: Scaling) -> None:
    data = load_data(DataPlan(Bundled("wine"), scaling=scaling), 0.2, 0)
    plain = load_data(DataPlan(Bundled("wine"), scaling="none"), 0.2, 0)
    back = data.inverse_features(data.train.features)
    np.testing.assert_allclose(back["inputs"], plain.train.features["inputs"], rtol=1e-3)
    again = data.transform_features(back)
    np.testing.assert_allclose(again["inputs"], data.train.features["inputs"], atol=1e-5)


def test_constant_columns_and_categories_are_not_divided() -> None:
    values = np.array([[0.1, 1.0, 0.0, 5.0], [0.1, 0.0, 1.0, 7.0], [0.1, 1.0, 0.0, 9.0]])
    scaler = fit_feature(RawFeature("x", values, one_hot=((1, 3),)), "standard", np.arange(3))
    scaled = scaler.transform(values)
    np.testing.assert_allclose(scaled[:, 0], 0.0, atol=1e-6)
    np.testing.assert_array_equal(scaled[:, 1:3], values[:, 1:3])


def test_images_are_standardised_by_channel_not_by_pixel() -> None:
    values = np.random.default_rng(0).integers(0, 256, (50, 4, 4, 3), np.uint8)
    scaler = fit_feature(RawFeature("x", values), "standard", np.arange(50))
    np.testing.assert_allclose(scaler.offset, values.mean(axis=(0, 1, 2)), rtol=1e-9)
    scaled = scaler.transform(values)
    np.testing.assert_allclose(scaled.std(axis=(0, 1, 2)), 1.0, rtol=1e-4)


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
