"""One training step on a fixed batch, without taking it."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.document.layer_kinds import activation_of
from nnstudio.document.vitals import NETWORK
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.next_update import NextUpdate
from nnstudio.engine.probes.pulse.activity import activity, bad_share
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.pulse import PulseProbe

Array = NDArray[Any]
Tensor = Any  # tf.Tensor; TensorFlow has no type information

#: Attributes of the optimizer that are written into the compiled call, so that another value
#: needs another call.
_TRACED = ("clipnorm", "global_clipnorm", "clipvalue", "momentum", "weight_decay")
_CLIPS = _TRACED[:3]


class Pulse(Look[PulseProbe]):
    """Forward, backward and the optimizer's move, all on copies: nothing of the run changes."""

    needs_optimizer = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        model = subject.model
        network = subject.prepared.project.network
        self._model = model
        self._names = [layer.name for layer in model.layers]
        self._activations = [activation_of(network.layer(name)) for name in self._names]
        outputs = [keras.tree.flatten(layer.output)[0] for layer in model.layers]
        self._inside = keras.Model(model.inputs, [*outputs, *model.outputs])
        self._batches: dict[int, tuple[Any, ...]] = {}
        self._calls: dict[tuple[Any, ...], Any] = {}

    def answer(self, probe: PulseProbe) -> Arrays:
        """One compiled call."""
        if probe.batch not in self._batches:
            self._batches[probe.batch] = self._batch(probe.batch)
        layers, totals = self._call()(*self._batches[probe.batch])
        rows = layers.numpy()
        arrays = {name: rows[index] for index, name in enumerate(self._names)}
        limits = [getattr(_inner(self._model.optimizer), name, None) or np.nan for name in _CLIPS]
        arrays[NETWORK] = np.array([*totals.numpy(), *limits], np.float32)
        return arrays

    def _call(self) -> Any:
        optimizer = _inner(self._model.optimizer)
        key = tuple(getattr(optimizer, name, None) for name in _TRACED)
        if key not in self._calls:
            # Only the newest is kept: each holds a graph as large as the training step's.
            update = NextUpdate(self._model)
            self._calls = {
                key: tf.function(lambda *batch: self._pass(update, *batch), autograph=False)
            }
        return self._calls[key]

    def _batch(self, size: int) -> tuple[Any, ...]:
        """Samples spread evenly over the training part, so that sorted ones are all there."""
        train = self.subject.prepared.train
        rows = np.linspace(0, train.num_samples - 1, min(size, train.num_samples)).astype(np.intp)
        x = [tf.constant(feature[rows]) for feature in train.features]
        y = [tf.constant(target[rows]) for target in train.targets]
        weights = None if train.weights is None else tf.constant(train.weights[rows])
        return x, y, weights

    def _pass(
        self, update: NextUpdate, x: list[Tensor], y: list[Tensor], weights: Tensor
    ) -> tuple[Tensor, Tensor]:
        """(num_layers, len(STATISTICS)) and (4,) float32."""
        optimizer = self._model.optimizer
        trainable = list(self._model.trainable_variables)
        values = [tf.identity(variable.value) for variable in trainable]
        hidden, gradients, inner, loss = self._backward(x, y, weights, values)
        clipped = _inner(optimizer)._clip_gradients(gradients)
        after = update.after(gradients)
        place = {id(variable): index for index, variable in enumerate(trainable)}
        rows = []
        for index, layer in enumerate(self._model.layers):
            own = [place[id(v)] for v in layer.trainable_variables if id(v) in place]
            rows.append(
                [
                    *activity(hidden[index], self._activations[index]),
                    _norm([inner[index]]),
                    *self._moves(own, values, gradients, clipped, after),
                    _bad([inner[index], *(gradients[i] for i in own)]),
                    _bad([variable.value for variable in layer.weights]),
                ]
            )
        totals = [loss, _norm(gradients), _norm(clipped), optimizer.learning_rate]
        return (
            tf.stack([tf.stack(row) for row in rows]),
            tf.stack([tf.cast(total, tf.float32) for total in totals]),
        )

    def _backward(
        self, x: list[Tensor], y: list[Tensor], weights: Tensor, values: list[Tensor]
    ) -> tuple[list[Tensor], list[Tensor], list[Tensor | None], Tensor]:
        """Outputs of all layers, ∂L/∂w, ∂L/∂a of each layer, and L as ``train_step`` has it.

        Keras' stateless scope keeps what the pass would change (batch statistics, the states
        of random numbers, metrics) to itself.
        """
        model = self._model
        single = len(y) == 1
        # Penalties of weights are asked of the scope, which must know the others too.
        fixed = [(v, tf.identity(v.value)) for v in model.non_trainable_variables]
        with (
            keras.StatelessScope(
                state_mapping=[*fixed, *zip(model.trainable_variables, values, strict=True)],
                collect_losses=True,
                initialize_variables=False,
            ),
            tf.GradientTape() as tape,
        ):
            tape.watch(values)
            tensors = self._inside(x if len(x) > 1 else x[0], training=True)
            hidden, outputs = tensors[: len(self._names)], tensors[len(self._names) :]
            loss = model.compute_loss(
                x=x,
                y=y[0] if single else y,
                y_pred=outputs[0] if single else outputs,
                sample_weight=weights if single or weights is None else [weights for _ in y],
                training=True,
            )
        found = tape.gradient(loss, [*values, *hidden])
        gradients = [
            tf.zeros_like(value) if gradient is None else tf.convert_to_tensor(gradient)
            for value, gradient in zip(values, found[: len(values)], strict=True)
        ]
        return hidden, gradients, found[len(values) :], loss

    @staticmethod
    def _moves(
        own: list[int],
        values: list[Tensor],
        gradients: list[Tensor],
        clipped: list[Tensor],
        after: list[Tensor],
    ) -> list[Tensor]:
        """Norms of a layer's gradient, of what clipping leaves, of its weights; the ratio."""
        if not own:
            return [tf.constant(float("nan"))] * 4
        size = _norm([values[i] for i in own])
        update = _norm([after[i] - values[i] for i in own])
        ratio = tf.where(size > 0.0, update / size, float("nan"))
        return [_norm([gradients[i] for i in own]), _norm([clipped[i] for i in own]), size, ratio]


def _inner(optimizer: Any) -> Any:
    """The optimizer itself, where one that scales the loss stands around it."""
    return getattr(optimizer, "inner_optimizer", optimizer)


def _norm(tensors: list[Tensor | None]) -> Tensor:
    """L2 norm of tensors taken as one vector; NaN without any."""
    known = [tf.cast(tensor, tf.float32) for tensor in tensors if tensor is not None]
    if not known:
        return tf.constant(float("nan"))
    # The largest is taken out first: squares of small gradients would be 0 in float32.
    largest = tf.reduce_max(tf.stack([_largest(tensor) for tensor in known]))
    unit = tf.where(largest > 0.0, largest, 1.0)
    return largest * tf.sqrt(
        tf.add_n([tf.reduce_sum(tf.square(tensor / unit)) for tensor in known])
    )


def _largest(tensor: Tensor) -> Tensor:
    return tf.reduce_max(tf.abs(tensor))


def _bad(tensors: list[Tensor | None]) -> Tensor:
    """The largest share of NaN or infinite numbers in any of them; 0 without any."""
    known = [bad_share(tf.cast(t, tf.float32)) for t in tensors if t is not None]
    return tf.reduce_max(tf.stack(known)) if known else tf.constant(0.0)
