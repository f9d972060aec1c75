"""Each bundled example learns what its notes promise, in the real engine."""

import itertools

import pytest

from nnstudio.document.examples import NAMES, load_example
from nnstudio.protocol.messages import RunEnded, RunFailed, StartRun
from tests.conftest import Engine

#: Name of the example to the value it must reach and whether more is better.
PROMISES = {
    "spiral": ("val_accuracy", 0.95, True),
    "xor": ("val_accuracy", 0.98, True),
    "digits": ("val_accuracy", 0.97, True),
    "iris": ("val_accuracy", 0.93, True),
    "diabetes": ("val_r2_score", 0.3, True),
    "sine": ("val_loss", 0.005, False),
    "forgetting-digits": ("val_accuracy", 0.95, True),
    "forgetting-2d": ("val_accuracy", 0.97, True),
}

_runs = itertools.count(7001)


def test_every_example_has_a_promise() -> None:
    assert set(PROMISES) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_example_reaches_what_it_promises(engine: Engine, name: str) -> None:
    value_name, limit, more_is_better = PROMISES[name]
    run = next(_runs)
    engine.send(StartRun(run, load_example(name)))
    while True:
        event = engine.next_event()
        assert not (isinstance(event, RunFailed) and event.run == run), event
        if isinstance(event, RunEnded) and event.run == run:
            break
    assert event.reason == "finished"
    value = event.values[value_name]
    assert value >= limit if more_is_better else value <= limit
