"""``nnstudio import``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_HELP = """\
Makes a project of a model that Keras saved (.keras, or .h5 of older versions): its layers,
its wires, and its weights as the first row of the table of runs.

Nothing in the model is executed. Layers that are not in the palette are refused by name.
"""


def add(commands: Any) -> None:
    """Adds the command to the others."""
    parser = commands.add_parser(
        "import",
        help="make a project of a Keras model",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("model", metavar="MODEL", type=Path, help="a .keras or .h5 file")
    parser.add_argument("file", metavar="FILE", type=Path, help="where to, like my.nnstudio")
    parser.add_argument("--force", action="store_true", help="overwrite a file that exists")
    parser.set_defaults(command=_import)


def _import(arguments: argparse.Namespace) -> int:
    from nnstudio.commands.importing import import_model

    return import_model(arguments.model, arguments.file, arguments.force)
