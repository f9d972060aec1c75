"""Prints the Debian packages that the frozen application needs, for the field ``Depends``.

    python packaging/linux/depends.py FOLDER

Each library that some file asks for and the folder does not hold is looked up among the installed
packages. What Qt opens by name while it runs stands in ``nnstudio/system_libraries.py``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import elf  # of the folder above

from nnstudio import system_libraries

#: Of the C library; its version is asked for by its symbols.
_C_LIBRARY = "libc6"
#: Names of the same libraries since the change to 64-bit times, newer first.
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}
#: So that there is a font, and a list of where fonts are.
_FOR_TEXT = ("fontconfig-config", "fonts-dejavu-core | fonts-noto-core")


def main(arguments: list[str]) -> int:
    """Prints them on one line."""
    folder = Path(arguments[0])
    libraries = list(elf.files(folder))
    held = {place.name for place in folder.rglob("*.so*")}
    wanted = set().union(*map(elf.needed, libraries))
    opened = {**system_libraries.ALWAYS, **system_libraries.BY_PLATFORM["xcb"]}
    packages = {opened[name] for name in opened.keys() - held}
    packages |= {_package(name) for name in wanted - held - opened.keys()}
    packages.discard(_C_LIBRARY)
    major, minor = max(map(elf.c_library, libraries))
    named = sorted(_RENAMED.get(package, package) for package in packages)
    print(", ".join([f"{_C_LIBRARY} (>= {major}.{minor})", *named, *_FOR_TEXT]))
    return 0


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
