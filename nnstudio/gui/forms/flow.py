"""A row that becomes two where there is no room for one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Lays widgets out from the left, and begins another line where they end at the right.

    It is never wider than its widest widget needs, so a panel with many controls does not take
    the room of its neighbours. Hidden widgets take no room.

    Args:
        parent: Owner.
        spacing: Pixels between widgets.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._at: int | None = None

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """Puts a widget before others."""
        self._at = index
        self.addWidget(widget)
        self._at = None

    def addItem(self, item: QLayoutItem) -> None:
        self._items.insert(len(self._items) if self._at is None else self._at, item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        # In the middle of what is left over, as boxes beside it are.
        over = max(rect.height() - self.heightForWidth(rect.width()), 0)
        self._place(rect.adjusted(0, over // 2, 0, 0), is_trial=False)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, is_trial: bool) -> int:
        """Lays the lines out; returns their height."""
        top = rect.y()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            left = rect.x()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(rect.width(), height))
                if not is_trial:
                    place = QPoint(left, top + (height - size.height()) // 2)
                    item.setGeometry(QRect(place, size))
                left += size.width() + self.spacing()
            top += height + self.spacing() // 2
        return max(top - rect.y() - self.spacing() // 2, 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width() + self.spacing()
            if not lines or used + wanted - self.spacing() > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wanted
        return lines
