"""The engine as a process: what it answers, and that it goes on after what goes wrong."""

from pathlib import Path

import numpy as np
from msgspec.structs import replace

from nnstudio.document.data import CsvFile, DataPlan
from nnstudio.document.network import Layer
from nnstudio.protocol.messages import (
    AskDevices,
    ChangeKnob,
    CommandFailed,
    DataPreviewed,
    DataRefused,
    Describe,
    Described,
    EngineReady,
    KnobChanged,
    ModelSaved,
    Pause,
    PreviewData,
    ProbeSampled,
    Resume,
    RunEnded,
    RunFailed,
    RunPaused,
    RunResumed,
    RunStarted,
    SaveModel,
    StartRun,
    Stop,
    Watch,
)
from nnstudio.protocol.probes.activations import ActivationsProbe
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.conftest import Engine
from tests.engine.projects import IRIS, chain, layer, project

NET = chain(
    layer("Dense", units=8, activation="relu"), layer("Dense", units=3, activation="softmax")
)
SHORT = project(IRIS, NET, epochs=3)
LONG = replace(SHORT, plan=replace(SHORT.plan, epochs=1_000_000))


def test_it_says_what_it_runs_on(engine: Engine) -> None:
    engine.send(AskDevices())
    ready = engine.wait_for(EngineReady)
    assert ready.devices[0].name == "cpu"
    assert {"keras", "tensorflow"} <= ready.versions.keys()
    assert ready.reason.endswith(".")


def test_it_describes_a_project(engine: Engine) -> None:
    engine.send(Describe(7, SHORT))
    answer = engine.wait_for(Described)
    assert answer.request == 7
    assert answer.description.can_train
    assert [part.output_shapes for part in answer.description.layers] == [
        ((None, 4),),
        ((None, 8),),
        ((None, 3),),
    ]
    assert answer.description.num_params == 4 * 8 + 8 + 8 * 3 + 3


def test_it_previews_data_or_says_why_not(engine: Engine, tmp_path: Path) -> None:
    engine.send(PreviewData(1, DataPlan(IRIS)))
    shown = engine.wait_for(DataPreviewed).preview
    assert shown.summary.targets[0].classes == ("setosa", "versicolor", "virginica")
    engine.send(PreviewData(2, DataPlan(CsvFile(str(tmp_path / "none.csv")))))
    refused = engine.wait_for(DataRefused)
    assert "none.csv" in refused.problem.message
    assert refused.preview is None


def test_the_columns_of_a_refused_table_can_still_be_chosen(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "gaps.csv"
    path.write_text("a,y\n1,p\n,q\n3,p\n")
    engine.send(PreviewData(1, DataPlan(CsvFile(str(path)))))
    refused = engine.wait_for(DataRefused)
    assert refused.problem.kind == "missing-values"
    assert refused.preview is not None
    assert [column.num_missing for column in refused.preview.columns] == [1, 0]


def test_a_run_can_be_paused_resumed_changed_and_stopped(engine: Engine) -> None:
    engine.send(StartRun(1, LONG))
    engine.wait_for(RunStarted)
    engine.send(Pause())
    paused = engine.wait_for(RunPaused)
    engine.send(ChangeKnob("learning_rate", 0.5))
    assert engine.wait_for(KnobChanged).step == paused.step
    engine.send(Resume())
    engine.wait_for(RunResumed)
    engine.send(Stop())
    ended = engine.wait_for(RunEnded)
    assert ended.reason == "stopped"
    assert ended.step >= paused.step


def test_a_new_run_ends_the_one_before_and_starts_from_the_same_weights(engine: Engine) -> None:
    probe = WeightsProbe("layer_1")
    engine.send(StartRun(1, LONG, (probe,), pause_after="start"))
    first = engine.wait_for(ProbeSampled)
    engine.send(Resume("epoch"))
    engine.wait_for(RunPaused)
    engine.send(StartRun(2, LONG, (probe,), pause_after="start"))
    assert engine.wait_for(RunEnded).run == 1
    second = engine.wait_for(ProbeSampled)
    while second.run == 1:
        second = engine.wait_for(ProbeSampled)
    np.testing.assert_array_equal(first.arrays["kernel"], second.arrays["kernel"])


def test_an_ended_run_can_still_be_watched_and_is_saved_for_keras_or_it_is_said_why_not(
    engine: Engine, tmp_path: Path
) -> None:
    engine.send(StartRun(5, SHORT, (WeightsProbe("layer_1"),)))
    weights = engine.wait_for(ProbeSampled)
    while (weights.run, weights.step) != (5, 12):
        weights = engine.wait_for(ProbeSampled)
    engine.send(Watch((ActivationsProbe(0),)))
    assert engine.wait_for(ProbeSampled).arrays["layer_2"].shape == (3,)
    path = tmp_path / "iris.keras"
    engine.send(SaveModel(3, str(path)))
    assert engine.wait_for(ModelSaved).problem is None
    from nnstudio.engine.startup import import_keras

    import_keras()
    import keras

    model = keras.saving.load_model(path)
    np.testing.assert_array_equal(
        model.get_layer("layer_1").get_weights()[0], weights.arrays["kernel"]
    )
    engine.send(SaveModel(4, str(tmp_path / "none" / "iris.keras")))
    problem = engine.wait_for(ModelSaved).problem
    assert problem is not None
    assert "could not be written" in problem.message
    assert [item.name for item in tmp_path.iterdir()] == ["iris.keras"]


def test_a_network_that_cannot_be_built_fails_the_run_and_not_the_engine(engine: Engine) -> None:
    strange = replace(NET, layers=(*NET.layers[:-1], Layer("layer_2", "Telepathy")))
    engine.send(StartRun(1, replace(SHORT, network=strange)))
    failed = engine.wait_for(RunFailed)
    assert failed.step == 0
    engine.send(StartRun(2, SHORT))
    assert engine.wait_for(RunEnded).reason == "finished"


def test_a_knob_that_is_not_there_is_refused_and_the_run_goes_on(engine: Engine) -> None:
    engine.send(StartRun(1, LONG))
    engine.wait_for(RunStarted)
    engine.send(ChangeKnob("volume", 11.0))
    assert "Volume" in engine.wait_for(CommandFailed).message
    engine.send(Stop())
    engine.wait_for(RunEnded)
