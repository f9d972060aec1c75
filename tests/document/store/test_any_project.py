"""Whatever project can be made comes back from a file as it went in."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from nnstudio.document import file, project_file
from nnstudio.document.operations import without_surgery
from nnstudio.document.project import Project
from nnstudio.document.sources.data_paths import resolve_paths
from nnstudio.document.store.project_store import ProjectStore
from tests.document.any_edit import any_network
from tests.document.any_value import any_value


@st.composite
def any_project(draw: st.DrawFn) -> Project:
    project: Project = draw(any_value(Project))
    return replace(project, network=draw(any_network()))


@settings(max_examples=60)
@given(any_project())
def test_any_project_comes_back_from_a_text(project: Project) -> None:
    place = Path("/folder/p.nnstudio")
    assert file.decode(place, file.encode(project, place)) == without_surgery(project)


@settings(max_examples=10)
@given(any_project())
def test_any_project_comes_back_from_a_saved_file(
    tmp_path_factory: pytest.TempPathFactory, project: Project
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with ProjectStore(folder / "working") as store:
        with store.change():
            store.set_document(project)
        assert store.document() == without_surgery(project)
        store.write_copy(folder / "p.nnstudio", project)
    # Paths of data files are told from the folder of the project.
    expected = resolve_paths(without_surgery(project), folder)
    assert project_file.load(folder / "p.nnstudio") == expected
    file.save(project, folder / "text.nnstudio")
    assert project_file.load(folder / "text.nnstudio") == expected
