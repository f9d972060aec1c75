"""The ways to cut data into tasks, and their settings, as parameters for forms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nnstudio.document.catalogue import Parameter
from nnstudio.document.data import (
    Bundled,
    CsvFile,
    Curve,
    IdxFiles,
    ImageFolder,
    NpzFile,
    Points,
    Series,
    Source,
)
from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import (
    MovedPoints,
    PermutedInputs,
    RotatedInputs,
    SeveralSources,
    Split,
    SplitByClass,
    SplitByColumn,
    TaskPlan,
)
from nnstudio.gui.forms.editor import Editor
from nnstudio.gui.forms.factory import editor_for
from nnstudio.gui.forms.simple import ChoiceEditor

_translate = QCoreApplication.translate

Offsets = tuple[tuple[float, float], ...]

#: Of each way, what is chosen at first.
SPLITS: dict[str, Split] = {
    "classes": SplitByClass(),
    "permuted": PermutedInputs(),
    "rotated": RotatedInputs(),
    "moved": MovedPoints(),
    "sources": SeveralSources(),
    "column": SplitByColumn(),
}


def split_name(split: Split) -> str:
    """The name of a split's way in ``SPLITS``."""
    return next(name for name, one in SPLITS.items() if type(one) is type(split))


def way_param() -> Parameter:
    """Which way."""
    help_text = _translate("Tasks", "How one data set becomes several tasks.")
    return Parameter("way", "choice", "classes", help_text, choices=tuple(SPLITS))


def params_of(split: Split) -> tuple[Parameter, ...]:
    """What can be set about a way."""
    match split:
        case SplitByClass():
            shuffle = Parameter(
                "shuffle",
                "bool",
                False,
                _translate("Tasks", "Whether the seed of the training plan mixes the classes."),
            )
            return (_num_tasks(), shuffle) if not split.classes else ()
        case PermutedInputs():
            return (_num_tasks(),)
        case RotatedInputs():
            angles = Parameter(
                "angles",
                "floats",
                RotatedInputs().angles,
                _translate("Tasks", "The angle of each task, in degrees."),
                minimum=-360,
                maximum=360,
            )
            return (angles,)
        case MovedPoints():
            offsets = Parameter(
                "offsets",
                "text",
                offsets_text(MovedPoints().offsets),
                _translate(
                    "Tasks", "How far each task is moved, x and y, with a semicolon between tasks."
                ),
            )
            return (offsets,)
        case SplitByColumn():
            text = _translate("Tasks", "The column of the table that says which task a row is of.")
            return (Parameter("column", "text", "", text, required=True),)
        case SeveralSources():
            return ()


def ways_for(source: Source) -> frozenset[str]:
    """The ways in which a source can be cut into tasks, as far as its kind can tell."""
    match source:
        case Points():
            return frozenset({"classes", "permuted", "rotated", "moved", "sources"})
        case Curve() | Series() | Bundled(name="diabetes"):
            return frozenset({"permuted", "sources"})
        case CsvFile():
            return frozenset({"classes", "permuted", "sources", "column"})
        case IdxFiles() | NpzFile() | ImageFolder() | Bundled(name="digits"):
            return frozenset({"classes", "permuted", "rotated", "sources"})
        case Bundled():
            return frozenset({"classes", "permuted", "sources"})


