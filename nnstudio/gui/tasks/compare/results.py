"""How far each strategy is and what it came to, as a model for a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    Qt,
)
from PySide6.QtGui import QIcon, QPainter, QPixmap

from nnstudio.document.comparison import Comparison, Outcome
from nnstudio.document.forgetting import MEANINGS
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.plots.legend import draw_sign
from nnstudio.gui.tasks.compare.colours import strategy_colour, strategy_sign
from nnstudio.gui.tasks.measures import SHOWN

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

#: Columns before those of the measures.
NAME, RUNS, MEASURES = 0, 1, 2
#: What a row or a cell is sorted by; the outcomes of a row.
SORT_ROLE, OUTCOMES_ROLE = Role.UserRole, Role.UserRole + 1
_CHIP = 16


class Results(QAbstractTableModel):
    """A row for each strategy: its name, its sequences, and the mean of each measure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._found: list[dict[str, tuple[float, float | None] | None]] = []
        self._num_done: list[int] = []

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Brings the rows up to date."""
        if comparison is not self._comparison:
            self.beginResetModel()
            self._comparison = comparison
            self._found, self._num_done = [], []
            self._measure()
            self.endResetModel()
        elif comparison is not None:
            columns = self.columnCount() if self._measure() else MEASURES
            last = self.index(self.rowCount() - 1, columns - 1)
            self.dataChanged.emit(self.index(0, NAME), last)

    def _measure(self) -> bool:
        """Computes the means again where a sequence came to its end; tells whether one did."""
        comparison = self._comparison
        if comparison is None:
            return False
        strategies = range(len(comparison.strategies))
        num_done = [len(comparison.done(index)) for index in strategies]
        if num_done == self._num_done:
            return False
        self._num_done = num_done
        self._found = [comparison.summary(index) for index in strategies]
        return True

    # --------------------------------------------------------------------------- Qt's model
    def rowCount(self, parent: Index | None = None) -> int:
        is_nested = parent is not None and parent.isValid()
        return 0 if self._comparison is None or is_nested else len(self._comparison.strategies)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else MEASURES + len(SHOWN)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            flags = Qt.AlignmentFlag
            side = flags.AlignRight if section >= MEASURES else flags.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        if section < MEASURES:
            texts = (self.tr("Strategy"), self.tr("Seeds taught"))
            return texts[section] if role == Role.DisplayRole else None
        meaning = MEANINGS[SHOWN[section - MEASURES]]
        if role == Role.DisplayRole:
            return spoken(meaning.title)
        if role == Role.ToolTipRole:
            more, less = self.tr("More is better."), self.tr("Less is better.")
            better = more if meaning.more_is_better else less
            needs = ""
            if SHOWN[section - MEASURES] == "intransigence":
                needs = self.tr(" Known where joint training is compared too.")
            return f"<p>{spoken(meaning.sentence)} {better}{needs}<br>({meaning.source})</p>"
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        comparison = self._comparison
        if comparison is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if column == NAME:
            return self._name(comparison, row, role)
        if column == RUNS:
            return self._runs(comparison, row, role)
        value = self._found[row][SHOWN[column - MEASURES]]
        if role == Role.DisplayRole:
            return cell_text(SHOWN[column - MEASURES], value)
        if role == SORT_ROLE:
            return None if value is None else value[0]
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _name(self, comparison: Comparison, row: int, role: int) -> Any:
        if role in (Role.DisplayRole, SORT_ROLE):
            return spoken(comparison.title(row))
        if role == Role.DecorationRole:
            return _chip(row)
        return None

    def _runs(self, comparison: Comparison, row: int, role: int) -> Any:
        own = [each for each in comparison.outcomes if each.strategy == row]
        if role == OUTCOMES_ROLE:
            return own
        if role == SORT_ROLE:
            return sum(each.progress for each in own)
        if role == Role.DisplayRole:
            num_failed = sum(each.state == "failed" for each in own)
            text = self.tr("{0} of {1}").format(self._num_done[row], len(own))
            return text + self.tr(", {0} failed").format(num_failed) if num_failed else text
        if role == Role.ToolTipRole:
            return "\n".join(map(self._told, own))
        return None

    def _told(self, outcome: Outcome) -> str:
        words = {
            "waiting": self.tr("waits"),
            "running": self.tr("{0:.0f} %").format(100 * outcome.progress),
            "done": self.tr("taught"),
            "failed": spoken(outcome.problem),
        }
        return self.tr("Seed {0}: {1}").format(outcome.seed, words[outcome.state])


def cell_text(name: str, value: tuple[float, float | None] | None) -> str:
    """A mean ± standard error, in percent or, for a change, in percentage points."""
    if value is None:
        return "–"
    mean, error = value
    sign = "" if MEANINGS[name].lowest == 0 else "+"
    text = f"{100 * mean:{sign}.1f}".replace("-", "\N{MINUS SIGN}")
    return text if error is None else f"{text} ± {100 * error:.1f}"


def _chip(strategy: int) -> QIcon:
    """A square in the strategy's colour; a piece of its line where that is a broken one."""
    sign, colour = strategy_sign(strategy), strategy_colour(strategy)
    pixmap = QPixmap(_CHIP, _CHIP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    # Between two rows of pixels a thin line would be pale.
    centre = QPointF(_CHIP / 2, (_CHIP - 1) / 2)
    draw_sign(painter, "square" if sign == "line" else sign, colour, centre)
    painter.end()
    return QIcon(pixmap)
