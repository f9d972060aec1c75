"""One training step on a twin of the model, taken apart into numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.document.layer_kinds import activation_of
from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.program import copy_state, state_of
from nnstudio.engine.probes.pulse.activity import activity, bad_share

Array = NDArray[Any]
Tensor = Any  # tf.Tensor; TensorFlow has no type information


class Rehearsal:
    """A twin that is given a model's whole state, makes one step, and is forgotten again.

    A twin, because a step writes weights, statistics, random states and the optimizer's slots,
    and because layers that are traced in two threads at once mix up their penalties.

    Args:
        prepared: The run whose model it is like, and whose state it takes.
    """

    def __init__(self, prepared: Prepared) -> None:
        network = prepared.project.network
        model = prepared.model
        self._twin = twin = prepared.remake()
        self._copy = tf.function(lambda: copy_state(model, twin), autograph=False)
        self._activations = [activation_of(network.layer(layer.name)) for layer in twin.layers]
        outputs = [keras.tree.flatten(layer.output)[0] for layer in twin.layers]
        self._inside = keras.Model(twin.inputs, [*outputs, *twin.outputs])
        self._call = self._traced()

    def set(self, settings: dict[str, Any]) -> None:
        """Gives the optimizer other settings that are written into the graph."""
        optimizer = inner(self._twin.optimizer)
        for name, value in settings.items():
            if hasattr(optimizer, name):
                setattr(optimizer, name, value)
        self._call = self._traced()

    def run(
        self,
        x: list[Tensor],
        y: list[Tensor],
        weights: Tensor,
        state: Sequence[Array] | None = None,
    ) -> tuple[Tensor, Tensor]:
        """The vital signs of the model on a batch.

        Args:
            x: One (num_samples, …) tensor for each input.
            y: One for each output.
            weights: (num_samples,), or ``None``.
            state: What ``state_of`` the model was at another time; ``None``: as it is now.

        Returns:
            (num_layers, len(STATISTICS)) float32, and (4,) float32: the first of ``TOTALS``.
        """
        if state is None:
            self._copy()
        else:
            for variable, value in zip(state_of(self._twin), state, strict=True):
                variable.assign(value)
        result: tuple[Tensor, Tensor] = self._call(x, y, weights)
        return result

    def _traced(self) -> Any:
        return tf.function(self._step, autograph=False)

    def _step(self, x: list[Tensor], y: list[Tensor], weights: Tensor) -> tuple[Tensor, Tensor]:
        optimizer = self._twin.optimizer
        variables = list(self._twin.trainable_variables)
        before = [tf.identity(variable.value) for variable in variables]
        bad = [_bad([variable.value for variable in layer.weights]) for layer in self._twin.layers]
        hidden, gradients, inside, loss = self._backward(x, y, weights)
        clipped = inner(optimizer)._clip_gradients(gradients)
        scale = optimizer.scale_loss(tf.constant(1.0))
        optimizer.apply([tf.cast(scale, gradient.dtype) * gradient for gradient in gradients])
        after = [tf.identity(variable.value) for variable in variables]
        place = {id(variable): index for index, variable in enumerate(variables)}
        rows = []
        for index, layer in enumerate(self._twin.layers):
            own = [place[id(v)] for v in layer.trainable_variables if id(v) in place]
            rows.append(
                [
                    *activity(hidden[index], self._activations[index]),
                    _norm([inside[index]]),
                    *_moves(own, before, gradients, clipped, after),
                    _bad([inside[index], *(gradients[i] for i in own)]),
                    bad[index],
                ]
            )
        totals = [loss, _norm(gradients), _norm(clipped), optimizer.learning_rate]
        return (
            tf.stack([tf.stack(row) for row in rows]),
            tf.stack([tf.cast(total, tf.float32) for total in totals]),
        )

    def _backward(
        self, x: list[Tensor], y: list[Tensor], weights: Tensor
    ) -> tuple[list[Tensor], list[Tensor], list[Tensor | None], Tensor]:
        """Outputs of all layers, ∂L/∂w, ∂L/∂a of each layer, and L as ``train_step`` has it."""
        twin = self._twin
        single = len(y) == 1
        with tf.GradientTape() as tape:
            tensors = self._inside(x if len(x) > 1 else x[0], training=True)
            hidden, outputs = tensors[: len(twin.layers)], tensors[len(twin.layers) :]
            loss = twin.compute_loss(
                x=x,
                y=y[0] if single else y,
                y_pred=outputs[0] if single else outputs,
                sample_weight=weights if single or weights is None else [weights for _ in y],
                training=True,
            )
        variables = [variable.value for variable in twin.trainable_variables]
        found = tape.gradient(loss, [*variables, *hidden])
        gradients = [
            tf.zeros_like(variable) if gradient is None else tf.convert_to_tensor(gradient)
            for variable, gradient in zip(variables, found[: len(variables)], strict=True)
        ]
        return hidden, gradients, found[len(variables) :], loss


def inner(optimizer: Any) -> Any:
    """The optimizer itself, where one that scales the loss stands around it."""
    return getattr(optimizer, "inner_optimizer", optimizer)


def _moves(
    own: list[int],
    before: list[Tensor],
    gradients: list[Tensor],
    clipped: list[Tensor],
    after: list[Tensor],
) -> list[Tensor]:
    """Norms of a layer's gradient, of what clipping leaves, of its weights; the update's ratio."""
    if not own:
        return [tf.constant(float("nan"))] * 4
    size = _norm([before[i] for i in own])
    update = _norm([after[i] - before[i] for i in own])
    ratio = tf.where(size > 0.0, update / size, float("nan"))
    return [_norm([gradients[i] for i in own]), _norm([clipped[i] for i in own]), size, ratio]


def _norm(tensors: list[Tensor | None]) -> Tensor:
    """L2 norm of tensors taken as one vector; NaN without any."""
    known = [tf.cast(tensor, tf.float32) for tensor in tensors if tensor is not None]
    if not known:
        return tf.constant(float("nan"))
    # The largest is taken out first: squares of small gradients would be 0 in float32.
    largest = tf.reduce_max(tf.stack([tf.reduce_max(tf.abs(tensor)) for tensor in known]))
    unit = tf.where(largest > 0.0, largest, 1.0)
    return largest * tf.sqrt(
        tf.add_n([tf.reduce_sum(tf.square(tensor / unit)) for tensor in known])
    )


def _bad(tensors: list[Tensor | None]) -> Tensor:
    """The largest share of NaN or infinite numbers in any of them; 0 without any."""
    known = [bad_share(tf.cast(t, tf.float32)) for t in tensors if t is not None]
    return tf.reduce_max(tf.stack(known)) if known else tf.constant(0.0)
