"""``nnstudio measure``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from nnstudio.commands.parsers.settings import changed, with_data

_HELP = """\
Trains the project's network for a moment with each precision, with and without XLA, and tells
how many samples a second each makes on this computer. The file is not changed.
"""


def add(commands: Any) -> None:
    """Adds the command to the others."""
    measure = commands.add_parser(
        "measure",
        help="measure what mixed precision and XLA are worth",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    measure.add_argument("file", metavar="FILE", type=Path, help="a project file")
    measure.add_argument(
        "--set",
        dest="settings",
        metavar="PATH=VALUE",
        action="append",
        default=[],
        help="set a value of the project, for instance plan.batch_size=256",
    )
    measure.add_argument(
        "--seconds", metavar="N", type=float, default=1.5, help="how long each trains (1.5)"
    )
    measure.add_argument("--json", action="store_true", help="print one JSON object a line")
    measure.set_defaults(command=_measure, epochs=None, seed=None)


def _measure(arguments: argparse.Namespace) -> int:
    project = changed(with_data(arguments.file), arguments)

    from nnstudio.commands.speed import measure

    return measure(project, arguments.seconds, arguments.json)
