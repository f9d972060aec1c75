"""The way that a run's weights have gone, as far as its moments are kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.probes.landscape.directions import flat
from nnstudio.engine.probes.look import Array
from nnstudio.engine.probes.subject import Subject

#: Memory for the path while its directions are looked for, in bytes, and its moments at most.
_PATH_BYTES = 32 * 1024 * 1024
_MAX_MOMENTS = 96


@dataclass(frozen=True)
class Path:
    """Moments of the run, evenly chosen from those that are kept, and the weights as they are.

    Attributes:
        steps: (m,) int64.
        moments: Trainable weights of each but the last, one array for each variable.
        now: Those of the last.
    """

    steps: Array
    moments: list[list[Array]]
    now: list[Array]

    @classmethod
    def of(cls, subject: Subject) -> Path:
        """The path until now; copies nothing but the weights as they are."""
        now = [v.numpy().astype(np.float32) for v in subject.model.trainable_variables]
        own = {id(variable): place for place, variable in enumerate(subject.model.variables)}
        places = [own[id(variable)] for variable in subject.model.trainable_variables]
        kept = [moment for moment in subject.moments if moment.step < subject.step]
        most = int(_PATH_BYTES // max(4 * sum(array.size for array in now), 1))
        num = min(len(kept), _MAX_MOMENTS, max(most, 8) - 1)
        chosen = np.unique(np.linspace(0, max(len(kept) - 1, 0), num).astype(int))
        steps = [kept[place].step for place in chosen]
        moments = [[kept[place].weights[k] for k in places] for place in chosen]
        return cls(np.array([*steps, subject.step], np.int64), moments, now)

    def rows(self) -> Array:
        """(m, num_weights) float32."""
        return np.stack([flat(weights) for weights in (*self.moments, self.now)])
