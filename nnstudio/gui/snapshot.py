"""Pictures of the window for the documentation: a real window, a real engine, a real run."""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QWidget

from nnstudio.document import edits
from nnstudio.gui.application import destroy, make_application
from nnstudio.gui.docks import Dock
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.theme import Scheme, theme
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.window import MainWindow

_SIZE = QSize(1366, 768)
#: Seconds that the engine may take to start, and a run to end.
_START, _RUN = 120.0, 900.0
#: Seconds in which a view has its answer, if there is one.
_ANSWER = 8.0
#: Pages that show how something went, and milliseconds for which each is looked at.
_REMEMBERING = (
    ("weights", "ridges"),
    ("weights", "travel"),
    ("activations", "time"),
    ("gradients", "flow"),
)
_LOOK = 250
#: Milliseconds in which a network at rest has been looked at by every view.
_LOOKED_AT = 6000
#: Milliseconds in which every panel has been redrawn.
_SETTLE = 400
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")


class SnapshotFailedError(Exception):
    """There is nothing to take a picture of; says why."""


def main(argv: Sequence[str]) -> int:
    """Trains a project in a window that nobody sees, and leaves pictures of it.

    Args:
        argv: ``PROJECT --out FOLDER [--epochs N] [--welcome] [--only DOCK …] [--language CODE]``.

    Returns:
        The exit code: 1 when the project could not be opened or trained.
    """
    wish = _parse(argv)
    before = qInstallMessageHandler(_tell)
    try:
        return _run(wish)
    finally:
        qInstallMessageHandler(before)


def _tell(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    # The offscreen platform says this of every window.
    if text and "propagateSizeHints" not in text:
        print(text, file=sys.stderr)  # noqa: T201 - where Qt's own messages go


def _run(wish: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        settings.language = wish.language
        make_application(settings)
        link = EngineLink(standby=False)
        link.start()
        session = Session(link)
        window = MainWindow(session, settings)
        try:
            for path in _take_pictures(window, wish):
                print(path)  # noqa: T201 - the answer of this command
        except SnapshotFailedError as failed:
            print(failed, file=sys.stderr)  # noqa: T201 - likewise
            return 1
        finally:
            link.close()
            destroy(window, session)
    return 0


def _take_pictures(window: MainWindow, wish: argparse.Namespace) -> list[Path]:
    wish.out.mkdir(parents=True, exist_ok=True)
    window.resize(_SIZE)
    window.show()
    pictures = _both(window, wish.out, "welcome") if wish.welcome else []
    _train(window, wish)
    workspace = window.build_workspace()
    window.strip.clear()
    pictures += _both(window, wish.out, "window")
    of_tasks = (workspace.accuracy, workspace.forgetting, workspace.insight)
    for dock in workspace.docks:
        panel = dock.widget()
        if panel in of_tasks and not window.session.tasks.is_wanted:
            continue
        if wish.only is not None and dock.objectName() not in wish.only:
            continue
        dock.raise_()
        if isinstance(panel, PlotPanel):
            pictures += _plot(panel, wish.out / f"{dock.objectName()}.png")
        elif isinstance(panel, Pages):
            for name in panel.names:
                panel.show_page(name)
                pictures += _plot(panel.page, wish.out / f"{dock.objectName()}-{name}.png")
    return pictures


def _plot(plot: PlotPanel, path: Path) -> list[Path]:
    """A picture of a plot, if there is something to see before long."""
    _pass_time(_SETTLE)
    with suppress(SnapshotFailedError):
        _wait(lambda: not plot.is_working, _ANSWER, "")
    _pass_time(_SETTLE)
    return [] if plot.empty_text() else [_picture(plot, path, "light")]


def _both(window: MainWindow, folder: Path, name: str) -> list[Path]:
    return [_picture(window, folder / f"{name}-{scheme}.png", scheme) for scheme in _SCHEMES]


def _train(window: MainWindow, wish: argparse.Namespace) -> None:
    messages: list[str] = []
    window.files.failed.connect(messages.append)
    session = window.session
    session.link.died.connect(messages.append)
    if not window.files.open_path(wish.project):
        raise SnapshotFailedError(messages[-1] if messages else "The project was not opened.")
    if wish.epochs is not None:
        session.model.do(
            "Epochs",
            lambda project: edits.set_field(project, "plan.epochs", wish.epochs),
        )
    _wait(lambda: session.link.is_ready or bool(messages), _START, "The engine did not start.")
    trained: RunController | TaskController = session.run
    if session.tasks.is_wanted:
        trained = session.tasks
        session.tasks.teach()
    elif wish.untrained:
        session.run.reset()
        _wait(lambda: session.run.state == "paused", _START, "The network was not made in time.")
        _pass_time(_LOOKED_AT)
        return
    else:
        session.run.train()
    with _looking_around(window) if trained is session.run else nullcontext():
        _wait(lambda: not trained.is_live, _RUN, "The run did not end in time.")
    if trained.problem is not None:
        raise SnapshotFailedError(trained.problem.message)
    if trained is session.run:
        _pass_time(_LOOKED_AT)


@contextmanager
def _looking_around(window: MainWindow) -> Iterator[None]:
    """Brings one page after the other to the front that remembers what it saw; then as before."""
    docks = {dock.objectName(): dock for dock in window.build_workspace().docks}
    in_front: list[Dock] = []
    turns = itertools.cycle(_REMEMBERING)

    def look() -> None:
        if window.session.run.started is None:
            return  # which plot says most of the data is only known by then
        if not in_front:
            in_front.extend(dock for dock in docks.values() if not dock.visibleRegion().isEmpty())
        name, page = next(turns)
        _show(docks[name], page)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_LOOK)
    try:
        yield
    finally:
        timer.stop()
        for name, _ in _REMEMBERING:
            _show(docks[name], None)
        for dock in in_front:
            dock.raise_()


def _show(dock: Dock, page: str | None) -> None:
    """Brings a dock to the front, and one of its pages (``None``: the first)."""
    panel = dock.widget()
    if isinstance(panel, Pages):
        dock.raise_()
        panel.show_page(page or panel.names[0])


def _picture(widget: QWidget, path: Path, scheme: Scheme) -> Path:
    theme().apply(scheme)
    _pass_time(_SETTLE)
    if not widget.grab().save(str(path)):
        raise SnapshotFailedError(f"{path} could not be written. Choose another folder.")
    return path


def _wait(is_done: Callable[[], bool], seconds: float, otherwise: str) -> None:
    loop = QEventLoop()
    looks = QTimer()
    looks.timeout.connect(lambda: loop.exit(0) if is_done() else None)
    looks.start(50)
    end = QTimer()
    end.setSingleShot(True)
    end.timeout.connect(lambda: loop.exit(1))
    end.start(round(seconds * 1000))
    code = loop.exec()
    looks.stop()
    end.stop()
    if code != 0:
        raise SnapshotFailedError(otherwise)


def _pass_time(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="nnstudio snapshot", description="Trains a project and leaves pictures of the window."
    )
    parser.add_argument("project", type=Path, help="a project, NAME.nnstudio")
    parser.add_argument("--out", type=Path, default=Path(), help="folder of the pictures")
    parser.add_argument("--welcome", action="store_true", help="also the welcome page")
    parser.add_argument("--epochs", type=int, help="instead of the project's own number")
    parser.add_argument("--untrained", action="store_true", help="at the initial weights")
    parser.add_argument(
        "--language", default="en", help="de, es …; pseudo and rtl are made up, to test the layout"
    )
    parser.add_argument("--only", nargs="*", metavar="DOCK", help="these docks and no others")
    return parser.parse_args(argv)
