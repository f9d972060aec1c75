"""How much each weight matters: squared or absolute gradients of single samples.

For a network of Dense layers no loop over the samples is needed. The gradient of sample n with
respect to a kernel is aₙδₙᵀ (a: input of the layer, δ: gradient at its sum), so the sum over the
samples of its square is (A²)ᵀ(Δ²), and that of its absolute value |A|ᵀ|Δ|. Other networks are
gone through sample by sample.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, Literal

import keras
import tensorflow as tf

from nnstudio.document.invalid import Invalid
from nnstudio.engine.strategies.base import Surroundings, closed, the_one

Tensor = Any
#: From logits, labels and mask of some samples to (weights, outputs): one or several quantities
#: for each sample, of which the gradient is taken, and how much each counts.
Quantities = Callable[[Tensor, Tensor, Tensor], tuple[Tensor, Tensor]]

_PLAIN = (
    keras.layers.InputLayer,
    keras.layers.Flatten,
    keras.layers.Reshape,
    keras.layers.Activation,
    keras.layers.ReLU,
    keras.layers.Dropout,
)
_BATCH = 500


def fisher(around: Surroundings, kind: str) -> Quantities:
    """What makes the Fisher information of the model: of classes, or of a number.

    Raises:
        Invalid: There is none of this kind.
    """
    if not around.predicts_numbers:
        return log_likelihoods(kind, around.seed)
    if kind == "predicted":
        raise Invalid(
            "Fisher information",
            "exact, sampled, or true",
            "predicted, which is 0 everywhere for a number: at the number that is most probable "
            "the likelihood has no slope",
            "Choose exact.",
        )
    return gaussian_log_likelihoods(kind, around.seed)


def gaussian_log_likelihoods(kind: str, seed: int) -> Quantities:
    """Fisher information of y ~ N(ŷ, 1), from ∂ log p(y)/∂θ = (y − ŷ)·∂ŷ/∂θ.

    Args:
        kind: ``"exact"``: the mean over all y, (∂ŷ/∂θ)²; ``"sampled"``: one y drawn for each
            sample; ``"true"``: the one of the data.
        seed: For ``"sampled"``.
    """

    def quantities(outputs: Tensor, labels: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        found = the_one(outputs, mask)[:, None]
        if kind == "exact":
            return found, tf.ones_like(found)
        away = labels[:, None] - tf.stop_gradient(found)
        if kind == "sampled":
            away = tf.random.stateless_normal(tf.shape(found), [seed, 0])
        return found, tf.square(away)

    return quantities


def log_likelihoods(kind: str, seed: int) -> Quantities:
    """Logarithms of the probabilities whose gradients make the Fisher information.

    Args:
        kind: ``"exact"``: all labels, weighted by their probability; ``"sampled"``: one drawn
            from it; ``"predicted"``: the most probable; ``"true"``: the one of the data.
        seed: For ``"sampled"``.
    """

    def quantities(logits: Tensor, labels: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        logs = tf.nn.log_softmax(closed(logits, mask))
        if kind == "exact":
            return logs, tf.stop_gradient(tf.exp(logs))
        chosen = labels
        if kind == "predicted":
            chosen = tf.argmax(logs, axis=1, output_type=tf.int32)
        elif kind == "sampled":
            drawn = tf.random.stateless_categorical(logs, 1, [seed, 0], dtype=tf.int32)
            chosen = drawn[:, 0]
        picked = tf.gather(logs, chosen, batch_dims=1)[:, None]
        return picked, tf.ones_like(picked)

    return quantities


def squared_norm(logits: Tensor, labels: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """½ of the squared length of the outputs (MAS, Aljundi et al. 2018, eq. 5)."""
    del labels
    norm = tf.reduce_sum(tf.square(tf.where(mask, logits, 0.0)), axis=1, keepdims=True)
    return norm, tf.ones_like(norm)


def importance(
    around: Surroundings,
    rows: Tensor,
    stage: int,
    quantities: Quantities,
    power: Literal[1, 2],
) -> list[Tensor]:
    """Mean over samples of |∂ quantity / ∂ weight| to a power, one tensor a trainable weight.

    Args:
        around: Model and samples.
        rows: (n,) indices of the samples.
        stage: Decides the outputs that compete.
        quantities: What is differentiated.
        power: 2 for the Fisher information, 1 for MAS.
    """
    dense = _dense_chain(around.model)
    one = _dense_sums if dense else _looped_sums
    masks = tf.gather(around.masks, stage)

    def sums(batch: Tensor) -> list[Tensor]:
        x, y = tf.gather(around.features, batch), tf.gather(around.labels, batch)
        mask = tf.gather(masks, tf.gather(around.tasks, batch))
        return one(around.model, dense, x, y, mask, quantities, power)

    call = tf.function(sums, autograph=False, reduce_retracing=True)
    totals = [tf.zeros_like(weight) for weight in around.weights]
    num = int(rows.shape[0])
    for start in range(0, num, _BATCH):
        found = call(tf.constant(rows[start : start + _BATCH], tf.int32))
        totals = [total + part for total, part in zip(totals, found, strict=True)]
    return [total / num for total in totals]


def _dense_chain(model: keras.Model) -> list[Any]:
    """The model's layers in order if it is a chain whose only weights are of Dense layers."""
    chain = list(model.layers)
    for layer, following in pairwise(chain):
        if following.input is not layer.output:
            return []
    fits = all(
        isinstance(layer, _PLAIN)
        or (isinstance(layer, keras.layers.Dense) and len(layer.input.shape) == 2)
        for layer in chain
    )
    names = [w.path for layer in chain for w in layer.trainable_variables]
    return chain if fits and names == [w.path for w in model.trainable_variables] else []


