"""The head of a layer's form: what it is, what it gives, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Entry
from nnstudio.document.description import LayerDescription, Shape
from nnstudio.gui.figures import countable
from nnstudio.gui.forms.style import GRID, Elided, Words
from nnstudio.gui.forms.words import TIMES
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.lessons.button import LessonButton
from nnstudio.gui.theme import category_colour, theme

_translate = QCoreApplication.translate
_MILLION = 1_000_000


class Swatch(QWidget):
    """A small square in the colour of a category."""

    def __init__(self, category: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category = category
        self.setFixedSize(12, 12)
        theme().changed.connect(self.update)

    def set_category(self, category: str) -> None:
        """Takes another category's colour."""
        self._category = category
        self.setToolTip(spoken(category))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(category_colour(theme().colours, self._category))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)


class Header(QWidget):
    """Kind, id, help, output shape and number of parameters.

    Signals:
        lesson_asked: The lesson about this kind of layer is wanted; carries its name.
    """

    lesson_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch = Swatch()
        self._kind = Elided("heading")
        self._id = Elided("muted")
        self._help = Words("")
        self.facts = Words("", "muted")
        self.lesson = LessonButton()
        self.lesson.asked.connect(self.lesson_asked)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._swatch)
        top.addWidget(self._kind)
        top.addStretch()
        top.addWidget(self._id)
        top.addWidget(self.lesson)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._help)
        column.addWidget(self.facts)

    def show_layer(self, entry: Entry, layer_id: str) -> None:
        """Shows one layer."""
        self._swatch.set_category(entry.category)
        self._kind.set_words(entry.name)
        self._id.set_words(layer_id)
        self.lesson.show_for(entry.name)
        self._help.setText(spoken(entry.help))

    def show_several(self, number: int, kinds: str) -> None:
        """Shows that several layers are edited together."""
        self._swatch.set_category("")
        words = _translate("Inspector", "{number} layers", "", number)
        self._kind.set_words(words.format(number=number))
        self._id.set_words("")
        self.lesson.show_for("")
        self._help.setText(kinds)

    def show_facts(self, known: LayerDescription | None, num_held: int = 0) -> None:
        """Shows what Keras says of the layer, and how many weights operations have frozen."""
        self.facts.setText(facts_text(known, num_held) if known is not None else "")
        self.facts.setVisible(bool(self.facts.text()))


def facts_text(known: LayerDescription, num_held: int = 0) -> str:
    """Output shape, parameters, those of them that are frozen, and work of a layer in one line."""
    parts = []
    if known.output_shapes:
        shapes = " / ".join(_shape_text(shape) for shape in known.output_shapes)
        parts.append(_translate("Inspector", "Output {shape}").format(shape=shapes))
    if known.num_params:
        words = _translate("Inspector", "{count} parameters", "", countable(known.num_params))
        parts.append(words.format(count=f"{known.num_params:,}"))
        frozen = known.num_params - known.num_trainable
        if frozen:
            parts.append(_translate("Inspector", "{count} not trained").format(count=f"{frozen:,}"))
    if num_held:
        parts.append(_translate("Inspector", "{count} frozen").format(count=f"{num_held:,}"))
    if known.multiply_adds:
        work = known.multiply_adds
        text = f"{work:,}" if work < _MILLION else f"{work / _MILLION:.3g} M"
        parts.append(_translate("Inspector", "{count} multiply-adds").format(count=text))
    return " \N{MIDDLE DOT} ".join(parts)


def _shape_text(shape: Shape) -> str:
    sizes = ["?" if size is None else str(size) for size in shape[1:]]
    return TIMES.join(sizes) or "1"
