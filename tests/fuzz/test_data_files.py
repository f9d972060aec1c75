"""Thousands of broken data files: each is read or refused in words."""

import gzip
import io
import random
import resource
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from nnstudio.document.data import CsvFile, IdxFiles, ImageFolder, NpzFile, Source
from nnstudio.engine.data.load import read
from nnstudio.engine.data.picture_file import BrokenPicture, read_picture
from nnstudio.engine.data.problem import DataProblem
from tests.fuzz.mutations import mutated

NUM, NUM_PICTURES = 500, 150


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


def pictures(folder: Path) -> dict[str, bytes]:
    """One small picture in each format that is opened."""
    image = Image.fromarray(np.random.default_rng(0).integers(0, 255, (24, 31, 3), np.uint8))
    for suffix in ("png", "jpg", "bmp", "gif"):
        image.save(folder / f"a.{suffix}")
    image.quantize(16).save(folder / "palette.png", transparency=3)
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_broken_pictures(tmp_path: Path) -> None:
    source = ImageFolder(str(tmp_path), 8, 8)
    draw = random.Random(9)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    num_read = 0
    wholes = pictures(tmp_path)
    for name, whole in wholes.items():
        for _ in range(NUM_PICTURES):
            (tmp_path / name).write_bytes(mutated(whole, draw))
            reason = "read"
            try:
                assert read_picture(tmp_path / name, source).shape == (8, 8, 3)
                num_read += 1
            except BrokenPicture as broken:
                reason = str(broken)
            assert reason
    assert 0 < num_read < NUM_PICTURES * len(wholes)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 500 * 1024  # kilobytes
