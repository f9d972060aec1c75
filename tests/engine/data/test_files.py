"""Tables, archives and IDX files as users bring them; bad ones are refused in words."""

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.data import Column, CsvFile, DataPlan, IdxFiles, NpzFile, Source
from nnstudio.document.edits import apply_remedy
from nnstudio.document.project import Project
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview
from nnstudio.engine.data.problem import DataProblem


def load(source: Source, split: float = 0.25) -> Dataset:
    return load_data(DataPlan(source), split, 0)


def counts(data: Dataset) -> tuple[int, int, int]:
    return (data.summary.num_train, data.summary.num_validation, data.summary.num_test)


def refusal(source: Source) -> DataProblem:
    with pytest.raises(DataProblem) as caught:
        load(source)
    assert caught.value.problem.message.endswith(".")
    return caught.value


# -------------------------------------------------------------------------------- tables
FLOWERS = "length;colour;kind\n1.5;red;a\n2.5;blue;b\n3.5;red;a\n4.5;green;b\n"


def write(folder: Path, text: str, name: str = "t.csv", encoding: str = "utf-8") -> CsvFile:
    path = folder / name
    path.write_text(text, encoding=encoding)
    return CsvFile(str(path))


def test_a_table_is_read_with_its_delimiter_types_and_target_guessed(tmp_path: Path) -> None:
    data = load(write(tmp_path, FLOWERS), split=0.0)
    assert data.summary.features[0].columns == (
        "length",
        "colour=blue",
        "colour=green",
        "colour=red",
    )
    assert data.summary.targets[0].classes == ("a", "b")
    assert any("'kind'" in note for note in data.summary.notes)
    one_hot = data.train.features["inputs"][:, 1:]
    assert sorted(map(tuple, one_hot.tolist())) == [(0, 0, 1), (0, 0, 1), (0, 1, 0), (1, 0, 0)]


def test_roles_and_types_can_be_changed(tmp_path: Path) -> None:
    source = write(tmp_path, FLOWERS)
    chosen = replace(
        source,
        columns=(
            Column("length", "target"),
            Column("colour", "input", "category"),
            Column("kind", "ignore", "category"),
        ),
    )
    data = load(chosen, split=0.0)
    assert data.summary.targets[0].kind == "number"
    assert sorted(data.train.targets["length"].ravel().tolist()) == [1.5, 2.5, 3.5, 4.5]
    assert len(data.summary.features[0].columns) == 3


def test_groups_make_several_inputs_and_targets(tmp_path: Path) -> None:
    source = write(tmp_path, "a,b,c,d\n1,2,3,4\n5,6,7,8\n9,8,7,6\n")
    columns = (
        Column("a", "input", "number", "left"),
        Column("b", "input", "number", "right"),
        Column("c", "target", "number", "one"),
        Column("d", "target", "number", "two"),
    )
    data = load(replace(source, columns=columns), split=0.0)
    assert list(data.train.features) == ["left", "right"]
    assert list(data.train.targets) == ["one", "two"]


GAPS = "a,b,y\n1,2,x\n,3,y\n4,5,x\n6,,y\n7,8,x\n9,10,y\n"


def test_missing_values_are_named_and_each_remedy_works(tmp_path: Path) -> None:
    source = write(tmp_path, GAPS)
    problem = refusal(source).problem
    assert problem.kind == "missing-values"
    for word in ("'a'", "'b'", "2 rows", "row 2"):
        assert word in problem.message
    sizes = []
    for remedy in problem.remedies:
        project = apply_remedy(Project(data=DataPlan(source)), remedy)
        data = load_data(project.data, 0.0, 0)
        assert np.isfinite(data.train.features["inputs"]).all()
        sizes.append(len(data.train))
    assert sizes == [4, 6]


