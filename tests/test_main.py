import subprocess
import sys
from collections.abc import Sequence

import pytest

import nnstudio
from nnstudio import __main__, system_libraries


def run(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    import os

    return subprocess.run(
        [sys.executable, "-m", "nnstudio", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, **environ},
    )


@pytest.mark.parametrize(
    ("arguments", "chosen"),
    [
        ([], "window"),
        (["--example", "spiral"], "window"),
        (["--example=spiral"], "window"),
        (["my project.nnstudio"], "window"),
        (["engine"], "engine"),
        (["snapshot", "a.nnstudio", "--out", "pictures"], "snapshot"),
        (["handout", "sheet.pdf"], "handout"),
        (["train", "a.nnstudio"], "command"),
        (["--help"], "command"),
        (["unheard-of"], "command"),
    ],
)
def test_first_argument_chooses_window_engine_or_command(
    arguments: list[str], chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def note(name: str) -> object:
        def called(*passed: Sequence[str]) -> int:
            seen.append((name, *passed))
            return 0

        return called

    from nnstudio import cli
    from nnstudio.engine import server
    from nnstudio.gui import app, snapshot
    from nnstudio.gui.kit import handout

    monkeypatch.setattr(cli, "main", note("command"))
    monkeypatch.setattr(server, "main", note("engine"))
    monkeypatch.setattr(app, "main", note("window"))
    monkeypatch.setattr(snapshot, "main", note("snapshot"))
    monkeypatch.setattr(handout, "main", note("handout"))
    assert __main__.main(arguments) == 0
    passed = {"engine": (), **dict.fromkeys(("snapshot", "handout"), (arguments[1:],))}.get(
        chosen, (arguments,)
    )
    assert seen == [(chosen, *passed)]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_display_one_clear_sentence_comes_and_no_traceback() -> None:
    done = run(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert done.stderr == f"{system_libraries.NO_DISPLAY}\n"
    assert done.stdout == ""


def test_version_is_told() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.split()) == (0, ["nnstudio", nnstudio.__version__])


def test_ctrl_c_while_a_command_is_imported_is_no_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "nnstudio.cli":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "nnstudio.cli", raising=False)
    monkeypatch.delattr(nnstudio, "cli", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupted(), *sys.meta_path])
    assert __main__.main(["examples"]) == 130
