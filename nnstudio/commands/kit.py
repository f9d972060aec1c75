"""Makes and checks workshop kits."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from nnstudio.document.data import IdxFiles
from nnstudio.document.invalid import Invalid
from nnstudio.document.kit.making import PAGE, PDF, KitPlan, Teller, make_kit
from nnstudio.document.kit.manifest import check
from nnstudio.document.sources.known_sets import KNOWN, files_in, find
from nnstudio.lessons.library import cards
from nnstudio.protocol.program import own_command

_FAILED = 1
#: Seconds that the PDF may take.
_PATIENCE = 120.0


def write_kit(
    folder: Path,
    data: Sequence[str],
    installers: Path | None,
    language: str,
    force: bool,
    as_json: bool,
) -> int:
    """Makes a kit and says what is in it.

    Args:
        folder: Where to.
        data: Data sets, each as ``"mnist"`` or ``"mnist=FOLDER"``.
        installers: Folder of those that go in.
        language: Of the pages.
        force: Whether an earlier kit is replaced.
        as_json: Whether the result is told as JSON.

    Raises:
        Invalid: A data set is not known or not there, the place is taken, the disk full …
    """
    found = dict(_data_set(text) for text in data)
    plan = KitPlan(folder, cards(), found, installers, force, language)
    problems: list[str] = []

    def write_pdf(html: str, path: Path) -> None:
        problem = _write_pdf(html, path)
        if problem:
            path.unlink(missing_ok=True)
            problems.append(problem)

    with _progress(as_json) as teller:
        manifest = make_kit(plan, teller, write_pdf)
    size = sum(entry.size for entry in manifest.files)
    for problem in problems:
        print(f"nnstudio: {PDF} was not written: {problem} Print handout.html.", file=sys.stderr)
    if as_json:
        answer = {
            "folder": str(folder.absolute()),
            "files": len(manifest.files),
            "bytes": size,
            "datasets": list(found),
            "has_pdf": not problems,
        }
        print(msgspec.json.encode(answer).decode())
    else:
        print(f"Wrote {folder}: {len(manifest.files)} files, {size / 1e6:.1f} MB.")
        print(f"Begin with {folder / PAGE}.")
    return 0


def check_kit(folder: Path, as_json: bool) -> int:
    """Compares a kit with its checksums; returns 1 where it is not whole.

    Raises:
        Invalid: It is no kit.
    """
    report = check(folder)
    if as_json:
        print(msgspec.json.encode({"is_whole": report.is_whole, **_told(report)}).decode())
    elif report.is_whole:
        print(f"{folder} is whole: {report.num_files} files are as they were written.")
    else:
        for word, names in (("missing", report.missing), ("changed", report.changed)):
            for name in names:
                print(f"{word}: {name}")
        print(f"{folder} is damaged. Make it again, or copy it anew.", file=sys.stderr)
    return 0 if report.is_whole else _FAILED


def _told(report: msgspec.Struct) -> dict[str, object]:
    return msgspec.structs.asdict(report)


def _data_set(text: str) -> tuple[str, IdxFiles]:
    name, equals, folder = text.partition("=")
    if name not in KNOWN:
        raise Invalid(
            "--datasets", f"one of {', '.join(KNOWN)}", repr(name), "Choose one of these names."
        )
    if equals:
        return name, files_in(Path(folder).expanduser().absolute(), KNOWN[name].title)
    found = find(name, Path.cwd())
    if not isinstance(found, IdxFiles):
        raise Invalid(
            "--datasets",
            f"the four files of {KNOWN[name].title} somewhere on this computer",
            "none",
            f"Say where they are: --datasets {name}=FOLDER",
        )
    return name, found


@contextmanager
def _progress(is_quiet: bool) -> Iterator[Teller]:
    if is_quiet or not sys.stderr.isatty():
        yield Teller()
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0)
        yield Teller(lambda share, what: bar.update(task, completed=share, description=what))


def _write_pdf(html: str, path: Path) -> str:
    """Has the window's code write the PDF, in a process of its own; returns what went wrong."""
    try:
        done = subprocess.run(
            own_command("handout", str(path)),
            input=html.encode("utf-8"),
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{error}."
    return "" if done.returncode == 0 else done.stderr.decode("utf-8", "replace").strip()
