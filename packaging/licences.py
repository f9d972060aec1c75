"""Gathers the licences of everything that the installers carry, in one text.

    python packaging/licences.py OUT.txt     of what is installed beside nnstudio

The frozen application is asked more closely: `nnstudio.spec` names every file that goes into it,
and each must belong to a Python distribution, to Python itself or to a package of the system.
"""

from __future__ import annotations

import functools
import importlib.metadata
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
#: Texts of licences that some distributions name and do not carry.
TEXTS = ROOT / "packaging" / "licences"
_IS_LICENCE = re.compile(r"(licen[cs]e|copying|notice|third_party_notices|copyright)", re.I)
#: What a distribution's metadata says, and the texts that it means.
_NAMED = (
    (re.compile(r"LGPL", re.I), ("LGPL-3.0.txt", "GPL-3.0.txt")),
    (re.compile(r"apache", re.I), ("Apache-2.0.txt",)),
)
_WINDOWS_RUNTIME = re.compile(r"(vcruntime|msvcp|ucrtbase|api-ms-win|concrt|vcomp)", re.I)
_LINE = "=" * 100


class Notice(NamedTuple):
    """What has to be said of one part.

    Attributes:
        name: Of the part.
        version: Empty where the part has none of its own.
        licence: In a few words.
        texts: The licences themselves.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


class UnknownOrigin(Exception):
    """Files whose licence nobody knows would be given away."""


def of_distribution(distribution: Distribution) -> Notice:
    """The notice of an installed Python distribution, from its own files and metadata."""
    meta = distribution.metadata
    name, stated = str(meta["Name"]), _first_line(meta, "License")
    if stated.lower().startswith("copyright"):  # the whole text in place of a name
        stated = ""
    licence = _first_line(meta, "License-Expression") or stated or _classifier(meta)
    texts = tuple(_texts(distribution)) or _kept_texts(name, licence)
    return Notice(name, distribution.version, licence or "see below", texts)


def of_python() -> Notice:
    """The notice of Python, which covers the libraries that its builds contain."""
    version = sys.version.split()[0]
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        for name in ("LICENSE.txt", "LICENSE"):
            place = Path(folder) / name
            if place.is_file():
                return Notice("Python", version, "PSF-2.0", (_read(place),))
    # Debian keeps it with the documentation of the package.
    return of_system_package(f"python{sys.version_info.major}.{sys.version_info.minor}")


def of_system_package(package: str) -> Notice:
    """The notice of a Debian package.

    Raises:
        UnknownOrigin: The package came without its copyright file.
    """
    place = Path("/usr/share/doc") / package / "copyright"
    if not place.is_file():
        raise UnknownOrigin(f"{package} has no {place}")
    query = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    return Notice(package, version, "see below", (_read(place),))


def gather(files: Iterable[Path]) -> list[Notice]:
    """The notices of everything that some files belong to, each once, by name.

    Args:
        files: What an application carries, at the places where it was found.

    Raises:
        UnknownOrigin: Files that belong to nothing that is known.
    """
    parts: dict[str, Notice] = {}
    unknown = []
    for place in files:
        notice = _notice_of(place)
        if notice is None:
            unknown.append(str(place))
        else:
            parts[notice.name.lower()] = notice
    if unknown:
        raise UnknownOrigin("licence unknown: " + ", ".join(sorted(unknown)))
    return [parts[name] for name in sorted(parts)]


def render(notices: Iterable[Notice]) -> str:
    """One text of all notices, with a list of them at its head."""
    notices = list(notices)
    own = _read(ROOT / "LICENSE")
    head = [
        "nnstudio is free software under the MIT licence below. It carries the work of many",
        "others, each under its own licence:",
        "",
        *(f"  {notice.name} {notice.version}: {notice.licence}" for notice in notices),
        "",
        "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie",
        "as separate libraries in the application's folder and may be replaced by versions of",
        "your own.",
    ]
    parts = ["\n".join(head), f"{_LINE}\nnnstudio\n{_LINE}\n\n{own}"]
    for notice in notices:
        title = f"{_LINE}\n{notice.name} {notice.version} ({notice.licence})\n{_LINE}"
        parts.append("\n\n".join((title, *notice.texts)))
    return "\n\n".join(parts) + "\n"


def _notice_of(place: Path) -> Notice | None:
    resolved = place.resolve()
    if resolved.is_relative_to(ROOT) and "site-packages" not in resolved.parts:
        return Notice("nnstudio", "", "MIT", ())
    found = _owners().get(str(resolved))
    if found is not None:
        return _of_distribution(found)
    if _belongs_to_python(resolved):
        return _of_python()
    if _WINDOWS_RUNTIME.match(place.name):
        words = "Redistributed under the terms of Microsoft Visual Studio."
        return Notice("Microsoft Visual C++ runtime", "", "redistributable", (words,))
    package = _system_package(resolved) or _system_package(place)
    return None if package is None else _of_system_package(package)


_of_distribution = functools.cache(of_distribution)
_of_python = functools.cache(of_python)
_of_system_package = functools.cache(of_system_package)


@functools.cache
def _owners() -> Mapping[str, Distribution]:
    found = {}
    for distribution in importlib.metadata.distributions():
        # Links lead to the folder, hardly ever inside it. There are some 40,000 files, so this is
        # plain text as far as possible.
        base = os.path.realpath(str(distribution.locate_file("")))
        for line in (distribution.read_text("RECORD") or "").splitlines():
            name = line.rsplit(",", 2)[0].strip('"')
            found[os.path.normpath(f"{base}/{name}")] = distribution
    return found


def _belongs_to_python(place: Path) -> bool:
    folders = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), sys.base_prefix}
    if sys.base_prefix == "/usr":
        folders.discard("/usr")
    return any(place.is_relative_to(Path(folder).resolve()) for folder in folders)


@functools.cache
def _system_package(place: Path) -> str | None:
    if sys.platform != "linux":
        return None
    # Debian's /lib is a link to /usr/lib, and its list has some files under one, some under other.
    names = [str(place), str(place).removeprefix("/usr")]
    for name in names:
        done = subprocess.run(["dpkg", "-S", name], check=False, capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return None


def _texts(distribution: Distribution) -> Iterable[str]:
    seen = set()
    for file in distribution.files or ():
        depth = len(file.parts)
        in_metadata = ".dist-info" in file.parts[0] or ".egg-info" in file.parts[0]
        if not _IS_LICENCE.search(file.name) or (depth > 2 and not in_metadata):
            continue
        if file.suffix in (".py", ".pyc", ".pyi", ".json", ".so"):
            continue
        place = Path(str(distribution.locate_file(file)))
        text = _read(place) if place.is_file() else ""
        if text and text not in seen:
            seen.add(text)
            yield text


def _kept_texts(name: str, licence: str) -> tuple[str, ...]:
    """What lies in our own folder for those that name a licence without its text."""
    own = TEXTS / f"{name}.txt"
    if own.is_file():
        return (_read(own),)
    for pattern, names in _NAMED:
        if pattern.search(licence):
            return tuple(_read(TEXTS / name) for name in names)
    return ()


def _classifier(meta: importlib.metadata.PackageMetadata) -> str:
    found = [line for line in meta.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(line.rpartition(":: ")[2] for line in found)


def _first_line(meta: importlib.metadata.PackageMetadata, key: str) -> str:
    """The name of a licence; some metadata hold the whole of it."""
    lines = str(meta[key]).strip().splitlines() if key in meta else []
    return lines[0].strip() if lines else ""


def _read(place: Path) -> str:
    return place.read_text(encoding="utf-8", errors="replace").strip()


def _needed(name: str, seen: set[str]) -> None:
    """Adds a distribution and what it needs at run time."""
    from packaging.requirements import Requirement

    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    try:
        requirements = importlib.metadata.requires(name) or []
    except importlib.metadata.PackageNotFoundError:
        return  # of another platform
    seen.add(key)
    for line in requirements:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            _needed(requirement.name, seen)


def main(arguments: list[str]) -> int:
    """Writes the text for an installation from wheels."""
    seen: set[str] = set()
    _needed("nnstudio", seen)
    seen.discard("nnstudio")
    notices = [of_distribution(importlib.metadata.distribution(name)) for name in sorted(seen)]
    Path(arguments[0]).write_text(render(notices), encoding="utf-8")
    missing = [notice.name for notice in notices if not notice.texts]
    print(f"{arguments[0]}: {len(notices)} parts" + (f", no text: {missing}" if missing else ""))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
