"""The palette of layers, with search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from nnstudio.document.adding import append_layer
from nnstudio.document.catalogue import catalogue
from nnstudio.document.project import Project
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.palette.layer_tree import LayerTree
from nnstudio.gui.palette.matching import found
from nnstudio.gui.project_model import ProjectModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QWidget):
    """Offers the catalogue's layers; a chosen one is added behind the selected or last block.

    Args:
        model: The project.
        parent: Owner.
    """

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._every = self._entries = catalogue().families["layers"]
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Search layers (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search layers"))
        self.search.setToolTip(
            self.tr("Finds layers by name and by what they do; Enter adds the first one.")
        )
        self.tree = LayerTree()
        self.tree.setToolTip(self.tr("Double-click a layer to add it, or drag it to its place."))
        self.everything = QCheckBox(self._everything_text())
        self.everything.setToolTip(self.tr("Also shows the layers that are seldom needed."))
        self._nothing = Words("", "muted")
        self._nothing.setContentsMargins(GRID, 0, GRID, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        for widget in (self.search, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.tree, 1)
        column.addWidget(self.everything)
        self.search.textChanged.connect(self._show)
        self.search.entered.connect(self._add_current)
        self.search.walked.connect(self._walk)
        self.tree.chosen.connect(self.add)
        self.tree.left_at_top.connect(self.search.setFocus)
        self.everything.toggled.connect(self._show)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("/")):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(self.start_search)
        self._show()

    def hide_categories(self, names: frozenset[str]) -> None:
        """Offers the layers of all categories but these."""
        self._entries = tuple(entry for entry in self._every if entry.category not in names)
        self.everything.setText(self._everything_text())
        self._show()

    def _everything_text(self) -> str:
        number = len(self._entries)
        return self.tr("All {number} layers", "", number).format(number=number)

    def start_search(self) -> None:
        """Puts the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def add(self, kind: str) -> None:
        """Adds a layer behind the selected or last block, and selects it."""
        selection = self._model.selection

        def edit(project: Project) -> Project:
            return append_layer(project, kind, selection)

        if self._model.do(self.tr("Add {layer}").format(layer=kind), edit):
            self._model.select([self._model.project.network.layers[-1].id])

    def _show(self) -> None:
        text = self.search.text().strip()
        if text:
            matches = found(self._entries, text)
            self.tree.show_list(matches)
        else:
            matches = [
                entry for entry in self._entries if entry.common or self.everything.isChecked()
            ]
            self.tree.show_categories(matches)
        # A search looks at all layers, however few are shown without one.
        self.everything.setEnabled(not text)
        self._nothing.setText(
            self.tr("No layer is called “{text}”. Try what it should do, such as “image”.").format(
                text=text
            )
        )
        self._nothing.setVisible(not matches)

    def _add_current(self) -> None:
        kind = self.tree.current_kind
        if self.search.text().strip() and kind is not None:
            self.add(kind)

    def _walk(self, step: int) -> None:
        if self.search.text().strip():
            self.tree.walk(step)
        else:
            self.tree.setFocus()
            self.tree.walk(0)


class _Search(QLineEdit):
    """A search field from which Up and Down walk through the matches.

    Signals:
        entered: Enter was pressed.
        walked: Up (−1) or Down (1) was pressed.
    """

    entered = Signal()
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
