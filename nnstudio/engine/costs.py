"""Multiply-adds of one sample's forward pass, from the shapes of a layer's weights.

The convention is that of He & Sun 2015 ("Convolutional Neural Networks at Constrained Time
Cost", eq. 1): one for each use of a weight. Biases, activations, pooling and other steps
without weights are not counted; products of two activations, as in attention (Vaswani et al.
2017, section 3.2), are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod
from typing import Any

from nnstudio.document.description import Shape

KerasLayer = Any  # keras.Layer; Keras has no type information
Count = int | None

#: Kinds without products of their own, beside those whose names start with ``_FREE_STEMS``.
_FREE = frozenset(
    {
        *("InputLayer", "Activation", "Embedding", "Flatten", "Identity", "Masking", "Permute"),
        *("RepeatVector", "Reshape", "Softmax", "ReLU", "LeakyReLU", "ELU", "Add", "Average"),
        *("Concatenate", "Maximum", "Minimum", "Multiply", "Subtract", "Dropout", "AlphaDropout"),
        *("ActivityRegularization", "GaussianDropout", "GaussianNoise"),
    }
)
_FREE_STEMS = (
    *("AveragePooling", "MaxPooling", "GlobalAverage", "GlobalMax", "AdaptiveAverage"),
    *("AdaptiveMax", "SpatialDropout", "ZeroPadding", "Cropping", "UpSampling"),
)


def multiply_adds(layer: KerasLayer, inputs: Sequence[Shape], outputs: Sequence[Shape]) -> Count:
    """Counts the multiply-adds of one sample.

    Args:
        layer: A built layer; its weights need no values.
        inputs: Shapes that come in, with ``None`` for the batch.
        outputs: Shapes that go out.

    Returns:
        ``None`` where they are not known, for instance for sequences of any length.
    """
    kind = type(layer).__name__
    if kind in _FREE or kind.startswith(_FREE_STEMS):
        return 0
    count = _COUNTERS.get(kind)
    if count is None:
        return None
    try:
        return count(layer, inputs, outputs)
    except _UnknownSize:
        return None


class _UnknownSize(Exception):
    """An axis has no fixed length."""


def _size(shape: Sequence[int | None]) -> int:
    """Product of the lengths of some axes."""
    known = [length for length in shape if length is not None]
    if len(known) < len(shape):
        raise _UnknownSize
    return prod(known)


def _num(*weights: Any) -> int:
    """Numbers in some weights."""
    return sum(_size(weight.shape) for weight in weights)


def _places(layer: KerasLayer, shape: Shape, before: int = 1) -> int:
    """Places of an image, that is, of the axes that are neither batch, time nor channel."""
    last = getattr(layer, "data_format", None) == "channels_first"
    return _size(shape[before + 1 :] if last else shape[before:-1])


def _dense(layer: KerasLayer, inputs: Sequence[Shape], _: Sequence[Shape]) -> Count:
    return _num(layer.kernel) * _size(inputs[0][1:-1])


def _einsum(layer: KerasLayer, inputs: Sequence[Shape], _: Sequence[Shape]) -> Count:
    """All letters of the equation but the batch's, each once."""
    operands = layer.equation.replace(" ", "").partition("->")[0].split(",")
    sizes: dict[str, int | None] = {}
    for letters, shape in zip(operands, (inputs[0], tuple(layer.kernel.shape)), strict=True):
        if "." in letters:
            return _num(layer.kernel) * _size(inputs[0][1:-1]) if _is_dense(operands) else None
        sizes.update(zip(letters, shape, strict=True))
    del sizes[operands[0][0]]
    return _size(list(sizes.values()))


def _is_dense(operands: list[str]) -> bool:
    """Whether an equation with an ellipsis sums over the last axis alone."""
    left, right = operands
    return len(left) == 4 and left[:3] == "..." and right[:1] == left[3] and "." not in right


def _convolution(layer: KerasLayer, _: Sequence[Shape], outputs: Sequence[Shape]) -> Count:
    return _num(layer.kernel) * _places(layer, outputs[0])


def _transposed(layer: KerasLayer, inputs: Sequence[Shape], _: Sequence[Shape]) -> Count:
    return _num(layer.kernel) * _places(layer, inputs[0])


def _separable(layer: KerasLayer, _: Sequence[Shape], outputs: Sequence[Shape]) -> Count:
    weights = _num(layer.depthwise_kernel, layer.pointwise_kernel)
    return weights * _places(layer, outputs[0])


