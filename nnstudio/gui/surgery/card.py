"""What an operation did: loss and metrics right before and right after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QToolButton,
    QWidget,
)

from nnstudio.gui import figures
from nnstudio.gui.forms.style import GRID, Elided
from nnstudio.gui.icons import icon
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import theme
from nnstudio.protocol.surgery import Operated

#: Width of the title, in pixels.
_WIDTH = 240
#: Distance to the edges of the ground, and above what stands in its lower left corner.
_EDGE, _BELOW = 12, 56
#: A change below this part of the value is called none.
_SAME = 5e-4


class SurgeryCard(QFrame):
    """Floats over the corner of the canvas in which it covers least, the lower left one at best.

    Args:
        ground: What it floats over.
        taken: Tells where on the ground it should not stand.
    """

    def __init__(self, ground: QWidget, taken: Callable[[], Iterable[QRect]] = tuple) -> None:
        super().__init__(ground)
        self._ground = ground
        self._taken = taken
        self._told: Operated | None = None
        self.setAccessibleName(self.tr("What the operation did"))
        self.setToolTip(
            self.tr("Loss and metrics right before and right after, over so many samples of each.")
        )
        self.title = Elided("heading")
        self.title.setFixedWidth(_WIDTH)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 8, 10)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(3)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self._close)
        self._grid.addLayout(head, 0, 0, 1, 3)
        self._cells: list[QWidget] = []
        ground.installEventFilter(self)
        theme().changed.connect(self._colour)
        self._colour()
        self.hide()

    def tell(self, event: Operated) -> None:
        """Shows another operation."""
        self._told = event
        taken_back = self.tr("Taken back: {0}")
        text = spoken(event.text)
        self.title.set_words(taken_back.format(text) if event.is_taken_back else text)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        other = next((n.partition("_")[0] for n in event.before if n[:4] in ("val_", "test")), "")
        train, others = event.num_samples
        self._put(self.tr("training ({0:,})").format(train), 1, 1, "muted")
        names = {"val": self.tr("validation"), "test": self.tr("test")}
        if other:
            self._put(f"{names[other]} ({others:,})", 1, 2, "muted")
        quantities = [name for name in event.before if not name.startswith(("val_", "test_"))]
        for row, name in enumerate(quantities, 2):
            self._put(name.replace("_", " "), row, 0, "muted")
            self._compare(name, row, 1)
            if other:
                self._compare(f"{other}_{name}", row, 2)
        self._put(self._note(event), len(quantities) + 2, 0, "muted", across=3)
        self.setAccessibleDescription(" ".join(self.texts()))
        self.show()
        self.raise_()
        self._grid.activate()
        self._place()

    def texts(self) -> list[str]:
        """What can be read on it."""
        labels = [cell.text() for cell in self._cells if isinstance(cell, QLabel)]
        return [self.title.words, *labels]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _note(self, event: Operated) -> str:
        step = self.tr("step {0:,}").format(event.step)
        return step if event.is_taken_back else f"{step} · {self.tr('Ctrl+Z takes it back')}"

    def _compare(self, name: str, row: int, column: int) -> None:
        told = self._told
        if told is None or name not in told.before:
            return
        before, after = told.before[name], told.after[name]
        change = after - before
        is_same = abs(change) <= _SAME * max(abs(before), abs(after))
        label = self._put(f"{figures.metric(before)} → {figures.metric(after)}", row, column)
        is_better = (change < 0) == ("loss" in name or "error" in name)
        colours = theme().colours
        colour = colours.muted if is_same else colours.good if is_better else colours.error
        label.setStyleSheet(f"color: {colour};")

    def _put(self, text: str, row: int, column: int, role: str = "", across: int = 1) -> QLabel:
        label = QLabel(text)
        if role:
            label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column, 1, across)
        self._cells.append(label)
        return label

    def _place(self) -> None:
        taken = tuple(self._taken())
        low = max(_EDGE, self._ground.height() - self.height() - _BELOW)
        right = max(_EDGE, self._ground.width() - self.width() - _EDGE)

        def covered(corner: QPoint) -> int:
            place = QRect(corner, self.size())
            both = (place.intersected(rect) for rect in taken)
            return sum(rect.width() * rect.height() for rect in both if rect.isValid())

        self.move(
            min((QPoint(_EDGE, low), QPoint(_EDGE, _EDGE), QPoint(right, _EDGE)), key=covered)
        )

    def _colour(self) -> None:
        colours = theme().colours
        self._close.setIcon(icon("close", colours.muted))
        self.setStyleSheet(
            f"SurgeryCard {{ background: {colours.surface}; border: 1px solid {colours.border};"
            " border-radius: 8px; }"
        )
        if self._told is not None and self.isVisible():
            self.tell(self._told)
