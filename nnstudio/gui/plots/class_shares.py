"""A network's outputs read as probabilities of classes, as its project means them."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from nnstudio.document import class_shares as document
from nnstudio.document.project import Project

Array = NDArray[Any]


def class_shares(outputs: Array, num_classes: int, project: Project) -> Array | None:
    """Probabilities of the classes, if the outputs are such or become such by the loss.

    Args:
        outputs: (…, num_outputs): one for each class, or a single one for the second of two.
        num_classes: Of the target.
        project: Its loss says whether it is given logits.

    Returns:
        (…, num_classes) float32, or ``None``; see ``document.class_shares``.
    """
    from_logits = project.plan.loss.params.get("from_logits") is True
    return document.class_shares(outputs, num_classes, from_logits)
