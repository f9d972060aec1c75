"""Weights as they are told: blocks of gates, sums of rows and columns."""

import numpy as np
import pytest

from nnstudio.document.data import Series
from nnstudio.document.surgery import Operation, Place
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Array, Event, ProbeSampled
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.engine.at_rest import at_rest
from tests.engine.probes.test_probes import SPIRAL_PROJECT, moved
from tests.engine.projects import SPIRAL, chain, layer, project

import_keras()

from nnstudio.engine.loop.surgery import Surgery  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402
from nnstudio.engine.probes.weights import thinned_blocks  # noqa: E402


@pytest.mark.parametrize(("kind", "gates"), [("LSTM", 4), ("GRU", 3), ("SimpleRNN", None)])
def test_recurrent_layers_say_how_many_gates_their_variables_hold(
    kind: str, gates: int | None
) -> None:
    net = chain(layer(kind, units=6), layer("Dense", units=1))
    plan = {"loss": Config("MeanSquaredError"), "metrics": ()}
    series = project(Series(num_points=40, window=4), net, **plan)
    training, sampled = moved(series, WeightsProbe("layer_1", max_size=12))
    kernel, recurrent, _bias = training.model().get_layer("layer_1").get_weights()
    arrays = sampled.arrays
    assert arrays.get("recurrent_kernel.gates") == gates
    np.testing.assert_allclose(arrays["kernel.rows"], kernel.sum(axis=1), rtol=1e-5, atol=1e-6)
    if gates == 4:  # 6 units are thinned to 3 a gate
        blocks = recurrent.reshape(6, 4, 6)[:, :, ::2]
        np.testing.assert_array_equal(arrays["recurrent_kernel"], blocks.reshape(6, 12))


def test_sums_are_those_of_the_whole_matrix() -> None:
    training, sampled = moved(SPIRAL_PROJECT, WeightsProbe("layer_1", max_size=4))
    kernel = training.model().get_layer("layer_1").get_weights()[0]
    assert sampled.arrays["kernel"].shape == (2, 4)
    np.testing.assert_allclose(sampled.arrays["kernel.rows"], kernel.sum(axis=1), rtol=1e-5)
    np.testing.assert_allclose(
        sampled.arrays["kernel.columns"], kernel.sum(axis=0)[::2], rtol=1e-5, atol=1e-6
    )


def test_what_is_frozen_is_told_by_an_operation_and_by_the_layer() -> None:
    net = chain(layer("Dense", units=8), layer("Dense", units=2, trainable=False))
    events: list[Event] = []
    training = at_rest(project(SPIRAL, net), events.append)
    sampler = Sampler(training, events.append)
    sampler.watch((WeightsProbe("layer_1", max_size=4),))

    def told() -> dict[str, Array]:
        return next(e.arrays for e in reversed(events) if isinstance(e, ProbeSampled))

    surgery = Surgery(training, lambda _event: None)
    assert "kernel.held" not in told()
    surgery.carry_out(Operation(1, 1, "freeze", Place("layer_1", unit=2)))
    sampler.weights_changed()
    np.testing.assert_array_equal(told()["kernel.held"], [[False, True, False, False]] * 2)
    assert told()["bias.held"].tolist() == [False, True, False, False]
    surgery.carry_out(Operation(2, 1, "thaw", Place("layer_1")))
    sampler.weights_changed()
    assert "kernel.held" not in told()
    sampler.watch((WeightsProbe("layer_2"),))
    assert told()["kernel.held"].all()


def test_each_block_is_thinned_for_itself() -> None:
    values = np.arange(20).reshape(1, 20)
    assert thinned_blocks(values, 8, 2).tolist() == [[0, 3, 6, 9, 10, 13, 16, 19]]
    assert thinned_blocks(values, 5, 1).tolist() == [[0, 4, 8, 12, 16]]
