"""The commands that need no window."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from nnstudio import __version__
from nnstudio.commands.exit_codes import BAD_INPUT, BROKEN_PIPE, FAILED, INTERRUPTED
from nnstudio.commands.parsers import importing, kit, pack, runs, speed, tasks
from nnstudio.commands.parsers.settings import changed, with_data
from nnstudio.document import file, project_file
from nnstudio.document.examples import NAMES, examples, load_example
from nnstudio.document.invalid import Invalid

_EPILOG = """\
Without a command, the window opens:
  nnstudio                    the welcome page
  nnstudio FILE.nnstudio      a project

A first run:
  nnstudio new digits d.nnstudio
  nnstudio train d.nnstudio

Exit codes: 0 finished, 1 failed while training, 2 bad input, 130 stopped with Ctrl-C.
"""

_TRAIN_HELP = """\
Trains a project and tells how it goes: with a progress bar on a terminal, with plain
lines in a log, or with --json as one JSON object a line. The file is not changed.

Any value of the project can be set for this run; 'nnstudio show FILE' tells the paths:
  --set plan.batch_size=64
  --set plan.optimizer.params.learning_rate=0.01
  --set plan.loss.kind=MeanSquaredError
  --set network.layers.dense_1.params.units=8
  --set 'data.source={"type": "points", "shape": "moons", "noise": 0.1}'

With --from it goes on with a run that is stored in the file, or with imported weights, in the
settings of that run; 'nnstudio runs FILE' tells the numbers:
  nnstudio train d.nnstudio --from 3 --epochs 60
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command.

    Args:
        argv: The arguments after the program's name; those of the process when None.

    Returns:
        The exit code: 0 for success, 2 for bad input, 1 for a failure while training.
    """
    _let_everything_be_printed()
    arguments = _parser().parse_args(argv)
    try:
        code: int = arguments.command(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except Invalid as invalid:
        print(f"nnstudio: {invalid}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        _drop_output()
        return BROKEN_PIPE
    except OSError as error:
        _drop_output()
        print(f"nnstudio: {error.strerror or error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - nobody asked for a traceback
        from nnstudio.commands import faults

        return faults.tell(error)
    return code


def _drop_output() -> None:
    """Keeps Python, which flushes stdout when it ends, from failing there once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _let_everything_be_printed() -> None:
    """Lets names with any letters be printed, whatever the terminal's encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="nnstudio",
        description="Watch a network learn, and watch it forget.",
        epilog=_EPILOG,
        formatter_class=layout,
    )
    parser.add_argument("--version", action="version", version=f"nnstudio {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    listing = commands.add_parser(
        "examples",
        help="list the bundled examples",
        description="Lists the bundled examples, one a line: its name and what it learns.",
    )
    listing.set_defaults(command=_examples)

    new = commands.add_parser(
        "new",
        help="start a project from an example",
        description="Writes a bundled example as a project file of your own.",
    )
    new.add_argument("example", metavar="EXAMPLE", help=f"one of {', '.join(NAMES)}")
    new.add_argument("file", metavar="FILE", type=Path, help="where to, for instance my.nnstudio")
    new.add_argument("--force", action="store_true", help="overwrite a file that exists")
    new.set_defaults(command=_new)

    train = commands.add_parser(
        "train", help="train a project", description=_TRAIN_HELP, formatter_class=layout
    )
    train.add_argument("file", metavar="FILE", type=Path, help="a project file")
    train.add_argument("--epochs", metavar="N", help="train N epochs instead of the plan's")
    train.add_argument("--seed", metavar="N", help="start of all random numbers")
    train.add_argument(
        "--set",
        dest="settings",
        metavar="PATH=VALUE",
        action="append",
        default=[],
        help="set a value of the project, as JSON or a bare word; may be given several times",
    )
    train.add_argument(
        "--from",
        dest="start",
        metavar="RUN",
        type=int,
        help="go on with the network of a stored run; its number",
    )
    train.add_argument(
        "--best",
        action="store_true",
        help="with --from: the network after the epoch with the lowest validation loss",
    )
    train.add_argument("--json", action="store_true", help="print one JSON object a line")
    train.add_argument(
        "--save-model", metavar="OUT.keras", type=Path, help="save the trained model for Keras"
    )
    train.set_defaults(command=_train)

    tasks.add(commands)
    runs.add(commands)
    pack.add(commands)
    speed.add(commands)
    importing.add(commands)
    kit.add(commands)

    show = commands.add_parser(
        "show",
        help="print a project as JSON",
        description="Prints the document of a project as JSON: data, network and plan.",
    )
    show.add_argument("file", metavar="FILE", type=Path, help="a project file")
    show.set_defaults(command=_show)

    doctor = commands.add_parser(
        "doctor",
        help="say what of the installation works",
        description="Looks at Python, Keras, TensorFlow, Qt and the GPU, and says what works "
        "and what to do about what does not.",
    )
    doctor.add_argument("--json", action="store_true", help="print the report as JSON")
    doctor.set_defaults(command=_doctor)
    return parser


def _examples(_: argparse.Namespace) -> int:
    width = max(map(len, NAMES))
    for example in examples():
        print(f"{example.name:{width}}  {example.summary}")
    return 0


def _new(arguments: argparse.Namespace) -> int:
    project = load_example(arguments.example)
    place: Path = arguments.file
    if os.path.lexists(place) and not arguments.force:
        raise Invalid(
            f"Could not write {place}",
            "a name that is free",
            "a file that exists",
            "Choose another name, or add --force to overwrite it.",
        )
    file.save(project, place)
    print(f"Wrote {place}. Train it with: nnstudio train {place}")
    return 0


def _train(arguments: argparse.Namespace) -> int:
    project, start = with_data(arguments.file), None
    if arguments.start is not None:
        from nnstudio.commands.going_on import going_on

        project, start = going_on(
            arguments.file, arguments.start, arguments.best, lambda run: changed(run, arguments)
        )
    elif arguments.best:
        raise Invalid("--best", "the run whose best network is meant", "none", "Add --from RUN.")
    else:
        project = changed(project, arguments)
    model_path = _checked_model_path(arguments.save_model)

    from nnstudio.commands.reports import report_for
    from nnstudio.commands.train import Training

    return Training(project, report_for(project.name, arguments.json), model_path, start).run()


def _checked_model_path(path: Path | None) -> Path | None:
    """Refuses before the training what would fail after it."""
    if path is None:
        return None
    what = f"Could not save the model as {path}"
    if path.suffix != ".keras":
        fix = f"Name it {path.with_suffix('.keras').name}."
        raise Invalid(what, "a name that ends in .keras", repr(path.name), fix)
    folder = path.absolute().parent
    if not folder.is_dir():
        raise Invalid(what, "a folder that exists", str(folder), "Create the folder first.")
    if path.is_dir() or not os.access(folder, os.W_OK):
        raise Invalid(
            what, "a place that can be written", "one that cannot", "Choose another place."
        )
    return path.resolve()


def _show(arguments: argparse.Namespace) -> int:
    document = msgspec.json.encode(project_file.load(arguments.file))
    print(msgspec.json.format(document, indent=2).decode())
    return 0


def _doctor(arguments: argparse.Namespace) -> int:
    from nnstudio import doctor

    return doctor.main(["--json"] if arguments.json else [])
