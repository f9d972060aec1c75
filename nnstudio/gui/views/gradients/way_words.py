"""What happens at a stop of the way, as a formula with its numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnstudio.document.layer_kinds import activation_of
from nnstudio.document.network import Layer
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.views.gradients.way import Array, Arrays, Stop, Wires

#: Terms of a sum that are written out.
_MOST_TERMS = 8


def tr(text: str) -> str:
    """Translates a sentence of the way."""
    return QCoreApplication.translate("Way", text)


def product_words(small: Wires, stop: Stop, focus: int, layer: Layer) -> str:
    """One unit's sum, term by term.

    Args:
        small: The network.
        stop: Forward or backward through a layer.
        focus: Forward a unit after the wires, backward one before them.
        layer: That is passed.
    """
    place = small.column(stop.layer)
    sums, gap = small.sums(stop.layer), small.gaps[place - 1]
    before, after = small.outputs[place - 1], small.outputs[place]
    if sums is None or gap.weights is None:
        if stop.kind == "forward":
            told = tr("a{i} = {kind}(…) = {value}: computed from what stands before it")
            return told.format(i=_low(focus), kind=layer.kind, value=_n(after[focus]))
        told = tr("∂L/∂a{i} = {value} before {kind}, {later} after it")
        gradient, later = small.gradients[place - 1], small.gradients[place]
        return told.format(
            i=_low(focus), value=_n(gradient[focus]), kind=layer.kind, later=_n(later[focus])
        )
    z, delta = sums
    if stop.kind == "forward":
        products = [(gap.weights[i, focus], before[i]) for i in range(len(before))]
        bias = "" if not np.any(gap.bias) else f" + {_n(gap.bias[focus])}"
        function = activation_of(layer) or "f"
        name = "" if function == "linear" else function
        result = tr("a{j} = {f}(z{j}) = {a}").format(j=_low(focus), f=name, a=_n(after[focus]))
        return tr("z{j} = Σ w·a + b = {terms}{bias} = {z},   {result}").format(
            j=_low(focus), terms=_terms(products), bias=bias, z=_n(z[focus]), result=result
        )
    products = [(gap.weights[focus, j], delta[j]) for j in range(len(delta))]
    by_weights = small.by_weights(stop.layer)
    weights = (
        "" if by_weights is None else _by_weights(focus, by_weights[focus], before[focus], delta)
    )
    return tr("∂L/∂a{i} = Σ w·δ = {terms} = {value};   {weights}").format(
        i=_low(focus),
        terms=_terms(products),
        value=_n(small.gradients[place - 1][focus]),
        weights=weights,
    )


def stop_words(stop: Stop, arrays: Arrays, title: str, sources: Sequence[str]) -> str:
    """What a layer does at a stop, with sizes and norms."""
    if stop.kind == "sample":
        return tr("The sample, as the network is given it. Next goes through the first layer.")
    if stop.kind == "loss":
        return tr(
            "L = {loss}: how far the answer is from the truth. From here its gradient goes back."
        ).format(loss=_n(float(arrays["loss"])))
    if stop.kind == "forward":
        return tr("{layer}: |a| = {norm}").format(layer=title, norm=_norm(arrays[stop.layer]))
    parts = [
        tr("{layer}: |∂L/∂a| = {norm}").format(layer=title, norm=_norm(arrays[f"{stop.layer}.da"]))
    ]
    prefix = f"{stop.layer}.norm."
    parts += [
        tr("|∂L/∂{name}| = {norm}").format(name=name.removeprefix(prefix), norm=_n(float(value)))
        for name, value in arrays.items()
        if name.startswith(prefix)
    ]
    for source in sources:
        if f"{source}.da" in arrays:
            parts.append(
                tr("handed on: |∂L/∂a| = {norm}").format(norm=_norm(arrays[f"{source}.da"]))
            )
    return ",   ".join(parts)


def _by_weights(focus: int, gradients: Array, output: float, delta: Array) -> str:
    """∂L/∂w of the wire that matters most."""
    largest = int(np.argmax(np.abs(np.nan_to_num(gradients))))
    return tr("∂L/∂w{i}{j} = a{i}·δ{j} = {a} · {delta} = {value}").format(
        i=_low(focus),
        j=_low(largest),
        a=_n(output),
        delta=_n(delta[largest]),
        value=_n(gradients[largest]),
    )


def _terms(products: list[tuple[float, float]]) -> str:
    shown = " + ".join(f"{_n(w)}·{_n(v)}" for w, v in products[:_MOST_TERMS])
    return shown if len(products) <= _MOST_TERMS else f"{shown} + …"


def _norm(values: Array) -> str:
    return _n(float(np.linalg.norm(values)))


def _n(value: float) -> str:
    text = short(float(value), 3)
    return f"({text})" if text.startswith("−") else text


def _low(index: int) -> str:
    """The index of a unit, from 1, as a lowered digit."""
    return "".join("₀₁₂₃₄₅₆₇₈₉"[int(digit)] for digit in str(index + 1))
