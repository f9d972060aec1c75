"""Makes a kit, whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from nnstudio import assets
from nnstudio.document.data import IdxFiles
from nnstudio.document.examples import examples
from nnstudio.document.kit import manifest
from nnstudio.document.kit.data import copy_set
from nnstudio.document.kit.handout import handout_html
from nnstudio.document.kit.manifest import Manifest
from nnstudio.document.kit.pages import Contents, LessonCard, teacher_html
from nnstudio.document.kit.reading import blocks
from nnstudio.document.kit.speech import ENGLISH, speaking
from nnstudio.document.sources.known_sets import KNOWN, MANIFEST
from nnstudio.document.writing import FileProblem, write_problem

#: Endings of what installs nnstudio.
INSTALLERS = (
    *(".deb", ".rpm", ".appimage", ".run", ".tar.gz", ".tar.xz"),
    *(".exe", ".msi", ".dmg", ".pkg", ".whl"),
)
#: Files beside wheels that say how they are installed.
_BESIDE = ("requirements.txt", "constraints.txt", "lock.txt", "README.txt", "README.md")
PAGE, HANDOUT, PDF = "START-HERE.html", "handout.html", "handout.pdf"
#: Inflated bytes of a data set's four files, and of all else, for the progress.
_SET_BYTES = 54_950_048
#: What the rest of a kit needs on the disk.
_REST = 5 * 1024 * 1024


class Cancelled(Exception):
    """The user wants no kit any more; nothing of it is left."""


@dataclass(frozen=True)
class KitPlan:
    """What goes into a kit.

    Attributes:
        folder: Where to; it does not exist yet, or is a kit and ``replaces``.
        lessons: What the pages say of each lesson.
        data: Names of known data sets to where their files are.
        installers: Folder with installers or wheels; ``None``: none go in.
        replaces: Whether an earlier kit there gives way.
        language: Of the pages; one of ``speech.languages()``.
    """

    folder: Path
    lessons: tuple[LessonCard, ...] = ()
    data: Mapping[str, IdxFiles] = field(default_factory=dict)
    installers: Path | None = None
    replaces: bool = False
    language: str = ENGLISH


class Teller:
    """Tells how far it is, and stops when asked to.

    Args:
        tell: Called with the share that is done, in [0, 1], and what goes on.
        is_cancelled: Asked after each megabyte.
    """

    def __init__(
        self,
        tell: Callable[[float, str], None] = lambda _share, _what: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._tell = tell
        self._is_cancelled = is_cancelled
        self._total = 1
        self._done = 0
        self._what = ""

    def begin(self, total: int) -> None:
        """So many bytes lie ahead."""
        self._total, self._done = max(total, 1), 0

    def turn_to(self, what: str) -> None:
        """Something else goes on now."""
        self._what = what
        self.went_on(0)

    def went_on(self, num_bytes: int) -> None:
        """So many more bytes are done.

        Raises:
            Cancelled: The user does not want the rest.
        """
        if self._is_cancelled():
            raise Cancelled
        self._done += num_bytes
        self._tell(min(self._done / self._total, 1.0), self._what)


def make_kit(
    plan: KitPlan, teller: Teller, write_pdf: Callable[[str, Path], None] | None = None
) -> Manifest:
    """Makes a kit in a folder beside its place, and moves it there when it is whole.

    Args:
        plan: What goes into it.
        teller: Hears of the progress.
        write_pdf: Writes an HTML text as a PDF file; ``None``: the hand-out is HTML alone.

    Returns:
        Its manifest.

    Raises:
        Cancelled: The user did not want it any more.
        FileProblem: Its place is taken, a file cannot be read, or the disk is full.
        Invalid: There is no such language.
    """
    speaking(plan.language)
    found = installers_in(plan.installers) if plan.installers is not None else {}
    _check_place(plan)
    total = sum(path.stat().st_size for path in found.values())
    _check_room(plan.folder.absolute().parent, total + len(plan.data) * _SET_BYTES // 4 + _REST)
    teller.begin(2 * total + len(plan.data) * _SET_BYTES + _REST)
    try:
        parent = plan.folder.absolute().parent
        made = Path(tempfile.mkdtemp(prefix=f".{plan.folder.name[:50]}.", dir=parent))
    except OSError as error:
        raise write_problem(plan.folder, error) from error
    try:
        written = _fill(plan, made, found, teller, write_pdf)
        _put(made, plan.folder)
    except OSError as error:
        raise write_problem(plan.folder, error) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return written


def installers_in(folder: Path) -> dict[str, Path]:
    """Installers, wheels and what belongs to them, by their paths below a folder, sorted.

    Raises:
        FileProblem: There are none.
    """
    found = {
        path.relative_to(folder).as_posix(): path
        for path in (sorted(folder.rglob("*")) if folder.is_dir() else ())
        if path.is_file() and (path.name.lower().endswith(INSTALLERS) or path.name in _BESIDE)
    }
    if not any(name.lower().endswith(INSTALLERS) for name in found):
        raise FileProblem(
            "Installers",
            f"a folder with files such as {', '.join(INSTALLERS[:4])} or .whl",
            f"{folder}, which has none",
            "Choose the folder into which you downloaded or built them.",
        )
    return found


def _fill(
    plan: KitPlan,
    made: Path,
    installers: Mapping[str, Path],
    teller: Teller,
    write_pdf: Callable[[str, Path], None] | None,
) -> Manifest:
    copied = []
    for name, path in installers.items():
        teller.turn_to(path.name)
        copied.append(f"install/{name}")
        _copy(path, made / copied[-1], teller)
    originals = {}
    for name, files in plan.data.items():
        teller.turn_to(KNOWN[name].title)
        originals[name] = copy_set(KNOWN[name], files, made / "data" / name, teller.went_on)
    teller.turn_to("Examples")
    for example in examples():
        _copy(example.path, made / "projects" / example.path.name, teller)
    for path in sorted(assets.path("lessons").glob("*.json")):
        _copy(path, made / "lessons" / path.name, teller)
    contents = Contents(tuple(copied), originals, plan.lessons)
    say = speaking(plan.language)
    page = teacher_html(contents, say, plan.language)
    (made / PAGE).write_text(page, encoding="utf-8")
    handout = handout_html(say, plan.language)
    (made / HANDOUT).write_text(handout, encoding="utf-8")
    if write_pdf is not None:
        teller.turn_to(PDF)
        write_pdf(handout, made / PDF)
    teller.turn_to("Checksums")
    return manifest.write(made, teller.went_on)


def _copy(source: Path, target: Path, teller: Teller) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as out:
        for block in blocks(source):
            out.write(block)
            teller.went_on(len(block))
    # Installers that are started keep the right to be; sticks know of no rights.
    with suppress(OSError):
        shutil.copymode(source, target)


def _check_place(plan: KitPlan) -> None:
    folder = plan.folder
    what = f"Could not make a kit in {folder}"
    if not folder.absolute().parent.is_dir():
        raise FileProblem(what, "a folder that exists around it", "none", "Create it first.")
    if not folder.exists():
        return
    is_kit = folder.is_dir() and (folder / MANIFEST).is_file()
    if not is_kit or not plan.replaces:
        received = "an earlier kit" if is_kit else "something else of that name"
        fix = "Choose another name."
        if is_kit:
            fix = "Choose another name, or replace it with --force."
        raise FileProblem(what, "a name that is free", received, fix)


def _check_room(folder: Path, wanted: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < wanted:
        raise FileProblem(
            "The workshop kit",
            f"{wanted / 1e6:,.0f} MB of room on the disk",
            f"{free / 1e6:,.0f} MB",
            "Free some space, choose another disk, or take less into the kit.",
        )


def _put(made: Path, folder: Path) -> None:
    """Moves a whole kit to its place; an earlier one leaves only when the new one is there."""
    with suppress(OSError):
        made.chmod(0o755)  # temporary folders are for their makers alone
    if not folder.exists():
        made.rename(folder)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{folder.name[:50]}.", dir=folder.absolute().parent))
    folder.rename(old / "kit")
    try:
        made.rename(folder)
    except OSError:
        (old / "kit").rename(folder)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
