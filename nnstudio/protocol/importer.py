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
    """One import. What became of it is told once, in a thread of this class's own.

    What can be refused without TensorFlow is, before a process is started.

    Args:
        path: The file.
        told: Called with what became of it.
        limit: Seconds after which the process is ended.
    """

    def __init__(
        self, path: Path, told: Callable[[ImportEvent], None], limit: float = LIMIT_SECONDS
    ) -> None:
        self._path = path
        self._told = told
        self._answer: ImportEvent | None = None
        self._is_late = False
        self._is_cancelled = False
        self._lock = threading.Lock()
        self._folder: Path | None = None
        self._process: EngineProcess | None = None
        self._timer = threading.Timer(limit, self._end_late)
        self._timer.name = "importer-limit"
        self._timer.daemon = True
        threading.Thread(target=self._begin, name="importer", daemon=True).start()

    def cancel(self) -> None:
        """Ends it; nothing is told any more."""
        with self._lock:
            self._is_cancelled = True
        if self._process is not None:
            self._process.kill()

    def _begin(self) -> None:
        try:
            look_at(self._path)
            self._start()
        except Invalid as invalid:
            self._tell(refusal(self._path, invalid))
        except OSError as error:
            received = (error.strerror or str(error)).lower()
            fix = "Free some memory and some room on the disk."
            no_room = refused(self._path, "room for a process of its own", received, fix)
            self._tell(refusal(self._path, no_room))

    def _start(self) -> None:
        with self._lock:
            if self._is_cancelled:
                return
            # The process may be ended at any moment, so its folder is thrown away here.
            self._folder = Path(tempfile.mkdtemp(prefix="nnstudio-import-"))
            command = importer_command(self._path, self._folder)
            self._timer.start()
            self._process = EngineProcess(self._take, self._ended, command)

    def _tell(self, answer: ImportEvent) -> None:
        if not self._is_cancelled:
            self._told(answer)

    def _take(self, event: Event) -> None:
        if isinstance(event, ModelImported):
            try:
                self._answer = _checked(event)
            except Invalid as invalid:
                self._answer = refusal(self._path, invalid)
        elif isinstance(event, ModelRefused):
            self._answer = event

    def _end_late(self) -> None:
        with self._lock:
            self._is_late = True
        if self._process is not None:
            self._process.kill()

    def _ended(self, status: int) -> None:
        self._timer.cancel()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._tell(self._answer or refusal(self._path, self._death(status)))

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
