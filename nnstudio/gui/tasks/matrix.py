"""The accuracy on each task after each stage: R in the papers, as a table of colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneHelpEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.tasks.colours import readable_on, share_colour, task_colour
from nnstudio.gui.tasks.words import percent, stage_name
from nnstudio.gui.theme import theme

_HEAD, _GAP, _MARGIN = 22.0, 2.0, 4.0
_LEAST_LEFT, _MOST_LEFT = 44.0, 130.0
#: Cells are no larger than this, lest two tasks fill a wall.
_LARGEST = QSizeF(92, 40)


class MatrixItem(QGraphicsWidget):
    """Paints a row when its stage is over, and on top what was there before any training."""

    def __init__(self) -> None:
        super().__init__()
        self._record: TaskRecord | None = None

    def show_record(self, record: TaskRecord | None) -> None:
        """Brings the picture up to date."""
        self._record = record
        self.update()

    def texts(self) -> list[list[str]]:
        """What is written in the cells, row by row; the first is before training."""
        if self._record is None:
            return []
        rows = [self._record.before, *self._record.rows]
        return [[f"{100 * value:.0f}" for value in row.tolist()] for row in rows]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        record = self._record
        if record is None:
            return
        painter.setFont(small_font())
        metrics = QFontMetricsF(small_font())
        for task, name in enumerate(record.names):
            self._paint_head(painter, metrics, task, name)
        rows = [record.before, *record.rows]
        for line in range(len(record.stages) + 1):
            self._paint_label(painter, metrics, line)
            for task in range(record.num_tasks):
                value = float(rows[line][task]) if line < len(rows) else None
                is_taught = line > 0 and task in record.stages[line - 1]
                self._paint_cell(painter, self._cell(line, task), value, is_taught)

    def _label(self, line: int) -> str:
        record = self._record
        if record is None or line == 0:
            return self.tr("before")
        return str(line) if record.is_joint else stage_name(record, line - 1)

    def _paint_label(self, painter: QPainter, metrics: QFontMetricsF, line: int) -> None:
        cell = self._cell(line, 0)
        if cell.height() < metrics.height() - 4:
            return
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        places = {self._label(line): (cell.top(), cell.height())}
        if line == 0:
            places[self.tr("after")] = (_MARGIN, _HEAD - 6)
        for text, (top, height) in places.items():
            painter.setPen(QColor(theme().colours.text if line else theme().colours.muted))
            place = QRectF(0, top, self._left - 6, height)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, flags, text)

    def _paint_head(self, painter: QPainter, metrics: QFontMetricsF, task: int, name: str) -> None:
        cell = self._cell(0, task)
        place = QRectF(cell.left(), _MARGIN, cell.width(), _HEAD - 6)
        painter.setPen(QColor(theme().colours.text))
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.fillRect(QRectF(cell.left(), cell.top() - 5, cell.width(), 3), task_colour(task))

    @staticmethod
    def _paint_cell(painter: QPainter, place: QRectF, value: float | None, is_taught: bool) -> None:
        colours = theme().colours
        if value is None:
            painter.setPen(QPen(QColor(colours.grid), 1))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        ground = share_colour(value)
        painter.fillRect(place, ground)
        if is_taught:
            painter.setPen(QPen(QColor(colours.text), 1.4))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.setPen(readable_on(ground))
        # All cells alike, so that a sign here and there does not look like a difference.
        has_room = painter.fontMetrics().horizontalAdvance("100 %") <= place.width() - 4
        text = f"{100 * value:.0f}" + (" %" if has_room else "")
        if painter.fontMetrics().height() - 4 <= place.height():
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    @property
    def _left(self) -> float:
        metrics = QFontMetricsF(small_font())
        lines = len(self._record.stages) + 1 if self._record is not None else 1
        wanted = max(metrics.horizontalAdvance(self._label(line)) for line in range(lines)) + 10
        return min(max(wanted, _LEAST_LEFT), _MOST_LEFT, 0.4 * self.size().width())

    def _cell(self, line: int, task: int) -> QRectF:
        record = self._record
        columns = max(1, record.num_tasks if record is not None else 1)
        rows = 1 + max(1, len(record.stages) if record is not None else 1)
        size, top, left = self.size(), _MARGIN + _HEAD, self._left
        width = min((size.width() - left - _MARGIN) / columns, _LARGEST.width())
        height = min((size.height() - top - _MARGIN) / rows, _LARGEST.height())
        return QRectF(
            left + task * width, top + line * height, max(width - _GAP, 1), max(height - _GAP, 1)
        )

    def tip_at(self, place: QPointF) -> str:
        """What a cell tells, in words; empty beside the cells."""
        record = self._record
        if record is None:
            return ""
        for line, row in enumerate([record.before, *record.rows]):
            for task, value in enumerate(row.tolist()):
                if self._cell(line, task).contains(place):
                    if line == 0:
                        text = self.tr("{value} on task {name} before any training")
                    else:
                        text = self.tr("{value} on task {name} after learning {stage}")
                    stage = stage_name(record, line - 1) if line else ""
                    return text.format(value=percent(value), name=record.names[task], stage=stage)
        return ""

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Tells about the cell under the mouse."""
        text = self.tip_at(self.mapFromScene(event.scenePos()))
        if text:
            QToolTip.showText(event.screenPos(), text)

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        if which == Qt.SizeHint.MaximumSize:
            return QSizeF(16_777_215.0, 16_777_215.0)
        return QSizeF(130, 90) if which == Qt.SizeHint.MinimumSize else QSizeF(300, 200)
