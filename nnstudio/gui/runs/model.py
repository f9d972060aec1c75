"""The table of runs, for Qt: thousands of rows cost what the visible ones do.

It sorts and filters by itself: Qt's own sorting asks for every value by itself, which takes
seconds where there are ten thousand rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from nnstudio.document.forgetting import MEANINGS
from nnstudio.document.store.table import Entry
from nnstudio.gui.figures import duration, metric
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.runs.results import best_entry, best_of, result_of

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What the columns tell, from the left."""

    NAME = 0
    RESULT = 1
    BEST = 2
    ACCURACY = 3
    FORGETTING = 4
    TRANSFER = 5
    CHANGED = 6
    STATE = 7
    STEPS = 8
    SECONDS = 9
    WHEN = 10
    TAGS = 11
    NOTE = 12


#: Columns of task sequences, and the measures that they tell.
MEASURES = {
    Column.ACCURACY: "average_accuracy",
    Column.FORGETTING: "forgetting",
    Column.TRANSFER: "backward_transfer",
}
#: The run's number in the file.
RUN_ROLE = Qt.ItemDataRole.UserRole + 1
_EDITABLE = (Column.NAME, Column.TAGS, Column.NOTE)
_NUMBERS = (Column.RESULT, Column.BEST, *MEASURES, Column.STEPS, Column.SECONDS)
#: Rows that come and go one by one, so that the selection stays; of more the table begins anew.
_FEW = 50


