"""One training step on a twin of the model, taken apart into numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import keras
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.document.layer_kinds import activation_of
from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.probes.pulse.activity import activity
from nnstudio.engine.probes.pulse.norms import ByLayer
from nnstudio.engine.probes.twin import Samples, Twin

Array = NDArray[Any]
Tensor = Any  # tf.Tensor; TensorFlow has no type information


class Rehearsal:
    """A twin that is given a model's whole state, makes one step, and is forgotten again.

    A twin, because a step writes weights, statistics, random states and the optimizer's slots,
    and because layers that are traced in two threads at once mix up their penalties.

    Args:
        prepared: The run whose model it is like, and whose state it takes.
        settings: Attributes of the optimizer that may have changed since it was compiled.
    """

    def __init__(self, prepared: Prepared, settings: Mapping[str, Any]) -> None:
        network = prepared.project.network
        self._twin = Twin(prepared)
        self._model = twin = self._twin.model
        self._activations = [activation_of(network.layer(layer.name)) for layer in twin.layers]
        outputs = [keras.tree.flatten(layer.output)[0] for layer in twin.layers]
        place = {id(v): i for i, layer in enumerate(twin.layers) for v in layer.trainable_variables}
        self._owners = [place[id(variable)] for variable in twin.trainable_variables]
        self._weight_owners = [i for i, layer in enumerate(twin.layers) for _ in layer.weights]
        self._inside = keras.Model(twin.inputs, [*outputs, *twin.outputs])
        for name, value in settings.items():
            setattr(inner(twin.optimizer), name, value)
        self._call = tf.function(self._step, autograph=False)

    def run(self, samples: Samples, state: Sequence[Array] | None = None) -> tuple[Tensor, Tensor]:
        """The vital signs of the model on a batch.

        Args:
            samples: The batch.
            state: What ``state_of`` the model was at another time; ``None``: as it is now.

        Returns:
            (num_layers, len(STATISTICS)) float32, and (4,) float32: the first of ``TOTALS``.
        """
        if state is None:
            self._twin.copy()
        else:
            self._twin.put(state)
        result: tuple[Tensor, Tensor] = self._call(samples.x, samples.y, samples.weights)
        return result

    def _step(self, x: list[Tensor], y: list[Tensor], weights: Tensor) -> tuple[Tensor, Tensor]:
        optimizer = self._model.optimizer
        variables = [variable.value for variable in self._twin.variables]
        before = [tf.identity(variable) for variable in variables]
        all_weights = [tf.identity(v.value) for layer in self._model.layers for v in layer.weights]
        hidden, gradients, inside, loss = self._backward(x, y, weights)
        clipped = inner(optimizer)._clip_gradients(gradients)
        scale = optimizer.scale_loss(tf.constant(1.0))
        optimizer.apply([tf.cast(scale, gradient.dtype) * gradient for gradient in gradients])
        moved = [tf.identity(v) - old for v, old in zip(variables, before, strict=True)]
        told = {i: tensor for i, tensor in enumerate(inside) if tensor is not None}
        outputs, own = ByLayer(list(told), len(inside)), ByLayer(self._owners, len(inside))
        norms, kept = own.norms(gradients), own.norms(clipped)
        sizes = own.norms(before)
        bad = own.bad_shares(gradients) + outputs.bad_shares(list(told.values()))
        columns = [
            outputs.norms(list(told.values())),
            norms,
            kept,
            sizes,
            tf.where(sizes > 0.0, own.norms(moved) / sizes, float("nan")),
            tf.minimum(bad, 1.0),
            ByLayer(self._weight_owners, len(inside)).bad_shares(all_weights),
        ]
        rows = tf.concat([activity(hidden, self._activations), tf.stack(columns, axis=1)], axis=1)
        totals = [loss, own.whole(norms), own.whole(kept), optimizer.learning_rate]
        return rows, tf.stack([tf.cast(total, tf.float32) for total in totals])

    def _backward(
        self, x: list[Tensor], y: list[Tensor], weights: Tensor
    ) -> tuple[list[Tensor], list[Tensor], list[Tensor | None], Tensor]:
        """Outputs of all layers, ∂L/∂w, ∂L/∂a of each layer, and L as ``train_step`` has it."""
        num = len(self._model.layers)
        with tf.GradientTape() as tape:
            tensors = self._inside(x if len(x) > 1 else x[0], training=True)
            hidden, outputs = tensors[:num], tensors[num:]
            loss = self._twin.loss_of(outputs, x, y, weights, training=True)
        variables = [variable.value for variable in self._twin.variables]
        found = tape.gradient(loss, [*variables, *hidden])
        gradients = [
            tf.zeros_like(variable) if gradient is None else tf.convert_to_tensor(gradient)
            for variable, gradient in zip(variables, found[: len(variables)], strict=True)
        ]
        return hidden, gradients, found[len(variables) :], loss


def inner(optimizer: Any) -> Any:
    """The optimizer itself, where one that scales the loss stands around it."""
    return getattr(optimizer, "inner_optimizer", optimizer)
