"""The machine and the versions that a table was measured with, in one line."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path


def machine_in_words() -> str:
    """For instance ``"AMD EPYC, 2 cores; Linux 6.1; Python 3.11.7, tensorflow 2.21.0"``."""
    names = ("tensorflow", "keras", "numpy", "PySide6-Essentials", "pyqtgraph")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    return (
        f"{_processor()}, {os.cpu_count()} cores; {platform.system()} {platform.release()}; "
        f"Python {platform.python_version()}, {versions}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
