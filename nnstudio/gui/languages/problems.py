"""Problems in the user's language: translated once, where they come into the window."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from nnstudio.document.description import Description, Problem, Remedy
from nnstudio.gui.languages.sentences import spoken


def spoken_problem(problem: Problem) -> Problem:
    """A problem whose sentences and remedies are in the user's language."""
    return replace(
        problem,
        message=spoken(problem.message),
        expected=spoken(problem.expected),
        remedies=tuple(map(_spoken_remedy, problem.remedies)),
    )


def spoken_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same for several."""
    return tuple(map(spoken_problem, problems))


def spoken_description(description: Description) -> Description:
    """What Keras says of a project, with its problems in the user's language."""
    return replace(description, problems=spoken_problems(description.problems))


def _spoken_remedy(remedy: Remedy) -> Remedy:
    changed: Remedy = replace(remedy, label=spoken(remedy.label))
    return changed
