"""Answers what mattered in the pinned sample."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.attribution import methods
from nnstudio.engine.probes.attribution.jobs import JobLook, Work
from nnstudio.engine.probes.attribution.scorer import LOGIT, PROBABILITY, Scorer
from nnstudio.engine.probes.look import Arrays
from nnstudio.engine.probes.predictions.outlet import outlet_named
from nnstudio.engine.probes.samples import One, one
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.attribution import AttributionProbe

Array = NDArray[Any]

_MOST_SIZE = 96


class Attribution(JobLook[AttributionProbe]):
    """Explains one score of one sample."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._scorers: dict[str, Scorer] = {}

    def work(self, probe: AttributionProbe) -> Work:
        """One of the four methods, and what is common to all of them."""
        scorer = scorer_of(self.subject, probe.output, self._scorers)
        weights = scorer.weights()
        sample = one(self.subject, probe.sample, probe.drawn)
        xs = scorer.inputs(sample)
        scores, outputs = scorer.scores(weights, [x[None] for x in xs])
        facts = told(scorer, sample, outputs)
        predicted = int(facts["predicted"])
        wished = max(predicted, 0) if probe.target is None else probe.target
        target = max(0, min(wished, scores.shape[1] - 1))
        for found in self._method(probe, scorer, weights, xs, target):
            if not isinstance(found, dict):
                yield found
                continue
            if not found:
                yield {}
                return
            common = {
                "target": np.asarray(target),
                "score": np.asarray(scores[0, target]),
                "kind": np.asarray(_kind(scorer, outputs)),
                **{f"sample.{n}": x for n, x in zip(scorer.names, xs, strict=True)},
            }
            yield {**facts, **_thin({**common, **found})}

    @staticmethod
    def _method(
        probe: AttributionProbe, scorer: Scorer, weights: list[Any], xs: list[Array], target: int
    ) -> Work:
        of = (scorer, weights, xs, target)
        match probe.method:
            case "saliency":
                return methods.saliency(*of)
            case "integrated":
                return methods.integrated(*of)
            case "grad_cam":
                return methods.grad_cam(*of, probe.layer)
            case "occlusion":
                return methods.occlusion(*of, probe.patch)


def scorer_of(subject: Subject, output: str, known: dict[str, Scorer]) -> Scorer:
    """The scorer of an output, made once."""
    outlet = outlet_named(subject, output)
    if outlet.name not in known:
        known[outlet.name] = Scorer(subject, outlet)
    return known[outlet.name]


def told(scorer: Scorer, sample: One, outputs: Array) -> Arrays:
    """``values``, ``predicted`` and ``truth`` of (n, …) outputs for one sample."""
    outlet = scorer.outlet
    truth = np.asarray(sample.targets.get(outlet.target.name, -1))
    if not outlet.tells_classes(outputs):
        back = scorer.subject.dataset.inverse_target
        values = back(outlet.target.name, outputs).reshape(len(outputs), -1)
        of = np.full(len(outputs), -1) if len(outputs) > 1 else np.asarray(-1)
        return {"values": _first(values), "predicted": of, "truth": np.asarray(-1)}
    # A few numbers may look like probabilities by chance.
    is_sure = scorer.kind == LOGIT or outlet.needs_shares
    shares = outlet.shares(outputs) if is_sure else None
    predicted = outlet.predicted(outputs)
    return {
        "values": _first(outputs if shares is None else shares),
        "predicted": predicted if len(outputs) > 1 else np.asarray(predicted[0]),
        "truth": (truth if truth.ndim == 0 else np.asarray(-1)).astype(np.int64),
    }


def _first(values: Array) -> Array:
    """Those of the only sample, where there is one."""
    return values if len(values) > 1 else values[0]


def _kind(scorer: Scorer, outputs: Array) -> int:
    """Outputs that the loss takes for probabilities are such, whatever layer gave them."""
    is_share = scorer.outlet.tells_classes(outputs) and scorer.outlet.needs_shares
    return PROBABILITY if scorer.kind != LOGIT and is_share else scorer.kind


def _thin(arrays: Arrays) -> Arrays:
    return {
        name: thinned(np.asarray(each), _MOST_SIZE)
        if name.startswith(("sample.", "map."))
        else each
        for name, each in arrays.items()
    }
