"""What the live canvas needs of the run beyond what every view does."""

from __future__ import annotations

from typing import Protocol

from nnstudio.gui.plots.sources import RunSource


class LearningSource(RunSource, Protocol):
    """The part of ``RunController`` that the canvas follows; see there."""

    @property
    def state(self) -> str:
        """``"running"`` while it learns."""
