"""Runs the process that imports one model, and ends it if it takes too long."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from nnstudio.document.importing.model_file import look_at
from nnstudio.document.importing.refusing import refused
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import checked_network
from nnstudio.document.parameters import check_params, known_entry
from nnstudio.protocol.importing import (
    LIMIT_SECONDS,
    ImportEvent,
    ModelImported,
    ModelRefused,
    importer_command,
    refusal,
)
from nnstudio.protocol.messages import Event
from nnstudio.protocol.process import EngineProcess

_FIX = "Choose a smaller model, or one that Keras itself can load."


class Importer:
    """One import. It is told of once, in a thread of its own.

    Args:
        path: The file; a refusal that needs no TensorFlow is raised at once.
        told: Called with what became of it.
        limit: Seconds after which it is ended.

    Raises:
        Invalid: The file is refused without being opened by Keras.
    """

    def __init__(
        self, path: Path, told: Callable[[ImportEvent], None], limit: float = LIMIT_SECONDS
    ) -> None:
        look_at(path)
        self._path = path
        self._told = told
        self._answer: ImportEvent | None = None
        self._is_late = False
        self._is_cancelled = False
        self._timer = threading.Timer(limit, self._end_late)
        self._timer.name = "importer-limit"
        self._timer.daemon = True
        # It may be ended at any moment, so its folder is thrown away here.
        self._folder = Path(tempfile.mkdtemp(prefix="nnstudio-import-"))
        command = importer_command(path, self._folder)
        self._process = EngineProcess(self._take, self._ended, command)
        self._timer.start()

    def cancel(self) -> None:
        """Ends it; nothing is told any more."""
        self._is_cancelled = True
        self._process.kill()

    def _take(self, event: Event) -> None:
        if isinstance(event, ModelImported):
            try:
                self._answer = _checked(event)
            except Invalid as invalid:
                self._answer = refusal(self._path, invalid)
        elif isinstance(event, ModelRefused):
            self._answer = event

    def _end_late(self) -> None:
        self._is_late = True
        self._process.kill()

    def _ended(self, status: int) -> None:
        self._timer.cancel()
        shutil.rmtree(self._folder, ignore_errors=True)
        if not self._is_cancelled:
            self._told(self._answer or refusal(self._path, self._death(status)))

    def _death(self, status: int) -> Invalid:
        if self._is_late:
            return refused(
                self._path, "a model that opens within minutes", "one that does not", _FIX
            )
        return refused(
            self._path,
            "a model that opens within the memory it may take",
            f"one with which the process ended ({status})",
            _FIX,
        )


def _checked(event: ModelImported) -> ModelImported:
    """Takes nothing on trust from a process that had a stranger's file open.

    Raises:
        Invalid: The network is not well formed, or holds what the catalogue does not know.
    """
    checked_network(event.network)
    for layer in event.network.layers:
        check_params(known_entry("layers", layer.kind), layer.params)
    return event
