"""The table of a comparison: sequences filling up, and measures that can be sorted by."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtCore import QSortFilterProxyModel as Sorter
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nnstudio.document.comparison import Comparison, Outcome
from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.tasks.compare.results import (
    MEASURES,
    NAME,
    OUTCOMES_ROLE,
    RUNS,
    SORT_ROLE,
    Results,
)
from nnstudio.gui.theme import theme

Index = QModelIndex | QPersistentModelIndex

_NAME_WIDTH, _RUNS_WIDTH, _MEASURE_WIDTH = 200, 170, 112
_ROW, _HEAD = 26, 50
#: A sign for one sequence, in pixels, and the room for all of a strategy's.
_SIGN, _GAP, _ROOM = 14.0, 3.0, 90.0


class ResultsTable(QTableView):
    """A row for each strategy; click a column's head to sort by it.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Results of the strategies"))
        self.results = Results(self)
        self._sorter = _Sorter(self)
        self._sorter.setSourceModel(self.results)
        self._sorter.setSortRole(SORT_ROLE)
        self._sorter.setDynamicSortFilter(True)
        self.setModel(self._sorter)
        self.setItemDelegateForColumn(RUNS, RunsDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # as they were chosen
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setFixedHeight(_HEAD)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultSectionSize(_MEASURE_WIDTH)
        self.setColumnWidth(NAME, _NAME_WIDTH)
        self.setColumnWidth(RUNS, _RUNS_WIDTH)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Brings the rows up to date; the order stays as it was sorted."""
        self.results.show_comparison(comparison)

    @property
    def selected(self) -> int | None:
        """The strategy whose row is selected."""
        rows = self.selectionModel().selectedRows()
        return self._sorter.mapToSource(rows[0]).row() if rows else None

    def texts(self) -> list[list[str]]:
        """What the cells say, in the order shown."""
        rows, columns = range(self._sorter.rowCount()), range(self._sorter.columnCount())
        return [[str(self._sorter.index(r, c).data()) for c in columns] for r in rows]

    def sort_by(self, measure: int, order: Qt.SortOrder) -> None:
        """Sorts by a measure of ``SHOWN``, counted from 0."""
        self.sortByColumn(MEASURES + measure, order)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or self.selectionModel().isSelected(index):
            # A second click gives all curves their weight again.
            self.clearSelection()
            return
        super().mousePressEvent(event)


class _Sorter(Sorter):
    """Keeps what is not known below everything else, whichever way it is sorted."""

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is None or other is None:
            is_last = one is None and other is not None
            is_first = one is not None and other is None
            return is_last if self.sortOrder() == Qt.SortOrder.DescendingOrder else is_first
        return bool(one < other)


class RunsDelegate(QStyledItemDelegate):
    """Draws a sign for each sequence of a strategy, filled as far as it was taught."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        outcomes: list[Outcome] = index.data(OUTCOMES_ROLE) or []
        blank: Any = option  # its fields are missing in the stubs
        place, text = blank.rect, str(index.data())
        self.initStyleOption(option, index)
        blank.text = ""
        style = blank.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, blank.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = place.left() + 4.0
        width = min(_SIGN, max(_ROOM / max(len(outcomes), 1) - _GAP, 1.0))
        for outcome in outcomes:
            _paint_sign(painter, outcome, QRectF(x, place.center().y() - 5, width, 11))
            x += width + _GAP
        colours = theme().colours
        is_selected = bool(blank.state & style.StateFlag.State_Selected)
        painter.setPen(QColor(colours.on_accent if is_selected else colours.muted))
        room = QRectF(x + 5, place.top(), place.right() - x - 5, place.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_RUNS_WIDTH, _ROW)


def _paint_sign(painter: QPainter, outcome: Outcome, place: QRectF) -> None:
    colours = theme().colours
    if outcome.state == "failed":
        painter.setPen(QPen(QColor(colours.error), 1.8))
        half = min(place.width(), place.height()) / 2 - 1.5
        across, along = QPointF(half, half), QPointF(half, -half)
        for arm in (across, along):
            painter.drawLine(place.center() - arm, place.center() + arm)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(colours.surface, colours.muted, 0.35))
    painter.drawRoundedRect(place, 2.5, 2.5)
    done = QRectF(place)
    done.setWidth(place.width() * outcome.progress)
    if done.width() > 0:
        painter.setBrush(QColor(colours.good if outcome.state == "done" else colours.accent))
        painter.drawRoundedRect(done, 2.5, 2.5)
