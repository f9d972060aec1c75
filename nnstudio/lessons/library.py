"""The lessons that can be done: the bundled ones, and those of a teacher."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec

from nnstudio import assets
from nnstudio.document.kit.pages import LessonCard
from nnstudio.document.writing import FileProblem
from nnstudio.lessons.lesson import Lesson

#: Names in the order in which they are shown; each is a file in ``resources/lessons``.
NAMES = (
    *("first-network", "learning-rate", "overfitting", "convolution"),
    *("vanishing-gradients", "forgetting", "adversarial"),
)
SUFFIX = ".json"
#: Version of the format that this nnstudio reads.
VERSION = 1
#: A lesson is some kilobytes.
_MAX_BYTES = 1024 * 1024


class _Marker(msgspec.Struct, frozen=True):
    nnstudio_lesson: int


class _Document(msgspec.Struct, frozen=True):
    nnstudio_lesson: int
    lesson: Lesson


@cache
def bundled(name: str) -> Lesson:
    """A bundled lesson."""
    return load(assets.path("lessons", name + SUFFIX))


def cards() -> tuple[LessonCard, ...]:
    """What the pages of a workshop kit say of the bundled lessons."""
    return tuple(
        LessonCard(one.title, one.learns, one.minutes, tuple(step.title for step in one.steps))
        for one in map(bundled, NAMES)
    )


def about(thing: str) -> str | None:
    """Name of the first bundled lesson about a kind of layer or a dock, if there is one."""
    return next((name for name in NAMES if thing in bundled(name).about), None)


def load(path: Path) -> Lesson:
    """Reads a lesson; nothing in it is executed.

    Args:
        path: Anybody's file.

    Raises:
        FileProblem: It cannot be read, is no lesson, or holds what is not allowed in one.
    """
    what = f"Could not open {path}"
    try:
        if not path.is_file():
            raise FileProblem(what, "a file", "none of that name", "Choose the lesson's file.")
        with path.open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileProblem(what, "a file that can be read", reason, "Check it.") from error
    if len(data) > _MAX_BYTES:
        raise FileProblem(what, "a lesson, at most 1 MB", "a larger file", "Choose another file.")
    return decode(data, what)


def decode(data: bytes, what: str = "The lesson") -> Lesson:
    """The lesson of a text.

    Args:
        data: JSON.
        what: Begins the sentence of an error.

    Raises:
        FileProblem: See ``load``.
    """
    errors = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
    try:
        version = msgspec.json.decode(data, type=_Marker).nnstudio_lesson
    except errors as error:
        fix = "Choose a file that begins with nnstudio_lesson."
        raise FileProblem(what, "a lesson", "another kind of file", fix) from error
    if version > VERSION:
        received = f"one of version {version}, for a newer nnstudio"
        raise FileProblem(what, f"a lesson of version {VERSION}", received, "Update nnstudio.")
    try:
        return msgspec.json.decode(data, type=_Document).lesson
    except errors as error:
        received = f"something else ({str(error).replace('`', '')})"
        raise FileProblem(what, "what a lesson holds", received, "Correct that place.") from error


def encode(lesson: Lesson) -> bytes:
    """The text of a lesson, for instance to begin one's own with."""
    document = _Document(VERSION, lesson)
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def files_in(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The lessons' files of some folders, by name; folders that are not there have none."""
    found = []
    for folder in folders:
        if folder.is_dir():
            found += sorted(folder.glob(f"*{SUFFIX}"))
    return tuple(found)
