"""Tables in text files, as users bring them."""

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.data import Column, CsvFile, DataPlan
from nnstudio.document.edits import apply_remedy
from nnstudio.document.project import Project
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview, preview_of_refused
from tests.engine.data.folders import counts, load, refusal, write

FLOWERS = "length;colour;kind\n1.5;red;a\n2.5;blue;b\n3.5;red;a\n4.5;green;b\n"


def notes(source: CsvFile) -> str:
    return " ".join(load(source).summary.notes)


def test_a_table_is_read_with_its_delimiter_types_and_target_guessed(tmp_path: Path) -> None:
    data = load(write(tmp_path, FLOWERS), split=0.0)
    assert data.summary.features[0].columns == (
        "length",
        "colour=blue",
        "colour=green",
        "colour=red",
    )
    assert data.summary.targets[0].classes == ("a", "b")
    assert any("'kind'" in note for note in data.summary.notes)
    one_hot = data.train.features["inputs"][:, 1:]
    assert sorted(map(tuple, one_hot.tolist())) == [(0, 0, 1), (0, 0, 1), (0, 1, 0), (1, 0, 0)]


# ------------------------------------------------------------------------ the text itself
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", " ", "   "])
def test_every_usual_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    lines = [["a", "b", "y"], ["1", "2", "p"], ["3", "4", "q"], ["5", "6", "p"]]
    text = "".join(delimiter.join(line) + "\n" for line in lines)
    assert load(write(tmp_path, text)).summary.features[0].columns == ("a", "b")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_umlauts_and_line_ends_of_every_system_are_read(
    tmp_path: Path, encoding: str, end: str
) -> None:
    text = "größe,y\n1,ä\n2,ö\n3,ä\n4,ö\n".replace("\n", end)
    source = write(tmp_path, text, encoding=encoding)
    summary = load(source).summary
    assert summary.features[0].columns == ("größe",)
    assert summary.targets[0].classes == ("ä", "ö")
    assert ("Latin-1" in notes(source)) == (encoding == "latin-1")


def test_a_late_letter_that_is_not_utf_8_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"a,y\n" + b"1,p\n2,q\n" * 40_000 + "3,ö\n".encode("latin-1"))
    assert "ö" in load(CsvFile(str(path))).summary.targets[0].classes


def test_quoted_cells_may_hold_delimiters_quotes_and_line_ends(tmp_path: Path) -> None:
    text = 'a,"b, c",y\n1,x,p\n2,"x, y",p\n3,"x\nz","q ""z"""\n4,x,p\n'
    data = load(write(tmp_path, text), split=0.0)
    assert data.summary.features[0].columns == ("a", "b, c=x", "b, c=x\nz", "b, c=x, y")
    assert data.summary.targets[0].classes == ("p", 'q "z"')
    assert len(data.train) == 4


def test_commas_are_decimal_points_where_semicolons_separate(tmp_path: Path) -> None:
    source = write(tmp_path, "a;y\n1,5;p\n2,5;q\n-3;p\n1e1;q\n")
    data = load_data(DataPlan(source, scaling="none"), 0.0, 0)
    assert sorted(data.train.features["inputs"].ravel().tolist()) == [-3.0, 1.5, 2.5, 10.0]
    assert "decimal points in 'a'" in notes(source)


def test_a_table_without_names_gets_numbered_columns(tmp_path: Path) -> None:
    source = write(tmp_path, "5.1,3.5,setosa\n4.9,3.0,setosa\n6.2,2.9,virginica\n")
    data = load(source)
    assert data.summary.features[0].columns == ("column 1", "column 2")
    assert sum(counts(data)) == 3
    assert "no names" in notes(source)
    words = write(tmp_path, "red,apple\nyellow,banana\nred,apple\nyellow,banana\n", "words.csv")
    assert sum(counts(load(words))) == 4


def test_names_that_come_twice_are_told_apart(tmp_path: Path) -> None:
    data = load(write(tmp_path, "a,a,y\n1,2,p\n2,3,q\n3,1,p\n"))
    assert data.summary.features[0].columns == ("a", "a (2)")


def test_delimiters_at_line_ends_make_no_column(tmp_path: Path) -> None:
    body = "1,2,p,\n3,4,q,\n5,6,p,\n"
    for name, header in (("short.csv", "a,b,y\n"), ("long.csv", "a,b,y,\n")):
        summary = load(write(tmp_path, header + body, name)).summary
        assert summary.features[0].columns == ("a", "b")
        assert summary.targets[0].name == "y"


