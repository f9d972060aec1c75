"""What takes long to make is made in a thread, so that the training does not wait for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

import tensorflow as tf

T = TypeVar("T")

#: Tracing is Python, of which only one piece runs at a time: side by side all would be late.
_one_at_a_time = threading.Lock()
#: What is passed on as it is; all else that Keras raises becomes a ``ValueError``.
_KNOWN = (tf.errors.OpError, ValueError, TypeError, MemoryError)


class Aside(Generic[T]):
    """Something that takes long to make: a twin of the network, a call that is to be traced.

    Args:
        make: Makes it; called once, in a thread of its own.
        device: TensorFlow device on which it is made.
        may_begin: The thread begins at the first question for which this says yes.
    """

    def __init__(
        self, make: Callable[[], T], device: str, may_begin: Callable[[], bool] = lambda: True
    ) -> None:
        self._make = make
        self._device = device
        self._may_begin = may_begin
        self._made: T | None = None
        self._error: Exception | None = None
        self._thread: threading.Thread | None = None

    def get(self) -> T | None:
        """What was made; nothing while it is not.

        Raises:
            OpError, ValueError, TypeError, MemoryError: What went wrong while it was made.
        """
        if self._thread is None:
            if not self._may_begin():
                return None
            self._thread = threading.Thread(target=self._run, name="aside", daemon=True)
            self._thread.start()
        if self._thread.is_alive():
            return None
        if self._error is not None:
            if isinstance(self._error, _KNOWN):
                raise self._error
            raise ValueError(str(self._error)) from self._error
        return self._made

    def wait(self) -> None:
        """Waits for the thread, if it has begun."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            with _one_at_a_time, tf.device(self._device):
                self._made = self._make()
        except Exception as error:  # noqa: BLE001 - raised again where it is asked for
            self._error = error
