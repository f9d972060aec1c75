"""Any edit that the window makes, as hypothesis draws it."""

from collections.abc import Callable
from contextlib import suppress

from hypothesis import strategies as st

from nnstudio.document import edits
from nnstudio.document.adding import append_layer
from nnstudio.document.data import DataPlan
from nnstudio.document.description import (
    AddLayer,
    Connect,
    Disconnect,
    InsertLayer,
    RemoveLayer,
    SetField,
    SetParam,
    Several,
    SingleRemedy,
)
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Layer, Network, new_layer_id
from nnstudio.document.project import Project
from tests.document.any_value import any_value, texts

Edit = Callable[[Project], Project]


def _some_layer(project: Project, number: int) -> str:
    layers = project.network.layers
    if not layers:
        raise Invalid("Layer", "a layer", "an empty network", "Add one.")
    return layers[number % len(layers)].id


def _add(kind: str, number: int) -> Edit:
    def edit(project: Project) -> Project:
        after = _some_layer(project, number) if project.network.layers and number % 3 else None
        layer_id = new_layer_id(project.network, kind)
        return edits.add_layer(project, Layer(layer_id, kind), after)

    return edit


def _insert(number: int) -> Edit:
    def edit(project: Project) -> Project:
        links = project.network.links
        if not links:
            raise Invalid("Wire", "a wire", "none", "Add one.")
        layer_id = new_layer_id(project.network, "Dropout")
        return edits.insert_layer(project, Layer(layer_id, "Dropout"), links[number % len(links)])

    return edit


def _connect(one: int, two: int, port: int | None) -> Edit:
    return lambda project: edits.connect(
        project, _some_layer(project, one), _some_layer(project, two), port
    )


def _disconnect(number: int) -> Edit:
    return lambda project: (
        edits.disconnect(project, project.network.links[number % len(project.network.links)])
        if project.network.links
        else project
    )


def _remove(one: int, two: int) -> Edit:
    return lambda project: edits.remove_layers(
        project, {_some_layer(project, one), _some_layer(project, two)}
    )


def _paste(one: int, two: int) -> Edit:
    def edit(project: Project) -> Project:
        chosen = {_some_layer(project, one), _some_layer(project, two)}
        return edits.paste(project, edits.fragment(project.network, chosen)).project

    return edit


def _set_units(number: int, units: int) -> Edit:
    return lambda project: edits.set_param(project, _some_layer(project, number), "units", units)


def _set_field(path: str, value: object) -> Edit:
    return lambda project: edits.set_field(project, path, value)


def _set_title(number: int, title: str) -> Edit:
    return lambda project: edits.set_title(project, _some_layer(project, number), title)


def _reset(number: int) -> Edit:
    return lambda project: edits.reset_param(project, _some_layer(project, number), "units")


def _move(one: int, two: int, place: tuple[float, float]) -> Edit:
    return lambda project: edits.move_layers(
        project, {_some_layer(project, one): place, _some_layer(project, two): (0.0, 0.0)}
    )


def _append(number: int) -> Edit:
    def edit(project: Project) -> Project:
        chosen = [_some_layer(project, number)] if project.network.layers else []
        return append_layer(project, "Dense", chosen)

    return edit


def _set_data(data: DataPlan) -> Edit:
    return lambda project: edits.set_data(project, data)


def _remedy(kind: str, one: int, two: int) -> Edit:
    def edit(project: Project) -> Project:
        first, second = _some_layer(project, one), _some_layer(project, two)
        remedies: dict[str, SingleRemedy] = {
            "insert": InsertLayer("", first, "Flatten"),
            "param": SetParam("", first, "units", two),
            "field": SetField("", "plan.batch_size", two),
            "remove": RemoveLayer("", first),
            "append": AddLayer("", first, "Dense", {"units": 3}),
            "connect": Connect("", first, second),
            "disconnect": Disconnect("", first, second),
        }
        several = Several("", (remedies["append"], remedies["param"]))
        return edits.apply_remedy(project, remedies.get(kind, several))

    return edit


_numbers = st.integers(0, 50)
_places = st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
_remedies = ["insert", "param", "field", "remove", "append", "connect", "disconnect", "several"]
any_edit: st.SearchStrategy[Edit] = st.one_of(
    st.builds(_add, st.sampled_from(["Dense", "InputLayer", "Add"]), _numbers),
    st.builds(_insert, _numbers),
    # Only ports that exist or come next; the canvas offers no others.
    st.builds(_connect, _numbers, _numbers, st.sampled_from([None, 0])),
    st.builds(_disconnect, _numbers),
    st.builds(_remove, _numbers, _numbers),
    st.builds(_paste, _numbers, _numbers),
    st.builds(_set_units, _numbers, _numbers),
    st.builds(_set_field, st.sampled_from(["plan.epochs", "plan.seed"]), st.integers(-2, 5)),
    st.builds(_set_title, _numbers, texts),
    st.builds(_reset, _numbers),
    st.builds(_move, _numbers, _numbers, _places),
    st.builds(_append, _numbers),
    st.builds(_set_data, any_value(DataPlan)),
    st.builds(_remedy, st.sampled_from(_remedies), _numbers, _numbers),
)


@st.composite
def any_network(draw: st.DrawFn) -> Network:
    """A network that edits led to."""
    project = Project()
    for edit in draw(st.lists(any_edit, max_size=12)):
        with suppress(Invalid):
            project = edit(project)
    return project.network
