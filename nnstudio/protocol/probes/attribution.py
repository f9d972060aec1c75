"""What is asked of one sample: which of its inputs mattered, and how it can be spoilt.

A *drawn* sample may take the place of the pinned one; see ``probes.activations``.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Method = Literal["saliency", "integrated", "grad_cam", "occlusion"]
Attack = Literal["fgsm", "pgd"]


class AttributionProbe(msgspec.Struct, frozen=True, tag="attribution"):
    """How much each input of the pinned sample mattered for one class or number.

    Every answer that is whole has: ``step`` (of the weights), ``sample.NAME`` (the input as the
    network gets it), ``target`` (the class or number that is explained), ``predicted`` (the
    class that it is taken for; −1 for numbers), ``truth`` (−1 where it is no class), ``values``
    (probabilities of the classes where they are known, else the output's numbers), ``score``
    (what is explained, of that target), ``kind`` (0: it is the score before softmax or sigmoid,
    1: a probability, 2: the output as it is) and ``map.NAME``: one number an input, of the
    sample's shape without the channels of pictures. Samples and maps have at most 96 entries
    along an axis.

    * ``"saliency"``: |∂score/∂input|, the largest of the channels (Simonyan et al. 2014).
    * ``"integrated"``: integrated gradients from the input of zeros, summed over channels
      (Sundararajan et al. 2017), with ``difference`` (score − score of zeros), ``gap``
      (sum of the map − difference) and ``num_steps``.
    * ``"grad_cam"``: of the chosen layer (Selvaraju et al. 2017), at the sample's own size;
      ``size`` are the layer's rows and columns.
    * ``"occlusion"``: how much the score falls when a patch is replaced by the mean of the
      training part (Zeiler & Fergus 2014); ``patch``, its size.

    An answer with ``progress`` alone, in [0, 1], is still being worked out. An empty one means
    that the method does not apply: no gradient reaches the input, or no such layer.

    Attributes:
        sample: Index into the validation part (the training part where there is none).
        method: How it is told.
        output: Id of the output layer; empty: the first.
        target: Index of the class or number; ``None``: the predicted class, the first number.
        layer: Convolution for Grad-CAM; empty: the last one.
        patch: Side of the occluded patch; 0: about a seventh of the picture.
        drawn: A sample that was drawn, instead of the pinned one.
    """

    sample: int
    method: Method = "saliency"
    output: str = ""
    target: int | None = None
    layer: str = ""
    patch: int = 0
    drawn: bytes = b""


class AdversarialProbe(msgspec.Struct, frozen=True, tag="adversarial"):
    """The pinned sample, moved so that its loss grows, at 16 distances ε.

    Answer: ``epsilons`` (16,) float32, from 0 to 0.3 of the range that the input has in the
    training part; ``pictures.NAME`` (16, …) the moved sample, as the network gets it, thinned to
    at most 64 entries along an axis; ``low.NAME`` and ``high.NAME``: that range (of each column;
    of all pixels alike); ``values`` (16, k) probabilities of the classes where they are known,
    else the output's numbers in the units of the source; ``losses`` (16,); ``predicted`` (16,)
    int64, −1 for numbers; ``truth``; ``step``.

    * ``"fgsm"``: x + ε·sign(∂loss/∂x) (Goodfellow et al. 2015).
    * ``"pgd"``: ten such steps of ε/4, each brought back to the cube of half side ε about x
      (Madry et al. 2018), begun at x.

    Either stays within the range of the training part. A drawn sample has no truth: the class
    that the network itself takes it for stands for it, and of numbers there is no answer.

    Attributes:
        sample: As in ``AttributionProbe``.
        attack: How it is moved.
        output: Id of the output layer; empty: the first.
        drawn: As in ``AttributionProbe``.
    """

    sample: int
    attack: Attack = "fgsm"
    output: str = ""
    drawn: bytes = b""
