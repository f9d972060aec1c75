"""The actions of the canvas, for its context menu and for the menus of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from nnstudio.document.layout import EDGES, Edge
from nnstudio.gui.canvas.labels import translate

if TYPE_CHECKING:
    from nnstudio.gui.canvas.canvas import Canvas

_STANDARD = QKeySequence.StandardKey


class CanvasActions:
    """One QAction for everything that can be done on the canvas.

    Attributes:
        edit: Cut, copy, paste, duplicate, delete, select all.
        align: The eight ways to line blocks up.
        layout: Arranging the whole network.
        view: Zoom, fit and the list of blocks.
        live: What is shown while a network learns, and the units of a block; who shows it
            follows them.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.cut = self._action(
            translate("Canvas", "Cut"),
            translate("Canvas", "Moves the selected blocks to the clipboard."),
            canvas.cut,
            _STANDARD.Cut,
        )
        self.copy = self._action(
            translate("Canvas", "Copy"),
            translate("Canvas", "Copies the selected blocks to the clipboard."),
            canvas.copy,
            _STANDARD.Copy,
        )
        self.paste = self._action(
            translate("Canvas", "Paste"),
            translate("Canvas", "Adds the blocks that are on the clipboard."),
            canvas.paste,
            _STANDARD.Paste,
        )
        self.duplicate = self._action(
            translate("Canvas", "Duplicate"),
            translate("Canvas", "Adds copies of the selected blocks beside them."),
            canvas.duplicate,
            "Ctrl+D",
        )
        self.delete = self._action(
            translate("Canvas", "Delete"),
            translate(
                "Canvas", "Removes the selected blocks and wires; a chain is joined up again."
            ),
            canvas.delete_selection,
            "Del",
            "Backspace",
        )
        self.select_all = self._action(
            translate("Canvas", "Select all"),
            translate("Canvas", "Selects every block."),
            canvas.select_all,
            _STANDARD.SelectAll,
        )
        self.edit = [self.cut, self.copy, self.paste, self.duplicate, self.delete, self.select_all]
        self.align = [self._align_action(edge) for edge in EDGES]
        self.arrange = self._action(
            translate("Canvas", "Arrange"),
            translate("Canvas", "Places all blocks in rows, so that the data flows downwards."),
            canvas.arrange,
            "Ctrl+Shift+A",
        )
        self.layout = [self.arrange]
        self._add_view_actions(canvas)
        self._add_live_actions()
        self.refresh()

    def _add_view_actions(self, canvas: Canvas) -> None:
        self.zoom_out = self._action(
            translate("Canvas", "Zoom out"),
            translate("Canvas", "Shows more of the network, smaller."),
            canvas.zoom_out,
            _STANDARD.ZoomOut,
        )
        self.zoom_out.setIconText("\N{MINUS SIGN}")
        self.zoom_reset = self._action(
            translate("Canvas", "Zoom to 100 %"),
            translate("Canvas", "Shows blocks in their own size."),
            canvas.zoom_reset,
            "Ctrl+0",
        )
        self.zoom_reset.setProperty("shows-scale", True)
        self.zoom_in = self._action(
            translate("Canvas", "Zoom in"),
            translate("Canvas", "Shows less of the network, larger."),
            canvas.zoom_in,
            _STANDARD.ZoomIn,
            "Ctrl+=",
        )
        self.zoom_in.setIconText("+")
        self.fit = self._action(
            translate("Canvas", "Fit"),
            translate("Canvas", "Shows the whole network."),
            canvas.fit,
            "F",
        )
        self.outline = self._action(
            translate("Canvas", "List of blocks"),
            translate("Canvas", "Shows the blocks as a list that screen readers can read."),
            None,
            "Ctrl+Shift+L",
        )
        self.outline.setIconText(translate("Canvas", "List"))
        self.outline.setCheckable(True)
        self.outline.toggled.connect(canvas.show_outline)
        self.view = [self.zoom_out, self.zoom_reset, self.zoom_in, self.fit, self.outline]

    def _add_live_actions(self) -> None:
        self.pictures = self._action(
            translate("Canvas", "Live pictures"),
            translate("Canvas", "Shows on each block what it computes while the network learns."),
            None,
            "Ctrl+Shift+P",
        )
        self.kernels = self._action(
            translate("Canvas", "Convolutions show their filters"),
            translate("Canvas", "The filters, instead of what they make of the pinned sample."),
            None,
        )
        self.weights = self._action(
            translate("Canvas", "Wires show the weights"),
            translate("Canvas", "How large the weights are, instead of the signal in the wires."),
            None,
        )
        for action in (self.pictures, self.kernels, self.weights):
            action.setCheckable(True)
        self.next_unit = self._action(
            translate("Canvas", "Look at the next unit"),
            translate("Canvas", "Of the selected block: one unit in a large view."),
            None,
            "]",
        )
        self.previous_unit = self._action(
            translate("Canvas", "Look at the unit before it"),
            translate("Canvas", "Of the selected block: one unit in a large view."),
            None,
            "[",
        )
        self.live = [self.pictures, self.kernels, self.weights, self.next_unit, self.previous_unit]
        self.pictures.setChecked(True)
        self.pictures.toggled.connect(self.kernels.setEnabled)
        self.pictures.toggled.connect(self.weights.setEnabled)

    def refresh(self) -> None:
        """Enables what can be done with the selection."""
        num = len(self._canvas.model.selection)
        has_wires = bool(self._canvas.view.network_scene.selected_wires)
        has_blocks = bool(self._canvas.model.project.network.layers)
        for action in (self.cut, self.copy, self.duplicate):
            action.setEnabled(num > 0)
        self.delete.setEnabled(num > 0 or has_wires)
        for action in (self.select_all, self.arrange, self.fit):
            action.setEnabled(has_blocks)
        for action, edge in zip(self.align, EDGES, strict=True):
            action.setEnabled(num > (2 if edge in ("columns", "rows") else 1))

    def fill(self, menu: QMenu) -> None:
        """Puts everything into a context menu, with the shortcuts shown."""
        menu.addActions(self.edit)
        menu.addSeparator()
        self.align_menu(menu)
        menu.addActions(self.layout)
        menu.addSeparator()
        menu.addActions(self.view)
        menu.addSeparator()
        menu.addActions(self.live)
        menu.setToolTipsVisible(True)

    def align_menu(self, menu: QMenu) -> QMenu:
        """Adds the submenu of the ways to line blocks up."""
        align = menu.addMenu(translate("Canvas", "Align"))
        align.addActions(self.align)
        align.setEnabled(any(action.isEnabled() for action in self.align))
        return align

    def _align_action(self, edge: Edge) -> QAction:
        words = {
            "left": translate("Canvas", "Left edges"),
            "centre": translate("Canvas", "Centres in one column"),
            "right": translate("Canvas", "Right edges"),
            "top": translate("Canvas", "Top edges"),
            "middle": translate("Canvas", "Centres in one row"),
            "bottom": translate("Canvas", "Bottom edges"),
            "columns": translate("Canvas", "Distribute across"),
            "rows": translate("Canvas", "Distribute down"),
        }
        tip = translate("Canvas", "Lines the selected blocks up.")
        return self._action(words[edge], tip, lambda: self._canvas.align(edge))

    def _action(
        self,
        text: str,
        tip: str,
        slot: Callable[[], object] | None,
        *shortcuts: str | QKeySequence.StandardKey,
    ) -> QAction:
        action = QAction(text, self._canvas)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if slot is not None:
            action.triggered.connect(lambda _checked: slot())
        self._canvas.addAction(action)
        return action
