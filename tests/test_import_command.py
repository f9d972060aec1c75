"""``nnstudio import``: with the real process that opens a model and is thrown away."""

from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from nnstudio import cli
from nnstudio.commands.exit_codes import BAD_INPUT
from nnstudio.document import project_file
from nnstudio.document.store.reading import reading_runs
from tests.document.importing.keras_files import archive, dense, door, layer, sequential

KERNEL = np.arange(12, dtype=np.float32).reshape(4, 3)


def keras_file(path: Path, *layers: Any) -> Path:
    """A model whose one Dense layer has known weights, in Keras' own arrangement."""
    weights = path.with_suffix(".h5")
    with h5py.File(weights, "w") as opened:
        opened["layers/dense/vars/0"] = KERNEL
        opened["layers/dense/vars/1"] = np.ones(3, np.float32)
    path.write_bytes(archive(sequential(door(), *layers), weights.read_bytes()))
    weights.unlink()
    return path


def test_a_model_becomes_a_project_with_its_weights(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = keras_file(tmp_path / "m.keras", dense("out", activation="softmax"))
    place = tmp_path / "p.nnstudio"
    assert cli.main(["import", str(model), str(place)]) == 0
    assert "2 layers, 15 parameters" in capsys.readouterr().out
    project = project_file.load(place)
    assert [each.kind for each in project.network.layers] == ["InputLayer", "Dense"]
    with reading_runs(place) as runs:
        [row] = runs.rows()
        [(number, step, kind)] = runs.states(row.id)
        state = runs.state(number)
    assert (row.name, row.state, step, kind) == ("m.keras", "imported", 0, "checkpoint")
    np.testing.assert_array_equal(state["weights.0"], KERNEL)


def test_what_is_refused_is_told_without_starting_anything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = keras_file(tmp_path / "m.keras", layer("Lambda", "f"))
    place = tmp_path / "p.nnstudio"
    assert cli.main(["import", str(model), str(place)]) == BAD_INPUT
    assert "carries a program" in capsys.readouterr().err
    place.touch()
    assert cli.main(["import", str(model), str(place)]) == BAD_INPUT
    assert "--force" in capsys.readouterr().err
