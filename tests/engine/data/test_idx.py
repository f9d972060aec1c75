"""Images and labels in the format of MNIST."""

import gzip
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from nnstudio.document.data import DataPlan, IdxFiles
from nnstudio.document.edits import apply_remedy
from nnstudio.document.project import Project
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview
from tests.engine.data.folders import counts, load, refusal


def idx(
    path: Path, array: NDArray[Any], shape: tuple[int, ...] | None = None, kind: int = 8
) -> None:
    shape = array.shape if shape is None else shape
    head = bytes([0, 0, kind, len(shape)]) + struct.pack(f">{len(shape)}I", *shape)
    data = head + array.tobytes()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


def mnist_like(folder: Path, pattern: str = "{part}-{what}-idx{axes}-ubyte.gz") -> IdxFiles:
    rng = np.random.default_rng(0)
    for part, count in (("train", 30), ("t10k", 10)):
        images = folder / pattern.format(part=part, what="images", axes=3)
        idx(images, rng.integers(0, 256, (count, 7, 7), np.uint8))
        labels = folder / pattern.format(part=part, what="labels", axes=1)
        idx(labels, (np.arange(count) % 3).astype(np.uint8))
    return IdxFiles(str(folder / pattern.format(part="train", what="images", axes=3)))


@pytest.mark.parametrize(
    "pattern",
    [
        "{part}-{what}-idx{axes}-ubyte.gz",
        "{part}-{what}-idx{axes}-ubyte",
        "{part}-{what}.idx{axes}-ubyte",
        "my-{part}-{what}.idx",
    ],
)
def test_labels_and_test_files_are_found_beside_the_images(tmp_path: Path, pattern: str) -> None:
    data = load(mnist_like(tmp_path, pattern), split=0.2)
    assert data.summary.features[0].shape == (7, 7, 1)
    assert data.summary.is_image
    assert counts(data) == (24, 6, 10)
    assert data.test is not None
    assert data.test.targets["class"].tolist() == [i % 3 for i in range(10)]


def test_zipped_labels_are_found_beside_unzipped_images(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    unzipped = Path(source.images).with_suffix("")
    unzipped.write_bytes(gzip.decompress(Path(source.images).read_bytes()))
    Path(source.images).unlink()
    assert counts(load(IdxFiles(str(unzipped)), split=0.0)) == (30, 0, 10)


def test_bytes_become_parts_of_one_exactly(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    rng = np.random.default_rng(0)
    expected = rng.integers(0, 256, (30, 7, 7), np.uint8).astype(np.float32) / 255.0
    mine = load(source, split=0.0).train.features["image"][..., 0]
    np.testing.assert_array_equal(np.sort(mine, axis=0), np.sort(expected, axis=0))


def test_a_test_part_without_labels_is_left_aside(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte.gz").unlink()
    assert counts(load(source, split=0.2)) == (24, 6, 0)


def test_numbers_of_other_types_are_read(tmp_path: Path) -> None:
    values = np.random.default_rng(0).normal(size=(6, 4))
    idx(tmp_path / "train-images-idx2", values.astype(">f4"), kind=0x0D)
    idx(tmp_path / "train-labels-idx1", np.array([5, 9] * 3, ">i4"), kind=0x0C)
    source = IdxFiles(str(tmp_path / "train-images-idx2"))
    data = load_data(DataPlan(source, scaling="none"), 0.0, 0)
    assert data.summary.targets[0].classes == ("5", "9")
    mine = np.sort(data.train.features["inputs"], axis=0)
    np.testing.assert_array_equal(mine, np.sort(values.astype(np.float32), axis=0))


@pytest.mark.parametrize(
    "shape", [(60_000, 300, 300), (2**32 - 1, 2**31, 2**31), (2, 7, 7), (0, 7, 7)]
)
@pytest.mark.parametrize("suffix", [".gz", ""])
def test_a_header_that_lies_takes_no_memory(
    tmp_path: Path, shape: tuple[int, ...], suffix: str
) -> None:
    source = mnist_like(tmp_path, "{part}-{what}-idx{axes}" + suffix)
    idx(Path(source.images), np.zeros((200, 7, 7), np.uint8), shape=shape)
    assert refusal(source).problem.kind == "size-differs"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    """Nine gigabytes of zeros in a few megabytes, as the header says."""
    source = mnist_like(tmp_path)
    bomb = Path(source.images)
    body = gzip.compress(bytes(1 << 20), 9)
    count = 9 * 1024
    head = bytes([0, 0, 8, 3]) + struct.pack(">3I", count, 1024, 1024)
    with bomb.open("wb") as stream:
        stream.write(gzip.compress(head))
        for _ in range(count):
            stream.write(body)
    assert refusal(source).problem.kind == "grows-too-much"


def test_damaged_files_are_refused(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    images = Path(source.images)
    whole = images.read_bytes()
    images.write_bytes(whole[: len(whole) // 2])
    assert refusal(source).problem.kind == "file-damaged"
    images.write_bytes(whole[:-8] + b"12345678")  # the checksum
    assert refusal(source).problem.kind == "file-damaged"
    images.write_bytes(b"hello, this is a text")
    assert refusal(source).problem.kind == "not-idx"
    images.write_bytes(bytes([0, 0, 8, 3, 0, 0]))
    assert refusal(source).problem.kind == "file-damaged"


def test_labels_that_do_not_belong_are_refused(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    labels = tmp_path / "train-labels-idx1-ubyte.gz"
    idx(labels, np.zeros(3, np.uint8))
    assert refusal(source).problem.kind == "counts-differ"
    idx(labels, np.zeros(30, np.uint8))
    assert refusal(source).problem.kind == "one-class"
    assert refusal(IdxFiles(source.images, source.images)).problem.kind == "other-idx"
    labels.unlink()
    assert refusal(source).problem.kind == "no-labels"


def test_labels_chosen_as_images_are_mended_by_the_remedy(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    wrong = IdxFiles(str(tmp_path / "train-labels-idx1-ubyte.gz"))
    problem = refusal(wrong).problem
    assert problem.kind == "other-idx"
    project = apply_remedy(Project(data=DataPlan(wrong)), problem.remedies[0])
    assert project.data.source == source


def test_test_images_of_another_size_are_refused(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    idx(tmp_path / "t10k-images-idx3-ubyte.gz", np.zeros((10, 8, 8), np.uint8))
    assert refusal(source).problem.kind == "shapes-differ"


def test_mnist_has_its_published_counts(data_dir: Path) -> None:
    source = IdxFiles(str(data_dir / "mnist" / "train-images-idx3-ubyte.gz"))
    data = load(source, split=0.1)
    assert counts(data) == (54_000, 6_000, 10_000)
    shown = preview(data)
    assert shown.class_counts[:3] == (5923, 6742, 5958)  # LeCun et al.: the training labels
    assert shown.images is not None
    assert shown.images.shape == (64, 28, 28, 1)


def test_fashion_mnist_has_names_for_its_classes(data_dir: Path) -> None:
    source = IdxFiles(str(data_dir / "fashion-mnist" / "train-images-idx3-ubyte.gz"))
    data = load(source, split=0.1)
    assert data.summary.targets[0].classes[9] == "ankle boot"
    assert preview(data).class_counts == (6000,) * 10
