"""All runs of the project in a table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.store.table import Entry
from nnstudio.gui.forms.style import GRID
from nnstudio.gui.runs.actions import RunActions
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.runs.model import MEASURES, RUN_ROLE, Column, RunsModel
from nnstudio.gui.runs.other_run import colour_of
from nnstudio.gui.theme import theme

_ROW = 26
_WIDTHS = (150, 104, 84, 122, 88, 124, 240, 88, 76, 64, 130, 90, 160)


class RunsPanel(QWidget):
    """A row for each run: sorted by its heads, filtered by words, edited in place.

    Args:
        book: The runs.
        parent: Owner.

    Attributes:
        actions_of_runs: What can be done with the selected ones.
    """

    def __init__(self, book: RunBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setAccessibleName(self.tr("Runs"))
        self.model = RunsModel(self._edited, self._ticked, self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Show runs with these words"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.model.look_for)
        self.table = self._made_table()
        self.actions_of_runs = actions = RunActions(book, self.table)
        actions.rename_asked.connect(self.rename)
        actions.delete_asked.connect(self.delete)
        self._cut_off = self._made_offer()
        self._more = QToolButton()
        self._more.setText(self.tr("Actions"))
        self._more.setToolTip(self.tr("What can be done with the selected runs."))
        self._more.setAccessibleName(self._more.toolTip())
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more_menu = QMenu(self._more)
        self._more_menu.aboutToShow.connect(self._fill_more)
        self._more.setMenu(self._more_menu)
        self._empty = QLabel(
            self.tr("Every run is kept here with its settings and curves. Press Train to make one.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._cut_off)
        column.addWidget(self._pages, 1)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow_selection())
        book.changed.connect(self._follow)
        book.run_changed.connect(self._follow_selection)
        book.compared.connect(self._show_drawn)
        theme().changed.connect(self._show_drawn)
        self._follow()

    def _head(self) -> QHBoxLayout:
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        head.setSpacing(GRID)
        head.addWidget(self.filter, 1)
        head.addWidget(self._count)
        head.addWidget(self._more)
        return head

    def _made_offer(self) -> QWidget:
        """A row that offers to go on with a run that was cut off."""
        actions = self.actions_of_runs
        self._go_on = QPushButton()
        self._go_on.setToolTip(actions.go_on.toolTip())
        self._go_on.clicked.connect(actions.go_on.trigger)
        self._why = QLabel()
        self._why.setProperty("role", "muted")
        offer = QWidget()
        row = QHBoxLayout(offer)
        row.setContentsMargins(GRID, 0, GRID, GRID // 2)
        row.addWidget(self._why, 1)
        row.addWidget(self._go_on)
        return offer

    @property
    def selected(self) -> tuple[int, ...]:
        """Numbers of the selected runs."""
        rows = self.table.selectionModel().selectedRows()
        return tuple(int(index.data(RUN_ROLE)) for index in rows)

    def select(self, run: int) -> None:
        """Selects one run."""
        row = self.model.row_of(run)
        if row is not None:
            self.table.selectRow(row)

    def rename(self) -> None:
        """Lets the user type another name for the selected run."""
        for run in self.selected[:1]:
            row = self.model.row_of(run)
            if row is not None:
                self.table.edit(self.model.index(row, Column.NAME))

    def delete(self) -> None:
        """Deletes the selected runs after asking."""
        entries = self._selected_entries()
        if not entries:
            return
        what = entries[0].row.name
        text = self.tr("Delete “{0}” with its curves?").format(what)
        if len(entries) > 1:
            many = self.tr("Delete {0} runs with their curves?", "", len(entries))
            text = many.format(len(entries))
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
        found = (self.model.entry(run) for run in self.selected)
        return [entry for entry in found if entry is not None]

    def _follow_selection(self) -> None:
        actions = self.actions_of_runs
        actions.refresh(tuple(self._selected_entries()))
        self._go_on.setText(actions.go_on.text())
        self._cut_off.setVisible(False)
        for entry in self._selected_entries()[:1]:
            went_on = any(other.row.parent == entry.row.id for other in self.model.entries)
            self._cut_off.setVisible(actions.go_on.isEnabled() and not went_on)
            self._why.setText(self.tr("{0} was cut off.").format(entry.row.name))
        self._more.setEnabled(bool(self.selected))

    def _fill_more(self) -> None:
        self._more_menu.clear()
        self.actions_of_runs.fill(self._more_menu)

    def _edited(self, entry: Entry, column: int, text: str) -> None:
        row = entry.row
        if column == Column.NAME:
            self._book.rename(row.id, text)
        elif column == Column.TAGS:
            self._book.annotate(row.id, text, row.note)
        elif column == Column.NOTE:
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
        for column in MEASURES:
            self.table.setColumnHidden(column, not self.model.has_sequences)
        for column in (Column.RESULT, Column.BEST):
            self.table.setColumnHidden(column, self.model.has_sequences and not self.model.has_runs)
        num = len(self._book.entries)
        self._pages.setCurrentIndex(bool(num))
        self.filter.setEnabled(bool(num))
        self._count.setText(self.tr("{0:,} runs", "", num).format(num) if num > 1 else "")
        if num and not self.selected and not self.filter.text():
            self.select(self._book.entries[-1].row.id)
        self._follow_selection()

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Runs"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)  # the newest on top
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

    def _menu(self, place: QPoint) -> None:
        if not self.selected:
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_of_runs.fill(menu)
        menu.popup(self.table.viewport().mapToGlobal(place))
