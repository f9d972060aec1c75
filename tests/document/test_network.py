from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.document.invalid import Invalid
from nnstudio.document.network import (
    Layer,
    Link,
    Network,
    checked_network,
    new_layer_id,
    ordered,
    reaches,
)


def network(ids: str, *wires: str) -> Network:
    """Layers named by single letters (``i``: an input), wires such as ``"ab"`` or ``"ab1"``."""
    layers = tuple(Layer(name, "InputLayer" if name == "i" else "Dense") for name in ids)
    return Network(layers, tuple(Link(w[0], w[1], int(w[2:] or 0)) for w in wires))


def ids(layers: tuple[Layer, ...]) -> str:
    return "".join(layer.id for layer in layers)


def test_order_follows_the_wires_and_otherwise_the_order_of_adding() -> None:
    assert ids(ordered(network("cabi", "ia", "ab", "ic"))) == "icab"


@given(st.permutations("abcdefgh"), st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7))))
def test_each_layer_comes_after_all_that_feed_it(
    names: list[str], pairs: set[tuple[int, int]]
) -> None:
    links = [
        Link("abcdefgh"[low], "abcdefgh"[high], port)
        for port, (low, high) in enumerate(pairs)
        if low < high
    ]
    net = Network(tuple(Layer(name, "Add") for name in names), tuple(links))
    place = {layer.id: index for index, layer in enumerate(ordered(net))}
    assert sorted(place) == sorted(names)
    assert all(place[link.source] < place[link.target] for link in links)


def test_sources_come_in_the_order_of_ports() -> None:
    assert network("abc", "bc0", "ac1").sources("c") == ("b", "a")


def test_inputs_and_outputs_are_the_ends_of_the_wires() -> None:
    net = network("iabc", "ia", "ab")
    assert ids(net.inputs) == "i"
    assert ids(net.outputs) == "b"  # c stands alone and is no output


def test_a_layer_reaches_itself_and_what_comes_behind_it() -> None:
    net = network("iabc", "ia", "ab", "ic")
    assert reaches(net, "a", "a")
    assert reaches(net, "i", "b")
    assert not reaches(net, "b", "i")
    assert not reaches(net, "a", "c")


def test_new_ids_are_short_and_free() -> None:
    net = Network((Layer("dense_1", "Dense"), Layer("dense_3", "Dense")))
    assert new_layer_id(net, "Dense") == "dense_2"
    assert new_layer_id(net, "Dense", taken=["dense_2"]) == "dense_4"
    assert new_layer_id(net, "InputLayer") == "input_1"
    assert new_layer_id(net, "Conv2D") == "conv2d_1"


@pytest.mark.parametrize(
    ("net", "received"),
    [
        (network("aa"), "'a' twice"),
        (network("ab", "ax"), "a wire to 'x'"),
        (network("ab", "xb"), "a wire to 'x'"),
        (network("ia", "ai"), "a wire into 'i'"),
        (network("abc", "ac", "bc"), "two wires into input 1 of 'c'"),
        (network("ab", "ab", "ba"), "a loop through a, b"),
        (network("a", "aa"), "a loop through a"),
    ],
)
def test_what_is_no_acyclic_graph_is_refused(net: Network, received: str) -> None:
    with pytest.raises(Invalid) as refusal:
        checked_network(net)
    assert refusal.value.received == received
    assert refusal.value.fix.endswith(".")


def test_only_the_layers_of_a_loop_are_named() -> None:
    with pytest.raises(Invalid) as refusal:
        ordered(network("iabcd", "ia", "ab", "ba1", "bc"))
    assert refusal.value.received == "a loop through a, b"


@pytest.mark.parametrize("name", ["", "a b", "a/b", "a.b", "_a", "é", "a" * 201, "a\n"])
def test_ids_that_could_be_no_names_in_keras_are_refused(name: str) -> None:
    with pytest.raises(Invalid, match="letters, digits and _"):
        checked_network(Network((Layer(name, "Dense"),)))


def test_large_graphs_are_checked_in_a_moment() -> None:
    names = [f"dense_{number}" for number in range(20_000)]
    links = tuple(Link(a, b) for a, b in pairwise(names))
    chain = Network(tuple(Layer(name, "Dense") for name in names), links)
    assert checked_network(chain) is chain  # quadratic checks would run into the time limit
    looped = Network(chain.layers, (*links, Link("dense_9", "dense_0")))
    with pytest.raises(Invalid, match=r"dense_0, dense_1, .* …"):
        checked_network(looped)


def test_asking_for_a_layer_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        network("a").layer("b")
    assert not network("a").has("b")
