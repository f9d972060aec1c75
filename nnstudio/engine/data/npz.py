"""Arrays of a NumPy archive: which of them are inputs, targets, and a test part."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nnstudio.document.data import NpzFile
from nnstudio.engine.data.archive import WHAT, Archive, Array
from nnstudio.engine.data.files import checked_file
from nnstudio.engine.data.labels import numbers_or_classes
from nnstudio.engine.data.problem import DataProblem, counted, listed
from nnstudio.engine.data.raw import AutoScaling, RawData, RawFeature, RawTarget, Samples

_INPUTS = ("x", "inputs", "input", "features", "data", "images", "arr_0")
_TARGETS = ("y", "targets", "target", "labels", "label", "arr_1")
#: Channels of a picture: grey, red-green-blue, and with transparency.
_CHANNELS = (1, 3, 4)


def read_npz(source: NpzFile) -> RawData:
    """Reads inputs, targets, and a test part where the archive has one.

    Names are guessed where the plan leaves them open: ``x``, ``x_train``, ``train_images``,
    ``features`` … and ``y``, ``labels`` …; the test part of ``x_train`` is ``x_test``, that of
    ``train_images`` is ``test_images``, and so on.

    Returns:
        Features and targets under the names of their arrays. Images keep their bytes; other
        numbers become float.

    Raises:
        DataProblem: It is not such an archive, holds objects, or its arrays do not fit.
    """
    file = checked_file(source.path, WHAT)
    with Archive(file) as archive:
        names = archive.names
        inputs = source.inputs or (_guess(names, _INPUTS, file, "inputs"),)
        targets = source.targets or (_guess(names, _TARGETS, file, "targets"),)
        test = {name: _test_name(name, names) for name in (*inputs, *targets)}
        has_test = all(test.values())
        arrays = archive.read((*inputs, *targets))
        test_arrays = archive.read(tuple(test.values())) if has_test else {}
    _check_lengths(file, arrays, (*inputs, *targets))
    if has_test:
        _check_lengths(file, test_arrays, tuple(test.values()))
    notes: list[str] = []
    features = tuple(_feature(file, name, arrays[name], notes) for name in inputs)
    made: list[RawTarget] = []
    test_targets = {}
    for name in targets:
        target, of_test = numbers_or_classes(
            file, name, arrays[name], test_arrays.get(test[name]), notes
        )
        made.append(target)
        if of_test is not None:
            test_targets[name] = of_test
    test_features = {}
    for feature in features if has_test else ():
        samples = _feature(file, feature.name, test_arrays[test[feature.name]], []).values
        if samples.shape[1:] != feature.values.shape[1:]:
            raise _shapes_differ(file, feature.name, test[feature.name])
        test_features[feature.name] = samples
    if not source.inputs or not source.targets:
        told = f"Inputs: {listed(list(inputs))}; targets: {listed(list(targets))}."
        notes.insert(0, told)
    return RawData(
        title=file.stem,
        features=features,
        targets=tuple(made),
        test_features=test_features,
        test_targets=test_targets,
        is_image=len(features) == 1 and _is_image(features[0].values),
        notes=tuple(notes),
    )


def _guess(names: tuple[str, ...], usual: tuple[str, ...], file: Path, role: str) -> str:
    by_word = {name.lower(): name for name in names}
    for word in usual:
        for candidate in (word, f"{word}_train", f"train_{word}"):
            if candidate in by_word:
                return by_word[candidate]
    raise DataProblem(
        "roles-unclear",
        f"Which arrays of {file.name} are the {role}? It holds {listed(list(names))}. Choose them.",
        expected=f"an array named {listed(list(usual[:2]))}",
        received=listed(list(names)),
    )


def _test_name(name: str, names: tuple[str, ...]) -> str:
    """The array of the test part that belongs to one of the training part, or nothing."""
    for old, new in (("train", "test"), ("Train", "Test"), ("TRAIN", "TEST")):
        if old in name and name.replace(old, new) in names:
            return name.replace(old, new)
    for wanted in (f"{name}_test", f"test_{name}"):
        if wanted in names:
            return wanted
    return ""


def _check_lengths(file: Path, arrays: dict[str, Array], names: tuple[str, ...]) -> None:
    lengths = {name: len(arrays[name]) for name in names}
    if len(set(lengths.values())) > 1:
        told = ", ".join(f"'{name}' {length:,}" for name, length in lengths.items())
        raise DataProblem(
            "counts-differ",
            f"The arrays of {file.name} have different numbers of samples: {told}. "
            "Choose arrays that belong together.",
            expected="the same number of samples",
            received=told,
        )
    if min(lengths.values()) < 2:
        raise DataProblem(
            "too-small",
            f"{file.name} holds {counted(min(lengths.values()), 'sample')}; at least 2 are needed. "
            "Choose other arrays.",
            expected="2 samples",
            received=f"{min(lengths.values())}",
        )


def _shapes_differ(file: Path, name: str, test_name: str) -> DataProblem:
    return DataProblem(
        "shapes-differ",
        f"The samples of '{test_name}' in {file.name} have another shape than those of '{name}'. "
        "Write both in the same shape.",
        expected=f"the shape of '{name}'",
        received=f"the shape of '{test_name}'",
    )


def _feature(file: Path, name: str, values: Array, notes: list[str]) -> RawFeature:
    if values.dtype.kind not in "biuf":
        raise DataProblem(
            "no-numbers",
            f"The array '{name}' of {file.name} holds no numbers, but {values.dtype}. "
            "Choose another array for the inputs.",
            expected="numbers, one row a sample",
            received=str(values.dtype),
        )
    if values[:1].size == 0:
        raise DataProblem(
            "no-values",
            f"Each sample of '{name}' in {file.name} is empty: its shape is {values.shape[1:]}. "
            "Choose another array for the inputs.",
            expected="at least one number in each sample",
            received=f"shape {values.shape}",
        )
    samples = _samples(name, values, notes)
    auto: AutoScaling = "none"
    largest = 1.0
    if samples.dtype == np.uint8:
        auto, largest = "largest", 255.0
    elif samples.ndim == 2:
        auto = "standard"
    elif _is_image(samples) and 1.0 < float(np.fmax.reduce(samples, axis=None)) <= 255.0:
        auto, largest = "largest", 255.0
    return RawFeature(name, samples, auto=auto, largest=largest)


def _samples(name: str, values: Array, notes: list[str]) -> Samples:
    if values.ndim == 1:
        values = values[:, None]
    if values.dtype == np.uint8 and values.ndim == 3:
        values = values[..., None]  # pictures without an axis of channels
    if values.ndim == 4 and values.shape[1] in _CHANNELS and values.shape[3] not in _CHANNELS:
        values = np.moveaxis(values, 1, 3)
        notes.append(f"The channels of '{name}' came first and were moved last, as Keras has them.")
    if values.dtype == np.uint8 or values.dtype == np.float32:
        return values
    return values.astype(np.float64)


def _is_image(samples: Samples) -> bool:
    return samples.ndim == 4 and samples.shape[3] in _CHANNELS
