"""Copies of data files in the project file: whole, checked, and nowhere but in the cache."""

import hashlib
import os
import random
import shutil
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from nnstudio.document import edits
from nnstudio.document.data import Copy, CsvFile, DataPlan, IdxFiles
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.sources import copies as kept
from nnstudio.document.sources.copies import fitting, is_original, place_of, safe_name, with_copies
from nnstudio.document.sources.data_paths import paths_of, relative_paths, resolve_paths
from nnstudio.document.store import attachments
from nnstudio.document.store.attachments import Attachments, copy_of, parts_of
from nnstudio.document.store.project_store import ProjectStore

#: SHA-256 of three letters (FIPS 180-2, appendix B.1).
ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
TEXT = b"a,b\n1,2\n" * 5000


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copies are unpacked here; pieces are small, so that files have several."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(kept, "cache_folder", lambda: folder)
    monkeypatch.setattr(attachments, "PIECE", 1000)
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    with ProjectStore(tmp_path / "working") as opened:
        yield opened


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "flowers.csv"
    path.write_bytes(TEXT)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pets"
    for name in ("cats/one.png", "cats/two.png", "dogs/one.png", ".hidden/x", "dogs/.DS_Store"):
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(name.encode() * 300)
    (folder / "dogs" / "link.png").symlink_to("/etc/passwd")
    return folder


def put(store: ProjectStore, path: Path) -> Copy:
    copy = copy_of(str(path))
    with store.change():
        for name, data in parts_of(copy):
            store.attachments.put(name, data)
    return copy


def project(*copies: Copy, path: str = "") -> Project:
    source = CsvFile(path or copies[0].path)
    return with_copies(Project(data=DataPlan(source)), copies)


# ----------------------------------------------------------------------------- there and back
def test_a_file_comes_back_byte_for_byte_under_its_own_name(
    store: ProjectStore, table: Path, cache: Path
) -> None:
    copy = put(store, table)
    assert copy.size == len(TEXT)
    assert sum(len(data) for _, data in parts_of(copy)) < len(TEXT) / 5  # compressed
    written: list[int] = []
    place = store.attachments.unpack(copy, written.append)
    assert place == cache / copy.content / table.parent.name / "flowers.csv"
    assert place.read_bytes() == TEXT
    assert sum(written) == len(TEXT)
    assert [each.name for each in place.parent.iterdir()] == ["flowers.csv"]


def test_what_was_not_used_for_a_quarter_of_a_year_is_forgotten(
    store: ProjectStore, table: Path, pictures: Path
) -> None:
    csv, folder = put(store, table), put(store, pictures)
    first, old = store.attachments.unpack(csv), time.time() - 100 * 86_400
    table.unlink()
    for used in (True, False):
        os.utime(first.parents[1], (old, old))
        if used:
            store.attachments.unpack_missing([csv])
        shutil.rmtree(place_of(folder), ignore_errors=True)
        store.attachments.unpack(folder)
        assert first.exists() == used
        assert place_of(folder).is_dir()


