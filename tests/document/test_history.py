from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.document import edits
from nnstudio.document.history import History
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Layer, Network, checked_network, new_layer_id
from nnstudio.document.project import Project

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


_numbers = st.integers(0, 50)
_edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(_add, st.sampled_from(["Dense", "InputLayer", "Add"]), _numbers),
    st.builds(_insert, _numbers),
    # Only ports that exist or come next; the canvas offers no others.
    st.builds(_connect, _numbers, _numbers, st.sampled_from([None, 0])),
    st.builds(_disconnect, _numbers),
    st.builds(_remove, _numbers, _numbers),
    st.builds(_paste, _numbers, _numbers),
    st.builds(_set_units, _numbers, _numbers),
    st.builds(_set_field, st.sampled_from(["plan.epochs", "plan.seed"]), st.integers(-2, 5)),
)


def _has_gaps(network: Network) -> bool:
    ports: dict[str, list[int]] = {}
    for link in network.links:
        ports.setdefault(link.target, []).append(link.port)
    return any(sorted(used) != list(range(len(used))) for used in ports.values())


@given(st.lists(_edits, max_size=40))
def test_edits_keep_the_graph_whole_and_undo_and_redo_lead_there_and_back(
    sequence: list[Edit],
) -> None:
    start = Project()
    history = History(start)
    values = [start]
    for edit in sequence:
        try:
            after = edit(history.project)
        except Invalid:
            continue
        checked_network(after.network)
        assert not _has_gaps(after.network)
        if history.do("Edit", after):
            values.append(after)
    end = history.project
    for value in reversed(values[:-1]):
        assert history.undo() == value
    assert history.undo_name is None
    assert history.undo() == start
    for value in values[1:]:
        assert history.redo() == value
    assert history.redo_name is None
    assert history.redo() == end


def with_epochs(epochs: int) -> Project:
    return edits.set_field(Project(), "plan.epochs", epochs)


def test_a_dragged_slider_is_one_step() -> None:
    history = History(with_epochs(1))
    for epochs in (2, 3, 4):
        history.do("Set epochs", with_epochs(epochs), merge_key="epochs")
    assert history.undo() == with_epochs(1)
    assert history.redo() == with_epochs(4)


def test_letting_the_slider_go_ends_the_step() -> None:
    history = History(with_epochs(1))
    history.do("Set epochs", with_epochs(2), merge_key="epochs")
    history.seal()
    history.do("Set epochs", with_epochs(3), merge_key="epochs")
    assert history.undo() == with_epochs(2)


@pytest.mark.parametrize("other_key", [None, "name"])
def test_another_edit_in_between_ends_the_step(other_key: str | None) -> None:
    history = History(with_epochs(1))
    history.do("Set epochs", with_epochs(2), merge_key="epochs")
    named = edits.set_field(with_epochs(2), "name", "N")
    history.do("Rename", named, merge_key=other_key)
    history.do("Set epochs", edits.set_field(named, "plan.epochs", 3), merge_key="epochs")
    assert history.undo() == named
    assert history.undo() == with_epochs(2)


def test_a_slider_dragged_back_to_where_it_was_leaves_no_step() -> None:
    history = History(with_epochs(1))
    history.do("Set epochs", with_epochs(2), merge_key="epochs")
    history.do("Set epochs", with_epochs(1), merge_key="epochs")
    assert history.undo_name is None
    history.do("Set epochs", with_epochs(3), merge_key="epochs")
    assert history.undo() == with_epochs(1)


def test_a_slider_moved_after_undo_does_not_merge_into_what_is_left() -> None:
    history = History(with_epochs(1))
    history.do("Set epochs", with_epochs(2), merge_key="epochs")
    history.seal()
    history.do("Set epochs", with_epochs(3), merge_key="epochs")
    history.undo()
    history.do("Set epochs", with_epochs(4), merge_key="epochs")
    assert history.undo() == with_epochs(2)


def test_steps_have_names_and_a_new_edit_forgets_what_was_undone() -> None:
    history = History(with_epochs(1))
    history.do("Set epochs", with_epochs(2))
    assert history.undo_name == "Set epochs"
    history.undo()
    assert history.redo_name == "Set epochs"
    history.do("Rename", edits.set_field(with_epochs(1), "name", "N"))
    assert history.redo_name is None


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    history = History(with_epochs(1))
    assert not history.do("Set epochs", with_epochs(1))
    assert history.undo_name is None


def test_undoing_back_to_what_was_saved_counts_as_saved() -> None:
    history = History(with_epochs(1))
    changed = [history.is_changed]
    for step in (
        lambda: history.do("Set epochs", with_epochs(2)),
        history.mark_saved,
        lambda: history.do("Set epochs", with_epochs(3)),
        history.undo,
        history.mark_unsaved,
    ):
        step()
        changed.append(history.is_changed)
    assert changed == [False, True, False, True, False, True]


def test_the_steps_since_a_project_are_told_by_name() -> None:
    first = with_epochs(1)
    history = History(first)
    history.do("Two", with_epochs(2))
    history.do("Three", with_epochs(3))
    assert history.names_since(first) == ("Two", "Three")
    assert history.names_since(with_epochs(2)) == ("Three",)
    assert history.names_since(with_epochs(3)) == ()
    history.undo()
    assert history.names_since(first) == ("Two",)
    assert history.names_since(with_epochs(3)) == ()
