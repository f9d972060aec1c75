"""What the process may take while it has a stranger's model open."""

from __future__ import annotations

import contextlib
import os
import threading
from time import sleep

import psutil

from nnstudio.protocol.importing import LIMIT_COMPUTING, LIMIT_MEMORY

#: Bytes of the largest file that the process may write: a copy of the model.
_LIMIT_FILE = 3 * 1024**3
#: Seconds between two looks where the system cannot bound the memory itself.
_LOOK = 0.1
#: Exit status of a process that took too much memory.
_TOO_MUCH = 9


def set_bounds() -> None:
    """Bounds memory, computing time and files from now on; TensorFlow is imported already."""
    _watch_memory()
    try:
        import resource
    except ImportError:  # Windows
        return
    now = psutil.Process().memory_info()
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + LIMIT_COMPUTING
    for what, most in (
        (resource.RLIMIT_AS, now.vms + LIMIT_MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, _LIMIT_FILE),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        # Where the system refuses (macOS does for memory), the watch remains.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (least, least))


def _watch_memory() -> None:
    """Ends the process where it takes more, on every system."""
    process = psutil.Process()
    most = process.memory_info().rss + LIMIT_MEMORY

    def watch() -> None:
        while process.memory_info().rss <= most:
            sleep(_LOOK)
        os._exit(_TOO_MUCH)

    threading.Thread(target=watch, name="memory", daemon=True).start()
