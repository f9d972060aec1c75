"""The picture of a data set."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.document.preview import DataPreview
from nnstudio.gui.data.drawing import (
    curve_places,
    draw_class_counts,
    draw_curve,
    draw_images,
    draw_points,
    draw_series,
    draw_table,
    held_out,
    image_places,
    point_places,
    row_places,
)
from nnstudio.gui.data.words import counts_text, shape_text, translate
from nnstudio.gui.theme import theme

_MARGIN = 6
_STRIP = 6
#: Pixels around a point within which a click means it.
_REACH = 5.0


class Picture(QWidget):
    """Draws points, a curve, images, sequences or the head of a table, whichever there is.

    Signals:
        chosen: A sample was clicked that can be pinned; carries its number.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._preview: DataPreview | None = None
        self._is_dimmed = False
        self._pinned: int | None = None
        self.setMouseTracking(True)
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    @property
    def preview(self) -> DataPreview | None:
        """What is drawn."""
        return self._preview

    def show_preview(self, preview: DataPreview) -> None:
        """Draws another data set."""
        self._preview = preview
        summary = preview.summary
        text = translate("Data", "Picture of {title}: {counts}. {shapes}")
        if not summary.features:  # refused, but for its columns
            text = translate("Data", "Picture of {title}")
        self.setAccessibleName(
            text.format(
                title=summary.title, counts=counts_text(summary), shapes=shape_text(summary)
            )
        )
        self.update()

    def dim(self, is_dimmed: bool) -> None:
        """Fades the picture while it may be out of date."""
        if is_dimmed != self._is_dimmed:
            self._is_dimmed = is_dimmed
            self.update()

    def show_pinned(self, number: int) -> None:
        """Marks the pinned sample, if it is among those that are drawn."""
        if number != self._pinned:
            self._pinned = number
            self.update()

    def sample_at(self, place: QPointF) -> int | None:
        """The number of the sample at a point, if it can be pinned."""
        within = [
            (abs(frame.center().x() - place.x()) + abs(frame.center().y() - place.y()), number)
            for number, frame in self._frames()
            if frame.contains(place)
        ]
        return min(within)[1] if within else None

    def _frames(self) -> Iterator[tuple[int, QRectF]]:
        """Number and place of every sample that is drawn and can be pinned."""
        preview = self._preview
        if preview is None or preview.pins is None:
            return
        area = self._area(preview)
        if preview.images is not None:
            frames = image_places(area, preview.images)
        elif preview.points is not None:
            is_plane = preview.labels is not None
            places = (point_places if is_plane else curve_places)(area, preview.points)
            half = QPointF(_REACH, _REACH)
            frames = [QRectF(place - half, place + half) for place in places]
        else:
            frames = row_places(area, len(preview.rows))
        for number, frame in zip(preview.pins.tolist(), frames, strict=False):
            if number >= 0:
                yield number, frame

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.sample_at(event.position())
        if number is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_over = self.sample_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def sizeHint(self) -> QSize:
        return QSize(240, 168)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._preview is None:
            painter.setPen(QColor(colours.muted))
            text = translate("Data", "The picture of the data appears here.")
            painter.drawText(
                self.rect().adjusted(16, 0, -16, 0),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                text,
            )
            return
        if self._is_dimmed:
            painter.setOpacity(0.35)
        self._draw(painter, self._preview)
        self._mark_pinned(painter)

    def _mark_pinned(self, painter: QPainter) -> None:
        frame = next((frame for number, frame in self._frames() if number == self._pinned), None)
        if frame is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme().colours.accent), 2))
        if self._preview is not None and self._preview.points is not None:
            painter.drawEllipse(frame.center(), 5.0, 5.0)
        else:
            painter.drawRect(frame)

    def _area(self, preview: DataPreview) -> QRectF:
        """Where the samples are drawn, above the strip of classes."""
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if len(preview.class_counts) > 1:
            area.setBottom(area.bottom() - _STRIP - _MARGIN)
        return area

    def _draw(self, painter: QPainter, preview: DataPreview) -> None:
        area, colours = self._area(preview), theme().colours
        if len(preview.class_counts) > 1:
            strip = QRectF(area.left(), area.bottom() + _MARGIN, area.width(), _STRIP)
            draw_class_counts(painter, strip, preview.class_counts, colours)
        if preview.images is not None:
            draw_images(painter, area, preview.images)
        elif preview.points is not None and preview.labels is not None:
            draw_points(painter, area, preview.points, preview.labels, held_out(preview), colours)
        elif preview.points is not None:
            draw_curve(painter, area, preview.points, held_out(preview), colours)
        elif preview.series is not None:
            draw_series(painter, area, preview.series, colours)
        elif preview.columns:
            draw_table(painter, area, preview, colours)
        else:
            painter.setPen(QColor(colours.muted))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, translate("Data", "No picture of such data")
            )
