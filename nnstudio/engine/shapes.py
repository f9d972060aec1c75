"""Asks Keras what each layer gives, without making weights.

Keras' stateless scope lets a layer be built for its shapes alone: a Dense layer with a
thousand million units costs no memory. The scope keeps a list of what it has not
initialised in a thread-local; each question has a thread of its own, so nothing of it is left
behind, and the dtype policy of the thread that trains is not touched.
"""

from __future__ import annotations

import warnings
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import keras
import msgspec
import tensorflow as tf

from nnstudio.document.catalogue import catalogue
from nnstudio.document.data import DataSummary
from nnstudio.document.description import Shape
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import INPUT, Layer, Network
from nnstudio.engine.build import call_layer
from nnstudio.engine.costs import multiply_adds
from nnstudio.engine.graph import Part
from nnstudio.engine.objects import make_layer
from nnstudio.engine.problems.inputs import input_shape

T = TypeVar("T")

#: Layers whose steps take long to trace, and whose promises of a shape hold.
_LOOPING = frozenset(
    {"LSTM", "GRU", "SimpleRNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"}
    | {"Bidirectional", "TimeDistributed"}
)

#: Layers that hold numbers made outside of every graph, which a bare one cannot take in.
_HOLDING = frozenset({"Normalization"})

#: Samples in a traced batch: as many as no other axis is likely to be long, so that layers are
#: found which take the samples for another axis.
_TRACED_SAMPLES = 97

#: Answers that are kept; one is about a kilobyte.
_MAX_ANSWERS = 4096


@dataclass(frozen=True)
class Tensor:
    """What runs along a wire.

    Attributes:
        shape: With ``None`` for the batch.
        dtype: Type of its numbers.
        mask: Shape of the mask that says which of its steps count, if there is one.
    """

    shape: Shape
    dtype: str = "float32"
    mask: Shape | None = None


@dataclass(frozen=True)
class Shaped:
    """A layer that Keras accepts."""

    outputs: tuple[Tensor, ...]
    num_params: int = 0
    num_trainable: int = 0
    multiply_adds: int | None = 0


@dataclass(frozen=True)
class Refused:
    """A layer that Keras does not accept.

    Attributes:
        message: Why, in Keras' words or ours.
        made: Whether it could at least be constructed, so that its parameters are right.
        num_axes: Axes that it says its input must have, the samples' included.
        at_least: Whether more axes would do too.
        inputs: What came in.
    """

    message: str
    made: bool
    num_axes: int | None = None
    at_least: bool = False
    inputs: tuple[Tensor, ...] = ()


@dataclass(frozen=True)
class Walk:
    """What each layer of a network gives, as far as data gets through it."""

    shaped: dict[str, Shaped] = field(default_factory=dict)
    refused: dict[str, Refused] = field(default_factory=dict)

    def shape(self, layer_id: str) -> Shape | None:
        """Shape of a layer's first output, if it was reached."""
        answer = self.shaped.get(layer_id)
        return answer.outputs[0].shape if answer is not None else None


def weightless(question: Callable[[], T]) -> T:
    """Runs a function in a thread in which Keras makes no weights, and returns its result."""

    def asked() -> T:
        with keras.StatelessScope(initialize_variables=False):
            return question()

    with ThreadPoolExecutor(1, "weightless") as thread:
        return thread.submit(asked).result()


class Shaper:
    """Remembers what Keras said of each layer, so that an edit asks for the changed ones only."""

    def __init__(self) -> None:
        self._answers: OrderedDict[bytes, Shaped | Refused] = OrderedDict()

    def walk(
        self, network: Network, part: Part, summary: DataSummary | None, precision: str
    ) -> Walk:
        """Follows the data through a network; behind a refused layer nothing is reached."""
        walk = Walk()
        for layer in part.layers:
            if layer.kind == INPUT:
                shape = input_shape(layer, summary)
                if shape is not None:
                    dtype = layer.params.get("dtype")
                    name = dtype if isinstance(dtype, str) else "float32"
                    walk.shaped[layer.id] = Shaped((Tensor(shape, name),))
                continue
            sources = network.sources(layer.id)
            if any(source not in walk.shaped for source in sources):
                continue
            inputs = tuple(walk.shaped[source].outputs[0] for source in sources)
            answer = self.ask(layer, inputs, precision)
            if isinstance(answer, Shaped):
                walk.shaped[layer.id] = answer
            else:
                walk.refused[layer.id] = answer
        return walk

    def ask(self, layer: Layer, inputs: tuple[Tensor, ...], precision: str) -> Shaped | Refused:
        """What Keras says of one layer on given inputs."""
        shapes = [(tensor.shape, tensor.dtype, tensor.mask) for tensor in inputs]
        key = msgspec.json.encode((layer.kind, layer.params, shapes, precision))
        answer = self._answers.get(key)
        if answer is None:
            answer = weightless(lambda: _ask(layer, inputs, precision))
            self._answers[key] = answer
            if len(self._answers) > _MAX_ANSWERS:
                self._answers.popitem(last=False)
        else:
            self._answers.move_to_end(key)
        return answer


