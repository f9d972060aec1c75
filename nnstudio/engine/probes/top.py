"""The samples for which one unit is most active, found by going through many of them."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.projection import output_of
from nnstudio.engine.probes.samples import Many, many
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.activations import TopProbe

Array = NDArray[Any]

#: Samples of a part.
_BLOCK = 125
_LARGEST_PICTURE = 32


class Top(Look[TopProbe]):
    """Goes through the samples a block at a time, and again when the weights have changed."""

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._sweeps: dict[TopProbe, _Sweep] = {}
        self._layers: dict[str, _Calls] = {}

    def answer(self, probe: TopProbe) -> Arrays:
        """What is known by now, at least of the first block; empty without such a unit."""
        sweep = self._sweep(probe)
        if sweep is None:
            return {}
        if sweep.told is None:
            sweep.go_on(self.subject.step)
        return sweep.told or {}

    def part(self, probe: TopProbe) -> Arrays | None:
        """Looks at the next block; an answer when all are looked at, or the first ones."""
        sweep = self._sweep(probe)
        if sweep is None:
            return {}
        return sweep.told if sweep.go_on(self.subject.step) else None

    def is_open(self, probe: TopProbe) -> bool:
        """Unless all samples were looked at with the weights of now."""
        sweep = self._sweep(probe)
        return sweep is not None and not sweep.is_done(self.subject.step)

    def weights_changed(self) -> None:
        """Begins anew with all that is asked."""
        self._sweeps.clear()

    def forget(self, probe: TopProbe) -> None:
        """Lets what was found go."""
        self._sweeps.pop(probe, None)

    def _sweep(self, probe: TopProbe) -> _Sweep | None:
        if probe not in self._sweeps:
            output = output_of(self.subject, probe.layer)
            if output is None or not -1 <= probe.unit < int(output.shape[-1] or 0):
                return None
            if probe.layer not in self._layers:
                self._layers[probe.layer] = _Calls(keras.Model(self.subject.model.inputs, output))
            calls = self._layers[probe.layer]
            self._sweeps[probe] = _Sweep(self.subject, probe, calls, output.shape)
        return self._sweeps[probe]


class _Calls:
    """The compiled calls about one layer.

    Attributes:
        peaks: (n,) the largest value of a unit over all places, and its flat place.
        spreads: (num_units,) how much the largest values of each unit differ between samples:
            their standard deviation; 0 where it is not finite.
    """

    def __init__(self, layer: keras.Model) -> None:
        self._layer = layer
        self.peaks: Any = tf.function(self._peaks, autograph=False)
        self.spreads: Any = tf.function(self._spreads, autograph=False)

    def _values(self, x: Any) -> Any:
        return tf.cast(self._layer(x, training=False), tf.float32)

    def _peaks(self, x: Any, unit: Any) -> tuple[Any, Any]:
        values = tf.gather(self._values(x), unit, axis=-1)
        flat = tf.reshape(values, [-1, int(np.prod(values.shape[1:]))])
        return tf.reduce_max(flat, axis=1), tf.argmax(flat, axis=1)

    def _spreads(self, x: Any) -> Any:
        values = self._values(x)
        peaks = tf.reduce_max(values, axis=list(range(1, values.shape.rank - 1)))
        spreads = tf.math.reduce_std(peaks, axis=0)
        return tf.where(tf.math.is_finite(spreads), spreads, 0.0)


class _Sweep:
    """The way through the samples for one unit.

    Attributes:
        told: The newest answer.
    """

    def __init__(self, subject: Subject, probe: TopProbe, calls: _Calls, shape: Any) -> None:
        self._subject, self._probe, self._calls = subject, probe, calls
        self._unit = probe.unit
        self._size = tuple(int(n) for n in shape[1:-1])
        self._num_units = int(shape[-1])
        self._chosen: Many = many(subject.dataset, probe.num_samples)
        num = len(self._chosen.rows)
        self._activity = np.zeros(num, np.float32)
        self._places = np.zeros(num, np.int64)
        self._next = 0
        self._known = 0
        self._began_at = -1
        self._done_at = -1
        self.told: Arrays | None = None

    def is_done(self, step: int) -> bool:
        """Whether everything was looked at with the weights of this step."""
        return self._done_at == step

    def go_on(self, step: int) -> bool:
        """Looks at one more block; returns whether there is another answer."""
        if self._next == 0:
            self._began_at = step
            if self._known == len(self._activity) and not np.ptp(np.nan_to_num(self._activity)):
                self._unit = self._probe.unit  # it has died; where none was asked for, another is
        stop = min(self._next + _BLOCK, len(self._activity))
        block = slice(self._next, stop)
        names = self._subject.features
        inputs = [self._chosen.part.features[name][self._chosen.rows[block]] for name in names]
        x = inputs[0] if len(inputs) == 1 else inputs
        if self._unit < 0:
            self._unit = int(np.argmax(self._calls.spreads(x).numpy()))
        peaks, places = self._calls.peaks(x, tf.constant(self._unit))
        self._activity[block], self._places[block] = peaks.numpy(), places.numpy()
        self._known = max(self._known, stop)
        self._next = stop
        is_whole = stop == len(self._activity)
        if is_whole:
            self._next = 0
            self._done_at = self._began_at
        if is_whole or self._known < len(self._activity):
            self.told = self._tell()
            return True
        return False

    def _tell(self) -> Arrays:
        dataset, probe, known = self._subject.dataset, self._probe, self._known
        activity = self._activity[:known]
        sortable = np.where(np.isfinite(activity), activity, -np.inf)
        best = np.argsort(-sortable, kind="stable")[: probe.num_top]
        name = self._subject.features[0]
        pictures = self._chosen.part.features[name][self._chosen.rows[best]]
        arrays: Arrays = {
            "rows": self._chosen.rows[best],
            "values": activity[best],
            "where": np.stack(np.unravel_index(self._places[best], self._size), axis=1).astype(
                np.int64
            )
            if self._size
            else np.zeros((len(best), 0), np.int64),
            "size": np.asarray(self._size, np.int64),
            "pictures": np.stack([thinned(one, _LARGEST_PICTURE) for one in pictures]),
            "labels": self._chosen.labels(dataset)[best],
            "num_units": np.asarray(self._num_units),
            "unit": np.asarray(self._unit),
            "num_samples": np.asarray(known),
        }
        if dataset.summary.features[0].shape in ((1,), (2,)) and len(self._subject.features) == 1:
            inputs = self._chosen.part.features[name][self._chosen.rows[:known]]
            arrays["points"] = dataset.inverse_features({name: inputs})[name].astype(np.float32)
            arrays["activity"] = activity.copy()
        return arrays
