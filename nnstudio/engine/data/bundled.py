"""The data sets that come with scikit-learn."""

from __future__ import annotations

import numpy as np

from nnstudio.document.data import Bundled
from nnstudio.engine.data.raw import RawData, RawFeature, RawTarget

_TITLES = {
    "digits": "Handwritten digits (8×8)",
    "iris": "Iris flowers",
    "wine": "Wines",
    "breast_cancer": "Breast cancer",
    "diabetes": "Diabetes progression",
}


def read_bundled(source: Bundled) -> RawData:
    """Reads one of scikit-learn's sets; its import takes a second the first time.

    Returns:
        Digits as feature ``"image"`` (1797, 8, 8, 1) uint8 in 0–16; the others as feature
        ``"inputs"`` (num_samples, num_columns). Target ``"class"``, or for diabetes
        ``"progression"`` (442, 1).
    """
    from sklearn import datasets

    title = _TITLES[source.name]
    if source.name == "digits":
        digits = datasets.load_digits()
        image = RawFeature(
            "image", digits.images[..., None].astype(np.uint8), auto="largest", largest=16.0
        )
        target = RawTarget("class", digits.target.astype(np.int32), tuple("0123456789"))
        return RawData(title, (image,), (target,), is_image=True)
    bunch = (
        datasets.load_diabetes(scaled=False)
        if source.name == "diabetes"
        else getattr(datasets, f"load_{source.name}")()
    )
    feature = RawFeature(
        "inputs",
        np.asarray(bunch.data, np.float64),
        columns=tuple(str(name) for name in bunch.feature_names),
        auto="standard",
    )
    if source.name == "diabetes":
        target = RawTarget("progression", np.asarray(bunch.target, np.float64)[:, None])
    else:
        classes = tuple(str(name) for name in bunch.target_names)
        target = RawTarget("class", bunch.target.astype(np.int32), classes)
    return RawData(title, (feature,), (target,))
