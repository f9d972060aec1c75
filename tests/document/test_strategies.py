"""Strategies are found by their names, and their parameters are checked in words."""

import pytest

from nnstudio.document.invalid import Invalid
from nnstudio.document.strategies import NAMES, STRATEGIES, known, values
from nnstudio.document.values import Config, Value


def test_the_names_that_can_be_typed() -> None:
    wanted = (
        "naive joint cumulative freeze l2 ewc online-ewc si mas lwf er der derpp agem gem dgr "
        "icarl separate"
    )
    assert set(NAMES) == set(wanted.split())
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_each_strategy_has_a_sentence_and_defaults_that_it_accepts_itself(name: str) -> None:
    strategy = known(name)
    assert strategy.help.endswith(".")
    defaults = values(Config(name))
    assert set(defaults) == {knob.name for knob in strategy.knobs}
    assert values(Config(name, dict(defaults))) == defaults
    assert all(knob.help.endswith(".") for knob in strategy.knobs)


def test_all_but_the_three_plain_ways_of_training_and_freezing_name_their_source() -> None:
    without = {strategy.name for strategy in STRATEGIES if not strategy.source}
    assert without == {"naive", "joint", "cumulative", "freeze"}


@pytest.mark.parametrize(
    ("kind", "params", "sentence"),
    [
        ("ewx", {}, "Did you mean ewc?"),
        ("nothing", {}, "Choose one of naive, joint"),
        ("dgr", {"latent": 0}, "at least 1"),
        ("dgr", {"latent": True}, "a number"),
        ("dgr", {"memory": 5}, "units, latent"),
        ("ewc", {"fisher": "all"}, "one of exact, sampled, predicted, true"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(
    kind: str, params: dict[str, Value], sentence: str
) -> None:
    with pytest.raises(Invalid) as refused:
        values(Config(kind, params))
    assert sentence in str(refused.value)
