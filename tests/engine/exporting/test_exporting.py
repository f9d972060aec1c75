"""A stored run is read by programs that know nothing of nnstudio."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document.plan import OutputPlan
from nnstudio.document.run import Mark, RunRecord
from nnstudio.document.store.exporting import StoredRun
from nnstudio.document.store.runs import RunRow
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.exporting import Exported, ExportModel, log_command
from tests.engine.projects import DIABETES, IRIS, chain, layer, project

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.exporting.answer import export  # noqa: E402
from nnstudio.engine.loop.checkpoints import arrays_of  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

PROJECT = project(
    IRIS,
    chain(
        layer("Dense", units=6, activation="relu"),
        layer("Dropout", rate=0.2),
        layer("BatchNormalization"),
        layer("Dense", units=3, activation="softmax"),
    ),
    epochs=1,
    class_weights="balanced",
)
NUMBERS = project(
    DIABETES,
    chain(layer("Dense", units=1)),
    epochs=1,
    loss=Config("MeanSquaredError"),
    outputs=(OutputPlan("layer_1", loss=Config("Huber")),),
    metrics=(),
)


OF = {"classes": PROJECT, "numbers": NUMBERS}


@cache
def trained(name: str) -> tuple[Training, dict[str, np.ndarray]]:
    training = Training(1, prepare(OF[name]), lambda _event: None)
    while training.is_running:
        training.advance()
    snapshot = training.capture()
    assert snapshot is not None
    return training, arrays_of(snapshot)


@pytest.mark.parametrize("name", OF)
def test_a_stored_network_is_a_keras_model_with_its_optimizer(name: str, tmp_path: Path) -> None:
    training, state = trained(name)
    of = OF[name]
    path = tmp_path / "model.keras"
    data = training.prepared.dataset.summary
    answer = export(ExportModel(4, of, data, training.step, state, str(path)))
    assert answer == Exported(4, str(path))
    loaded = keras.saving.load_model(path)
    samples = training.prepared.train.features[0][:20]
    expected = training.model().predict_on_batch(samples)
    np.testing.assert_array_equal(loaded.predict_on_batch(samples), expected)
    slots = zip(loaded.optimizer.variables, training.model(True).optimizer.variables, strict=True)
    for one, two in slots:
        np.testing.assert_array_equal(one.numpy(), two.numpy())
    assert [found.name for found in tmp_path.iterdir()] == ["model.keras"]


def test_what_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    training, state = trained("numbers")
    data = training.prepared.dataset.summary
    nowhere = ExportModel(1, NUMBERS, data, 1, state, str(tmp_path / "no" / "model.keras"))
    problem = export(nowhere).problem
    assert problem is not None
    assert "could not be written" in problem.message
    other = {name: np.zeros((7, 7)) if name == "weights.0" else a for name, a in state.items()}
    problem = export(ExportModel(1, NUMBERS, data, 1, other, str(tmp_path / "m.keras"))).problem
    assert problem is not None
    assert "those of another one" in problem.message
    assert not list(tmp_path.iterdir())


def stored() -> StoredRun:
    record = RunRecord(1, NUMBERS)
    record.steps_ended(1, {"loss": np.array([4.0, np.nan, 2.0, 1.5], np.float32)}, seconds=2.0)
    values = {"loss": np.array([3.0, 1.75]), "val_loss": np.array([3.5, 2.5])}
    record.epochs_ended(1, np.array([2, 4]), values)
    record.marks.append(Mark(3, "learning rate 0.1"))
    return StoredRun(RunRow(1, "run", "First", 1000.0, step=4, seconds=2.0), record)


def test_a_branch_has_what_it_took_over_before_its_own_begin() -> None:
    first = stored()
    branch = first.record.branched(2, NUMBERS, 2)
    branch.steps_ended(3, {"loss": np.array([9.0], np.float32)}, seconds=1.75)
    command = log_command(1, StoredRun(RunRow(2, "run", "Second", 1000.0), branch), Path("log"))
    (curve,) = [each for each in command.scalars if each.tag == "batch_loss"]
    np.testing.assert_allclose(curve.times, [999.5, 1000.0, 1000.75])


def read(folder: Path) -> list[tf.compat.v1.Event]:
    (file,) = folder.iterdir()
    return list(tf.compat.v1.train.summary_iterator(str(file)))


def test_a_log_has_every_value_at_the_time_it_was_measured(tmp_path: Path) -> None:
    path = tmp_path / "log"
    command = log_command(2, stored(), path)
    assert export(command) == Exported(2, str(path))
    head, *events = read(path / "train")
    assert head.file_version == "brain.Event:2"
    found = [
        (value.tag, event.step, event.wall_time, value.simple_value)
        for event in events
        for value in event.summary.value
        if not value.HasField("tensor")
    ]
    steps = [each for each in found if each[0] == "batch_loss"]
    assert [each[1:3] for each in steps] == [(1, 1000.5), (2, 1001.0), (3, 1001.5), (4, 1002.0)]
    np.testing.assert_array_equal([each[3] for each in steps], [4.0, np.nan, 2.0, 1.5])
    epochs = [each for each in found if each[0] == "epoch_loss"]
    assert epochs == [("epoch_loss", 1, 1001.0, 3.0), ("epoch_loss", 2, 1002.0, 1.75)]
    (_, *events) = read(path / "validation")
    assert [event.summary.value[0].simple_value for event in events] == [3.5, 2.5]


def test_settings_and_changes_are_texts_of_the_log(tmp_path: Path) -> None:
    path = tmp_path / "log"
    export(log_command(2, stored(), path))
    texts = {
        value.tag: tf.make_ndarray(value.tensor)[0].decode()
        for event in read(path / "train")
        for value in event.summary.value
        if value.metadata.plugin_data.plugin_name == "text"
    }
    assert "step 3: learning rate 0.1" in texts["run"]
    assert '"kind": "Huber"' in texts["hyperparameters"]


def test_a_log_takes_the_place_of_a_log_and_of_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "log"
    for _ in range(2):
        assert export(log_command(2, stored(), path)).problem is None
    (path / "train" / "thesis.txt").write_text("mine")
    problem = export(log_command(2, stored(), path)).problem
    assert problem is not None
    assert "something else of that name" in problem.message
    assert (path / "train" / "thesis.txt").read_text() == "mine"
    assert [found.name for found in tmp_path.iterdir()] == ["log"]
