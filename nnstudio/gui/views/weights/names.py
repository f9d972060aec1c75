"""What the rows and columns of a layer's matrix are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nnstudio.document.data import DataSummary
from nnstudio.document.network import INPUT, Layer
from nnstudio.document.project import Project
from nnstudio.gui.views.weights.picture import Names

_translate = QCoreApplication.translate


def names_of(
    layer: Layer,
    variable: str,
    shape: tuple[int, ...],
    project: Project,
    data: DataSummary | None,
) -> Names:
    """Names of the inputs and the units that a matrix connects.

    The columns of a table and the classes of an output are called by their own names, all others
    by their numbers.

    Args:
        layer: Whose matrix.
        variable: Its name.
        shape: (rows, columns) of the whole matrix.
        project: Its links say where the rows come from.
        data: Its columns and classes.
    """
    rows = () if "recurrent" in variable else _input_names(layer, project, data)
    rows = rows if len(rows) == shape[0] else ()
    columns = _output_names(layer, project, data)
    columns = columns if len(columns) == shape[1] else ()
    source = (
        _translate("WeightPicture", "before")
        if "recurrent" in variable
        else _source(layer, project)
    )

    def row(index: int) -> str:
        return rows[index] if rows else f"{source} {index}"

    def column(index: int) -> str:
        return columns[index] if columns else _translate("WeightPicture", "unit {0}").format(index)

    return Names(row, column)


def _source(layer: Layer, project: Project) -> str:
    sources = project.network.sources(layer.id) if project.network.has(layer.id) else ()
    if len(sources) != 1:
        return _translate("WeightPicture", "input")
    before = project.network.layer(sources[0])
    if before.kind == INPUT:
        return _translate("WeightPicture", "input")
    return before.title or before.id


def _input_names(layer: Layer, project: Project, data: DataSummary | None) -> tuple[str, ...]:
    sources = project.network.sources(layer.id) if project.network.has(layer.id) else ()
    if data is None or len(data.features) != 1 or len(sources) != 1:
        return ()
    is_first = project.network.layer(sources[0]).kind == INPUT
    return data.features[0].columns if is_first else ()


def _output_names(layer: Layer, project: Project, data: DataSummary | None) -> tuple[str, ...]:
    is_last = layer.id in {one.id for one in project.network.outputs}
    return data.targets[0].classes if is_last and data is not None and data.targets else ()
