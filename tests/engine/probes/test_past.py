"""Looking back: answers are of the moment that was asked for, and the training goes on."""

import time

import numpy as np
import pytest

from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event, ProbeSampled
from nnstudio.protocol.moments import LookedAt, MomentsKept
from nnstudio.protocol.probes.activations import ActivationsProbe
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.engine.projects import SPIRAL, chain, layer, project

import_keras()

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402

PROJECT = project(
    SPIRAL,
    chain(
        layer("Dense", units=8, activation="tanh"), layer("Dense", units=2, activation="softmax")
    ),
    epochs=40,
)
WEIGHTS, SAMPLE = WeightsProbe("layer_1"), ActivationsProbe(3)


class Watched:
    """A run of which every batch was kept, and what was said."""

    def __init__(self, steps: int) -> None:
        self.events: list[Event] = []
        self.training = Training(1, prepare(PROJECT), self.events.append, "batch")
        self.sampler = Sampler(self.training, self.events.append)
        self.weights = [self.kernel()]
        while self.training.step < steps:
            self.training.resume("batch")
            while self.training.is_running:
                self.training.advance()
            self.sampler.after_chunk()
            self.weights.append(self.kernel())

    def kernel(self) -> np.ndarray:
        found: np.ndarray = self.training.model().get_layer("layer_1").get_weights()[0]
        return found

    def look_at(self, step: int) -> LookedAt:
        """Goes back, and waits until the answers of then have come."""
        seen, deadline = len(self.events), time.monotonic() + 30
        self.sampler.look_at(step)
        while not (new := [e for e in self.events[seen:] if isinstance(e, LookedAt)]):
            assert time.monotonic() < deadline
            self.sampler.work()
        return new[-1]

    def newest(self, probe: object) -> ProbeSampled:
        return next(
            event
            for event in reversed(self.events)
            if isinstance(event, ProbeSampled) and event.probe == probe
        )


@pytest.fixture(scope="module")
def watched() -> Watched:
    return Watched(12)


def test_every_moment_is_told_with_the_memory_it_takes(watched: Watched) -> None:
    told = [event for event in watched.events if isinstance(event, MomentsKept)][-1]
    assert told.steps.tolist() == list(range(13))
    assert 0 < told.num_bytes < told.budget


def test_all_views_go_back_together_and_come_back_to_now(watched: Watched) -> None:
    sampler = watched.sampler
    sampler.watch((WEIGHTS, SAMPLE))
    assert watched.look_at(4) == LookedAt(1, 4, 4)
    for probe in (WEIGHTS, SAMPLE):
        assert (watched.newest(probe).step, watched.newest(probe).is_past) == (4, True)
    np.testing.assert_array_equal(watched.newest(WEIGHTS).arrays["kernel"], watched.weights[4])
    np.testing.assert_array_equal(watched.kernel(), watched.weights[12])
    watched.look_at(9)
    np.testing.assert_array_equal(watched.newest(WEIGHTS).arrays["kernel"], watched.weights[9])
    sampler.look_at(None)
    assert watched.events[-1] == LookedAt(1, None, None)
    newest = watched.newest(WEIGHTS)
    assert (newest.step, newest.is_past) == (12, False)
    np.testing.assert_array_equal(newest.arrays["kernel"], watched.weights[12])


def test_histograms_of_a_past_moment_stand_over_the_true_initial_one(watched: Watched) -> None:
    watched.sampler.watch((WEIGHTS,))
    watched.look_at(0)
    arrays = watched.newest(WEIGHTS).arrays
    np.testing.assert_array_equal(arrays["kernel.counts"], arrays["kernel.initial"])
    watched.sampler.look_at(None)


def test_the_training_goes_on_while_a_moment_is_looked_at(watched: Watched) -> None:
    sampler, training = watched.sampler, watched.training
    sampler.watch((WEIGHTS,))
    watched.look_at(2)
    step, seen = training.step, len(watched.events)
    training.resume("epoch")
    while training.is_running:
        training.advance()
        sampler.after_chunk()
    assert training.step > step
    sampled = [event for event in watched.events[seen:] if isinstance(event, ProbeSampled)]
    assert watched.newest(WEIGHTS).is_past
    assert all(event.is_past and event.step == 2 for event in sampled)
    sampler.look_at(None)
    assert watched.newest(WEIGHTS).step == training.step