def test_an_empty_file_comes_back_empty(store: ProjectStore, tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.touch()
    assert store.attachments.unpack(put(store, path)).read_bytes() == b""


def test_a_folder_comes_back_without_links_and_hidden_files(
    store: ProjectStore, pictures: Path
) -> None:
    place = store.attachments.unpack(put(store, pictures))
    found = sorted(each.relative_to(place).as_posix() for each in place.rglob("*.*"))
    assert found == ["cats/one.png", "cats/two.png", "dogs/one.png"]
    for name in found:
        assert (place / name).read_bytes() == (pictures / name).read_bytes()


def test_only_what_is_missing_or_changed_is_unpacked(store: ProjectStore, table: Path) -> None:
    copy = put(store, table)
    assert not store.attachments.unpack_missing([copy])
    assert not place_of(copy).exists()
    table.write_bytes(TEXT.replace(b"1", b"7"))  # as long as before
    assert not is_original(copy)
    assert store.attachments.unpack_missing([copy])
    assert not store.attachments.unpack_missing([copy])
    table.unlink()
    place_of(copy).unlink()
    assert store.attachments.unpack_missing([copy])


def test_a_saved_file_holds_the_copies_of_its_document_and_no_others(
    store: ProjectStore, table: Path, pictures: Path, tmp_path: Path
) -> None:
    csv, folder = put(store, table), put(store, pictures)
    path = tmp_path / "p.nnstudio"
    store.write_copy(path, project(csv))
    assert b"cats/one.png" not in path.read_bytes()
    with ProjectStore(path) as saved:
        assert saved.attachments.has(csv.content)
        assert not saved.attachments.has(folder.content)
        assert saved.attachments.unpack(csv).read_bytes() == TEXT
    # Undo may still want what the newest document does not.
    assert store.attachments.has(folder.content)
    store.write_copy(path, project(folder))
    with ProjectStore(path) as saved:
        assert (saved.attachments.unpack(folder) / "dogs" / "one.png").is_file()
        assert not saved.attachments.has(csv.content)


def test_what_is_left_out_takes_no_room_in_the_file_and_is_not_in_its_bytes(
    store: ProjectStore, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_bytes(random.Random(0).randbytes(500_000))
    parts = [data for _, data in parts_of(put(store, secret))]
    path = tmp_path / "p.nnstudio"
    store.write_copy(path, project(path=str(secret)))
    written = path.read_bytes()
    assert len(written) < 200_000
    assert not any(part[8:40] in written for part in parts)


def test_a_file_that_changes_while_it_is_copied_is_no_copy(table: Path) -> None:
    copy = copy_of(str(table))
    table.write_bytes(TEXT[:-1] + b"!")
    with pytest.raises(Invalid, match="changed meanwhile"):
        list(parts_of(copy))


def test_what_is_too_large_is_refused_before_it_is_read(
    table: Path, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MAX_BYTES", 2000)
    for path in (table, pictures):
        with pytest.raises(Invalid, match="expected at most"):
            copy_of(str(path))


# --------------------------------------------------------------------------- strangers' files
def forged(store: ProjectStore, whole: object, content: str) -> Copy:
    data = zlib.compress(msgspec.json.encode(whole))
    store.attachments.put(content, data)
    return Copy("/home/teacher/pets", content, 3)


def list_of(*names: str) -> tuple[dict[str, object], str]:
    """A folder's list that says of itself what it is; all its files are the same."""
    files = tuple(attachments.Entry(name, ABC, 3) for name in names)
    listed = msgspec.json.encode(files)
    return {"size": 3 * len(names), "files": msgspec.json.decode(listed)}, hashlib.sha256(
        listed
    ).hexdigest()


@pytest.mark.parametrize(
    "name",
    [
        *("../../x", "/etc/x", "a/../../x", "..", "a//x", "a\\..\\x", "C:x", "con.png", "a/ x"),
        *("a\x00x", "x.", "a/b/c/d/e/f/g/h/i/x", ".profile", "é" * 200),
    ],
)
def test_no_name_leads_out_of_the_cache(store: ProjectStore, cache: Path, name: str) -> None:
    whole, content = list_of(name)
    copy = forged(store, whole, content)
    store.attachments.put(f"{ABC}/0", zlib.compress(b"abc"))
    with pytest.raises(Invalid, match="plain names"):
        store.attachments.unpack(copy)
    assert not list(cache.rglob("*x*"))
    assert not list(cache.rglob(".*"))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/teacher/flowers.csv", "flowers.csv"),
        ("C:\\Users\\teacher\\My data (2).csv", "My data (2).csv"),
        ("../../../etc/passwd", "passwd"),
        ("..", "_"),
        ("", "_"),
        ("/", "_"),
        ("con.csv", "_con.csv"),
        ("a\x00b\nc.csv", "a_b_c.csv"),
        (".bashrc", "bashrc"),
        ("x" * 300 + ".csv", "x" * 57 + ".csv"),
        ("train-images-idx3-ubyte.gz", "train-images-idx3-ubyte.gz"),
        ("Blüten.csv", "Blüten.csv"),
    ],
)
def test_of_a_path_only_the_last_part_is_used_and_cleaned(path: str, name: str) -> None:
    assert safe_name(path) == name


def changed_piece(store: ProjectStore, copy: Copy, data: bytes) -> None:
    store.attachments.put(f"{copy.content}/0", data)


@pytest.mark.parametrize(
    "data",
    [
        b"no zlib",
        zlib.compress(b"x" * 1000),  # as long, but not the same
        zlib.compress(b"x" * 50_000_000),  # a bomb
        zlib.compress(TEXT[:10]),
        b"",
    ],
)
def test_a_piece_that_is_not_what_it_says_is_refused(
    store: ProjectStore, table: Path, cache: Path, data: bytes
) -> None:
    copy = put(store, table)
    changed_piece(store, copy, data)
    with pytest.raises(Invalid, match="Data in the project"):
        store.attachments.unpack(copy)
    assert not list(cache.rglob("*.csv"))


def test_sizes_that_lie_are_refused(store: ProjectStore, table: Path) -> None:
    copy = put(store, table)
    for size in (0, copy.size - 1, copy.size + 1, 2**52):
        with pytest.raises(Invalid, match="Data in the project"):
            store.attachments.unpack(Copy(copy.path, copy.content, size))


def test_a_list_that_is_as_it_should_be_is_unpacked(store: ProjectStore) -> None:
    whole, content = list_of("x.png")
    store.attachments.put(f"{ABC}/0", zlib.compress(b"abc"))
    place = store.attachments.unpack(forged(store, whole, content))
    assert (place / "x.png").read_bytes() == b"abc"


def test_a_small_copy_under_many_names_does_not_fill_the_disk(
    store: ProjectStore, table: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = put(store, table)
    monkeypatch.setattr(attachments, "MAX_BYTES", 5 * copy.size)
    many = [Copy(f"/gone/{number}.csv", copy.content, copy.size) for number in range(6)]
    with pytest.raises(Invalid, match="expected at most"):
        store.attachments.unpack_missing(many)
    assert not cache.exists()
    assert store.attachments.unpack_missing(many[:5])


def test_two_files_of_one_name_are_refused(store: ProjectStore) -> None:
    whole, content = list_of("x.png", "x.png")
    store.attachments.put(f"{ABC}/0", zlib.compress(b"abc"))
    with pytest.raises(Invalid, match="two files of one name"):
        store.attachments.unpack(Copy("/pets", forged(store, whole, content).content, 6))


def test_a_copy_that_is_not_there_says_what_to_do(store: ProjectStore) -> None:
    with pytest.raises(Invalid, match="Ask whoever gave it"):
        store.attachments.unpack(Copy("/x/flowers.csv", "0" * 64, 10))


def test_a_list_that_cannot_be_read_does_not_keep_a_project_from_being_saved(
    store: ProjectStore, tmp_path: Path
) -> None:
    copy = forged(store, "no list", "cd" * 32)
    store.write_copy(tmp_path / "p.nnstudio", project(copy))
    with ProjectStore(tmp_path / "p.nnstudio") as saved:
        assert saved.attachments.has(copy.content)


def test_a_cache_that_another_program_fills_at_the_same_time_is_no_mistake(
    store: ProjectStore, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = put(store, pictures)
    write = Attachments._write

    def slow(self: Attachments, *arguments: object) -> None:
        write(self, *arguments)  # type: ignore[arg-type]
        place_of(copy).mkdir(parents=True, exist_ok=True)
        (place_of(copy) / "there").touch()

    monkeypatch.setattr(Attachments, "_write", slow)
    assert store.attachments.unpack(copy) == place_of(copy)


# ------------------------------------------------------------------------------- the document
def test_copies_move_with_the_paths_of_their_files(tmp_path: Path) -> None:
    copy = Copy(str(tmp_path / "flowers.csv"), "0" * 64, 1)
    relative = relative_paths(project(copy), tmp_path)
    assert relative.data.copies[0].path == "flowers.csv"
    elsewhere = resolve_paths(relative, tmp_path / "elsewhere")
    assert elsewhere.data.copies[0].path == str(tmp_path / "elsewhere" / "flowers.csv")
    assert paths_of(elsewhere) == (elsewhere.data.copies[0].path,)


def test_other_data_leaves_the_copy_of_the_former_behind() -> None:
    before = project(Copy("/a.csv", "0" * 64, 1))
    other = edits.set_data(before, DataPlan(CsvFile("/b.csv"), copies=before.data.copies))
    assert other.data.copies == ()
    columns = edits.set_data(
        before, DataPlan(CsvFile("/a.csv", delimiter=";"), copies=before.data.copies)
    )
    assert columns.data.copies == before.data.copies
    assert fitting(before) is before


def test_files_that_are_found_beside_others_are_named(tmp_path: Path) -> None:
    for name in ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"):
        (tmp_path / name).touch()
    images = str(tmp_path / "train-images-idx3-ubyte")
    named = kept.with_files_named(Project(data=DataPlan(IdxFiles(images))))
    assert paths_of(named) == (images, str(tmp_path / "train-labels-idx1-ubyte"))
