"""What the colours and the wires of the live canvas mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from nnstudio.gui.canvas.colours import block_ground, faded, mixed, text_font
from nnstudio.gui.canvas.minimap import Minimap
from nnstudio.gui.theme import theme
from nnstudio.protocol.probes.pictures import Wires

_PADDING, _LINE = 7.0, 15.0
_RAMP_WIDTH, _RAMP = 12.0, 54.0
_WIRE = 30.0
_EDGE = 12


class LiveLegend(QWidget):
    """A strip in the lower right corner: the colours of numbers, and the thickness of wires.

    Args:
        minimap: Beside which it stands while that is shown.
        parent: The view.
    """

    def __init__(self, minimap: Minimap, parent: QWidget) -> None:
        super().__init__(parent)
        self._minimap = minimap
        self._ground = parent
        self._wires: Wires = "signal"
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Legend of the live pictures"))
        self.setToolTip(
            self.tr(
                "Blue is positive, orange negative, grey zero; the strongest colour is the largest"
                " number of that picture. A wire is the thicker the larger the numbers in it are"
                " in the mean, and has the colour of their mean's sign."
            )
        )
        theme().changed.connect(self.update)
        self.hide()

    def tell(self, wires: Wires) -> None:
        """Says what the wires mean."""
        self._wires = wires
        self.place()
        self.update()

    def place(self) -> None:
        """Stands in the lower right corner, or beside the overview that stands there."""
        self.resize(self.sizeHint())
        right, bottom = self._ground.width() - _EDGE, self._ground.height() - _EDGE
        if not self._minimap.isHidden():
            above = self._minimap.y() - _EDGE // 2
            if above >= self.height() + _EDGE:
                bottom = above
            else:
                right = self._minimap.x() - _EDGE // 2
        self.move(right - self.width(), bottom - self.height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(text_font(11))
        width = max(metrics.horizontalAdvance(text) for text in (*self._signs(), self._words()))
        height = 2 * _PADDING + _RAMP + 4 + _WIRE + _LINE
        signs = _RAMP_WIDTH + 5 + metrics.horizontalAdvance("\N{MINUS SIGN}")
        return QSize(round(2 * _PADDING + max(width, signs)), round(height))

    def _signs(self) -> tuple[str, str, str]:
        return "+", "0", "\N{MINUS SIGN}"

    def _words(self) -> str:
        words = {"signal": self.tr("signal"), "weight": self.tr("weights")}
        return words.get(self._wires, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme().colours.border), 1.0))
        painter.setBrush(faded(block_ground(), 0.92))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(text_font(11))
        self._draw_ramp(painter)
        self._draw_wire(painter)
        place = QRectF(0, self.height() - _PADDING - _LINE, self.width(), _LINE)
        painter.setPen(QColor(theme().colours.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words())
        painter.end()

    def _draw_ramp(self, painter: QPainter) -> None:
        """The colours of numbers, the positive ones on top, with their signs."""
        colours = theme().colours
        signs = QFontMetricsF(painter.font()).horizontalAdvance("+")
        left = (self.width() - _RAMP_WIDTH - 5 - signs) / 2
        bar = QRectF(left, _PADDING, _RAMP_WIDTH, _RAMP)
        ramp = QLinearGradient(bar.topLeft(), bar.bottomLeft())
        for stop, name in ((0.0, colours.positive), (0.5, colours.zero), (1.0, colours.negative)):
            ramp.setColorAt(stop, QColor(name))
        painter.setPen(QPen(QColor(colours.border), 1.0))
        painter.setBrush(ramp)
        painter.drawRect(bar)
        painter.setPen(QColor(colours.muted))
        for share, sign in zip((0.0, 0.5, 1.0), self._signs(), strict=True):
            line = QRectF(bar.right() + 5, 0, signs + 4, 12)
            line.moveTop(bar.top() + share * (bar.height() - 12))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, sign)

    def _draw_wire(self, painter: QPainter) -> None:
        """A wire that grows from thin to thick."""
        colours, middle = theme().colours, self.width() / 2
        top = _PADDING + _RAMP + 7
        ends = [(-0.7, top), (-3.2, top + _WIRE - 6), (3.2, top + _WIRE - 6), (0.7, top)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(colours.border, colours.muted, 0.6))
        painter.drawPolygon(QPolygonF([QPointF(middle + x, y) for x, y in ends]))
