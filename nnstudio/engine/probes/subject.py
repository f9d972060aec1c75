"""The network that is looked at, and what it learns from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from time import perf_counter
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.build import model_features
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.snapshots import Snapshot
from nnstudio.engine.probes.initial import InitialWeights

#: Seconds that the training has to make its first step before anything is traced beside it.
HEAD_START = 1.0


class Subject:
    """What every look is given. Its model is the same object as long as it lives.

    Args:
        prepared: Model and samples.
        step_of: Tells how many steps its weights have made.
        initial: What the weights were at step 0, where they are no longer so.
        moments: Of the run, as far as they are kept; more come while it goes on.
        holds: Tells which entries of which of ``model.variables`` are frozen.
    """

    def __init__(
        self,
        prepared: Prepared,
        step_of: Callable[[], int],
        initial: InitialWeights | None = None,
        moments: Iterable[Snapshot] = (),
        holds: Callable[[], Mapping[int, NDArray[np.bool_]]] = dict,
    ) -> None:
        self.prepared = prepared
        self.moments = moments
        self.model: keras.Model = prepared.model
        #: Histograms of the weights at step 0.
        self.initial = initial if initial is not None else InitialWeights(self.model)
        #: Name of the feature that each input reads.
        self.features = model_features(
            self.model, prepared.project.network, prepared.dataset.summary
        )
        self._step_of = step_of
        self._holds = holds
        self._latest = perf_counter() + HEAD_START
        self._began = float("inf")

    @property
    def dataset(self) -> Dataset:
        """What it learns from."""
        return self.prepared.dataset

    @property
    def step(self) -> int:
        """Optimizer steps that its weights have made."""
        return self._step_of()

    def may_trace(self, after: float = 0.0) -> bool:
        """Whether the run has made a step, or had the time to: tracing two at once is slower.

        Args:
            after: Seconds for which others may begin before: what takes long would hold them up.
        """
        now = perf_counter()
        if self.step > 0 or now > self._latest:
            self._began = min(self._began, now)
        return now >= self._began + after

    def held(self, variable: Any) -> NDArray[np.bool_] | None:
        """Which entries of one of the model's variables are frozen; ``None``: none of them."""
        for index, mask in self._holds().items():
            if self.model.variables[index] is variable:
                return mask
        return None
