"""Writes a run of a project file in another form."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Literal

from nnstudio.document.invalid import Invalid
from nnstudio.document.store.exporting import csv_of, html_of, read_model, read_run, read_told
from nnstudio.document.store.reading import reading_runs
from nnstudio.document.store.runs import Runs, StateKind
from nnstudio.document.writing import write_whole
from nnstudio.protocol.exits import explain_exit
from nnstudio.protocol.exporting import ExportCommand, Exported, log_command, model_command
from nnstudio.protocol.messages import CommandFailed, EngineReady, Event
from nnstudio.protocol.process import EngineExited, EngineProcess

Form = Literal["csv", "html", "keras", "tensorboard"]


def export_run(
    path: Path, run: int | None, form: Form, out: Path | None, force: bool, best: bool = False
) -> int:
    """Writes a run and says where.

    Args:
        path: The project file.
        run: The run's number; the last one where there is none.
        form: What is written.
        out: Where to; beside the project where there is none.
        force: Whether what exists is overwritten.
        best: Whether the network after the best epoch is written, and not the newest one.

    Raises:
        Invalid: The file cannot be read or written, or has no such run or network.
    """
    with reading_runs(path) as runs:
        rows = runs.rows()
        if not rows:
            raise Invalid(
                f"Could not export from {path}",
                "a project with runs",
                "one without",
                "Train it in the window and save it.",
            )
        number = rows[-1].id if run is None else runs.row(run).id
        place = out or path.with_name(f"{path.stem}-run-{number}.{form}")
        if os.path.lexists(place) and not force:
            raise Invalid(
                f"Could not write {place}",
                "a name that is free",
                "something that exists",
                "Choose another name with --out, or add --force to overwrite it.",
            )
        write = _writing(runs, number, form, place.absolute(), "best" if best else "checkpoint")
    write()
    print(f"Wrote {place}.")
    return 0


def _writing(runs: Runs, run: int, form: Form, place: Path, kind: StateKind) -> Callable[[], None]:
    """Reads what is needed of a run; what is returned writes it."""
    match form:
        case "keras":
            return partial(_write_by_engine, model_command(1, read_model(runs, run, kind), place))
        case "tensorboard":
            return partial(_write_by_engine, log_command(1, read_run(runs, run), place))
        case "csv" | "html":
            found = read_told(runs, run)
            return lambda: write_whole(place, (csv_of if form == "csv" else html_of)(found))


def _write_by_engine(command: ExportCommand) -> None:
    """Has an engine of its own write: only there is Keras."""
    inbox: SimpleQueue[Event | int] = SimpleQueue()
    engine = EngineProcess(inbox.put, inbox.put)
    try:
        while True:
            match inbox.get():
                case EngineReady():
                    engine.send(command)
                case Exported(problem=problem):
                    if problem is not None:
                        raise _refused(command, problem.message)
                    return
                case CommandFailed(message=text):
                    raise _refused(command, text)
                case int() as status:
                    raise _refused(command, explain_exit(status, engine.last_words).message)
    except EngineExited as gone:
        raise _refused(command, str(gone)) from gone
    finally:
        engine.close(timeout=2.0)


def _refused(command: ExportCommand, text: str) -> Invalid:
    return Invalid(
        f"Could not write {command.path}", "an engine that writes it", text, "Try another run."
    )
