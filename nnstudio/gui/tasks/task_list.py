"""The tasks in the order in which they are taught; dragged into another, or taught again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.forms.style import GRID
from nnstudio.gui.tasks.colours import task_colour
from nnstudio.gui.theme import theme

_TASK = Qt.ItemDataRole.UserRole
_CHIP = 12
#: Rows that are shown without scrolling, at most.
_MOST_ROWS = 10


class TaskList(QWidget):
    """Shows an order of tasks and tells of another; it changes nothing itself.

    Signals:
        ordered: Carries the tasks (counted from 0) in their new order.
        renamed: A task was given other classes; carries its number and what was typed.
        dropped: A task is no longer wanted; carries its number.
    """

    ordered = Signal(tuple)
    renamed = Signal(int, str)
    dropped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._order: tuple[int, ...] = ()
        self._may_rename = self._may_drop = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tasks in the order in which they are taught"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setIconSize(QSize(_CHIP, _CHIP))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setToolTip(
            self.tr("Drag a task to another place (or Alt+Up, Alt+Down) to teach it then.")
        )
        self.list.model().rowsMoved.connect(self._moved)
        self.list.itemChanged.connect(self._typed)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.installEventFilter(self)
        self.again = QPushButton(self.tr("Teach again"))
        self.again.setToolTip(self.tr("Come back to the selected task after all others."))
        self.again.clicked.connect(self.teach_again)
        self.remove = QPushButton(self.tr("Take out"))
        self.remove.setToolTip(self.tr("Take out the selected visit, or added data set."))
        self.remove.clicked.connect(self.take_out)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self.again)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.list)
        column.addLayout(row)
        theme().changed.connect(self._fill)

    @property
    def order(self) -> tuple[int, ...]:
        """The tasks as they stand in the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(int(item.data(_TASK)) for item in items)

    def show_tasks(
        self,
        names: Sequence[str],
        order: Sequence[int] = (),
        may_rename: bool = False,
        may_drop: bool = False,
    ) -> None:
        """Shows tasks.

        Args:
            names: What each is called.
            order: The order in which they are taught; empty: as they come.
            may_rename: Whether their names are classes that can be typed.
            may_drop: Whether all but the first can be taken out altogether.
        """
        fits = order and all(task < len(names) for task in order)
        wanted = tuple(order) if fits else tuple(range(len(names)))
        now = (self._names, self._order, self._may_rename, self._may_drop)
        if (tuple(names), wanted, may_rename, may_drop) != now:
            self._names, self._order = tuple(names), wanted
            self._may_rename, self._may_drop = may_rename, may_drop
            self._fill()

    def teach_again(self) -> None:
        """Comes back to the selected task after all others."""
        item = self.list.currentItem()
        if item is not None:
            self._tell((*self.order, int(item.data(_TASK))))

    def take_out(self) -> None:
        """Takes the selected visit out, or the whole task where it may go."""
        row = self.list.currentRow()
        if not self._may_take_out():
            return
        if self.order.count(self.order[row]) > 1:
            self._tell(self.order[:row] + self.order[row + 1 :])
        else:
            self.dropped.emit(self.order[row])

    def move_task(self, by: int) -> None:
        """Moves the selected task up (negative) or down."""
        row = self.list.currentRow()
        to = row + by
        if row >= 0 and 0 <= to < self.list.count():
            order = list(self.order)
            order.insert(to, order.pop(row))
            self._tell(tuple(order))
            self.list.setCurrentRow(to)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            has_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if is_press and has_alt and event.key() in steps:
                self.move_task(steps[Qt.Key(event.key())])
                return True
            if is_press and event.key() == Qt.Key.Key_Delete:
                self.take_out()
                return True
        return super().eventFilter(watched, event)

    # -------------------------------------------------------------------------- internals
    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for task in self._order:
            item = QListWidgetItem(_chip(task_colour(task)), self._names[task])
            item.setData(_TASK, task)
            flags = item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled
            if self._may_rename:
                flags |= Qt.ItemFlag.ItemIsEditable
                item.setToolTip(self.tr("Double-click to choose its classes, for instance: 3, 5"))
            item.setFlags(flags)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        height = max(self.list.sizeHintForRow(0), 1) * min(len(self._order), _MOST_ROWS)
        self.list.setFixedHeight(height + 2 * self.list.frameWidth() + 2)
        self._enable()

    def _enable(self) -> None:
        self.again.setEnabled(self.list.currentItem() is not None)
        self.remove.setEnabled(self._may_take_out())

    def _may_take_out(self) -> bool:
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None:
            return False
        task = int(item.data(_TASK))
        return self.order.count(task) > 1 or (self._may_drop and task > 0)

    def _moved(self, *_where: QModelIndex | int) -> None:
        self._tell(self.order)

    def _tell(self, order: tuple[int, ...]) -> None:
        if order != self._order:
            self.ordered.emit(order)

    def _typed(self, item: QListWidgetItem) -> None:
        task = int(item.data(_TASK))
        if item.text() != self._names[task]:
            typed = item.text()
            self._fill()  # what was typed counts only if it is accepted
            self.renamed.emit(task, typed)


def _chip(colour: QColor) -> QIcon:
    pixmap = QPixmap(_CHIP, _CHIP)
    pixmap.fill(colour)
    return QIcon(pixmap)
