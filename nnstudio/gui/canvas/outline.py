"""The canvas as a list, for screen readers and for those who prefer one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from nnstudio.document.description import Problem
from nnstudio.document.network import ordered
from nnstudio.gui.canvas.entries import category_of
from nnstudio.gui.canvas.facts import worst_problem
from nnstudio.gui.canvas.fit_menu import swatch
from nnstudio.gui.canvas.labels import spoken
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.theme import theme

_ID = int(Qt.ItemDataRole.UserRole)


class Outline(QListWidget):
    """The blocks in the order in which data passes them, with one selection for both.

    Signals:
        block_activated: Enter or a double-click; carries the block's id.
    """

    block_activated = Signal(str)

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_following = False
        #: What is sick in a layer while it learns; see ``lights.py``.
        self.sick_of: Callable[[str], tuple[Problem, ...]] = lambda _name: ()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("List of blocks"))
        self.setAccessibleDescription(self.tr("The blocks of the canvas in the order of the data."))
        self.setMinimumWidth(240)
        self.setSpacing(2)
        model.changed.connect(self.refresh)
        model.described.connect(self.refresh)
        model.selection_changed.connect(self._follow_selection)
        theme().changed.connect(self._colour)
        self.itemSelectionChanged.connect(self._tell_selection)
        self.activated.connect(self._tell_activation)
        self.refresh()

    def refresh(self) -> None:
        """Writes down the network anew, as far as it changed; not while it is hidden."""
        if self.isHidden():
            return
        self._is_following = True
        description = self._model.description
        known = {layer.id: layer for layer in description.layers}
        layers = ordered(self._model.project.network)
        while self.count() > len(layers):
            self.takeItem(self.count() - 1)
        for row, layer in enumerate(layers):
            problem = worst_problem(description, layer.id)
            problems = (*([problem] if problem else []), *self.sick_of(layer.id))
            words = " ".join(one.message for one in problems)
            text = spoken(layer, known.get(layer.id), words)
            item = self.item(row)
            if row >= self.count():
                item = QListWidgetItem()
                self.addItem(item)
            if item.data(_ID) != layer.id:
                item.setData(_ID, layer.id)
                item.setIcon(swatch(category_of(layer.kind)))
            if item.text() != text:
                item.setText(text)
                item.setToolTip(text)
        self._is_following = False
        self._follow_selection()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_activation(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _follow_selection(self) -> None:
        if self._is_following or self.isHidden():
            return
        self._is_following = True
        selection = self._model.selection
        for row in range(self.count()):
            item = self.item(row)
            item.setSelected(item.data(_ID) in selection)
            if selection and item.data(_ID) == selection[-1]:
                self.setCurrentItem(item, self.selectionModel().SelectionFlag.NoUpdate)
        self._is_following = False

    def _tell_selection(self) -> None:
        if not self._is_following:
            names = [item.data(_ID) for item in self.selectedItems()]
            current = self.currentItem().data(_ID) if self.currentItem() is not None else None
            # The current block is selected last, so that the inspector and the canvas show it.
            self._model.select(sorted(names, key=lambda name: name == current))

    def _tell_activation(self, index: QModelIndex) -> None:
        if index.isValid():
            self.block_activated.emit(index.data(_ID))

    def _colour(self) -> None:
        kinds = {layer.id: layer.kind for layer in self._model.project.network.layers}
        for row in range(self.count()):
            item = self.item(row)
            item.setIcon(swatch(category_of(kinds.get(item.data(_ID), ""))))
