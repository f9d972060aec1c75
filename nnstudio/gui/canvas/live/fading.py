"""Pictures come into sight softly instead of at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QStyle

from nnstudio.gui.canvas.live.picture_item import PictureItem

#: Milliseconds between two steps.
_STEP = 25
#: What is wholly transparent, the mouse would not find.
_FIRST = 0.02


class Fading(QObject):
    """Makes new pictures less and less transparent.

    Whoever has told the system to do without animations sees them at once.

    Args:
        items: All pictures that there are now.
        parent: Owner.
    """

    def __init__(self, items: Callable[[], Iterable[PictureItem]], parent: QObject) -> None:
        super().__init__(parent)
        self._items = items
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        self._timer.timeout.connect(self._go_on)

    def begin(self, item: PictureItem) -> None:
        """A picture is new."""
        if duration() > 0:
            item.setOpacity(_FIRST)
            self._timer.start()

    def _go_on(self) -> None:
        now, whole = perf_counter(), max(duration(), 1e-3)
        young = [item for item in self._items() if item.opacity() < 1.0]
        for item in young:
            item.setOpacity(min(1.0, max(_FIRST, (now - item.born) / whole)))
        if not young:
            self._timer.stop()


def duration() -> float:
    """Seconds in which something comes into sight, as the system has it; 0 is at once."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) / 1000
