"""A project as a text: one JSON document that is written whole or not at all.

Nothing in a file is ever executed, and whatever cannot be read is refused with a sentence.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec

import nnstudio
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import checked_network
from nnstudio.document.operations import without_surgery
from nnstudio.document.project import Project
from nnstudio.document.sources.data_paths import relative_paths, resolve_paths
from nnstudio.document.unknown import unknown_field
from nnstudio.document.writing import FileProblem, write_whole

SUFFIX = ".nnstudio"
#: Version of the format that this nnstudio writes; it reads every version up to this one.
VERSION = 1
#: A document is some kilobytes; a larger file is a mistake or an attack.
MAX_BYTES = 16 * 1024 * 1024


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
    write_whole(place, encode(relative_paths(project, place.parent), place))


def encode(project: Project, place: Path) -> bytes:
    """The text of a project.

    Args:
        project: What is written.
        place: The file it is meant for, for the sentence of an error.

    Raises:
        FileProblem: A text or a path in it is no text at all.
    """
    kept = without_surgery(project)
    document = _Document(VERSION, f"nnstudio {nnstudio.__version__}", kept)
    try:
        return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"
    except UnicodeEncodeError as error:
        raise FileProblem(
            f"Could not save {place}",
            "texts and file names of whole characters",
            ascii(error.object),
            "Rename that file, or correct that text.",
        ) from error


def load(path: str | os.PathLike[str]) -> Project:
    """Reads a project.

    Args:
        path: A file that ``save`` wrote.

    Returns:
        The project; relative paths of its data files are resolved against its folder.

    Raises:
        FileProblem: The file cannot be read, is cut short, comes from a newer version, is
            not a project file, or holds fields or values that are not allowed.
    """
    place = Path(path)
    data = _read(place)
    project = decode(place, data)
    _refuse_unknown_fields(place, data)
    return resolve_paths(project, place.absolute().parent)


def _refuse_unknown_fields(place: Path, data: bytes) -> None:
    """A text may be written by hand, and what is misspelled in it would do nothing.

    Not asked of an earlier version, which may have fields that were given up since.
    """
    what = f"Could not open {place}"
    try:
        tree = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:  # in a field that was passed over
        raise _unreadable(what, data, error) from error
    if tree["nnstudio"] != VERSION:
        return
    unknown = unknown_field(_Document, tree)
    if unknown is not None:
        raise FileProblem(
            what,
            "fields that nnstudio knows",
            f"{unknown.place!r}, in a file of {tree['written_by']}",
            unknown.advice,
        )


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


def decode(place: Path, data: bytes) -> Project:
    """The project of a text; its paths stay as they are.

    Args:
        place: The file it came from, for the sentence of an error.
        data: What ``encode`` gave.

    Raises:
        FileProblem: See ``load``.
    """
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
        project = without_surgery(msgspec.json.decode(data, type=_Document).project)
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


def _is_cut(data: bytes, error: Exception) -> bool:
    """Whether a text only lacks its end; cut within a number, it is said to hold a bad one."""
    return "truncated" in str(error) or f"(byte {len(data)})" in str(error)


def _unreadable(what: str, data: bytes, error: Exception) -> FileProblem:
    if not data.strip():
        received = "an empty file"
    elif data.lstrip().startswith(b'{\n  "nnstudio"') and _is_cut(data, error):
        received = "only the beginning of one: the file was cut short"
    elif data.lstrip().startswith(b'{\n  "nnstudio"'):
        received = f"a damaged one ({error})"
    else:
        received = "a file that nnstudio did not write"
    return FileProblem(
        what, "a project file", received, "Take an earlier copy, or choose another file."
    )
