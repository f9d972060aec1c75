"""Runs that make no step, for what is seen of a network: nothing is traced for them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

from nnstudio.document.project import Project
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event

import_keras()

from nnstudio.engine.loop.choice import Choice  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402


@contextmanager
def untraced() -> Iterator[None]:
    """Runs that are made meanwhile have a loop that is never traced: they can make no step."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Choice, "_trace", lambda _choice: None)
        yield


def at_rest(project: Project, emit: Callable[[Event], None] = lambda _event: None) -> Training:
    """A run that has paused before its first step, and is never to make one.

    What a test asks of Keras itself, as ``predict`` and ``evaluate``, is not traced either.
    """
    with untraced():
        training = Training(1, prepare(project), emit, "start")
    training.prepared.model.run_eagerly = True
    return training


def move_weights(model: Any) -> None:
    """Gives a network weights of which none is what it was, as training would."""
    random = np.random.default_rng(0)
    for layer in model.layers:
        layer.set_weights(
            [
                values + random.uniform(-0.25, 0.25, values.shape)
                if values.dtype.kind == "f"
                else values  # seeds of random numbers
                for values in layer.get_weights()
            ]
        )
