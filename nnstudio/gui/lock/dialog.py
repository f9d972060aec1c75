"""Lock for a class: what is hidden and what is held, seen at once in the window behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.catalogue import catalogue
from nnstudio.document.lock import Lock, Word, hashed
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.lock.keeper import LockKeeper

_NAME = Qt.ItemDataRole.UserRole


class LockDialog(QDialog):
    """Lists what can be hidden or held; the window behind shows what is left.

    Args:
        keeper: Puts the lock in force.
        docks: Names of the docks to their titles.
        lock: What is ticked first; ``None``: nothing.
        parent: It stands over this.
    """

    def __init__(
        self, keeper: LockKeeper, docks: Mapping[str, str], lock: Lock | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lock for a Class"))
        lead_to(self, "workshop#lock-for-a-class")
        self._keeper = keeper
        self._old = lock
        lock = lock or Lock()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet("QTreeWidget::item { height: 22px; }")
        self.tree.setAccessibleName(self.tr("What is hidden, and what is held"))
        self._groups = self._fill(docks, lock)
        self.note = QLineEdit(lock.note)
        self.note.setMaxLength(200)
        self.note.setPlaceholderText(self.tr("for instance: today we look at activations"))
        self.word = QLineEdit()
        self.word.setEchoMode(QLineEdit.EchoMode.Password)
        self.word.setPlaceholderText(
            self.tr("as before") if lock.word is not None else self.tr("none: a click opens it")
        )
        self.no_word = QCheckBox(self.tr("Without a word from now on"))
        self.no_word.setVisible(lock.word is not None)
        self.show_now = QCheckBox(self.tr("Show in the window behind"))
        self.show_now.setChecked(True)
        self._arrange()
        self.tree.itemChanged.connect(self._preview)
        self.show_now.toggled.connect(self._preview)
        self._preview()
        self.resize(440, 620)

    def _arrange(self) -> None:
        about = Words(
            self.tr(
                "Tick what your class shall not see or change today. The lock is kept in the "
                "project: save it and give it out. It is a fence, not a safe: who opens another "
                "project is outside."
            ),
            "muted",
        )
        form = QFormLayout()
        form.addRow(self.tr("Note to the class"), self.note)
        form.addRow(self.tr("Word that opens it"), self.word)
        form.addRow("", self.no_word)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(
            self.tr("Lock"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        if self._old is not None:
            self.remove_button = buttons.addButton(
                self.tr("Take the lock off"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            self.remove_button.clicked.connect(self._remove)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        for widget in (about, self.tree, self.show_now):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(buttons)

    def _fill(self, docks: Mapping[str, str], lock: Lock) -> dict[str, QTreeWidgetItem]:
        categories = dict.fromkeys(entry.category for entry in catalogue().families["layers"])
        inspector = {
            "layer": self.tr("Settings of a layer"),
            "training": self.tr("Training plan"),
            "tasks": self.tr("Tasks in a row"),
        }
        held = {
            "network": self.tr("The network"),
            "data": self.tr("The data"),
            "plan": self.tr("The training plan"),
            "tasks": self.tr("The tasks"),
        }
        return {
            "docks": self._group(self.tr("Hide panels"), docks, lock.docks),
            "palette": self._group(
                self.tr("Hide kinds of layers"), {name: name for name in categories}, lock.palette
            ),
            "inspector": self._group(self.tr("Hide in the inspector"), inspector, lock.inspector),
            "tasks": self._group(
                self.tr("Hide tasks in a row"),
                {"all": self.tr("All that is about several tasks")},
                ("all",) if lock.tasks else (),
            ),
            "held": self._group(self.tr("Hold as it is"), held, lock.held),
        }

    def _group(
        self, title: str, names: Mapping[str, str], ticked: Iterable[str]
    ) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        chosen = set(ticked)
        for name, words in names.items():
            item = QTreeWidgetItem(group, [words])
            item.setData(0, _NAME, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked
            item.setCheckState(0, state)
        group.setExpanded(True)
        return group

    def lock(self) -> Lock:
        """What is ticked, with the word as it was hashed before, if it is not changed."""
        names: dict[str, Any] = {
            part: tuple(_ticked(group)) for part, group in self._groups.items()
        }
        names["tasks"] = bool(names["tasks"])
        return Lock(**names, note=self.note.text().strip(), word=self._word())

    def _word(self) -> Word | None:
        if self.no_word.isChecked():
            return None
        if self.word.text().strip():
            return hashed(self.word.text())
        return self._old.word if self._old is not None else None

    def tick(self, part: str, *names: str) -> None:
        """Ticks some of a group, for instance ``tick("docks", "weights")``."""
        for item in _items(self._groups[part]):
            if item.data(0, _NAME) in names:
                item.setCheckState(0, Qt.CheckState.Checked)

    def accept(self) -> None:
        self._keeper.preview(None)
        self._keeper.set(self.lock())
        super().accept()

    def reject(self) -> None:
        self._keeper.preview(None)
        super().reject()

    def _remove(self) -> None:
        self._keeper.preview(None)
        self._keeper.set(None)
        super().accept()

    def _preview(self) -> None:
        is_wanted = self.show_now.isChecked()
        names = {part: tuple(_ticked(group)) for part, group in self._groups.items()}
        shown: dict[str, Any] = {**names, "tasks": bool(names["tasks"])}
        self._keeper.preview(Lock(**shown) if is_wanted else None)


def _items(group: QTreeWidgetItem) -> Iterable[QTreeWidgetItem]:
    for index in range(group.childCount()):
        item = group.child(index)
        if item is not None:
            yield item


def _ticked(group: QTreeWidgetItem) -> Iterable[str]:
    for item in _items(group):
        if item.checkState(0) == Qt.CheckState.Checked:
            yield item.data(0, _NAME)
