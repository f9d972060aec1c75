"""Answers every question about predictions from one pass over the samples."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.predictions import classes, numbers, samples
from nnstudio.engine.probes.predictions.forward import Forward, Pass
from nnstudio.engine.probes.predictions.outlet import Outlet
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.predictions import PredictionsProbe

Array = NDArray[Any]


class Predictions(Look[PredictionsProbe]):
    """Keeps one pass; while the weights stand still it grows until it has all samples."""

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._forward = Forward(subject)
        self._pass: Pass | None = None
        #: Of each probe, the pass that it was answered from, and how far that was.
        self._told: dict[PredictionsProbe, tuple[Pass, int]] = {}

    def answer(self, probe: PredictionsProbe) -> Arrays:
        """From the first samples; the others follow while the run rests."""
        now = self._current()
        if now is None:
            now = self._pass = self._forward.begin()
        return self._tell(probe, now)

    def part(self, probe: PredictionsProbe) -> Arrays | None:
        """While it trains a new pass each time; at rest the next samples of the same one."""
        now = self._current()
        if now is None:
            now = self._pass = self._forward.begin()
        elif not now.is_whole:
            now.go_on()
        known = self._told[probe][1] if self._was_told(probe, now) else 0
        # Ever larger parts, so that telling costs less than looking.
        if now.num > known and (now.is_whole or now.num >= 1.5 * known):
            return self._tell(probe, now)
        return None

    def is_open(self, probe: PredictionsProbe) -> bool:
        """Until all samples were looked at, and told of."""
        now = self._current()
        if now is None or not now.is_whole or not self._was_told(probe, now):
            return True
        return self._told[probe][1] < now.num

    def weights_changed(self) -> None:
        """All samples are looked at anew."""
        self._pass = None

    def forget(self, probe: PredictionsProbe) -> None:
        """What nobody asks is not kept."""
        self._told.pop(probe, None)
        if not self._told:
            self._pass = None

    def _current(self) -> Pass | None:
        """The pass, if its weights are those of this step."""
        now = self._pass
        return now if now is not None and now.step == self.subject.step else None

    def _was_told(self, probe: PredictionsProbe, now: Pass) -> bool:
        return probe in self._told and self._told[probe][0] is now

    def _tell(self, probe: PredictionsProbe, now: Pass) -> Arrays:
        self._told[probe] = (now, now.num)
        outlets = self._forward.outlets
        outlet = next((each for each in outlets if each.name == probe.output), outlets[0])
        return {
            "is_validation": np.asarray(self._forward.is_validation),
            "num": np.asarray(now.num),
            "whole": np.asarray(self._forward.num_rows),
            **self._found(probe, now, outlet),
        }

    def _found(self, probe: PredictionsProbe, now: Pass, outlet: Outlet) -> Arrays:
        outputs = now.outputs(outlet)
        truth = self._forward.part.targets[outlet.target.name][now.rows]
        tells_classes = outlet.tells_classes(outputs) and truth.ndim == 1
        if probe.about == "samples":
            return self._samples(probe, now, outlet, tells_classes)
        if tells_classes:
            return _of_classes(probe, outlet, outputs, truth)
        if probe.about == "residuals" and not outlet.num_classes:
            pair = self._numbers(outlet, outputs, truth)
            return {} if pair is None else numbers.residuals(*pair, now.rows)
        return {}

    def _numbers(self, outlet: Outlet, outputs: Array, truth: Array) -> tuple[Array, Array] | None:
        """(n, numbers) true and predicted, in units of the source; ``None``: they differ in form.

        A target of one number a sample may come as (n,) and be predicted as (n, 1).
        """
        if outputs.size != truth.size:
            return None
        true = self.subject.dataset.inverse_target(outlet.target.name, truth)
        found = self.subject.dataset.inverse_target(
            outlet.target.name, outputs.reshape(truth.shape)
        )
        return true.reshape(len(true), -1), found.reshape(len(found), -1)

    def _samples(
        self, probe: PredictionsProbe, now: Pass, outlet: Outlet, tells_classes: bool
    ) -> Arrays:
        forward, dataset = self._forward, self.subject.dataset
        rows, losses, outputs = now.rows, now.losses(outlet), now.outputs(outlet)
        truth = forward.part.targets[outlet.target.name][rows]
        found: Arrays = {}
        chosen = np.ones(len(rows), bool)
        if tells_classes:
            predicted = outlet.predicted(outputs)
            if probe.truth is not None:
                chosen &= truth == probe.truth
            if probe.predicted is not None:
                chosen &= predicted == probe.predicted
        shares = outlet.shares(outputs) if tells_classes else None
        badness = losses
        if shares is not None and np.isnan(losses).all():
            # Some losses only a batch has.
            badness = 1.0 - shares[np.arange(len(rows)), truth]
        places = samples.worst(badness, chosen, probe.num)
        if tells_classes:
            of = predicted[places]
            found["truth"], found["predicted"] = truth[places].astype(np.int64), of
            nothing = np.full(len(places), np.nan, np.float32)
            found["share"] = nothing if shares is None else shares[places, of]
        else:
            pair = None if outlet.num_classes else self._numbers(outlet, outputs, truth)
            if pair is None:
                return {}
            found["truth"], found["predicted"] = (each[places][:, :64] for each in pair)
        found.update(samples.shown(dataset, forward.part, self.subject.features, rows[places]))
        points = samples.plane(dataset, forward.part, self.subject.features, rows)
        if points:
            index = points.pop("plane.index")
            labels = truth[index] if tells_classes else np.zeros(len(index))
            found.update(points)
            found["plane.losses"], found["plane.rows"] = losses[index], rows[index]
            found["plane.truth"] = labels.astype(np.int64)
        found["rows"], found["losses"] = rows[places], losses[places]
        found["found"] = np.asarray(int(chosen.sum()))
        return found


def _of_classes(probe: PredictionsProbe, outlet: Outlet, outputs: Array, truth: Array) -> Arrays:
    predicted = outlet.predicted(outputs)
    match probe.about:
        case "confusion":
            return classes.confusion(truth, predicted, outlet.num_classes)
        case "curves":
            positive = min(max(probe.positive, 0), outlet.num_classes - 1)
            scores = outlet.scores(outputs)[:, positive]
            return classes.curves(truth == positive, scores, predicted == positive)
        case "calibration":
            shares = outlet.shares(outputs)
            if shares is None:
                return {}
            return classes.calibration(truth, predicted, shares.max(axis=1))
    return {}
