"""The vital signs of a network: what one forward and backward pass tells of each layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from numpy.typing import NDArray

_NAN = float("nan")
#: Under which the whole network's numbers stand; no layer can be called so.
NETWORK = "/network"
#: What the names of an earlier moment begin with, and under which its step stands.
BEFORE = "/before/"
BEFORE_STEP = "/before"


class Vitals(msgspec.Struct, frozen=True):
    """One layer; NaN is what does not apply. See ``protocol/probes/pulse.py``.

    Attributes:
        mean: Of all values of its output over the batch.
        std: Their standard deviation.
        minimum: The smallest of them.
        maximum: The largest.
        zeros: Share of them that are 0.
        dead: Share of units that are above 0 for no sample.
        saturated: Share of values at which the activation function is flat.
        constant: Share of units that are the same for every sample.
        bad_activations: Share of values that are NaN or infinite.
        activation_gradient: L2 norm of the loss' gradient by the output.
        gradient: L2 norm of the loss' gradient by the trainable weights.
        clipped_gradient: What clipping leaves of it.
        weight_norm: L2 norm of the trainable weights.
        update_ratio: L2 norm of the optimizer's next update over ``weight_norm``.
        bad_gradients: Share of numbers in the gradients that are NaN or infinite.
        bad_weights: The same of the weights.
    """

    mean: float = _NAN
    std: float = _NAN
    minimum: float = _NAN
    maximum: float = _NAN
    zeros: float = _NAN
    dead: float = _NAN
    saturated: float = _NAN
    constant: float = _NAN
    bad_activations: float = 0.0
    activation_gradient: float = _NAN
    gradient: float = _NAN
    clipped_gradient: float = _NAN
    weight_norm: float = _NAN
    update_ratio: float = _NAN
    bad_gradients: float = 0.0
    bad_weights: float = 0.0


class Totals(msgspec.Struct, frozen=True):
    """The whole network.

    Attributes:
        loss: With its penalties, over the batch.
        gradient: L2 norm of the gradient by all weights.
        clipped_gradient: What clipping leaves of it.
        learning_rate: In force at this step.
        clipnorm: Norm at which each weight's gradient is cut; NaN: not at all.
        global_clipnorm: Norm at which all gradients together are cut.
        clipvalue: Size at which each number of the gradients is cut.
    """

    loss: float = _NAN
    gradient: float = _NAN
    clipped_gradient: float = _NAN
    learning_rate: float = _NAN
    clipnorm: float = _NAN
    global_clipnorm: float = _NAN
    clipvalue: float = _NAN


#: The order in which they travel.
STATISTICS: tuple[str, ...] = Vitals.__struct_fields__
TOTALS: tuple[str, ...] = Totals.__struct_fields__


class Pulse(msgspec.Struct, frozen=True):
    """All layers from the inputs to the outputs, and the whole network.

    Attributes:
        layers: By layer id.
        network: The whole.
        before: Step and pulse before the weights broke (NaN), where nobody had looked until then.
    """

    layers: dict[str, Vitals] = {}
    network: Totals = Totals()
    before: tuple[int, Pulse] | None = None


def pulse_of(arrays: Mapping[str, NDArray[Any]]) -> Pulse:
    """Reads what the engine answered; see ``protocol/probes/pulse.py``.

    Args:
        arrays: By layer id (len(STATISTICS),), under ``NETWORK`` (len(TOTALS),); those of an
            earlier moment under the same names behind ``BEFORE``.
    """
    layers = {
        name: Vitals(*map(float, values))
        for name, values in arrays.items()
        if not name.startswith("/")
    }
    totals = Totals(*map(float, arrays[NETWORK])) if NETWORK in arrays else Totals()
    before = None
    if BEFORE_STEP in arrays:
        earlier = {
            name.removeprefix(BEFORE): values
            for name, values in arrays.items()
            if name.startswith(BEFORE)
        }
        before = int(arrays[BEFORE_STEP]), pulse_of(earlier)
    return Pulse(layers, totals, before)
