"""A kit is made whole or not at all, and a damaged one is noticed."""

import errno
import gzip
import hashlib
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from nnstudio.document.data import IdxFiles
from nnstudio.document.examples import NAMES
from nnstudio.document.kit import data, making, manifest, pages
from nnstudio.document.kit.making import Cancelled, KitPlan, Teller, make_kit
from nnstudio.document.sources.known_sets import FILES, KNOWN, files_in
from nnstudio.document.writing import FileProblem

#: Small files of the right form: 6 and 2 images of 2×2 pixels.
HEADERS = ((2051, 6, 2, 2), (2049, 6), (2051, 2, 2, 2), (2049, 2))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> IdxFiles:
    """A small MNIST in plain files."""
    monkeypatch.setattr(data, "_HEADERS", HEADERS)
    folder = tmp_path / "digits"
    folder.mkdir()
    for name, header in zip(FILES, HEADERS, strict=True):
        num = 4 * header[1] if len(header) == 4 else header[1]
        body = bytes(n % 256 for n in range(num))
        (folder / name).write_bytes(struct.pack(f">{len(header)}I", *header) + body)
    return files_in(folder)


@pytest.fixture
def installers(tmp_path: Path) -> Path:
    folder = tmp_path / "downloads"
    (folder / "wheels").mkdir(parents=True)
    (folder / "nnstudio_1_amd64.deb").write_bytes(b"deb" * 1000)
    (folder / "wheels" / "nnstudio-1-py3-none-any.whl").write_bytes(b"whl")
    (folder / "holiday.jpg").write_bytes(b"jpg")
    return folder


def write_text(html: str, path: Path) -> None:
    path.write_text(html)


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_kit_holds_what_was_chosen_and_says_so(
    tmp_path: Path, small: IdxFiles, installers: Path
) -> None:
    kit = tmp_path / "kit"
    told: list[tuple[float, str]] = []
    teller = Teller(lambda share, what: told.append((share, what)))
    lessons = (pages.LessonCard("On <b>", "Learns & does.", 5, ("One",)),)
    plan = KitPlan(kit, lessons, {"mnist": small}, installers)
    made = make_kit(plan, teller, write_text)
    names = {entry.path for entry in made.files}
    assert {f"projects/{name}.nnstudio" for name in NAMES} <= names
    assert {"START-HERE.html", "handout.html", "handout.pdf"} <= names
    assert {"install/nnstudio_1_amd64.deb", "install/wheels/nnstudio-1-py3-none-any.whl"} <= names
    assert not any("holiday" in name for name in names)
    for entry in made.files:
        content = (kit / entry.path).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (entry.size, entry.sha256)
    images = kit / "data" / "mnist" / f"{FILES[0]}.gz"
    assert gzip.decompress(images.read_bytes()) == Path(small.images).read_bytes()
    assert "Creative Commons" in (kit / "data" / "mnist" / "LICENCE.txt").read_text()
    page = (kit / "START-HERE.html").read_text()
    assert "On &lt;b&gt;" in page
    assert "sudo apt install ./nnstudio_1_amd64.deb" in page
    assert "--find-links install/wheels" in page
    assert "other bytes than the published files" in page
    assert "http" not in page  # what needs a network has no place here
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert manifest.check(kit) == manifest.Report(len(made.files))
    assert left_in(tmp_path) == ["digits", "downloads", "kit"]


def test_the_same_files_are_recognised_zipped_or_not(tmp_path: Path, small: IdxFiles) -> None:
    contents = [Path(path).read_bytes() for path in msgspec.structs.astuple(small)]
    digests = tuple(hashlib.sha256(content).hexdigest() for content in contents)
    known = msgspec.structs.replace(KNOWN["mnist"], digests=digests)
    seen: list[int] = []
    assert data.copy_set(known, small, tmp_path / "once", seen.append)
    assert sum(seen) == sum(map(len, contents))
    assert data.copy_set(known, files_in(tmp_path / "once"), tmp_path / "twice", seen.append)
    assert not data.copy_set(KNOWN["mnist"], small, tmp_path / "other", seen.append)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _other(path: Path) -> None:
    path.write_bytes(b"PK" + path.read_bytes())


