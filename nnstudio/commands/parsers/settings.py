"""Values of a project that are set on the command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from nnstudio.document import project_file
from nnstudio.document.edits import set_field
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.sources import data_paths, mnist
from nnstudio.document.sources.copies import is_original, place_of, why_copied


def with_data(path: Path) -> Project:
    """Reads a project, and says where a copy in it stands in for a data file.

    Raises:
        Invalid: See ``project_file.load_with_data``.
    """
    project = project_file.load_with_data(path)
    for copy in project.data.copies:
        if not is_original(copy) and place_of(copy).exists():
            print(f"nnstudio: {why_copied(copy)}", file=sys.stderr)
    return project


def changed(project: Project, arguments: argparse.Namespace) -> Project:
    """The project with everything that was set on the command line."""
    settings = list(arguments.settings)
    settings += [f"plan.epochs={arguments.epochs}"] if arguments.epochs is not None else []
    settings += [f"plan.seed={arguments.seed}"] if arguments.seed is not None else []
    for setting in settings:
        path, equals, text = setting.partition("=")
        if not equals:
            raise Invalid(
                "--set", "PATH=VALUE", repr(setting), "Write for instance plan.batch_size=64."
            )
        project = set_field(project, path.strip(), _value(text))
    # Paths that were typed are relative to where they were typed.
    project = data_paths.resolve_paths(project, Path.cwd())
    return mnist.resolved(project, Path(arguments.file).absolute().parent)


def _value(text: str) -> object:
    """JSON where it is JSON, and otherwise the bare word."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return text
