"""The words on blocks and wires."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nnstudio.document.description import LayerDescription, Shape
from nnstudio.document.network import INPUT, Layer
from nnstudio.document.values import Config, Value
from nnstudio.gui.canvas.entries import entry_of
from nnstudio.gui.figures import countable

#: Parameters worth a place on a block, in the order in which they are told.
_TOLD = (
    "units",
    "filters",
    "num_heads",
    "input_dim",
    "output_dim",
    "kernel_size",
    "pool_size",
    "size",
    "target_shape",
    "padding",
    "cropping",
    "rate",
    "stddev",
    "n",
    "dims",
    "layer",
    "activation",
    "return_sequences",
)
#: Those told by their value alone, and those told in words of their own.
_PLAIN = frozenset(
    (
        "kernel_size",
        "pool_size",
        "target_shape",
        "size",
        "dims",
        "padding",
        "cropping",
        "activation",
    )
)
_SAID = frozenset(
    ("units", "filters", "num_heads", "input_dim", "output_dim", "n", "return_sequences")
)
#: How many of them fit.
_MAX_PARTS = 3

_MULTIPLY = "\N{MULTIPLICATION SIGN}"
_DOT = " \N{MIDDLE DOT} "


#: Qt's own, called with the context ``"Canvas"``, so that its tools find the strings.
translate = QCoreApplication.translate


def block_title(layer: Layer) -> str:
    """What stands on top of a block."""
    if layer.title:
        return layer.title
    return translate("Canvas", "Input") if layer.kind == INPUT else layer.kind


def shape_text(shape: Shape) -> str:
    """A shape without its batch, for instance ``"28×28×8"``; open lengths are ``"?"``."""
    sizes = [str(size) if size is not None else "?" for size in shape[1:]]
    return _MULTIPLY.join(sizes) if sizes else "1"


def count_text(count: int) -> str:
    """A count that fits on a block: ``"1,056"``, ``"23,580"``, ``"1.25 M"``."""
    if count >= 1_000_000_000:
        return f"{count / 1e9:.3g} G"
    return f"{count:,}" if count < 1_000_000 else f"{count / 1e6:.3g} M"


def summary(layer: Layer) -> str:
    """One line of the parameters that matter, for instance ``"8 filters · 3×3 · relu"``."""
    if layer.kind == INPUT:
        return _input_summary(layer)
    parts = [_told(name, value) for name, value in _values(layer)]
    parts = [part for part in parts if part]
    if not parts and layer.title:
        return layer.kind
    if not parts:
        parts = [
            f"{name.replace('_', ' ')} {_plain(value)}"
            for name, value in layer.params.items()
            if not isinstance(value, Config)
        ]
    return _DOT.join(parts[:_MAX_PARTS])


def spoken(layer: Layer, description: LayerDescription | None, problem: str = "") -> str:
    """A block as a screen reader says it: "Dense dense_1, 32 units, output 32, …"."""
    parts = [f"{layer.title or layer.kind} {layer.id}", *filter(None, summary(layer).split(_DOT))]
    if description is not None and description.output_shapes:
        shapes = " / ".join(shape_text(shape) for shape in description.output_shapes)
        parts.append(translate("Canvas", "output {shape}").format(shape=shapes))
    if description is not None:
        parts.append(parameters_text(description.num_params))
    if problem:
        parts.append(problem)
    return ", ".join(parts)


def parameters_text(count: int) -> str:
    """A number of parameters with its noun."""
    if count == 0:
        return translate("Canvas", "no parameters")
    words = translate("Canvas", "{count} parameters", "", countable(count))
    return words.format(count=count_text(count))


def short_parameters_text(count: int) -> str:
    """The same, short enough for a block."""
    if count == 0:
        return translate("Canvas", "no parameters")
    words = translate("Canvas", "{count} params", "", countable(count))
    return words.format(count=count_text(count))


def _input_summary(layer: Layer) -> str:
    shape, feature = layer.params.get("shape"), layer.params.get("feature")
    parts = [str(feature)] if feature else []
    if isinstance(shape, tuple):
        parts.append(_plain(shape))
    return _DOT.join(parts) or translate("Canvas", "shape of the data")


def _values(layer: Layer) -> list[tuple[str, Value]]:
    entry = entry_of(layer.kind)
    defaults = {param.name: param.default for param in entry.params} if entry is not None else {}
    # An activation nobody chose, such as the tanh of an LSTM, is no news.
    defaults.pop("activation", None)
    known = {**defaults, **layer.params}
    return [(name, known[name]) for name in _TOLD if name in known]


def _told(name: str, value: Value) -> str:
    if value is None or value is False or value in ("", "linear", "valid"):
        return ""
    if isinstance(value, Config):
        return f"{value.kind} {value.params.get('units', '')}".strip() if name == "layer" else ""
    if name in _SAID:
        return _said(name, value if isinstance(value, int) else 2).format(_plain(value))
    return _plain(value) if name in _PLAIN else f"{name} {_plain(value)}"


def _said(name: str, count: int) -> str:
    count = countable(count)
    return {
        "units": translate("Canvas", "{} units", "", count),
        "filters": translate("Canvas", "{} filters", "", count),
        "num_heads": translate("Canvas", "{} heads", "", count),
        "input_dim": translate("Canvas", "{} words", "", count),
        "output_dim": translate("Canvas", "{} wide"),
        "n": translate("Canvas", "{} times", "", count),
        "return_sequences": translate("Canvas", "sequences"),
    }[name]


def _plain(value: Value) -> str:
    if isinstance(value, tuple):
        if value and all(isinstance(item, tuple) for item in value):
            return ", ".join(_plain(item) for item in value if isinstance(item, tuple))
        return _MULTIPLY.join("?" if item is None else str(item) for item in value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)
