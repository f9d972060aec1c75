"""What is taught in a row, and how: the form of the task plan."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.edits import set_field
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.tasks import SCENARIO_WORDS, TaskPlan
from nnstudio.document.values import Config, Value
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.forms.words import label_of
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.tasks import split_params
from nnstudio.gui.tasks.split_form import SplitForm
from nnstudio.gui.tasks.strategy_form import LABEL_SHARE, StrategyForm


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
        self._last: TaskPlan | None = None
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
        model.opened.connect(self._forget)
        model.changed.connect(self.refresh)
        model.described.connect(self.refresh)
        self.refresh()

    def _fill(self) -> None:
        self._heading(self.tr("Tasks"))
        self.split = SplitForm(self._model)
        self.split.edited.connect(lambda plan, name: self._edit(name, plan, self.split))
        self.split.finished.connect(self._model.seal)
        self._body.addWidget(self.split)
        self._heading(self.tr("Scenario"))
        self.scenario = self._form([split_params.scenario_param()])
        self._scenario_words = Words("", "muted")
        self._body.addWidget(self._scenario_words)
        self.active = self._form([split_params.active_param()])
        self._heading(self.tr("Teaching"))
        self.course = self._form(split_params.course_params())
        self._heading(self.tr("Against forgetting"))
        self.strategy = StrategyForm()
        self.strategy.edited.connect(self._set_strategy)
        self.strategy.finished.connect(self._model.seal)
        self._body.addWidget(self.strategy)

    def _heading(self, text: str) -> None:
        heading = Words(text, "heading")
        heading.setContentsMargins(0, GRID, 0, 0)
        self._body.addWidget(heading)

    def _form(self, params: Sequence[Parameter]) -> ParamsForm:
        defaults = {param.name: param.default for param in params}
        form = ParamsForm(params, split_params.make_editor, split_params.labels(), LABEL_SHARE)
        form.edited.connect(lambda name, value, _path: self._set_field(name, value))
        form.cleared.connect(lambda name: self._set_field(name, defaults[name]))
        form.finished.connect(self._model.seal)
        self._body.addWidget(form)
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
        self.split.show_plan(plan)
        values = {
            "scenario": plan.scenario,
            "active": plan.active,
            "iterations": plan.iterations,
            "epochs": plan.epochs,
            "keep_optimizer": plan.keep_optimizer,
        }
        for form in (self.scenario, self.active, self.course):
            form.show_values(values)
        self._scenario_words.setText(spoken(SCENARIO_WORDS[plan.scenario]))
        self.active.setVisible(plan.scenario == "class")
        self.strategy.show_strategy(plan.strategy)

    # ----------------------------------------------------------------------------- editing
    def _toggle(self) -> None:
        wanted = (self._last or self._first_plan()) if self.box.isChecked() else None
        name = (
            self.tr("Teach several tasks") if wanted is not None else self.tr("Teach one task only")
        )
        self._model.do(name, lambda project: replace(project, tasks=wanted))

    def _first_plan(self) -> TaskPlan:
        data = self._model.description.data
        classes = data.targets[0].classes if data is not None and data.targets else ()
        return split_params.first_plan(self._model.project.data.source, len(classes))

    @property
    def _plan(self) -> TaskPlan:
        return self._last or TaskPlan()

    def _forget(self) -> None:
        """What was switched off in another project does not come back in this one."""
        self._last = None

    def _set_field(self, name: str, value: Value) -> None:
        form = next(f for f in (self.scenario, self.active, self.course) if name in f.rows)
        self._edit(name, replace(self._plan, **{name: value}), form)

    def _set_strategy(self, config: Config, knob: str) -> None:
        plan = replace(self._plan, strategy=config)
        form = self.strategy.knobs if knob and self.strategy.knobs is not None else None
        self._edit(knob or "strategy", plan, form or self.strategy.choice)

    def _edit(self, name: str, plan: TaskPlan, form: ParamsForm | SplitForm) -> None:
        def edit(project: Project) -> Project:
            return set_field(project, "tasks", plan)

        form.complain(name, "")
        try:
            edit(self._model.project)
        except Invalid as invalid:
            form.complain(name, str(invalid))
            return
        words = split_params.labels().get(name, label_of(name))
        words = words[:1].lower() + words[1:]
        self._model.do(self.tr("Change {name}").format(name=words), edit, f"tasks/{name}")
