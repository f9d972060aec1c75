"""One sample forward and backward, with every number of the chain rule."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.compile import output_plans, targets_for
from nnstudio.engine.objects import make
from nnstudio.engine.probes.initial import named_weights
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.samples import One, one
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.backward import BackwardProbe

Array = NDArray[Any]


class Backward(Look[BackwardProbe]):
    """A forward pass that keeps every layer's output, and the gradients by all of them."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        model = self._model = subject.model
        outputs = {layer.name: keras.tree.flatten(layer.output)[0] for layer in model.layers}
        self._inside = keras.Model(model.inputs, [outputs, model.outputs])
        self._variables = {
            f"{layer.name}.{name}": variable
            for layer in model.layers
            for name, variable in named_weights(layer)
            if any(variable is one for one in layer.trainable_variables)
        }
        self._dense = {
            layer.name: _before(layer)
            for layer in model.layers
            if type(layer) is keras.layers.Dense and len(layer.output.shape) == 2
        }
        self._dense = {name: source for name, source in self._dense.items() if source}
        plan = subject.prepared.project.plan
        outlets = output_plans(model, plan)
        self._losses = [
            (
                keras.losses.get(make("losses", one.loss or plan.loss)),
                one.weight if len(outlets) > 1 else 1.0,
            )
            for one in outlets
        ]
        self._call = tf.function(self._pass, autograph=False)

    def answer(self, probe: BackwardProbe) -> Arrays:
        """Everything in one answer."""
        subject = self.subject
        sample = one(subject, probe.sample, probe.drawn)
        x = sample.inputs(subject.features)
        found = self._call(x, self._targets(sample, x))
        arrays: Arrays = {"loss": np.asarray(found["loss"])}
        for name in subject.features:
            arrays[f"sample.{name}"] = thinned(sample.features[name], probe.max_size)
        for name, target in sample.targets.items():
            arrays[f"target.{name}"] = np.asarray(target)
        for kind in ("a", "da", "z", "dz"):
            for name, value in found[kind].items():
                key = name if kind == "a" else f"{name}.{kind}"
                arrays[key] = thinned(_plain(value)[0], probe.max_size)
        for name, gradient in found["dw"].items():
            layer, _, variable = name.partition(".")
            whole = _plain(gradient)
            arrays[f"{layer}.norm.{variable}"] = np.asarray(np.linalg.norm(whole), np.float64)
            arrays[f"{layer}.dw.{variable}"] = thinned(whole, probe.max_size)
            weights = self._variables[name].numpy().astype(np.float32, copy=False)
            arrays[f"{layer}.w.{variable}"] = thinned(weights, probe.max_size)
        return arrays

    def _targets(self, sample: One, x: Any) -> list[Any]:
        """As the loss takes them; of a drawn sample what the network itself says most."""
        project, summary = self.subject.prepared.project, self.subject.dataset.summary
        known = {name: np.asarray(value)[None] for name, value in sample.targets.items()}
        if not known:
            answers = [np.asarray(out) for out in keras.tree.flatten(self._model(x))]
            for target, answer in zip(summary.targets, answers, strict=False):
                known[target.name] = _said_most(target.kind, answer, target.shape)
        found = targets_for(self._model, project, summary, known)
        return [tf.constant(array) for array in found]

    def _pass(self, x: Any, y: list[Any]) -> dict[str, Any]:
        variables = [variable.value for variable in self._variables.values()]
        with tf.GradientTape(persistent=True) as tape:
            tape.watch([one for one in keras.tree.flatten(x) if one.dtype.is_floating])
            inside, outputs = self._inside(x, training=False)
            # What the loss is given. Losses look through a softmax (or sigmoid) at its logits;
            # behind an identity they cannot, so that there is a gradient by the output itself.
            shown = [tf.identity(output) for output in outputs]
            loss = self._loss(y, outputs)
            plain_loss = self._loss(y, shown)
        weights = tape.gradient(loss, variables)
        sources = {name: a for name, a in inside.items() if a.dtype.is_floating}
        by_output = tape.gradient(loss, sources)
        by_answer = tape.gradient(plain_loss, sources)
        gradients = {
            name: by_output[name] if by_output[name] is not None else by_answer[name]
            for name in sources
        }
        z, dz = self._sums(inside, gradients, dict(zip(self._variables, weights, strict=True)))
        return {
            "loss": loss,
            "a": inside,
            "da": {name: g for name, g in gradients.items() if g is not None},
            "dw": {
                name: tf.convert_to_tensor(g)
                for name, g in zip(self._variables, weights, strict=True)
                if g is not None
            },
            "z": z,
            "dz": dz,
        }

    def _loss(self, y: list[Any], outputs: list[Any]) -> Any:
        """The sample's loss without penalties."""
        # Not the model's own ``compute_loss``, which writes to its metrics.
        return tf.add_n(
            [
                weight * tf.cast(loss(truth, output), tf.float32)
                for (loss, weight), truth, output in zip(self._losses, y, outputs, strict=True)
            ]
        )

    def _sums(
        self, outputs: dict[str, Any], gradients: dict[str, Any], by_weights: dict[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Z = a·W + b of every plain Dense layer, and δ = ∂L/∂z."""
        z, dz = {}, {}
        for name, source in self._dense.items():
            layer = self._model.get_layer(name)
            kernel = tf.cast(layer.kernel.value, tf.float32)
            total = tf.matmul(tf.cast(outputs[source], tf.float32), kernel)
            if layer.use_bias:
                total += tf.cast(layer.bias.value, tf.float32)
            z[name] = total
            by_bias = by_weights.get(f"{name}.bias")
            if by_bias is not None:  # the bias is added to z, so both have the same gradient
                dz[name] = by_bias[None]
            elif gradients.get(name) is not None:
                with tf.GradientTape() as tape:
                    tape.watch(total)
                    output = layer.activation(total) if layer.activation else total
                given = tf.cast(gradients[name], tf.float32)
                dz[name] = tape.gradient(output, total, output_gradients=given)
        return z, dz


def _before(layer: Any) -> str:
    """The layer whose output a layer is given; empty where it is not a single one's only."""
    nodes = layer._inbound_nodes
    if len(nodes) != 1:
        return ""
    tensors = nodes[0].input_tensors
    if len(tensors) != 1:
        return ""
    operation, _, index = tensors[0]._keras_history
    return str(operation.name) if index == 0 else ""


def _said_most(kind: str, answer: Array, shape: tuple[int, ...]) -> Array:
    if kind != "class":
        return answer.reshape(1, *shape).astype(np.float32)
    last = answer.reshape(1, -1)
    label = int(np.argmax(last)) if last.shape[1] > 1 else int(last[0, 0] > 0.5)
    return np.array([label], np.int32)


def _plain(value: Any) -> Array:
    return np.asarray(value).astype(np.float32, copy=False)
