"""The loop's numbers are those of ``model.fit`` on the same data in the same order."""

import functools
from typing import Any, Literal

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.data import Series
from nnstudio.document.plan import EarlyStopping, ReduceOnPlateau
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import EpochsEnded, Event, StepsEnded
from tests.engine.projects import DIABETES, DIGITS, IRIS, SPIRAL, chain, layer, project

import_keras()

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

SOFTMAX_3 = layer("Dense", units=3, activation="softmax")
SOFTMAX_10 = layer("Dense", units=10, activation="softmax")
HIDDEN = layer("Dense", units=8, activation="relu")

#: Where this size of batches stands, no batch is a short one, which would be traced for itself.
WHOLE = 40

PROJECTS = {
    "dense": project(IRIS, chain(HIDDEN, SOFTMAX_3)),
    "binary": project(
        SPIRAL,
        chain(
            layer("Dense", units=8, activation="tanh"),
            layer("Dense", units=1, activation="sigmoid"),
        ),
        loss=Config("BinaryCrossentropy"),
        metrics=(Config("accuracy"), Config("AUC"), Config("Precision")),
        batch_size=WHOLE,
    ),
    "logits and one-hot": project(
        IRIS,
        chain(HIDDEN, layer("Dense", units=3)),
        loss=Config("CategoricalCrossentropy", {"from_logits": True, "label_smoothing": 0.1}),
        batch_size=WHOLE,
    ),
    "convolutions": project(
        DIGITS,
        chain(
            layer("Conv2D", filters=4, kernel_size=(3, 3), activation="relu"),
            layer("MaxPooling2D"),
            layer("SeparableConv2D", filters=4, kernel_size=(3, 3), activation="elu"),
            layer("GlobalAveragePooling2D"),
            SOFTMAX_10,
        ),
        epochs=1,
        batch_size=128,
    ),
    "lstm": project(
        Series(num_points=105, window=5),
        chain(layer("LSTM", units=6), layer("Dense", units=1)),
        loss=Config("Huber"),
        metrics=(Config("MeanAbsoluteError"),),
        batch_size=WHOLE,
    ),
    "batch normalization, regularizers": project(
        IRIS,
        chain(
            layer(
                "Dense",
                units=8,
                activation="relu",
                kernel_regularizer=Config("L2", {"l2": 0.01}),
                activity_regularizer=Config("L1", {"l1": 0.001}),
            ),
            layer("BatchNormalization"),
            SOFTMAX_3,
        ),
        batch_size=WHOLE,
    ),
    "layer normalization, dropout 0": project(
        IRIS,
        chain(HIDDEN, layer("LayerNormalization"), layer("Dropout", rate=0.0), SOFTMAX_3),
        batch_size=WHOLE,
        metrics=(),
    ),
    "sgd with momentum and clipping, no validation": project(
        IRIS,
        chain(HIDDEN, SOFTMAX_3),
        optimizer=Config(
            "SGD", {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True, "clipnorm": 0.5}
        ),
        validation_split=0.0,
        batch_size=50,
    ),
    "adamw with a schedule": project(
        IRIS,
        chain(HIDDEN, SOFTMAX_3),
        optimizer=Config(
            "AdamW",
            {
                "learning_rate": Config(
                    "CosineDecay", {"initial_learning_rate": 0.01, "decay_steps": 10}
                ),
                "weight_decay": 0.01,
                "global_clipnorm": 1.0,
            },
        ),
        batch_size=WHOLE,
    ),
    "rmsprop, class weights": project(
        IRIS,
        chain(HIDDEN, SOFTMAX_3),
        optimizer=Config("RMSprop", {"learning_rate": 0.01}),
        class_weights=(1.0, 2.0, 0.5),
    ),
    "regression": project(
        DIABETES,
        chain(HIDDEN, layer("Dense", units=1)),
        loss=Config("MeanSquaredError"),
        metrics=(Config("MeanAbsoluteError"), Config("R2Score"), Config("RootMeanSquaredError")),
    ),
    "callbacks": project(
        IRIS,
        chain(HIDDEN, SOFTMAX_3),
        epochs=12,
        early_stopping=EarlyStopping(patience=1, min_delta=0.05),
        reduce_on_plateau=ReduceOnPlateau(patience=0, min_delta=0.2, factor=0.5),
        batch_size=WHOLE,
    ),
}


