"""The roles of columns and arrays, and which source a file is."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from nnstudio.document.data import (
    Column,
    CsvFile,
    DataSummary,
    Feature,
    IdxFiles,
    NpzFile,
    Source,
    Target,
)
from nnstudio.document.preview import ColumnPreview, DataPreview
from nnstudio.gui.data.arrays_dialog import ArraysDialog
from nnstudio.gui.data.columns_dialog import ColumnsDialog
from nnstudio.gui.data.files import is_data, source_of
from tests.gui.forms.hands import pick

SUMMARY = DataSummary(
    "pets.csv", (Feature("inputs", (2,)),), (Target("kind", "class", (), ("cat", "dog")),), 8, 2
)
PREVIEW = DataPreview(
    SUMMARY,
    rows=(("1.5", "red", "cat"), ("2.5", "blue", "dog")),
    columns=(
        ColumnPreview("length", "number", "input", 1.5, 2.5, 2.0, 2, 1),
        ColumnPreview("colour", "category", "input", num_distinct=2),
        ColumnPreview("kind", "category", "target", num_distinct=2),
    ),
)
OK = QDialogButtonBox.StandardButton.Ok


def dialog_for(qtbot: QtBot, source: CsvFile) -> ColumnsDialog:
    dialog = ColumnsDialog(source, PREVIEW)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_columns_show_what_was_found(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, CsvFile("pets.csv"))
    texts = [
        [item.text() if (item := dialog.table.item(row, column)) else "" for column in (0, 3, 4, 5)]
        for row in range(3)
    ]
    assert texts == [
        ["length", "1", "1.5 … 2.5", "1.5, 2.5"],
        ["colour", "", "2 different", "red, blue"],
        ["kind", "", "2 different", "cat, dog"],
    ]
    assert dialog.source.columns == (
        Column("length", "input", "number"),
        Column("colour", "input", "category"),
        Column("kind", "target", "category"),
    )


def test_roles_types_and_missing_values_are_chosen(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, CsvFile("pets.csv"))
    pick(dialog.roles[1], "Ignore")
    pick(dialog.missing, "Fill them in")
    assert dialog.source == CsvFile(
        "pets.csv",
        (
            Column("length", "input", "number"),
            Column("colour", "ignore", "category"),
            Column("kind", "target", "category"),
        ),
        "fill",
    )


def test_without_a_target_the_dialog_says_what_is_needed(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, CsvFile("pets.csv"))
    pick(dialog.roles[2], "Input")
    assert not dialog.buttons.button(OK).isEnabled()
    pick(dialog.roles[0], "Target")
    assert dialog.buttons.button(OK).isEnabled()


def test_other_separators_let_the_columns_be_guessed_anew(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, CsvFile("pets.csv"))
    pick(dialog.delimiter, "Semicolon ;")
    assert dialog.source == CsvFile("pets.csv", delimiter=";")


def test_arrays_of_an_archive_get_roles(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "arrays.npz"
    np.savez(path, a=np.zeros((4, 2)), b=np.zeros(4), c=np.zeros(4))
    dialog = ArraysDialog(NpzFile(str(path)), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.buttons.button(OK).isEnabled()
    pick(dialog.roles["a"], "Input")
    pick(dialog.roles["c"], "Target")
    assert dialog.buttons.button(OK).isEnabled()
    assert dialog.source == NpzFile(str(path), ("a",), ("c",))


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.csv", CsvFile("a.csv")),
        ("a.tsv", CsvFile("a.tsv")),
        ("a.NPZ", NpzFile("a.NPZ")),
        ("train-images-idx3-ubyte.gz", IdxFiles("train-images-idx3-ubyte.gz")),
    ],
)
def test_the_ending_of_a_file_says_what_it_is(name: str, source: Source) -> None:
    assert source_of(Path(name)) == source
    assert is_data(Path(name))


def test_any_file_of_an_idx_set_leads_to_its_training_images(tmp_path: Path) -> None:
    names = [f"{part}-{kind}-ubyte.gz" for part in ("train", "t10k") for kind in ("images-idx3", "labels-idx1")]  # fmt: skip  # noqa: E501
    for name in names:
        (tmp_path / name).touch()
    expected = IdxFiles(str(tmp_path / "train-images-idx3-ubyte.gz"))
    assert {source_of(tmp_path / name) for name in names} == {expected}
