"""``nnstudio pack``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_HELP = """\
Puts a copy of the data files of a project into its file, so that this one file can be given
away. Where the data is missing or has changed, the copy is used.

  nnstudio pack exercise.nnstudio
  nnstudio pack exercise.nnstudio --out to-give-away.nnstudio
  nnstudio pack exercise.nnstudio --remove
"""


def add(commands: Any) -> None:
    """Adds the command to the others."""
    pack = commands.add_parser(
        "pack",
        help="put the data files of a project into its file",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    pack.add_argument("file", metavar="FILE", type=Path, help="a project file")
    pack.add_argument("--out", metavar="OUT", type=Path, help="where to; FILE itself if left out")
    pack.add_argument("--remove", action="store_true", help="take the data out of the file instead")
    pack.add_argument("--force", action="store_true", help="overwrite OUT if it exists")
    pack.set_defaults(command=_pack)


def _pack(arguments: argparse.Namespace) -> int:
    from nnstudio.commands.pack import pack

    return pack(arguments.file, arguments.out, arguments.force, arguments.remove)
