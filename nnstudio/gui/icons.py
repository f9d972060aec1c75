"""Icons in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nnstudio import assets
from nnstudio.gui.theme import theme

#: Pixels of the drawn pictures: for 24 px buttons at scales 1, 2 and 3.
_SIZES = (24, 48, 72)
_FAINT = 0.38


def icon(name: str, colour: str | None = None) -> QIcon:
    """A bundled picture as an icon; ask again when the theme has changed.

    Args:
        name: File in ``resources/icons`` without its suffix.
        colour: What stands in for the file's ``currentColor``; the text's when ``None``.
    """
    source = assets.read_text("icons", f"{name}.svg")
    chosen = colour or theme().colours.text
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", chosen).encode()))
    found = QIcon()
    for size in _SIZES:
        found.addPixmap(_draw(renderer, size, 1.0), QIcon.Mode.Normal)
        found.addPixmap(_draw(renderer, size, _FAINT), QIcon.Mode.Disabled)
    return found


def application_icon() -> QIcon:
    """The picture of the program."""
    renderer = QSvgRenderer(QByteArray(assets.read_bytes("icons", "nnstudio.svg")))
    found = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        found.addPixmap(_draw(renderer, size, 1.0))
    return found


def _draw(renderer: QSvgRenderer, size: int, opacity: float) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
