"""Reads the load and the memory of the graphics card beside the window's event loop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from nnstudio.protocol.nvidia import Usage

#: Seconds between two readings.
_INTERVAL = 1.0


class Gauge(Protocol):
    """What can be read; ``nvidia.Meter``."""

    def usage(self) -> tuple[Usage, ...]:
        """What each card does now."""

    def close(self) -> None:
        """Gives back what it holds."""


class GpuMeter(QObject):
    """Reads in a thread of its own, because a card's answer takes some milliseconds.

    Signals:
        read: What each card does, as a tuple of ``Usage``; on the thread of this object.

    Attributes:
        interval: Seconds between two readings.

    Args:
        parent: Owner.
        open_gauge: Opens what is read.
        interval: Seconds between two readings.
    """

    read = Signal(object)

    def __init__(
        self,
        parent: QObject,
        open_gauge: Callable[[], Gauge],
        interval: float = _INTERVAL,
    ) -> None:
        super().__init__(parent)
        self._open = open_gauge
        self.interval = interval
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Reads from now on; does nothing where it reads already."""
        if self._thread is None:
            self._ending = threading.Event()
            self._thread = threading.Thread(
                target=self._work, args=(self._ending,), name="gpu-meter", daemon=True
            )
            self._thread.start()

    def stop(self) -> None:
        """Reads no more."""
        self._ending.set()
        self._thread = None

    def _work(self, ending: threading.Event) -> None:
        gauge = self._open()
        try:
            while not ending.is_set():
                usage = gauge.usage()
                if not usage or ending.is_set():
                    return
                self.read.emit(usage)
                ending.wait(self.interval)
        except RuntimeError:
            return  # the window is gone
        finally:
            gauge.close()
