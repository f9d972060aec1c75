"""How far the weights have come since step 0, in one compiled call for all layers."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

from nnstudio.engine.probes.initial import Kept, named_weights
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.weights import TravelProbe


class Travel(Look[TravelProbe]):
    """Sums squares of the weights and of their differences to the initial ones."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._variables: dict[str, list[tuple[Any, Kept]]] = {}
        for layer in subject.model.layers:
            trainable = {id(variable) for variable in layer.trainable_variables}
            found = [
                (variable, subject.initial.kept(layer.name, name))
                for name, variable in named_weights(layer)
                if id(variable) in trainable
            ]
            if found:
                self._variables[layer.name] = found
        self._call = tf.function(self._measure, autograph=False)

    def answer(self, probe: TravelProbe) -> Arrays:
        """Norm now, norm at step 0 and distance between, by layer."""
        if not self._variables:
            return {}
        squares = np.asarray(self._call(), np.float64)
        return dict(zip(self._variables, np.sqrt(squares), strict=True))

    def _measure(self) -> Any:
        """(num_layers, 3) float32: sums of squares."""
        return tf.stack(
            [
                tf.add_n([_squares(variable, kept) for variable, kept in found])
                for found in self._variables.values()
            ]
        )


def _squares(variable: Any, kept: Kept) -> Any:
    now = tf.cast(tf.reshape(tf.convert_to_tensor(variable), [-1]), tf.float32)[:: kept.stride]
    start = tf.constant(kept.values)
    counts_for = kept.num_weights / max(len(kept.values), 1)
    return counts_for * tf.stack([tf.reduce_sum(v * v) for v in (now, start, now - start)])
