"""The picture of a data set."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.document.preview import DataPreview
from nnstudio.gui.data.drawing import (
    draw_class_counts,
    draw_curve,
    draw_images,
    draw_points,
    draw_series,
    draw_table,
    held_out,
)
from nnstudio.gui.data.words import counts_text, shape_text, translate
from nnstudio.gui.theme import theme

_MARGIN = 6
_STRIP = 6


class Picture(QWidget):
    """Draws points, a curve, images, sequences or the head of a table, whichever there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: DataPreview | None = None
        self._is_dimmed = False
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

    def _draw(self, painter: QPainter, preview: DataPreview) -> None:
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        colours = theme().colours
        if len(preview.class_counts) > 1:
            strip = QRectF(area.left(), area.bottom() - _STRIP, area.width(), _STRIP)
            draw_class_counts(painter, strip, preview.class_counts, colours)
            area.setBottom(strip.top() - _MARGIN)
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
