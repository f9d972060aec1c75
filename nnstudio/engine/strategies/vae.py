"""A variational autoencoder: draws samples like those it has seen (Kingma & Welling 2014)."""

from __future__ import annotations

from typing import Any

import keras
import tensorflow as tf

Tensor = Any


class Autoencoder:
    """Two hidden layers to the latent space, and two back; values lie in [0, 1].

    Args:
        size: Values of a sample.
        units: Of each hidden layer.
        latent: Dimensions of the latent space.
        seed: Of the initial weights.
    """

    def __init__(self, size: int, units: int, latent: int, seed: int) -> None:
        self._size = size
        self._latent = latent
        #: (n, size) to (n, 2·latent): mean, and logarithm of the variance.
        self._encoder = _mlp(size, units, 2 * latent, 2 * seed)
        #: (n, latent) to (n, size): logits.
        self._decoder = _mlp(latent, units, size, 2 * seed + 1)

    @property
    def variables(self) -> list[Any]:
        """What is trained, in Keras' own wrapping."""
        return [*self._encoder.trainable_variables, *self._decoder.trainable_variables]

    def assign(self, other: Autoencoder) -> None:
        """Takes over the weights of another one of the same sizes."""
        for variable, value in zip(self.variables, other.variables, strict=True):
            variable.assign(value)

    def loss(self, samples: Tensor, key: Tensor) -> Tensor:
        """() float32: cross-entropy of a value, and the divergence from N(0, 1) over the size.

        Both are means over the samples; weighed as by van de Ven et al. 2022, whose
        reconstruction error is the mean over the pixels and no sum.

        Args:
            samples: (n, size) in [0, 1].
            key: (2,) int32: of the random numbers.
        """
        mean, log_variance = tf.split(self._encoder(samples), 2, axis=1)
        noise = tf.random.stateless_normal(tf.shape(mean), key)
        logits = self._decoder(mean + tf.exp(0.5 * log_variance) * noise)
        error = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(samples, logits))
        divergence = -0.5 * (1.0 + log_variance - tf.square(mean) - tf.exp(log_variance))
        return error + tf.reduce_mean(tf.reduce_sum(divergence, axis=1)) / self._size

    def drawn(self, num: int, key: Tensor) -> Tensor:
        """(num, size) float32 in [0, 1]: what the decoder makes of draws from N(0, 1).

        Args:
            num: How many.
            key: (2,) int32: of the random numbers.
        """
        return tf.sigmoid(self._decoder(tf.random.stateless_normal([num, self._latent], key)))


def _mlp(size: int, units: int, num_outputs: int, seed: int) -> keras.Model:
    widths = ((units, "relu"), (units, "relu"), (num_outputs, None))
    layers = [
        keras.layers.Dense(
            width,
            activation=activation,
            kernel_initializer=keras.initializers.GlorotUniform(seed=3 * seed + place),
        )
        for place, (width, activation) in enumerate(widths)
    ]
    return keras.Sequential([keras.Input([size]), *layers])
