"""Chooses the editor for each type of parameter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from nnstudio.document.catalogue import Parameter, ParamType
from nnstudio.gui.forms.activation import ActivationEditor
from nnstudio.gui.forms.config_editor import FAMILIES, ConfigEditor, LearningRateEditor
from nnstudio.gui.forms.editor import Editor
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.seed import SeedEditor
from nnstudio.gui.forms.simple import BoolEditor, ChoiceEditor, NumberEditor, TextEditor
from nnstudio.gui.forms.slider import Scale, SliderEditor
from nnstudio.gui.forms.tuples import ListEditor, NumbersEditor, PairsEditor

#: Learning rates that the slider reaches; others can be typed.
LEARNING_RATES = Scale(1e-5, 1.0, is_log=True)
#: Shares that are set by hand more often than typed.
_RATES = Scale(0.0, 0.95)


_PLAIN: dict[ParamType, Callable[[Parameter], Editor]] = {
    "bool": BoolEditor,
    "text": TextEditor,
    "choice": ChoiceEditor,
    "shape": ListEditor,
    "pairs": PairsEditor,
    "activation": ActivationEditor,
}


def editor_for(param: Parameter) -> Editor:
    """The editor that fits a parameter of the catalogue."""
    plain = _PLAIN.get(param.type)
    if plain is not None:
        return plain(param)
    if param.type in FAMILIES:
        if param.type == "learning_rate":
            return LearningRateEditor(param, make_form, SliderEditor(param, LEARNING_RATES))
        return ConfigEditor(param, FAMILIES[param.type], make_form)
    if param.type in ("ints", "floats"):
        return NumbersEditor(param) if param.length else ListEditor(param)
    if param.name == "seed":
        return SeedEditor(param)
    # Dropout and its like: a share of the inputs.
    if param.name == "rate" and param.minimum == 0:
        return SliderEditor(param, _RATES)
    return NumberEditor(param)


def make_form(
    params: Sequence[Parameter],
    labels: Mapping[str, str] | None = None,
    parent: QWidget | None = None,
) -> ParamsForm:
    """A form whose editors are those of the catalogue's types."""
    return ParamsForm(params, editor_for, labels, parent=parent)
