"""The files that set nnstudio up on a fresh machine."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONSTRAINTS = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
posix_only = pytest.mark.skipif(os.name != "posix", reason="the Makefile is for POSIX systems")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> dict[str, str]:
    lines = [line for line in CONSTRAINTS.splitlines() if line and not line.startswith("#")]
    pairs = [line.split("==") for line in lines]
    return {canonical(name): version for name, version in pairs}


def test_every_dependency_that_make_installs_is_pinned_to_one_version() -> None:
    extras = PROJECT["optional-dependencies"]
    wanted = [*PROJECT["dependencies"], *extras["dev"], *extras["gpu"], *extras["package"]]
    names = {canonical(re.split(r"[\[<>=; ]", requirement)[0]) for requirement in wanted}
    assert names - pinned().keys() == set()


def test_versions_with_known_faults_are_not_pinned() -> None:
    versions = pinned()
    assert versions["pyside6-essentials"] == "6.11.3"
    assert versions["keras"] not in {"3.15.0", *(f"3.{minor}.0" for minor in range(15))}


def test_no_set_up_file_names_a_package_index() -> None:
    folder = ROOT / "packaging"
    files = [ROOT / "pyproject.toml", ROOT / "Makefile", ROOT / ".ci" / "run", *folder.iterdir()]
    named = [path.name for path in files if path.is_file() and names_index(path)]
    assert named == []


def names_index(path: Path) -> bool:
    return bool(re.search(r"--(extra-)?index-url|--find-links|pypi|https?://", path.read_text()))


@posix_only
def test_python_of_a_wrong_version_is_passed_over(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    (tmp_path / "python3.12").symlink_to(sys.executable)
    found = find_python(tmp_path)
    assert (found.returncode, found.stdout.strip()) == (0, str(tmp_path / "python3.12"))


@posix_only
def test_where_no_python_fits_the_sentence_says_which_are_needed(tmp_path: Path) -> None:
    found = find_python(tmp_path)
    assert found.returncode == 1
    assert "3.11, 3.12 or 3.13" in found.stderr


def find_python(path: Path) -> "subprocess.CompletedProcess[str]":
    shell = shutil.which("sh")
    assert shell is not None
    return subprocess.run(
        [shell, str(ROOT / "packaging" / "find-python.sh")],
        check=False,
        capture_output=True,
        text=True,
        env={"PATH": str(path)},
    )


@posix_only
def test_who_is_not_root_gets_one_line_to_copy(tmp_path: Path) -> None:
    fake_id = tmp_path / "id"
    fake_id.write_text("#!/bin/sh\necho 1000\n")
    fake_id.chmod(0o755)
    done = subprocess.run(
        [str(ROOT / "packaging" / "apt-install.sh"), "libegl1", "libgl1"],
        check=False,
        capture_output=True,
        text=True,
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1].strip()
    assert last == "sudo apt-get install -y --no-install-recommends libegl1 libgl1"


def test_wheel_carries_the_resources_and_finds_them(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(tmp_path)], check=True, cwd=ROOT, capture_output=True)
    (wheel,) = tmp_path.glob("nnstudio-*.whl")
    installed = tmp_path / "installed"
    shutil.unpack_archive(wheel, installed, format="zip")
    done = subprocess.run(
        [sys.executable, "-c", "from nnstudio import assets; print(assets.root())"],
        check=True,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(installed)},
    )
    assert Path(done.stdout.strip()) == installed / "nnstudio" / "resources"
    bundled = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    arrived = [path for path in (installed / "nnstudio" / "resources").rglob("*") if path.is_file()]
    assert len(arrived) == len(bundled) > 0
