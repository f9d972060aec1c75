import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.document import edits
from nnstudio.document.history import History
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Network, checked_network
from nnstudio.document.project import Project
from tests.document.any_edit import Edit, any_edit


def _has_gaps(network: Network) -> bool:
    ports: dict[str, list[int]] = {}
    for link in network.links:
        ports.setdefault(link.target, []).append(link.port)
    return any(sorted(used) != list(range(len(used))) for used in ports.values())


@given(st.lists(any_edit, max_size=40))
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
