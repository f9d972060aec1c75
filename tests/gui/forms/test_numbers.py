"""Numbers as they are typed."""

import pytest

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Config, Value
from nnstudio.gui.forms.defaults import is_default
from nnstudio.gui.forms.numbers import Limits, NotANumber
from nnstudio.gui.forms.slider import Scale
from nnstudio.gui.forms.words import label_of, number_text, snake


@pytest.mark.parametrize(
    ("text", "steps", "result"),
    [
        ("0.25", 1, 0.26),
        ("0.001", 1, 0.002),
        ("0.001", -1, 0.0009),
        ("1e-7", 1, 2e-7),
        ("0.99", 1, 1.0),
        ("0", 1, 0.1),
        ("12", -1, 11.0),
        ("nonsense", 1, 0.0),
    ],
)
def test_a_step_is_one_unit_of_the_last_digit_shown(text: str, steps: int, result: float) -> None:
    assert Limits(minimum=0).stepped(text, steps) == pytest.approx(result)


def test_steps_stay_within_the_limits() -> None:
    assert Limits(is_whole=True, minimum=1).stepped("1", -1) == 1
    assert Limits(minimum=0, maximum=1).stepped("0.95", 10) == 1


def test_a_decimal_comma_is_understood() -> None:
    assert Limits().read("0,5") == 0.5


@pytest.mark.parametrize("text", ["nan", "inf", "", "1.5", "1e3"])
def test_only_finite_whole_numbers_are_whole_numbers(text: str) -> None:
    with pytest.raises(NotANumber, match="Enter a whole number"):
        Limits(is_whole=True).read(text)


@pytest.mark.parametrize(
    ("number", "text"), [(0.001, "0.001"), (1e-7, "1e-7"), (3, "3"), (2.0, "2"), (1e20, "1e20")]
)
def test_numbers_are_written_shortly(number: float, text: str) -> None:
    assert number_text(number) == text


@pytest.mark.parametrize("number", [1e-5, 3e-4, 1e-3, 0.02, 1.0])
def test_a_logarithmic_scale_finds_its_way_back(number: float) -> None:
    scale = Scale(1e-5, 1.0, is_log=True)
    assert scale.number(scale.place(number)) == pytest.approx(number, rel=0.01)


PAIRS = Parameter("padding", "pairs", (1, 1), length=2)
INTS = Parameter("strides", "ints", (1, 1), length=2)
INITIALIZER = Parameter("kernel_initializer", "initializer", "glorot_uniform")


@pytest.mark.parametrize(
    ("param", "value", "expected"),
    [
        (INTS, 1, True),
        (INTS, (1, 2), False),
        (PAIRS, 1, True),
        (PAIRS, ((1, 1), (1, 1)), True),
        (PAIRS, ((1, 1), (1, 2)), False),
        (INITIALIZER, Config("GlorotUniform"), True),
        (INITIALIZER, Config("GlorotUniform", {"seed": 1}), False),
        (INITIALIZER, "zeros", False),
        (Parameter("use_bias", "bool", True), 1, False),
        (Parameter("alpha", "float", 1.0), 1, True),
        (Parameter("units", "int", None, required=True), None, False),
    ],
)
def test_the_default_is_known_however_it_is_written(
    param: Parameter, value: Value, expected: bool
) -> None:
    assert is_default(param, value) is expected


def test_names_of_keras_become_words_and_back() -> None:
    assert label_of("kernel_size") == "Kernel size"
    assert label_of("l2") == "L2"
    assert snake("MeanAbsoluteError") == "mean_absolute_error"
    assert snake("R2Score") == "r2_score"
    assert snake("accuracy") == "accuracy"
