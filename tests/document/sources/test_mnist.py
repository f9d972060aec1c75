from pathlib import Path

import pytest

from nnstudio.document.data import Bundled, IdxFiles
from nnstudio.document.examples import load_example
from nnstudio.document.sources import known_sets, mnist
from tests.document.sources.test_known_sets import put_files


def test_the_example_needs_files_until_it_has_them_or_does_without(tmp_path: Path) -> None:
    project = load_example("split-mnist")
    assert mnist.missing_set(project) == known_sets.KNOWN["mnist"]
    assert mnist.missing_set(mnist.with_digits(project)) is None
    assert mnist.with_digits(project).data.source == Bundled("digits")
    put_files(tmp_path)
    assert mnist.missing_set(mnist.with_files(project, known_sets.files_in(tmp_path))) is None
    other = IdxFiles(str(tmp_path / "my-own-images.gz"))
    assert mnist.missing_set(mnist.with_files(project, other)) is None
    assert mnist.missing_set(load_example("spiral")) is None


def test_a_project_in_a_kit_finds_the_kits_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_sets, "_usual", tuple)
    put_files(tmp_path / "data" / "mnist")
    project = mnist.resolved(load_example("split-mnist"), tmp_path / "projects")
    assert isinstance(project.data.source, IdxFiles)
    assert Path(project.data.source.images).parent == tmp_path / "data" / "mnist"
    alone = load_example("spiral")
    assert mnist.resolved(alone, tmp_path) is alone
