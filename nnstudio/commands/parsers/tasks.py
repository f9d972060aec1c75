"""``nnstudio tasks``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from nnstudio.commands.parsers.settings import changed, with_data
from nnstudio.document import strategies
from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import TaskPlan

_HELP = """\
Teaches the project's network several tasks in a row, once for each strategy and seed, and
prints a table of what it learned and forgot (mean ± standard error over the seeds).
Where the file says nothing about tasks, its classes are split into five tasks.

  nnstudio tasks d.nnstudio --strategy naive --strategy er --scenario class --seeds 3

Other tasks than the file's are set like any other value:
  --set tasks.order=[0,1,0]
  --set 'tasks.split={"type":"rotated","angles":[0,60,120]}'
  --set 'tasks.split={"type":"sources","sources":[{"type":"points","shape":"circles"}]}'
  --set 'tasks.split={"type":"column","column":"year"}'
"""


def add(commands: Any) -> None:
    """Adds the command to the others."""
    tasks = commands.add_parser(
        "tasks",
        help="teach one network several tasks in a row, and measure what it forgets",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    tasks.add_argument("file", metavar="FILE", type=Path, help="a project file")
    tasks.add_argument(
        "--strategy",
        dest="strategies",
        metavar="NAME",
        action="append",
        default=[],
        help=f"may be given several times; one of {', '.join(strategies.NAMES)}",
    )
    tasks.add_argument("--seeds", metavar="N", type=int, default=1, help="repeat with N seeds")
    tasks.add_argument(
        "--scenario", choices=("task", "domain", "class"), help="what is known of the task"
    )
    tasks.add_argument("--iterations", metavar="N", help="optimizer steps for each task")
    tasks.add_argument(
        "--set",
        dest="settings",
        metavar="PATH=VALUE",
        action="append",
        default=[],
        help="set a value of the project, for instance tasks.strategy.params.weight=10",
    )
    tasks.add_argument(
        "--jobs",
        metavar="N",
        type=int,
        help="sequences at once; by default one for each core, as far as the memory goes",
    )
    tasks.add_argument(
        "--measure",
        action="store_true",
        help="also measure accuracies on the way, for min-ACC, WC-ACC and windowed measures",
    )
    tasks.add_argument("--json", action="store_true", help="print one JSON object a line")
    tasks.add_argument("--csv", metavar="OUT", type=Path, help="write the measures as CSV")
    tasks.set_defaults(command=_run, epochs=None, seed=None)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.seeds < 1:
        raise Invalid("--seeds", "at least 1", str(arguments.seeds), "Write for instance 3.")
    if arguments.jobs is not None and arguments.jobs < 1:
        raise Invalid("--jobs", "at least 1", str(arguments.jobs), "Write for instance 2.")
    if arguments.csv is not None and not arguments.csv.absolute().parent.is_dir():
        folder = str(arguments.csv.absolute().parent)
        raise Invalid("--csv", "a folder that exists", folder, "Create the folder first.")
    project = with_data(arguments.file)
    if project.tasks is None:
        project = replace(project, tasks=TaskPlan())
    if arguments.scenario is not None:
        arguments.settings.append(f"tasks.scenario={arguments.scenario}")
    if arguments.iterations is not None:
        arguments.settings.append(f"tasks.iterations={arguments.iterations}")
    project = changed(project, arguments)

    from nnstudio.commands.tasks import TasksCommand

    return TasksCommand(
        project,
        arguments.strategies,
        arguments.seeds,
        arguments.json,
        arguments.csv,
        arguments.jobs,
        arguments.measure,
    ).run()
