"""Writes a project file as the program does, once for each version of its tables.

    python -m tests.document.store.samples.make

What is in the file stands beside it as JSON. Neither is ever written anew: a later nnstudio must
open the files as they are.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.store import schema
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Axis
from nnstudio.gui.application import make_application
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow

FOLDER = Path(__file__).parent
#: A curve that is long enough to be stored with levels, too long to be told beside the file: the
#: remainders of so many numbers by so much, as the run's loss over steps under this name.
LONG = ("long", 70_000, 7)


def until(holds: Callable[[], bool]) -> None:
    """Lets the window work until something holds."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if holds() else None)
    timer.start(20)
    loop.exec()


def train(window: MainWindow) -> None:
    """One run with a change on the way, named and annotated."""
    session, book = window.session, window.book
    model, run = session.model, session.run
    window.files.open_example("xor")
    model.do("Note", lambda project: edits.set_field(project, "notes", "A sample."))
    model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 12))
    model.do("Plain", lambda project: edits.set_field(project, "plan.compiler", "plain"))
    until(lambda: session.link.is_ready)
    run.step_epoch()
    until(lambda: run.state == "paused")
    rate = "plan.optimizer.params.learning_rate"
    model.do("Rate", lambda project: edits.set_field(project, rate, 0.02))
    until(lambda: bool(run.record and run.record.marks))
    run.resume()
    until(lambda: run.state == "ended")
    book.rename(1, "The first")
    book.annotate(1, "small sample", "Learning rate changed after an epoch.")


def add_long(store: ProjectStore) -> None:
    """Adds a long curve to the run, in pieces."""
    name, num, modulus = LONG
    values = (np.arange(num) % modulus).astype(np.float32)
    for first in range(0, num, 5000):
        store.runs.add_curve(1, "step", name, first + 1, values[first : first + 5000])


def contents(store: ProjectStore, project: Project) -> dict[str, object]:
    """What must be found in the file."""
    runs = store.runs
    (row,) = runs.rows()
    axes: tuple[Axis, ...] = ("step", "epoch", "clock")
    return {
        "document": project,
        "run": row,
        "curves": {
            f"{axis} {name}": [column.tolist() for column in runs.curve(row.id, axis, name)]
            for axis in axes
            for name in runs.curve_names(row.id, axis)
            if name != LONG[0]
        },
        "long": LONG,
        "marks": runs.marks(row.id),
        "states": {
            f"{kind} {step}": {
                name: [array.dtype.name, list(array.shape), float(array.astype(float).sum())]
                for name, array in runs.state(number).items()
            }
            for number, step, kind in runs.states(row.id)
        },
    }


def main() -> None:
    """Writes the sample of the present version."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    place = FOLDER / f"version_{schema.VERSION}.nnstudio"
    if place.exists():
        raise SystemExit(f"{place} is there, and stays as it is")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        make_application(settings)
        link = EngineLink(standby=False)
        window = MainWindow(Session(link), settings)
        link.start()
        train(window)
        project = window.session.model.project
        window.files.working.put(add_long)
        window.files.working.save(place, project)
        found = window.files.working.ask(lambda store: contents(store, project))
        window.files.close()
        link.close()
    place.with_suffix(".json").write_bytes(
        msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n"
    )


if __name__ == "__main__":
    main()
