"""Files of every version open in this one, with all that is in them."""

import ast
import inspect
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import msgspec
import numpy as np
import pytest

from nnstudio.document import project_file
from nnstudio.document.project import Project
from nnstudio.document.run import Mark
from nnstudio.document.series import Series
from nnstudio.document.store import levels, schema
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.reading import StrangeFile, reading_runs
from nnstudio.document.store.records import record_of
from nnstudio.document.store.runs import Axis, RunRow, Runs

FOLDER = Path(__file__).parent / "samples"
SAMPLES = sorted(FOLDER.glob("*.nnstudio"))


def version_of(place: Path) -> int:
    with closing(sqlite3.connect(f"{place.as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def expected_of(sample: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", msgspec.json.decode(sample.with_suffix(".json").read_bytes()))


def check_runs(runs: Runs, expected: dict[str, Any]) -> None:
    (row,) = runs.rows()
    was = msgspec.convert(expected["run"], RunRow)
    assert row == was
    assert runs.project(row.id).network == msgspec.convert(expected["document"], Project).network
    assert runs.facts(row.id)
    for words, (x, y) in expected["curves"].items():
        axis, _, name = words.partition(" ")
        found = runs.curve(row.id, cast("Axis", axis), name)
        np.testing.assert_array_equal(found[0], x)
        np.testing.assert_array_equal(found[1], y)
    if "long" in expected:
        check_long(runs.series(row.id, "step", expected["long"][0]), *expected["long"][1:])
    assert runs.marks(row.id) == msgspec.convert(expected["marks"], list[Mark])
    states = {f"{kind} {step}": runs.state(number) for number, step, kind in runs.states(row.id)}
    assert states.keys() == expected["states"].keys()
    for words, arrays in expected["states"].items():
        for name, (dtype, shape, total) in arrays.items():
            array = states[words][name]
            assert (array.dtype.name, list(array.shape)) == (dtype, shape)
            assert float(array.astype(float).sum()) == total


def check_long(found: Series, num: int, modulus: int) -> None:
    values = (np.arange(num) % modulus).astype(np.float64)
    np.testing.assert_array_equal(found.y, values)
    wanted = Series.of(np.arange(1.0, num + 1), values)
    for one, other in zip(found.levels, wanted.levels, strict=True):
        np.testing.assert_array_equal(one, other)


def test_there_is_a_sample_of_every_version() -> None:
    assert [version_of(sample) for sample in SAMPLES] == list(range(1, schema.VERSION + 1))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_file_of_any_version_is_read_as_it_was_written(sample: Path) -> None:
    expected = expected_of(sample)
    before = sample.read_bytes()
    assert project_file.load(sample) == msgspec.convert(expected["document"], Project)
    with reading_runs(sample) as runs:
        check_runs(runs, expected)
        assert record_of(runs, 1).step == expected["run"]["step"]
    assert sample.read_bytes() == before


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_file_of_any_version_is_worked_on_as_one_of_this_version(
    sample: Path, tmp_path: Path
) -> None:
    with closing(StrangeFile(sample)) as strange:
        strange.copy_to(tmp_path / "working")
    with ProjectStore(tmp_path / "working") as store:
        check_runs(store.runs, expected_of(sample))
        store.write_copy(tmp_path / "saved.nnstudio", project_file.load(sample))
    assert version_of(tmp_path / "saved.nnstudio") == schema.VERSION
    with reading_runs(tmp_path / "saved.nnstudio") as runs:
        check_runs(runs, expected_of(sample))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_every_step_of_migration_is_sql_alone(sample: Path, tmp_path: Path) -> None:
    place = tmp_path / "p"
    place.write_bytes(sample.read_bytes())
    # Python's own sqlite3 with none of our functions, collations or modules.
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        for version in range(version_of(sample), schema.VERSION):
            connection.executescript(schema.MIGRATIONS[version])
            assert schema.contents(connection) == schema.expected(version + 1)
        check_runs(Runs(connection), expected_of(sample))


def test_the_sample_of_version_2_holds_levels() -> None:
    name, num, _ = expected_of(FOLDER / "version_2.nnstudio")["long"]
    with closing(sqlite3.connect(FOLDER / "version_2.nnstudio")) as connection:
        assert levels.read(connection, (1, "step", name), num).num_points == levels.CHUNK


def test_migrations_import_nothing_of_the_program() -> None:
    tree = ast.parse(inspect.getsource(schema))
    imported = {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    assert imported == {"annotations", "sqlite3"}
    assert all(isinstance(step, str) for step in schema.MIGRATIONS)
