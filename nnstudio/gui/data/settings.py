"""The settings below the picture: noise and size of made-up data, and scaling."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import asdict, replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.data import DataPlan, Source
from nnstudio.document.edits import set_data
from nnstudio.document.project import Project
from nnstudio.document.values import Value
from nnstudio.gui.data.source_params import labels, make_editor, params_of, preparation_params
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.style import Fold
from nnstudio.gui.forms.words import label_of
from nnstudio.gui.project_model import ProjectModel

#: The labels are short, and sliders want to be long.
_LABEL_SHARE = 0.36


class DataSettings(QWidget):
    """Edits the source's own settings, and (folded) how numbers are scaled."""

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kind: type[Source] | None = None
        self.form: ParamsForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.fold = Fold(self.tr("Scaling"))
        self.fold.setProperty("role", "muted")
        self.preparation = ParamsForm(preparation_params(), make_editor, labels())
        self.preparation.edited.connect(self._prepare)
        self.preparation.cleared.connect(self._prepare_default)
        self.preparation.finished.connect(model.seal)
        self.preparation.hide()
        self.fold.unfolded.connect(self.preparation.setVisible)
        self._column.addWidget(self.fold)
        self._column.addWidget(self.preparation)

    def refresh(self) -> None:
        """Shows the data as it stands."""
        data = self._model.project.data
        if type(data.source) is not self._kind:
            self._kind = type(data.source)
            self._build(data.source)
        if self.form is not None:
            self.form.show_values(asdict(data.source))
        self.preparation.show_values({"scaling": data.scaling, "scale_targets": data.scale_targets})

    def _build(self, source: Source) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        params = params_of(source)
        if params:
            self.form = ParamsForm(params, make_editor, labels(), _LABEL_SHARE)
            self.form.edited.connect(self._set)
            self.form.cleared.connect(self._set_default)
            self.form.finished.connect(self._model.seal)
            self._column.insertWidget(0, self.form)

    def _set(self, name: str, value: Value, _path: str) -> None:
        def edit(project: Project) -> Project:
            source = replace(project.data.source, **{name: value})
            return set_data(project, replace(project.data, source=source))

        self._do(name, edit)

    def _set_default(self, name: str) -> None:
        params = {param.name: param for param in params_of(self._model.project.data.source)}
        self._set(name, params[name].default, "")

    def _prepare(self, name: str, value: Value, _path: str) -> None:
        self._do(name, lambda p: set_data(p, replace(p.data, **{name: value})))

    def _prepare_default(self, name: str) -> None:
        self._prepare(name, getattr(DataPlan(), name), "")

    def _do(self, name: str, edit: Callable[[Project], Project]) -> None:
        words = labels().get(name, label_of(name))
        words = words[:1].lower() + words[1:]
        self._model.do(
            self.tr("Change {name} of the data").format(name=words), edit, f"data/{name}"
        )
