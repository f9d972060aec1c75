"""The process that imports one model: bounded, thrown away, and answering once."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from nnstudio.document.importing.refusing import refused
from nnstudio.document.invalid import Invalid
from nnstudio.engine.pipes import Pipes
from nnstudio.engine.startup import give_way, import_keras
from nnstudio.protocol.importing import ImportEvent, refusal


def main(arguments: Sequence[str]) -> int:
    """Imports the model that is named, and says what became of it.

    Args:
        arguments: The file, and an empty folder that whoever asks throws away.
    """
    pipes = Pipes()
    give_way()
    file, folder = map(Path, arguments)
    # What Keras unpacks beside the copy goes there too.
    tempfile.tempdir = str(folder)
    with contextlib.suppress(BrokenPipeError):
        pipes.send(_answered(file, folder))
    # Not a normal exit: nothing waits for TensorFlow's threads.
    os._exit(0)


def _answered(file: Path, folder: Path) -> ImportEvent:
    import_keras()
    from nnstudio.engine.importing.bounds import set_bounds
    from nnstudio.engine.importing.model import import_model

    set_bounds()
    try:
        return import_model(file, folder)
    except Invalid as invalid:
        return refusal(file, invalid)
    except MemoryError:
        return refusal(
            file, refused(file, "a model that fits into the memory it may take", "a larger one")
        )
    except Exception as error:  # noqa: BLE001 - Keras and HDF5 raise what they like
        said = " ".join(str(error).split())[:300] or type(error).__name__
        return refusal(file, refused(file, "a model that Keras can load", f"“{said}”"))
