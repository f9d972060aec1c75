import math

import pytest
from msgspec.structs import replace

from nnstudio.document import edits
from nnstudio.document.data import Bundled, CsvFile, DataPlan, Points
from nnstudio.document.description import (
    AddLayer,
    Connect,
    InsertLayer,
    Remedy,
    RemoveLayer,
    SetField,
    SetParam,
)
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Layer, Link, Network, checked_network
from nnstudio.document.plan import EarlyStopping, TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config


def project(ids: str, *wires: str) -> Project:
    """Layers named by single letters (``i``: an input), wires such as ``"ab"`` or ``"ab1"``."""
    layers = tuple(
        Layer(name, "InputLayer" if name == "i" else "Dense", position=(0.0, 110.0 * row))
        for row, name in enumerate(ids)
    )
    return Project(network=Network(layers, tuple(Link(w[0], w[1], int(w[2:] or 0)) for w in wires)))


def wires(changed: Project) -> set[str]:
    return {f"{link.source}{link.target}{link.port or ''}" for link in changed.network.links}


def test_a_layer_is_added_alone_or_behind_another() -> None:
    alone = edits.add_layer(project("i"), Layer("a", "Dense"))
    assert wires(alone) == set()
    assert wires(edits.add_layer(alone, Layer("b", "Dense"), after="a")) == {"ab"}


def test_an_id_is_not_given_twice() -> None:
    with pytest.raises(Invalid, match="'a' twice"):
        edits.add_layer(project("a"), Layer("a", "Dense"))


def test_a_layer_is_inserted_into_a_wire_and_keeps_its_port() -> None:
    before = project("abc", "ac", "bc1")
    assert wires(edits.insert_layer(before, Layer("x", "Dropout"), Link("b", "c", 1))) == {
        "ac",
        "bx",
        "xc1",
    }
    with pytest.raises(Invalid, match="Choose a wire that exists"):
        edits.insert_layer(before, Layer("x", "Dropout"), Link("a", "b"))


def test_removing_a_layer_of_a_chain_joins_its_neighbours() -> None:
    assert wires(edits.remove_layers(project("iabc", "ia", "ab", "bc"), ["a", "b"])) == {"ic"}


def test_removing_one_branch_closes_the_gap_among_the_ports() -> None:
    before = project("iabc", "ia", "ib", "ac", "bc1")
    # What fed a is joined to c, where it stands in for a.
    assert wires(edits.remove_layers(before, ["a"])) == {"ib", "ic", "bc1"}
    two_inputs = project("abcd", "ac", "bc1", "cd")
    assert wires(edits.remove_layers(two_inputs, ["c"])) == set()
    assert wires(edits.remove_layers(two_inputs, ["a"])) == {"bc", "cd"}


def test_a_skip_connection_is_not_doubled_by_removing_what_it_skips() -> None:
    before = project("iab", "ia", "ab", "ib1")
    assert wires(edits.remove_layers(before, ["a"])) == {"ib"}


def test_a_wire_that_leads_back_is_refused() -> None:
    with pytest.raises(Invalid, match="leads forward"):
        edits.connect(project("iab", "ia", "ab"), "b", "a")
    with pytest.raises(Invalid, match="leads forward"):
        edits.connect(project("a"), "a", "a")


def test_a_wire_takes_the_first_free_port_or_the_place_of_another() -> None:
    before = project("abc", "ac")
    assert wires(edits.connect(before, "b", "c")) == {"ac", "bc1"}
    assert wires(edits.connect(before, "b", "c", port=0)) == {"bc"}


def test_a_wire_into_an_input_is_refused() -> None:
    with pytest.raises(Invalid, match="only the data feeds"):
        edits.connect(project("ia"), "a", "i")


def test_removing_a_wire_moves_the_others_up() -> None:
    before = project("abcd", "ad", "bd1", "cd2")
    assert wires(edits.disconnect(before, Link("a", "d", 0))) == {"bd", "cd1"}


def test_pasted_layers_get_new_ids_and_keep_their_wires() -> None:
    before = project("iab", "ia", "ab")
    copied = edits.fragment(before.network, ["a", "b"])
    assert {link.source + link.target for link in copied.links} == {"ab"}
    pasted = edits.paste(before, copied, offset=(10.0, 20.0))
    assert pasted.layer_ids == ("dense_1", "dense_2")
    assert Link("dense_1", "dense_2") in pasted.project.network.links
    assert pasted.project.network.layer("dense_1").position == (10.0, 130.0)


def test_parameters_are_set_and_put_back() -> None:
    before = project("a")
    changed = edits.set_param(before, "a", "units", 8)
    assert changed.network.layer("a").params == {"units": 8}
    assert before.network.layer("a").params == {}
    assert edits.reset_param(changed, "a", "units") == before


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_parameters_that_no_file_could_hold_are_refused(value: float) -> None:
    with pytest.raises(Invalid, match="a finite number"):
        edits.set_param(project("a"), "a", "rate", value)


def test_blocks_are_named_and_moved() -> None:
    changed = edits.move_layers(edits.set_title(project("ab"), "a", "Eye"), {"b": (5.0, 6.0)})
    assert changed.network.layer("a").title == "Eye"
    assert changed.network.layer("b").position == (5.0, 6.0)


def test_a_free_position_is_below_and_beside_what_stands_there() -> None:
    network = project("ab", "ab").network
    assert edits.free_position(network, "b") == (0.0, 220.0)
    assert edits.free_position(network, "a")[0] > 0.0
    assert edits.free_position(Network(), None) == (0.0, 0.0)


