"""Chooses window, engine or command, and imports nothing heavy before it has chosen."""

import faulthandler
import os
import sys
from collections.abc import Callable, Sequence

from nnstudio import system_libraries
from nnstudio.commands.exit_codes import INTERRUPTED

PROJECT_SUFFIX = ".nnstudio"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs nnstudio.

    Args:
        argv: The arguments after the program's name; those of the process when None.

    Returns:
        The exit code.
    """
    if argv is None and sys.stderr is not None:  # a windowed application on Windows has none
        faulthandler.enable()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["engine"]:
        return _run_engine()
    if arguments[:1] == ["importer"]:
        return _import_model(arguments[1:])
    if arguments[:1] == ["snapshot"]:
        return _without_traceback(lambda: _draw_snapshot(arguments[1:]))
    if arguments[:1] == ["handout"]:
        return _write_handout(arguments[1:])
    if _asks_for_window(arguments):
        return _without_traceback(lambda: _open_window(arguments))
    return _carry_out(arguments)


def _without_traceback(start: Callable[[], int]) -> int:
    try:
        return start()
    except Exception as error:  # noqa: BLE001 - nobody asked for a traceback
        from nnstudio.commands import faults

        return faults.tell(error)


def _asks_for_window(arguments: Sequence[str]) -> bool:
    if not arguments:
        return True
    first = arguments[0]
    return first.partition("=")[0] == "--example" or first.endswith(PROJECT_SUFFIX)


def _run_engine() -> int:
    from nnstudio.engine import server

    return server.main()


def _import_model(arguments: Sequence[str]) -> int:
    from nnstudio.engine.importing import worker

    return worker.main(arguments)


def _open_window(arguments: Sequence[str]) -> int:
    problem = system_libraries.window_problem()
    if problem is not None:
        return _refuse(problem)
    from nnstudio.gui import app

    return app.main(arguments)


def _carry_out(arguments: Sequence[str]) -> int:
    try:
        from nnstudio import cli

        return cli.main(arguments)
    except KeyboardInterrupt:  # Ctrl-C while all this is imported, too
        return INTERRUPTED


def _draw_snapshot(arguments: Sequence[str]) -> int:
    problem = system_libraries.picture_problem()
    if problem is not None:
        return _refuse(problem)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from nnstudio.gui import snapshot

    return snapshot.main(arguments)


def _write_handout(arguments: Sequence[str]) -> int:
    problem = system_libraries.picture_problem()
    if problem is not None:
        return _refuse(problem)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from nnstudio.gui.kit import handout

    return handout.main(arguments)


def _refuse(problem: str) -> int:
    print(problem, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
