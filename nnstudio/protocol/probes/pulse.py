"""What is asked of the health of every layer."""

from __future__ import annotations

import msgspec


class PulseProbe(msgspec.Struct, frozen=True, tag="pulse"):
    """One forward and backward pass of a fixed batch of training samples, in numbers.

    The pass is that of a training step: with dropout, batch statistics, sample weights and
    regularization, so that the update is the one that the optimizer would make now.

    Answer: by layer id, from the inputs to the outputs, (len(STATISTICS),) float32, and under
    ``NETWORK`` (len(TOTALS),) float32: the fields of ``Vitals`` and ``Totals`` in
    ``document/vitals.py``, which says what they are and reads them (``pulse_of``).

    Where the weights broke (NaN) before anybody had looked, the same stands under ``BEFORE`` and
    the layer's id for the moment at which the looking began, and its step under ``BEFORE_STEP``.

    Attributes:
        batch: Samples at most; they are spread evenly over the training part.
    """

    batch: int = 128
