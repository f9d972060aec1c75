"""Which strategies are compared, how often each is repeated, and how many run at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnstudio.document.strategies import STRATEGIES, known, refusal, values
from nnstudio.document.tasks import TaskPlan
from nnstudio.document.values import Config
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.forms.words import label_of, number_text
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.comparison import default_workers

_NAME = Qt.ItemDataRole.UserRole
_MOST_SEEDS, _SEEDS = 100, 3
_ROW = 22
#: What is ticked beside the project's own: the lower line, the upper line, and one that replays.
_FIRST = ("naive", "joint", "er")


class Chooser(QWidget):
    """A list of strategies to tick, with what the current one does, and two numbers.

    Signals:
        changed: Something else is chosen.

    Args:
        model: The project; its own strategy is compared with its own settings.
        parent: Owner.
    """

    changed = Signal()

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Strategies to compare"))
        self.list.setItemDelegate(_Greying(self.list))
        for strategy in STRATEGIES:
            item = QListWidgetItem(spoken(strategy.title))
            item.setData(_NAME, strategy.name)
            item.setSizeHint(QSize(0, _ROW))
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.about, self.settings = Words(), Words("", "muted")
        self.seeds = _number(_MOST_SEEDS, _SEEDS)
        self.seeds.setToolTip(
            self.tr(
                "How often each strategy is repeated, each time with other initial weights and "
                "another order of the samples; these are the same for all strategies."
            )
        )
        num_cores = os.cpu_count() or 1
        self.workers = _number(num_cores, default_workers(num_cores))
        self.workers.setToolTip(
            self.tr("How many are taught at the same time. Each takes a core and about 1 GB.")
        )
        self._lay_out()
        self.choose({*_FIRST, (model.project.tasks or TaskPlan()).strategy.kind})
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self.changed)
        self.list.currentItemChanged.connect(self.refresh)
        self.seeds.valueChanged.connect(self.changed)
        self.refresh()

    @property
    def chosen(self) -> tuple[Config, ...]:
        """The strategies that are ticked, and defined for the project's tasks."""
        return tuple(
            self._config(str(item.data(_NAME)))
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
            and item.flags() & Qt.ItemFlag.ItemIsUserCheckable
        )

    def refusal(self, name: str) -> str:
        """Why a strategy cannot be ticked; empty where it can."""
        targets = self._model.description.data.targets if self._model.description.data else ()
        predicts_numbers = any(target.kind == "number" for target in targets)
        plan = self._model.project.tasks or TaskPlan()
        refused = refusal(name, plan.scenario, predicts_numbers)
        return "" if refused is None else str(refused)

    def choose(self, names: Iterable[str]) -> None:
        """Ticks these strategies and no others."""
        wanted = set(names)
        with QSignalBlocker(self.list):
            for item in self._items():
                is_wanted = item.data(_NAME) in wanted
                item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        self.changed.emit()

    def show_about(self, name: str) -> None:
        """Makes a strategy the current one, so that its words are shown."""
        for row, item in enumerate(self._items()):
            if item.data(_NAME) == name:
                self.list.setCurrentRow(row)

    def refresh(self) -> None:
        """Says again what the current strategy does, and with which settings it is compared."""
        self._offer()
        name = str(self.list.item(max(self.list.currentRow(), 0)).data(_NAME))
        strategy = known(name)
        self.about.setText(spoken(self.refusal(name) or strategy.help))
        texts = [
            f"{label_of(knob)}: {number_text(value) if isinstance(value, float) else value}"
            for knob, value in values(self._config(name)).items()
            if value != ""
        ]
        is_own = name == self._own.kind and bool(self._own.params)
        where = self.tr(" (as in the project)") if is_own else ""
        self.settings.setText(", ".join(texts) + where if texts else "")
        self.settings.setVisible(bool(texts))

    # -------------------------------------------------------------------------- internals
    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _offer(self) -> None:
        """Lets those be ticked that are defined for the project's tasks; keeps all ticks."""
        with QSignalBlocker(self.list):
            for item in self._items():
                name = str(item.data(_NAME))
                reason = self.refusal(name)
                flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
                # It only looks disabled: who goes there with the keyboard reads why.
                item.setFlags(flags & ~Qt.ItemFlag.ItemIsUserCheckable if reason else flags)
                item.setToolTip(f"<p>{spoken(reason or known(name).help)}</p>")

    @property
    def _own(self) -> Config:
        return (self._model.project.tasks or TaskPlan()).strategy

    def _config(self, name: str) -> Config:
        return self._own if self._own.kind == name else Config(name)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        grid.addWidget(Words(self.tr("Strategies"), "heading"), 0, 0, 1, 2)
        grid.addWidget(self.list, 1, 0, 1, 2)
        grid.addWidget(self.about, 2, 0, 1, 2)
        grid.addWidget(self.settings, 3, 0, 1, 2)
        rows = ((self.tr("&Seeds"), self.seeds), (self.tr("&At the same time"), self.workers))
        for row, (text, box) in enumerate(rows, start=4):
            label = QLabel(text)
            label.setBuddy(box)
            label.setToolTip(box.toolTip())
            box.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)


class _Greying(QStyledItemDelegate):
    """Paints what cannot be ticked as if it were disabled."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            blank: Any = option  # its fields are missing in the stubs
            blank.state &= ~QStyle.StateFlag.State_Enabled


def _number(most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, most)
    box.setValue(value)
    return box
