"""Images and labels in the format of MNIST, plain or gzipped.

Format: http://yann.lecun.com/exdb/mnist/ — two zero bytes, the type of number, the number of
axes, each axis' length as big-endian 32-bit, then the numbers.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import IdxFiles
from nnstudio.engine.data.files import MAX_BYTES, checked_file, too_large
from nnstudio.engine.data.problem import DataProblem, counted
from nnstudio.engine.data.raw import Labels, RawData, RawFeature, RawTarget

_UNSIGNED_BYTES = 0x08
_WHAT = "an IDX file such as train-images-idx3-ubyte.gz"
Bytes = NDArray[np.uint8]
Stream = BinaryIO | gzip.GzipFile


def read_idx(source: IdxFiles) -> RawData:
    """Reads images and labels, and the test part where it lies beside.

    Returns:
        Feature ``"image"`` (num_samples, height, width, 1) uint8, target ``"class"``.

    Raises:
        DataProblem: A file is missing, damaged, or does not belong to the other.
    """
    images, labels = _pair(source.images, source.labels)
    test_features: dict[str, Bytes] = {}
    test_targets: dict[str, Labels] = {}
    test = source.test_images or _beside(source.images, "train", "t10k")
    if test and (source.test_images or Path(test).exists()):
        test_images, test_labels = _pair(test, source.test_labels)
        if test_images.shape[1:] != images.shape[1:]:
            raise DataProblem(
                "shapes-differ",
                f"The test images are {_size(test_images)} pixels, the training images "
                f"{_size(images)}. Choose the test images of the same set.",
                expected=_size(images),
                received=_size(test_images),
            )
        test_features["image"], test_targets["class"] = test_images, test_labels
    largest = max(int(labels.max()), *(int(part.max()) for part in test_targets.values()), 0)
    classes = tuple(str(label) for label in range(largest + 1))
    return RawData(
        title=Path(source.images).parent.name or Path(source.images).name,
        features=(RawFeature("image", images, auto="largest", largest=255.0),),
        targets=(RawTarget("class", labels, classes),),
        test_features=test_features,
        test_targets=test_targets,
        is_image=True,
    )


def _pair(images_path: str, labels_path: str) -> tuple[Bytes, Labels]:
    labels_path = labels_path or _beside(images_path, "images-idx3", "labels-idx1")
    images = _read(images_path, 3)
    if not labels_path:
        raise DataProblem(
            "no-labels",
            f"Which file holds the labels of {Path(images_path).name}? Choose it as well.",
            expected="a file of labels",
            received="none",
        )
    labels = _read(labels_path, 1)
    if len(images) != len(labels):
        raise DataProblem(
            "counts-differ",
            f"{Path(images_path).name} holds {counted(len(images), 'image')}, but "
            f"{Path(labels_path).name} {counted(len(labels), 'label')}. "
            "Choose the labels that belong to the images.",
            expected=counted(len(images), "label"),
            received=counted(len(labels), "label"),
        )
    return images[..., None], labels.astype(np.int32)


def _beside(path: str, old: str, new: str) -> str:
    """The file of the same name but for one word, or nothing."""
    file = Path(path)
    return str(file.with_name(file.name.replace(old, new))) if old in file.name else ""


def _size(images: Bytes) -> str:
    return f"{images.shape[1]}×{images.shape[2]}"


def _read(path: str, num_axes: int) -> Bytes:
    file = checked_file(path, _WHAT)
    try:
        with file.open("rb") as start:
            zipped = start.read(2) == b"\x1f\x8b"
        with gzip.open(file) if zipped else file.open("rb") as stream:
            return _array(stream, file, num_axes)
    except (OSError, EOFError, zlib.error) as error:
        raise DataProblem(
            "file-damaged",
            f"{file.name} is damaged or was cut short. Download or copy it again.",
            expected=_WHAT,
            received=str(error),
        ) from error


def _array(stream: Stream, file: Path, num_axes: int) -> Bytes:
    head = stream.read(4)
    if len(head) < 4 or head[:2] != b"\0\0":
        raise DataProblem(
            "not-idx",
            f"{file.name} is not an IDX file. Choose {_WHAT}.",
            expected=_WHAT,
            received="something else",
        )
    if head[2] != _UNSIGNED_BYTES or head[3] != num_axes:
        wanted = "images (three axes)" if num_axes == 3 else "labels (one axis)"
        raise DataProblem(
            "other-idx",
            f"{file.name} holds {counted(head[3], 'axis', 'axes')} of numbers where {wanted} "
            "belong. Perhaps images and labels are swapped.",
            expected=wanted,
            received=counted(head[3], "axis", "axes"),
        )
    shape = struct.unpack(f">{num_axes}I", stream.read(4 * num_axes).ljust(4 * num_axes, b"\0"))
    size = 1
    for length in shape:
        size *= length
    if size > MAX_BYTES:
        raise too_large(file, size)
    # Read one byte more than there should be: never more, whatever the archive unpacks to.
    data = _read_at_most(stream, size + 1)
    if len(data) != size or size == 0:
        raise DataProblem(
            "size-differs",
            f"{file.name} says that it holds {size:,} numbers, but "
            f"{'more' if len(data) > size else f'{len(data):,}'} follow. Copy the file again.",
            expected=f"{size:,} numbers",
            received=f"{len(data):,}",
        )
    return np.frombuffer(data, np.uint8).reshape(shape)


def _read_at_most(stream: Stream, size: int) -> bytes:
    """Grows with what is really there, so that a header that lies takes no memory."""
    parts: list[bytes] = []
    missing = size
    while missing and (part := stream.read(min(missing, 1 << 22))):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
