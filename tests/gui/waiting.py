"""Waiting for what a window is told, where there is no test yet that could fail."""

import time
from collections.abc import Callable

from PySide6.QtTest import QTest

LONG = 100.0


def wait_until(is_true: Callable[[], bool]) -> None:
    """Lets Qt work until something is true."""
    deadline = time.monotonic() + LONG
    while not is_true():
        assert time.monotonic() < deadline, f"not true within {LONG} s"
        QTest.qWait(10)