class RunsModel(QAbstractTableModel):
    """Rows for runs, in the order of one column, those in which some words are.

    Args:
        edited: Called with the entry, the column, and what was typed.
        ticked: Called with the entry, and whether its curves are to be drawn.
        parent: Owner.
    """

    def __init__(
        self,
        edited: Callable[[Entry, int, str], None],
        ticked: Callable[[Entry, bool], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self._ticked = ticked
        #: Colours of the runs whose curves are drawn.
        self.drawn: dict[int, QColor] = {}
        self.entries: tuple[Entry, ...] = ()
        self.best: int | None = None
        self._states = {
            "running": self.tr("running"),
            "paused": self.tr("paused"),
            "finished": self.tr("finished"),
            "stopped": self.tr("stopped"),
            "early stopping": self.tr("stopped early"),
            "failed": self.tr("failed"),
            "interrupted": self.tr("interrupted"),
            "preparing": self.tr("preparing"),
        }
        self._by_number: dict[int, Entry] = {}
        #: Numbers of the runs that are shown, in their order.
        self._shown: list[int] = []
        self._words: tuple[str, ...] = ()
        #: In which words are looked for: name, differences, state, tags and note of a run.
        self._searched: dict[int, tuple[Entry, str]] = {}
        self._column, self._order = Column.NAME, Qt.SortOrder.DescendingOrder  # the newest on top

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Takes in other rows; selection and scroll stay."""
        pairs = list(zip(self.entries, entries, strict=False))
        changed = [(one, two) for one, two in pairs if one is not two]
        is_same = len(entries) == len(self.entries) and all(
            one.row.id == two.row.id for one, two in changed
        )
        self.entries = entries
        if not is_same:
            self._take_others()
            return
        # As a rule one of thousands, once a second: what is not other is not looked at.
        has_moved = any(self._place(one) != self._place(two) for one, two in changed)
        self._by_number.update((two.row.id, two) for _, two in changed)
        numbers = {two.row.id for _, two in changed}
        if any(result_of(one) != result_of(two) for one, two in changed):
            numbers |= self._find_best()
        if has_moved:
            self._arrange(self._by_number)
        self._tell_changed(numbers)

    def _take_others(self) -> None:
        """Runs came or went."""
        old, new = self._by_number, {entry.row.id: entry for entry in self.entries}
        changed = {run for run, entry in new.items() if run in old and old[run] is not entry}
        changed |= self._find_best()
        # Those that are gone are asked for until they are taken out.
        self._by_number = {**old, **new}
        self._arrange(new)
        self._by_number = new
        self._tell_changed(changed)

    def _find_best(self) -> set[int]:
        """Finds the run with the lowest result; returns those that look other because of it."""
        before, self.best = self.best, best_entry(self.entries)
        if before == self.best:
            return set()
        return {run for run in (before, self.best) if run is not None}

    def show_drawn(self, drawn: dict[int, QColor]) -> None:
        """Ticks the runs whose curves are drawn, and shows in which colour."""
        changed = {*self.drawn, *drawn}
        self.drawn = drawn
        self._tell_changed(changed)

    def look_for(self, text: str) -> None:
        """Shows rows in which each of these words is somewhere."""
        self._words = tuple(text.lower().split())
        self._arrange(self._by_number)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(column), order
        self._arrange(self._by_number)

    def row_of(self, run: int) -> int | None:
        """Where a run is shown; ``None`` where it is not."""
        return self._shown.index(run) if run in self._shown else None

    def entry(self, run: int) -> Entry | None:
        """A run by its number."""
        return self._by_number.get(run)

    @property
    def has_runs(self) -> bool:
        """Whether there is a run of one network among the runs."""
        return any(entry.row.kind == "run" for entry in self.entries)

    @property
    def has_sequences(self) -> bool:
        """Whether there is a task sequence among the runs."""
        return any(entry.row.kind == "tasks" for entry in self.entries)

    # ------------------------------------------------------------------------- Qt's questions
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else Column.NOTE + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                Column.RESULT: self.tr(
                    "After the last epoch; the training loss where nothing is held out"
                ),
                Column.BEST: self.tr(
                    "The lowest of all epochs; the network as it was then is kept with the run"
                ),
            }.get(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Run"),
            self.tr("Validation loss"),
            self.tr("Best so far"),
            *(spoken(MEANINGS[name].title) for name in MEASURES.values()),
            self.tr("Other than the run before"),
            self.tr("State"),
            self.tr("Steps"),
            self.tr("Time"),
            self.tr("Begun"),
            self.tr("Tags"),
            self.tr("Note"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == Column.NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITABLE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._by_number[self._shown[index.row()]]
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.EditRole:
                return {
                    Column.NAME: entry.row.name,
                    Column.TAGS: entry.row.tags,
                    Column.NOTE: entry.row.note,
                }.get(column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(entry, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                is_number = column in _NUMBERS
                side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.CheckStateRole if column == Column.NAME:
                is_drawn = entry.row.id in self.drawn
                return Qt.CheckState.Checked if is_drawn else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole if column == Column.NAME:
                return self.drawn.get(entry.row.id)
            case _ if role == RUN_ROLE:
                return entry.row.id
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self._by_number[self._shown[index.row()]]
        if role == Qt.ItemDataRole.CheckStateRole:
            self._ticked(entry, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self._edited(entry, index.column(), str(value))
        return True

    # --------------------------------------------------------------------- order and filter
    def _arrange(self, numbers: Iterable[int]) -> None:
        """Shows those of these runs that have the words, in the order of the column."""
        entries = self._by_number
        wanted = [run for run in numbers if self._has_words(entries[run])]
        is_reversed = self._order == Qt.SortOrder.DescendingOrder
        wanted.sort(key=lambda run: self._key(entries[run]), reverse=is_reversed)
        gone, new = set(self._shown) - set(wanted), set(wanted) - set(self._shown)
        if len(gone) + len(new) > _FEW:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
            return
        for run in gone:
            row = self._shown.index(run)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()
        rest = [run for run in wanted if run not in new]
        if rest != self._shown:
            self._reorder(rest)
        for row, run in enumerate(wanted):
            if run in new:
                self.beginInsertRows(QModelIndex(), row, row)
                self._shown.insert(row, run)
                self.endInsertRows()

    def _reorder(self, wanted: list[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = {run: row for row, run in enumerate(wanted)}
        after = [self.index(rows[self._shown[old.row()]], old.column()) for old in before]
        self._shown = wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changed(self, runs: set[int]) -> None:
        if len(runs) > _FEW:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, Column.NOTE))
            return
        for run in runs:
            row = self.row_of(run)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, Column.NOTE))

    def _place(self, entry: Entry) -> tuple[Any, bool]:
        """Where a run belongs: its place in the order, and whether it is shown at all."""
        return self._key(entry), self._has_words(entry)

    def _key(self, entry: Entry) -> Any:
        row = entry.row
        match self._column:
            case Column.NAME | Column.WHEN:
                return row.id
            case Column.RESULT:
                return _last_if_none(result_of(entry))
            case Column.BEST:
                return _last_if_none(best_of(entry))
            case Column.STEPS:
                return row.step
            case Column.SECONDS:
                return row.seconds
            case column if column in MEASURES:
                return _last_if_none(row.result.get(MEASURES[column]))
            case column:
                return self._text(entry, column).lower()

    def _has_words(self, entry: Entry) -> bool:
        if not self._words:
            return True
        known, text = self._searched.get(entry.row.id, (None, ""))
        if known is not entry:
            row = entry.row
            state = self._states.get(row.state, row.state)
            text = "\n".join((row.name, entry.changed, state, row.tags, row.note)).lower()
            self._searched[row.id] = entry, text
        return all(word in text for word in self._words)

    # ------------------------------------------------------------------------------- words
    def _text(self, entry: Entry, column: Column) -> str:
        row = entry.row
        match column:
            case Column.NAME:
                return f"★ {row.name}" if row.id == self.best else row.name
            case Column.WHEN:
                return datetime.fromtimestamp(row.begun).strftime("%Y-%m-%d %H:%M")
            case Column.CHANGED:
                return entry.changed
            case Column.RESULT:
                return _told(result_of(entry))
            case Column.BEST:
                return _told(best_of(entry))
            case Column.STEPS:
                return f"{row.step:,}"
            case Column.SECONDS:
                return duration(row.seconds)
            case Column.STATE:
                return self._states.get(row.state, row.state)
            case Column.TAGS:
                return row.tags
            case Column.NOTE:
                return row.note
            case _:
                value = row.result.get(MEASURES[column])
                return "" if value is None else f"{100 * value:.1f} %"

    def _tip(self, entry: Entry, column: Column) -> str:
        if column == Column.CHANGED:
            return entry.changed.replace(" · ", "\n")
        if column == Column.RESULT:
            values = entry.row.result.items()
            return "\n".join(f"{name}: {metric(v)}" for name, v in values if v is not None)
        if column == Column.BEST and entry.best is not None:
            text = self.tr("The network as it was after step {0:,} is kept.")
            return text.format(entry.best)
        if column == Column.NAME and entry.row.id == self.best:
            return self.tr("The lowest validation loss of all runs, each after its last epoch")
        return self._text(entry, column)


def _told(value: float | None) -> str:
    return "" if value is None else metric(value)


def _last_if_none(value: float | None) -> float:
    return float("inf") if value is None else value
