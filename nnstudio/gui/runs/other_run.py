"""A run that is drawn beside the newest; light, because the window knows it before any plot."""

from __future__ import annotations

from dataclasses import dataclass

from nnstudio.document.run import RunRecord
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


def colour_of(run: OtherRun) -> str:
    """The colour of its line."""
    series = theme().colours.series
    return series[run.colour % len(series)]