def test_empty_lines_are_passed_over(tmp_path: Path) -> None:
    assert sum(counts(load(write(tmp_path, "a,y\n\n\n1,p\n\n2,q\n3,p\n")))) == 3


# ------------------------------------------------------------------------ guesses and roles
@pytest.mark.parametrize("header", [",a,y", "id,a,y", "a,y"])
def test_a_column_that_numbers_the_rows_is_no_input(tmp_path: Path, header: str) -> None:
    rows = "".join(f"{i},{i * i % 7},{'pq'[i % 2]}\n" for i in range(20))
    source = write(tmp_path, f"{header}\n{rows}")
    assert load(source).summary.features[0].columns == ("a",)
    assert "Left out" in notes(source)


def test_names_dates_and_empty_columns_are_left_out_and_told(tmp_path: Path) -> None:
    rows = "".join(f"2020-01-{i:02d},person {i},{i / 2},,{'pq'[i % 2]}\n" for i in range(1, 30))
    source = write(tmp_path, f"day,who,size,nothing,y\n{rows}")
    assert load(source).summary.features[0].columns == ("size",)
    for word in ("'day', 'who'", "no values: 'nothing'"):
        assert word in notes(source)


def test_whole_numbers_with_few_values_are_classes_as_a_target_only(tmp_path: Path) -> None:
    rows = "".join(f"{i % 4},{i % 3 + 5}\n" for i in range(30))
    source = write(tmp_path, f"a,quality\n{rows}")
    summary = load(source).summary
    assert summary.features[0].columns == ("a",)
    assert summary.targets[0].classes == ("5", "6", "7")
    assert "make it a number" in notes(source)
    prices = write(tmp_path, "a,price\n" + "".join(f"{i},{i * 7}\n" for i in range(30)), "p.csv")
    assert load(prices).summary.targets[0].kind == "number"


def test_a_column_called_label_is_the_target_wherever_it_stands(tmp_path: Path) -> None:
    rows = "".join(f"{'pq'[i % 2]},{i / 3},{i / 7}\n" for i in range(10))
    summary = load(write(tmp_path, f"Label,p0,p1\n{rows}")).summary
    assert (summary.targets[0].name, summary.features[0].columns) == ("Label", ("p0", "p1"))


def test_constant_columns_are_told(tmp_path: Path) -> None:
    assert "Always the same value, so nothing can be learned from it: 'b'." in notes(
        write(tmp_path, "a,b,y\n1,7,p\n2,7,q\n3,7,p\n")
    )


def test_roles_and_types_can_be_changed(tmp_path: Path) -> None:
    chosen = replace(
        write(tmp_path, FLOWERS),
        columns=(
            Column("length", "target"),
            Column("colour", "input", "category"),
            Column("kind", "ignore", "category"),
        ),
    )
    data = load(chosen, split=0.0)
    assert data.summary.targets[0].kind == "number"
    assert sorted(data.train.targets["length"].ravel().tolist()) == [1.5, 2.5, 3.5, 4.5]
    assert len(data.summary.features[0].columns) == 3


def test_groups_make_several_inputs_and_targets(tmp_path: Path) -> None:
    source = write(tmp_path, "a,b,c,d\n1,2,3,4\n5,6,7,8\n9,8,7,6\n")
    columns = (
        Column("a", "input", "number", "left"),
        Column("b", "input", "number", "right"),
        Column("c", "target", "number", "one"),
        Column("d", "target", "number", "two"),
    )
    data = load(replace(source, columns=columns), split=0.0)
    assert list(data.train.features) == ["left", "right"]
    assert list(data.train.targets) == ["one", "two"]


def test_numbers_go_together_in_a_target_and_each_category_is_one(tmp_path: Path) -> None:
    source = write(tmp_path, "a,b,c,k,l\n1,2,3,p,u\n5,6,7,q,v\n9,8,7,p,v\n")
    columns = (
        Column("a", "input", "number"),
        Column("b", "target", "number"),
        Column("c", "target", "number"),
        Column("k", "target", "category"),
        Column("l", "target", "category"),
    )
    data = load(replace(source, columns=columns), split=0.0)
    assert {name: values.shape for name, values in data.train.targets.items()} == {
        "targets": (3, 2),
        "k": (3,),
        "l": (3,),
    }


# ------------------------------------------------------------------------------------ gaps
GAPS = "a,b,y\n1,2,x\n?,3,y\n4,5,x\n6,,y\n7,8,x\n9,10,y\n"


