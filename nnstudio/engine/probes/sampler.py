"""Answers the probes of the views that are visible, within a share of the run's time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.build import model_features
from nnstudio.engine.loop.training import Training
from nnstudio.engine.probes.activations import Activations
from nnstudio.engine.probes.map import InputMap
from nnstudio.engine.probes.turns import Turns
from nnstudio.engine.probes.weights import InitialWeights, sample_weights
from nnstudio.protocol.messages import (
    ActivationsProbe,
    MapProbe,
    Probe,
    ProbeSampled,
    WeightsProbe,
)

#: Share of the run's time that probes may take.
_BUDGET = 0.04


class Sampler:
    """The probes of one run.

    Args:
        training: The run, at its initial weights.
        emit: Takes the events.
    """

    def __init__(self, training: Training, emit: Callable[[ProbeSampled], None]) -> None:
        self._training = training
        self._emit = emit
        self._probes: tuple[Probe, ...] = ()
        model = training.prepared.model
        self._initial = InitialWeights(model)
        self._features = model_features(
            model, training.prepared.project.network, training.prepared.dataset.summary
        )
        self._activations: Activations | None = None
        self._map: InputMap | None = None
        self._turns = Turns(_BUDGET)

    def watch(self, probes: tuple[Probe, ...]) -> None:
        """Replaces the probes and answers the new ones at once."""
        fresh = [probe for probe in probes if probe not in self._probes]
        self._probes = probes
        for probe in fresh:
            self._sample(probe)

    def sample_all(self) -> None:
        """Answers every probe now, for instance when the run pauses."""
        for probe in self._probes:
            self._sample(probe)

    def after_chunk(self) -> None:
        """Answers the next probe if there is time for it, and all of them when the run rests."""
        if self._training.is_running:
            self._turns.take(self._probes, self._sample)
        else:
            self.sample_all()

    def _sample(self, probe: Probe) -> None:
        training = self._training
        with tf.device(training.prepared.device):
            arrays = self._arrays(training.model(), probe)
        self._emit(ProbeSampled(training.run, training.step, probe, arrays))

    def _arrays(self, model: keras.Model, probe: Probe) -> dict[str, NDArray[Any]]:
        dataset = self._training.prepared.dataset
        match probe:
            case WeightsProbe():
                return sample_weights(model, self._initial, probe)
            case ActivationsProbe():
                if self._activations is None:
                    self._activations = Activations(model)
                return self._activations.sample(self._features, dataset, probe)
            case MapProbe():
                if not InputMap.fits(dataset):
                    return {}
                if self._map is None:
                    self._map = InputMap(model, dataset)
                return self._map.sample(probe)