def test_gaps_are_filled_with_the_mean_of_the_training_part_alone(tmp_path: Path) -> None:
    rows = "".join(f"{i if i else ''},{i % 2}\n" for i in range(40))
    source = replace(write(tmp_path, "a,y\n" + rows), missing="fill")
    data = load_data(DataPlan(source, scaling="none"), 0.5, 3)
    train, held_out = (part.features["inputs"].ravel() for part in (data.train, data.validation))
    known = set(range(1, 40))
    in_train = np.array(sorted(known & {int(v) for v in train if v == int(v) and v in known}))
    values = np.concatenate([train, held_out])
    filled = [value for value in values if value not in known]
    fill = filled[0] if filled else None
    if fill is not None:
        assert fill == pytest.approx(in_train.mean(), rel=1e-6)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a\n1\n2\n", "too-small"),
        ("a,b\n1,2\n", "too-small"),
        ("a,b\n1,2\n3,4,5,6\n", "not-a-table"),
        ("a,y\n1,q\n2,q\n3,q\n", "one-class"),
    ],
)
def test_what_is_no_table_to_learn_from_is_refused(tmp_path: Path, text: str, kind: str) -> None:
    assert refusal(write(tmp_path, text)).problem.kind == kind


def test_a_file_that_is_not_there_empty_or_binary_is_refused(tmp_path: Path) -> None:
    assert refusal(CsvFile(str(tmp_path / "no.csv"))).problem.kind == "file-missing"
    assert refusal(CsvFile(str(tmp_path))).problem.kind == "no-regular-file"
    assert refusal(CsvFile("")).problem.kind == "no-file"
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert refusal(CsvFile(str(empty))).problem.kind == "file-empty"
    binary = tmp_path / "binary.csv"
    binary.write_bytes(b"PK\x03\x04\0\0")
    assert refusal(CsvFile(str(binary))).problem.kind == "not-text"


def test_one_endless_line_and_too_many_columns_are_refused(tmp_path: Path) -> None:
    assert refusal(write(tmp_path, "a" * 5_000_000, "long.csv")).problem.kind == "line-too-long"
    wide = ",".join("abc" for _ in range(30_000)) + "\n"
    assert refusal(write(tmp_path, wide * 2, "wide.csv")).problem.kind == "too-many-columns"


def test_text_that_is_not_utf_8_is_read_and_noted(tmp_path: Path) -> None:
    data = load(write(tmp_path, "größe,y\n1,ä\n2,ö\n3,ä\n", encoding="latin-1"))
    assert data.summary.features[0].columns == ("größe",)
    assert any("Latin-1" in note for note in data.summary.notes)


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    source = write(tmp_path, "a,y\n1,p\n2,q\n3,p\n")
    assert load(source).summary.num_train + load(source).summary.num_validation == 3
    write(tmp_path, "a,y\n1,p\n2,q\n3,p\n4,q\n5,p\n")
    again = load(source)
    assert again.summary.num_train + again.summary.num_validation == 5


def test_the_preview_of_a_table_shows_rows_and_columns(tmp_path: Path) -> None:
    source = write(tmp_path, FLOWERS)
    shown = preview(load(source), DataPlan(source))
    assert shown.rows[0] == ("1.5", "red", "a")
    assert [column.role for column in shown.columns] == ["input", "input", "target"]
    assert (shown.columns[0].minimum, shown.columns[0].maximum) == (1.5, 4.5)
    assert shown.class_counts == (2, 2)


# ------------------------------------------------------------------------------ archives
def npz(folder: Path, **arrays: np.ndarray) -> NpzFile:
    path = folder / "a.npz"
    np.savez(path, allow_pickle=False, **arrays)
    return NpzFile(str(path))