def test_missing_values_are_named_and_each_remedy_works(tmp_path: Path) -> None:
    source = write(tmp_path, GAPS)
    problem = refusal(source).problem
    assert problem.kind == "missing-values"
    for word in ("'a'", "'b'", "2 rows", "row 2"):
        assert word in problem.message
    sizes = []
    for remedy in problem.remedies:
        project = apply_remedy(Project(data=DataPlan(source)), remedy)
        data = load_data(project.data, 0.0, 0)
        assert np.isfinite(data.train.features["inputs"]).all()
        sizes.append(len(data.train))
    assert sizes == [4, 6]


def test_a_word_among_numbers_is_named_and_each_remedy_works(tmp_path: Path) -> None:
    rows = "".join(f"{i / 2},{'pq'[i % 2]}\n" for i in range(30))
    source = write(tmp_path, f"a,y\n{rows}unknown,p\n")
    problem = refusal(source).problem
    assert problem.kind == "not-a-number"
    assert "row 31 of t.csv says 'unknown'" in problem.message
    sizes = [
        len(load_data(apply_remedy(Project(data=DataPlan(source)), remedy).data, 0.0, 0).train)
        for remedy in problem.remedies
    ]
    assert sizes == [30, 31]


def test_gaps_are_filled_from_the_training_part_alone(tmp_path: Path) -> None:
    """Numbers by the mean, categories by the commonest."""
    rng = np.random.default_rng(0)
    rows = "".join(
        f"{'' if i % 5 == 0 else i + 0.5},{'' if i % 7 == 0 else rng.choice(['u', 'v'])},{i % 2}\n"
        for i in range(1, 101)
    )
    source = replace(write(tmp_path, f"a,c,y\n{rows}"), missing="fill")
    data = load_data(DataPlan(source, scaling="none"), 0.4, 3)
    train, held_out = (part.features["inputs"] for part in (data.train, data.validation))
    known = np.array([i + 0.5 for i in range(1, 101) if i % 5], np.float32)
    gaps = ~np.isin(train[:, 0], known)
    mean = train[~gaps, 0].mean()
    held_out_gaps = ~np.isin(held_out[:, 0], known)
    assert gaps.any()
    assert held_out_gaps.any()
    filled = np.concatenate([train[gaps, 0], held_out[held_out_gaps, 0]])
    np.testing.assert_allclose(filled, mean, rtol=1e-5)
    assert (train[:, 1:].sum(axis=1) == 1).all()


def test_a_target_is_never_made_up(tmp_path: Path) -> None:
    source = replace(write(tmp_path, "a,y\n1,p\n2,\n3,q\n4,q\n"), missing="fill")
    assert sum(counts(load(source))) == 3
    assert "1 row with gaps left out" in notes(source)


def test_infinite_values_count_as_gaps(tmp_path: Path) -> None:
    source = write(tmp_path, "a,y\n1,p\ninf,q\n3,p\n4,q\n")
    assert refusal(source).problem.kind == "missing-values"
    assert sum(counts(load(replace(source, missing="drop")))) == 3


# -------------------------------------------------------------------------------- refusals
MANY = "".join(f"{i / 7},word {i}\n" for i in range(100))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a\n1\n2\n", "too-small"),
        ("a,b\n1,2\n", "too-small"),
        ("just some words\nand a few more here\nbut no table\n", "too-small"),
        ("a,b\n1,2\n3,4,5,6\n", "not-a-table"),
        ("a,b\n1,2,3\n4,5\n6,7\n", "not-a-table"),
        ('a,b\n1,"2\n3,4\n', "not-a-table"),
        ("a,y\n1,q\n2,q\n3,q\n", "one-class"),
        (f"a,y\n{MANY}", "too-many-classes"),
        ("a,y\n1,p\n1e300,q\n3,p\n", "too-large-numbers"),
        ("a,b,y\n,1,p\n2,,q\n,,q\n", "missing-values"),
    ],
)
def test_what_is_no_table_to_learn_from_is_refused(tmp_path: Path, text: str, kind: str) -> None:
    assert refusal(write(tmp_path, text)).problem.kind == kind


def test_the_line_that_is_too_long_is_named(tmp_path: Path) -> None:
    message = refusal(write(tmp_path, "a,b\n1,2\n3,4,5,6\n")).problem.message
    assert "line 3 has 4 values where the lines above have 2" in message


def test_dropping_every_row_is_refused(tmp_path: Path) -> None:
    source = replace(write(tmp_path, "a,b,y\n,1,p\n2,,q\n3,,q\n"), missing="drop")
    assert refusal(source).problem.kind == "nothing-left"