def first_plan(source: Source, num_classes: int) -> TaskPlan:
    """Tasks that suit some data, for a start.

    Args:
        source: The data.
        num_classes: Its classes; 0 where it has none, or they are not known yet.
    """
    if isinstance(source, Points):
        return TaskPlan(RotatedInputs(), "domain")
    if "classes" not in ways_for(source):
        return TaskPlan(PermutedInputs(3), "domain")
    if not num_classes:
        return TaskPlan()
    return TaskPlan(SplitByClass(min(5, max(2, num_classes // 2))))


def _num_tasks() -> Parameter:
    text = _translate("Tasks", "How many tasks there are.")
    return Parameter("num_tasks", "int", 5, text, minimum=1, maximum=100)


def offsets_text(offsets: Offsets) -> str:
    """``((0, 0), (1, 0.5))`` as a person types it: ``"0, 0; 1, 0.5"``."""
    return "; ".join(f"{x:g}, {y:g}" for x, y in offsets)


def read_offsets(text: str) -> Offsets:
    """What ``offsets_text`` wrote.

    Raises:
        Invalid: It is something else.
    """
    try:
        pairs = [tuple(float(number) for number in part.split(",")) for part in text.split(";")]
    except ValueError:
        pairs = []
    if not pairs or any(len(pair) != 2 for pair in pairs):
        raise Invalid(
            "The moves of the tasks",
            "two numbers for each task",
            repr(text),
            "Write them like this: 0, 0; 1, 0; 1, 1",
        )
    return tuple((pair[0], pair[1]) for pair in pairs)


def read_classes(text: str, names: Sequence[str]) -> tuple[int, ...]:
    """The classes (counted from 0) that a person names, with commas between.

    Raises:
        Invalid: There is no such class.
    """
    typed = [part.strip() for part in text.split(",") if part.strip()]
    unknown = [part for part in typed if part not in names]
    if unknown or not typed:
        raise Invalid(
            "The classes of a task",
            "some of " + ", ".join(names),
            repr(text),
            "Write their names with commas between.",
        )
    return tuple(dict.fromkeys(names.index(part) for part in typed))


def labels() -> dict[str, str]:
    """Words in front of the settings."""
    return {
        "way": _translate("Tasks", "Cut by"),
        "num_tasks": _translate("Tasks", "Tasks"),
        "shuffle": _translate("Tasks", "Mix classes"),
        "angles": _translate("Tasks", "Angles"),
        "offsets": _translate("Tasks", "Moves"),
        "column": _translate("Tasks", "Column"),
        "sources": _translate("Tasks", "Data sets of the tasks"),
        "scenario": _translate("Tasks", "Scenario"),
        "active": _translate("Tasks", "Outputs that compete"),
        "iterations": _translate("Tasks", "Steps per task"),
        "epochs": _translate("Tasks", "or epochs"),
        "keep_optimizer": _translate("Tasks", "Keep optimizer"),
        "order": _translate("Tasks", "Order of the tasks"),
        "classes": _translate("Tasks", "Classes of a task"),
    }


def scenario_param() -> Parameter:
    """What is known of the task."""
    return Parameter(
        "scenario",
        "choice",
        "class",
        _translate("Tasks", "What the network is told about the task of a sample."),
        choices=("task", "domain", "class"),
    )


def active_param() -> Parameter:
    """Class-incremental: which outputs compete."""
    return Parameter(
        "active",
        "choice",
        "all",
        _translate("Tasks", "Which outputs compete with each other while a task is learned."),
        choices=("all", "seen", "current"),
    )


def course_params() -> tuple[Parameter, ...]:
    """How each task is taught."""
    return (
        Parameter(
            "iterations",
            "int",
            200,
            _translate("Tasks", "How many batches the network learns from in each task."),
            minimum=1,
            maximum=10_000_000,
        ),
        Parameter(
            "epochs",
            "int",
            None,
            _translate(
                "Tasks",
                "How often the network sees all samples of each task; where it is set, it takes "
                "the place of the number of steps.",
            ),
            optional=True,
            minimum=1,
            maximum=100_000,
        ),
        Parameter(
            "keep_optimizer",
            "bool",
            True,
            _translate(
                "Tasks",
                "Whether the optimizer goes on with what it remembers of the last task "
                "(momentum and the like), or begins each task afresh.",
            ),
        ),
    )


def make_editor(param: Parameter) -> Editor:
    """The editor of one of these settings."""
    words, helps = _words().get(param.name, ({}, {}))
    return ChoiceEditor(param, words, helps) if words else editor_for(param)


def way_words() -> tuple[dict[str, str], dict[str, str]]:
    """What the ways are called, and a sentence for each."""
    return _words()["way"]


def _words() -> dict[str, tuple[dict[str, str], dict[str, str]]]:
    return {
        "way": (
            {
                "classes": _translate("Tasks", "Classes"),
                "permuted": _translate("Tasks", "Shuffled inputs"),
                "rotated": _translate("Tasks", "Rotation"),
                "moved": _translate("Tasks", "Moved points"),
                "sources": _translate("Tasks", "Several data sets"),
                "column": _translate("Tasks", "A column"),
            },
            {
                "classes": _translate("Tasks", "Each task has some of the classes."),
                "permuted": _translate(
                    "Tasks", "Each task has all classes, with its inputs in an order of its own."
                ),
                "rotated": _translate(
                    "Tasks", "Each task has all classes, turned by an angle of its own."
                ),
                "moved": _translate("Tasks", "Each task has all points of the plane, moved."),
                "sources": _translate("Tasks", "Each task is a data set of its own."),
                "column": _translate("Tasks", "Each task has the rows with one value there."),
            },
        ),
        "scenario": (
            {
                "task": _translate("Tasks", "Task-incremental"),
                "domain": _translate("Tasks", "Domain-incremental"),
                "class": _translate("Tasks", "Class-incremental"),
            },
            {},
        ),
        "active": (
            {
                "all": _translate("Tasks", "All"),
                "seen": _translate("Tasks", "All so far"),
                "current": _translate("Tasks", "The task's own"),
            },
            {},
        ),
    }
