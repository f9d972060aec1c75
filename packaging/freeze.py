"""Freezes nnstudio into one folder that needs no Python: ``OUT/dist/nnstudio``.

    python packaging/freeze.py OUT

Draws the icons, writes the manual page, runs PyInstaller on ``nnstudio.spec``, takes out of
TensorFlow's libraries what only debuggers and linkers read, and tells what is how large.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import nnstudio

PACKAGING = Path(__file__).resolve().parent
#: Libraries whose symbol tables are worth removing. NumPy's and SciPy's are left alone: their
#: wheels were patched in a way that ``strip`` breaks.
_STRIPPED = ("tensorflow", "PySide6", "shiboken6", "h5py", "grpc", "libpython*.so*", "lib-dynload")
_MEGABYTE = 1_000_000
_LISTED = 20


def main(arguments: list[str]) -> int:
    """Makes the folder."""
    out = Path(arguments[0]).resolve()
    generated = out / "generated"
    shutil.rmtree(out / "dist", ignore_errors=True)
    generated.mkdir(parents=True, exist_ok=True)
    _run(sys.executable, PACKAGING / "icons.py", generated)
    _run(sys.executable, PACKAGING / "manpage.py", generated / "nnstudio.1")
    environment = {
        **os.environ,
        "NNSTUDIO_GENERATED": str(generated),
        "NNSTUDIO_VERSION": nnstudio.__version__,
        "KERAS_BACKEND": "tensorflow",
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    folders = [f"--distpath={out / 'dist'}", f"--workpath={out / 'work'}"]
    subprocess.run(
        [*command, *folders, str(PACKAGING / "nnstudio.spec")], check=True, env=environment
    )
    application = out / "dist" / "nnstudio"
    if sys.platform == "linux":
        strip(application / "_internal")
    report = sizes(application)
    (out / "sizes.txt").write_text(report, encoding="utf-8")
    print(report, end="")
    return 0


def strip(folder: Path) -> None:
    """Removes symbol tables, which are a fifth of TensorFlow's libraries."""
    for name in _STRIPPED:
        for place in folder.glob(name):
            files = place.rglob("*.so*") if place.is_dir() else [place]
            for file in files:
                if file.is_file() and not file.is_symlink():
                    _run("strip", "--strip-unneeded", file)


def sizes(folder: Path) -> str:
    """What takes how much room, the largest first."""
    found: Counter[str] = Counter()
    for place in folder.rglob("*"):
        if place.is_file() and not place.is_symlink():
            parts = place.relative_to(folder).parts
            found[parts[1] if len(parts) > 1 else parts[0]] += place.stat().st_size
    rows = [("all", found.total()), *found.most_common(_LISTED)]
    return "".join(f"{size / _MEGABYTE:8.1f} MB  {name}\n" for name, size in rows)


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