def test_files_that_are_not_there_empty_or_binary_are_refused(tmp_path: Path) -> None:
    assert refusal(CsvFile(str(tmp_path / "no.csv"))).problem.kind == "file-missing"
    assert refusal(CsvFile(str(tmp_path))).problem.kind == "no-regular-file"
    assert refusal(CsvFile("")).problem.kind == "no-file"
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert refusal(CsvFile(str(empty))).problem.kind == "file-empty"
    binary = tmp_path / "binary.csv"
    binary.write_bytes(b"PK\x03\x04\0\0")
    assert refusal(CsvFile(str(binary))).problem.kind == "not-text"


def test_what_would_take_too_much_memory_is_refused(tmp_path: Path) -> None:
    assert refusal(write(tmp_path, "a" * 5_000_000, "long.csv")).problem.kind == "line-too-long"
    wide = ",".join("abc" for _ in range(30_000)) + "\n"
    assert refusal(write(tmp_path, wide * 2, "wide.csv")).problem.kind == "too-many-columns"
    source = write(tmp_path, "a,y\n" + "".join(f"w{i},{i % 2}\n" for i in range(20_000)), "c.csv")
    columns = (Column("a", "input", "category"), Column("y", "target", "category"))
    assert refusal(replace(source, columns=columns)).problem.kind == "too-many-categories"


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        ((Column("z"), Column("kind", "target", "category")), "no-such-column"),
        ((Column("length"),), "no-target"),
        ((Column("kind", "target", "category"),), "no-input"),
        ((Column("length"), Column("length", "target")), "column-twice"),
    ],
)
def test_columns_that_do_not_fit_are_refused_and_can_be_guessed_again(
    tmp_path: Path, columns: tuple[Column, ...], kind: str
) -> None:
    source = replace(write(tmp_path, FLOWERS), columns=columns)
    problem = refusal(source).problem
    assert problem.kind == kind
    project = apply_remedy(Project(data=DataPlan(source)), problem.remedies[0])
    assert load_data(project.data, 0.25, 0).summary.num_train == 3


def test_a_delimiter_is_one_character(tmp_path: Path) -> None:
    source = write(tmp_path, FLOWERS)
    assert refusal(replace(source, delimiter=";;")).problem.kind == "delimiter-too-long"
    assert load(replace(source, delimiter=";")).summary.num_train == 3


# --------------------------------------------------------------------- cache and preview
def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    source = write(tmp_path, "a,y\n1,p\n2,q\n3,p\n")
    first = load(source)
    assert load(source) is first
    write(tmp_path, "a,y\n1,p\n2,q\n3,p\n4,q\n5,p\n")
    assert sum(counts(load(source))) == 5
    write(tmp_path, "a,y\n1,p\n")
    assert refusal(source).problem.kind == "too-small"
    assert refusal(source).problem.kind == "too-small"
    write(tmp_path, "a,y\n1,p\n2,q\n3,p\n4,q\n")
    assert sum(counts(load(source))) == 4


def test_the_preview_of_a_table_shows_it_as_it_stands_in_the_file(tmp_path: Path) -> None:
    shown = preview(load(write(tmp_path, FLOWERS), split=0.0))
    assert shown.rows[0] == ("1.5", "red", "a")
    assert [column.role for column in shown.columns] == ["input", "input", "target"]
    assert (shown.columns[0].minimum, shown.columns[0].maximum) == (1.5, 4.5)
    assert shown.class_counts == (2, 2)
    plane = preview(load(write(tmp_path, "a,b,y\n1,2,p\n3,5,q\n5,9,p\n", "plane.csv")))
    assert plane.points is not None
    assert sorted(plane.points.tolist()) == [[1.0, 2.0], [3.0, 5.0], [5.0, 9.0]]
    assert [column.name for column in plane.columns] == ["a", "b", "y"]


def test_a_table_with_gaps_can_still_be_looked_at(tmp_path: Path) -> None:
    source = write(tmp_path, GAPS)
    refusal(source)
    shown = preview_of_refused(DataPlan(source))
    assert shown is not None
    assert [column.num_missing for column in shown.columns] == [1, 1, 0]
    assert shown.rows[1] == ("", "3", "y")
    dropped = preview(load(replace(source, missing="drop")))
    assert [column.num_missing for column in dropped.columns] == [1, 1, 0]
    assert preview_of_refused(DataPlan(CsvFile(str(tmp_path / "no.csv")))) is None
