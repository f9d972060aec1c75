"""Brings samples to the loop: resident on the device where they fit, streamed otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
import psutil
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.loop.program import MAX_STEPS, Arrays

Array = NDArray[Any]
Tensor = Any

#: Indices that one call may carry; more epochs at once than this gain nothing.
_MAX_INDICES = 500_000
#: Indices of the epochs whose orders are drawn together.
_BLOCK_INDICES = 16_384
#: Size of a streamed block, in bytes.
_BLOCK_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True)
class Samples:
    """Training samples in the machine's memory, in the model's order of inputs and outputs."""

    features: tuple[Array, ...]
    targets: tuple[Array, ...]
    weights: Array | None = None

    @property
    def num_samples(self) -> int:
        """Samples held."""
        return len(self.features[0])

    @property
    def num_bytes(self) -> int:
        """Their size in memory."""
        return sum(array.nbytes for array in self.all())

    def all(self) -> list[Array]:
        """Every array, in the order of ``Arrays.tensors``."""
        return [*self.features, *self.targets, *([] if self.weights is None else [self.weights])]

    def arrays(self, tensors: Sequence[Tensor]) -> Arrays:
        """The same division for the tensors made of ``all``."""
        num_inputs, num_outputs = len(self.features), len(self.targets)
        return Arrays(
            tuple(tensors[:num_inputs]),
            tuple(tensors[num_inputs : num_inputs + num_outputs]),
            None if self.weights is None else tensors[-1],
        )


@dataclass(frozen=True)
class Supply:
    """What the next call of ``StepProgram.run`` needs, and how far it may go with it."""

    data: Arrays
    order: Tensor
    first_step: int
    first_row: int
    max_steps: int


class Feed(Protocol):
    """Where the loop takes its samples from."""

    def supply(self, epoch: int, step: int, num_steps: int) -> Supply:
        """Samples from ``step`` of ``epoch`` on, both from 0, for ``num_steps`` if possible."""
        ...


def epoch_order(num_samples: int, epoch: int, seed: int, shuffle: bool) -> Array:
    """(num_samples,) int32: the order of one epoch; it follows from seed and epoch alone."""
    if not shuffle:
        return np.arange(num_samples, dtype=np.int32)
    block, row = divmod(epoch, max(1, _BLOCK_INDICES // num_samples))
    order: Array = _orders(num_samples, block, seed)[row]
    return order


@lru_cache(maxsize=64)
def _orders(num_samples: int, block: int, seed: int) -> Array:
    """(num_epochs, num_samples) int32: some epochs' orders, drawn together.

    A generator of its own for each epoch would cost more than the order of a small one.
    """
    rows = np.tile(
        np.arange(num_samples, dtype=np.int32), (max(1, _BLOCK_INDICES // num_samples), 1)
    )
    return np.random.default_rng([seed, block]).permuted(rows, axis=1)


class ResidentFeed:
    """All samples on the device; a call gets the orders of as many epochs as it may reach."""

    def __init__(self, samples: Samples, batch_size: int, seed: int, shuffle: bool) -> None:
        self._data = samples.arrays([tf.constant(array) for array in samples.all()])
        self._num = samples.num_samples
        self._steps = -(-self._num // min(batch_size, self._num))
        self._seed, self._shuffle = seed, shuffle
        wanted = MAX_STEPS // self._steps + 2
        self._num_epochs = max(1, min(wanted, _MAX_INDICES // self._num))
        self._first_epoch = -1
        self._order: Tensor = None

    def supply(self, epoch: int, step: int, num_steps: int) -> Supply:
        """The whole data, and the orders of as many epochs as the steps reach into."""
        ahead = epoch - self._first_epoch
        reach = (self._num_epochs - ahead) * self._steps - step
        longest = self._num_epochs * self._steps - step
        if self._order is None or ahead < 0 or reach < min(num_steps, longest):
            self._order = tf.constant(
                np.stack(
                    [
                        epoch_order(self._num, row, self._seed, self._shuffle)
                        for row in range(epoch, epoch + self._num_epochs)
                    ]
                )
            )
            self._first_epoch, ahead = epoch, 0
        first = ahead * self._steps + step
        return Supply(self._data, self._order, first, 0, self._num_epochs * self._steps - first)


class StreamedFeed:
    """Samples that do not fit: blocks of consecutive batches, fetched ahead by ``tf.data``."""

    def __init__(
        self,
        samples: Samples,
        batch_size: int,
        seed: int,
        shuffle: bool,
        block_bytes: int = _BLOCK_BYTES,
    ) -> None:
        self._samples = samples
        self._num = samples.num_samples
        self._batch_size = min(batch_size, self._num)
        self._steps = -(-self._num // self._batch_size)
        self._seed, self._shuffle = seed, shuffle
        per_step = max(1, samples.num_bytes * self._batch_size // self._num)
        self._block_steps = max(1, min(MAX_STEPS, self._steps, block_bytes // per_step))
        self._rows = self._block_steps * self._batch_size
        self._order = tf.reshape(tf.range(self._rows, dtype=tf.int32), [1, self._rows])
        self._place = (-1, -1)  # epoch and first step of the block at hand
        self._block: Arrays | None = None
        self._blocks: Iterator[Sequence[Tensor]] = iter(())

    def supply(self, epoch: int, step: int, num_steps: int) -> Supply:
        """The block that holds ``step``; at the end of an epoch it is shorter than full."""
        first = step // self._block_steps * self._block_steps
        if self._block is None or self._place != (epoch, first):
            if self._place != (epoch, first - self._block_steps):
                self._blocks = iter(self._pipeline(epoch, first))
            self._block = self._samples.arrays(next(self._blocks))
            self._place = (epoch, first)
        end = min(first + self._block_steps, self._steps)
        return Supply(self._block, self._order, step, first * self._batch_size, end - step)

    def _pipeline(self, epoch: int, first_step: int) -> tf.data.Dataset:
        order = epoch_order(self._num, epoch, self._seed, self._shuffle)
        arrays = self._samples.all()

        def blocks() -> Iterator[tuple[Array, ...]]:
            for start in range(first_step * self._batch_size, self._num, self._rows):
                rows = order[start : start + self._rows]
                # Every block has the same shape, or the loop would be compiled again; the
                # rows that are filled in are never read.
                rows = np.concatenate([rows, np.zeros(self._rows - len(rows), np.int32)])
                yield tuple(array[rows] for array in arrays)

        signature = tuple(
            tf.TensorSpec((self._rows, *array.shape[1:]), array.dtype) for array in arrays
        )
        return tf.data.Dataset.from_generator(blocks, output_signature=signature).prefetch(2)


def make_feed(
    samples: Samples, batch_size: int, seed: int, shuffle: bool, resident_bytes: int | None = None
) -> Feed:
    """Chooses how samples reach the loop.

    Args:
        samples: The training part.
        batch_size: Samples in a step.
        seed: Start of the order.
        shuffle: Whether there is an order other than that of the data.
        resident_bytes: Largest size that is kept on the device; the default is a quarter of
            the memory that is free now.
    """
    room = psutil.virtual_memory().available // 4 if resident_bytes is None else resident_bytes
    if samples.num_bytes <= room:
        return ResidentFeed(samples, batch_size, seed, shuffle)
    return StreamedFeed(samples, batch_size, seed, shuffle)