def test_an_archive_of_images_gives_images_and_its_test_part(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    source = npz(
        tmp_path,
        x_train=rng.integers(0, 256, (20, 6, 5), np.uint8),
        y_train=np.arange(20) % 4,
        x_test=rng.integers(0, 256, (8, 6, 5), np.uint8),
        y_test=np.arange(8) % 4,
    )
    data = load(source)
    assert data.summary.features[0].shape == (6, 5, 1)
    assert data.summary.is_image
    assert data.summary.targets[0].classes == ("0", "1", "2", "3")
    assert (data.summary.num_train, data.summary.num_validation, data.summary.num_test) == (
        15,
        5,
        8,
    )
    values = data.train.features["x_train"]
    assert (values.min() >= 0, values.max() <= 1) == (True, True)


def test_an_archive_with_objects_is_never_unpickled(tmp_path: Path) -> None:
    path = tmp_path / "bad.npz"
    np.savez(path, x=np.array([{"run": "me"}], dtype=object), y=np.zeros(1))
    assert refusal(NpzFile(str(path))).problem.kind == "objects-inside"


def test_archives_that_do_not_fit_together_are_refused(tmp_path: Path) -> None:
    source = npz(tmp_path, x=np.zeros((5, 2)), y=np.zeros(4))
    assert refusal(source).problem.kind == "counts-differ"
    source = npz(tmp_path, first=np.zeros((5, 2)), second=np.zeros(5))
    assert refusal(source).problem.kind == "roles-unclear"
    chosen = replace(source, inputs=("first",), targets=("second",))
    assert load(chosen).summary.targets[0].name == "second"
    assert refusal(replace(chosen, inputs=("third",))).problem.kind == "no-such-array"
    path = tmp_path / "cut.npz"
    path.write_bytes(Path(source.path).read_bytes()[:100])
    assert refusal(NpzFile(str(path))).problem.kind == "not-npz"


# ----------------------------------------------------------------------------------- IDX
def idx(path: Path, array: np.ndarray, shape: tuple[int, ...] | None = None) -> None:
    shape = array.shape if shape is None else shape
    data = bytes([0, 0, 8, len(shape)]) + struct.pack(f">{len(shape)}I", *shape) + array.tobytes()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


def mnist_like(folder: Path) -> IdxFiles:
    rng = np.random.default_rng(0)
    for prefix, count in (("train", 30), ("t10k", 10)):
        images = rng.integers(0, 256, (count, 7, 7), np.uint8)
        idx(folder / f"{prefix}-images-idx3-ubyte.gz", images)
        idx(folder / f"{prefix}-labels-idx1-ubyte.gz", (np.arange(count) % 3).astype(np.uint8))
    return IdxFiles(str(folder / "train-images-idx3-ubyte.gz"))


def test_labels_and_test_files_are_found_beside_the_images(tmp_path: Path) -> None:
    data = load(mnist_like(tmp_path), split=0.2)
    assert data.summary.features[0].shape == (7, 7, 1)
    assert (data.summary.num_train, data.summary.num_validation, data.summary.num_test) == (
        24,
        6,
        10,
    )
    assert data.test is not None
    assert float(data.test.features["image"].max()) <= 1.0


def test_a_header_that_lies_takes_no_memory(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    images = Path(source.images)
    idx(images, np.zeros((2, 7, 7), np.uint8), shape=(60_000, 300, 300))
    assert refusal(source).problem.kind == "size-differs"
    idx(images, np.zeros((2, 7, 7), np.uint8), shape=(2**32 - 1, 2**31, 2**31))
    assert refusal(source).problem.kind == "too-large"
    idx(images, np.zeros((200, 7, 7), np.uint8), shape=(2, 7, 7))
    assert refusal(source).problem.kind == "size-differs"


def test_damaged_swapped_and_mismatched_idx_files_are_refused(tmp_path: Path) -> None:
    source = mnist_like(tmp_path)
    whole = Path(source.images).read_bytes()
    Path(source.images).write_bytes(whole[: len(whole) // 2])
    assert refusal(source).problem.kind == "file-damaged"
    labels = source.images.replace("images-idx3", "labels-idx1")
    assert refusal(IdxFiles(labels, labels)).problem.kind == "other-idx"
    Path(source.images).write_bytes(b"hello, this is a text")
    assert refusal(source).problem.kind == "not-idx"
    mnist_like(tmp_path)
    idx(Path(labels), np.zeros(3, np.uint8))
    assert refusal(source).problem.kind == "counts-differ"


def test_mnist_has_its_published_counts(data_dir: Path) -> None:
    data = load(IdxFiles(str(data_dir / "mnist" / "train-images-idx3-ubyte.gz")), split=0.1)
    summary = data.summary
    assert (summary.num_train, summary.num_validation, summary.num_test) == (54_000, 6_000, 10_000)
    shown = preview(data, DataPlan()).class_counts
    assert shown[:3] == (5923, 6742, 5958)  # LeCun et al., the training set's labels
