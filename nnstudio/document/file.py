"""The project file: one JSON document that is written whole or not at all.

Nothing in a file is ever executed, and whatever cannot be read is refused with a sentence.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec.structs import replace

import nnstudio
from nnstudio.document.data import CsvFile, IdxFiles, NpzFile, Source
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import checked_network
from nnstudio.document.project import Project
from nnstudio.document.tasks import SeveralSources

SUFFIX = ".nnstudio"
#: Version of the format that this nnstudio writes; it reads every version up to this one.
VERSION = 1
#: A document is some kilobytes; a larger file is a mistake or an attack.
MAX_BYTES = 16 * 1024 * 1024


class FileProblem(Invalid):
    """A project file that cannot be read or written."""


class _Marker(msgspec.Struct, frozen=True):
    nnstudio: int


class _Document(msgspec.Struct, frozen=True):
    nnstudio: int
    written_by: str
    project: Project


def save(project: Project, path: str | os.PathLike[str]) -> None:
    """Writes a project; the file that was there stays whole until the new one is.

    Data files inside the project's folder are written relative to it, so that the folder
    can be moved or given away.

    Args:
        project: What is written.
        path: Where to; a file that exists is replaced, a link to one is followed.

    Raises:
        FileProblem: The disk is full, the place cannot be written, and so on.
    """
    place = Path(os.path.realpath(path))
    project = relative_paths(project, place.parent)
    document = _Document(VERSION, f"nnstudio {nnstudio.__version__}", project)
    try:
        data = msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"
        _write_whole(place, data)
    except UnicodeEncodeError as error:
        raise FileProblem(
            f"Could not save {place}",
            "texts and file names of whole characters",
            ascii(error.object),
            "Rename that file, or correct that text.",
        ) from error
    except OSError as error:
        raise _write_problem(place, error) from error


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Writes any file whole or not at all, for instance an exported plot.

    Raises:
        FileProblem: It cannot be written; what stood there before still does.
    """
    place = Path(path)
    try:
        _write_whole(place, data)
    except OSError as error:
        raise _write_problem(place, error) from error


def _write_whole(place: Path, data: bytes) -> None:
    mode = _mode(place)
    # In the same folder, because only there can it take the old file's place in one step.
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:100]}.", dir=place.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(mode)
        temporary.replace(place)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        _sync_folder(place.parent)


def _mode(place: Path) -> int:
    """Permissions of the file that is replaced, or those that a new file would get.

    Raises:
        OSError: What stands there is no file (a folder, a device), or is write-protected.
    """
    if place.exists():
        mode = place.stat().st_mode
        if not stat.S_ISREG(mode):
            raise IsADirectoryError(errno.EISDIR, "not a file")
        if not os.access(place, os.W_OK):
            raise PermissionError(errno.EACCES, "write-protected")
        return stat.S_IMODE(mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    # Some network file systems cannot do this; the file itself is safe by then.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_REASONS = {
    errno.ENOSPC: ("room on the disk", "a full disk", "Free some space, or save elsewhere."),
    errno.EDQUOT: ("room on the disk", "a used-up quota", "Free some space, or save elsewhere."),
    errno.EROFS: ("a place that can be written", "a read-only disk", "Save it elsewhere."),
    errno.EACCES: (
        "a place that you may write to",
        "a write-protected file or folder",
        "Choose another folder or change its permissions.",
    ),
    errno.ENOENT: ("a folder that exists", "one that does not", "Create the folder first."),
    errno.ENOTDIR: ("a folder", "a file in its place", "Choose another folder."),
    errno.EISDIR: ("a file", "a folder or device of that name", "Choose another name."),
    errno.ENAMETOOLONG: ("a shorter name", "one that is too long", "Choose a shorter name."),
}
_REASONS[errno.EPERM] = _REASONS[errno.EACCES]


def _write_problem(place: Path, error: OSError) -> FileProblem:
    expected, received, fix = _REASONS.get(
        error.errno or 0,
        ("a place that can be written", error.strerror or str(error), "Save it elsewhere."),
    )
    return FileProblem(f"Could not save {place}", expected, received, fix)


