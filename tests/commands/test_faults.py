"""A mistake of the program in a command: two sentences, and the stack in a file."""

import sys
from pathlib import Path

import platformdirs
import pytest

from nnstudio import __main__, cli


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(platformdirs, "user_log_dir", lambda *_args, **_more: str(tmp_path / "log"))
    return tmp_path / "log" / "commands.log"


def loose(*_args: object) -> int:
    raise RuntimeError("a part is loose")


def test_a_mistake_of_a_command_is_told_and_its_stack_is_in_the_log(
    log: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "examples", loose)
    assert cli.main(["examples"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("nnstudio: made a mistake of its own (RuntimeError).")
    assert str(log) in told
    assert "Traceback" not in told
    assert "RuntimeError: a part is loose" in log.read_text(encoding="utf-8")


def test_a_window_that_cannot_start_is_told_as_well(
    log: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(__main__, "_open_window", loose)
    assert __main__.main([]) == 1
    assert str(log) in capsys.readouterr().err
    assert "a part is loose" in log.read_text(encoding="utf-8")


def test_where_no_log_can_be_written_it_says_how_to_see_more(
    log: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log.parent.write_text("in the way")
    monkeypatch.setattr(cli, "examples", loose)
    assert cli.main(["examples"]) == 1
    assert "NNSTUDIO_TRACEBACK=1" in capsys.readouterr().err
    monkeypatch.setenv("NNSTUDIO_TRACEBACK", "1")
    assert cli.main(["examples"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_a_program_without_a_terminal_is_no_mistake_more(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "examples", loose)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["examples"]) == 1
    assert log.exists()
