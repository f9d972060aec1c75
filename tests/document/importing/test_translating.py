"""What becomes of the layers and calls of a model."""

from pathlib import Path
from typing import Any

import pytest

from nnstudio.document.importing.model_file import judged, look_at
from nnstudio.document.importing.network import Translated
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Link
from nnstudio.document.values import Config
from tests.document.importing.keras_files import (
    Json,
    called,
    dense,
    door,
    functional,
    layer,
    policy,
    sequential,
    tensor,
    written,
)

FILE = Path("m.keras")


def made(config: Json) -> Translated:
    return judged(FILE, config)


def refusal(config: Json) -> str:
    with pytest.raises(Invalid) as caught:
        judged(FILE, config)
    assert caught.value.fix.endswith(".")
    return str(caught.value)


def test_a_chain_becomes_blocks_and_wires(tmp_path: Path) -> None:
    model = sequential(door(shape=(4,)), dense("hidden", 8, activation="relu"), dense("out"))
    translated = look_at(written(tmp_path, model))
    assert translated is not None
    network = translated.network
    assert [(each.id, each.kind, each.params) for each in network.layers] == [
        ("input_layer", "InputLayer", {"shape": (4,)}),
        ("hidden", "Dense", {"units": 8, "activation": "relu"}),
        ("out", "Dense", {"units": 3}),
    ]
    assert network.links == (Link("hidden", "out"), Link("input_layer", "hidden"))
    assert translated.places == {name: (name,) for name in ("input_layer", "hidden", "out")}
    heights = [each.position[1] for each in network.layers]
    assert heights == sorted(heights)
    assert len(set(heights)) == 3


def test_only_settings_that_differ_from_the_usual_are_kept() -> None:
    l2 = {"module": "keras.regularizers", "class_name": "L2", "config": {"l2": 0.5}}
    model = sequential(
        door(shape=(8, 8, 1)),
        layer(
            "Conv2D",
            "c",
            filters=2,
            kernel_size=[3, 5],
            strides=[1, 1],
            padding="same",
            data_format="channels_last",
            kernel_regularizer=l2,
            lora_rank=None,
        ),
        layer("ZeroPadding2D", "z", padding=[[1, 2], [0, 1]]),
        layer("BatchNormalization", "b", axis=[3], momentum=0.9, renorm=False),
        layer("Dropout", "d", rate=0.0, seed=None, noise_shape=None),
    )
    params = {each.id: each.params for each in made(model).network.layers}
    assert params["c"] == {
        "filters": 2,
        "kernel_size": (3, 5),
        "padding": "same",
        "kernel_regularizer": Config("L2", {"l2": 0.5}),
    }
    assert params["z"] == {"padding": ((1, 2), (0, 1))}
    assert params["b"] == {"axis": 3, "momentum": 0.9}
    assert params["d"] == {"rate": 0.0}


def test_a_graph_keeps_the_order_of_its_wires() -> None:
    model = functional(
        called(layer("Subtract", "minus"), [tensor("b"), tensor("a")]),
        called(door("a")),
        called(door("b")),
        called(dense("out"), tensor("minus")),
        inputs=[["a", 0, 0], ["b", 0, 0]],
        outputs=["out", 0, 0],
    )
    network = made(model).network
    assert network.sources("minus") == ("b", "a")
    assert [each.id for each in network.outputs] == ["out"]


def test_older_files_write_calls_and_tuples_otherwise() -> None:
    old: Json = {
        "class_name": "Functional",
        "config": {
            "name": "m",
            "layers": [
                {
                    "class_name": "InputLayer",
                    "config": {"batch_input_shape": [None, 4], "name": "a"},
                    "name": "a",
                    "inbound_nodes": [],
                },
                {
                    "class_name": "Concatenate",
                    "config": {"name": "both", "axis": -1},
                    "name": "both",
                    "inbound_nodes": [[["a", 0, 0, {}], ["a", 0, 0, {}]]],
                },
                {
                    "class_name": "Reshape",
                    "config": {
                        "name": "r",
                        "target_shape": {"class_name": "__tuple__", "items": [2, 4]},
                    },
                    "name": "r",
                    "inbound_nodes": [["both", 0, 0, {"training": False}]],
                },
            ],
            "input_layers": [["a", 0, 0]],
            "output_layers": [["r", 0, 0]],
        },
    }
    network = made(old).network
    assert network.sources("both") == ("a", "a")
    assert network.layer("r").params == {"target_shape": (2, 4)}


