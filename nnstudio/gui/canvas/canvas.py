"""The canvas: the editor of the network, its list twin, and what lies over them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QWidget

from nnstudio.document.description import Problem
from nnstudio.document.layout import EDGES, Edge
from nnstudio.gui.canvas.actions import CanvasActions
from nnstudio.gui.canvas.camera import STEP
from nnstudio.gui.canvas.labels import spoken
from nnstudio.gui.canvas.live.picture_item import PictureItem
from nnstudio.gui.canvas.minimap import Minimap
from nnstudio.gui.canvas.outline import Outline
from nnstudio.gui.canvas.overlays import Invitation, ZoomBar
from nnstudio.gui.canvas.view import CanvasView
from nnstudio.gui.project_model import ProjectModel


class Canvas(QWidget):
    """Edits the network of a model.

    Attributes:
        model: The project it edits.
        view: The graphics view.
        outline: The list of blocks; hidden until asked for.
        canvas_actions: Everything that can be done here, for menus. Their shortcuts work while the
            canvas has the keyboard.

    Signals:
        activated: The inspector is wanted for a block; carries its id.
        menu_opened: A context menu is about to be shown at a place; others may add to it.
    """

    activated = Signal(str)
    menu_opened = Signal(object, object)

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.view = CanvasView(model)
        self.outline = Outline(model)
        self.outline.hide()
        #: What is sick in a layer while it learns; see ``lights.py``.
        self.sick_of: Callable[[str], tuple[Problem, ...]] = lambda _name: ()
        self._is_new = True
        self._opened_at: tuple[float, int, int] | None = None
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(self.outline)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setFocusProxy(self.view)
        self.canvas_actions = CanvasActions(self)
        self.minimap = Minimap(self.view.network_scene, self.view.camera, self.view)
        self.zoom_bar = ZoomBar(self.view.camera, self.canvas_actions.view, self.view)
        self.invitation = Invitation(self.view)
        self._connect()
        self._follow_project()

    def _connect(self) -> None:
        model, view = self.model, self.view
        model.opened.connect(self._note_opened)
        model.changed.connect(self._follow_project)
        model.selection_changed.connect(self._follow_selection)
        model.described.connect(self._follow_description)
        view.activated.connect(self.activated)
        view.menu_asked.connect(self._show_menu)
        view.resized.connect(self._follow_size)
        view.network_scene.remedy_chosen.connect(view.commands.mend)
        view.network_scene.selection_shown.connect(self.canvas_actions.refresh)
        self.outline.block_activated.connect(self.activated)

    @property
    def edit_actions(self) -> list[QAction]:
        """For the window's Edit menu: clipboard, delete, select all, align, arrange."""
        actions = self.canvas_actions
        return [*actions.edit, *actions.align, *actions.layout]

    @property
    def view_actions(self) -> list[QAction]:
        """For the window's View menu: zoom, fit, the list of blocks."""
        return list(self.canvas_actions.view)

    def fit(self) -> None:
        """Shows the whole network."""
        rect = self.view.network_scene.content_rect()
        if not rect.isEmpty():
            for note in self.view.network_scene.notes.items.values():
                rect = rect.united(note.sceneBoundingRect())
            for item in self.view.network_scene.items():
                if isinstance(item, PictureItem):
                    rect = rect.united(item.sceneBoundingRect())
            self.view.camera.fit(rect)

    def zoom_in(self) -> None:
        """Shows blocks larger."""
        self.view.camera.zoom_by(STEP)

    def zoom_out(self) -> None:
        """Shows blocks smaller."""
        self.view.camera.zoom_by(1 / STEP)

    def zoom_reset(self) -> None:
        """Shows blocks in their own size."""
        self.view.camera.set_zoom(1.0)

    def align(self, edge: str) -> None:
        """Lines the selected blocks up.

        Raises:
            ValueError: ``edge`` is none of ``layout.EDGES``.
        """
        if edge not in EDGES:
            raise ValueError(f"edge: expected one of {', '.join(EDGES)}, but received {edge!r}.")
        known: Edge = edge
        self.view.commands.align(self.model.selection, known)

    def arrange(self) -> None:
        """Places all blocks in rows and shows them."""
        self.view.commands.arrange()
        self._open_view()

    def copy(self) -> None:
        """Copies the selected blocks to the clipboard."""
        self.view.commands.copy(self.model.selection)

    def cut(self) -> None:
        """Moves the selected blocks to the clipboard."""
        if self.view.commands.copy(self.model.selection):
            self.view.commands.delete(self.model.selection, ())

    def paste(self) -> None:
        """Adds the blocks that are on the clipboard."""
        self.view.commands.paste()

    def duplicate(self) -> None:
        """Adds copies of the selected blocks."""
        self.view.commands.duplicate(self.model.selection)

    def delete_selection(self) -> None:
        """Removes the selected blocks and wires."""
        wires = self.view.network_scene.selected_wires
        self.view.commands.delete(self.model.selection, wires)

    def select_all(self) -> None:
        """Selects every block."""
        self.view.select(layer.id for layer in self.model.project.network.layers)

    def show_outline(self, is_shown: bool) -> None:
        """Shows or hides the list of blocks, and gives it the keyboard."""
        self.outline.setVisible(is_shown)
        (self.outline if is_shown else self.view).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_overlays()
        if self._is_new:
            self._open_view()

    def _note_opened(self) -> None:
        self._is_new = True

    def _follow_project(self) -> None:
        view = self.view
        view.cancel_gesture()
        new = view.network_scene.sync(self.model.project.network)
        view.camera.set_content(view.network_scene.content_rect())
        self.invitation.setVisible(not view.network_scene.blocks)
        self.canvas_actions.refresh()
        if self._is_new:
            self._open_view()
        elif new:
            view.camera.ensure_visible(view.network_scene.visible_rect_of(new[-1]))

    def _follow_selection(self) -> None:
        scene, selection = self.view.network_scene, self.model.selection
        scene.select(selection)
        current = self.model.project.network.layer(selection[-1]) if selection else None
        words = spoken(current, self.model.description.layer(current.id)) if current else ""
        self.view.setAccessibleDescription(words)
        if current is not None and not self.view.is_under_mouse and current.id in scene.blocks:
            self.view.camera.ensure_visible(scene.visible_rect_of(current.id))

    def _follow_description(self) -> None:
        scene = self.view.network_scene
        shown = set(scene.notes.items)
        scene.describe(self.model.description)
        # A problem of the block that was just edited should not have to be looked for.
        for name in self.model.selection[-1:]:
            if name in scene.notes.items and name not in shown:
                self.view.camera.ensure_visible(scene.notes.items[name].sceneBoundingRect())

    def _open_view(self) -> None:
        if not self.isVisible():
            return
        self._is_new = False
        rect = self.view.network_scene.content_rect()
        if rect.isEmpty():
            self.view.camera.set_zoom(1.0)
            self.view.camera.look_at(rect.center())
        else:
            self.view.camera.open_on(rect)
        self._opened_at = self.view.camera.place

    def _follow_size(self) -> None:
        # As long as nobody has looked elsewhere, a network stays in the middle of its window.
        if self._opened_at == self.view.camera.place:
            self._open_view()
        self._place_overlays()

    def _place_overlays(self) -> None:
        self.minimap.refresh()
        self.zoom_bar.refresh()
        self.invitation.centre()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self.model.selection[-1:]:
            for problem in (*self.model.description.problems_of(name), *self.sick_of(name)):
                for remedy in problem.remedies:
                    action = menu.addAction(remedy.label)
                    action.setToolTip(problem.message)
                    action.triggered.connect(
                        lambda _checked, chosen=remedy: self.view.commands.mend(chosen)
                    )
        if menu.actions():
            menu.addSeparator()
        self.canvas_actions.fill(menu)
        self.menu_opened.emit(menu, place)
        menu.popup(place)
