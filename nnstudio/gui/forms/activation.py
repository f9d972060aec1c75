"""The choice of an activation function, each with a small drawing of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from nnstudio.document.catalogue import Parameter, catalogue
from nnstudio.gui.forms.simple import ChoiceEditor
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import theme

Curve = NDArray[np.float64]

_WIDTH, _HEIGHT, _SCALE = 26, 16, 2
#: Half the width of the drawing, and half its height, in the units of x and y.
_REACH, _RISE = 3.0, 1.6


def _sigmoid(x: Curve) -> Curve:
    return 1.0 / (1.0 + np.exp(-x))


def _softplus(x: Curve) -> Curve:
    return np.log1p(np.exp(x))


def _elu(x: Curve) -> Curve:
    return np.where(x > 0, x, np.expm1(x))


#: As ``keras.activations`` defines them, with their default parameters.
FUNCTIONS: dict[str, Callable[[Curve], Curve]] = {
    "linear": lambda x: x,
    "relu": lambda x: np.maximum(x, 0.0),
    "relu6": lambda x: np.clip(x, 0.0, 6.0),
    "sigmoid": _sigmoid,
    "hard_sigmoid": lambda x: np.clip(x / 6 + 0.5, 0.0, 1.0),
    "sparse_sigmoid": lambda x: np.clip((x + 1) / 2, 0.0, 1.0),
    "log_sigmoid": lambda x: -_softplus(-x),
    "tanh": np.tanh,
    "hard_tanh": lambda x: np.clip(x, -1.0, 1.0),
    "tanh_shrink": lambda x: x - np.tanh(x),
    "softsign": lambda x: x / (1 + np.abs(x)),
    "elu": _elu,
    "celu": _elu,
    "selu": lambda x: 1.0507 * np.where(x > 0, x, 1.6733 * np.expm1(x)),
    "leaky_relu": lambda x: np.where(x > 0, x, 0.2 * x),
    "gelu": lambda x: 0.5 * x * (1 + np.tanh(0.79788 * (x + 0.044715 * x**3))),
    "silu": lambda x: x * _sigmoid(x),
    "hard_silu": lambda x: x * np.clip(x / 6 + 0.5, 0.0, 1.0),
    "mish": lambda x: x * np.tanh(_softplus(x)),
    "softplus": _softplus,
    "sparse_plus": lambda x: np.where(x <= -1, 0.0, np.where(x < 1, (x + 1) ** 2 / 4, x)),
    "squareplus": lambda x: (x + np.sqrt(x**2 + 4)) / 2,
    "exponential": np.exp,
    "hard_shrink": lambda x: np.where(np.abs(x) > 0.5, x, 0.0),
    "soft_shrink": lambda x: np.sign(x) * np.maximum(np.abs(x) - 0.5, 0.0),
}


@lru_cache(maxsize=128)
def activation_icon(name: str, line: str, axis: str) -> QIcon:
    """A drawing of the function for x from −3 to 3.

    Functions of all units together, such as softmax, are drawn as bars.
    """
    pixmap = QPixmap(_WIDTH * _SCALE, _HEIGHT * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    function = FUNCTIONS.get(name)
    if function is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(line))
        for index, height in enumerate((3, 7, 13, 5)):
            painter.drawRect(4 + index * 5, _HEIGHT - 1 - height, 3, height)
    else:
        painter.setPen(QPen(QColor(axis), 1.0))
        painter.drawLine(QPointF(0, _HEIGHT / 2), QPointF(_WIDTH, _HEIGHT / 2))
        painter.drawLine(QPointF(_WIDTH / 2, 0), QPointF(_WIDTH / 2, _HEIGHT))
        x = np.linspace(-_REACH, _REACH, 2 * _WIDTH)
        y = function(x)
        middle = (_HEIGHT - 2) / 2
        points = [
            QPointF((a + _REACH) / (2 * _REACH) * _WIDTH, _HEIGHT / 2 - b / _RISE * middle)
            for a, b in zip(x.tolist(), y.tolist(), strict=True)
            if abs(b) <= _RISE
        ]
        painter.setPen(QPen(QColor(line), 1.6))
        painter.drawPolyline(QPolygonF(points))
    painter.end()
    return QIcon(pixmap)


class ActivationEditor(ChoiceEditor):
    """One of Keras' activation functions, the common ones first."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent=parent)
        self.box.setIconSize(QSize(_WIDTH, _HEIGHT))
        entries = sorted(catalogue().families["activations"], key=lambda entry: not entry.common)
        self.set_choices(
            [entry.name for entry in entries],
            helps={entry.name: spoken(entry.help) for entry in entries},
        )
        theme().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        colours = theme().colours
        for index in range(self.box.count()):
            name = self.box.itemData(index)
            if isinstance(name, str):
                icon = activation_icon(name, colours.accent, colours.grid)
                self.box.setItemIcon(index, icon)
