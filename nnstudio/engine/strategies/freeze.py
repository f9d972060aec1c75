"""Freezing: what the first layers learned from the first task stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from nnstudio.document.invalid import Invalid
from nnstudio.engine.strategies.base import Array, Batch, Strategy, Tensor, copies


class Freeze(Strategy):
    """∂L/∂θ = 0 after the first task for the weights of some layers, from the input on.

    They stay frozen when the first task is revisited.

    ``layers`` of them are frozen; 0 stands for all but the output layer. ``names`` chooses them
    one by one instead.
    """

    layers: float
    names: str

    def prepare(self) -> None:
        """Finds the weights; layers stand in the order from the input to the output.

        Raises:
            Invalid: A name is not that of a layer with weights.
        """
        weighted = [layer for layer in self.around.model.layers if layer.weights]
        chosen = weighted[: int(self.layers) or len(weighted) - 1]
        if self.names.strip():
            chosen = self._named(weighted)
        frozen = [weight for layer in chosen for weight in layer.weights]
        #: With running means, which no gradient moves.
        self.frozen: list[Any] = [weight.value for weight in frozen]
        self.kept = copies(self.frozen)
        paths = {weight.path for weight in frozen}
        #: For each trainable weight, whether it is frozen.
        self.stays = [weight.path in paths for weight in self.around.model.trainable_variables]

    def _named(self, weighted: Sequence[Any]) -> list[Any]:
        known = {layer.name: layer for layer in weighted}
        wanted = [name.strip() for name in self.names.split(",") if name.strip()]
        for name in wanted:
            if name not in known:
                raise Invalid(
                    "The frozen layers",
                    f"names of layers with weights: {', '.join(known)}",
                    repr(name),
                    "Write them with commas between.",
                )
        return [known[name] for name in wanted]

    def end(self, stage: int, rows: Array) -> None:
        """From here on the frozen weights stay."""
        if not self.around.past(stage):
            for kept, weight in zip(self.kept, self.frozen, strict=True):
                kept.assign(weight)

    def gradients(self, batch: Batch, found: Sequence[Tensor]) -> Sequence[Tensor]:
        """Those of the frozen weights become zero, so that clipping does not count them."""
        share = tf.cast(self._learns(batch), tf.float32)
        return [
            tf.cast(share, g.dtype) * g if stays else g
            for g, stays in zip(found, self.stays, strict=True)
        ]

    def after_step(
        self, batch: Batch, logits: Tensor, gradients: Sequence[Tensor], moves: Sequence[Tensor]
    ) -> None:
        """Puts the weights back: momentum and decay move them without a gradient too."""
        for kept, weight in zip(self.kept, self.frozen, strict=True):
            weight.assign(tf.where(self._learns(batch), weight, kept))

    def _learns(self, batch: Batch) -> Tensor:
        """() bool: whether no other task than the first was taught yet."""
        return tf.equal(self.around.num_past(batch.stage), 0)
