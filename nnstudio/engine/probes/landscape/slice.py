"""The loss against one weight, with its tangent and the optimizer's next move."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

from nnstudio.engine.probes.initial import named_weights
from nnstudio.engine.probes.landscape.twin import Aside, Samples, Twin
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.landscape import SliceProbe

Tensor = Any

#: Entries of the picture of gradients along each axis at most.
_PICTURE = 48


class Slice(Look[SliceProbe]):
    """Moves one weight of a twin, and leaves the run alone."""

    needs_optimizer = True
    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._made: dict[tuple[int, int], Aside[_Call]] = {}
        self._answered: dict[SliceProbe, int] = {}
        model = subject.model
        places = {id(variable): i for i, variable in enumerate(model.trainable_variables)}
        #: Of each layer the names of its trainable variables and their places among all.
        self._variables = {
            layer.name: {
                name: places[id(variable)]
                for name, variable in named_weights(layer)
                if id(variable) in places
            }
            for layer in model.layers
        }

    def answer(self, probe: SliceProbe) -> Arrays:
        """One compiled call; empty while that is still being made."""
        own = self._variables.get(probe.layer)
        call = self._call(probe) if own else None
        if not own or call is None:
            return {}
        self._answered[probe] = self.subject.step
        wanted = [own[probe.variable]] if probe.variable in own else list(own.values())
        found = call.run(wanted, -1 if probe.index is None else probe.index, probe.reach)
        names = list(own)
        place = int(found["variable"])
        gradients = found.pop("gradients")[place].numpy()
        shape = tuple(gradients.shape)
        picture = gradients.reshape(-1, shape[-1] if shape else 1)
        thin = thinned(picture.astype(np.float32), _PICTURE)
        arrays: Arrays = {key: np.asarray(value, np.float64) for key, value in found.items()}
        arrays["variable"] = np.asarray(list(own.values()).index(place))
        index = np.unravel_index(int(found["index"]), shape) if shape else ()
        arrays["index"] = np.asarray(index, np.int64)
        for name in names:
            variable = self.subject.model.trainable_variables[own[name]]
            arrays[f"shape.{name}"] = np.asarray(variable.shape, np.int64)
        arrays["gradients"] = thin
        arrays["strides"] = np.asarray(
            [-(-a // b) for a, b in zip(picture.shape, thin.shape, strict=True)], np.int64
        )
        return arrays

    def part(self, probe: SliceProbe) -> Arrays | None:
        """Waits for the tracing without holding anybody up."""
        if self._variables.get(probe.layer) and self._call(probe) is None:
            self._aside(probe).wait()
            return None
        return self.answer(probe)

    def is_open(self, probe: SliceProbe) -> bool:
        """Whether nothing was told of the network as it is now."""
        has_weights = bool(self._variables.get(probe.layer))
        return has_weights and self._answered.get(probe) != self.subject.step

    def weights_changed(self) -> None:
        """Something other than a step has changed them."""
        self._answered.clear()

    def forget(self, probe: SliceProbe) -> None:
        """The compiled call stays."""
        self._answered.pop(probe, None)

    def _call(self, probe: SliceProbe) -> _Call | None:
        return self._aside(probe).get()

    def _aside(self, probe: SliceProbe) -> Aside[_Call]:
        key = (probe.batch, probe.num_points)
        if key not in self._made:
            self._made[key] = Aside(self.subject, lambda: _Call(self.subject, *key))
        return self._made[key]


class _Call:
    """The compiled call.

    Args:
        subject: Whose weights.
        size: Samples at most.
        num_points: Positions.
    """

    def __init__(self, subject: Subject, size: int, num_points: int) -> None:
        self._twin = Twin(subject.prepared)
        self._samples = Samples(subject.prepared, size)
        self._num_points = num_points
        self._compiled = tf.function(self._run, autograph=False)
        self.run([0], -1, 1.0)

    def run(self, variables: list[int], index: int, reach: float) -> dict[str, Any]:
        """See ``SliceProbe``; ``gradients`` are those of all variables.

        Args:
            variables: Among which the largest gradient is looked for.
            index: Where, or −1.
            reach: See the probe.
        """
        self._twin.copy()
        chosen = np.zeros(len(self._twin.variables), bool)
        chosen[variables] = True
        found: dict[str, Any] = self._compiled(
            tf.constant(chosen), tf.constant(index), tf.constant(reach, tf.float32)
        )
        return {key: value if key == "gradients" else value.numpy() for key, value in found.items()}

    def _run(self, chosen: Tensor, index: Tensor, reach: Tensor) -> dict[str, Any]:
        variables, samples = self._twin.variables, self._samples
        values = [variable.value for variable in variables]
        with tf.GradientTape() as tape:
            loss = self._twin.loss(samples.x, samples.y, samples.weights)
        gradients = tape.gradient(loss, values, unconnected_gradients="zero")
        gradients = [tf.convert_to_tensor(gradient) for gradient in gradients]
        sizes = tf.stack([tf.reduce_max(tf.abs(gradient)) for gradient in gradients])
        place = tf.argmax(tf.where(chosen, tf.cast(sizes, tf.float32), -1.0), output_type=tf.int32)
        top = tf.stack([_argmax(gradient) for gradient in gradients])
        counts = tf.constant([int(np.prod(v.shape)) for v in variables], tf.int32)
        index = tf.where(index < 0, tf.gather(top, place), index)
        index = tf.minimum(index, tf.gather(counts, place) - 1)

        def entry(tensors: list[Tensor]) -> Tensor:
            return _of(place, [lambda t=t: _flat(t)[index] for t in tensors])

        weight, slope = entry(values), entry(gradients)
        deviation = _of(place, [lambda t=t: tf.math.reduce_std(_flat(t)) for t in values])
        move = self._move(gradients, entry)
        step = 4 * tf.abs(move)
        wide = tf.reduce_max([2 * deviation, 1.5 * tf.abs(weight), step, 1e-3])
        radius = tf.where(
            reach > 0, reach * _rounded_up(wide), _rounded_up(tf.maximum(step, 1e-6))
        )
        half = self._num_points // 2
        offsets = radius * tf.range(-half, half + 1, dtype=tf.float32) / half
        losses = self._losses(place, index, weight + offsets, weight)
        return {
            "positions": weight + offsets,
            "losses": losses,
            "weight": weight,
            "loss": loss,
            "gradient": slope,
            "move": move,
            "variable": place,
            "index": index,
            "gradients": gradients,
        }

    def _move(self, gradients: list[Tensor], entry: Any) -> Tensor:
        """How far the optimizer moves the weight; the twin's weights are put back."""
        variables, optimizer = self._twin.variables, self._twin.model.optimizer
        before = [tf.identity(variable.value) for variable in variables]
        scale = optimizer.scale_loss(tf.constant(1.0))
        optimizer.apply([tf.cast(scale, gradient.dtype) * gradient for gradient in gradients])
        after = [tf.identity(variable.value) for variable in variables]
        for variable, value in zip(variables, before, strict=True):
            variable.value.assign(value)
        return entry([new - old for new, old in zip(after, before, strict=True)])

    def _losses(self, place: Tensor, index: Tensor, positions: Tensor, weight: Tensor) -> Tensor:
        variables, samples = self._twin.variables, self._samples

        def put(value: Tensor) -> Tensor:
            def assign(variable: Any) -> Tensor:
                now = variable.value
                flat = tf.reshape(tf.convert_to_tensor(now), [-1])
                new = tf.tensor_scatter_nd_update(flat, [[index]], [tf.cast(value, flat.dtype)])
                now.assign(tf.reshape(new, now.shape))
                return tf.constant(0)

            return _of(place, [lambda v=v: assign(v) for v in variables])

        def body(i: Tensor, losses: Any) -> tuple[Tensor, Any]:
            put(positions[i])
            loss = self._twin.loss(samples.x, samples.y, samples.weights)
            return i + 1, losses.write(i, loss)

        found = tf.TensorArray(tf.float32, self._num_points, element_shape=[])
        _, found = tf.while_loop(
            lambda i, _: i < self._num_points, body, [tf.constant(0), found], parallel_iterations=1
        )
        put(weight)
        return found.stack()


def _flat(tensor: Tensor) -> Tensor:
    return tf.reshape(tf.cast(tf.convert_to_tensor(tensor), tf.float32), [-1])


def _argmax(gradient: Tensor) -> Tensor:
    return tf.argmax(tf.abs(_flat(gradient)), output_type=tf.int32)


def _of(place: Tensor, branches: list[Any]) -> Tensor:
    """What the branch of a place gives."""
    return branches[0]() if len(branches) == 1 else tf.switch_case(place, branches)


def _rounded_up(value: Tensor) -> Tensor:
    """The next power of 2, so that the axis stands still most of the time."""
    return tf.pow(2.0, tf.math.ceil(tf.math.log(value) / np.float32(np.log(2.0))))
