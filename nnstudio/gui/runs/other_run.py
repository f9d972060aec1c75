"""What is drawn beside the newest; light, because the window knows it before any plot."""

from __future__ import annotations

from dataclasses import dataclass

from nnstudio.document.run import RunRecord
from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.theme import theme


@dataclass(frozen=True)
class OtherRun:
    """A run that is drawn beside the newest.

    Attributes:
        title: What it is called.
        record: Its curves.
        colour: Which of the theme's series.
    """

    title: str
    record: RunRecord
    colour: int


@dataclass(frozen=True)
class OtherSequence:
    """A task sequence that is drawn beside the one that is shown, in the colours of its tasks.

    Attributes:
        title: What it is called.
        record: What was measured.
    """

    title: str
    record: TaskRecord


def colour_of(run: OtherRun | OtherSequence) -> str:
    """The colour of its line; of a sequence, whose lines have several, that of text."""
    if isinstance(run, OtherSequence):
        return theme().colours.text
    series = theme().colours.series
    return series[run.colour % len(series)]
