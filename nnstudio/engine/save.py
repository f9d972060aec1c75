"""Writes a model so that a full disk cannot harm the file that was there before."""

from __future__ import annotations

import os
from pathlib import Path

import keras


def save_model(model: keras.Model, path: Path) -> None:
    """Saves a ``.keras`` file, whole or not at all.

    ``model.save`` over an existing file on a full disk destroyed it, so it writes to a file
    beside, which then takes the place of the old one.

    Args:
        model: With its optimizer's state.
        path: Ends in ``.keras``.

    Raises:
        OSError: The file cannot be written.
    """
    beside = path.with_name(f".{path.stem}-{os.getpid()}.keras")
    try:
        model.save(beside)
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
