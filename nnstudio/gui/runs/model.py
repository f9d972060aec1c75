"""The table of runs, for Qt: thousands of rows cost what the visible ones do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from nnstudio.gui.figures import duration, metric
from nnstudio.gui.runs.book import Entry

Index = QModelIndex | QPersistentModelIndex

NAME, WHEN, CHANGED, RESULT, STEPS, SECONDS, STATE, TAGS, NOTE = range(9)
#: What a column is sorted by.
SORT_ROLE = Qt.ItemDataRole.UserRole
#: The run's number in the file.
RUN_ROLE = Qt.ItemDataRole.UserRole + 1
#: What "result" means, the first of these that a run has.
_RESULTS = ("val_loss", "loss")
_EDITABLE = (NAME, TAGS, NOTE)


class RunsModel(QAbstractTableModel):
    """Rows for runs.

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

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Takes in other rows; where only their contents changed, selection and scroll stay."""
        same = [entry.row.id for entry in entries] == [entry.row.id for entry in self.entries]
        if not same:
            self.beginResetModel()
        self.entries = entries
        results = [(result_of(e)[1], e.row.id) for e in entries if result_of(e)[1] is not None]
        self.best = min(results)[1] if len(results) > 1 else None
        if same:
            last = self.index(max(len(entries) - 1, 0), NOTE)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.endResetModel()

    def show_drawn(self, drawn: dict[int, QColor]) -> None:
        """Ticks the runs whose curves are drawn, and shows in which colour."""
        self.drawn = drawn
        self.dataChanged.emit(self.index(0, NAME), self.index(max(len(self.entries) - 1, 0), NAME))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else NOTE + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Run"),
            self.tr("Begun"),
            self.tr("Other than the run before"),
            self.tr("Validation loss"),
            self.tr("Steps"),
            self.tr("Time"),
            self.tr("State"),
            self.tr("Tags"),
            self.tr("Note"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITABLE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.EditRole:
                return {NAME: entry.row.name, TAGS: entry.row.tags, NOTE: entry.row.note}.get(
                    column
                )
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(entry, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft
                if column in (RESULT, STEPS, SECONDS):
                    side = Qt.AlignmentFlag.AlignRight
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.CheckStateRole if column == NAME:
                is_drawn = entry.row.id in self.drawn
                return Qt.CheckState.Checked if is_drawn else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole if column == NAME:
                return self.drawn.get(entry.row.id)
            case _ if role == SORT_ROLE:
                return self._key(entry, column)
            case _ if role == RUN_ROLE:
                return entry.row.id
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self._ticked(entry, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self._edited(entry, index.column(), str(value))
        return True

    def _text(self, entry: Entry, column: int) -> str:
        row = entry.row
        match column:
            case 0:
                return f"★ {row.name}" if row.id == self.best else row.name
            case 1:
                return datetime.fromtimestamp(row.begun).strftime("%Y-%m-%d %H:%M")
            case 2:
                return entry.changed
            case 3:
                value = result_of(entry)[1]
                return "" if value is None else metric(value)
            case 4:
                return f"{row.step:,}"
            case 5:
                return duration(row.seconds)
            case 6:
                return self._state(row.state)
            case 7:
                return row.tags
            case _:
                return row.note

    def _key(self, entry: Entry, column: int) -> Any:
        row = entry.row
        numbers = {WHEN: row.id, STEPS: row.step, SECONDS: row.seconds, NAME: row.id}
        if column == RESULT:
            value = result_of(entry)[1]
            return float("inf") if value is None else value
        return numbers.get(column, self._text(entry, column).lower())

    def _tip(self, entry: Entry, column: int) -> str:
        if column == CHANGED:
            return entry.changed.replace(" · ", "\n")
        if column == RESULT:
            values = entry.row.result.items()
            return "\n".join(f"{name}: {metric(v)}" for name, v in values if v is not None)
        if column == NAME and entry.row.id == self.best:
            return self.tr("The lowest validation loss so far")
        return self._text(entry, column)

    def _state(self, state: str) -> str:
        words = {
            "running": self.tr("running"),
            "paused": self.tr("paused"),
            "finished": self.tr("finished"),
            "stopped": self.tr("stopped"),
            "early stopping": self.tr("stopped early"),
            "failed": self.tr("failed"),
            "preparing": self.tr("preparing"),
        }
        return words.get(state, state)


def result_of(entry: Entry) -> tuple[str, float | None]:
    """Name and value of what a run is judged by: validation loss, or loss where there is none."""
    for name in _RESULTS:
        value = entry.row.result.get(name)
        if value is not None:
            return name, value
    return "", None
