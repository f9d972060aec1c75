"""What Qt needs of a Linux system, asked for before Qt is imported.

When a library or the display is missing, Qt aborts the process and always blames libxcb-cursor.
This module asks the loader for each library itself and names all that is missing in one line.

It runs before any dependency is installed (``python nnstudio/system_libraries.py``), so it imports
the standard library only.
"""

import argparse
import ctypes
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

Loader = Callable[[str], object]

#: Library to the Debian package that has it.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
#: Qt platform to the further ones that it needs.
BY_PLATFORM = {
    "offscreen": {},
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
)
_FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb")
_FONT_PACKAGE = "fonts-dejavu-core"

NO_DISPLAY = (
    "nnstudio needs a screen to open its window, and this session has none (neither DISPLAY nor "
    "WAYLAND_DISPLAY leads to one). Start it from a desktop, or work without a window: "
    "'nnstudio new spiral spiral.nnstudio', then 'nnstudio train spiral.nnstudio'."
)


def candidate_platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Returns the Qt platforms that this session could use, the likeliest first; () for none."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return tuple(name.partition(":")[0] for name in chosen.split(";"))
    found = []
    if environ.get("DISPLAY"):
        found.append("xcb")
    if environ.get("WAYLAND_DISPLAY"):
        found.append("wayland")
    return tuple(found)


def missing_packages(platform: str, load: Loader = ctypes.CDLL) -> tuple[str, ...]:
    """Returns the Debian packages whose libraries Qt would not find, sorted.

    Args:
        platform: A Qt platform name: ``offscreen``, ``xcb``, ``wayland``, …
        load: Opens a shared library by its name, and raises OSError where there is none.
    """
    needed = ALWAYS | BY_PLATFORM.get(platform, {})
    missing = {package for soname, package in needed.items() if not _loads(soname, load)}
    if not _has_font():
        missing.add(_FONT_PACKAGE)
    return tuple(sorted(missing))


def install_line(packages: Sequence[str]) -> str:
    """Returns the one command that mends the system, to be copied into a terminal."""
    return "sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def window_problem(
    environ: Mapping[str, str] = os.environ, load: Loader = ctypes.CDLL
) -> str | None:
    """Returns why no window can be opened here and what to do about it, or None."""
    if sys.platform != "linux":
        return None
    platforms = candidate_platforms(environ)
    if not platforms:
        return NO_DISPLAY
    missing = [missing_packages(platform, load) for platform in platforms]
    usable = [name for name, lacks in zip(platforms, missing, strict=True) if not lacks]
    if not usable:
        return (
            "nnstudio's window needs system libraries that are not installed. On Debian and "
            "Ubuntu this line installs them (elsewhere, install the packages that correspond):\n"
            f"  {install_line(missing[0])}"
        )
    if usable == ["xcb"] and not _x_server_answers():
        return NO_DISPLAY
    return None


def picture_problem(load: Loader = ctypes.CDLL) -> str | None:
    """Returns why the window cannot even be drawn into a picture here, or None."""
    return window_problem({"QT_QPA_PLATFORM": "offscreen"}, load)


def _loads(soname: str, load: Loader) -> bool:
    try:
        load(soname)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    for folder in _FONT_FOLDERS:
        for _, _, names in os.walk(Path(folder).expanduser()):
            if any(name.endswith(_FONT_SUFFIXES) for name in names):
                return True
    return False


def _x_server_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def main(argv: Sequence[str] | None = None) -> int:
    """Answers the set-up scripts: what is missing, and can a window or a picture be made."""
    parser = argparse.ArgumentParser(prog="system_libraries", description=main.__doc__)
    parser.add_argument("question", choices=("packages", "window", "picture"))
    question = parser.parse_args(argv).question
    if question == "packages":
        if sys.platform == "linux":
            wanted = {*missing_packages("offscreen"), *missing_packages("xcb")}
            sys.stdout.write(" ".join(sorted(wanted)))
        return 0
    problem = window_problem() if question == "window" else picture_problem()
    if problem is not None:
        sys.stderr.write(problem + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
