"""How far the weights moved, and how much they matter."""

from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.protocol.task_messages import MovedView, WeightsMoved
from tests.engine.projects import chain, layer
from tests.engine.tasks.insight.watching import Watched, small

#: Importance takes no loop over the samples here.
DENSE = chain(layer("Flatten"), layer("Dense", units=10))


def norms(model: Any, anchor: list[Any], name: str) -> float:
    """|θ − θ*| / |θ*| of one layer's trainable weights."""
    then = {weight.path: old for weight, old in zip(model.weights, anchor, strict=True)}
    mine = model.get_layer(name).trainable_variables
    old = np.concatenate([then[weight.path].ravel() for weight in mine])
    new = np.concatenate([weight.numpy().ravel() for weight in mine])
    return float(np.linalg.norm(new - old) / np.linalg.norm(old))


@pytest.mark.parametrize("anchor", [0, 3])
def test_weights_are_compared_with_those_at_the_end_of_the_stage(
    forgot: Watched, anchor: int
) -> None:
    found = forgot.ask(MovedView(anchor), WeightsMoved)
    model = forgot.training.model
    assert [one.layer for one in found.layers] == ["layer_2", "layer_3", "layer_5"]
    for one in found.layers:
        assert one.moved == pytest.approx(norms(model, forgot.ends[anchor], one.layer), rel=1e-5)
        assert one.moved > 0.0
        assert one.importance is None
        assert one.importances is None
    kernel = model.get_layer("layer_5").kernel.numpy() - forgot.ends[anchor][-2]
    assert found.layers[2].name == "kernel"
    assert found.layers[2].shape == (24, 10)
    np.testing.assert_array_equal(found.layers[2].change, kernel)
    assert found.anchors == (0, 1, 2, 3, 4)


def test_pictures_are_thinned_before_they_are_sent(forgot: Watched) -> None:
    found = forgot.ask(MovedView(0, max_size=16), WeightsMoved).layers[0]
    assert found.shape == (64, 24)
    assert found.change.shape == (16, 12)
    kernel = forgot.training.model.get_layer("layer_2").kernel.numpy() - forgot.ends[0][0]
    np.testing.assert_array_equal(found.change, kernel[::4, ::2])


def test_nothing_moved_where_the_stage_has_just_ended(forgot: Watched) -> None:
    found = forgot.ask(MovedView(4), WeightsMoved)
    assert [one.moved for one in found.layers] == [0.0, 0.0, 0.0]


@pytest.mark.usefixtures("unhurried")
def test_a_view_that_is_shown_late_looks_back_at_the_ends_of_stages() -> None:
    project = replace(small("ewc", iterations=5, scenario="task"), network=DENSE)
    run = Watched(project).finish()
    run.watcher.watch((MovedView(1),))
    found = run.told(WeightsMoved)
    assert [event.step for event in found] == [10, 15, 20, 25]
    assert [layer.moved for layer in found[0].layers] == [0.0]
    third = run.twin(run.ends[2])
    for one in found[1].layers:
        assert one.moved == pytest.approx(norms(third, run.ends[1], one.layer), rel=1e-5)
        # What a weight mattered then is not kept.
        assert one.importance is None
    assert found[3].layers[0].importance is not None


def test_there_is_no_answer_before_the_stage_is_over() -> None:
    run = Watched(small(), (MovedView(1),))
    while run.training.stage < 2:
        assert not run.told(WeightsMoved)
        run.advance()
    assert run.ask(MovedView(1), WeightsMoved).layers


@pytest.mark.parametrize("strategy", ["ewc", "si"])
def test_importance_is_what_the_strategy_holds_the_weights_by(strategy: str) -> None:
    project = replace(small(strategy, scenario="task", iterations=5), network=DENSE)
    run = Watched(project).finish()
    found = run.ask(MovedView(), WeightsMoved)
    strategy_of_run: Any = run.training.strategy
    matter = dict(
        zip(
            [weight.path for weight in run.training.model.trainable_variables],
            [each.numpy() for each in strategy_of_run.matter],
            strict=True,
        )
    )
    for one in found.layers:
        mine = run.training.model.get_layer(one.layer).trainable_variables
        mean = np.concatenate([matter[weight.path].ravel() for weight in mine]).mean()
        assert one.importance == pytest.approx(mean, rel=1e-4)
    np.testing.assert_array_equal(found.layers[-1].importances, matter["layer_2/kernel"])
    assert matter["layer_2/kernel"].any()


def test_kernels_that_keras_turns_have_their_filters_last() -> None:
    network = chain(
        layer("Conv2DTranspose", filters=3, kernel_size=2),
        layer("Flatten"),
        layer("Dense", units=10),
    )
    run = Watched(replace(small(iterations=2), network=network)).finish()
    found = run.ask(MovedView(), WeightsMoved).layers[0]
    change = run.training.model.get_layer("layer_1").kernel.numpy() - run.ends[0][0]
    np.testing.assert_array_equal(found.change, np.swapaxes(change, 2, 3))
    assert found.shape == (2, 2, 1, 3)
