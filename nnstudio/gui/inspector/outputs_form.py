"""What each output of a network with several outputs learns."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.edits import checked
from nnstudio.document.plan import OutputPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config, Value
from nnstudio.gui.forms.config_editor import ConfigEditor
from nnstudio.gui.forms.editor import Editor, Shown
from nnstudio.gui.forms.factory import editor_for, make_form
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.simple import ChoiceEditor
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.project_model import ProjectModel


class OutputsForm(QWidget):
    """Target, loss and weight of each output; hidden where there is one output only."""

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.forms: dict[str, ParamsForm] = {}
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def refresh(self) -> None:
        """Shows the outputs of the network as it stands."""
        outputs = self._model.project.network.outputs
        names = [layer.id for layer in outputs] if len(outputs) > 1 else []
        if names != list(self.forms):
            self._build(names)
        plans = {plan.layer: plan for plan in self._model.project.plan.outputs}
        for name, form in self.forms.items():
            form.show_values(_values(plans.get(name, OutputPlan(name))))
        self.setVisible(bool(self.forms))

    def show_description(self) -> None:
        """Offers the targets that the data has."""
        data = self._model.description.data
        for form in self.forms.values():
            editor = form.rows["target"].editor
            if isinstance(editor, ChoiceEditor) and data is not None:
                editor.set_choices([target.name for target in data.targets])

    def _build(self, names: list[str]) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self.forms = [], {}
        for name in names:
            heading = Words(name, "heading")
            form = ParamsForm(self._params(), self._make_editor)
            form.edited.connect(
                lambda field, value, path, name=name: self._edit(name, field, value, path)
            )
            form.cleared.connect(lambda field, name=name: self._clear(name, field))
            form.finished.connect(self._model.seal)
            self.forms[name] = form
            self._parts += [heading, form]
            self._column.addWidget(heading)
            self._column.addWidget(form)
        self.show_description()

    def _params(self) -> tuple[Parameter, ...]:
        return (
            Parameter(
                "target",
                "choice",
                help=self.tr("What this output is compared with; none is the only target."),
                optional=True,
            ),
            Parameter(
                "loss",
                "choice",
                help=self.tr("A loss of its own; none takes the plan's."),
                optional=True,
            ),
            Parameter(
                "weight",
                "float",
                1.0,
                self.tr("How much this output's loss counts in the sum."),
                minimum=0,
            ),
        )

    def _make_editor(self, param: Parameter) -> Editor:
        if param.name == "loss":
            return ConfigEditor(param, "losses", make_form)
        return editor_for(param)

    def _clear(self, name: str, field: str) -> None:
        self._edit(name, field, 1.0 if field == "weight" else None, "")

    def _edit(self, name: str, field: str, value: Value, path: str) -> None:
        def edit(project: Project) -> Project:
            plans = {plan.layer: plan for plan in project.plan.outputs}
            outputs = tuple(
                plans.get(layer.id, OutputPlan(layer.id)) for layer in project.network.outputs
            )
            outputs = tuple(
                replace(plan, **{field: value}) if plan.layer == name else plan for plan in outputs
            )
            return replace(project, plan=checked(replace(project.plan, outputs=outputs)))

        self._model.do(
            self.tr("Change {name} of {layer}").format(name=field, layer=name),
            edit,
            f"plan/outputs/{name}/{field}/{path}",
        )


def _values(plan: OutputPlan) -> dict[str, Shown]:
    loss: Config | None = plan.loss
    return {"target": plan.target, "loss": loss, "weight": plan.weight}
