"""How the data become tasks: the way, its settings, and the tasks in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec.structs import asdict, replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.data import Source
from nnstudio.document.invalid import Invalid
from nnstudio.document.task_names import divided, task_names
from nnstudio.document.tasks import MovedPoints, SeveralSources, Split, SplitByClass, TaskPlan
from nnstudio.document.values import Value
from nnstudio.gui.data.files import filters, source_of
from nnstudio.gui.data.source_menu import SourceMenu
from nnstudio.gui.data.words import source_title
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.simple import ChoiceEditor
from nnstudio.gui.forms.style import GRID
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.tasks import split_params
from nnstudio.gui.tasks.split_params import SPLITS, split_name
from nnstudio.gui.tasks.strategy_form import LABEL_SHARE
from nnstudio.gui.tasks.task_list import TaskList


class SplitForm(QWidget):
    """Shows how a plan cuts the data, and tells of edits; it changes nothing itself.

    Signals:
        edited: Carries the changed plan and the name of what was changed.
        finished: A gesture is over.

    Args:
        model: Whose data is cut.
        parent: Owner.
    """

    edited = Signal(object, str)
    finished = Signal()

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._plan = TaskPlan()
        self._shape: object = None
        self._offered: tuple[str, ...] = ()
        self.way = self._new_form([split_params.way_param()])
        self.way.edited.connect(lambda _name, value, _path: self._set_way(value))
        self.way.cleared.connect(lambda _name: self._set_way("classes"))
        self.settings: ParamsForm | None = None
        self._settings_place = QVBoxLayout()
        self.list = TaskList()
        self.list.ordered.connect(self._set_order)
        self.list.renamed.connect(self._set_classes)
        self.list.dropped.connect(self._drop_source)
        self.add = QPushButton(self.tr("Add a data set"))
        self.add.setToolTip(self.tr("Make another data set a task, after those that are there."))
        menu = SourceMenu(self.add)
        menu.chosen.connect(self.add_source)
        menu.file_wanted.connect(self._choose_file)
        self.add.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.way)
        column.addLayout(self._settings_place)
        column.addWidget(self.add)
        column.addWidget(self.list)

    def complain(self, name: str, sentence: str) -> None:
        """Shows a sentence where something was changed."""
        form = self.settings if self.settings is not None and name in self.settings.rows else None
        (form or self.way).complain(name if form is not None else "way", sentence)

    # ----------------------------------------------------------------------------- showing
    def show_plan(self, plan: TaskPlan) -> None:
        """Shows another plan."""
        self._plan = plan
        self._offer_ways()
        self.way.show_values({"way": split_name(plan.split)})
        self._show_settings(plan.split)
        self.add.setVisible(isinstance(plan.split, SeveralSources))
        self._show_list()

    def _offer_ways(self) -> None:
        """Offers what can be done with this kind of data, and what is chosen."""
        possible = split_params.ways_for(self._model.project.data.source)
        offered = tuple(
            way for way in SPLITS if way in possible or way == split_name(self._plan.split)
        )
        editor = self.way.rows["way"].editor
        if offered != self._offered and isinstance(editor, ChoiceEditor):
            self._offered = offered
            editor.set_choices(offered, *split_params.way_words())

    def _show_settings(self, split: Split) -> None:
        params = split_params.params_of(split)
        shape = (type(split), tuple(param.name for param in params))
        if shape != self._shape:
            self._shape = shape
            if self.settings is not None:
                self.settings.hide()
                self.settings.deleteLater()
                self.settings = None
            if params:
                self.settings = self._new_form(params)
                self.settings.edited.connect(lambda name, value, _path: self._set(name, value))
                defaults = {param.name: param.default for param in params}
                self.settings.cleared.connect(lambda name: self._set(name, defaults[name]))
                self._settings_place.addWidget(self.settings)
        if self.settings is not None:
            values: Mapping[str, Value] = asdict(split)
            if isinstance(split, MovedPoints):
                values = {"offsets": split_params.offsets_text(split.offsets)}
            self.settings.show_values(values)

    def _new_form(self, params: Sequence[Parameter]) -> ParamsForm:
        form = ParamsForm(params, split_params.make_editor, split_params.labels(), LABEL_SHARE)
        form.finished.connect(self.finished)
        return form

    def _show_list(self) -> None:
        split, names = self._plan.split, self._names()
        self.list.setVisible(bool(names))
        if names:
            self.list.show_tasks(
                names,
                self._plan.order,
                may_rename=isinstance(split, SplitByClass),
                may_drop=isinstance(split, SeveralSources),
            )

    def _names(self) -> tuple[str, ...]:
        split, project = self._plan.split, self._model.project
        if isinstance(split, SeveralSources):
            titles = [source_title(each) for each in (project.data.source, *split.sources)]
            return tuple(
                title if titles.count(title) == 1 else f"{title} ({number})"
                for number, title in enumerate(titles, 1)
            )
        classes = self._classes()
        if isinstance(split, SplitByClass) and not classes:
            return ()
        return task_names(split, classes, project.plan.seed)

    def _classes(self) -> tuple[str, ...]:
        data = self._model.description.data
        return data.targets[0].classes if data is not None and data.targets else ()

    # ----------------------------------------------------------------------------- editing
    def _tell(self, name: str, split: Split, order: tuple[int, ...] = ()) -> None:
        """Tells of another cut; with it the order is one of other tasks."""
        self.edited.emit(replace(self._plan, split=split, order=order), name)

    def _set_way(self, value: Value) -> None:
        if isinstance(value, str) and value != split_name(self._plan.split):
            self._tell("way", SPLITS[value])
            self.finished.emit()

    def _set(self, name: str, value: Value) -> None:
        split = self._plan.split
        try:
            if isinstance(split, MovedPoints):
                self._tell(name, replace(split, offsets=split_params.read_offsets(str(value))))
            else:
                self._tell(name, replace(split, **{name: value}))
        except Invalid as invalid:
            self.complain(name, str(invalid))

    def _set_order(self, order: tuple[int, ...]) -> None:
        is_plain = order == tuple(range(len(order)))
        self._tell("order", self._plan.split, () if is_plain else order)

    def _set_classes(self, task: int, text: str) -> None:
        """Gives a task other classes; what it takes from another task, that one loses."""
        split, names = self._plan.split, self._classes()
        if not isinstance(split, SplitByClass):
            return
        try:
            wanted = split_params.read_classes(text, names)
        except Invalid as invalid:
            self.complain("way", str(invalid))
            return
        parts = list(divided(split, len(names), self._model.project.plan.seed))
        parts = [tuple(label for label in part if label not in wanted) for part in parts]
        parts[task] = wanted
        kept = tuple(part for part in parts if part)
        order = self._plan.order if len(kept) == len(parts) else ()
        self._tell("classes", replace(split, classes=kept), order)

    def add_source(self, source: Source) -> None:
        """Makes another data set a task."""
        split = self._plan.split
        if isinstance(split, SeveralSources):
            self._tell("sources", replace(split, sources=(*split.sources, source)))

    def _drop_source(self, task: int) -> None:
        split = self._plan.split
        if isinstance(split, SeveralSources) and task > 0:
            left = tuple(each for i, each in enumerate(split.sources, 1) if i != task)
            self._tell("sources", replace(split, sources=left))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open data"), "", filters())
        if path:
            self.add_source(source_of(Path(path)))
