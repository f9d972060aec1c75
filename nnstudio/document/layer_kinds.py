"""What a layer's settings say of how it computes."""

from __future__ import annotations

from typing import Literal

from nnstudio.document.catalogue import catalogue
from nnstudio.document.network import Layer
from nnstudio.document.values import Config

#: Layers that are an activation function themselves.
_AS_LAYERS = {"ReLU": "relu", "Softmax": "softmax", "ELU": "elu", "LeakyReLU": "leaky_relu"}
#: Layers that hand their activation to a layer that they wrap.
_WRAPPERS = ("TimeDistributed", "SpectralNormalization")
#: Layers whose output is not the activation's: gates stand between.
_GATED = ("LSTM", "GRU", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")

UnitKind = Literal["unit", "channel", "head", "word"]


def unit_kind(kind: str) -> UnitKind:
    """What one of the things is called that a layer has side by side.

    Args:
        kind: Class of the layer.
    """
    if kind.endswith("Attention"):
        return "head"
    if kind == "Embedding":
        return "word"
    base = kind.removesuffix("Transpose")
    return "channel" if base.rstrip("123D") != base else "unit"


def activation_of(layer: Layer) -> str:
    """The activation function whose values a layer gives, for instance ``"relu"``.

    Empty where its outputs are not those of one function, as with an LSTM, whose gates stand
    between.
    """
    wrapped = layer.params.get("layer")
    if layer.kind in _WRAPPERS and isinstance(wrapped, Config):
        return activation_of(Layer("", wrapped.kind, wrapped.params))
    if layer.kind in _AS_LAYERS:
        return _AS_LAYERS[layer.kind]
    if layer.kind in _GATED:
        return ""
    value = layer.params.get("activation", default_of(layer.kind, "activation"))
    return value if isinstance(value, str) else ""


def default_of(kind: str, name: str) -> object:
    """The default of a layer's parameter; ``None`` where it has no such parameter."""
    entry = catalogue().find("layers", kind)
    param = entry.param(name) if entry is not None else None
    return param.default if param is not None else None
