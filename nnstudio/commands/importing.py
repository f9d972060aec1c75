"""Makes a project file of a model that Keras saved."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from queue import SimpleQueue

from nnstudio.document.importing.taking import keep_weights, with_model
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.protocol.importer import Importer
from nnstudio.protocol.importing import ImportEvent, ModelImported, ModelRefused


def import_model(model: Path, place: Path, overwrite: bool) -> int:
    """Writes the project, and tells what is in it.

    Raises:
        Invalid: The model is refused, or the file exists or cannot be written.
    """
    if os.path.lexists(place) and not overwrite:
        raise Invalid(
            f"Could not write {place}",
            "a name that is free",
            "a file that exists",
            "Choose another name, or add --force to overwrite it.",
        )
    told: SimpleQueue[ImportEvent] = SimpleQueue()
    importer = Importer(model, told.put)
    try:
        answer = told.get()
    except KeyboardInterrupt:
        importer.cancel()
        raise
    if isinstance(answer, ModelRefused):
        raise answer.invalid
    _write(answer, model, place)
    num_layers = len(answer.network.layers)
    print(f"Wrote {place}: {num_layers} layers, {answer.num_params:,} parameters.")
    for note in answer.notes:
        print(note)
    return 0


def _write(answer: ModelImported, model: Path, place: Path) -> None:
    project = with_model(Project(name=model.stem), answer.network, answer.precision)
    with tempfile.TemporaryDirectory() as folder, ProjectStore(Path(folder) / "p") as store:
        with store.change():
            store.set_document(project)
            if answer.state:
                keep_weights(store, project, model.name, time.time(), answer.state)
        store.write_copy(place, project)
