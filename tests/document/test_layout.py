from itertools import pairwise

import pytest

from nnstudio.document.arrange import arranged
from nnstudio.document.edits import insert_layer
from nnstudio.document.layout import COLUMN, ROW, Edge, aligned, make_room
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project


def chain(*names: str) -> Network:
    layers = tuple(
        Layer(name, "Dense", position=(0.0, ROW * index)) for index, name in enumerate(names)
    )
    return Network(layers, tuple(Link(a, b) for a, b in pairwise(names)))


def test_inserting_on_a_short_wire_moves_everything_behind_it_down_by_one_row() -> None:
    project = Project(network=chain("a", "b", "c"))
    layer = Layer("new", "Dropout", position=(0.0, ROW / 2))
    network = insert_layer(project, layer, Link("a", "b")).network
    heights = {layer.id: layer.position[1] for layer in network.layers}
    assert heights == {"a": 0.0, "new": ROW, "b": 2 * ROW, "c": 3 * ROW}


def test_inserting_on_a_long_wire_moves_nothing() -> None:
    network = Network(
        (
            Layer("a", "Dense", position=(0.0, 0.0)),
            Layer("new", "Dropout", position=(0.0, 2 * ROW)),
            Layer("b", "Dense", position=(0.0, 4 * ROW)),
        ),
        (Link("a", "new"), Link("new", "b")),
    )
    assert make_room(network, "new") == network


def test_arranging_puts_a_chain_into_one_column() -> None:
    positions = arranged(chain("a", "b", "c"))
    assert positions == {"a": (0, 0), "b": (0, ROW), "c": (0, 2 * ROW)}


def test_arranging_keeps_the_first_input_where_it_is() -> None:
    network = Network(
        (Layer("a", "InputLayer", position=(50.0, 70.0)), Layer("b", "Dense")), (Link("a", "b"),)
    )
    assert arranged(network) == {"a": (50.0, 70.0), "b": (50.0, 70.0 + ROW)}


def test_arranging_keeps_the_column_of_a_skip_connection_straight() -> None:
    network = chain("a", "b", "c", "d", "e")
    network = Network(network.layers, tuple(sorted([*network.links, Link("a", "d", 1)])))
    assert {x for x, _ in arranged(network).values()} == {0}


def test_arranging_places_branches_side_by_side_without_overlap() -> None:
    names = ("a", "b", "c", "d", "e")
    links = [Link("a", name) for name in "bcd"]
    links += [Link(name, "e", port) for port, name in enumerate("bcd")]
    network = Network(tuple(Layer(name, "Dense") for name in names), tuple(sorted(links)))
    positions = arranged(network)
    columns = sorted(positions[name][0] for name in "bcd")
    assert columns[1] - columns[0] >= COLUMN - 1
    assert columns[2] - columns[1] >= COLUMN - 1
    assert {positions[name][1] for name in "bcd"} == {ROW}


def test_arranging_puts_unconnected_parts_side_by_side() -> None:
    network = Network((Layer("a", "Dense"), Layer("b", "Dense")))
    assert arranged(network) == {"a": (0, 0), "b": (COLUMN, 0)}


def test_a_late_input_stands_right_above_the_layer_that_reads_it() -> None:
    network = chain("a", "b", "c")
    network = Network(
        (*network.layers, Layer("late", "InputLayer")), (*network.links, Link("late", "c", 1))
    )
    assert arranged(network)["late"][1] == ROW


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        ("left", [0.0, 0.0, 0.0]),
        ("centre", [50.0, 50.0, 50.0]),
        ("right", [100.0, 100.0, 100.0]),
        ("columns", [0.0, 50.0, 100.0]),
    ],
)
def test_aligning_changes_columns_only(edge: Edge, expected: list[float]) -> None:
    network = Network(
        tuple(
            Layer(name, "Dense", position=(x, 10.0 * x))
            for name, x in (("a", 0.0), ("b", 20.0), ("c", 100.0))
        )
    )
    positions = aligned(network, ["a", "b", "c"], edge)
    assert [positions[name][0] for name in "abc"] == expected
    assert [positions[name][1] for name in "abc"] == [0.0, 200.0, 1000.0]


def test_aligning_leaves_other_blocks_alone() -> None:
    assert set(aligned(chain("a", "b", "c"), ["a", "b"], "left")) == {"a", "b"}