def test_a_chain_without_a_shape_takes_that_of_the_data() -> None:
    network = made(sequential(dense("out"))).network
    assert [(each.kind, each.params) for each in network.inputs] == [("InputLayer", {})]


def test_a_model_within_a_model_is_laid_out_flat() -> None:
    base = functional(
        called(door("inner")),
        called(dense("conv1/x"), tensor("inner")),
        inputs=[["inner", 0, 0]],
        outputs=["conv1/x", 0, 0],
    )
    base["config"]["name"] = "base"
    model = functional(
        called(door("image")),
        called(base, tensor("image"), training=False),
        called(dense("head"), tensor("base")),
        inputs=["image", 0, 0],
        outputs=["head", 0, 0],
    )
    translated = made(model)
    assert [each.id for each in translated.network.layers] == ["image", "conv1_x", "head"]
    assert translated.network.sources("conv1_x") == ("image",)
    assert translated.places["conv1_x"] == ("base", "conv1/x")


def operation(kind: str, *args: Any) -> Json:
    config = {"name": "op"}
    entry = {"module": "keras.src.ops.numpy", "class_name": kind, "config": config}
    return called({**entry, "registered_name": kind}, *args)


def with_operation(kind: str, *args: Any) -> Json:
    return functional(
        called(door("a")),
        called(door("b")),
        operation(kind, *args),
        inputs=[["a", 0, 0], ["b", 0, 0]],
        outputs=["op", 0, 0],
    )


@pytest.mark.parametrize(
    ("kind", "args", "layer_kind", "params", "sources"),
    [
        ("Add", (tensor("b"), tensor("a")), "Add", {}, ("b", "a")),
        ("Multiply", (tensor("a"), tensor("a")), "Multiply", {}, ("a", "a")),
        ("Multiply", (tensor("a"), 0.5), "Rescaling", {"scale": 0.5}, ("a",)),
        ("Add", (3, tensor("a")), "Rescaling", {"scale": 1.0, "offset": 3.0}, ("a",)),
        ("Subtract", (tensor("a"), 3), "Rescaling", {"scale": 1.0, "offset": -3.0}, ("a",)),
        ("Subtract", (3, tensor("a")), "Rescaling", {"scale": -1.0, "offset": 3.0}, ("a",)),
        ("TrueDivide", (tensor("a"), 4), "Rescaling", {"scale": 0.25}, ("a",)),
    ],
)
def test_sums_and_products_become_the_layers_that_do_the_same(
    kind: str, args: tuple[Any, ...], layer_kind: str, params: Json, sources: tuple[str, ...]
) -> None:
    translated = made(with_operation(kind, *args))
    found = translated.network.layer("op")
    assert (found.kind, found.params) == (layer_kind, params)
    assert translated.network.sources("op") == sources
    assert "op" not in translated.places


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("TrueDivide", (1, tensor("a"))),
        ("TrueDivide", (tensor("a"), 0)),
        ("Maximum", (tensor("a"), 0.0)),
        ("Add", (tensor("a"), True)),
        ("Add", (tensor("a"),)),
        ("Add", (1, 2)),
    ],
)
def test_operations_that_no_layer_does_are_refused(kind: str, args: tuple[Any, ...]) -> None:
    assert "“op”" in refusal(with_operation(kind, *args))


def test_what_a_layer_took_from_data_is_looked_up_later() -> None:
    adapted = layer("Normalization", "n", axis=[-1], mean=None, variance=None)
    assert made(sequential(door(), adapted)).adapted == ("n",)
    given = layer("Normalization", "n", axis=-1, mean=[[1.0, 2.0]], variance=[[3.0, 4.0]])
    translated = made(sequential(door(), given))
    assert translated.adapted == ()
    params = {"mean": (1.0, 2.0), "variance": (3.0, 4.0)}
    assert translated.network.layer("n").params == params


