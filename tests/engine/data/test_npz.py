"""NumPy archives, honest ones and others."""

import io
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.document.data import DataPlan, NpzFile
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview
from tests.engine.data.folders import counts, load, refusal

X = np.arange(20.0).reshape(10, 2)


def npz(folder: Path, **arrays: NDArray[Any]) -> NpzFile:
    path = folder / "a.npz"
    np.savez(path, allow_pickle=False, **arrays)
    return NpzFile(str(path))


@pytest.mark.parametrize(
    ("inputs", "targets", "test_inputs", "test_targets"),
    [
        ("x_train", "y_train", "x_test", "y_test"),
        ("X_train", "y_train", "X_test", "y_test"),
        ("train_images", "train_labels", "test_images", "test_labels"),
        ("x", "y", "x_test", "y_test"),
    ],
)
def test_images_and_their_test_part_are_found_by_name(
    tmp_path: Path, inputs: str, targets: str, test_inputs: str, test_targets: str
) -> None:
    rng = np.random.default_rng(0)
    arrays = {
        inputs: rng.integers(0, 256, (20, 6, 5), np.uint8),
        targets: np.arange(20) % 4,
        test_inputs: rng.integers(0, 256, (8, 6, 5), np.uint8),
        test_targets: np.arange(8) % 4,
    }
    data = load(npz(tmp_path, **arrays))
    assert data.summary.features[0].shape == (6, 5, 1)
    assert data.summary.is_image
    assert data.summary.targets[0].classes == ("0", "1", "2", "3")
    assert counts(data) == (15, 5, 8)
    assert data.test is not None
    np.testing.assert_array_equal(
        data.test.features[inputs][..., 0], arrays[test_inputs].astype(np.float32) / 255
    )
    np.testing.assert_array_equal(data.test.targets[targets], arrays[test_targets])


@pytest.mark.parametrize(
    ("labels", "classes"),
    [
        (np.array([-1, 1] * 5), ("-1", "1")),
        (np.array([0.0, 1.0] * 5), ("0", "1")),
        (np.array([False, True] * 5), ("False", "True")),
        (np.array(["cat", "dog"] * 5), ("cat", "dog")),
        (np.array([b"cat", b"dog"] * 5), ("cat", "dog")),
        (np.array([[3], [7]] * 5, np.uint8), ("3", "7")),
        (np.eye(2)[[0, 1] * 5], ("0", "1")),
    ],
)
def test_labels_of_every_kind_become_classes(
    tmp_path: Path, labels: NDArray[Any], classes: tuple[str, ...]
) -> None:
    data = load(npz(tmp_path, x=X, y=labels), split=0.0)
    assert data.summary.targets[0].classes == classes
    assert data.train.targets["y"].dtype == np.int32
    order = np.argsort(data.train.features["x"][:, 0])
    assert data.train.targets["y"][order].tolist() == [0, 1] * 5


def test_other_numbers_are_quantities(tmp_path: Path) -> None:
    data = load(npz(tmp_path, x=X, y=X[:, 0] / 3), split=0.0)
    assert data.summary.targets[0].shape == (1,)
    data = load(npz(tmp_path, x=X, y=X / 3), split=0.0)
    assert data.summary.targets[0].shape == (2,)


def test_channels_that_come_first_are_moved_last(tmp_path: Path) -> None:
    x = np.random.default_rng(0).random((10, 3, 8, 9))
    data = load_data(DataPlan(npz(tmp_path, x=x, y=np.arange(10) % 2)), 0.0, 0)
    assert data.summary.features[0].shape == (8, 9, 3)
    assert any("moved last" in note for note in data.summary.notes)
    assert preview(data).images is not None


def test_several_inputs_can_be_chosen(tmp_path: Path) -> None:
    source = npz(tmp_path, left=X, right=X + 1, y=np.arange(10) % 2)
    data = load(replace(source, inputs=("left", "right"), targets=("y",)), split=0.2)
    assert list(data.train.features) == ["left", "right"]
    difference = data.train.features["right"] - data.train.features["left"]
    np.testing.assert_allclose(difference, 0, atol=1e-5)  # both standardised, rows together


