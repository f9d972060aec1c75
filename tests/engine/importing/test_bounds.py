"""The process that opens a stranger's model cannot take more than it may."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX limits")

BOUNDED = """
from nnstudio.engine.importing import bounds
bounds.LIMIT_MEMORY = 100_000_000
bounds.LIMIT_COMPUTING = 1
bounds.set_bounds()
"""


def ends_with(code: str, before: str = "") -> tuple[int, str]:
    command = [sys.executable, "-c", before + BOUNDED + code]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not bound the address space")
def test_memory_is_bounded() -> None:
    status, said = ends_with("bytearray(300_000_000)")
    assert (status, "MemoryError" in said) == (1, True)


def test_memory_is_watched_where_the_system_does_not_bound_it() -> None:
    unbounded = "import resource; resource.setrlimit = lambda *_: None\n"
    taking = "import time; taken = bytearray(b'x') * 300_000_000; time.sleep(10)"
    assert ends_with(taking, unbounded)[0] == 9


def test_computing_time_is_bounded() -> None:
    status, _ = ends_with("while True: pass")
    assert status < 0  # ended by a signal of the system's
