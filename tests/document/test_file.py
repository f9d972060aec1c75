import contextlib
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.document import file
from nnstudio.document.data import DataPlan, Source
from nnstudio.document.edits import set_field
from nnstudio.document.examples import load_example
from nnstudio.document.network import Layer, Network
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.document.writing import FileProblem

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")


def with_source(source: Source) -> Project:
    return Project(data=DataPlan(source))


def refusal(path: Path) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(FileProblem) as problem:
        file.load(path)
    assert str(path) in str(problem.value)
    return str(problem.value)


# -------------------------------------------------------------------------------- whole files
def test_what_was_saved_is_what_is_opened(tmp_path: Path) -> None:
    project = load_example("digits")
    place = tmp_path / "d.nnstudio"
    file.save(project, place)
    assert file.load(place) == project


_texts = st.text(st.characters(exclude_categories=["Cs"]))
_numbers = st.floats(allow_nan=False, allow_infinity=False)
_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    _numbers,
    _texts,
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.builds(Config, st.just("L2"), st.fixed_dictionaries({"l2": _numbers})),
)


@given(name=_texts, notes=_texts, params=st.dictionaries(_texts, _values))
def test_any_texts_and_values_survive(
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    notes: str,
    params: dict[str, bool | int | float | str | tuple[int, ...] | Config | None],
) -> None:
    project = set_field(Project(name=name, notes=notes), "plan.loss", Config("Huber", params))
    place = tmp_path_factory.mktemp("any") / "a.nnstudio"
    file.save(project, place)
    loaded = file.load(place)
    assert loaded == project
    kept = loaded.plan.loss.params
    assert {key: type(value) for key, value in kept.items()} == {
        key: type(value) for key, value in params.items()
    }


def test_names_may_have_any_letters(tmp_path: Path) -> None:
    place = tmp_path / "Übung 網路 №1.nnstudio"
    file.save(Project(name="Übung"), place)
    assert file.load(place).name == "Übung"
    assert [path.name for path in tmp_path.iterdir()] == [place.name]


