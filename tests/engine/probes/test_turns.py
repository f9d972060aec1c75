"""Probes take turns, and stay within their share of the time."""

from itertools import pairwise

import pytest

from nnstudio.engine.probes.turns import Turns


class Clock:
    """A clock that goes on only when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("nnstudio.engine.probes.turns.perf_counter", made)
    return made


def work(turns: Turns, clock: Clock, probes: list[str], seconds: float, cost: float) -> list[str]:
    """Trains for a while in calls of 10 ms; returns the probes that were answered."""
    answered: list[str] = []

    def answer(probe: str) -> None:
        answered.append(probe)
        clock.now += cost

    end = clock.now + seconds
    while clock.now < end:
        clock.now += 0.01
        turns.take(probes, answer)
    return answered


def test_all_come_in_turn(clock: Clock) -> None:
    found = work(Turns(0.04), clock, ["a", "b", "c"], 10.0, 0.001)
    assert found[:6] == ["a", "b", "c", "a", "b", "c"]


def test_costly_ones_come_so_seldom_that_they_stay_within_the_share(clock: Clock) -> None:
    found = work(Turns(0.04), clock, ["a", "b"], 100.0, 0.2)
    assert 0.03 < 0.2 * len(found) / 100.0 <= 0.042


def test_cheap_ones_come_no_oftener_than_can_be_seen(clock: Clock) -> None:
    found = work(Turns(0.04), clock, ["a"], 10.0, 0.0)
    assert len(found) <= 10.0 / 0.05


def test_a_costly_one_does_not_hold_up_a_cheap_one(clock: Clock) -> None:
    costs = {"costly": 0.05, "cheap": 0.0005}
    answered: list[str] = []

    def answer(probe: str) -> None:
        answered.append(probe)
        clock.now += costs[probe]

    turns, end = Turns(0.04, compiles=False), clock.now + 100.0
    while clock.now < end:
        clock.now += 0.01
        turns.take(list(costs), answer)
    assert answered.count("cheap") > 1500
    # What the cheap one does not need is the costly one's.
    assert answered.count("costly") > 50
    assert sum(costs[probe] for probe in answered) <= 0.042 * 100.0


def test_a_probe_that_compiled_comes_again_before_one_that_always_takes_so_long(
    clock: Clock,
) -> None:
    assert len(work(Turns(0.04), clock, ["a"], 5.0, 1.0)) == 2
    assert len(work(Turns(0.04, compiles=False), clock, ["a"], 5.0, 1.0)) == 1


def test_what_is_spent_beside_the_turns_puts_them_off(clock: Clock) -> None:
    turns = Turns(0.04)
    due = [turns.is_due]
    turns.hold_up(0.1)
    due.append(turns.is_due)
    assert due == [True, False]
    assert work(turns, clock, ["a"], 2.4, 0.0) == []
    assert work(turns, clock, ["a"], 0.2, 0.0) != []


def test_nothing_is_answered_where_nothing_is_watched(clock: Clock) -> None:
    assert work(Turns(0.04), clock, [], 1.0, 0.0) == []


def test_moments_and_probes_together_stay_within_the_share(clock: Clock) -> None:
    turns, spent, begin = Turns(0.04, compiles=False), 0.0, clock.now

    def answer(_probe: str) -> None:
        nonlocal spent
        spent += 0.004
        clock.now += 0.004

    for call in range(10_000):
        clock.now += 0.01
        turns.take(["a", "b", "c"], answer)
        if call % 25 == 0:
            spent += 0.005
            clock.now += 0.005
            turns.spend(0.005)
    assert 0.03 < spent / (clock.now - begin) <= 0.042


def test_what_takes_long_once_does_not_silence_all_others_for_long(clock: Clock) -> None:
    turns = Turns(0.04, compiles=False)
    work(turns, clock, ["slow"], 0.01, 2.0)
    assert len(work(turns, clock, ["quick"], 4.0, 0.001)) > 10


def test_one_answer_that_is_held_up_does_not_end_the_others(clock: Clock) -> None:
    turns, times = Turns(0.04, compiles=False), []

    def answer(_probe: str) -> None:
        times.append(clock.now)
        clock.now += 0.2 if len(times) == 100 else 0.002

    end = clock.now + 20.0
    while clock.now < end:
        clock.now += 0.01
        turns.take(["a", "b"], answer)
    gaps = [after - before for before, after in pairwise(times)]
    # Its time is paid for, and hardly any of it by itself alone.
    assert max(gaps[90:110]) > 2.0
    assert max(gaps[:90]) < 0.2
    assert max(gaps[120:]) < 0.2
    assert sum(0.2 if number == 99 else 0.002 for number in range(len(times))) < 0.042 * 20.0
