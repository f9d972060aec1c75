"""How far weights have come, against NumPy."""

import numpy as np
import pytest

from nnstudio.protocol.probes.weights import TravelProbe
from tests.engine.probes.test_probes import SPIRAL_PROJECT, moved
from tests.engine.projects import DIGITS, chain, layer, project


def norm(arrays: list[np.ndarray]) -> float:
    return float(np.sqrt(sum(np.sum(np.square(array, dtype=np.float64)) for array in arrays)))


def test_norm_and_distance_of_a_layer_take_all_its_weights_as_one_vector() -> None:
    from nnstudio.engine.loop.prepare import prepare

    training, sampled = moved(SPIRAL_PROJECT, TravelProbe())
    start = prepare(SPIRAL_PROJECT).model
    assert list(sampled.arrays) == ["layer_1", "layer_2"]
    for name, told in sampled.arrays.items():
        now = training.model().get_layer(name).get_weights()
        then = start.get_layer(name).get_weights()
        way = [a - b for a, b in zip(now, then, strict=True)]
        assert told == pytest.approx([norm(now), norm(then), norm(way)], rel=1e-5)


def test_weights_that_no_step_changes_are_left_out() -> None:
    net = chain(
        layer("Flatten"),
        layer("BatchNormalization"),
        layer("Dense", units=10, activation="softmax"),
    )
    training, sampled = moved(project(DIGITS, net), TravelProbe())
    gamma, beta, *_moving = training.model().get_layer("layer_2").get_weights()
    assert sampled.arrays["layer_2"][0] == pytest.approx(norm([gamma, beta]), rel=1e-5)
    assert "layer_1" not in sampled.arrays


def test_of_a_large_variable_a_part_is_measured_and_counted_for_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("nnstudio.engine.probes.initial._MAX_KEPT", 500)
    net = chain(layer("Flatten"), layer("Dense", units=100), layer("Dense", units=10))
    training, sampled = moved(project(DIGITS, net), TravelProbe())
    whole = norm(training.model().get_layer("layer_2").get_weights())
    assert sampled.arrays["layer_2"][0] == pytest.approx(whole, rel=0.1)
    assert sampled.arrays["layer_2"][0] != pytest.approx(whole, rel=1e-6)
