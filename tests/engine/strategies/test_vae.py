"""The autoencoder's loss is the one of the papers, and it learns to draw what it saw."""

from typing import Any

import numpy as np

from nnstudio.engine.startup import import_keras

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.strategies.vae import Autoencoder  # noqa: E402

KEY = tf.constant([3, 4])


def test_the_loss_is_the_cross_entropy_of_a_value_and_the_divergence_over_the_size() -> None:
    made = Autoencoder(6, 5, 2, seed=1)
    for variable in made.variables:  # biases too
        variable.assign_add(0.1 * tf.random.stateless_normal(variable.shape, [1, 2]))
    weights = [variable.numpy() for variable in made.variables]
    random = np.random.default_rng(0)
    x = random.random((7, 6))

    def mlp(h: Any, weights: list[Any]) -> Any:
        h = np.maximum(h @ weights[0] + weights[1], 0.0)
        h = np.maximum(h @ weights[2] + weights[3], 0.0)
        return h @ weights[4] + weights[5]

    code = mlp(x, weights[:6])
    mean, deviation = code[:, :2], np.exp(code[:, 2:] / 2.0)
    noise = tf.random.stateless_normal([7, 2], KEY).numpy()
    p = 1.0 / (1.0 + np.exp(-mlp(mean + deviation * noise, weights[6:])))
    error = -(x * np.log(p) + (1.0 - x) * np.log(1.0 - p)).mean(axis=1)
    divergence = 0.5 * (deviation**2 + mean**2 - 1.0 - np.log(deviation**2)).sum(axis=1)
    wanted = (error + divergence / 6.0).mean()
    np.testing.assert_allclose(made.loss(tf.constant(x, tf.float32), KEY), wanted, rtol=1e-4)


def test_draws_come_to_look_like_the_samples() -> None:
    made = Autoencoder(8, 20, 3, seed=0)
    kinds = tf.constant([[1.0] * 4 + [0.0] * 4, [0.0] * 4 + [1.0] * 4])
    optimizer = keras.optimizers.Adam(0.01)

    def step(i: Any) -> None:
        with tf.GradientTape() as tape:
            loss = made.loss(tf.repeat(kinds, 16, axis=0), tf.stack([i, 0]))
        found = tape.gradient(loss, [variable.value for variable in made.variables])
        optimizer.apply(found, made.variables)

    optimizer.build(made.variables)
    call = tf.function(step, autograph=False)
    for i in range(300):
        call(tf.constant(i))
    drawn = made.drawn(200, KEY).numpy()
    assert drawn.shape == (200, 8)
    assert drawn.min() >= 0.0
    assert drawn.max() <= 1.0
    distances = np.abs(drawn[:, None] - kinds.numpy()[None]).mean(axis=2)
    assert (distances.min(axis=1) < 0.2).mean() > 0.8
    share = (distances.argmin(axis=1) == 0).mean()
    assert 0.25 < share < 0.75


def test_a_seed_gives_the_same_initial_weights_and_another_one_others() -> None:
    one, two, other = (Autoencoder(6, 5, 2, seed) for seed in (1, 1, 2))
    for a, b, c in zip(one.variables, two.variables, other.variables, strict=True):
        np.testing.assert_array_equal(a, b)
        assert len(a.shape) == 1 or not np.allclose(a, c)
