"""A network's outputs read as probabilities of classes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

#: Outputs of a softmax add up to 1 but for rounding, at half precision too.
_TOLERANCE = 0.02


def class_shares(outputs: Array, num_classes: int, from_logits: bool) -> Array | None:
    """Probabilities of the classes, if the outputs are such or become such by the loss.

    Args:
        outputs: (…, num_outputs): one for each class, or a single one for the second of two.
        num_classes: Of the target.
        from_logits: Whether the loss is given logits.

    Returns:
        (…, num_classes) float32, or ``None`` where the outputs are something else, for
        instance the scores of a hinge loss.
    """
    if outputs.shape[-1] == 1 and num_classes == 2:
        share = _sigmoid(outputs) if from_logits else outputs
        if not _are_shares(share):
            return None
        return np.concatenate([1.0 - share, share], axis=-1).astype(np.float32)
    if outputs.shape[-1] < num_classes:
        return None
    shares = _softmax(outputs) if from_logits else outputs
    if not _are_shares(shares) or np.abs(np.nansum(shares, axis=-1) - 1.0).max() > _TOLERANCE:
        return None
    return shares.astype(np.float32)


def _are_shares(values: Array) -> bool:
    finite = values[np.isfinite(values)]
    return bool(len(finite)) and bool(finite.min() >= -1e-3) and bool(finite.max() <= 1.0 + 1e-3)


def _sigmoid(values: Array) -> Array:
    result: Array = 0.5 * (1.0 + np.tanh(0.5 * values))
    return result


def _softmax(values: Array) -> Array:
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    result: Array = powers / powers.sum(axis=-1, keepdims=True)
    return result