# -------------------------------------------------------------------------------- refusals
def test_an_archive_with_objects_is_never_unpickled(tmp_path: Path) -> None:
    class Harmful:
        def __reduce__(self) -> tuple[Any, ...]:
            return (Path.touch, (tmp_path / "ran",))

    path = tmp_path / "bad.npz"
    np.savez(path, x=np.array([Harmful(), Harmful()], dtype=object), y=np.arange(2))
    assert refusal(NpzFile(str(path))).problem.kind == "objects-inside"
    assert not (tmp_path / "ran").exists()


def lying(folder: Path, header_shape: tuple[int, ...], body: bytes) -> NpzFile:
    """An archive whose array says that it has another size than it has."""
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        head, {"descr": "|u1", "fortran_order": False, "shape": header_shape}
    )
    path = folder / "lying.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.npy", head.getvalue() + body)
        buffer = io.BytesIO()
        np.save(buffer, np.arange(10) % 2)
        archive.writestr("y.npy", buffer.getvalue())
    return NpzFile(str(path))


@pytest.mark.parametrize("shape", [(10, 10**13), (10, 10**6), (10, 2), (10,) * 30])
def test_an_array_that_lies_about_its_size_takes_no_memory(
    tmp_path: Path, shape: tuple[int, ...]
) -> None:
    assert refusal(lying(tmp_path, shape, bytes(1000))).problem.kind == "not-npz"
    assert load(lying(tmp_path, (10, 100), bytes(1000))).summary.num_train == 7


def test_an_archive_that_lies_about_its_packing_is_refused(tmp_path: Path) -> None:
    """Its table of contents and its header agree on 4 GB that cannot be in so few bytes."""
    source = lying(tmp_path, (10, 400_000_000), bytes(1000))
    path = Path(source.path)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        real = archive.infolist()[0].file_size
    claimed = real - 1000 + 4_000_000_000
    while (place := data.find(struct.pack("<I", real))) >= 0:
        data[place : place + 4] = struct.pack("<I", claimed)
    path.write_bytes(data)
    assert refusal(source).problem.kind == "not-npz"


def test_a_damaged_or_cut_archive_is_refused(tmp_path: Path) -> None:
    whole = Path(npz(tmp_path, x=X, y=np.arange(10) % 2).path).read_bytes()
    path = tmp_path / "cut.npz"
    path.write_bytes(whole[:100])
    assert refusal(NpzFile(str(path))).problem.kind == "not-npz"
    place = whole.index(X.tobytes()) + 20
    path.write_bytes(whole[:place] + b"!" + whole[place + 1 :])
    assert refusal(NpzFile(str(path))).problem.kind == "not-npz"


@pytest.mark.parametrize(
    ("arrays", "kind"),
    [
        ({"x": X, "y": np.arange(4)}, "counts-differ"),
        ({"first": X, "second": np.arange(10) % 2}, "roles-unclear"),
        ({"x": X, "y": np.zeros(10, int)}, "one-class"),
        ({"x": np.where(X == 3, np.nan, X), "y": np.arange(10) % 2}, "not-finite"),
        ({"x": X, "y": np.where(X[:, 0] == 4, np.inf, X[:, 0] / 3)}, "not-finite"),
        ({"x": X * 1e30, "y": np.arange(10) % 2}, "too-large-numbers"),
        ({"x": X.astype(complex), "y": np.arange(10) % 2}, "objects-inside"),
        ({"x": X.astype(str), "y": np.arange(10) % 2}, "no-numbers"),
        ({"x": np.float64(3), "y": np.arange(10) % 2}, "single-number"),
        ({"x": np.zeros((10, 0)), "y": np.arange(10) % 2}, "no-values"),
        ({"x": X[:1], "y": np.arange(1)}, "too-small"),
    ],
)
def test_arrays_that_cannot_be_learned_from_are_refused(
    tmp_path: Path, arrays: dict[str, NDArray[Any]], kind: str
) -> None:
    assert refusal(npz(tmp_path, **arrays)).problem.kind == kind


def test_arrays_can_be_chosen_by_name(tmp_path: Path) -> None:
    source = npz(tmp_path, first=X, second=np.arange(10) % 2)
    chosen = replace(source, inputs=("first",), targets=("second",))
    assert load(chosen).summary.targets[0].name == "second"
    assert refusal(replace(chosen, inputs=("third",))).problem.kind == "no-such-array"
