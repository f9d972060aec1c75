"""Writes files whole or not at all, and says in words why one could not be written."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from nnstudio.document.invalid import Invalid


class FileProblem(Invalid):
    """A file that cannot be read or written."""


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Writes any file whole or not at all, for instance an exported plot.

    Raises:
        FileProblem: It cannot be written; what stood there before still does.
    """
    place = Path(path)
    try:
        _write_whole(place, data)
    except OSError as error:
        raise write_problem(place, error) from error


def _write_whole(place: Path, data: bytes) -> None:
    mode_of(place)
    # In the same folder, because only there can it take the old file's place in one step.
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:100]}.", dir=place.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(temporary, place)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def put_in_place(temporary: Path, place: Path) -> None:
    """Lets a file that is already on the disk take another's place in one step.

    Args:
        temporary: On the same disk as ``place``; it gets the permissions of what it replaces.
        place: Where it belongs.

    Raises:
        OSError: It may not, and what stood there still does.
    """
    temporary.chmod(mode_of(place))
    temporary.replace(place)
    if os.name == "posix":
        _sync_folder(place.parent)


def mode_of(place: Path) -> int:
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
    errno.EEXIST: ("a folder", "a file in its place", "Choose another folder."),
    errno.EISDIR: ("a file", "a folder or device of that name", "Choose another name."),
    errno.ENAMETOOLONG: ("a shorter name", "one that is too long", "Choose a shorter name."),
}
_REASONS[errno.EPERM] = _REASONS[errno.EACCES]


def write_problem(place: Path, error: OSError) -> FileProblem:
    """The sentence for what the system said when a file was to be written."""
    expected, received, fix = _REASONS.get(
        error.errno or 0,
        ("a place that can be written", error.strerror or str(error), "Save it elsewhere."),
    )
    return FileProblem(f"Could not save {place}", expected, received, fix)
