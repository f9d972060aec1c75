"""Weights as they are told: blocks of gates, sums of rows and columns."""

import numpy as np
import pytest

from nnstudio.document.data import Series
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.engine.probes.test_probes import SPIRAL_PROJECT, trained
from tests.engine.projects import chain, layer, project

import_keras()

from nnstudio.engine.probes.weights import thinned_blocks  # noqa: E402


@pytest.mark.parametrize(("kind", "gates"), [("LSTM", 4), ("GRU", 3), ("SimpleRNN", None)])
def test_recurrent_layers_say_how_many_gates_their_variables_hold(
    kind: str, gates: int | None
) -> None:
    net = chain(layer(kind, units=6), layer("Dense", units=1))
    plan = {"loss": Config("MeanSquaredError"), "metrics": (), "epochs": 1}
    series = project(Series(num_points=40, window=4), net, **plan)
    training, sampled = trained(series, WeightsProbe("layer_1", max_size=12))
    kernel, recurrent, _bias = training.model().get_layer("layer_1").get_weights()
    arrays = sampled.arrays
    assert arrays.get("recurrent_kernel.gates") == gates
    np.testing.assert_allclose(arrays["kernel.rows"], kernel.sum(axis=1), rtol=1e-5, atol=1e-6)
    if gates == 4:  # 6 units are thinned to 3 a gate
        blocks = recurrent.reshape(6, 4, 6)[:, :, ::2]
        np.testing.assert_array_equal(arrays["recurrent_kernel"], blocks.reshape(6, 12))


def test_sums_are_those_of_the_whole_matrix() -> None:
    training, sampled = trained(SPIRAL_PROJECT, WeightsProbe("layer_1", max_size=4))
    kernel = training.model().get_layer("layer_1").get_weights()[0]
    assert sampled.arrays["kernel"].shape == (2, 4)
    np.testing.assert_allclose(sampled.arrays["kernel.rows"], kernel.sum(axis=1), rtol=1e-5)
    np.testing.assert_allclose(
        sampled.arrays["kernel.columns"], kernel.sum(axis=0)[::2], rtol=1e-5, atol=1e-6
    )


def test_each_block_is_thinned_for_itself() -> None:
    values = np.arange(20).reshape(1, 20)
    assert thinned_blocks(values, 8, 2).tolist() == [[0, 3, 6, 9, 10, 13, 16, 19]]
    assert thinned_blocks(values, 5, 1).tolist() == [[0, 4, 8, 12, 16]]
