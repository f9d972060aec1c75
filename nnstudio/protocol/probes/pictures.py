"""What the blocks and wires of the canvas ask: a small picture of every layer, and one unit."""

from __future__ import annotations

from typing import Literal

import msgspec

#: What the wires of the canvas tell: nothing, the signal, or the weights they lead into.
Wires = Literal["", "signal", "weight"]


class PicturesProbe(msgspec.Struct, frozen=True, tag="pictures"):
    """A small picture of each of some layers, chosen by what the layer is.

    Answer: float32 arrays by ``KIND:LAYER``. Tiles are those of the first ``tiles`` units,
    channels or heads, no longer than ``size`` along their sides, with the rows of a plane from
    the lowest y upwards; longer axes are thinned to every k-th entry.

    Empty while the engine is still tracing what is asked.

    * ``maps`` (units, y, x): each unit over the plane of the two inputs; ``curves``
      (units, x): the same over one input.
    * ``kernels`` (filters, y, x) or (filters, y, x, 3): the filters of a convolution, the mean
      over its input channels where these are not 3; ``features`` (channels, y, x): what it makes
      of the pinned sample.
    * ``strip`` (units,): outputs for the pinned sample.
    * ``states`` (time, units): the state of a recurrent layer after each entry of the sequence.
    * ``attention`` (heads, queries, keys): who attends to whom, rows adding up to 1.
    * ``projection`` (words, 2): the vectors of an embedding along their two principal
      components, and ``words`` (n,): which rows of it are those of the pinned sample.
    * ``before`` and ``after`` of the same form, (channels, y, x) or (units,) or (time, units):
      what goes into a layer and what comes out; of a dropout, what would come out in training.
    * ``classes`` (outputs,): what the network says of the pinned sample; numbers are in units
      of the source.
    * ``sample`` of the form of the input: (y, x), (y, x, 3) or (n,).
    * ``count`` (): how many units, channels or heads the layer has.
    * ``signal`` (2,): mean size and mean of the output for the pinned sample, or ``weight``
      (2,): mean size and mean of the kernel; as ``wires`` asks, of every layer that has it.

    ``target:NAME`` is what should come out, a label () or numbers in units of the source.

    Attributes:
        sample: The pinned sample.
        layers: Those that can be seen.
        tiles: Of a picture at most.
        size: Entries along the side of a tile at most.
        drawn: The sample that was drawn instead, as ``ActivationsProbe`` has it; of such a one
            there is no target.
        convolutions: What is drawn of them.
        wires: What is told for them.
    """

    sample: int
    layers: tuple[str, ...]
    tiles: int = 12
    size: int = 20
    convolutions: Literal["kernels", "features"] = "features"
    wires: Wires = "signal"
    drawn: bytes = b""


class UnitProbe(msgspec.Struct, frozen=True, tag="unit"):
    """One unit (channel, head) of one layer, closely.

    Answer, as far as the layer has it (empty where there is no such unit, and while the engine is
    still tracing what is asked), float32:

    * ``map`` (y, x) or ``curve`` (x,) with the axes ``x`` and ``y`` in units of the source: its
      output over the plane, and ``at`` (1,) or (2,): where the pinned sample is; ``feature``
      (y, x): its feature map of the pinned sample; ``states`` (time,): its outputs over the
      sequence.
    * ``activation`` (): its output for the pinned sample, the mean over places.
    * ``mean``, ``lowest``, ``highest``, ``active`` (): over ``samples`` () samples and all places
      its mean, range, and the share of outputs above 0; ``counts`` (bins,): their histogram,
      from the lowest to the highest.
    * ``weights``: the weights that lead into it, as a row (n,), or (y, x) or (y, x, 3) of a
      convolution as in ``PicturesProbe``; ``norm`` (): their L2 norm; ``bias`` ().
    """

    sample: int
    layer: str
    unit: int
    size: int = 48
    drawn: bytes = b""
