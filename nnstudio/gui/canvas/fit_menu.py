"""The menu of layers that fit where a wire was let go."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.document.catalogue import Entry
from nnstudio.document.description import Shape
from nnstudio.document.network import INPUT
from nnstudio.gui.canvas.entries import all_entries
from nnstudio.gui.canvas.labels import shape_text, translate
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import category_colour, theme

#: Layers named after the number of dimensions that they slide over.
_SLIDING = re.compile(r"([123])D$")


def fits(entry: Entry, shape: Shape | None) -> bool:
    """Whether a layer is worth offering behind an output of this shape.

    It goes by the names that Keras gives (``Conv2D`` slides over two dimensions, so it wants
    four with the batch and the channels); what is right in the end, Keras alone says.
    """
    if entry.name == INPUT or entry.num_inputs == 0:
        return False
    sliding = _SLIDING.search(entry.name)
    if shape is None:
        return True
    if sliding is not None and entry.category != "Regularization":
        return len(shape) == int(sliding[1]) + 2 + ("LSTM" in entry.name)
    if entry.category == "Recurrent":
        return len(shape) == 3
    if entry.name == "Flatten":
        return len(shape) > 2
    if entry.name == "Embedding":
        return len(shape) == 2
    return True


class FitMenu(QMenu):
    """Offers the common layers at once and the others by category.

    Args:
        shape: Output shape at the end of the wire; ``None`` offers all layers.
        parent: Owner.
        feeds: Whether the new layer is to feed the wire instead of reading it.

    Signals:
        chosen: Carries the kind of the layer that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, shape: Shape | None, parent: QWidget, feeds: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        entries = [entry for entry in all_entries() if fits(entry, shape)]
        if shape is not None:
            self.addSection(
                translate("Canvas", "Layers that fit {shape}").format(shape=shape_text(shape))
            )
        else:
            self.addSection(translate("Canvas", "Add a layer here"))
        if feeds:
            self._offer(self, [entry for entry in all_entries() if entry.name == INPUT])
        self._offer(self, [entry for entry in entries if entry.common])
        self.addSeparator()
        rest: dict[str, list[Entry]] = {}
        for entry in entries:
            rest.setdefault(entry.category, []).append(entry)
        for category, members in rest.items():
            menu = self.addMenu(swatch(category), category)
            menu.setToolTipsVisible(True)
            self._offer(menu, members)

    def _offer(self, menu: QMenu, entries: Iterable[Entry]) -> None:
        for entry in entries:
            action = menu.addAction(swatch(entry.category), entry.name)
            action.setToolTip(spoken(entry.help))
            action.triggered.connect(lambda _checked, kind=entry.name: self.chosen.emit(kind))


def swatch(category: str) -> QIcon:
    """A small square in the colour of a category."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(category_colour(theme().colours, category)))
    painter.drawRoundedRect(4, 4, 16, 16, 4, 4)
    painter.end()
    return QIcon(pixmap)
