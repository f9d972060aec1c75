"""What is asked of the network's answers to samples that it did not learn from."""

from __future__ import annotations

from typing import Literal

import msgspec

About = Literal["confusion", "samples", "residuals", "curves", "calibration"]


class PredictionsProbe(msgspec.Struct, frozen=True, tag="predictions"):
    """What the network answers to the validation part (the training part where there is none).

    While it trains up to 2,000 samples are looked at, and all of them when it rests. Every
    answer has ``is_validation``, ``num`` (samples that were looked at) and ``whole`` (samples of
    the part), as scalars. An answer that has nothing else means that it cannot be told for this
    output: classes are asked of numbers, or numbers of classes.

    * ``"confusion"``: ``classes`` (k,) int64, which are told (the 60 with the most samples);
      ``counts`` (k, k) int64, rows are the truth; ``precision``, ``recall``, ``f1`` (k,) float64,
      NaN where undefined; ``support`` (k,) int64; ``accuracy`` of all samples.
    * ``"samples"``: of those with the largest loss: ``rows`` (m,) int64 in the part; ``losses``
      (m,) float32 without regularization; ``sample.NAME`` (m, …), pictures as the network gets
      them and all else in the units of the source; for classes ``truth``, ``predicted`` (m,)
      int64 and ``share`` (m,) float32, the probability of the prediction, NaN where there is
      none; for numbers ``truth`` and ``predicted`` (m, numbers) float64; ``found``: how many
      there are in all. Where a sample is a point of the plane also ``plane`` (p, 2) and
      ``plane.losses``, ``plane.rows``, ``plane.truth`` (p,): up to 300 samples.
    * ``"residuals"``: ``truth``, ``predicted``, ``rows`` (p,), up to 1,000 of them, in the units
      of the source; ``edges`` (41,) and ``counts`` (40,) of predicted − true over all samples;
      ``mae``, ``rmse``, ``r2``, ``bias`` as scalars.
    * ``"curves"``: of one class against all others: ``fpr``, ``tpr``, ``precision``, ``recall``
      (up to 201,), ``auc``, ``ap``; ``positives``, ``negatives`` (how many); ``point``: false
      and true positive rate, precision and recall of the network's own decisions.
    * ``"calibration"``: ``confidence``, ``accuracy`` (10,) float64, NaN in empty bins; ``counts``
      (10,) int64; ``ece``.

    Attributes:
        about: The question.
        output: Id of the output layer; empty: the first.
        truth: Only samples of this class (``"samples"``).
        predicted: Only samples that are taken for this class (``"samples"``).
        positive: The class that is told from the others (``"curves"``).
        num: Samples told at most (``"samples"``).
    """

    about: About
    output: str = ""
    truth: int | None = None
    predicted: int | None = None
    positive: int = 1
    num: int = 48
