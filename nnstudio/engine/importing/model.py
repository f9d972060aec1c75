"""Loads a model with Keras, makes our network of it, and holds both against each other."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import keras
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary, Feature
from nnstudio.document.importing.archive import WEIGHTS, parsed, read_config
from nnstudio.document.importing.model_file import bare, form_of, judged
from nnstudio.document.importing.network import Translated
from nnstudio.document.importing.refusing import layer_refused, refused
from nnstudio.document.importing.taking import with_model
from nnstudio.document.network import INPUT, Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.engine.build import BuildFailed, build_model
from nnstudio.engine.graph import training_part
from nnstudio.engine.importing.hdf5 import config_of, num_numbers
from nnstudio.engine.loop.checkpoints import arrays_of
from nnstudio.engine.loop.foreign_weights import with_keys
from nnstudio.engine.loop.snapshots import Snapshot, values_of
from nnstudio.engine.shapes import Shaper
from nnstudio.protocol.importing import ModelImported

Array = NDArray[Any]

#: Numbers that the weights may be: 0.8 GB.
_MAX_PARAMS = 200_000_000
#: Bytes of weights that are sent; a larger model comes without.
_MAX_SENT = 450_000_000
#: Length of an axis of any length, while both models are compared.
_ANY_LENGTH = 16
#: How far the outputs of both may be apart; the order of sums may differ.
_CLOSE = {"rtol": 1e-3, "atol": 1e-4}


def import_model(file: Path, folder: Path) -> ModelImported:
    """Makes a network and its weights of a model file.

    Args:
        file: Anybody's file.
        folder: Empty, and thrown away afterwards: Keras reads a copy that holds nothing but
            what was looked at.

    Raises:
        Invalid: It is refused; the sentence says why.
        Exception: Whatever Keras raises where it cannot load it.
    """
    if form_of(file) == "keras":
        config = read_config(file)
        translated = judged(file, config)
        weights, copy = _unpacked(file, folder), folder / "model.keras"
    else:
        weights = copy = Path(shutil.copyfile(file, folder / "model.h5"))
        num_numbers(file, copy)
        translated = judged(file, parsed(file, config_of(copy)))
        config = {}
    if _has_no_shape(translated.network):
        if translated.adapted:
            raise layer_refused(
                translated.adapted[0],
                "a Normalization layer with its mean and variance",
                "one that took them from data, in a model without a shape",
                "Give the model an Input layer in Keras, and save it again.",
            )
        return _without_weights(file, translated, "It has no shape yet, and so no weights.")
    num_params = _num_params(file, translated)
    held = num_numbers(file, weights)
    if num_params > held:
        raise refused(
            file,
            f"weights for all {num_params:,} parameters",
            f"{held:,} numbers",
            "Save the whole model once more.",
        )
    if config:
        _write(copy, config, weights)
    theirs = keras.saving.load_model(copy, custom_objects=None, compile=False, safe_mode=True)
    return _held_against(file, _with_settings(translated, theirs), theirs, num_params)


def _unpacked(file: Path, folder: Path) -> Path:
    place = folder / WEIGHTS
    with zipfile.ZipFile(file) as archive, archive.open(WEIGHTS) as stream, place.open("wb") as out:
        shutil.copyfileobj(stream, out)
    return place


def _write(place: Path, config: dict[str, Any], weights: Path) -> None:
    """An archive with the configuration as it was understood, and nothing else of the file's."""
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("config.json", json.dumps(bare(config)))
        archive.writestr("metadata.json", json.dumps({"keras_version": keras.__version__}))
        archive.write(weights, WEIGHTS)
    weights.unlink()


def _has_no_shape(network: Network) -> bool:
    return any(layer.params.get("shape") is None for layer in network.inputs)


def _without_weights(file: Path, translated: Translated, note: str) -> ModelImported:
    notes = (*translated.notes, note)
    return ModelImported(str(file), translated.network, translated.precision, 0, {}, notes)


def _summary(network: Network) -> DataSummary:
    """Data that fits the inputs, so that the network can be built without any."""
    features = []
    for layer in network.inputs:
        shape = layer.params["shape"]
        sizes = shape if isinstance(shape, tuple) else ()
        known = tuple(size if isinstance(size, int) else _ANY_LENGTH for size in sizes)
        features.append(Feature(layer.id, known))
    return DataSummary("", tuple(features), (), 1, 0)


def _fed(network: Network) -> Network:
    """The network with each input reading the feature of its own name."""
    layers = tuple(
        replace(layer, params={**layer.params, "feature": layer.id})
        if layer.kind == INPUT
        else layer
        for layer in network.layers
    )
    return Network(layers, network.links)