def _recurrent(layer: KerasLayer, inputs: Sequence[Shape], _: Sequence[Shape]) -> Count:
    return _num(layer.cell.kernel, layer.cell.recurrent_kernel) * _size(inputs[0][1:2])


def _convolutional_recurrent(
    layer: KerasLayer, inputs: Sequence[Shape], outputs: Sequence[Shape]
) -> Count:
    weights = _num(layer.cell.kernel, layer.cell.recurrent_kernel)
    before = 2 if layer.return_sequences else 1
    return weights * _size(inputs[0][1:2]) * _places(layer, outputs[0], before)


def _bidirectional(layer: KerasLayer, inputs: Sequence[Shape], outputs: Sequence[Shape]) -> Count:
    both = [
        multiply_adds(part, inputs, outputs) for part in (layer.forward_layer, layer.backward_layer)
    ]
    known = [count for count in both if count is not None]
    return sum(known) if len(known) == len(both) else None


def _time_distributed(
    layer: KerasLayer, inputs: Sequence[Shape], outputs: Sequence[Shape]
) -> Count:
    inner = [(shapes[0][0], *shapes[0][2:]) for shapes in (inputs, outputs)]
    count = multiply_adds(layer.layer, [inner[0]], [inner[1]])
    return None if count is None else count * _size(inputs[0][1:2])


def _per_number(_: KerasLayer, inputs: Sequence[Shape], __: Sequence[Shape]) -> Count:
    """A factor and an offset for each number, as normalisation does when the network is used."""
    return _size(inputs[0][1:])


def _multi_head_attention(layer: KerasLayer, inputs: Sequence[Shape], _: Sequence[Shape]) -> Count:
    """Projections of query, key, value and output; then scores and weighted sums."""
    query, value = inputs[0], inputs[1]
    steps, others = _size(query[1:-1]), _size(value[1:-1])
    heads = layer.num_heads if hasattr(layer, "num_heads") else layer.num_query_heads
    key_dim = layer.key_dim if hasattr(layer, "key_dim") else layer.head_dim
    value_dim = getattr(layer, "value_dim", None) or key_dim
    kernels = [
        getattr(layer, name).kernel
        for name in ("_query_dense", "_output_dense", "_key_dense", "_value_dense")
    ]
    projections = _num(*kernels[:2]) * steps + _num(*kernels[2:]) * others
    count: int = projections + steps * others * heads * (key_dim + value_dim)
    return count


def _attention(_: KerasLayer, inputs: Sequence[Shape], __: Sequence[Shape]) -> Count:
    """Scores between all pairs of steps, then weighted sums of the values."""
    query, value = inputs[0], inputs[1]
    return _size(query[1:-1]) * _size(value[1:-1]) * (_size(query[-1:]) + _size(value[-1:]))


def _dot(layer: KerasLayer, inputs: Sequence[Shape], outputs: Sequence[Shape]) -> Count:
    axes = layer.axes if isinstance(layer.axes, int) else layer.axes[0]
    return _size(outputs[0][1:]) * _size((inputs[0][axes],))


_Counter = Callable[[KerasLayer, Sequence[Shape], Sequence[Shape]], Count]

_COUNTERS: dict[str, _Counter] = {
    "Dense": _dense,
    "EinsumDense": _einsum,
    "SimpleRNN": _recurrent,
    "LSTM": _recurrent,
    "GRU": _recurrent,
    "Bidirectional": _bidirectional,
    "TimeDistributed": _time_distributed,
    "MultiHeadAttention": _multi_head_attention,
    "GroupQueryAttention": _multi_head_attention,
    "Attention": _attention,
    "AdditiveAttention": _attention,
    "Dot": _dot,
    "PReLU": _per_number,
    "BatchNormalization": _per_number,
    "LayerNormalization": _per_number,
    "GroupNormalization": _per_number,
    "RMSNormalization": _per_number,
    **{f"Conv{n}D": _convolution for n in (1, 2, 3)},
    **{f"Conv{n}DTranspose": _transposed for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}D": _convolution for n in (1, 2)},
    **{f"SeparableConv{n}D": _separable for n in (1, 2)},
    **{f"ConvLSTM{n}D": _convolutional_recurrent for n in (1, 2, 3)},
}