def _longer(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def _cut_zip(path: Path) -> None:
    path.write_bytes(gzip.compress(path.read_bytes())[:-4])
    path.rename(path.with_name(path.name + ".gz"))


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_cut, "expected 6 images"),
        (_other, "another file"),
        (_longer, "another file"),
        (_cut_zip, "damaged or cut"),
    ],
)
def test_files_that_are_not_the_data_set_are_refused_and_nothing_is_left(
    tmp_path: Path, small: IdxFiles, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(Path(small.images))
    files = files_in(Path(small.images).parent)
    with pytest.raises(FileProblem, match=sentence):
        make_kit(KitPlan(tmp_path / "kit", data={"mnist": files}), Teller())
    assert left_in(tmp_path) == ["digits"]


def test_a_kit_that_is_cancelled_leaves_nothing(tmp_path: Path, installers: Path) -> None:
    answers = iter([False, False, True])
    teller = Teller(is_cancelled=lambda: next(answers))
    with pytest.raises(Cancelled):
        make_kit(KitPlan(tmp_path / "kit", installers=installers), teller)
    assert left_in(tmp_path) == ["downloads"]


def test_a_full_disk_is_told_before_and_while_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(making, "_copy", full)
        with pytest.raises(FileProblem, match="full disk"):
            make_kit(KitPlan(tmp_path / "kit"), Teller())
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(FileProblem, match=r"expected 5 MB of room on the disk.*0 MB"):
        make_kit(KitPlan(tmp_path / "kit"), Teller())
    assert left_in(tmp_path) == []


def test_what_is_there_stays_unless_it_is_a_kit_that_may_go(tmp_path: Path) -> None:
    kit = tmp_path / "kit"
    kit.mkdir()
    with pytest.raises(FileProblem, match="something else of that name"):
        make_kit(KitPlan(kit, replaces=True), Teller())
    kit.rmdir()
    make_kit(KitPlan(kit), Teller())
    (kit / "old.txt").touch()
    with pytest.raises(FileProblem, match="an earlier kit"):
        make_kit(KitPlan(kit), Teller())
    make_kit(KitPlan(kit, replaces=True), Teller())
    assert not (kit / "old.txt").exists()
    assert left_in(tmp_path) == ["kit"]
    with pytest.raises(FileProblem, match="a folder that exists"):
        make_kit(KitPlan(tmp_path / "no" / "kit"), Teller())


def test_a_folder_without_installers_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"\.deb"):
        make_kit(KitPlan(tmp_path / "kit", installers=tmp_path), Teller())


def test_an_installer_that_cannot_be_read_is_named(
    tmp_path: Path, installers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(self: Path, *args: str) -> object:
        if self.suffix == ".deb" and self.parent == installers:
            raise OSError(errno.EIO, "Input/output error")
        return opened(self, *args)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(FileProblem, match=r"Could not read .*amd64.deb.*input/output error"):
        make_kit(KitPlan(tmp_path / "kit", installers=installers), Teller())
    assert left_in(tmp_path) == ["downloads"]


def test_damage_is_found(tmp_path: Path) -> None:
    kit = tmp_path / "kit"
    made = make_kit(KitPlan(kit), Teller())
    (kit / "projects" / "xor.nnstudio").unlink()
    spiral = kit / "projects" / "spiral.nnstudio"
    spiral.write_bytes(spiral.read_bytes().replace(b"spiral", b"Spiral", 1))
    (kit / "notes.txt").touch()
    report = manifest.check(kit)
    assert not report.is_whole
    assert report == manifest.Report(
        len(made.files),
        ("projects/xor.nnstudio",),
        ("projects/spiral.nnstudio",),
        ("notes.txt",),
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (None, "without"),
        ("{}", "another one"),
        ('{"nnstudio_kit": 2, "written_by": "x", "files": []}', "newer nnstudio"),
        ('{"nnstudio_kit": 1, "written_by": "x", "files": [{"path": ""}]}', "another one"),
    ],
)
def test_what_is_no_kit_is_told(tmp_path: Path, text: str | None, sentence: str) -> None:
    if text is not None:
        (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(FileProblem, match=sentence):
        manifest.check(tmp_path)


def test_a_manifest_leads_to_no_file_outside(tmp_path: Path) -> None:
    kit = tmp_path / "kit"
    kit.mkdir()
    outside = tmp_path / "secret"
    outside.write_bytes(b"")
    entry = manifest.Entry("../secret", 0, hashlib.sha256(b"").hexdigest())
    text = msgspec.json.encode(manifest.Manifest(1, "x", (entry,)))
    (kit / "manifest.json").write_bytes(text)
    assert manifest.check(kit).missing == ("../secret",)
