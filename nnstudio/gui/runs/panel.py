"""All runs of the project in a table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.forms.style import GRID
from nnstudio.gui.runs.book import Entry, RunBook
from nnstudio.gui.runs.model import CHANGED, NAME, NOTE, RUN_ROLE, SORT_ROLE, TAGS, RunsModel
from nnstudio.gui.runs.other_run import colour_of
from nnstudio.gui.theme import theme

Index = QModelIndex | QPersistentModelIndex

_ROW = 26
_WIDTHS = (110, 130, 260, 104, 76, 64, 84, 90, 160)


class RunsPanel(QWidget):
    """A row for each run: sorted by its heads, filtered by words, edited in place.

    Args:
        book: The runs.
        parent: Owner.
    """

    def __init__(self, book: RunBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setAccessibleName(self.tr("Runs"))
        self.model = RunsModel(self._edited, self._ticked, self)
        self._sorter = _Words(self)
        self._sorter.setSourceModel(self.model)
        self._sorter.setSortRole(SORT_ROLE)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Show runs with these words"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._sorter.look_for)
        self.table = self._made_table()
        self.restore_action = self._action(self.tr("Bring back its settings"), self.restore, "")
        self.restore_action.setToolTip(
            self.tr("Makes network, data and training what they were in this run; can be undone.")
        )
        self.delete_action = self._action(self.tr("Delete…"), self.delete, "Delete")
        self._empty = QLabel(
            self.tr("Every run is kept here with its settings and curves. Press Train to make one.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        head.addWidget(self.filter, 1)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        book.changed.connect(self._follow)
        book.compared.connect(self._show_drawn)
        theme().changed.connect(self._show_drawn)
        self._follow()

    @property
    def selected(self) -> tuple[int, ...]:
        """Numbers of the selected runs."""
        rows = self.table.selectionModel().selectedRows()
        return tuple(int(index.data(RUN_ROLE)) for index in rows)

    def select(self, run: int) -> None:
        """Selects one run."""
        for row in range(self._sorter.rowCount()):
            if self._sorter.index(row, NAME).data(RUN_ROLE) == run:
                self.table.selectRow(row)

    def restore(self) -> None:
        """Brings the settings of the selected run back into the project."""
        entries = self._selected_entries()
        if len(entries) == 1:
            self._book.restore_settings(entries[0].row.id, entries[0].row.name)

    def delete(self) -> None:
        """Deletes the selected runs after asking."""
        entries = self._selected_entries()
        if not entries:
            return
        what = entries[0].row.name
        text = self.tr("Delete “{0}” with its curves?").format(what)
        if len(entries) > 1:
            text = self.tr("Delete {0} runs with their curves?").format(len(entries))
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Delete runs"),
            text,
            buttons.Discard | buttons.Cancel,
            self,
        )
        box.setInformativeText(self.tr("This cannot be undone."))
        box.button(buttons.Discard).setText(self.tr("Delete"))
        box.setDefaultButton(buttons.Cancel)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Discard:
            self._book.delete(entry.row.id for entry in entries)

    # -------------------------------------------------------------------------- internals
    def _selected_entries(self) -> list[Entry]:
        chosen = set(self.selected)
        return [entry for entry in self.model.entries if entry.row.id in chosen]

    def _edited(self, entry: Entry, column: int, text: str) -> None:
        row = entry.row
        if column == NAME:
            self._book.rename(row.id, text)
        elif column == TAGS:
            self._book.annotate(row.id, text, row.note)
        elif column == NOTE:
            self._book.annotate(row.id, row.tags, text)

    def _ticked(self, entry: Entry, is_ticked: bool) -> None:
        self._book.draw_beside(entry.row.id, is_ticked)

    def _show_drawn(self) -> None:
        colours = {run: QColor(colour_of(other)) for run, other in self._book.others.items()}
        self.model.show_drawn(colours)

    def _follow(self) -> None:
        if self.table.viewport().findChild(QLineEdit) is not None:
            return  # somebody types; what is new comes with the next look
        self.model.show_entries(self._book.entries)
        num = len(self._book.entries)
        self._pages.setCurrentIndex(bool(num))
        self.filter.setEnabled(bool(num))
        self._count.setText(self.tr("{0} runs").format(num) if num > 1 else "")

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Runs"))
        table.setModel(self._sorter)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.sortByColumn(NAME, Qt.SortOrder.DescendingOrder)  # the newest on top
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        # Heights that are asked of every row would cost seconds with thousands of them.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        return table

    def _action(self, text: str, slot: Callable[[], None], shortcut: str) -> QAction:
        action = QAction(text, self.table)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.table.addAction(action)
        return action

    def _menu(self, place: QPoint) -> None:
        if not self.selected:
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.restore_action.setEnabled(len(self.selected) == 1)
        rename = menu.addAction(self.tr("Rename"))
        current = self.table.currentIndex().siblingAtColumn(NAME)
        rename.triggered.connect(lambda: self.table.edit(current))
        menu.addAction(self.restore_action)
        menu.addSeparator()
        menu.addAction(self.delete_action)
        menu.popup(self.table.viewport().mapToGlobal(place))


class _Words(QSortFilterProxyModel):
    """Finds words in names, differences, tags and notes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        model = self.sourceModel()
        columns = (NAME, CHANGED, TAGS, NOTE)
        texts = [str(model.index(source_row, column).data()).lower() for column in columns]
        return all(any(word in text for text in texts) for word in self._words)

    def look_for(self, text: str) -> None:
        """Shows rows in which each of these words is somewhere."""
        self._words = text.lower().split()
        self.invalidate()
