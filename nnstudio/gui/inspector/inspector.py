"""The inspector: tabs for the selected layers, the training plan, and the tasks in a row."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.inspector.layer_form import LayerForm
from nnstudio.gui.inspector.training_form import TrainingForm
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.tasks.settings import TasksForm
from nnstudio.protocol.messages import Device

_LAYER, _TRAINING, _TASKS = 0, 1, 2


class Inspector(QWidget):
    """Shows what is selected as a form, and the training plan where nothing is.

    Signals:
        lesson_asked: The lesson about a kind of layer is wanted; carries its name.

    Args:
        model: The project.
        parent: Owner.
    """

    lesson_asked = Signal(str)

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._form: LayerForm | None = None
        self._held: Mapping[str, int] = {}
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(True)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("Layer"))
        self.tabs.addTab(self.tr("Training"))
        self.tabs.addTab(self.tr("Tasks"))
        self.tabs.setTabToolTip(_TASKS, self.tr("Several tasks in a row, and forgetting."))
        self.tabs.setTabToolTip(_LAYER, self.tr("Settings of the selected layers."))
        self.tabs.setTabToolTip(_TRAINING, self.tr("How the network is trained."))
        self.tabs.setAccessibleName(self.tr("What the inspector shows"))
        # Whatever moves into another widget is looked through again for the theme, so that all
        # is made where it stays.
        self._pages = QStackedWidget(self)
        self._layer_page, training_page, tasks_page = (self._new_page() for _ in range(3))
        self.training = TrainingForm(model, training_page.inside)
        self.tasks = TasksForm(model, tasks_page.inside)
        self._hint = Words(
            self.tr("Select a block on the canvas to see its settings here."), "muted"
        )
        self._layer_page.set_content(self._hint)
        training_page.set_content(self.training)
        tasks_page.set_content(self.tasks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        model.changed.connect(self._refresh)
        model.selection_changed.connect(self._select)
        model.described.connect(self._describe)
        self._select()

    def _new_page(self) -> _Page:
        page = _Page(self._pages)
        self._pages.addWidget(page)
        return page

    @property
    def form(self) -> LayerForm | None:
        """The form of the selected layers, if any are selected."""
        return self._form

    def set_devices(self, devices: Sequence[Device], reason: str = "") -> None:
        """Offers the engine's devices; ``reason`` says why the GPU is or is not used."""
        self.training.set_devices(devices, reason)

    def show_held(self, weights: Mapping[str, int]) -> None:
        """Tells how many weights are frozen, by id of each layer in which some are."""
        self._held = weights
        if self._form is not None:
            self._form.show_held(weights)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of its tabs, in their order, for a lock."""
        return ("layer", "training", "tasks")

    def hide_parts(self, names: Collection[str]) -> None:
        """Hides these tabs, and shows all others."""
        for index, name in enumerate(self.parts):
            self.tabs.setTabVisible(index, name not in names)
        self._turn_to(self.tabs.currentIndex())

    def hold_parts(self, names: Collection[str]) -> None:
        """Shows what these tabs hold without letting anybody change it."""
        for index, name in enumerate(self.parts):
            page = self._pages.widget(index)
            if page is not None:
                page.setEnabled(name not in names)

    def show_training(self) -> None:
        """Turns to the training plan."""
        self._turn_to(_TRAINING)

    def show_tasks(self) -> None:
        """Turns to the tasks in a row."""
        self._turn_to(_TASKS)

    def _turn_to(self, index: int) -> None:
        """Shows a tab, or the first one where that one is hidden."""
        shown = [place for place in range(self.tabs.count()) if self.tabs.isTabVisible(place)]
        if shown:
            self.tabs.setCurrentIndex(index if index in shown else shown[0])

    def _select(self) -> None:
        self._refresh()
        plan = _TRAINING if self.tabs.currentIndex() == _LAYER else self.tabs.currentIndex()
        self._turn_to(_LAYER if self._model.selection else plan)

    def _refresh(self) -> None:
        network = self._model.project.network
        selection = tuple(name for name in self._model.selection if network.has(name))
        kinds = tuple(dict.fromkeys(network.layer(name).kind for name in selection))
        if not selection:
            self._drop_form()
            return
        if self._form is None or self._form.kinds != kinds:
            self._drop_form()
            self._form = LayerForm(self._model, kinds, self._layer_page.inside)
            self._form.header.lesson_asked.connect(self.lesson_asked)
            self._form.show_held(self._held)
            self._hint.hide()
            self._layer_page.set_content(self._form)
        self._form.show_layers(selection)

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._hint.show()

    def _describe(self) -> None:
        if self._form is not None:
            self._form.show_description()


class _Page(QScrollArea):
    """A page that scrolls up and down and never sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget(self)
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.addStretch()
        self.setWidget(self.inside)

    def set_content(self, widget: QWidget) -> None:
        """Adds a widget above the empty rest."""
        self._column.insertWidget(self._column.count() - 1, widget)
