"""Paths of data beside the project are written as seen from it."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from nnstudio.document import file
from nnstudio.document.data import CsvFile, DataPlan, IdxFiles, NpzFile, Points, Source
from nnstudio.document.project import Project
from nnstudio.document.sources import data_paths
from nnstudio.document.tasks import SeveralSources, TaskPlan


def with_source(source: Source) -> Project:
    return Project(data=DataPlan(source))


SOURCES = [
    (CsvFile("data/a.csv"), "data/a.csv"),
    (NpzFile("ä.npz"), "ä.npz"),
    (IdxFiles("train", "", "test"), "train"),
]


@pytest.mark.parametrize(("source", "relative"), SOURCES)
def test_data_beside_the_project_moves_with_it(
    tmp_path: Path, source: Source, relative: str
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    file.save(with_source(source), old / "p.nnstudio")
    assert file.load(old / "p.nnstudio") == data_paths.resolve_paths(with_source(source), old)
    file.save(file.load(old / "p.nnstudio"), old / "p.nnstudio")
    assert f'"{relative}"' in (old / "p.nnstudio").read_text(encoding="utf-8")
    old.rename(new)
    assert file.load(new / "p.nnstudio") == data_paths.resolve_paths(with_source(source), new)


@pytest.mark.parametrize(("source", "relative"), SOURCES)
def test_the_data_of_further_tasks_move_with_the_project(
    tmp_path: Path, source: Source, relative: str
) -> None:
    tasks = TaskPlan(SeveralSources((Points(), source)))
    resolved = data_paths.resolve_paths(Project(tasks=tasks), tmp_path)
    assert str(tmp_path / relative) in msgspec.json.encode(resolved).decode()
    assert data_paths.relative_paths(resolved, tmp_path) == Project(tasks=tasks)


def test_data_elsewhere_keeps_its_whole_path(tmp_path: Path) -> None:
    elsewhere = str(tmp_path / "elsewhere" / "a.csv")
    place = tmp_path / "folder" / "p.nnstudio"
    place.parent.mkdir()
    file.save(with_source(CsvFile(elsewhere)), place)
    assert file.load(place).data.source == CsvFile(elsewhere)


@pytest.mark.parametrize(("source", "relative"), SOURCES)
def test_shortening_paths_undoes_resolving_them(
    tmp_path: Path, source: Source, relative: str
) -> None:
    project = with_source(source)
    resolved = data_paths.resolve_paths(project, tmp_path)
    assert str(tmp_path / relative) in msgspec.json.encode(resolved).decode()
    assert data_paths.relative_paths(resolved, tmp_path) == project
    assert data_paths.resolve_paths(resolved, tmp_path / "other") == resolved


def test_empty_paths_stay_empty_and_other_sources_as_they_are(tmp_path: Path) -> None:
    idx = data_paths.resolve_paths(with_source(IdxFiles("train")), tmp_path).data.source
    assert isinstance(idx, IdxFiles)
    assert (idx.labels, idx.test_images, idx.test_labels) == ("", "", "")
    points = replace(Project(), data=DataPlan(Points()))
    assert data_paths.resolve_paths(points, tmp_path) is points
