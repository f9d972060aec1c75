"""Thousands of broken models: each is read or refused in words, and none does anything."""

import json
import random
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from nnstudio.document.importing.model_file import look_at
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import checked_network
from nnstudio.document.parameters import check_params, known_entry
from tests.document.importing.keras_files import (
    Json,
    archive,
    called,
    dense,
    door,
    functional,
    layer,
    sequential,
    tensor,
)
from tests.fuzz.mutations import mutated

NUM_ARCHIVES, NUM_CONFIGS, NUM_H5 = 600, 900, 60

#: What would leave a file behind if anybody carried it out.
CANARY = "__import__('pathlib').Path('canary').touch()"
STRANGE: tuple[Any, ...] = (
    *(None, True, 0, -1, 3, 10**6 + 1, 2 * 10**8, 10**30, 0.5, 1e308, "", "x", "a" * 3000),
    *([], [None], [[]], [3, 3, 3], {}, {"class_name": "Dense"}, {"class_name": 3, "config": 4}),
    {"class_name": "Lambda", "config": {"function": CANARY}},
    {"class_name": "__lambda__", "config": {"value": CANARY}},
    {"class_name": "function", "module": "builtins", "config": "exec"},
    {"module": "os", "class_name": "system", "config": "touch canary", "registered_name": "f"},
    *("/etc/passwd", "file:///etc/passwd", "../../x", "C:\\x", "https://example.org", CANARY),
    *("Sequential", "Functional", "InputLayer", "Add", "LSTM", "dense_1", ["dense_1", 0, 0]),
)


def models() -> list[Json]:
    chain = sequential(
        door(shape=(8, 8, 1)),
        layer("Conv2D", "conv", filters=4, kernel_size=[3, 3], padding="same"),
        layer("BatchNormalization", "norm", axis=[3]),
        layer("Flatten", "flat"),
        dense("dense_1", 10, activation="softmax"),
    )
    within = sequential(dense("inner"))
    within["config"]["name"] = "within"
    graph = functional(
        called(door("a")),
        called(dense("dense_1"), tensor("a")),
        called(dense("dense_2"), tensor("a")),
        called(layer("Concatenate", "both", axis=-1), [tensor("dense_1"), tensor("dense_2")]),
        called(within, tensor("both")),
        inputs=[["a", 0, 0]],
        outputs=["within", 0, 0],
    )
    return [chain, graph]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a configuration: what holds it, and under which name or number."""
    found: list[tuple[Any, Any]] = []
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, each in inner:
        found.append((value, key))
        if isinstance(each, dict | list):
            found += places(each)
    return found


def spoilt(config: Json, draw: random.Random) -> Json:
    """A configuration with one to three values replaced, taken away or put elsewhere."""
    copy: Json = json.loads(json.dumps(config))
    for _ in range(draw.randint(1, 3)):
        every = places(copy)
        if not every:
            break
        holder, key = draw.choice(every)
        what = draw.random()
        if what < 0.15:
            del holder[key]
        elif what < 0.3:
            other, elsewhere = draw.choice(every)
            holder[key] = json.loads(json.dumps(other[elsewhere]))
        else:
            holder[key] = draw.choice(STRANGE)
    return copy


@pytest.fixture(autouse=True)
def canary_s_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def count_opened(path: Path, files: list[bytes]) -> int:
    """Looks at one after another; what opens is a network that can be made."""
    opened = 0
    for data in files:
        path.write_bytes(data)
        refused: Invalid | None = None
        try:
            found = look_at(path)
        except Invalid as invalid:
            refused = invalid
        else:
            opened += 1
            for each in checked_network(found.network).layers if found is not None else ():
                check_params(known_entry("layers", each.kind), each.params)
        assert refused is None or (refused.expected and refused.fix.endswith("."))
    return opened


def test_broken_archives_and_configurations(tmp_path: Path) -> None:
    draw = random.Random(7)
    wholes = models()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    packed = [archive(config, bytes(200)) for config in wholes]
    assert count_opened(tmp_path / "m.keras", packed) == len(wholes)
    files = [mutated(draw.choice(packed), draw) for _ in range(NUM_ARCHIVES)]
    files += [archive(spoilt(draw.choice(wholes), draw)) for _ in range(NUM_CONFIGS)]
    # Many a value is a name, or one that says nothing of the network.
    assert 0 < count_opened(tmp_path / "m.keras", files) < len(files) // 2
    assert not (tmp_path / "canary").exists()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 500 * 1024  # kilobytes


#: Looks through the files that are named, in a process that is thrown away.
LOOKING = """
import sys
from pathlib import Path
from nnstudio.document.importing.model_file import judged
from nnstudio.document.importing.archive import parsed
from nnstudio.document.invalid import Invalid
from nnstudio.engine.importing.hdf5 import config_of, num_numbers
for name in sys.argv[1:]:
    file = Path(name)
    try:
        num_numbers(file, file)
        judged(file, parsed(file, config_of(file)))
        print("opened", flush=True)
    except Invalid as invalid:
        print("refused" if invalid.fix.endswith(".") else "badly", flush=True)
    except Exception as error:
        print("damaged", type(error).__name__, flush=True)
"""


def test_broken_hdf5_files_end_a_process_at_worst(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "whole.h5", "w") as opened:
        opened.attrs["model_config"] = json.dumps(models()[0])
        opened["model_weights/dense_1/kernel"] = np.ones((4, 3), np.float32)
        opened["model_weights/dense_1/bias"] = np.ones(3, np.float32)
    whole = (tmp_path / "whole.h5").read_bytes()
    draw = random.Random(8)
    names = ["whole.h5"]
    for number in range(NUM_H5):
        names.append(f"{number}.h5")
        (tmp_path / names[-1]).write_bytes(mutated(whole, draw))
    told: list[str] = []
    while len(told) < len(names):
        command = [sys.executable, "-c", LOOKING, *names[len(told) :]]
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
        told += done.stdout.splitlines()
        if done.returncode:  # the HDF5 library itself fell over the file
            assert done.returncode < 0, done.stderr
            told.append("crashed")
    assert told[0] == "opened"
    assert "badly" not in told
    assert sum(answer != "opened" for answer in told) > NUM_H5 // 4
    assert not (tmp_path / "canary").exists()
