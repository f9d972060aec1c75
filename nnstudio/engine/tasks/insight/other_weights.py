"""Lets a model compute with other weights than those it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import keras
from numpy.typing import NDArray

Array = NDArray[Any]


@contextmanager
def other_weights(model: keras.Model, weights: Sequence[Any] | None) -> Iterator[None]:
    """Within it, eager calls of the model read other weights; its own are never touched.

    Args:
        model: Calls that were compiled before go on reading the model's own.
        weights: In the order of ``model.weights``; nothing: the model's own.
    """
    if weights is None:
        yield
        return
    with keras.StatelessScope(state_mapping=list(zip(model.weights, weights, strict=True))):
        yield
