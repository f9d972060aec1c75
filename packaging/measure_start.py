"""Measures how soon the window is there: the frozen application's beside the source's.

    xvfb-run -s "-screen 0 1366x768x24 -noreset" python packaging/measure_start.py NNSTUDIO

NNSTUDIO is OUT/dist/nnstudio/nnstudio. The two take turns. Each is timed from its start until the X
server shows a window of its name, by the same question every few milliseconds. Without ``-noreset``
the server begins anew whenever its last window is gone, and refuses who comes meanwhile. Printed
are the medians, and the median of the ratios.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

_PATIENCE = 60.0
_SEARCH = ["xdotool", "search", "--onlyvisible", "--name", "nnstudio"]


def seconds_to_window(command: list[str], home: str) -> float:
    """Seconds from the start of a process until its window is shown; the process is ended."""
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": f"{home}/config"}
    environment.update(XDG_DATA_HOME=f"{home}/data", XDG_STATE_HOME=f"{home}/state")
    begin = time.monotonic()
    process = subprocess.Popen(
        command, env=environment, start_new_session=True, stderr=subprocess.DEVNULL
    )
    try:
        while subprocess.run(_SEARCH, check=False, capture_output=True).returncode != 0:
            if process.poll() is not None:
                raise SystemExit(f"{command[0]} ended with status {process.returncode}")
            if time.monotonic() - begin > _PATIENCE:
                raise SystemExit(f"{command[0]} shows no window")
        return time.monotonic() - begin
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        # The next one must not take this one's window for its own.
        while subprocess.run(_SEARCH, check=False, capture_output=True).returncode == 0:
            time.sleep(0.05)


def main() -> int:
    """Prints what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("application", type=Path, help="the frozen nnstudio")
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    commands = {
        "frozen": [str(arguments.application.resolve())],
        "source": [sys.executable, "-m", "nnstudio"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    with TemporaryDirectory() as home:
        for command in commands.values():
            seconds_to_window(command, home)  # reads the files into memory
        for _ in range(arguments.rounds):
            for name, command in commands.items():
                times[name].append(seconds_to_window(command, home))
    for name, taken in times.items():
        low, high = min(taken), max(taken)
        print(f"{name}: {statistics.median(taken):.2f} s ({low:.2f} … {high:.2f})")
    ratios = [
        frozen / source for frozen, source in zip(times["frozen"], times["source"], strict=True)
    ]
    print(f"frozen / source: {statistics.median(ratios):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