# ------------------------------------------------------------------------ values and paths
@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("plan.epochs", 7),
        ("plan.optimizer.params.learning_rate", 0.5),
        ("plan.loss.kind", "MeanSquaredError"),
        ("plan.early_stopping", {"patience": 3}),
        ("data.source", {"type": "bundled", "name": "wine"}),
        ("network.layers.a.params.units", 9),
        ("notes", "ünïcode"),
    ],
)
def test_a_value_is_set_at_its_path(path: str, value: object) -> None:
    changed = edits.set_field(project("ia", "ia"), path, value)
    *parents, last = path.split(".")
    node: object = changed
    for name in parents:
        node = (
            changed.network.layer(name)
            if isinstance(node, tuple)
            else node[name]
            if isinstance(node, dict)
            else getattr(node, name)
        )
    found = node[last] if isinstance(node, dict) else getattr(node, last)
    expected = {
        "plan.early_stopping": EarlyStopping(patience=3),
        "data.source": Bundled("wine"),
    }.get(path, value)
    assert found == expected


def test_document_values_can_be_set_as_they_are() -> None:
    loss = Config("Huber", {"delta": 2.0})
    assert edits.set_field(Project(), "plan.loss", loss).plan.loss == loss


def words(choices: str) -> set[str]:
    return set(choices.removeprefix("one of ").split(", "))


@pytest.mark.parametrize(
    ("path", "value", "expected", "received"),
    [
        ("plan.epochs", 0, "a whole number of at least 1", "0"),
        ("plan.epochs", "many", "a whole number of at least 1", '"many"'),
        ("plan.epochs", 2.5, "a whole number of at least 1", "2.5"),
        ("plan.epochs", None, "a whole number of at least 1", "null"),
        ("plan.validation_split", 0.95, "a number from 0.0 to 0.9", "0.95"),
        ("plan.seed", -1, "a whole number from 0 to 2,147,483,647", "-1"),
        ("plan.shuffle", "maybe", "true or false", '"maybe"'),
        (
            "plan.precision",
            "float8",
            "one of float32, mixed_bfloat16, mixed_float16",
            '"float8"',
        ),
        (
            "data.source",
            {"type": "cloud"},
            "one of points, curve, series, bundled, csv, npz, idx, images",
            '"cloud"',
        ),
        ("data.source", {"type": "csv"}, "the field 'path'", "none"),
        (
            "data.source",
            {"type": "points", "num_points": 10**9},
            "a whole number from 10 to 1,000,000",
            "1000000000",
        ),
        ("plan.reduce_on_plateau", {"factor": 1}, "a number above 0.0 and below 1.0", "1"),
        ("plan.metrics", "accuracy", "a list", '"accuracy"'),
        ("plan.class_weights", [1, "heavy"], "a number", '"heavy"'),
        (
            "plan.early_stopping",
            3,
            "fields such as monitor, min_delta, patience or null for none",
            "3",
        ),
        ("network.layers.a.position", [1.0], "a list of 2 values", "[1.0]"),
        ("network.layers.b.params.units", 1, "one of a, i", "'b'"),
        ("data.sauce", 1, "one of copies, scaling, scale_targets, source", "'sauce'"),
        ("plan.epochs.x", 1, "a place that holds named values", "'x'"),
        (
            "",
            1,
            "one of data, lock, name, network, notes, pinned_sample, plan, surgery, tasks",
            "''",
        ),
    ],
)
def test_a_refusal_says_what_was_expected_what_came_and_how_to_mend_it(
    path: str, value: object, expected: str, received: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        edits.set_field(project("ia"), path, value)
    assert words(refusal.value.expected) == words(expected)
    assert refusal.value.received == received
    assert refusal.value.fix.endswith(".")


def test_a_path_cannot_break_the_graph() -> None:
    with pytest.raises(Invalid, match="a wire to 'a'"):
        edits.set_field(project("ia", "ia"), "network.layers.a.id", "b")


def test_values_built_in_code_are_checked_too() -> None:
    plan = TrainingPlan(epochs=5)
    assert edits.checked(plan) == plan
    with pytest.raises(Invalid) as refusal:
        edits.checked(replace(plan, batch_size=0))
    assert refusal.value.what == "Batch size"
    assert refusal.value.received == "0"
    with pytest.raises(Invalid, match="from 10 to"):
        edits.set_data(Project(), DataPlan(Points(num_points=1)))
    data = DataPlan(CsvFile("a.csv"))
    assert edits.set_data(Project(), data).data == data


# -------------------------------------------------------------------------------- remedies
@pytest.mark.parametrize(
    ("remedy", "expected"),
    [
        (InsertLayer("Insert Flatten", "b", "Flatten"), {"ia", "aflatten_1", "flatten_1b"}),
        (InsertLayer("Insert Dense", "a", "Dense", port=1), {"ia", "ab", "dense_1a1"}),
        (RemoveLayer("Remove", "a"), {"ib"}),
        (AddLayer("Add", "b", "Dense", {"units": 3}), {"ia", "ab", "bdense_1"}),
        (AddLayer("Add", None, "InputLayer"), {"ia", "ab"}),
        (Connect("Connect", "i", "b"), {"ia", "ab", "ib1"}),
    ],
)
def test_remedies_change_the_wires_as_they_promise(remedy: Remedy, expected: set[str]) -> None:
    changed = edits.apply_remedy(project("iab", "ia", "ab"), remedy)
    assert wires(changed) == expected
    checked_network(changed.network)


def test_remedies_set_values() -> None:
    before = project("ia", "ia")
    units = edits.apply_remedy(before, SetParam("Set units to 3", "a", "units", 3))
    assert units.network.layer("a").params == {"units": 3}
    loss = Config("BinaryCrossentropy")
    changed = edits.apply_remedy(before, SetField("Use it", "plan.loss", loss))
    assert changed.plan.loss == loss
