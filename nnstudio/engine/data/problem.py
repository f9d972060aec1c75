"""How a data source is refused: always with a sentence that says how to mend it."""

from __future__ import annotations

from nnstudio.document.description import Problem, Remedy


class DataProblem(Exception):
    """The data cannot be used as asked.

    Attributes:
        problem: What was expected, what came, and the fixes.
    """

    def __init__(
        self,
        kind: str,
        message: str,
        *,
        expected: str,
        received: str,
        remedies: tuple[Remedy, ...] = (),
    ) -> None:
        super().__init__(message)
        self.problem = Problem(
            kind=kind, message=message, expected=expected, received=received, remedies=remedies
        )

    @classmethod
    def of(cls, problem: Problem) -> DataProblem:
        """Returns a fresh exception that says the same."""
        return cls(
            problem.kind,
            problem.message,
            expected=problem.expected,
            received=problem.received,
            remedies=problem.remedies,
        )


def counted(number: int, thing: str, things: str = "") -> str:
    """Returns ``"1 row"``, ``"2,000 rows"``."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"


def listed(names: list[str], at_most: int = 5) -> str:
    """Returns names in quotes, the rest counted: ``"'a', 'b' and 3 more"``."""
    shown = ", ".join(f"'{name}'" for name in names[:at_most])
    rest = len(names) - at_most
    return f"{shown} and {rest:,} more" if rest > 0 else shown
