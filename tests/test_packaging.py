"""What the installers are made of, as far as it can be checked without building them."""

import ast
import importlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

import nnstudio
from nnstudio import __main__
from nnstudio.document.store import schema
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.protocol import process

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
MIME = "application/x-nnstudio"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="for Linux")


def script(name: str) -> ModuleType:
    """A script of the packaging as a module."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# ------------------------------------------------------------------------------ what desktops read
def test_a_project_file_is_recognised_by_its_content(tmp_path: Path) -> None:
    place = tmp_path / "spiral.nnstudio"
    ProjectStore(place).close()
    head = place.read_bytes()[:100]
    name = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ElementTree.parse(LINUX / "nnstudio-mime.xml").getroot().find("m:mime-type", name)
    assert kind is not None
    assert kind.get("type") == MIME
    outer = kind.find("m:magic/m:match", name)
    inner = kind.find("m:magic/m:match/m:match", name)
    assert outer is not None
    assert inner is not None
    assert head.startswith(str(outer.get("value")).encode())
    offset, value = int(str(inner.get("offset"))), int(str(inner.get("value")), 16)
    assert int.from_bytes(head[offset : offset + 4], "big") == value == schema.APPLICATION_ID
    globs = [glob.get("pattern") for glob in kind.findall("m:glob", name)]
    assert globs == [f"*{__main__.PROJECT_SUFFIX}"]


def test_desktop_entry_metainfo_and_file_type_name_the_same_things() -> None:
    lines = (LINUX / "nnstudio.desktop").read_text(encoding="utf-8").splitlines()
    entry = dict(line.split("=", 1) for line in lines if "=" in line)
    assert entry["MimeType"] == f"{MIME};"
    assert entry["Exec"] == "nnstudio %f"
    assert __main__._asks_for_window(["a.nnstudio"])
    info = ElementTree.parse(LINUX / "org.nnstudio.nnstudio.metainfo.xml").getroot()
    assert info.findtext("launchable") == "nnstudio.desktop"
    assert info.findtext("provides/mediatype") == MIME
    assert info.findtext("provides/binary") == entry["Exec"].split()[0]
    assert info.findtext("summary") == entry["Comment"]


def test_manual_page_has_every_command_and_option(monkeypatch: pytest.MonkeyPatch) -> None:
    manpage = script("manpage")
    from nnstudio import cli

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    page = manpage.manual(cli._parser())
    assert f'"2026-01-01" "nnstudio {nnstudio.__version__}"' in page
    shown = re.findall(r"^\.SS (.*)$", page, re.M)
    listed = re.findall(r"^    (\w+) ", cli._parser().format_help(), re.M)
    assert sorted(shown) == sorted(listed) != []
    for option in ("\\-\\-epochs", "\\-\\-strategy", "\\-\\-json"):
        assert f"\\fB{option}\\fR" in page
    assert re.search(r"^\.B 130\nstopped with Ctrl\\-C$", page, re.M)


@linux_only
@pytest.mark.skipif(shutil.which("man") is None, reason="no man here")
def test_manual_page_is_formatted_without_a_warning(tmp_path: Path) -> None:
    from nnstudio import cli

    page = tmp_path / "nnstudio.1"
    page.write_text(script("manpage").manual(cli._parser()), encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", str(page)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "MANWIDTH": "100", "MANPAGER": "cat", "LC_ALL": "C.UTF-8"},
    )
    assert done.stderr == ""
    assert "watch it forget" in done.stdout


# -------------------------------------------------------------------------- per-user installation
@linux_only
def test_what_the_archive_installs_for_a_user_its_uninstaller_takes_away(tmp_path: Path) -> None:
    bundle, home = tmp_path / "bundle", tmp_path / "home of a user"
    (bundle / "nnstudio").mkdir(parents=True)
    program = bundle / "nnstudio" / "nnstudio"
    program.write_text("#!/bin/sh\necho nnstudio 0\n")
    program.chmod(0o755)
    for place in (
        "applications/nnstudio.desktop",
        "icons/hicolor/16x16/apps/nnstudio.png",
        "mime/packages/nnstudio.xml",
    ):
        (bundle / "share" / place).parent.mkdir(parents=True)
    shutil.copy(LINUX / "nnstudio-mime.xml", bundle / "share/mime/packages/nnstudio.xml")
    (bundle / "share/applications/nnstudio.desktop").write_text("Exec=nnstudio %f\n")
    (bundle / "share/icons/hicolor/16x16/apps/nnstudio.png").write_bytes(b"")
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX / name, bundle / name)
    (home / ".local/share/nnstudio").mkdir(parents=True)
    (home / ".local/share/nnstudio/project.nnstudio").write_text("the user's")
    before = files(home)
    environ = {"HOME": str(home), "PATH": "/usr/bin:/bin"}

    for _ in range(2):  # installing over an older version is the same
        subprocess.run(["sh", str(bundle / "install.sh")], check=True, env=environ)
    started = subprocess.run(
        [str(home / ".local/bin/nnstudio")], check=True, capture_output=True, text=True
    )
    assert started.stdout == "nnstudio 0\n"
    entry = (home / ".local/share/applications/nnstudio.desktop").read_text()
    assert entry == f'Exec="{home}/.local/lib/nnstudio/nnstudio" %f\n'

    subprocess.run([str(home / ".local/bin/nnstudio-uninstall")], check=True, env=environ)
    assert files(home) == before


def files(folder: Path) -> set[str]:
    return {str(place) for place in folder.rglob("*") if place.is_file()}


# --------------------------------------------------------------------------------------- licences
def test_licences_of_all_dependencies_are_known_with_their_texts() -> None:
    licences = script("licences")
    for name in ("tensorflow", "keras", "numpy", "PySide6-Essentials", "pyqtgraph", "msgspec"):
        notice = licences.of_distribution(importlib.metadata.distribution(name))
        assert notice.licence != "see below", name
        assert sum(map(len, notice.texts)) > 500, name
    text = licences.render([licences.of_python()])
    assert "Permission is hereby granted" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text


def test_files_belong_to_a_distribution_to_python_or_to_us_and_others_are_refused(
    tmp_path: Path,
) -> None:
    import msgspec

    licences = script("licences")
    known = [Path(str(msgspec.__file__)), Path(os.__file__), ROOT / "resources/icons/new.svg"]
    names = [notice.name for notice in licences.gather(known)]
    assert names == ["msgspec", "nnstudio", "Python"]
    stranger = tmp_path / "libstranger.so"
    stranger.write_bytes(b"")
    with pytest.raises(licences.UnknownOrigin, match=r"libstranger\.so"):
        licences.gather([stranger])


# ------------------------------------------------------------------------------- other platforms
@pytest.mark.parametrize(
    ("platform", "program"), [("linux", "nnstudio"), ("darwin", "nnstudio"), ("win32", "cli")]
)
def test_frozen_engine_is_the_application_itself(
    platform: str, program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "executable", "/opt/nnstudio/nnstudio")
    expected = {"nnstudio": "/opt/nnstudio/nnstudio", "cli": "/opt/nnstudio/nnstudio-cli.exe"}
    command = process.engine_command()
    assert [Path(command[0]), command[1:]] == [Path(expected[program]), ["engine"]]


def test_recipes_name_files_that_exist() -> None:
    workflow = (ROOT / ".github/workflows/installers.yml").read_text(encoding="utf-8")
    called = re.findall(r"packaging/[\w./-]+", workflow)
    installer = (PACKAGING / "windows/nnstudio.iss").read_text(encoding="utf-8")
    made = {"..\\..\\build"}  # by freeze.py
    named = re.findall(r"\.\.\\\.\.\\[\w\\.]+", installer)
    places = [ROOT / name for name in called]
    places += [
        (PACKAGING / "windows" / name.replace("\\", "/")).resolve()
        for name in named
        if not any(name.startswith(start) for start in made)
    ]
    assert len(places) > 5
    assert [str(place) for place in places if not place.exists()] == []


def commands_in(recipe: Path) -> Iterator[list[str]]:
    """How a recipe calls the program."""
    call = r"""(?:"\$app"|session \w+ nnstudio|nnstudio-cli\.exe"|dist/nnstudio/nnstudio")"""
    lines = recipe.read_text(encoding="utf-8").splitlines()
    for line in (line for line in lines if "kill" not in line):
        for words in re.findall(rf"{call} ([^|>)&]*)", line):
            if words.strip():  # without any, the window is opened
                yield shlex.split(words)


def test_recipes_call_commands_with_options_that_are_there(
    capsys: pytest.CaptureFixture[str],
) -> None:
    from nnstudio import cli
    from nnstudio.gui import snapshot

    recipes = (ROOT / ".github/workflows/installers.yml", PACKAGING / "test_deb.sh")
    calls = [call for recipe in recipes for call in commands_in(recipe)]
    assert {call[0] for call in calls} >= {
        "--version",
        "doctor",
        "new",
        "train",
        "runs",
        "snapshot",
    }
    for call in calls:
        match call[0]:
            case "snapshot":
                snapshot._parse(call[1:])
            case "--version":
                with pytest.raises(SystemExit, match="0"):
                    cli._parser().parse_args(call)
            case _:
                cli._parser().parse_args(call)
    assert capsys.readouterr().err == ""


def test_qt_speaks_every_language_that_the_window_does() -> None:
    from nnstudio.gui.languages.languages import NAMES

    tree = ast.parse((PACKAGING / "nnstudio.spec").read_text(encoding="utf-8"))
    (carried,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LANGUAGES"
    )
    assert sorted(carried) == sorted(NAMES)


def test_every_variable_that_the_program_reads_is_in_the_manual_page() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "nnstudio").rglob("*.py")]
    read = set(re.findall(r"NNSTUDIO_[A-Z_]+", "\n".join(sources)))
    assert read <= set(script("manpage").ENVIRONMENT)


def test_no_recipe_names_a_package_index() -> None:
    places = [*PACKAGING.rglob("*"), *(ROOT / ".github").rglob("*")]
    named = [
        place.name
        for place in places
        if place.is_file()
        and "licences" not in place.parts
        and place.suffix not in (".pyc",)
        and re.search(r"--(extra-)?index-url|--find-links|pypi", place.read_text(encoding="utf-8"))
    ]
    assert named == []


@linux_only
@pytest.mark.skipif(shutil.which("objdump") is None, reason="no objdump here")
def test_libraries_that_a_folder_asks_for_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from msgspec import _core

    monkeypatch.syspath_prepend(str(PACKAGING))
    elf = importlib.import_module("elf")
    shutil.copy(str(_core.__file__), tmp_path / "library.so")
    (tmp_path / "readme.so").write_text("no library")
    (tmp_path / "link.so").symlink_to(tmp_path / "library.so")
    (found,) = elf.files(tmp_path)
    assert found.name == "library.so"
    assert "libc.so.6" in elf.needed(found)
    assert elf.c_library(found) >= (2, 2)
