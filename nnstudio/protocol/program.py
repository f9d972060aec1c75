"""How this installation starts itself once more."""

from __future__ import annotations

import sys
from pathlib import Path


def own_command(*words: str) -> list[str]:
    """The command line of a further process of this installation, with standard streams.

    Args:
        *words: What stands behind the program's name, for instance ``"engine"``.
    """
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "nnstudio", *words]
    # On Windows, the program that has a window has no standard streams to speak through.
    with_console = Path(sys.executable).with_name("nnstudio-cli.exe")
    return [str(with_console) if sys.platform == "win32" else sys.executable, *words]