def _ask(layer: Layer, inputs: tuple[Tensor, ...], precision: str) -> Shaped | Refused:
    keras.config.set_dtype_policy(precision)  # of this thread, which ends with the question
    try:
        made = make_layer(layer)
    except Invalid as invalid:
        return Refused(str(invalid), made=False, inputs=inputs)
    except Exception as error:  # noqa: BLE001 - Keras raises what it likes
        return Refused(str(error), made=False, inputs=inputs)
    num_axes, at_least = _wanted_axes(made)
    if inputs and num_axes is not None and not _suits(len(inputs[0].shape), num_axes, at_least):
        return Refused("It has another number of axes.", True, num_axes, at_least, inputs)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is told is told as a problem
            outputs = _outputs(made, layer.kind, inputs)
            if layer.kind not in _LOOPING | _HOLDING:
                _trace(made, layer.kind, inputs, outputs)
    except Exception as error:  # noqa: BLE001 - Keras raises what it likes
        return Refused(str(error), True, num_axes, at_least, inputs)
    if any(size == 0 for tensor in outputs for size in tensor.shape):
        return Refused("Computed output size would be zero.", True, num_axes, at_least, inputs)
    return Shaped(
        outputs,
        made.count_params(),
        sum(_size(weight) for weight in made.trainable_weights),
        multiply_adds(made, _paired(inputs), [tensor.shape for tensor in outputs]),
    )


def _outputs(made: Any, kind: str, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    """What a layer promises to give."""
    sources = [keras.KerasTensor(tensor.shape, tensor.dtype) for tensor in inputs]
    masks = [tensor.mask and keras.KerasTensor(tensor.mask, "bool") for tensor in inputs]
    results = call_layer(made, kind, masked(sources, masks))
    return tuple(
        Tensor(tuple(result.shape), str(result.dtype), _mask_shape(result)) for result in results
    )


def _mask_shape(tensor: Any) -> Shape | None:
    mask = getattr(tensor, "_keras_mask", None)
    return None if mask is None else tuple(mask.shape)


def masked(tensors: Sequence[Any], masks: Sequence[Any]) -> Sequence[Any]:
    """Hangs masks on tensors, as Keras does; ``None`` is no mask."""
    for tensor, mask in zip(tensors, masks, strict=True):
        if mask is not None:
            tensor._keras_mask = mask
    return tensors


def _trace(made: Any, kind: str, inputs: tuple[Tensor, ...], outputs: tuple[Tensor, ...]) -> None:
    """Lets TensorFlow see a layer's operations as training would make them; nothing is computed.

    Some layers promise a shape without a look at all that comes in, and fail when they are used.

    Raises:
        ValueError: The layer gives another shape than it promises.
        Exception: What Keras or TensorFlow says where they refuse it.
    """
    # A bare graph: a tf.function would take half as long again.
    with tf.Graph().as_default():
        tensors = [tf.compat.v1.placeholder(each.dtype, _batched(each.shape)) for each in inputs]
        masks = [
            each.mask and tf.compat.v1.placeholder("bool", _batched(each.mask)) for each in inputs
        ]
        results = call_layer(partial(made, training=True), kind, masked(tensors, masks))
    for promised, given in zip(outputs, results, strict=True):
        if not given.shape.is_compatible_with(promised.shape):
            raise ValueError(
                f"It promises the shape {promised.shape}, but gives {tuple(given.shape)}."
            )


def _batched(shape: Shape) -> Shape:
    return (_TRACED_SAMPLES, *shape[1:])


def _paired(inputs: Sequence[Tensor]) -> list[Shape]:
    """Shapes of the inputs, twice where there is one: what attends to itself has two."""
    shapes = [tensor.shape for tensor in inputs]
    return shapes * 2 if len(shapes) == 1 else shapes


def _size(weight: Any) -> int:
    size = 1
    for length in weight.shape:
        size *= int(length)
    return size


def _wanted_axes(made: Any) -> tuple[int | None, bool]:
    """Axes that a layer's input must have, and whether more would do too."""
    spec = made.input_spec
    if spec is not None and not isinstance(spec, list | tuple):
        kind = type(made).__name__
        convolves = "Conv" in kind and spec.ndim is None  # Keras' convolutions fail on more
        wanted = spec.ndim if spec.ndim is not None else spec.min_ndim
        return wanted, spec.ndim is None and not convolves
    return _untold_axes(type(made).__name__)


def _untold_axes(kind: str) -> tuple[int | None, bool]:
    """The same for layers that do not tell Keras, which then accepts what they fail on.

    Image layers take an array of three axes for one image, and mistake the samples for rows.
    """
    if kind.startswith("Adaptive"):
        return int(kind[-2]) + 2, False
    if kind == "GroupQueryAttention":
        return 3, False
    if kind in ("MultiHeadAttention", "TimeDistributed"):
        return 3, True
    entry = catalogue().find("layers", kind)
    is_image = entry is not None and entry.category == "Augmentation"
    return (4, False) if is_image or kind in ("Resizing", "CenterCrop") else (None, False)


def _suits(num_axes: int, wanted: int, at_least: bool) -> bool:
    return num_axes >= wanted if at_least else num_axes == wanted
