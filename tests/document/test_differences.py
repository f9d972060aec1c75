"""Two projects are told apart in words that a person would use."""

from msgspec.structs import replace

from nnstudio.document import edits
from nnstudio.document.differences import Difference, differences, in_words
from nnstudio.document.examples import load_example
from nnstudio.document.values import Config

XOR = load_example("xor")
FIRST, SECOND = (layer for layer in XOR.network.layers if layer.kind == "Dense")


def words(after: object) -> str:
    return in_words(differences(XOR, after))  # type: ignore[arg-type]


def test_a_project_does_not_differ_from_itself_or_by_its_name_and_places() -> None:
    assert differences(XOR, XOR) == ()
    moved = replace(FIRST, position=(500.0, 0.0))
    network = replace(XOR.network, layers=(*XOR.network.layers[:1], moved, SECOND))
    assert words(replace(XOR, name="other", notes="x", network=network)) == ""


def test_a_parameter_is_told_with_its_layer_and_both_values() -> None:
    after = edits.set_param(XOR, FIRST.id, "units", 21)
    (found,) = differences(XOR, after)
    assert found.layer == FIRST.id
    assert found.text.endswith(f"units {FIRST.params['units']} → 21")


def test_settings_of_the_plan_are_told_by_their_names() -> None:
    plan = replace(XOR.plan, optimizer=Config("Adam", {"learning_rate": 0.5}), batch_size=7)
    after = replace(XOR, plan=plan)
    told = {found.text for found in differences(XOR, after)}
    assert f"batch size {XOR.plan.batch_size} → 7" in told
    assert any(text.startswith("learning rate") and text.endswith("→ 0.5") for text in told)
    assert words(replace(XOR, plan=replace(XOR.plan, optimizer=Config("SGD")))).endswith("→ SGD")


def test_layers_that_came_and_went_are_told() -> None:
    without = edits.remove_layers(XOR, [FIRST.id])
    assert Difference("network", f"without {FIRST.title or f'Dense {FIRST.id}'}", FIRST.id) in (
        differences(XOR, without)
    )
    back = differences(without, XOR)
    assert any(found.text.startswith("with ") and found.layer == FIRST.id for found in back)
