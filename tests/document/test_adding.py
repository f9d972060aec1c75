"""Adding a layer as every panel does it."""

from nnstudio.document.adding import append_layer
from nnstudio.document.network import Link
from nnstudio.document.project import Project


def test_the_first_layer_comes_with_an_input_above_it() -> None:
    network = append_layer(Project(), "Dense").network
    assert [layer.id for layer in network.layers] == ["input_1", "dense_1"]
    assert network.links == (Link("input_1", "dense_1"),)
    assert network.layers[0].position[1] < network.layers[1].position[1]


def test_an_input_alone_gets_no_other_one() -> None:
    assert [layer.id for layer in append_layer(Project(), "InputLayer").network.layers] == [
        "input_1"
    ]


def test_layers_line_up_behind_the_last_or_the_selected_one() -> None:
    project = append_layer(append_layer(Project(), "Dense"), "Dropout")
    assert project.network.sources("dropout_1") == ("dense_1",)
    project = append_layer(project, "Dense", ["input_1"])
    assert project.network.sources("dense_2") == ("input_1",)
    places = [layer.position for layer in project.network.layers]
    assert len(set(places)) == len(places)
