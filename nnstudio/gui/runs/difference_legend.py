"""Says what the marks on the canvas mean, and what else is other; takes them away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.runs.difference_marks import SIGNS, Change, draw_sign
from nnstudio.gui.theme import theme

_WIDTH = 268
#: Room for the buttons below it, in pixels.
_BELOW = 56
#: Sentences about plan, data and tasks that are written out; the rest is counted.
_MOST = 6


class DifferenceLegend(QFrame):
    """Stands in the lower left corner of the canvas, over the buttons for zooming.

    Signals:
        closed: The marks are to go.

    Args:
        ground: The canvas, over which it stands.
    """

    closed = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setAccessibleName(self.tr("Differences between runs"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFixedWidth(_WIDTH)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setProperty("role", "heading")
        self.counts: dict[Change, QLabel] = {}
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Take the marks away (Esc)"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        self.close_button.clicked.connect(self.closed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        for row, change in enumerate(SIGNS):
            self.counts[change] = QLabel()
            grid.addWidget(_Sign(change), row, 0)
            grid.addWidget(self.counts[change], row, 1)
        grid.setColumnStretch(1, 1)
        head = QGridLayout()
        head.addWidget(self.title, 0, 0)
        head.addWidget(self.close_button, 0, 1, Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(0, 1)
        self.others = Words("")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self.others)
        ground.installEventFilter(self)
        theme().changed.connect(self._colour)
        self._colour()
        self.hide()

    def tell(
        self,
        title: str,
        blocks: Mapping[Change, int],
        wires: Mapping[Change, int],
        others: Sequence[str],
    ) -> None:
        """Shows what differs.

        Args:
            title: Between what.
            blocks: How many of each kind.
            wires: The same.
            others: Sentences about what is not on the canvas.
        """
        self.title.setText(title)
        words = {
            "added": self.tr("added: {0}"),
            "changed": self.tr("changed: {0}"),
            "removed": self.tr("removed: {0}"),
        }
        for change, label in self.counts.items():
            text = words[change].format(blocks.get(change, 0))
            if wires.get(change, 0):
                text += self.tr(" · wires: {0}").format(wires[change])
            label.setText(text)
        lines = [f"• {text}" for text in others[:_MOST]]
        if len(others) > _MOST:
            lines.append(self.tr("… and {0} more").format(len(others) - _MOST))
        if not lines and not any([*blocks.values(), *wires.values()]):
            lines = [self.tr("Nothing that is trained differs.")]
        self.others.setText("\n".join(lines))
        self.others.setVisible(bool(lines))
        self.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))
        self.move(12, max(12, self._ground.height() - self.height() - _BELOW))
        self.raise_()

    def _colour(self) -> None:
        colours = theme().colours
        ground = colours.raised if colours.is_dark else colours.surface
        self.setStyleSheet(
            f"DifferenceLegend {{ background: {ground}; border: 1px solid {colours.border};"
            " border-radius: 6px; }"
        )


class _Sign(QWidget):
    """The disc of a change, as on the canvas."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_sign(painter, self._change, QPointF(10, 10))
