from pathlib import Path

import pytest

from nnstudio.document import mnist
from nnstudio.document.data import Bundled, IdxFiles
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid


def put_files(folder: Path, ending: str = ".gz") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in mnist.FILES:
        (folder / f"{name}{ending}").touch()


def test_the_example_needs_files_until_it_has_them_or_does_without(tmp_path: Path) -> None:
    project = load_example("split-mnist")
    assert mnist.needs_files(project)
    assert not mnist.needs_files(mnist.with_digits(project))
    assert mnist.with_digits(project).data.source == Bundled("digits")
    put_files(tmp_path)
    assert not mnist.needs_files(mnist.with_files(project, mnist.files_in(tmp_path)))
    other = IdxFiles(str(tmp_path / "my-own-images.gz"))
    assert not mnist.needs_files(mnist.with_files(project, other))
    assert not mnist.needs_files(load_example("spiral"))


@pytest.mark.parametrize("ending", ["", ".gz"])
def test_the_four_files_are_found_plain_or_gzipped(tmp_path: Path, ending: str) -> None:
    put_files(tmp_path, ending)
    found = mnist.files_in(tmp_path)
    assert Path(found.images).name == f"train-images-idx3-ubyte{ending}"
    assert Path(found.test_labels).name == f"t10k-labels-idx1-ubyte{ending}"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    put_files(tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte.gz").unlink()
    with pytest.raises(Invalid, match="t10k-labels-idx1-ubyte"):
        mnist.files_in(tmp_path)
    assert mnist.found_in([tmp_path]) is None


def test_the_usual_places_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_files(tmp_path / "mnist")
    monkeypatch.setenv("NNSTUDIO_DATA", str(tmp_path))
    found = mnist.found_in(mnist.usual_folders())
    assert found is not None
    assert Path(found.images).parent == tmp_path / "mnist"
