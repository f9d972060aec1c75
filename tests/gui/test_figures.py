"""Numbers as the window shows them."""

import pytest

from nnstudio.gui import figures


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (6.6, "0:07"), (754, "12:34"), (3723, "1:02:03"), (-1, "0:00")],
)
def test_durations_are_minutes_and_seconds(seconds: float, text: str) -> None:
    assert figures.duration(seconds) == text


@pytest.mark.parametrize(
    ("value", "text"), [(7, "7"), (999, "999"), (12_345, "12 300"), (1_234_567, "1 230 000")]
)
def test_large_counts_keep_three_digits_in_groups(value: float, text: str) -> None:
    assert figures.number(value) == text.replace(" ", "\N{NO-BREAK SPACE}")


def test_memory_turns_to_gigabytes_when_it_is_large() -> None:
    assert figures.memory(612 * 1024**2) == "612\N{NO-BREAK SPACE}MB"
    assert figures.memory(1434 * 1024**2) == "1.4\N{NO-BREAK SPACE}GB"
