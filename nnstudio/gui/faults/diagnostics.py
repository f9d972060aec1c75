"""What helps to find a mistake of the program: versions and the log, and nothing of the user's."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import numpy as np
import pyqtgraph as pg
import PySide6

import nnstudio
from nnstudio.gui.faults.log import Log
from nnstudio.protocol.messages import EngineReady


def diagnostics(log: Log, greeting: EngineReady | None, details: str = "") -> str:
    """One text to read before it is given to anybody.

    Args:
        log: Its end is told.
        greeting: What the engine said of itself.
        details: Of the error that was just told.
    """
    engine = greeting.versions if greeting is not None else {}
    devices = [device.description for device in greeting.devices] if greeting is not None else []
    told = ", ".join(f"{name} {version}" for name, version in engine.items())
    lines = [
        "This file holds versions and the program's log: no data, no weights.",
        "The log may name files that were opened.",
        "",
        f"nnstudio {nnstudio.__version__}",
        f"Python {sys.version}",
        f"System {platform.platform()} {platform.machine()}",
        f"PySide6 {PySide6.__version__}, pyqtgraph {pg.__version__}, NumPy {np.__version__}",
        f"Engine {told or 'not ready'}",
        f"Devices {', '.join(devices) or 'not known'}",
    ]
    if details:
        lines += ["", "The error", "---------", details]
    lines += ["", "The log", "-------", log.tail().replace(str(Path.home()), "~")]
    return "\n".join(lines) + "\n"