def _num_params(file: Path, translated: Translated) -> int:
    """Counts the parameters before any of them is made.

    Raises:
        Invalid: Keras does not accept a layer, or there are too many.
    """
    network = _fed(translated.network)
    part = training_part(network, TrainingPlan())
    walk = Shaper().walk(network, part, _summary(network), translated.precision)
    for layer_id, answer in walk.refused.items():
        said = " ".join(answer.message.split())[:300]
        received = f"one of which it says: {said}"
        raise layer_refused(layer_id, "a layer that Keras can build", received)
    total = sum(shaped.num_params for shaped in walk.shaped.values())
    if total > _MAX_PARAMS:
        raise refused(
            file,
            f"at most {_MAX_PARAMS:,} parameters",
            f"{total:,}",
            "Such a network cannot be trained here. Choose a smaller one.",
        )
    return total


def _with_settings(translated: Translated, theirs: keras.Model) -> Translated:
    """Takes mean and variance of layers that took them from data out of the model."""
    layers = []
    for layer in translated.network.layers:
        if layer.id in translated.adapted:
            source = _their_layer(theirs, translated.places[layer.id])
            numbers = {
                name: tuple(np.ravel(getattr(source, name)).astype(float).tolist())
                for name in ("mean", "variance")
            }
            layer = replace(layer, params={**layer.params, **numbers})
        layers.append(layer)
    return replace(translated, network=Network(tuple(layers), translated.network.links))


def _their_layer(model: Any, place: tuple[str, ...]) -> Any:
    for name in place:
        model = model.get_layer(name)
    return model


def _held_against(
    file: Path, translated: Translated, theirs: keras.Model, num_params: int
) -> ModelImported:
    """Builds our network with the model's weights, and compares what both compute."""
    network = _fed(translated.network)
    plan = with_model(Project(), network, translated.precision).plan
    try:
        ours = build_model(network, _summary(network), plan)
    except BuildFailed as failed:
        raise refused(file, "a network that can be built", failed.problem.message) from failed
    inputs = {layer.id for layer in network.inputs}
    for layer_id, place in translated.places.items():
        if layer_id not in inputs.union(translated.adapted):
            ours.get_layer(layer_id).set_weights(_their_layer(theirs, place).get_weights())
    notes = list(translated.notes)
    told = _compared(ours, theirs, translated)
    if told is False:
        raise refused(
            file,
            "a network that computes the same here",
            "one that computes something else",
            "Something in it is not as in Keras' own layers. Build it here from blocks.",
        )
    if told is None:
        notes.append("It could not be tried out, so it is not certain that it computes the same.")
    snapshot = Snapshot(0, values_of(ours.variables), (), ())
    state = with_keys(arrays_of(snapshot), ours)
    if sum(array.nbytes for array in state.values()) > _MAX_SENT:
        notes.append("Its weights are too large to be kept in a project; the network comes alone.")
        state = {}
    return ModelImported(
        str(file), translated.network, translated.precision, num_params, state, tuple(notes)
    )


def _compared(ours: keras.Model, theirs: keras.Model, translated: Translated) -> bool | None:
    """Whether both compute the same of two random samples; ``None`` where it cannot be tried."""
    draw = np.random.default_rng(0)
    samples = {
        feature.name: draw.random((2, *feature.shape), np.float32)
        for feature in _summary(translated.network).features
    }
    # Ids are not Keras' names where those hold signs.
    named = {translated.places.get(name, (name,))[-1]: name for name in samples}
    try:
        one = _outputs([samples[tensor.name] for tensor in ours.inputs], ours)
        other = _outputs(_in_order(samples, [named.get(t.name) for t in theirs.inputs]), theirs)
    except Exception:  # noqa: BLE001 - Keras raises what it likes; some layers need other samples
        return None
    if sorted(array.shape for array in one) != sorted(array.shape for array in other):
        return False
    return all(any(_alike(array, each) for each in other) for array in one)


def _in_order(samples: dict[str, Array], names: list[str | None]) -> list[Array]:
    """The samples in a model's order; a chain may give its one input any name."""
    if len(names) == 1:
        return list(samples.values())
    return [samples[name] for name in names if name is not None]


def _outputs(given: list[Array], model: keras.Model) -> list[Array]:
    result = model(given[0] if len(given) == 1 else given, training=False)
    return [np.asarray(each, np.float32) for each in keras.tree.flatten(result)]


def _alike(one: Array, other: Array) -> bool:
    return one.shape == other.shape and bool(np.allclose(one, other, **_CLOSE, equal_nan=True))
