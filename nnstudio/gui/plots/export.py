"""A plot as a picture, as a drawing, or as its numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from nnstudio.document.reports.csv_cells import safe_text
from nnstudio.document.writing import write_whole
from nnstudio.gui.theme import theme

Cell = str | int | float | None

#: Pixels of a PNG for one on the screen.
_SCALE = 2


@dataclass(frozen=True)
class Table:
    """Numbers behind a plot; ``rows`` may be a generator."""

    header: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]


def csv_text(table: Table) -> str:
    """The table as CSV: an absent value is empty, a broken one ``nan``.

    Numbers are written so that reading them gives the same number again.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([_cell(name) for name in table.header])
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)
    return text.getvalue()


def _cell(value: Cell) -> Cell:
    return safe_text(value) if isinstance(value, str) else value


def png_bytes(view: QGraphicsView) -> bytes:
    """The view as it stands, at twice the resolution of the screen."""
    size = view.viewport().size()
    image = QImage(size * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(theme().colours.surface))
    with _painter(image) as painter, _exporting(view.scene()):
        view.render(painter, QRectF(0, 0, image.width(), image.height()), view.viewport().rect())
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg_bytes(view: QGraphicsView, title: str) -> bytes:
    """The view as it stands, as a drawing whose texts stay texts."""
    size = view.viewport().size()
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setSize(QSize(size))
    page = QRectF(0, 0, size.width(), size.height())
    generator.setViewBox(page)
    with _painter(generator) as painter, _exporting(view.scene()):
        painter.fillRect(page, QColor(theme().colours.surface))
        view.render(painter, page, view.viewport().rect())
    return bytes(buffer.data().data())


def export_to(path: Path, view: QGraphicsView, title: str, table: Table) -> None:
    """Writes the file that the name's ending asks for: ``.png``, ``.svg``, else CSV.

    Raises:
        FileProblem: The file cannot be written; nothing is left half done.
    """
    match path.suffix.lower():
        case ".png":
            data = png_bytes(view)
        case ".svg":
            data = svg_bytes(view, title)
        case _:
            data = csv_text(table).encode()
    write_whole(path, data)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


@contextmanager
def _painter(device: QImage | QSvgGenerator) -> Iterator[QPainter]:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


@contextmanager
def _exporting(scene: QGraphicsScene) -> Iterator[None]:
    """Has scatter plots draw their symbols as shapes instead of pasting small pictures."""
    scatters = [item for item in scene.items() if isinstance(item, pg.ScatterPlotItem)]
    for item in scatters:
        item.setExportMode(True, {"antialias": True})
    try:
        yield
    finally:
        for item in scatters:
            item.setExportMode(False)