def load(path: str | os.PathLike[str]) -> Project:
    """Reads a project.

    Args:
        path: A file that ``save`` wrote.

    Returns:
        The project; relative paths of its data files are resolved against its folder.

    Raises:
        FileProblem: The file cannot be read, is cut short, comes from a newer version, is
            not a project file, or holds values that are not allowed.
    """
    place = Path(path)
    return resolve_paths(_decode(place, _read(place)), place.absolute().parent)


def _read(place: Path) -> bytes:
    what = f"Could not open {place}"
    try:
        # Asked first, because opening a pipe or a device could wait for ever.
        if not stat.S_ISREG(place.stat().st_mode):
            raise FileProblem(what, "a file", "a folder or a device", "Choose a project file.")
        with place.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FileProblem(
            what, "a file that exists", "a name without a file", "Check the name and the folder."
        ) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise FileProblem(
            what, "a file that can be read", reason.lower(), "Check its permissions."
        ) from error
    if len(data) > MAX_BYTES:
        raise FileProblem(
            what,
            f"at most {MAX_BYTES // 1024**2} MB",
            "a larger file",
            "Choose a file that nnstudio saved.",
        )
    return data


def _decode(place: Path, data: bytes) -> Project:
    what = f"Could not open {place}"
    try:
        version = msgspec.json.decode(data, type=_Marker).nnstudio
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unreadable(what, data, error) from error
    if version > VERSION:
        raise FileProblem(
            what,
            f"a project file of version {VERSION}",
            f"one of version {version}, from a newer nnstudio",
            "Update nnstudio to open it.",
        )
    try:
        project = msgspec.json.decode(data, type=_Document).project
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileProblem(
            what,
            "values that nnstudio knows",
            f"something else ({str(error).replace('`', '')})",
            "Correct that place, or take an earlier copy of the file.",
        ) from error
    try:
        checked_network(project.network)
    except Invalid as invalid:
        raise FileProblem(what, invalid.expected, invalid.received, invalid.fix) from invalid
    return project


def _unreadable(what: str, data: bytes, error: Exception) -> FileProblem:
    if not data.strip():
        received = "an empty file"
    elif data.lstrip().startswith(b'{\n  "nnstudio"') and "truncated" in str(error):
        received = "only the beginning of one: the file was cut short"
    elif data.lstrip().startswith(b'{\n  "nnstudio"'):
        received = f"a damaged one ({error})"
    else:
        received = "a file that nnstudio did not write"
    return FileProblem(
        what, "a project file", received, "Take an earlier copy, or choose another file."
    )


def resolve_paths(project: Project, folder: Path) -> Project:
    """Returns the project with absolute paths of its data files.

    Args:
        project: Its relative paths start at ``folder``.
        folder: An absolute path.
    """

    def resolve(path: str) -> str:
        return os.path.normpath(folder / path) if path else path

    return _with_paths(project, resolve)


def relative_paths(project: Project, folder: Path) -> Project:
    """Returns the project with paths relative to ``folder`` for data files inside it.

    The inverse of ``resolve_paths``. Relative paths have forward slashes on every system.
    """

    def shorten(path: str) -> str:
        place = Path(path)
        if place.is_absolute() and place.is_relative_to(folder):
            return place.relative_to(folder).as_posix()
        return path

    return _with_paths(project, shorten)


def _with_paths(project: Project, change: Callable[[str], str]) -> Project:
    tasks = project.tasks
    if tasks is not None and isinstance(tasks.split, SeveralSources):
        sources = tuple(_with_path(source, change) for source in tasks.split.sources)
        project = replace(project, tasks=replace(tasks, split=SeveralSources(sources)))
    source = _with_path(project.data.source, change)
    if source is not project.data.source:
        project = replace(project, data=replace(project.data, source=source))
    return project


def _with_path(source: Source, change: Callable[[str], str]) -> Source:
    match source:
        case CsvFile(path=path) | NpzFile(path=path):
            return replace(source, path=change(path))
        case IdxFiles():
            return IdxFiles(
                change(source.images),
                change(source.labels),
                change(source.test_images),
                change(source.test_labels),
            )
    return source
