"""The bundled examples: projects that train in seconds; all but one need no further file."""

from __future__ import annotations

import functools
from pathlib import Path

import msgspec

from nnstudio import assets
from nnstudio.document import file
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project

#: Names in the order in which they are shown; each is a file in ``resources/examples``.
NAMES = (
    *("spiral", "xor", "digits", "iris", "diabetes", "sine"),
    *("forgetting-digits", "forgetting-2d", "split-mnist"),
    *("dead-relus", "vanishing-sigmoids", "exploding-rnn"),
)
#: Those that need files which are too large to be bundled; see ``document/sources/mnist.py``.
NEED_FILES = frozenset({"split-mnist"})
#: Those that do not learn until they are mended; see ``document/health.py``.
SICK = frozenset({"dead-relus", "vanishing-sigmoids", "exploding-rnn"})


class Example(msgspec.Struct, frozen=True):
    """A bundled project.

    Attributes:
        name: What the command line calls it, for instance ``"spiral"``.
        title: What the welcome page calls it.
        summary: One sentence: what it learns.
        path: Its project file.
    """

    name: str
    title: str
    summary: str
    path: Path


@functools.cache
def examples() -> tuple[Example, ...]:
    """All bundled examples, in the order in which they are shown; read once."""
    return tuple(_example(name) for name in NAMES)


def load_example(name: str) -> Project:
    """Reads a bundled example.

    Raises:
        Invalid: There is none of that name.
    """
    if name not in NAMES:
        raise Invalid(
            "Example", f"one of {', '.join(NAMES)}", repr(name), "Choose one of these names."
        )
    return file.load(_path(name))


def _path(name: str) -> Path:
    return assets.path("examples", name + file.SUFFIX)


def _example(name: str) -> Example:
    project = load_example(name)
    # The first line of the notes is the summary; see resources/examples.
    return Example(name, project.name, project.notes.partition("\n")[0], _path(name))
