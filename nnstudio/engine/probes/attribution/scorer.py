"""The network as a pure function of its weights and one sample: scores, and their gradients."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.compile import targets_for
from nnstudio.engine.probes.predictions.forward import losses_of
from nnstudio.engine.probes.predictions.outlet import Outlet
from nnstudio.engine.probes.samples import One
from nnstudio.engine.probes.subject import Subject

Array = NDArray[Any]
Tensor = Any

LOGIT, PROBABILITY, OUTPUT = 0, 1, 2
_SQUASHING = ("softmax", "sigmoid")
#: Samples that say what range and mean the inputs have.
_MOST_ROWS = 2000


class Scorer:
    """One output of the network, as it is before its softmax or sigmoid.

    No variable is ever assigned: values of the weights go in as arguments, so that a long
    computation stays with the weights that it began with while training goes on.

    Args:
        subject: The network and its samples.
        outlet: Which output.
    """

    def __init__(self, subject: Subject, outlet: Outlet) -> None:
        self.subject = subject
        self.outlet = outlet
        self.names = subject.features
        self._variables = subject.model.variables
        tensor = subject.model.outputs[outlet.index]
        self._layer, before = _before_squashing(tensor)
        self._inside = keras.Model(subject.model.inputs, [tensor, before])
        takes_logits = outlet.takes_logits and outlet.num_classes > 0
        is_logit = self._layer is not None or takes_logits
        self.kind = LOGIT if is_logit else OUTPUT
        #: Of each input, whether its gradient is known; whole numbers have none.
        self.has_gradient = True
        self._cams: dict[str, Any] = {}
        self._scores = tf.function(self._trace_scores, autograph=False)
        self._gradients = tf.function(self._trace_gradients, autograph=False)
        self._uphill = tf.function(self._trace_uphill, autograph=False)

    # ------------------------------------------------------------------------- what goes in
    def weights(self) -> list[Tensor]:
        """The weights as they are now, to be passed on."""
        return [tf.identity(variable.value) for variable in self._variables]

    def inputs(self, sample: One) -> list[Array]:
        """One (…) array for each input of the network."""
        return [sample.features[name] for name in self.names]

    def truth(self, sample: One, outputs: Array) -> Array | None:
        """What the loss compares a sample with, (1, …).

        Of a drawn sample it is the class that the network itself takes it for; ``None``: numbers
        are predicted of a drawn sample.

        Args:
            sample: The sample.
            outputs: (1, …) of the network.
        """
        subject, own = self.subject, self.outlet.target.name
        known = {name: np.asarray(value)[None] for name, value in sample.targets.items()}
        if not known:
            if not self.outlet.tells_classes(outputs):
                return None
            for target in subject.dataset.summary.targets:
                kind = np.int32 if target.kind == "class" else np.float32
                known[target.name] = np.zeros((1, *target.shape), kind)
            known[own] = self.outlet.predicted(outputs).astype(np.int32)
        project, summary = subject.prepared.project, subject.dataset.summary
        return targets_for(subject.model, project, summary, known)[self.outlet.index]

    def range_of(self, name: str) -> tuple[Array, Array]:
        """Lowest and highest value in the training part: of each column, of all pixels alike."""
        values = self._known(name)
        axes = self._axes(values)
        return values.min(axis=axes), values.max(axis=axes)

    def mean_of(self, name: str) -> Array:
        """Mean in the training part: of each column, or of each channel of pictures."""
        values = self._known(name)
        mean: Array = values.mean(axis=0 if values.ndim == 2 else tuple(range(values.ndim - 1)))
        return mean.astype(np.float32)

    def _known(self, name: str) -> Array:
        values: Array = self.subject.dataset.train.features[name]
        return values[:: max(1, len(values) // _MOST_ROWS)]

    def _axes(self, values: Array) -> tuple[int, ...]:
        if self.subject.dataset.summary.is_image:
            return tuple(range(values.ndim))
        return (0,) if values.ndim == 2 else tuple(range(values.ndim - 1))

    # ------------------------------------------------------------------------ what comes out
    def scores(self, weights: list[Tensor], xs: Sequence[Any]) -> tuple[Array, Array]:
        """Scores (n, targets) and outputs (n, …), float32, of (n, …) inputs.

        A single unit that tells two classes scores −z and z.
        """
        scores, outputs = self._scores(weights, _tensors(xs))
        return scores.numpy(), outputs.numpy()

    def gradients(
        self, weights: list[Tensor], xs: Sequence[Any], target: int
    ) -> list[Array] | None:
        """(n, …) of each input: the gradient of the score; ``None``: none reaches the inputs."""
        found = self._gradients(weights, _tensors(xs), tf.constant(target))
        return [each.numpy() for each in found] if self.has_gradient else None

    def uphill(
        self, weights: list[Tensor], xs: Sequence[Any], truth: Array
    ) -> tuple[list[Array], Array, Array] | None:
        """Gradients of the loss against a truth (1, …), losses (n,), outputs (n, …)."""
        truths = np.repeat(truth, len(xs[0]), axis=0)
        found, losses, outputs = self._uphill(weights, _tensors(xs), tf.constant(truths))
        if not self.has_gradient:
            return None
        return [each.numpy() for each in found], losses.numpy(), outputs.numpy()

    def cam(
        self, weights: list[Tensor], xs: Sequence[Any], target: int, layer: str
    ) -> tuple[Array, Array] | None:
        """Maps A (1, …, channels) of a layer and ∂score/∂A; ``None`` where there are none."""
        if layer not in self._cams:
            self._cams[layer] = self._make_cam(layer)
        call = self._cams[layer]
        found = call(weights, _tensors(xs), tf.constant(target)) if call is not None else None
        return None if found is None else (found[0].numpy(), found[1].numpy())

    def convolutions(self) -> list[str]:
        """Layers whose output has places and channels, in the model's order."""
        return [
            layer.name
            for layer in self.subject.model.layers
            if "Conv" in type(layer).__name__ and len(_tensor_of(layer).shape) in (3, 4)
        ]

    # ----------------------------------------------------------------------- what is traced
    def _run(self, weights: list[Tensor], xs: list[Tensor], model: Any) -> list[Tensor]:
        """Scores, outputs and whatever else the model gives, with these weights."""
        mapping = list(zip(self._variables, weights, strict=True))
        with keras.StatelessScope(state_mapping=mapping):
            outputs, before, *rest = model(xs[0] if len(xs) == 1 else xs, training=False)
            if self._layer is not None and type(self._layer).__name__ == "Dense":
                # With mixed precision, too, explanations are worked out in float32.
                before = keras.ops.matmul(keras.ops.cast(before, "float32"), self._layer.kernel)
                if self._layer.use_bias:
                    before = keras.ops.add(before, self._layer.bias)
        scores = tf.cast(before, tf.float32)
        scores = tf.reshape(scores, [tf.shape(scores)[0], _flat_size(scores)])
        if scores.shape[1] == 1 and self.outlet.num_classes == 2:
            scores = tf.concat([-scores, scores], axis=1)
        return [scores, tf.cast(outputs, tf.float32), *rest]

    def _trace_scores(self, weights: list[Tensor], xs: list[Tensor]) -> tuple[Tensor, Tensor]:
        scores, outputs = self._run(weights, xs, self._inside)
        return scores, outputs

    def _trace_gradients(
        self, weights: list[Tensor], xs: list[Tensor], target: Tensor
    ) -> list[Tensor]:
        with tf.GradientTape() as tape:
            tape.watch(xs)
            scores, _ = self._run(weights, xs, self._inside)
            chosen = tf.reduce_sum(tf.gather(scores, target, axis=1))
        return self._known_gradients(tape.gradient(chosen, xs), xs)

    def _trace_uphill(
        self, weights: list[Tensor], xs: list[Tensor], truth: Tensor
    ) -> tuple[list[Tensor], Tensor, Tensor]:
        with tf.GradientTape() as tape:
            tape.watch(xs)
            _, outputs = self._run(weights, xs, self._inside)
            losses = losses_of(self.outlet, truth, outputs)
            total = tf.reduce_sum(losses)
        return self._known_gradients(tape.gradient(total, xs), xs), losses, outputs

    def _known_gradients(self, found: list[Any], xs: list[Tensor]) -> list[Tensor]:
        self.has_gradient = any(each is not None for each in found)
        pairs = zip(found, xs, strict=True)
        return [tf.zeros_like(x) if each is None else each for each, x in pairs]

    def _make_cam(self, name: str) -> Any:
        if name not in self.convolutions():
            return None
        maps = _tensor_of(self.subject.model.get_layer(name))
        inside = keras.Model(self._inside.inputs, [*self._inside.outputs, maps])

        def trace(weights: list[Tensor], xs: list[Tensor], target: Tensor) -> Any:
            with tf.GradientTape() as tape:
                # Also where no gradient reaches the inputs, one reaches the maps.
                tape.watch([*xs, *(each for each in weights if each.dtype.is_floating)])
                scores, _, found = self._run(weights, xs, inside)
                chosen = tf.reduce_sum(tf.gather(scores, target, axis=1))
            gradient = tape.gradient(chosen, found)
            # The output may not depend on this layer.
            gradient = tf.zeros_like(found) if gradient is None else gradient
            return tf.cast(found, tf.float32), tf.cast(gradient, tf.float32)

        return tf.function(trace, autograph=False)


def _before_squashing(tensor: Any) -> tuple[Any, Any]:
    """The last layer, if it is a softmax or sigmoid of something, and what goes into it.

    For a Dense layer that is its input, and the products are still to be made; else the scores.
    """
    layer, node_index, _ = tensor._keras_history
    kind = type(layer).__name__
    activation = getattr(layer, "activation", None)
    squashes = kind == "Softmax" or getattr(activation, "__name__", "") in _SQUASHING
    if not squashes or kind not in ("Dense", "Activation", "Softmax"):
        return None, tensor
    return layer, layer._inbound_nodes[node_index].input_tensors[0]


def _tensor_of(layer: Any) -> Any:
    """What a layer gives."""
    return keras.tree.flatten(layer.output)[0]


def _flat_size(scores: Tensor) -> int:
    sizes = scores.shape[1:]
    return int(np.prod(sizes)) if sizes.is_fully_defined() else -1


def _tensors(xs: Sequence[Any]) -> list[Tensor]:
    return [tf.constant(np.asarray(x, np.float32)) for x in xs]
