"""The stages in a row above the curves: a block for each, filled as far as it was taught."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneHelpEvent,
    QGraphicsWidget,
    QSizePolicy,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.tasks.colours import readable_on, stage_colour
from nnstudio.gui.tasks.words import stage_name
from nnstudio.gui.theme import theme

_HEIGHT = 22.0
_FAINT = 0.22
#: Room that a name needs to be of any use.
_LEAST_TEXT = 14.0


class TimelineRow(QGraphicsWidget):
    """Stands above a plot and follows its x axis, which counts optimizer steps.

    Args:
        box: The plot's view box.
    """

    def __init__(self, box: Any) -> None:
        super().__init__()
        self._box = box
        self._record: TaskRecord | None = None
        self._is_live = False
        self.setMinimumHeight(_HEIGHT)
        self.setMaximumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.sigXRangeChanged.connect(lambda *_: self.update())
        box.sigResized.connect(lambda *_: self.update())

    def show_record(self, record: TaskRecord | None, is_live: bool) -> None:
        """Shows how far a sequence has come; ``is_live`` frames the stage that goes on."""
        self._record, self._is_live = record, is_live
        self.update()

    def texts(self) -> list[str]:
        """What each block says, with its progress."""
        record = self._record
        if record is None:
            return []
        return [
            self.tr("{name}: {share:.0f} %").format(
                name=stage_name(record, stage), share=100 * record.progress(stage)
            )
            for stage in range(len(record.stages))
        ]

    def place_of(self, stage: int) -> QRectF:
        """Where the block of a stage stands, in this row's coordinates."""
        record = self._record
        if record is None:
            return QRectF()
        first, last = (
            self.mapFromScene(self._box.mapViewToScene(QPointF(step, 0.0))).x()
            for step in record.boundaries[stage : stage + 2]
        )
        ground = self.mapRectFromScene(self._box.sceneBoundingRect())
        left, right = max(first + 1, ground.left()), min(last - 1, ground.right())
        return QRectF(left, 1, max(right - left, 0.0), _HEIGHT - 4)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        record = self._record
        if record is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font())
        for stage, tasks in enumerate(record.stages):
            place = self.place_of(stage)
            if place.width() <= 0:
                continue
            colour = stage_colour(tasks, record.is_joint)
            self._paint_block(painter, place, colour, stage)
            if self._is_live and stage == record.stage:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme().colours.text), 1.4))
                painter.drawRoundedRect(place.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)

    def _paint_block(self, painter: QPainter, place: QRectF, colour: QColor, stage: int) -> None:
        record = self._record
        if record is None:
            return
        faint = mixed(theme().colours.surface, colour, _FAINT)
        done = QRectF(place)
        done.setWidth(place.width() * record.progress(stage))
        painter.setPen(Qt.PenStyle.NoPen)
        for part, ground in ((place, faint), (done, colour)):
            if part.width() > 0:
                painter.setBrush(ground)
                painter.drawRoundedRect(part, 4, 4)
        inside = place.adjusted(4, 0, -4, 0)
        if inside.width() < _LEAST_TEXT:
            return
        text = QFontMetricsF(small_font()).elidedText(
            stage_name(record, stage), Qt.TextElideMode.ElideRight, inside.width()
        )
        # Written twice, so that each half can be read on its own ground.
        rest = QRectF(place)
        rest.setLeft(done.right())
        for part, ground in ((done, colour), (rest, faint)):
            painter.save()
            painter.setClipRect(part)
            painter.setPen(readable_on(ground))
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, text)
            painter.restore()

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Names the block under the mouse."""
        for stage, text in enumerate(self.texts()):
            if self.place_of(stage).contains(self.mapFromScene(event.scenePos())):
                QToolTip.showText(event.screenPos(), text)
                return

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        most = 16_777_215.0 if which == Qt.SizeHint.MaximumSize else 200.0
        return QSizeF(most, _HEIGHT)
