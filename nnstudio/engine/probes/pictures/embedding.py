"""The vectors of an embedding in the plane."""

from __future__ import annotations

import tensorflow as tf

from nnstudio.engine.probes.pictures.seen import MAX_STRIP, Seen, Tensor, Tensors


def projection(seen: Seen) -> Tensors:
    """The first words' vectors along their two principal components, and the sample's words."""
    table = tf.convert_to_tensor(seen.layer.embeddings)[:MAX_STRIP]
    words = tf.cast(tf.reshape(seen.inputs[0][0], (-1,)), tf.float32)[:MAX_STRIP]
    return {
        "projection": principal(tf.cast(table, tf.float32)),
        "words": words,
        "count": tf.constant(float(seen.layer.input_dim)),
    }


def principal(rows: Tensor) -> Tensor:
    """(n, 2) float32: rows along their two principal components, the sign of each fixed.

    The components are eigenvectors of the covariance, each turned so that its largest entry is
    positive: else they would flip from one picture to the next.

    Args:
        rows: (n, dimensions) float32.

    Source: Pearson 1901; Jolliffe 2002, Principal Component Analysis, ch. 1.
    """
    centred = rows - tf.reduce_mean(rows, axis=0, keepdims=True)
    covariance = tf.matmul(centred, centred, transpose_a=True) / float(max(1, rows.shape[0] - 1))
    _, vectors = tf.linalg.eigh(covariance)
    first = vectors[:, ::-1][:, :2]
    largest = tf.argmax(tf.abs(first), axis=0)
    signs = tf.sign(tf.gather(tf.transpose(first), largest, axis=1, batch_dims=1))
    along = tf.matmul(centred, first * signs[None])
    return along if rows.shape[1] > 1 else tf.concat([along, tf.zeros_like(along)], axis=1)
