"""The engine's end of the wire: stdin and stdout, kept from everybody else."""

from __future__ import annotations

import os
import queue
import sys
import threading
from typing import BinaryIO

from nnstudio.protocol.codec import WireError, decode_command, encode, read_frame, write_frame
from nnstudio.protocol.messages import Command, Event


class Pipes:
    """Takes stdin and stdout over; what libraries print goes to stderr instead.

    Commands are read by a thread of their own and wait in a queue; ``None`` in it means that
    the other side closed the wire.
    """

    def __init__(self) -> None:
        self._out: BinaryIO = os.fdopen(os.dup(1), "wb")
        self._in: BinaryIO = os.fdopen(os.dup(0), "rb")
        os.dup2(2, 1)
        with open(os.devnull, "rb") as nothing:  # noqa: PTH123 - a device, not a path
            os.dup2(nothing.fileno(), 0)
        sys.stdout = sys.stderr
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def send(self, event: Event) -> None:
        """Sends an event.

        Raises:
            BrokenPipeError: Nobody listens any more.
        """
        write_frame(self._out, encode(event))

    def receive(self, wait: bool) -> tuple[bool, Command | None]:
        """The next command.

        Args:
            wait: Whether to wait for one.

        Returns:
            Whether there was something, and the command; ``(True, None)`` is the end.
        """
        try:
            return True, self._commands.get(block=wait)
        except queue.Empty:
            return False, None

    def _read(self) -> None:
        try:
            while (data := read_frame(self._in)) is not None:
                self._commands.put(decode_command(data))
        except (WireError, OSError) as error:
            print(f"nnstudio engine: the wire broke: {error}", file=sys.stderr)  # noqa: T201
        self._commands.put(None)
