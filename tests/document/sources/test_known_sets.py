"""Where MNIST and the like are looked for."""

from pathlib import Path

import pytest

from nnstudio.document.data import IdxFiles, NpzFile
from nnstudio.document.invalid import Invalid
from nnstudio.document.sources import known_sets


def put_files(folder: Path, ending: str = ".gz") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in known_sets.FILES:
        (folder / f"{name}{ending}").touch()


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Nothing is found but what a test puts there."""
    monkeypatch.delenv("NNSTUDIO_DATA", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    monkeypatch.setattr(known_sets, "_mounted", tuple)
    return tmp_path


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_the_four_files_are_found_plain_or_gzipped(tmp_path: Path, ending: str) -> None:
    put_files(tmp_path, ending)
    found = known_sets.files_in(tmp_path)
    assert Path(found.images).name == f"train-images-idx3-ubyte{ending}"
    assert Path(found.test_labels).name == f"t10k-labels-idx1-ubyte{ending}"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    put_files(tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte.gz").unlink()
    with pytest.raises(Invalid, match="t10k-labels-idx1-ubyte"):
        known_sets.files_in(tmp_path)


def test_a_named_folder_is_looked_into(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert known_sets.find("mnist") is None
    put_files(nowhere / "named" / "mnist")
    monkeypatch.setenv("NNSTUDIO_DATA", str(nowhere / "named"))
    found = known_sets.find("mnist")
    assert isinstance(found, IdxFiles)
    assert Path(found.images).parent == nowhere / "named" / "mnist"
    assert known_sets.find("fashion-mnist") is None


def test_the_two_sets_whose_files_have_the_same_names_are_told_apart_by_their_folder(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_files(nowhere / "my-fashion")
    monkeypatch.setenv("NNSTUDIO_DATA", str(nowhere / "my-fashion"))
    assert known_sets.find("mnist") is None
    assert isinstance(known_sets.find("fashion-mnist"), IdxFiles)
    clothes = IdxFiles(str(nowhere / "my-fashion" / "train-images-idx3-ubyte"))
    assert known_sets.known_set(clothes) is known_sets.KNOWN["fashion-mnist"]
    assert known_sets.known_set(NpzFile("x.npz")) is None


def test_what_keras_has_downloaded_once_is_taken(nowhere: Path) -> None:
    archive = nowhere / "keras" / "datasets" / "mnist.npz"
    archive.parent.mkdir(parents=True)
    archive.touch()
    assert known_sets.find("mnist") == NpzFile(str(archive))
    put_files(nowhere / "keras" / "datasets" / "fashion-mnist")
    assert isinstance(known_sets.find("fashion-mnist"), IdxFiles)


def test_a_kit_on_a_stick_is_found(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = nowhere / "stick"
    kit = stick / "workshop"
    put_files(kit / "data" / "mnist")
    monkeypatch.setattr(known_sets, "_mounted", lambda: (stick,))
    assert known_sets.find("mnist") is None  # not yet a kit, only a folder of that name
    (kit / "lessons").mkdir()
    (kit / known_sets.MANIFEST).write_text("{}")
    assert known_sets.kits() == (kit,)
    assert isinstance(known_sets.find("mnist"), IdxFiles)


def test_a_kit_beside_an_appimage_is_found(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_files(nowhere / "kit" / "data" / "mnist")
    monkeypatch.setenv("APPIMAGE", str(nowhere / "kit" / "install" / "nnstudio.AppImage"))
    assert isinstance(known_sets.find("mnist"), IdxFiles)
