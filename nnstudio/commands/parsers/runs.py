"""``nnstudio runs`` and ``nnstudio export``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_RUNS_HELP = "Lists the runs that a project file holds: settings that differ, results, time."
_EXPORT_HELP = """\
Writes one run of a project file in a form that other programs read:
  csv          its curves, a row for each step and each epoch
  html         a report with plots and settings, one file that needs nothing else
  keras        its network as a Keras model with weights, loss and optimizer
  tensorboard  its curves and settings, a folder for 'tensorboard --logdir'
"""


def add(commands: Any) -> None:
    """Adds the commands to the others."""
    runs = commands.add_parser(
        "runs", help="list the runs of a project file", description=_RUNS_HELP
    )
    runs.add_argument("file", metavar="FILE", type=Path, help="a project file")
    runs.add_argument("--json", action="store_true", help="print one JSON object a line")
    runs.set_defaults(command=_runs)
    export = commands.add_parser(
        "export",
        help="write a run for other programs",
        description=_EXPORT_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    export.add_argument("file", metavar="FILE", type=Path, help="a project file")
    export.add_argument(
        "--run", metavar="ID", type=int, help="its number; the last one if left out"
    )
    export.add_argument(
        "--to", choices=("csv", "html", "keras", "tensorboard"), required=True, help="the form"
    )
    export.add_argument(
        "--best",
        action="store_true",
        help="with keras: the network after the epoch with the lowest validation loss",
    )
    export.add_argument(
        "--out", metavar="OUT", type=Path, help="where to; FILE-run-ID.FORM if left out"
    )
    export.add_argument("--force", action="store_true", help="overwrite what exists")
    export.set_defaults(command=_export)


def _runs(arguments: argparse.Namespace) -> int:
    from nnstudio.commands.runs import list_runs

    return list_runs(arguments.file, arguments.json)


def _export(arguments: argparse.Namespace) -> int:
    from nnstudio.commands.export import export_run

    return export_run(
        arguments.file,
        arguments.run,
        arguments.to,
        arguments.out,
        arguments.force,
        arguments.best,
    )
