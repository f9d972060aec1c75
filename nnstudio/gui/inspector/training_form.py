"""The form of the training plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.values import Value
from nnstudio.gui.forms.config_editor import ConfigEditor
from nnstudio.gui.forms.editor import Editor
from nnstudio.gui.forms.factory import editor_for, make_form
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.simple import ChoiceEditor
from nnstudio.gui.forms.slider import Scale, SliderEditor
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.forms.words import label_of
from nnstudio.gui.inspector import plan_params
from nnstudio.gui.inspector.class_weights_editor import ClassWeightsEditor
from nnstudio.gui.inspector.metrics_editor import MetricsEditor
from nnstudio.gui.inspector.optional_editor import OptionalEditor
from nnstudio.gui.inspector.outputs_form import OutputsForm
from nnstudio.gui.inspector.plan_params import monitors, values_of, with_plan_value
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.problems.problem_list import ProblemCards
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.messages import Device

_SPLIT = Scale(0.0, 90.0)


class TrainingForm(QWidget):
    """Edits everything that ``compile`` and ``fit`` would be told.

    Args:
        model: The project.
        parent: Owner.
    """

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._monitors = monitors(model.project.plan)
        self.problems = ProblemCards(model)
        self.outputs = OutputsForm(model)
        self.forms: list[ParamsForm] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addWidget(self.problems)
        self._section(
            self.tr("Learning"), (*plan_params.learning_params(), plan_params.metrics_param())
        )
        self._column.addWidget(self.outputs)
        self._section(self.tr("Run"), plan_params.run_params())
        self._section(self.tr("Refinements"), plan_params.guard_params())
        self._section(self.tr("Computing"), plan_params.machine_params())
        self._reason = Words("", "muted")
        self._reason.hide()
        self._column.addWidget(self._reason)
        self._column.addStretch()
        model.changed.connect(self.refresh)
        model.described.connect(self._describe)
        self.refresh()

    def _section(self, title: str, params: Sequence[Parameter]) -> None:
        heading = Words(title, "heading")
        heading.setContentsMargins(0, GRID, 0, 0)
        labels = {
            "validation_split": self.tr("Validation %"),
            "metrics": self.tr("Metrics"),
            "reduce_on_plateau": self.tr("Lower rate on plateau"),
        }
        form = ParamsForm(params, self._make_editor, labels, parent=self)
        form.edited.connect(self._edit)
        form.cleared.connect(lambda name: self._edit(name, plan_params.default_of(name), ""))
        form.finished.connect(self._model.seal)
        self.forms.append(form)
        self._column.addWidget(heading)
        self._column.addWidget(form)

    def _make_editor(self, param: Parameter) -> Editor:
        match param.name:
            case "loss":
                return ConfigEditor(param, "losses", make_form)
            case "optimizer":
                return ConfigEditor(param, "optimizers", make_form)
            case "metrics":
                return MetricsEditor(param)
            case "validation_split":
                return SliderEditor(param, _SPLIT)
            case "class_weights":
                return ClassWeightsEditor(param)
            case "early_stopping":
                params = plan_params.early_stopping_params(self._monitors)
                return OptionalEditor(param, "EarlyStopping", params)
            case "reduce_on_plateau":
                params = plan_params.plateau_params(self._monitors)
                return OptionalEditor(param, "ReduceOnPlateau", params)
            case "device" | "precision" | "compiler":
                return ChoiceEditor(param, self._labels())
        return editor_for(param)

    def _labels(self) -> dict[str, str]:
        return {
            "auto": self.tr("Automatic"),
            "cpu": self.tr("CPU"),
            "xla": self.tr("XLA"),
            "plain": self.tr("Without XLA"),
            "float32": self.tr("Single (float32)"),
            "mixed_float16": self.tr("Mixed float16"),
            "mixed_bfloat16": self.tr("Mixed bfloat16"),
        }

    def editor(self, name: str) -> Editor:
        """The editor of one of the plan's values."""
        return next(form.rows[name].editor for form in self.forms if name in form.rows)

    def set_devices(self, devices: Sequence[Device], reason: str = "") -> None:
        """Offers the engine's devices; ``reason`` says why the GPU is or is not used."""
        editor = self.editor("device")
        if isinstance(editor, ChoiceEditor):
            words = {device.name: spoken(device.description) for device in devices}
            editor.set_choices(["auto", *words], {**self._labels(), **words})
        self._reason.setText(spoken(reason))
        self._reason.setVisible(bool(reason))

    def refresh(self) -> None:
        """Shows the plan as it stands."""
        plan = self._model.project.plan
        self._offer_monitors(monitors(plan))
        values = values_of(plan)
        for form in self.forms:
            form.show_values(values)
        self.outputs.refresh()

    def _offer_monitors(self, names: tuple[str, ...]) -> None:
        if names != self._monitors:
            self._monitors = names
            for name in ("early_stopping", "reduce_on_plateau"):
                editor = self.editor(name)
                if isinstance(editor, OptionalEditor):
                    editor.set_choices("monitor", names)

    def _describe(self) -> None:
        description = self._model.description
        self.problems.show_problems([(problem, "") for problem in description.problems_of(None)])
        weights = self.editor("class_weights")
        if isinstance(weights, ClassWeightsEditor) and description.data is not None:
            target = next(iter(description.data.targets), None)
            weights.set_classes(target.classes if target is not None else ())
        self.outputs.show_description()

    def _edit(self, name: str, value: Value, path: str) -> None:
        form = next(form for form in self.forms if name in form.rows)
        form.complain(name, "")
        try:
            with_plan_value(self._model.project, name, value)
        except Invalid as invalid:
            form.complain(name, str(invalid))
            return

        def edit(project: Project) -> Project:
            return with_plan_value(project, name, value)

        nested = path.rsplit(".", maxsplit=1)[-1]
        words = label_of(nested if name == "optimizer" and nested else name)
        words = words[:1].lower() + words[1:]
        self._model.do(self.tr("Change {name}").format(name=words), edit, f"plan/{name}/{path}")
