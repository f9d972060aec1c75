"""A lesson: what one learns, where one begins, and the steps."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from nnstudio.document.description import Remedy
from nnstudio.document.edits import apply_remedy
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.lock import Lock
from nnstudio.document.project import Project
from nnstudio.lessons.checks import Check

Sentence = Annotated[str, Meta(min_length=1, max_length=400)]
Words = Annotated[str, Meta(min_length=1, max_length=1200)]


class Step(msgspec.Struct, frozen=True):
    """One step.

    Attributes:
        title: A few words.
        text: What there is to see or to understand, in some sentences.
        task: What is to be done; empty where there is only something to read.
        checks: How it is seen that it was done; all of them.
        hint: What helps who is stuck.
        remedy: The edit that does it, as a button; ``None`` where it is more than an edit.
        show: The dock, or its page, where there is something to see (``"gradients/flow"``).
    """

    title: Annotated[str, Meta(min_length=1, max_length=80)]
    text: Words
    task: Annotated[str, Meta(max_length=400)] = ""
    checks: Annotated[tuple[Check, ...], Meta(max_length=8)] = ()
    hint: Annotated[str, Meta(max_length=800)] = ""
    remedy: Remedy | None = None
    show: Annotated[str, Meta(max_length=100)] = ""


class Lesson(msgspec.Struct, frozen=True):
    """One lesson.

    Attributes:
        title: Of its card.
        learns: One sentence: what one can do or explain after it.
        minutes: How long it takes.
        example: The bundled example that it begins with.
        changes: What is changed of it first.
        steps: In their order.
        about: Kinds of layers, and names of docks, that it explains.
        lock: What is hidden while it is done; ``None``: nothing.
    """

    title: Annotated[str, Meta(min_length=1, max_length=80)]
    learns: Sentence
    minutes: Annotated[int, Meta(ge=1, le=600)]
    example: str
    steps: Annotated[tuple[Step, ...], Meta(min_length=1, max_length=60)]
    changes: tuple[Remedy, ...] = ()
    about: tuple[str, ...] = ()
    lock: Lock | None = None


def starting_project(lesson: Lesson) -> Project:
    """The project that a lesson begins with.

    Raises:
        Invalid: There is no such example, or it cannot be changed as the lesson says.
    """
    project = load_example(lesson.example)
    for change in lesson.changes:
        project = edited(project, change)
    return replace(project, name=lesson.title, notes=lesson.learns, lock=lesson.lock)


def edited(project: Project, remedy: Remedy) -> Project:
    """The project after an edit of a lesson.

    Raises:
        Invalid: The layer that it names is not there, or the value is not allowed.
    """
    try:
        return apply_remedy(project, remedy)
    except KeyError as missing:
        raise Invalid(
            "The lesson's step",
            f"the layer {missing} that the lesson began with",
            "a network without it",
            "Start the lesson again.",
        ) from missing
