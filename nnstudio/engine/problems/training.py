"""What can go wrong while a network trains, and what to do about it."""

from __future__ import annotations

from nnstudio.document.description import Problem, Remedy, SetField
from nnstudio.document.plan import TrainingPlan


def not_finite(plan: TrainingPlan, step: int) -> Problem:
    """The loss is no number any more."""
    rate = plan.optimizer.params.get("learning_rate", 0.001)
    remedies: list[Remedy] = []
    if isinstance(rate, float | int) and rate > 0:
        lower = rate / 10
        remedies.append(
            SetField(
                f"Lower the learning rate to {lower:g}",
                "plan.optimizer.params.learning_rate",
                lower,
            )
        )
    if "clipnorm" not in plan.optimizer.params:
        remedies.append(
            SetField("Clip the gradients at norm 1", "plan.optimizer.params.clipnorm", 1.0)
        )
    return Problem(
        "not-finite",
        f"The loss became infinite or undefined (NaN) at step {step:,}: the weights have grown "
        "out of all bounds. Usually the learning rate is too high.",
        expected="a finite loss",
        received="NaN or infinity",
        remedies=tuple(remedies),
    )


def out_of_memory(plan: TrainingPlan) -> Problem:
    """The device has no room for a batch of this size."""
    smaller = max(1, plan.batch_size // 2)
    remedies: tuple[Remedy, ...] = (
        (SetField(f"Use batches of {smaller}", "plan.batch_size", smaller),)
        if smaller < plan.batch_size
        else ()
    )
    return Problem(
        "out-of-memory",
        f"There is not enough memory to train this network with batches of {plan.batch_size}. "
        "Use smaller batches, or fewer or smaller layers.",
        expected="a batch that fits into memory",
        received=f"batches of {plan.batch_size} samples",
        remedies=remedies,
    )


def unexpected(error: BaseException) -> Problem:
    """Something that has no sentence of its own; Keras' words are passed on."""
    text = str(error).strip().splitlines()
    first = text[0] if text else type(error).__name__
    return Problem(
        "training-failed",
        f"Training cannot go on. Keras says: {first}",
        received=type(error).__name__,
    )
