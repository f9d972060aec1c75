"""How well classes are told apart."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Arrays = dict[str, Array]

#: Classes of a confusion matrix; a larger one could not be read.
MOST_CLASSES = 60
#: Points of a curve that are sent.
_MOST_POINTS = 201
_NUM_BINS = 10


def confusion(truth: Array, predicted: Array, num_classes: int) -> Arrays:
    """Who is taken for whom, and the measures of each class.

    Args:
        truth: (n,) classes.
        predicted: (n,) classes.
        num_classes: Classes there are.

    Source: precision = TP / (TP + FP), recall = TP / (TP + FN), F1 their harmonic mean (van
        Rijsbergen 1979); NaN where nothing was predicted, or there is no such sample.
    """
    places = truth.astype(np.int64) * num_classes + predicted
    counts = np.bincount(places, minlength=num_classes**2).reshape(num_classes, num_classes)
    support, taken = counts.sum(axis=1), counts.sum(axis=0)
    right = counts.diagonal().astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        precision, recall = right / taken, right / support
        f1 = 2 * right / (support + taken)
    told = np.arange(num_classes)
    if num_classes > MOST_CLASSES:
        told = np.sort(np.argsort(-support, kind="stable")[:MOST_CLASSES])
    return {
        "classes": told,
        "counts": counts[np.ix_(told, told)],
        "precision": precision[told],
        "recall": recall[told],
        "f1": f1[told],
        "support": support[told],
        "accuracy": np.asarray(right.sum() / max(len(truth), 1)),
    }


def curves(is_positive: Array, scores: Array, is_taken: Array) -> Arrays:
    """ROC and precision-recall curves of one class against the others.

    Both are worked out at every different score; equal scores cannot be told apart. The area
    under the ROC curve is that of its trapezia (Fawcett 2006); average precision is
    Σ (Rₙ − Rₙ₋₁) Pₙ, without interpolation, since linear interpolation between points of
    precision and recall is too optimistic (Davis & Goadrich 2006).

    Args:
        is_positive: (n,) bool, the truth.
        scores: (n,) larger means more of the class.
        is_taken: (n,) bool, the network's own decision.
    """
    positives, negatives = int(is_positive.sum()), int((~is_positive).sum())
    counts = {"positives": np.asarray(positives), "negatives": np.asarray(negatives)}
    if not positives or not negatives or not np.isfinite(scores).all():
        return counts
    order = np.argsort(-scores, kind="stable")
    last = np.flatnonzero(np.diff(scores[order], append=-np.inf))
    hits = np.cumsum(is_positive[order])[last].astype(np.float64)
    alarms = 1.0 + last - hits
    tpr = np.concatenate([[0.0], hits / positives])
    fpr = np.concatenate([[0.0], alarms / negatives])
    precision = np.concatenate([[1.0], hits / (hits + alarms)])
    both = int((is_positive & is_taken).sum())
    taken = int(is_taken.sum())
    kept = _thinned(len(tpr))
    return {
        **counts,
        "fpr": fpr[kept],
        "tpr": tpr[kept],
        "precision": precision[kept],
        "recall": tpr[kept],
        "auc": np.asarray(np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)),
        "ap": np.asarray(np.sum(np.diff(tpr) * precision[1:])),
        "point": np.array(
            [
                (taken - both) / negatives,
                both / positives,
                both / taken if taken else np.nan,
                both / positives,
            ]
        ),
    }


def calibration(truth: Array, predicted: Array, confidence: Array) -> Arrays:
    """How often the network is right, by how sure it is.

    The expected calibration error is Σ |Bₘ|/n · |acc(Bₘ) − conf(Bₘ)| over ten bins of equal
    width, (lower, upper]. Source: Guo et al. 2017, eq. 2–3.

    Args:
        truth: (n,) classes.
        predicted: (n,) classes.
        confidence: (n,) probability of the prediction.
    """
    bins = np.clip(np.ceil(confidence * _NUM_BINS).astype(np.int64) - 1, 0, _NUM_BINS - 1)
    counts = np.bincount(bins, minlength=_NUM_BINS)
    right = np.bincount(bins, truth == predicted, minlength=_NUM_BINS)
    sure = np.bincount(bins, confidence, minlength=_NUM_BINS)
    with np.errstate(invalid="ignore"):
        accuracy, mean = right / counts, sure / counts
    return {
        "confidence": mean,
        "accuracy": accuracy,
        "counts": counts,
        "ece": np.asarray(np.abs(right - sure).sum() / max(len(truth), 1)),
    }


def _thinned(num: int) -> Array:
    """Indices of evenly spread points, the first and the last among them."""
    return np.unique(np.linspace(0, num - 1, min(num, _MOST_POINTS)).round().astype(np.int64))