def test_an_output_that_is_read_on_gets_an_end_of_its_own() -> None:
    model = functional(
        called(door("a")),
        called(dense("first"), tensor("a")),
        called(dense("second"), tensor("first")),
        inputs=["a", 0, 0],
        outputs=[["first", 0, 0], ["second", 0, 0]],
    )
    network = made(model).network
    assert sorted(each.id for each in network.outputs) == ["first_output", "second"]
    assert network.layer("first_output").kind == "Identity"


def test_mixed_precision_is_taken_over_and_others_are_told() -> None:
    mixed = dense("a", dtype=policy("mixed_float16"))
    assert made(sequential(door(), mixed)).precision == "mixed_float16"
    double = made(sequential(door(), dense("a", dtype=policy("float64"))))
    assert (double.precision, "float64" in double.notes[0]) == ("float32", True)


def test_wrapped_layers_are_taken_over() -> None:
    lstm = layer("LSTM", "forward_lstm", units=5, activation="tanh", return_sequences=True)
    back = layer("LSTM", "backward_lstm", units=5, activation="tanh", return_sequences=True)
    back["config"]["go_backwards"] = True
    both = layer("Bidirectional", "both", layer=lstm, backward_layer=back, merge_mode="sum")
    network = made(sequential(door(shape=(6, 2)), both)).network
    inner = Config("LSTM", {"units": 5, "return_sequences": True})
    assert network.layer("both").params == {"layer": inner, "merge_mode": "sum"}
    back["config"]["units"] = 6
    assert "two different ones" in refusal(sequential(door(shape=(6, 2)), both))


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (layer("StringLookup", "words"), "StringLookup"),
        (dense("big", units=200_000_000), "200,000,000"),
        (dense("big", units=10**30), "units"),
        (dense("odd", units=0), "at least 1"),
        (dense("odd", units="many"), "many"),
        (dense("odd", activation={"class_name": "LeakyReLU", "config": {}}), "activation"),
        (dense("odd", lora_rank=4), "lora_rank"),
        (layer("LSTM", "l", units=3, stateful=True), "stateful"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_the_palette_has_not_is_refused_by_name(entry: Json, words: str) -> None:
    said = refusal(sequential(door(), entry))
    assert words in said


@pytest.mark.parametrize(
    ("calls", "words"),
    [
        ([{"args": [tensor("a")], "kwargs": {}}] * 2, "several places"),
        ([{"args": [tensor("a", 1)], "kwargs": {}}], "output 2"),
        ([{"args": [tensor("nowhere")], "kwargs": {}}], "come before"),
        ([{"args": [tensor("out")], "kwargs": {}}], "come before"),
        ([{"args": [tensor("a")], "kwargs": {"initial_state": tensor("a")}}], "initial_state"),
        ([{"args": [tensor("a"), 3], "kwargs": {}}], "argument"),
        ([{"args": [[tensor("a"), tensor("a")]], "kwargs": {}}], "one tensor"),
        ([], "reads another"),
        (["x"], "which layers"),
    ],
)
def test_calls_that_wires_cannot_hold_are_refused(calls: list[Any], words: str) -> None:
    model = functional(
        called(door("a")),
        {**dense("out"), "name": "out", "inbound_nodes": calls},
        inputs=["a", 0, 0],
        outputs=["out", 0, 0],
    )
    said = refusal(model)
    assert words in said
    assert "“out”" in said or "“a”" in said


def test_two_layers_of_one_name_and_too_many_are_refused() -> None:
    assert "different name" in refusal(sequential(door(), dense("a"), dense("a")))
    many = [dense(f"d{i}") for i in range(2001)]
    assert "2,000 layers" in refusal(sequential(door(), *many))


def test_a_network_in_which_all_read_all_is_stacked_at_once() -> None:
    layers = [
        called(layer("Add", f"d{i}"), [tensor(f"d{j}") for j in range(i)]) for i in range(1, 70)
    ]
    layers.insert(0, called(door("d0")))
    model = functional(*layers, inputs=["d0", 0, 0], outputs=["d69", 0, 0])
    positions = {each.position for each in made(model).network.layers}
    assert len(positions) == 70
