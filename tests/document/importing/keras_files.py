"""Configurations as Keras writes them, and archives around them, made without Keras."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def layer(kind: str, name: str, module: str | None = "keras.layers", **config: Any) -> Json:
    """A layer's entry."""
    return {
        "module": module,
        "class_name": kind,
        "config": {"name": name, "trainable": True, "dtype": policy("float32"), **config},
        "registered_name": None,
    }


def policy(name: str) -> Json:
    return {
        "module": "keras",
        "class_name": "DTypePolicy",
        "config": {"name": name},
        "registered_name": None,
    }


def door(name: str = "input_layer", shape: tuple[int | None, ...] = (4,)) -> Json:
    """An input layer's entry."""
    config = {"batch_shape": [None, *shape], "dtype": "float32", "sparse": False, "name": name}
    return {"module": "keras.layers", "class_name": "InputLayer", "config": config}


def dense(name: str, units: Any = 3, **config: Any) -> Json:
    glorot = {
        "module": "keras.initializers",
        "class_name": "GlorotUniform",
        "config": {"seed": None, "input_axes": None},
        "registered_name": None,
    }
    usual = {"activation": "linear", "use_bias": True, "kernel_initializer": glorot}
    return layer("Dense", name, units=units, **{**usual, **config})


def sequential(*layers: Json) -> Json:
    return {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "sequential", "trainable": True, "layers": list(layers)},
        "registered_name": None,
        "compile_config": {
            "optimizer": {"module": "keras.optimizers", "class_name": "Adam", "config": {}},
            "loss": "mse",
        },
    }


def tensor(name: str, number: int = 0) -> Json:
    history = [name, 0, number]
    config = {"shape": [None, 4], "dtype": "float32", "keras_history": history}
    return {"class_name": "__keras_tensor__", "config": config}


def called(entry: Json, *args: Any, **kwargs: Any) -> Json:
    """A layer's entry in a functional model."""
    calls = [{"args": list(args), "kwargs": kwargs}] if args or kwargs else []
    return {**entry, "name": entry["config"]["name"], "inbound_nodes": calls}


def functional(*layers: Json, inputs: Any, outputs: Any) -> Json:
    return {
        "module": "keras.src.models.functional",
        "class_name": "Functional",
        "config": {
            "name": "functional",
            "trainable": True,
            "layers": list(layers),
            "input_layers": inputs,
            "output_layers": outputs,
        },
        "registered_name": "Functional",
    }


def archive(config: Any, weights: bytes = b"numbers", **more: bytes) -> bytes:
    """The bytes of a ``.keras`` file."""
    text = config if isinstance(config, bytes) else json.dumps(config).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as opened:
        opened.writestr("metadata.json", json.dumps({"keras_version": "3.15.1"}))
        opened.writestr("config.json", text)
        opened.writestr("model.weights.h5", weights)
        for name, data in more.items():
            opened.writestr(name, data)
    return buffer.getvalue()


def written(folder: Path, config: Any, name: str = "m.keras") -> Path:
    """A ``.keras`` file with a configuration."""
    path = folder / name
    path.write_bytes(archive(config))
    return path
