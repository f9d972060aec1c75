"""Values that do not fit a parameter are refused with what was expected, came, and helps."""

import pytest

from nnstudio.document.invalid import Invalid
from nnstudio.document.parameters import check_params, expected, known_entry
from nnstudio.document.values import Config, Value

CONV: dict[str, Value] = {"filters": 8, "kernel_size": 3}


def _check(kind: str, params: dict[str, Value]) -> None:
    check_params(known_entry("layers", kind), params)


@pytest.mark.parametrize(
    ("kind", "params"),
    [
        ("Dense", {"units": 1}),
        ("Dense", {"units": 3, "use_bias": False, "activation": "relu"}),
        ("Dense", {"units": 3, "kernel_regularizer": None, "trainable": False}),
        ("Conv2D", {**CONV, "kernel_size": (3, 5), "padding": "same"}),
        ("ZeroPadding2D", {"padding": 2}),
        ("ZeroPadding2D", {"padding": ((1, 0), (0, 1))}),
        ("Reshape", {"target_shape": (4, -1)}),
        ("EinsumDense", {"equation": "abc,cd->abd", "output_shape": (None, 4)}),
        ("RandomZoom", {"height_factor": (-0.2, 0.1)}),
        ("Dropout", {"rate": 0}),
    ],
)
def test_values_that_fit_are_accepted(kind: str, params: dict[str, Value]) -> None:
    _check(kind, params)


@pytest.mark.parametrize(
    ("kind", "params", "sentence"),
    [
        ("Dense", {}, "Units of Dense: expected a whole number, at least 1, but received nothing."),
        ("Dense", {"units": 0}, "at least 1, but received 0"),
        ("Dense", {"units": 2.5}, "but received 2.5"),
        ("Dense", {"units": True}, "but received true"),
        ("Dense", {"units": 3, "activation": "rule"}, "but received “rule”"),
        ("Dense", {"units": 3, "use_bias": 1}, "expected true or false"),
        ("Dense", {"units": 3, "kernel_initializer": Config("L2")}, "Initializer: expected"),
        ("Dense", {"units": 3, "kernel_regularizer": Config("L2", {"l2": -1.0})}, "at least 0"),
        ("Dense", {"unit": 3}, "Did you mean units?"),
        ("Dropout", {"rate": 1.5}, "a number from 0 to 1"),
        ("Dropout", {"rate": float("nan")}, "but received nan"),
        ("Conv2D", {**CONV, "kernel_size": (3, 3, 3)}, "or 2 of them"),
        ("Conv2D", {**CONV, "padding": "causal"}, "one of valid, same"),
        ("Conv2D", {**CONV, "padding": None}, "leave it out: then it is “valid”"),
        ("ZeroPadding2D", {"padding": ((1, 0, 2), (0, 1))}, "2 pairs"),
        ("Reshape", {"target_shape": ()}, "a row of whole numbers"),
        ("Bidirectional", {"layer": Config("Dense", {"units": 3})}, "LSTM, GRU, SimpleRNN"),
        ("TimeDistributed", {"layer": Config("Dense")}, "Units of Dense"),
    ],
)
def test_values_that_do_not_fit_are_refused(
    kind: str, params: dict[str, Value], sentence: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        _check(kind, params)
    assert sentence in str(refusal.value)


def test_layers_cannot_be_wrapped_in_each_other_for_ever() -> None:
    inner = Config("Dense", {"units": 1})
    for _ in range(50):
        inner = Config("TimeDistributed", {"layer": inner})
    with pytest.raises(Invalid):
        _check("TimeDistributed", {"layer": inner})


def test_a_misspelt_name_is_answered_with_the_nearest_one() -> None:
    with pytest.raises(Invalid, match=r"Did you mean Dense\?"):
        known_entry("layers", "Dence")
    with pytest.raises(Invalid, match=r"expected an optimizer of the catalogue"):
        known_entry("optimizers", "zzz")


def test_what_is_expected_is_said_in_words() -> None:
    dense = known_entry("layers", "Dense")
    said = {param.name: expected(param) for param in dense.params}
    assert said["units"] == "a whole number, at least 1"
    assert said["kernel_regularizer"] == "a regularizer of the catalogue or nothing"
