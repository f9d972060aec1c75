"""Prints the Debian packages that the frozen application needs, for the field ``Depends``.

    python packaging/linux/depends.py FOLDER

Each library that some file asks for and the folder does not hold is looked up among the installed
packages. What Qt opens by name while it runs stands in ``nnstudio/system_libraries.py``.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from nnstudio import system_libraries

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.M)
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")
#: Of the C library; its version is asked for by its symbols.
_C_LIBRARY = "libc6"
#: Names of the same libraries since the change to 64-bit times, newer first.
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}


def main(arguments: list[str]) -> int:
    """Prints them on one line."""
    folder = Path(arguments[0])
    wanted: set[str] = set()
    newest = (0, 0)
    held = {place.name for place in folder.rglob("*.so*")}
    for place in _libraries(folder):
        text = subprocess.run(
            ["objdump", "-p", place], check=True, capture_output=True, text=True
        ).stdout
        wanted |= set(_NEEDED.findall(text))
        newest = max([newest, *((int(a), int(b)) for a, b in _GLIBC.findall(text))])
    opened = {**system_libraries.ALWAYS, **system_libraries.BY_PLATFORM["xcb"]}
    packages = {opened[name] for name in opened.keys() - held}
    for name in wanted - held - opened.keys():
        packages.add(_package(name))
    packages.discard(_C_LIBRARY)
    shown = sorted(_RENAMED.get(package, package) for package in packages)
    c_library = f"{_C_LIBRARY} (>= {newest[0]}.{newest[1]})"
    print(
        ", ".join([c_library, *shown, "fontconfig-config", "fonts-dejavu-core | fonts-noto-core"])
    )
    return 0


def _libraries(folder: Path) -> list[Path]:
    found = []
    for place in folder.rglob("*"):
        if place.is_file() and not place.is_symlink():
            with place.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    found.append(place)
    return found


def _package(soname: str) -> str:
    """The installed package that has a library."""
    done = subprocess.run(
        ["dpkg", "-S", f"*/{soname}"], check=False, capture_output=True, text=True
    )
    if done.returncode != 0:
        raise SystemExit(f"no package has {soname}, which the frozen application needs")
    return done.stdout.partition(":")[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
