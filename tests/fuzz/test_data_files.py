"""Thousands of broken data files: each is read or refused in words."""

import gzip
import io
import random
import resource
import struct
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document.data import CsvFile, IdxFiles, NpzFile, Source
from nnstudio.engine.data.load import read
from nnstudio.engine.data.problem import DataProblem
from tests.fuzz.mutations import mutated

NUM = 500


def table() -> bytes:
    rows = [f"{i},{i / 7:.3f},{'abc'[i % 3]},{'' if i % 5 else 'x'}" for i in range(30)]
    return "\n".join(["number,share,class,gap", *rows]).encode()


def archive(compress: bool) -> bytes:
    buffer = io.BytesIO()
    save = np.savez_compressed if compress else np.savez
    save(buffer, x=np.arange(60.0).reshape(30, 2), y=np.arange(30) % 2)
    return buffer.getvalue()


def images(compress: bool) -> bytes:
    whole = bytes([0, 0, 8, 3]) + struct.pack(">3I", 6, 3, 3) + bytes(range(54))
    return gzip.compress(whole, mtime=0) if compress else whole


def labels() -> bytes:
    return bytes([0, 0, 8, 1]) + struct.pack(">I", 6) + bytes([0, 1] * 3)


KINDS = {
    "t.csv": (table(), CsvFile),
    "packed.npz": (archive(True), NpzFile),
    "plain.npz": (archive(False), NpzFile),
    "train-images-idx3-ubyte.gz": (images(True), IdxFiles),
    "train-images-idx3-ubyte": (images(False), IdxFiles),
}


@pytest.mark.parametrize("name", KINDS)
def test_broken_data(tmp_path: Path, name: str) -> None:
    whole, kind = KINDS[name]
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(labels())
    source: Source = kind(str(tmp_path / name))
    draw = random.Random(name)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    num_read = 0
    for _ in range(NUM):
        (tmp_path / name).write_bytes(mutated(whole, draw))
        refused: DataProblem | None = None
        try:
            assert read(source).num_samples >= 2
            num_read += 1
        except DataProblem as problem:
            refused = problem
        assert refused is None or refused.problem.message.endswith(".")
    assert num_read < NUM
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 500 * 1024  # kilobytes
