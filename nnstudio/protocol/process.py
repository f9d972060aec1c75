"""The engine process: start it, talk to it, notice when it dies."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import IO

from nnstudio.protocol.codec import WireError, decode_event, encode, read_frame, write_frame
from nnstudio.protocol.messages import Command, Event
from nnstudio.protocol.program import own_command

#: Lines of the engine's stderr that are kept for a crash report.
_KEPT_LINES = 200


class EngineExited(Exception):
    """The engine is gone, so a command cannot be sent."""


def engine_command() -> list[str]:
    """The command line that starts an engine of this installation."""
    return own_command("engine")


class EngineProcess:
    """A running engine.

    Both callbacks are called on a thread of this class's own; the one that is told of the
    end is called exactly once, after the last event.

    Args:
        on_event: Called with each event.
        on_exit: Called with the exit status (negative: the signal that killed it).
        command: Command line; the default starts the engine of this installation.
        num_threads: Threads it computes with; ``None``: one for each core.
    """

    def __init__(
        self,
        on_event: Callable[[Event], None],
        on_exit: Callable[[int], None],
        command: list[str] | None = None,
        num_threads: int | None = None,
    ) -> None:
        threads = {} if num_threads is None else {"NNSTUDIO_THREADS": str(num_threads)}
        self._on_event = on_event
        self._on_exit = on_exit
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            command or engine_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": "1", **threads},
            # A Ctrl-C in the terminal is for whoever started the engine, not for the engine.
            process_group=0,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
            | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._errors = threading.Thread(target=self._read_errors, name="engine-stderr", daemon=True)
        self._reader = threading.Thread(target=self._read, name="engine-events", daemon=True)
        self._errors.start()
        self._reader.start()

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    @property
    def last_words(self) -> str:
        """The last lines the engine wrote to its stderr."""
        return "\n".join(self._lines)

    def send(self, command: Command) -> None:
        """Sends a command.

        Raises:
            EngineExited: The process is gone.
        """
        data = encode(command)
        try:
            with self._lock:
                write_frame(_open(self._process.stdin), data)
        except (OSError, ValueError) as error:
            raise EngineExited(f"the engine is gone: {error}") from error

    def close(self, timeout: float = 5.0) -> None:
        """Ends the engine by closing its stdin, or by force after ``timeout`` seconds."""
        deadline = time.monotonic() + timeout
        # A sender holds the lock for as long as the engine does not read.
        if self._lock.acquire(timeout=timeout):
            try:
                self._close_stdin()
            finally:
                self._lock.release()
        try:
            self._process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self.kill()
        self._join()

    def kill(self) -> None:
        """Ends the engine by force, at once."""
        self._process.kill()
        self._process.wait()
        self._join()

    def _close_stdin(self) -> None:
        # If it died with a command in the pipe, that cannot be written any more.
        with contextlib.suppress(OSError):
            _open(self._process.stdin).close()

    def _join(self) -> None:
        for thread in (self._reader, self._errors):
            if thread is not threading.current_thread():
                thread.join(timeout=5.0)

    def _read(self) -> None:
        stream = _open(self._process.stdout)
        try:
            while (data := read_frame(stream)) is not None:
                self._on_event(decode_event(data))
        except (WireError, OSError, ValueError) as error:
            self._lines.append(f"nnstudio: the engine said something that is no message: {error}")
            self._process.kill()
        finally:
            status = self._process.wait()
            self._errors.join(timeout=1.0)
            stream.close()
            with self._lock:
                self._close_stdin()
            self._on_exit(status)

    def _read_errors(self) -> None:
        with _open(self._process.stderr) as stream:
            for line in stream:
                self._lines.append(line.decode("utf-8", "replace").rstrip())


def _open(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise EngineExited("the engine has no pipe")
    return stream
