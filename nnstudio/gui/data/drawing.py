"""Draws small arrays of samples with a painter, in the theme's colours."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from nnstudio.document.preview import Array, DataPreview
from nnstudio.gui.theme import Colours

#: Of many sequences on top of each other nothing can be seen.
_MAX_SERIES = 6
_MIN_TILE, _GAP = 22, 2
_ROW, _MIN_COLUMN = 16, 46


def _mapped(values: Array, area: QRectF, low: Array, high: Array) -> list[QPointF]:
    """Points in the area, y upwards; ``values`` is (n, 2), ``low`` and ``high`` are (2,)."""
    span = np.where(high > low, high - low, 1.0)
    places = (values - low) / span
    x = area.left() + places[:, 0] * area.width()
    y = area.bottom() - places[:, 1] * area.height()
    return [QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]


def held_out(preview: DataPreview) -> Array:
    """(n,) bool: which of the points are in the validation part."""
    if preview.is_validation is not None:
        return preview.is_validation
    return np.zeros(0 if preview.points is None else len(preview.points), bool)


def draw_points(
    painter: QPainter,
    area: QRectF,
    points: Array,
    labels: Array,
    is_validation: Array,
    colours: Colours,
) -> None:
    """A scatter plot with the same scale across and down, a colour for each class."""
    places = point_places(area, points)
    for label in np.unique(labels).tolist():
        colour = colours.series[label % len(colours.series)]
        _dots(painter, places, labels == label, is_validation, colour)


def point_places(area: QRectF, points: Array) -> list[QPointF]:
    """Where the points of a scatter plot are drawn."""
    side = min(area.width(), area.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(area.center())
    square.adjust(3, 3, -3, -3)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    reach = float(np.ptp(points, axis=0).max()) / 2 or 1.0
    return _mapped(points, square, middle - reach, middle + reach)


def curve_places(area: QRectF, points: Array) -> list[QPointF]:
    """Where the samples of a curve are drawn."""
    inner = area.adjusted(3, 3, -3, -3)
    return _mapped(points, inner, points.min(axis=0), points.max(axis=0))


def draw_curve(
    painter: QPainter, area: QRectF, points: Array, is_validation: Array, colours: Colours
) -> None:
    """Samples y over x."""
    places = curve_places(area, points)
    _dots(painter, places, np.ones(len(points), bool), is_validation, colours.series[0])


def _dots(
    painter: QPainter, places: list[QPointF], chosen: Array, is_validation: Array, colour: str
) -> None:
    """Filled dots to learn from, and rings for what is held out."""
    for ring in (False, True):
        painter.setPen(QPen(QColor(colour), 1) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if ring else QColor(colour))
        for index in np.flatnonzero(chosen & (is_validation == ring)).tolist():
            painter.drawEllipse(places[index], 2.0, 2.0)


def draw_series(painter: QPainter, area: QRectF, series: Array, colours: Colours) -> None:
    """Some sequences; the value that follows each, which is to be predicted, is a dot."""
    inner = area.adjusted(3, 5, -5, -5)
    low = np.array([0.0, float(series.min())])
    high = np.array([series.shape[1] - 1.0, float(series.max())])
    steps = np.arange(series.shape[1], dtype=np.float64)
    chosen = np.linspace(0, len(series) - 1, min(len(series), _MAX_SERIES)).astype(int)
    for number, row in enumerate(np.unique(chosen).tolist()):
        places = _mapped(np.stack([steps, series[row]], axis=1), inner, low, high)
        colour = QColor(colours.series[number % len(colours.series)])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1))
        painter.drawPolyline(QPolygonF(places[:-1]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(places[-1], 3.0, 3.0)


def draw_images(painter: QPainter, area: QRectF, images: Array) -> None:
    """As many images as there is room for, side by side."""
    places = image_places(area, images)
    is_reduced = bool(places) and images.shape[2] > places[0].width()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_reduced)
    for place, image in zip(places, images, strict=False):
        painter.drawImage(place, _image(image))


def image_places(area: QRectF, images: Array) -> list[QRectF]:
    """Where the images are drawn for which there is room."""
    height, width = images.shape[1:3]
    columns = max(1, int((area.width() + _GAP) // (_tile(area, len(images)) + _GAP)))
    tile = (area.width() + _GAP) / columns - _GAP
    tile_height = tile * height / width
    rows = max(1, int((area.height() + _GAP) // (tile_height + _GAP)))
    top = area.top() + (area.height() - rows * (tile_height + _GAP) + _GAP) / 2
    places = []
    for index in range(min(len(images), rows * columns)):
        row, column = divmod(index, columns)
        left = area.left() + column * (tile + _GAP)
        places.append(QRectF(left, top + row * (tile_height + _GAP), tile, tile_height))
    return places


def _tile(area: QRectF, count: int) -> float:
    """Size of a tile with which about all images fit, but not too small to be seen."""
    return max(
        _MIN_TILE, float(np.sqrt(area.width() * area.height() / max(1, min(count, 24)))) - _GAP
    )


def _image(pixels: Array) -> QImage:
    """One picture of (height, width, channels) uint8; one channel is grey."""
    height, width, channels = pixels.shape
    colour = pixels[..., :3] if channels >= 3 else np.repeat(pixels[..., :1], 3, axis=2)
    data = np.ascontiguousarray(colour)
    image = QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()


def draw_class_counts(
    painter: QPainter, area: QRectF, counts: tuple[int, ...], colours: Colours
) -> None:
    """A strip with a part for each class, as long as its share of the samples."""
    total = max(1, sum(counts))
    left = area.left()
    painter.setPen(Qt.PenStyle.NoPen)
    for index, count in enumerate(counts):
        width = area.width() * count / total
        painter.setBrush(QColor(colours.series[index % len(colours.series)]))
        painter.drawRect(QRectF(left, area.top(), max(width - 1, 0.5), area.height()))
        left += width


def row_places(area: QRectF, num_rows: int) -> list[QRectF]:
    """Where the rows of a table are drawn for which there is room, below its head."""
    fitting = min(num_rows, int(area.height() // _ROW) - 1)
    return [
        QRectF(area.left(), area.top() + (row + 1) * _ROW, area.width(), _ROW)
        for row in range(max(fitting, 0))
    ]


def draw_table(painter: QPainter, area: QRectF, preview: DataPreview, colours: Colours) -> None:
    """The first rows of the first columns, and the targets at the right."""
    columns = sorted(range(len(preview.columns)), key=lambda i: preview.columns[i].role == "target")
    fitting = max(1, int(area.width() // _MIN_COLUMN))
    if len(columns) > fitting:
        num_targets = sum(column.role == "target" for column in preview.columns)
        kept = max(1, min(num_targets, fitting - 1))
        columns = columns[: fitting - kept] + columns[-kept:]
    width = area.width() / len(columns)
    metrics = painter.fontMetrics()
    num_rows = min(len(preview.rows) + 1, int(area.height() // _ROW))
    painter.save()
    painter.setClipRect(area)
    for place, index in enumerate(columns):
        column = preview.columns[index]
        left = area.left() + place * width
        for row in range(num_rows):
            cells = preview.rows[row - 1] if row else ()
            text = column.name if row == 0 else cells[index] if index < len(cells) else ""
            is_target = column.role == "target"
            colour = colours.muted if row == 0 else colours.accent if is_target else colours.text
            painter.setPen(QColor(colour))
            box = QRectF(left + 2, area.top() + row * _ROW, width - 6, _ROW)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.setPen(QPen(QColor(colours.grid), 1))
    line = area.top() + _ROW
    painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))
    painter.restore()
