"""Operations as values of the document."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from nnstudio.document import edits, file
from nnstudio.document.history import History
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.operations import operate, operations_of
from nnstudio.document.project import Project
from nnstudio.document.surgery import Operation, Place, keras_index, words

NETWORK = Network(
    (Layer("input", "InputLayer"), Layer("dense_1", "Dense", title="Hidden"), Layer("c", "Conv2D")),
    (Link("input", "dense_1"),),
)
CUT = Operation(7, 2, "zero", Place("dense_1", unit=3))


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (CUT, "unit 3 of Hidden = 0"),
        (Operation(1, 2, "set", Place("dense_1", "kernel", (2, 0)), -0.5), "= -0.5"),
        (Operation(1, 2, "set", Place("dense_1", "kernel", (2, 0)), 1), "kernel [2, 0] of Hidden"),
        (Operation(1, 2, "freeze", Place("dense_1", "kernel", (None, 4))), "[:, 4] of Hidden froz"),
        (Operation(1, 2, "redraw", Place("c", unit=1)), "channel 1 of c drawn anew"),
        (Operation(1, 2, "thaw", Place("dense_1", "bias")), "bias of Hidden learns again"),
    ],
)
def test_an_operation_is_named_as_one_sees_it(operation: Operation, expected: str) -> None:
    assert expected in words(operation, NETWORK)


def test_operations_belong_to_one_run_and_survive_other_edits() -> None:
    project = operate(Project(network=NETWORK), CUT)
    project = operate(project, replace(CUT, number=8, run=3))
    project = edits.set_field(project, "plan.epochs", 9)
    assert operations_of(project, 2) == {7: CUT}
    assert list(operations_of(project, 3)) == [8]


def test_no_file_keeps_operations_and_none_makes_a_project_unsaved(tmp_path: Path) -> None:
    history = History(Project(network=NETWORK))
    history.do("Cut", operate(history.project, CUT))
    assert history.undo_name == "Cut"
    assert not history.is_changed
    path = tmp_path / "cut.nnstudio"
    file.save(history.project, path)
    assert file.load(path) == Project(network=NETWORK)


def test_the_picture_of_a_transposed_convolution_has_its_filters_last() -> None:
    assert keras_index("Conv2DTranspose", "kernel", (0, 1, 2, 3)) == (0, 1, 3, 2)
    assert keras_index("Conv2DTranspose", "bias", (3,)) == (3,)
    assert keras_index("Conv2D", "kernel", (0, 1, 2, 3)) == (0, 1, 2, 3)
