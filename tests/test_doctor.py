import json
import sys

import pytest

from nnstudio import doctor

GOOD = {"keras": "3.15.1", "tensorflow": "2.21.0", "pyside6-essentials": "6.11.3"}


def states(versions: dict[str, str]) -> dict[str, str]:
    return {check.part: check.state for check in doctor.check_packages(versions)}


def test_versions_that_we_ship_work() -> None:
    assert set(states(GOOD).values()) == {"works"}


def test_versions_installed_here_work() -> None:
    assert set(states(doctor.installed_versions()).values()) == {"works"}


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        ({"keras": "3.15.0"}, "Keras"),
        ({"keras": "2.15.0"}, "Keras"),
        ({"tensorflow-cpu": "2.21.0"}, "TensorFlow"),
        ({"tensorflow-metal": "1.2.0"}, "TensorFlow"),
    ],
)
def test_package_that_harms_is_named_with_a_command_that_mends_it(
    changed: dict[str, str], part: str
) -> None:
    checks = {check.part: check for check in doctor.check_packages(GOOD | changed)}
    assert [name for name, check in checks.items() if check.state == "broken"] == [part]
    assert "pip " in checks[part].advice


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_pyside_that_crashes_python_3_11_is_broken() -> None:
    assert states(GOOD | {"pyside6-essentials": "6.12.0"})["PySide6"] == "broken"


@pytest.mark.parametrize("missing", GOOD)
def test_missing_package_is_broken(missing: str) -> None:
    rest = {name: version for name, version in GOOD.items() if name != missing}
    assert list(states(rest).values()).count("broken") == 1


@pytest.mark.parametrize(
    ("version", "state"),
    [((3, 10, 9), "broken"), ((3, 11, 0), "works"), ((3, 13, 5), "works"), ((3, 14, 0), "broken")],
)
def test_python_is_checked_against_the_supported_ones(
    version: tuple[int, int, int], state: str
) -> None:
    assert doctor.check_python(version).state == state


def test_qt_draws_here() -> None:
    assert doctor.check_qt() == doctor.Check("Qt", "works", "can open a window")


def test_engine_that_dies_is_broken_and_its_last_words_are_the_advice() -> None:
    script = "import sys; sys.exit('libcudart is the wrong one')"
    (check,) = doctor.check_engine([sys.executable, "-c", script])
    assert (check.part, check.state) == ("Engine", "broken")
    assert "status 1" in check.found
    assert check.advice == "libcudart is the wrong one"


def test_engine_that_stays_silent_is_broken_and_ended() -> None:
    (check,) = doctor.check_engine([sys.executable, "-c", "input()"], seconds=0.5)
    assert check.state == "broken"
    assert "no word" in check.found


@pytest.mark.parametrize(
    ("device", "state", "found"),
    [("gpu:0", "works", "NVIDIA H200"), ("cpu", "note", "training runs on the CPU")],
)
def test_engine_tells_its_libraries_and_whether_it_sees_a_gpu(
    device: str, state: str, found: str
) -> None:
    script = (
        "import os, sys\n"
        "from nnstudio.protocol import codec, messages\n"
        f"devices = (messages.Device({device!r}, 'NVIDIA H200'),)\n"
        "ready = messages.EngineReady({'Keras': '3.15.1'}, devices, 'Because.', os.getpid())\n"
        "codec.write_frame(sys.stdout.buffer, codec.encode(ready))\n"
        "sys.stdin.buffer.read()\n"
    )
    engine, gpu = doctor.check_engine([sys.executable, "-c", script])
    assert engine == doctor.Check("Engine", "works", "Keras 3.15.1 on NVIDIA H200")
    assert (gpu.part, gpu.state) == ("GPU", state)
    assert found in gpu.found
    assert "Because." in gpu.advice


@pytest.mark.usefixtures("borrowed_engine")
def test_report_tells_all_parts_and_that_this_installation_works(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status = doctor.main(["--json"])
    checks = json.loads(capsys.readouterr().out)
    assert [check["part"] for check in checks] == [
        "Python",
        "nnstudio",
        "Keras",
        "TensorFlow",
        "PySide6",
        "Qt",
        "Engine",
        "GPU",
    ]
    assert [check for check in checks if check["state"] == "broken"] == []
    assert status == 0


def test_table_shows_advice_below_and_a_broken_part_makes_the_status_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    checks = (
        doctor.Check("Keras", "works", "3.15.1"),
        doctor.Check("Qt", "broken", "no [fonts]", "Install fonts-dejavu-core."),
    )
    monkeypatch.setattr(doctor, "examine", lambda: checks)
    assert doctor.main([]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["Keras", "works", "3.15.1"]
    assert lines[2].split() == ["Qt", "broken", "no", "[fonts]"]
    assert lines[-1] == "Qt: Install fonts-dejavu-core."
