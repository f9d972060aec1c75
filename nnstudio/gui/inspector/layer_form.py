"""The form of the selected layer, or of what several selected layers have in common."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Entry, Parameter, catalogue
from nnstudio.document.edits import set_title
from nnstudio.document.network import INPUT, Layer
from nnstudio.document.project import Project
from nnstudio.document.values import Value
from nnstudio.gui.forms.editor import Editor
from nnstudio.gui.forms.factory import editor_for
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.row import Row
from nnstudio.gui.forms.simple import ChoiceEditor, TextEditor
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.forms.words import label_of
from nnstudio.gui.inspector.header import Header
from nnstudio.gui.inspector.layer_edits import (
    common_params,
    common_values,
    with_value,
    without_value,
)
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.problems.problem_list import ProblemCards
from nnstudio.gui.project_model import ProjectModel


class LayerForm(QWidget):
    """Edits layers of certain kinds; which ones can change without building it anew.

    Args:
        model: The project.
        kinds: Kinds of the layers, each once.
        parent: Owner.
    """

    def __init__(
        self, model: ProjectModel, kinds: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kinds = kinds
        self._model = model
        self._ids: tuple[str, ...] = ()
        self._held: Mapping[str, int] = {}
        self._entries = [_entry(kind) for kind in kinds]
        self._params = common_params(self._entries)
        self.header = Header(self)
        self.problems = ProblemCards(model, self)
        self.title = self._title_row()
        self.form = ParamsForm(self._params, self._make_editor, parent=self)
        self.form.edited.connect(self._edit)
        self.form.cleared.connect(self._clear)
        self.form.finished.connect(model.seal)
        self._nothing = Words(
            self.tr("These layers have no settings in common. Select one of them to edit it."),
            "muted",
        )
        self._nothing.setVisible(len(kinds) > 1 and not self._params)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(self.backgroundRole())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.header, self.problems, self.title, self.form, self._nothing):
            column.addWidget(widget)
        column.addStretch()

    def _title_row(self) -> Row:
        param = Parameter(
            "title", "text", "", self.tr("What the block is called on the canvas."), optional=False
        )
        editor = TextEditor(param)
        row = Row(param, editor, self.tr("Title"), parent=self)
        row.setToolTip(f"<p>{spoken(param.help)}</p>")
        row.edited.connect(lambda value, _path: self._name(value))
        row.cleared.connect(lambda: self._name(""))
        row.finished.connect(self._model.seal)
        return row

    def _make_editor(self, param: Parameter) -> Editor:
        if self.kinds == (INPUT,) and param.name == "feature":
            return ChoiceEditor(param)
        return editor_for(param)

    def show_layers(self, layer_ids: tuple[str, ...]) -> None:
        """Shows these layers; their kinds must be those of the form."""
        if layer_ids != self._ids:
            # What was typed for another layer and refused must not stand at this one.
            for row in self.form.rows.values():
                row.complain("")
        self._ids = layer_ids
        network = self._model.project.network
        layers = [network.layer(layer_id) for layer_id in layer_ids]
        self._show_head(layers)
        self.form.show_values(common_values(layers, self._params))

    def _show_head(self, layers: list[Layer]) -> None:
        is_one = len(layers) == 1
        self.title.setVisible(is_one)
        if is_one:
            self.header.show_layer(self._entries[0], layers[0].id)
            self.title.show_value(layers[0].title)
        else:
            self.header.show_several(len(layers), ", ".join(layer.id for layer in layers))
        self.show_description()

    def show_held(self, weights: Mapping[str, int]) -> None:
        """Tells how many weights are frozen, by id of each layer in which some are."""
        self._held = weights
        if self._ids:
            self.show_description()

    def show_description(self) -> None:
        """Shows what Keras says of the layers."""
        description = self._model.description
        known = description.layer(self._ids[0]) if len(self._ids) == 1 else None
        num_held = self._held.get(self._ids[0], 0) if known is not None else 0
        self.header.show_facts(known, num_held)
        self.problems.show_problems(
            [(problem, "") for name in self._ids for problem in description.problems_of(name)]
        )
        if self.kinds == (INPUT,) and description.data is not None and "feature" in self.form.rows:
            editor = self.form.rows["feature"].editor
            if isinstance(editor, ChoiceEditor):
                editor.set_choices([feature.name for feature in description.data.features])

    def _edit(self, name: str, value: Value, path: str) -> None:
        param = next(param for param in self._params if param.name == name)
        ids = self._ids

        def edit(project: Project) -> Project:
            return with_value(project, ids, param, value)

        self._model.do(self._step_name(name), edit, self._merge_key(name, path))

    def _clear(self, name: str) -> None:
        ids = self._ids

        def edit(project: Project) -> Project:
            return without_value(project, ids, name)

        self._model.do(self._step_name(name), edit, self._merge_key(name, ""))

    def _name(self, title: str) -> None:
        layer_id = self._ids[0]
        self._model.do(
            self.tr("Rename {layer}").format(layer=layer_id),
            lambda project: set_title(project, layer_id, title),
            self._merge_key("title", ""),
        )

    def _step_name(self, name: str) -> str:
        words = label_of(name)
        words = words[:1].lower() + words[1:] if not words[1:2].isupper() else words
        if len(self._ids) == 1:
            return self.tr("Change {name} of {layer}").format(name=words, layer=self._ids[0])
        many = self.tr("Change {name} of {number} layers", "", len(self._ids))
        return many.format(name=words, number=len(self._ids))

    def _merge_key(self, name: str, path: str) -> str:
        return f"inspector/{'+'.join(self._ids)}/{name}/{path}"


def _entry(kind: str) -> Entry:
    found = catalogue().find("layers", kind)
    # A layer of a newer Keras is shown without a form rather than not at all.
    words = QCoreApplication.translate(
        "LayerForm", "This layer is not in the catalogue of this version."
    )
    return found or Entry(kind, "", words)
