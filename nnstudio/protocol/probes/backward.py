"""What is asked of one sample's way forward and backward."""

from __future__ import annotations

import msgspec

#: Units of a layer, and weights of a variable along each axis, that are told one by one.
MOST_UNITS = 8


class BackwardProbe(msgspec.Struct, frozen=True, tag="backward"):
    """One sample's forward pass, and the backward pass of its loss *L*.

    The network computes as when it predicts (no dropout, moving averages), and L is the loss of
    this sample alone, without penalties on the weights: so every product of the chain rule can
    be followed.

    Answer: ``loss`` (); ``sample.NAME`` and ``target.NAME`` as of an ``ActivationsProbe``; by
    layer id, thinned to ``max_size`` along each axis, without the batch axis:
    ``LAYER`` the output *a*; ``LAYER.da`` ∂L/∂a (absent where L does not depend on it);
    for each trainable variable ``LAYER.dw.NAME`` ∂L/∂w, ``LAYER.norm.NAME`` the L2 norm of it,
    ``LAYER.w.NAME`` the variable itself.
    Of a Dense layer on plain numbers also ``LAYER.z``, what its activation function is given,
    and ``LAYER.dz`` ∂L/∂z, called δ.

    Of a drawn sample there is no truth: the class (or number) that the network itself says
    most is taken for it.
    """

    sample: int
    max_size: int = 48
    drawn: bytes = b""
