"""When views are answered, and that watching changes nothing."""

from typing import Any

import numpy as np
import pytest

from nnstudio.document.tasks import SplitByClass
from nnstudio.engine.tasks.insight.watcher import Watcher
from nnstudio.protocol.messages import CommandFailed, Pause, RunPaused
from nnstudio.protocol.task_messages import (
    DecisionsMapped,
    DecisionsView,
    DriftView,
    LineMeasured,
    LineView,
    MemoryShown,
    MemoryView,
    MovedView,
    RepresentationsDrifted,
    StartTasks,
    TasksEnded,
    TurnedWrong,
    WatchTasks,
    WeightsMoved,
    WrongView,
)
from tests.conftest import Engine
from tests.engine.tasks.insight.watching import Watched, moons, small
from tests.engine.tasks.sequences import with_plan

ALL = (MovedView(), DriftView(), WrongView(), DecisionsView(), MemoryView(), LineView())
ANSWERS = (WeightsMoved, RepresentationsDrifted, TurnedWrong, MemoryShown, LineMeasured)


def test_only_what_is_watched_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any) -> None:
        raise AssertionError

    for name in ("drift.Drift", "moved.Moved", "line.Line", "decisions.Decisions"):
        monkeypatch.setattr(f"nnstudio.engine.tasks.insight.{name}.__init__", never)
    run = Watched(small(iterations=5), (WrongView(), MemoryView())).finish()
    assert run.told(TurnedWrong)


def test_watching_everything_changes_no_weight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.engine.probes.turns._FASTEST", 0.0)
    monkeypatch.setattr("nnstudio.engine.tasks.insight.watcher._SHARE", 1e9)
    watched = Watched(small("er"), ALL).finish()
    blind = Watched(small("er")).finish()
    for one, two in zip(watched.ends[-1], blind.ends[-1], strict=True):
        np.testing.assert_array_equal(one, two)
    assert len(watched.told(RepresentationsDrifted)) > 3


def test_all_views_are_answered_when_the_sequence_ends() -> None:
    run = Watched(small("er"), ALL).finish()
    place = [type(event) for event in run.events].index(TasksEnded)
    last = [type(event) for event in run.events[place + 1 :]]
    assert list(dict.fromkeys(last)) == list(ANSWERS)


def test_each_stage_ends_with_a_map_and_with_what_turned_wrong() -> None:
    run = Watched(moons(), (DecisionsView(resolution=5), WrongView())).finish()
    steps = run.training.steps[0]
    assert {steps, 2 * steps} <= {event.step for event in run.told(DecisionsMapped)}
    assert [event.stage for event in run.told(TurnedWrong)] == [0, 1]


def test_a_view_that_fails_is_dropped_and_training_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: Any) -> None:
        raise MemoryError("too large")

    monkeypatch.setattr("nnstudio.engine.tasks.insight.drift.Drift.answer", fails)
    run = Watched(small(iterations=5), (DriftView(), WrongView())).finish()
    (failed,) = run.told(CommandFailed)
    assert failed.command == "WatchTasks"
    assert "too large" in failed.message
    assert isinstance(run.watcher, Watcher)
    assert run.told(TurnedWrong)[-1].stage == 4


def test_the_engine_answers_what_the_window_watches(engine: Engine) -> None:
    project = with_plan(small("er", split=SplitByClass(10), iterations=1000), compiler="plain")
    engine.send(StartTasks(3, project, views=(MemoryView(),)))
    assert engine.wait_for(MemoryShown).run == 3
    engine.send(WatchTasks((MovedView(), DriftView())))
    assert engine.wait_for(WeightsMoved).run == 3
    engine.send(Pause())
    paused = engine.wait_for(RunPaused)
    # All views are answered when it pauses, and new ones also while it does.
    engine.wait_for(RepresentationsDrifted)
    engine.send(WatchTasks((WrongView(),)))
    last = paused.step // 1000 - 1
    while engine.wait_for(TurnedWrong).stage < last:
        pass
