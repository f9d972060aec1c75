"""The words of a form: labels, tooltips and values as people write them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Config, Value
from nnstudio.gui.languages.sentences import spoken

#: Qt's own, called with the context ``"Forms"``, so that its tools find the strings.
translate = QCoreApplication.translate

#: Labels that do not follow from the name in Keras.
_LABELS = {
    "l1": "L1",
    "l2": "L2",
    "rho": "Rho",
    "ema_momentum": "EMA momentum",
    "use_ema": "Use EMA",
    "ema_overwrite_frequency": "EMA overwrite frequency",
    "clipnorm": "Clip norm",
    "clipvalue": "Clip value",
    "global_clipnorm": "Global clip norm",
    "amsgrad": "AMSGrad",
    "stddev": "Standard deviation",
    "n": "Times",
}

TIMES = "\N{MULTIPLICATION SIGN}"


def label_of(name: str) -> str:
    """A parameter's name in words, for instance ``"Kernel size"``."""
    known = _LABELS.get(name)
    words = known if known is not None else name.replace("_", " ").strip()
    return spoken(words[:1].upper() + words[1:])


def tooltip_of(param: Parameter) -> str:
    """What a parameter does, its default, and what Keras calls it; wraps by itself."""
    lines = [escape(spoken(param.help))] if param.help else []
    if not param.required:
        default = none_text(param.name) if param.default is None else value_text(param.default)
        lines.append(translate("Forms", "Default: {value}").format(value=escape(default)))
    lines.append(translate("Forms", "In Keras: {name}").format(name=f"<code>{param.name}</code>"))
    return "<p>" + "<br>".join(lines) + "</p>"


def value_text(value: Value) -> str:
    """A value as it is written in words, for instance ``"3 × 3"`` or ``"none"``."""
    if value is None:
        return translate("Forms", "none")
    if isinstance(value, bool):
        return translate("Forms", "on") if value else translate("Forms", "off")
    if isinstance(value, Config):
        return value.kind
    if isinstance(value, tuple):
        return f" {TIMES} ".join(value_text(item) for item in value)
    return number_text(value) if isinstance(value, int | float) else value


def none_text(name: str) -> str:
    """What it means that a parameter has no value, where it is not simply nothing."""
    automatic = translate("Forms", "automatic")
    words = {
        "data_format": automatic,
        "seed": automatic,
        "strides": translate("Forms", "as the window"),
        "shape": translate("Forms", "shape of the data"),
        "feature": translate("Forms", "the only one"),
    }
    return words.get(name, translate("Forms", "none"))


def number_text(value: float) -> str:
    """A number as one writes it: few digits, and powers of ten where it is very small."""
    if isinstance(value, int):
        return str(value)
    text = f"{value:.6g}"
    mantissa, letter, exponent = text.partition("e")
    return f"{mantissa}e{int(exponent)}" if letter else text


def snake(name: str) -> str:
    """A class name as Keras writes it in logs: ``"MeanAbsoluteError"`` → its snake case.

    Source: ``keras.src.utils.naming.to_snake_case``.
    """
    import re

    name = re.sub(r"\W+", "", name)
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower()
