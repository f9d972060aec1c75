"""Images and labels in the format of MNIST, plain or gzipped.

Format (yann.lecun.com/exdb/mnist): two zero bytes, the type of number, the number of axes,
each axis' length as big-endian 32-bit, then the numbers.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import IdxFiles
from nnstudio.document.description import SetField
from nnstudio.document.sources.idx_files import IMAGES, beside, files_of
from nnstudio.engine.data.idx_file import Array, read_idx_file
from nnstudio.engine.data.labels import one_class
from nnstudio.engine.data.problem import DataProblem, counted
from nnstudio.engine.data.raw import AutoScaling, Labels, RawData, RawFeature, RawTarget, Samples

#: Xiao, Rasul & Vollgraf 2017, table 2.
_FASHION = (
    "T-shirt", "trouser", "pullover", "dress", "coat",
    "sandal", "shirt", "sneaker", "bag", "ankle boot",
)  # fmt: skip


def read_idx(source: IdxFiles) -> RawData:
    """Reads images and labels, and the test part where it lies beside.

    Returns:
        Feature ``"image"`` (num_samples, height, width, channels), bytes for images of bytes;
        files of two axes give feature ``"inputs"``. Target ``"class"``.

    Raises:
        DataProblem: A file is missing, damaged, or does not belong to the other.
    """
    images_path, labels_path, test_images_path, test_labels_path = files_of(source)
    images, labels = _pair(images_path, labels_path, "data.source.images")
    file = Path(images_path)
    name = "image" if images.ndim == 4 else "inputs"
    test_features: dict[str, Samples] = {}
    test_targets: dict[str, Labels | NDArray[np.float64]] = {}
    both = labels
    if test_images_path:
        test_images, test_labels = _pair(
            test_images_path, test_labels_path, "data.source.test_images"
        )
        if test_images.shape[1:] != images.shape[1:]:
            raise DataProblem(
                "shapes-differ",
                f"The test images are {_size(test_images)}, the training images {_size(images)}. "
                "Choose the test images of the same set.",
                expected=_size(images),
                received=_size(test_images),
            )
        test_features[name] = test_images
        both = np.concatenate([labels, test_labels])
    values, codes = np.unique(both, return_inverse=True)
    made = codes.astype(np.int32)
    if test_features:
        test_targets["class"] = made[len(labels) :]
    if len(np.unique(made[: len(labels)])) < 2:
        raise one_class(Path(labels_path), "class")
    auto: AutoScaling = "standard" if images.ndim == 2 else "none"
    if images.dtype == np.uint8:
        auto = "largest"
    return RawData(
        title=file.absolute().parent.name or file.name,
        features=(RawFeature(name, images, auto=auto, largest=255.0),),
        targets=(RawTarget("class", made[: len(labels)], _class_names(file, values)),),
        test_features=test_features,
        test_targets=test_targets,
        is_image=images.ndim == 4,
    )


def _pair(images_path: str, labels_path: str, field: str) -> tuple[Array, Labels]:
    images = read_idx_file(images_path, "images")
    if images.ndim == 1:
        raise _labels_instead(images_path, field)
    if not labels_path:
        raise DataProblem(
            "no-labels",
            f"Which file holds the labels of {Path(images_path).name}? None lies beside it; "
            "choose one.",
            expected="a file of labels",
            received="none",
        )
    labels = read_idx_file(labels_path, "labels")
    if labels.ndim != 1:
        raise DataProblem(
            "other-idx",
            f"{Path(labels_path).name} holds numbers along {labels.ndim} axes, and labels have "
            "one. Perhaps images and labels are swapped.",
            expected="labels (1 axis)",
            received=counted(labels.ndim, "axis", "axes"),
        )
    if len(images) != len(labels):
        raise DataProblem(
            "counts-differ",
            f"{Path(images_path).name} holds {counted(len(images), 'image')}, but "
            f"{Path(labels_path).name} {counted(len(labels), 'label')}. "
            "Choose the labels that belong to the images.",
            expected=counted(len(images), "label"),
            received=counted(len(labels), "label"),
        )
    if (labels != np.floor(labels)).any():
        raise DataProblem(
            "no-labels",
            f"{Path(labels_path).name} holds numbers with a point, and labels are whole numbers. "
            "Choose the file of labels.",
            expected="whole numbers",
            received="other numbers",
        )
    return images[..., None] if images.ndim == 3 else images, labels.astype(np.int32)


def _labels_instead(path: str, field: str) -> DataProblem:
    file = Path(path)
    images = beside(path, IMAGES)
    return DataProblem(
        "other-idx",
        f"{file.name} holds labels (1 axis), where images belong. Choose the file of images.",
        expected="images (3 axes)",
        received="1 axis",
        remedies=(SetField(f"Use {Path(images).name}", field, images),) if images else (),
    )


def _size(images: Array) -> str:
    return "×".join(str(length) for length in images.shape[1:3])


def _class_names(file: Path, values: NDArray[np.int32]) -> tuple[str, ...]:
    if "fashion" in str(file.absolute()).lower() and values.tolist() == list(range(10)):
        return _FASHION
    return tuple(str(value) for value in values)
