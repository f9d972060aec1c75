"""What is taught in a row, and how: the form of the task plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import asdict, replace
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.edits import set_field
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.task_names import divided, task_names
from nnstudio.document.tasks import SCENARIO_WORDS, MovedPoints, Split, SplitByClass, TaskPlan
from nnstudio.document.values import Config, Value
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.forms.words import label_of
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.tasks import split_params
from nnstudio.gui.tasks.split_params import SPLITS, split_name
from nnstudio.gui.tasks.strategy_form import LABEL_SHARE, StrategyForm
from nnstudio.gui.tasks.task_list import TaskList


class TasksForm(QWidget):
    """Edits the project's task plan, or says what one would be good for.

    Args:
        model: The project.
        parent: Owner.
    """

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        # What was switched off comes back when it is switched on again.
        self._last = TaskPlan()
        self._split_shape: object = None
        self.box = QCheckBox(self.tr("Teach several tasks in a row"))
        self.box.clicked.connect(self._toggle)
        self._about = Words(
            self.tr(
                "The data is cut into tasks, and one network learns them one after another. While "
                "it learns a new one you see how much of the earlier ones it forgets."
            ),
            "muted",
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addWidget(self.box)
        self._column.addWidget(self._about)
        self.body = QWidget()
        self._body = QVBoxLayout(self.body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(GRID // 2)
        self._fill()
        self._column.addWidget(self.body)
        model.changed.connect(self.refresh)
        model.described.connect(self.refresh)
        self.refresh()

    def _fill(self) -> None:
        self._heading(self.tr("Tasks"))
        self.way = self._form([split_params.way_param()], self._set_way)
        self.split_form: ParamsForm | None = None
        self._split_place = QVBoxLayout()
        self._body.addLayout(self._split_place)
        self.list = TaskList()
        self.list.ordered.connect(self._set_order)
        self.list.renamed.connect(self._set_classes)
        self._body.addWidget(self.list)
        self._heading(self.tr("Scenario"))
        self.scenario = self._form([split_params.scenario_param()], self._set_field)
        self._scenario_words = Words("", "muted")
        self._body.addWidget(self._scenario_words)
        self.active = self._form([split_params.active_param()], self._set_field)
        self._heading(self.tr("Teaching"))
        self.course = self._form(split_params.course_params(), self._set_field)
        self._heading(self.tr("Against forgetting"))
        self.strategy = StrategyForm()
        self.strategy.edited.connect(self._set_strategy)
        self.strategy.finished.connect(self._model.seal)
        self._body.addWidget(self.strategy)

    def _heading(self, text: str) -> None:
        heading = Words(text, "heading")
        heading.setContentsMargins(0, GRID, 0, 0)
        self._body.addWidget(heading)

    def _form(self, params: Sequence[Parameter], edit: Callable[[str, Value], None]) -> ParamsForm:
        form = self._new_form(params, edit)
        self._body.addWidget(form)
        return form

    def _new_form(
        self, params: Sequence[Parameter], edit: Callable[[str, Value], None]
    ) -> ParamsForm:
        defaults = {param.name: param.default for param in params}
        form = ParamsForm(params, split_params.make_editor, split_params.labels(), LABEL_SHARE)
        form.edited.connect(lambda name, value, _path: edit(name, value))
        form.cleared.connect(lambda name: edit(name, defaults[name]))
        form.finished.connect(self._model.seal)
        return form

    # ----------------------------------------------------------------------------- showing
    def refresh(self) -> None:
        """Shows the plan as it stands."""
        plan = self._model.project.tasks
        self.box.setChecked(plan is not None)
        self._about.setVisible(plan is None)
        self.body.setVisible(plan is not None)
        if plan is None:
            return
        self._last = plan
        self.way.show_values({"way": split_name(plan.split)})
        self._show_split(plan.split)
        values = {
            "scenario": plan.scenario,
            "active": plan.active,
            "iterations": plan.iterations,
            "keep_optimizer": plan.keep_optimizer,
        }
        for form in (self.scenario, self.active, self.course):
            form.show_values(values)
        self._scenario_words.setText(SCENARIO_WORDS[plan.scenario])
        self.active.setVisible(plan.scenario == "class")
        self.strategy.show_strategy(plan.strategy)
        self._show_list()

    def _show_split(self, split: Split) -> None:
        params = split_params.params_of(split)
        shape = (type(split), tuple(param.name for param in params))
        if shape != self._split_shape:
            self._split_shape = shape
            if self.split_form is not None:
                self.split_form.hide()
                self.split_form.deleteLater()
                self.split_form = None
            if params:
                self.split_form = self._new_form(params, self._set_split)
                self._split_place.addWidget(self.split_form)
        if self.split_form is not None:
            values = asdict(split)
            if isinstance(split, MovedPoints):
                values["offsets"] = split_params.offsets_text(split.offsets)
            self.split_form.show_values(values)

    def _show_list(self) -> None:
        plan, classes = self._last, self._classes()
        is_by_class = isinstance(plan.split, SplitByClass)
        is_known = not is_by_class or bool(classes)
        names = task_names(plan.split, classes, self._model.project.plan.seed) if is_known else ()
        self.list.setVisible(bool(names))
        if names:
            self.list.show_tasks(names, plan.order, may_rename=is_by_class)

    def _classes(self) -> tuple[str, ...]:
        data = self._model.description.data
        return data.targets[0].classes if data is not None and data.targets else ()

    # ----------------------------------------------------------------------------- editing
    def _toggle(self) -> None:
        wanted = self._last if self.box.isChecked() else None
        name = (
            self.tr("Teach several tasks") if wanted is not None else self.tr("Teach one task only")
        )
        self._model.do(name, lambda project: replace(project, tasks=wanted))

    def _set_way(self, _name: str, value: Value) -> None:
        if isinstance(value, str) and value != split_name(self._last.split):
            # The order is one of other tasks.
            self._edit("way", replace(self._last, split=SPLITS[value], order=()), self.way)

    def _set_split(self, name: str, value: Value) -> None:
        form, split = self.split_form, self._last.split
        if form is None:
            return
        try:
            if isinstance(split, MovedPoints):
                changed: Split = replace(split, offsets=split_params.read_offsets(str(value)))
            else:
                changed = replace(split, **{name: value})
        except Invalid as invalid:
            form.complain(name, str(invalid))
            return
        self._edit(name, replace(self._last, split=changed, order=()), form)

    def _set_order(self, order: tuple[int, ...]) -> None:
        is_plain = order == tuple(range(len(order)))
        plan = replace(self._last, order=() if is_plain else order)
        self._edit("order", plan, self.way)

    def _set_classes(self, task: int, text: str) -> None:
        """Gives a task other classes; what it takes from another task, that one loses."""
        split, names = self._last.split, self._classes()
        if not isinstance(split, SplitByClass):
            return
        try:
            wanted = split_params.read_classes(text, names)
        except Invalid as invalid:
            self.way.complain("way", str(invalid))
            return
        parts = list(divided(split, len(names), self._model.project.plan.seed))
        parts = [tuple(label for label in part if label not in wanted) for part in parts]
        parts[task] = wanted
        kept = tuple(part for part in parts if part)
        order = self._last.order if len(kept) == len(parts) else ()
        plan = replace(self._last, split=replace(split, classes=kept), order=order)
        self._edit("classes", plan, self.way)

    def _set_field(self, name: str, value: Value) -> None:
        form = next(f for f in (self.scenario, self.active, self.course) if name in f.rows)
        self._edit(name, replace(self._last, **{name: value}), form)

    def _set_strategy(self, config: Config, knob: str) -> None:
        plan = replace(self._last, strategy=config)
        form = self.strategy.knobs if knob and self.strategy.knobs is not None else None
        self._edit(knob or "strategy", plan, form or self.strategy.choice)

    def _edit(self, name: str, plan: TaskPlan, form: ParamsForm) -> None:
        def edit(project: Project) -> Project:
            return set_field(project, "tasks", plan)

        row = name if name in form.rows else next(iter(form.rows))
        form.complain(row, "")
        try:
            edit(self._model.project)
        except Invalid as invalid:
            form.complain(row, str(invalid))
            return
        words = split_params.labels().get(name, label_of(name))
        words = words[:1].lower() + words[1:]
        self._model.do(self.tr("Change {name}").format(name=words), edit, f"tasks/{name}")
