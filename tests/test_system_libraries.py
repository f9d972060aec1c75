import subprocess
import sys
from pathlib import Path

import pytest

from nnstudio import system_libraries

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks the loader of Linux")


def loader_without(*missing: str) -> system_libraries.Loader:
    def load(soname: str) -> object:
        if soname in missing:
            raise OSError(f"{soname}: cannot open shared object file")
        return None

    return load


@pytest.mark.parametrize(
    ("environ", "platforms"),
    [
        ({}, ()),
        ({"DISPLAY": ""}, ()),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("xcb", "wayland")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb:opt=1"}, ("wayland", "xcb")),
    ],
)
def test_platforms_follow_the_session(environ: dict[str, str], platforms: tuple[str, ...]) -> None:
    assert system_libraries.candidate_platforms(environ) == platforms


def test_missing_library_is_named_by_its_package() -> None:
    load = loader_without("libxcb-cursor.so.0", "libEGL.so.1")
    missing = system_libraries.missing_packages("xcb", load)
    assert (
        {"libegl1", "libxcb-cursor0"}
        <= set(missing)
        <= {
            "libegl1",
            "libxcb-cursor0",
            "fonts-dejavu-core",
        }
    )


def test_offscreen_platform_needs_no_xcb_library() -> None:
    load = loader_without("libxcb-cursor.so.0")
    assert "libxcb-cursor0" not in system_libraries.missing_packages("offscreen", load)


@linux_only
def test_without_a_display_the_sentence_names_what_works_without_one() -> None:
    problem = system_libraries.window_problem({})
    assert problem is not None
    assert "nnstudio train" in problem


@linux_only
def test_all_missing_libraries_stand_in_one_line_to_copy() -> None:
    load = loader_without("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libGL.so.1")
    problem = system_libraries.window_problem({"DISPLAY": ":0"}, load)
    assert problem is not None
    line = problem.splitlines()[-1].strip()
    assert line.startswith("sudo apt-get install -y ")
    assert {"libgl1", "libxcb-cursor0", "libxkbcommon-x11-0"} <= set(line.split())


@linux_only
def test_a_complete_platform_beside_an_incomplete_one_is_enough() -> None:
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    load = loader_without("libxcb-cursor.so.0")
    assert system_libraries.window_problem(environ, load) is None


@linux_only
def test_display_that_does_not_answer_is_told_instead_of_letting_qt_abort(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":987654")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    problem = system_libraries.window_problem({"DISPLAY": ":987654"})
    assert problem == system_libraries.NO_DISPLAY


def test_this_machine_can_draw_pictures() -> None:
    assert system_libraries.picture_problem() is None


@pytest.mark.parametrize("question", ["packages", "picture"])
def test_set_up_can_ask_before_anything_is_installed(question: str) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(Path(system_libraries.__file__)), question],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
