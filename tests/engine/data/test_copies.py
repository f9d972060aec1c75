"""Data that is kept in the project: learned from where its file is gone or has changed."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from nnstudio.document.data import CsvFile, DataPlan, IdxFiles, ImageFolder
from nnstudio.document.project import Project
from nnstudio.document.sources import copies as kept
from nnstudio.document.sources.copies import place_of, with_copies, with_files_named
from nnstudio.document.sources.data_paths import paths_of
from nnstudio.document.store.attachments import copy_of, parts_of
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview_of_refused
from nnstudio.engine.data.problem import DataProblem

FLOWERS = "petal,kind\n" + "".join(f"{i % 7}.5,{'ab'[i % 2]}\n" for i in range(40))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "cache_folder", lambda: tmp_path / "cache")


@pytest.fixture
def plan(tmp_path: Path) -> DataPlan:
    """A table with a copy that was not unpacked."""
    path = tmp_path / "flowers.csv"
    path.write_text(FLOWERS)
    return DataPlan(CsvFile(str(path)), copies=(copy_of(str(path)),))


def unpacked(plan: DataPlan, text: str = FLOWERS) -> Path:
    place = place_of(plan.copies[0])
    place.parent.mkdir(parents=True)
    place.write_text(text)
    return place


def file_of(plan: DataPlan) -> Path:
    return Path(plan.copies[0].path)


def test_where_the_file_is_as_it_was_it_is_read_itself(plan: DataPlan) -> None:
    with_copy = load_data(plan, 0.2, 0)
    without = load_data(DataPlan(plan.source), 0.2, 0)
    assert with_copy is without  # from memory, too
    assert not any("copy" in note for note in with_copy.summary.notes)


def test_where_the_file_is_gone_the_copy_is_read_and_it_is_said(plan: DataPlan) -> None:
    expected = load_data(plan, 0.2, 0)
    unpacked(plan)
    file_of(plan).unlink()
    found = load_data(plan, 0.2, 0)
    assert (
        "The file flowers.csv is no longer there; the copy in the project is used."
        in found.summary.notes
    )
    assert found.summary.title == expected.summary.title
    name = expected.summary.features[0].name
    assert found.train.features[name].tolist() == expected.train.features[name].tolist()


def test_a_file_of_the_same_name_and_size_is_not_taken_for_the_one_that_was_kept(
    plan: DataPlan,
) -> None:
    unpacked(plan)
    file_of(plan).write_text(FLOWERS.replace("1.5", "9.5"))
    found = load_data(plan, 0.2, 0)
    assert any("has changed since" in note for note in found.summary.notes)
    petals = found.inverse_features(found.train.features)[found.summary.features[0].name]
    assert petals.max() < 7


def test_a_copy_that_is_still_packed_is_told_of_as_such(plan: DataPlan) -> None:
    file_of(plan).unlink()
    with pytest.raises(DataProblem) as refused:
        load_data(plan, 0.2, 0)
    assert refused.value.problem.kind == kept.NOT_UNPACKED
    assert preview_of_refused(plan) is None


def test_copies_go_through_the_same_checks_as_any_file(plan: DataPlan) -> None:
    place = unpacked(plan)
    place.write_text("petal,kind\n")
    file_of(plan).unlink()
    with pytest.raises(DataProblem):
        load_data(plan, 0.2, 0)


def test_images_and_labels_are_found_where_their_copies_are(tmp_path: Path) -> None:
    folder = tmp_path / "fashion"
    folder.mkdir()
    names = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte")
    header = bytes([0, 0, 8, 3, 0, 0, 0, 10, 0, 0, 0, 2, 0, 0, 0, 2])
    (folder / names[0]).write_bytes(header + bytes(range(40)))
    (folder / names[1]).write_bytes(bytes([0, 0, 8, 1, 0, 0, 0, 10]) + bytes([0, 1] * 5))
    project = Project(data=DataPlan(IdxFiles(str(folder / names[0]))))
    expected = load_data(project.data, 0.2, 0)
    project = with_files_named(project)
    project = with_copies(project, map(copy_of, paths_of(project)))
    for copy in project.data.copies:
        place_of(copy).parent.mkdir(parents=True)
        Path(copy.path).replace(place_of(copy))
    found = load_data(project.data, 0.2, 0)
    assert found.train.features["image"].tolist() == expected.train.features["image"].tolist()
    assert found.summary.title == expected.summary.title == "fashion"
    assert len(found.summary.notes) == 2


def test_a_folder_of_pictures_is_learned_from_where_it_was_unpacked(tmp_path: Path) -> None:
    pets = tmp_path / "pets"
    for label in ("cat", "dog"):
        (pets / label).mkdir(parents=True)
        for number in range(4):
            grey = 20 * number + (10 if label == "cat" else 150)
            Image.new("RGB", (8, 8), (grey,) * 3).save(pets / label / f"{number}.png")
    source = ImageFolder(str(pets), height=8, width=8)
    plan = DataPlan(source, copies=(copy_of(str(pets)),))
    expected = load_data(plan, 0.25, 0)
    with ProjectStore(tmp_path / "working") as store:
        for name, data in parts_of(plan.copies[0]):
            store.attachments.put(name, data)
        shutil.rmtree(pets)
        assert store.attachments.unpack_missing(plan.copies)
    found = load_data(plan, 0.25, 0)
    assert found.summary.title == expected.summary.title == "pets"
    assert found.summary.targets == expected.summary.targets
    name = expected.summary.features[0].name
    assert found.train.features[name].tolist() == expected.train.features[name].tolist()
