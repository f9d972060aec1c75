"""Another process goes on exactly where the first one was killed."""

from collections.abc import Callable

import numpy as np
import psutil
import pytest

from nnstudio.document.invalid import Invalid
from nnstudio.document.plan import EarlyStopping, ReduceOnPlateau
from nnstudio.document.store.arrays import pack, unpack
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.codec import decode_event, encode
from nnstudio.protocol.messages import Event, RunEnded, StartRun, StepsEnded
from nnstudio.protocol.moments import CheckpointMade, Start
from tests.conftest import Engine
from tests.engine.at_rest import at_rest
from tests.engine.projects import IRIS, chain, layer, project

import_keras()

from nnstudio.engine.loop.branching import start_of  # noqa: E402
from nnstudio.engine.loop.checkpoints import Checkpoints, arrays_of, snapshot_of  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.program import state_of  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

PROJECT = project(
    IRIS,
    chain(
        layer("Dense", units=8, activation="relu"),
        layer("Dropout", rate=0.3),
        layer("BatchNormalization"),
        layer("Dense", units=3, activation="softmax"),
    ),
    epochs=6,
    batch_size=30,  # no short batch, which would be traced for itself
    shuffle=True,
    compiler="plain",
    early_stopping=EarlyStopping(patience=50),
    reduce_on_plateau=ReduceOnPlateau(patience=1),
)


def trained(training: Training) -> Training:
    while training.is_running:
        training.advance()
    return training


def test_a_state_that_was_sent_and_stored_goes_on_bit_for_bit() -> None:
    whole = Training(1, prepare(PROJECT), lambda _event: None, "batch")
    while whole.step < 11:
        trained(whole)
        whole.resume("batch")
    snapshot = whole.capture()
    assert snapshot is not None
    sent = decode_event(encode(CheckpointMade(1, whole.step, arrays_of(snapshot))))
    assert isinstance(sent, CheckpointMade)
    stored = unpack(pack(sent.state))
    prepared = prepare(PROJECT)
    start = start_of(snapshot_of(sent.step, stored), prepared, prepared)
    second = trained(Training(2, prepared, lambda _event: None, start=start))
    whole.pause()
    whole.resume("never")
    trained(whole)
    for one, two in zip(state_of(whole.model()), state_of(second.model()), strict=True):
        np.testing.assert_array_equal(one.numpy(), two.numpy())


def test_a_state_that_lacks_something_is_refused_in_words() -> None:
    training = at_rest(PROJECT)
    snapshot = training.capture()
    assert snapshot is not None
    arrays = arrays_of(snapshot)
    with pytest.raises(Invalid, match="whole state"):
        snapshot_of(0, {name: array for name, array in arrays.items() if name != "seconds"})
    less = {name: array for name, array in arrays.items() if name != "weights.3"}
    with pytest.raises(Invalid, match="weights have other shapes"):
        start_of(snapshot_of(0, less), training.prepared, training.prepared)


def test_a_resting_run_has_a_checkpoint_of_where_it_rests() -> None:
    made: list[CheckpointMade] = []
    training = at_rest(PROJECT)
    checkpoints = Checkpoints(training, made.append)
    checkpoints.after_chunk()
    assert made == []  # nothing was learned yet
    training.step = 3
    checkpoints.after_chunk()
    checkpoints.after_chunk()
    assert [checkpoint.step for checkpoint in made] == [3]


def test_what_a_failed_run_has_become_takes_no_checkpoint_s_place() -> None:
    made: list[CheckpointMade] = []
    training = at_rest(PROJECT)
    checkpoints = Checkpoints(training, made.append)
    training.step, training.state = 3, "failed"
    checkpoints.after_chunk()
    assert made == []


def losses(events: list[Event]) -> dict[int, float]:
    return {
        event.first_step + place: float(loss)
        for event in events
        if isinstance(event, StepsEnded)
        for place, loss in enumerate(event.values["loss"])
    }


def test_a_killed_engine_s_run_goes_on_in_another_as_if_nothing_had_happened(
    engine: Engine, another_engine: Callable[[], Engine]
) -> None:
    network = chain(
        layer("Dense", units=8, activation="relu"),
        layer("Dropout", rate=0.3),
        layer("Dense", units=3, activation="softmax"),
    )
    long = project(IRIS, network, epochs=400, batch_size=30, shuffle=True, compiler="plain")
    engine.send(StartRun(1, long))
    _, checkpoint = engine.collect_until(CheckpointMade)
    psutil.Process(engine.process.pid).kill()
    other = another_engine()
    other.send(StartRun(2, long, start=Start(1, checkpoint.step, checkpoint.state)))
    rest, ended = other.collect_until(RunEnded)
    other.send(StartRun(3, long))
    whole, _ = other.collect_until(RunEnded)
    expected = {step: loss for step, loss in losses(whole).items() if step > checkpoint.step}
    assert losses(rest) == expected
    assert ended.step == max(expected)
