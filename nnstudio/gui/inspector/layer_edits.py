"""Edits of one or several layers at once."""

from __future__ import annotations

from collections.abc import Sequence

from nnstudio.document.catalogue import Entry, Parameter
from nnstudio.document.edits import reset_param, set_param
from nnstudio.document.network import Layer
from nnstudio.document.project import Project
from nnstudio.document.values import Value
from nnstudio.gui.forms.defaults import is_default
from nnstudio.gui.forms.editor import MIXED, Shown


def common_params(entries: Sequence[Entry]) -> tuple[Parameter, ...]:
    """The parameters that all kinds share: same name, same type, same choices."""
    first, *others = entries
    return tuple(param for param in first.params if all(_fits(param, other) for other in others))


def _fits(param: Parameter, entry: Entry) -> bool:
    other = entry.param(param.name)
    return other is not None and _shape(other) == _shape(param)


def _shape(param: Parameter) -> tuple[object, ...]:
    return (param.type, param.choices, param.length, param.optional, param.required)


def common_values(layers: Sequence[Layer], params: Sequence[Parameter]) -> dict[str, Shown]:
    """The value of each parameter, ``MIXED`` where the layers differ."""
    result: dict[str, Shown] = {}
    for param in params:
        values = [layer.params.get(param.name, param.default) for layer in layers]
        same = all(value == values[0] for value in values)
        result[param.name] = values[0] if same else MIXED
    return result


def with_value(
    project: Project, layer_ids: Sequence[str], param: Parameter, value: Value
) -> Project:
    """Sets a parameter of layers; a default is not written down."""
    for layer_id in layer_ids:
        if is_default(param, value):
            project = reset_param(project, layer_id, param.name)
        else:
            project = set_param(project, layer_id, param.name, value)
    return project


def without_value(project: Project, layer_ids: Sequence[str], name: str) -> Project:
    """Puts a parameter of layers back to its default."""
    for layer_id in layer_ids:
        project = reset_param(project, layer_id, name)
    return project