@pytest.fixture(scope="module", autouse=True)
def _plain_graphs() -> None:
    """TensorFlow makes of the graphs here what it makes of them for users."""


@functools.cache
def run_engine(
    name: str, compiler: Literal["plain", "xla"] = "plain"
) -> tuple[Training, list[Event]]:
    """A run to its end, and what it said."""
    base = PROJECTS[name]
    events: list[Event] = []
    asked = replace(base, plan=replace(base.plan, compiler=compiler))
    training = Training(1, prepare(asked), events.append)
    while training.is_running:
        training.advance()
    return training, events


@functools.cache
def fit(name: str) -> tuple[list[Any], dict[str, list[float]]]:
    """Weights and history that Keras' own loop gives."""
    import keras

    prepared = prepare(PROJECTS[name])
    plan = prepared.project.plan
    model = prepared.model
    model.run_eagerly = True  # a graph takes longer to trace than so few steps
    callbacks: list[Any] = []
    if plan.early_stopping is not None:
        callbacks.append(
            keras.callbacks.EarlyStopping(patience=1, min_delta=0.05, restore_best_weights=True)
        )
    if plan.reduce_on_plateau is not None:
        callbacks.append(keras.callbacks.ReduceLROnPlateau(patience=0, min_delta=0.2, factor=0.5))
    weights = plan.class_weights
    validation = prepared.validation
    history = model.fit(
        prepared.train.features[0],
        prepared.train.targets[0],
        batch_size=plan.batch_size,
        epochs=plan.epochs,
        shuffle=False,
        verbose=0,
        callbacks=callbacks,
        class_weight=dict(enumerate(weights)) if isinstance(weights, tuple) else None,
        validation_data=(
            None if validation is None else (validation.features[0], validation.targets[0])
        ),
    )
    return model.get_weights(), history.history


def assert_same(name: str, compiler: Literal["plain", "xla"]) -> None:
    training, events = run_engine(name, compiler)
    compiled = [event.compiled for event in events if isinstance(event, StepsEnded)]
    assert compiled == [compiler == "xla"] * len(compiled)
    weights, history = fit(name)
    for mine, theirs in zip(training.model().get_weights(), weights, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-4, atol=1e-5)
    ended = [event for event in events if isinstance(event, EpochsEnded)]
    for name, values in history.items():
        mine = np.concatenate([event.values[name] for event in ended])
        np.testing.assert_allclose(mine, values, rtol=1e-4, atol=1e-5, err_msg=name)


@pytest.mark.parametrize("name", PROJECTS)
def test_weights_and_epoch_values_are_those_of_fit(name: str) -> None:
    assert_same(name, "plain")


@pytest.mark.parametrize("name", ["lstm", "batch normalization, regularizers"])
def test_xla_gives_the_same_weights(name: str) -> None:
    assert_same(name, "xla")


def test_samples_that_are_streamed_give_what_resident_ones_give() -> None:
    resident, _ = run_engine("convolutions")
    base = PROJECTS["convolutions"]
    streamed = Training(1, prepare(base), lambda _event: None, resident_bytes=0)
    while streamed.is_running:
        streamed.advance()
    for one, two in zip(
        resident.model().get_weights(), streamed.model().get_weights(), strict=True
    ):
        np.testing.assert_array_equal(one, two)


def test_a_batch_loss_is_that_batchs_loss() -> None:
    base = PROJECTS["dense"]
    training, events = run_engine("dense")
    told = np.concatenate([e.values["loss"] for e in events if isinstance(e, StepsEnded)])
    model = prepare(training.prepared.project).model
    model.run_eagerly = True
    size = base.plan.batch_size
    x, y = training.prepared.train.features[0], training.prepared.train.targets[0]
    losses = []
    for _ in range(base.plan.epochs):
        for start in range(0, len(x), size):
            model.reset_metrics()
            losses.append(model.train_on_batch(x[start : start + size], y[start : start + size])[0])
    np.testing.assert_allclose(told, losses, rtol=1e-4)