def _dense_sums(
    model: keras.Model,
    chain: Sequence[Any],
    x: Tensor,
    y: Tensor,
    mask: Tensor,
    quantities: Quantities,
    power: int,
) -> list[Tensor]:
    del model
    inputs: list[Tensor] = []
    sums: list[Tensor] = []
    with tf.GradientTape(persistent=True, watch_accessed_variables=False) as tape:
        for layer in chain:
            if isinstance(layer, keras.layers.InputLayer):
                continue
            if not isinstance(layer, keras.layers.Dense):
                x = layer(x, training=False)
                continue
            inputs.append(x)
            total = tf.matmul(x, layer.kernel.value)
            if layer.use_bias:
                total = total + layer.bias.value
            tape.watch(total)
            sums.append(total)
            x = layer.activation(total)
        values, shares = quantities(x, y, mask)
        columns = tf.unstack(values, axis=1)
    results: list[list[Tensor]] = [[] for _ in sums]
    for column, share in zip(columns, tf.unstack(shares, axis=1), strict=True):
        # A column's value of one sample depends on that sample's sums alone.
        for place, delta in enumerate(tape.gradient(column, sums)):
            weighted = tf.abs(delta) ** power * share[:, None]
            results[place].append(weighted)
    found: list[Tensor] = []
    weighted_layers = [layer for layer in chain if isinstance(layer, keras.layers.Dense)]
    for layer, a, parts in zip(weighted_layers, inputs, results, strict=True):
        delta = tf.add_n(parts)
        if layer.kernel.trainable:
            found.append(tf.matmul(tf.abs(a) ** power, delta, transpose_a=True))
        if layer.use_bias and layer.bias.trainable:
            found.append(tf.reduce_sum(delta, axis=0))
    return found


def _looped_sums(
    model: keras.Model,
    chain: Sequence[Any],
    x: Tensor,
    y: Tensor,
    mask: Tensor,
    quantities: Quantities,
    power: int,
) -> list[Tensor]:
    del chain
    weights = [variable.value for variable in model.trainable_variables]
    num = tf.shape(x)[0]

    def one(i: Tensor, totals: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        with tf.GradientTape(persistent=True) as tape:
            logits = model(x[i : i + 1], training=False)
            values, shares = quantities(logits, y[i : i + 1], mask[i : i + 1])
            columns = tf.unstack(values[0])
        for place, column in enumerate(columns):
            found = tape.gradient(column, weights, unconnected_gradients="zero")
            totals = [
                total + tf.abs(each) ** power * shares[0, place]
                for total, each in zip(totals, found, strict=True)
            ]
        return i + 1, totals

    start = [tf.zeros_like(weight) for weight in weights]
    _, totals = tf.while_loop(lambda i, _: i < num, one, [tf.constant(0), start])
    result: list[Tensor] = totals
    return result
