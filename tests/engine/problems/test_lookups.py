"""Tables of an Embedding are long enough for the numbers of the data, or it is said."""

import pytest
from msgspec.structs import replace

from nnstudio.document.data import DataPlan
from nnstudio.document.edits import apply_remedy
from nnstudio.document.network import Network
from nnstudio.document.project import Project
from nnstudio.document.values import Value
from nnstudio.engine.startup import import_keras
from tests.engine.projects import DIGITS, chain, layer, project

import_keras()

from nnstudio.engine.describe import Describer  # noqa: E402

DESCRIBER = Describer()
FLATTEN = layer("Flatten")
SOFTMAX_10 = layer("Dense", units=10, activation="softmax")


def of_digits(network: Network) -> Project:
    """Pixels from 0 to 16, as they are."""
    return replace(project(DIGITS, network), data=DataPlan(DIGITS, scaling="none"))


def embedding(num_rows: int) -> tuple[str, dict[str, Value]]:
    return "Embedding", {"input_dim": num_rows, "output_dim": 2}


@pytest.mark.parametrize("before", [(), (FLATTEN,)], ids=["at the input", "behind Flatten"])
def test_a_table_that_is_too_short_is_an_error_with_the_length_it_needs(
    before: tuple[tuple[str, dict[str, Value]], ...],
) -> None:
    base = of_digits(chain(*before, embedding(4), FLATTEN, SOFTMAX_10))
    (problem,) = DESCRIBER.describe(base).problems
    assert (problem.kind, problem.severity) == ("table-too-short", "error")
    assert problem.received == "numbers from 0 to 16"
    (remedy,) = problem.remedies
    mended = apply_remedy(base, remedy)
    assert DESCRIBER.describe(mended).problems == ()
    rows = [each.params.get("input_dim") for each in mended.network.layers]
    assert [count for count in rows if count is not None] == [17]


def test_a_table_of_what_other_layers_compute_is_not_judged() -> None:
    network = chain(layer("Rescaling", scale=0.1), embedding(4), FLATTEN, SOFTMAX_10)
    assert DESCRIBER.describe(of_digits(network)).problems == ()
