import re

import pytest

from nnstudio import assets
from nnstudio.document.examples import NAMES, examples, load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.layout import ROW
from nnstudio.document.network import ordered


def test_every_file_of_the_folder_is_listed() -> None:
    files = {path.stem for path in assets.path("examples").iterdir()}
    assert files == set(NAMES)


def test_each_has_a_title_and_a_sentence() -> None:
    for example in examples():
        assert example.path.is_file()
        assert 3 <= len(example.title) <= 40
        assert re.fullmatch(r"[A-Z].{20,90}\.", example.summary), example.summary


@pytest.mark.parametrize("name", NAMES)
def test_each_explains_itself_and_says_what_to_try(name: str) -> None:
    summary, story, things = load_example(name).notes.split("\n\n")
    assert summary.endswith(".")
    assert len(story) > 150
    assert things.startswith("Things to try\n•")
    assert things.count("\n• ") >= 2


@pytest.mark.parametrize("name", NAMES)
def test_each_is_a_chain_whose_blocks_stand_one_below_the_other(name: str) -> None:
    network = load_example(name).network
    assert len(network.inputs) == len(network.outputs) == 1
    assert [layer.position for layer in ordered(network)] == [
        (0.0, ROW * row) for row in range(len(network.layers))
    ]


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Invalid, match=r"one of spiral, xor.*'../secret'"):
        load_example("../secret")
