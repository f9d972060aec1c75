"""Arrays of a NumPy archive; nothing in it is ever unpickled."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import NpzFile
from nnstudio.engine.data.files import MAX_BYTES, checked_file, too_large
from nnstudio.engine.data.problem import DataProblem, listed
from nnstudio.engine.data.raw import AutoScaling, Labels, RawData, RawFeature, RawTarget, Samples

_WHAT = "a NumPy archive (.npz)"
_INPUTS = ("x", "x_train", "inputs", "features", "data", "images", "arr_0")
_TARGETS = ("y", "y_train", "targets", "target", "labels", "label", "arr_1")
#: Whole numbers with at most so many values are taken for classes.
_MAX_CLASSES = 1000
Array = NDArray[Any]


def read_npz(source: NpzFile) -> RawData:
    """Reads inputs, targets, and ``x_test`` / ``y_test`` where they are there.

    Returns:
        Features and targets under the names of their arrays. Images (three or four axes)
        keep their bytes; other numbers become float.

    Raises:
        DataProblem: It is not such an archive, holds objects, or its arrays do not fit.
    """
    file = checked_file(source.path, _WHAT)
    arrays = _arrays(file)
    inputs = source.inputs or _guess(arrays, _INPUTS, file, "inputs")
    targets = source.targets or _guess(arrays, _TARGETS, file, "targets")
    for name in (*inputs, *targets):
        if name not in arrays:
            raise _no_such(file, name, arrays)
    _check_lengths(file, arrays, (*inputs, *targets))
    features = tuple(_feature(name, arrays[name]) for name in inputs)
    made = tuple(_target(file, name, arrays[name]) for name in targets)
    test_features, test_targets = _test_part(file, arrays, inputs, made)
    return RawData(
        title=file.stem,
        features=features,
        targets=made,
        test_features=test_features,
        test_targets=test_targets,
        is_image=len(features) == 1 and features[0].values.ndim == 4,
        notes=() if source.inputs else (f"Inputs: {listed(list(inputs))}.",),
    )


def names_in(path: str) -> tuple[str, ...]:
    """Names of the arrays of an archive, for choosing among them."""
    return tuple(_arrays(checked_file(path, _WHAT)))


def _arrays(file: Path) -> dict[str, Array]:
    try:
        with zipfile.ZipFile(file) as archive:
            size = sum(item.file_size for item in archive.infolist())
            if size > MAX_BYTES:
                raise too_large(file, size)
        with np.load(file, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, KeyError) as error:
        raise DataProblem(
            "not-npz",
            f"{file.name} is damaged or no NumPy archive. Write it with numpy.savez.",
            expected=_WHAT,
            received=str(error),
        ) from error
    except ValueError as error:
        raise DataProblem(
            "objects-inside",
            f"{file.name} holds Python objects, which could run programs when they are opened, "
            "or arrays that are damaged. Save plain arrays of numbers.",
            expected="arrays of numbers",
            received=str(error),
        ) from error
    except MemoryError as error:
        raise too_large(file, MAX_BYTES) from error


def _guess(
    arrays: dict[str, Array], names: tuple[str, ...], file: Path, role: str
) -> tuple[str, ...]:
    for wanted in names:
        for name in arrays:
            if name.lower() == wanted:
                return (name,)
    raise DataProblem(
        "roles-unclear",
        f"Which arrays of {file.name} are the {role}? It holds {listed(list(arrays))}. "
        "Choose them in the data card.",
        expected=f"an array named {listed(list(names[:2]))}",
        received=listed(list(arrays)),
    )


def _no_such(file: Path, name: str, arrays: dict[str, Array]) -> DataProblem:
    return DataProblem(
        "no-such-array",
        f"{file.name} has no array '{name}'; it holds {listed(list(arrays))}.",
        expected=f"an array '{name}'",
        received=listed(list(arrays)),
    )


def _check_lengths(file: Path, arrays: dict[str, Array], names: tuple[str, ...]) -> None:
    for name in names:
        if arrays[name].ndim == 0 or arrays[name].dtype.kind not in "biuf":
            raise DataProblem(
                "no-numbers",
                f"The array '{name}' of {file.name} is no list of numbers for each sample.",
                expected="numbers, one row a sample",
                received=f"{arrays[name].dtype}, {arrays[name].ndim} axes",
            )
    lengths = {name: len(arrays[name]) for name in names}
    if len(set(lengths.values())) > 1:
        told = ", ".join(f"'{name}' {length:,}" for name, length in lengths.items())
        raise DataProblem(
            "counts-differ",
            f"The arrays of {file.name} have different numbers of samples: {told}.",
            expected="the same number of samples",
            received=told,
        )


def _feature(name: str, values: Array) -> RawFeature:
    samples = _samples(values)
    auto: AutoScaling = "none"
    largest = 1.0
    if samples.dtype == np.uint8:
        auto, largest = "largest", 255.0
    elif samples.ndim == 2:
        auto = "standard"
    return RawFeature(name, samples, auto=auto, largest=largest)


def _samples(values: Array) -> Samples:
    if values.ndim == 1:
        values = values[:, None]
    if values.dtype == np.uint8 and values.ndim == 3:
        values = values[..., None]  # pictures without an axis of colours
    if values.dtype == np.uint8 or values.dtype == np.float32:
        return values
    return values.astype(np.float64)


def _target(file: Path, name: str, values: Array) -> RawTarget:
    if not np.isfinite(values).all():
        raise DataProblem(
            "not-finite",
            f"The targets '{name}' of {file.name} hold NaN or infinity. Remove those samples.",
            expected="finite numbers",
            received="NaN or infinity",
        )
    flat = values.reshape(-1) if values.ndim == 2 and values.shape[1] == 1 else values
    if flat.ndim == 1 and flat.dtype.kind in "biu" and flat.min() >= 0:
        num_classes = int(flat.max()) + 1
        if num_classes <= _MAX_CLASSES:
            names = tuple(str(label) for label in range(num_classes))
            return RawTarget(name, flat.astype(np.int32), names)
    return RawTarget(name, values.reshape(len(values), -1).astype(np.float64))


def _test_part(
    file: Path, arrays: dict[str, Array], inputs: tuple[str, ...], targets: tuple[RawTarget, ...]
) -> tuple[dict[str, Samples], dict[str, Labels | NDArray[np.float64]]]:
    if "x_test" not in arrays or "y_test" not in arrays or len(inputs) + len(targets) != 2:
        return {}, {}
    _check_lengths(file, arrays, ("x_test", "y_test"))
    target = targets[0]
    values = arrays["y_test"]
    if target.is_class:
        labels = values.reshape(-1).astype(np.int32)
        if labels.min() < 0 or labels.max() >= len(target.classes):
            raise DataProblem(
                "unknown-class",
                f"'y_test' of {file.name} holds a class that 'y_train' does not have.",
                expected=f"labels 0 to {len(target.classes) - 1}",
                received=f"{labels.min()} to {labels.max()}",
            )
        return {inputs[0]: _samples(arrays["x_test"])}, {target.name: labels}
    numbers = values.reshape(len(values), -1).astype(np.float64)
    return {inputs[0]: _samples(arrays["x_test"])}, {target.name: numbers}
