"""``nnstudio kit``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from nnstudio.document.sources.known_sets import KNOWN

_HELP = """\
Makes a folder for a USB stick with all that a class without internet needs: a page for the
teacher, a sheet to print for each desk, example projects, lessons, and what you name of:

  --installers DIR     installers or wheels that you have; they are copied with checksums
  --datasets NAME …    mnist, fashion-mnist, wherever they are on this computer; or
                       NAME=FOLDER, where their four files are. Nothing is downloaded.
  --language CODE      of the page and the sheet: en, de, es, zh_CN

  nnstudio kit /media/me/STICK/nnstudio-kit --installers ~/Downloads --datasets mnist
  nnstudio kit --check /media/me/STICK/nnstudio-kit

nnstudio finds the data of a kit by itself, wherever the stick is plugged in.
"""


def add(commands: Any) -> None:
    """Adds the command to the others."""
    kit = commands.add_parser(
        "kit",
        help="make a folder with all that a class without internet needs",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    kit.add_argument("folder", metavar="OUT", type=Path, help="the kit's folder")
    kit.add_argument(
        "--datasets",
        metavar="NAME",
        nargs="+",
        action="extend",
        default=[],
        help=f"any of {', '.join(KNOWN)}; or NAME=FOLDER",
    )
    kit.add_argument(
        "--installers",
        "--wheels",
        dest="installers",
        metavar="DIR",
        type=Path,
        help="folder with installers or wheels",
    )
    kit.add_argument(
        "--language", metavar="CODE", default="en", help="of the pages: en, de, es, zh_CN"
    )
    kit.add_argument("--force", action="store_true", help="replace an earlier kit")
    kit.add_argument("--check", action="store_true", help="compare a kit with its checksums")
    kit.add_argument("--json", action="store_true", help="print the result as JSON")
    kit.set_defaults(command=_run)


def _run(arguments: argparse.Namespace) -> int:
    from nnstudio.commands.kit import check_kit, write_kit

    if arguments.check:
        return check_kit(arguments.folder, arguments.json)
    return write_kit(
        arguments.folder,
        arguments.datasets,
        arguments.installers,
        arguments.language,
        arguments.force,
        arguments.json,
    )