def test_the_file_says_what_it_is_and_who_wrote_it(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    file.save(Project(), place)
    document = json.loads(place.read_text(encoding="utf-8"))
    assert document["nnstudio"] == file.VERSION
    assert document["written_by"].startswith("nnstudio ")
    assert document["project"]["name"] == "Untitled"


def test_fields_that_are_absent_have_their_defaults(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    place.write_text('{"nnstudio": 1, "written_by": "me", "project": {"name": "Mine"}}')
    assert file.load(place) == Project(name="Mine")


@pytest.mark.parametrize(
    ("project", "place", "advice"),
    [
        ({"plan": {"epoch": 3}}, "project.plan.epoch", "Perhaps 'epochs' is meant."),
        ({"nane": "Mine"}, "project.nane", "Perhaps 'name' is meant."),
        (
            {"data": {"source": {"type": "points", "shap": "xor"}}},
            "project.data.source.shap",
            "'shape'",
        ),
        (
            {"network": {"layers": [{"id": "a", "kind": "Dense", "units": 3}]}},
            "project.network.layers[0].units",
            "Known there: id, kind, params",
        ),
        ({"plan": {"loss": {"kind": "Huber", "parms": {}}}}, "project.plan.loss.parms", "'params'"),
        (
            {
                "network": {
                    "layers": [
                        {
                            "id": "a",
                            "kind": "Dense",
                            "params": {"kernel_regularizer": {"kind": "L2", "param": {}}},
                        }
                    ]
                }
            },
            "project.network.layers[0].params.kernel_regularizer.param",
            "'params'",
        ),
    ],
)
def test_a_misspelled_field_is_refused_by_its_place(
    tmp_path: Path, project: object, place: str, advice: str
) -> None:
    path = tmp_path / "p.nnstudio"
    path.write_bytes(
        msgspec.json.encode({"nnstudio": 1, "written_by": "nnstudio 9", "project": project})
    )
    sentence = refusal(path)
    assert f"{place!r}, in a file of nnstudio 9" in sentence
    assert advice in sentence


def test_parameters_of_layers_are_keras_to_judge_and_no_unknown_fields(tmp_path: Path) -> None:
    path = tmp_path / "p.nnstudio"
    layer = Layer("a", "Dense", {"unitz": 3})
    file.save(Project(network=Network((layer,))), path)
    assert file.load(path).network.layers == (layer,)


# ------------------------------------------------------------------------------------- saving
def test_a_file_that_cannot_be_written_whole_leaves_the_old_one(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    file.save(Project(name="old"), place)
    with pytest.raises(FileProblem, match="whole characters"):
        file.save(Project(name="\ud800"), place)
    assert file.load(place).name == "old"
    assert list(tmp_path.iterdir()) == [place]


SAVE_WITH_LITTLE_ROOM = """
import resource, signal, sys
from nnstudio.document import file
from nnstudio.document.project import Project
# A limit on the size of files fails as a full disk does: in the middle of writing.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    file.save(Project(name="new"), sys.argv[1])
except file.FileProblem as problem:
    sys.exit(str(problem))
"""


@posix_only
def test_a_disk_that_fills_up_while_saving_leaves_the_old_file(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    file.save(Project(name="old"), place)
    child = subprocess.run(
        [sys.executable, "-c", SAVE_WITH_LITTLE_ROOM, place],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 1
    assert child.stderr.startswith(f"Could not save {place}: expected ")
    assert file.load(place).name == "old"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing/p.nnstudio", "Create the folder first."),
        ("folder", "a folder or device of that name"),
        ("x" * 300, "Choose a shorter name."),
        ("file/p.nnstudio", "a file in its place"),
    ],
)
def test_a_place_that_cannot_be_written_is_told_in_words(
    tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(FileProblem) as problem:
        file.save(Project(), tmp_path / name)
    assert sentence in str(problem.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


@posix_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do anything")
def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    file.save(Project(name="old"), place)
    place.chmod(0o444)
    with pytest.raises(FileProblem, match="write-protected"):
        file.save(Project(name="new"), place)
    assert file.load(place).name == "old"


@posix_only
def test_a_device_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(FileProblem, match="folder or device"):
        file.save(Project(), pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert "a folder or a device" in refusal(pipe)


@posix_only
def test_links_are_followed_and_permissions_kept(tmp_path: Path) -> None:
    place, link = tmp_path / "p.nnstudio", tmp_path / "link.nnstudio"
    file.save(Project(), place)
    assert stat.S_IMODE(place.stat().st_mode) & 0o600 == 0o600
    place.chmod(0o640)
    link.symlink_to(place)
    file.save(Project(name="new"), link)
    assert link.is_symlink()
    assert file.load(place).name == "new"
    assert stat.S_IMODE(place.stat().st_mode) == 0o640


# ------------------------------------------------------------------------------------ refusals
def test_a_file_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    file.save(load_example("digits"), place)
    whole = place.read_bytes()
    for length in range(100, len(whole) - 2, 100):
        place.write_bytes(whole[:length])
        assert "cut short" in refusal(place)
    place.write_bytes(b"")
    assert "an empty file" in refusal(place)


def test_a_newer_version_is_refused_by_name(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    place.write_text('{"nnstudio": 2, "database": "somewhere else"}')
    sentence = refusal(place)
    assert "version 2" in sentence
    assert "Update nnstudio" in sentence


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 a zip file",
        b"SQLite format 3\x00",
        b"\x80\x04\x95 a pickle",
        b"hello",
        b"[]",
        b"{}",
        b'"nnstudio"',
        b'{"nnstudio": "1"}',
        b'{"nnstudio": true}',
        b'{"cells": [], "nbformat": 4}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"\xff\xfe\x00",
    ],
)
def test_what_is_not_ours_is_refused(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "p.nnstudio"
    place.write_bytes(content)
    assert "a file that nnstudio did not write" in refusal(place)


@given(st.binary(max_size=500))
def test_random_bytes_are_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    place = tmp_path_factory.mktemp("random") / "p.nnstudio"
    place.write_bytes(data)
    refusal(place)


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=3))
def test_a_file_with_changed_bytes_is_opened_or_refused_but_never_breaks(
    tmp_path_factory: pytest.TempPathFactory, position: int, noise: bytes
) -> None:
    place = tmp_path_factory.mktemp("changed") / "p.nnstudio"
    file.save(load_example("iris"), place)
    whole = bytearray(place.read_bytes())
    whole[position : position + len(noise)] = noise
    place.write_bytes(bytes(whole))
    with contextlib.suppress(FileProblem):  # any other exception fails
        assert isinstance(file.load(place), Project)


@pytest.mark.parametrize(
    ("project", "sentence"),
    [
        ({"plan": {"epochs": "many"}}, "plan.epochs"),
        ({"plan": {"epochs": 0}}, "plan.epochs"),
        ({"data": {"source": {"type": "python", "code": "1/0"}}}, "data.source.type"),
        ({"network": {"layers": [{"id": 3, "kind": "Dense"}]}}, "network.layers[0].id"),
        ({"network": {"layers": [{"id": "a b", "kind": "Dense"}]}}, "letters, digits"),
        ({"network": {"links": [{"source": "a", "target": "b"}]}}, "a wire to 'a'"),
        (
            {
                "network": {
                    "layers": [{"id": "a", "kind": "Add"}],
                    "links": [{"source": "a", "target": "a", "port": 10**12}],
                }
            },
            "port",
        ),
        ([], "project"),
        (None, "project"),
    ],
)
def test_values_of_the_wrong_kind_are_refused_with_their_place(
    tmp_path: Path, project: object, sentence: str
) -> None:
    place = tmp_path / "p.nnstudio"
    document = {"nnstudio": 1, "written_by": "someone", "project": project}
    place.write_bytes(msgspec.json.encode(document))
    assert sentence in refusal(place)


def test_numbers_larger_than_any_number_are_refused(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    huge = b'{"nnstudio":1,"written_by":"","project":{"plan":{"epochs":' + b"9" * 10_000 + b"}}}"
    place.write_bytes(huge)
    refusal(place)


def test_a_huge_file_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    place = tmp_path / "p.nnstudio"
    with place.open("wb") as stream:  # sparse: it takes no room
        stream.truncate(50 * 1024**3)
    assert "a larger file" in refusal(place)


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    assert "a name without a file" in refusal(tmp_path / "missing.nnstudio")
    assert "a folder or a device" in refusal(tmp_path)
