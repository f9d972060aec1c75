"""Carries out what is asked, and says in words what went wrong."""

from __future__ import annotations

from pathlib import Path

import tensorflow as tf

from nnstudio.document.description import Problem
from nnstudio.document.invalid import Invalid
from nnstudio.engine.build import BuildFailed
from nnstudio.engine.exporting.log import export_log
from nnstudio.engine.exporting.model import export_model
from nnstudio.engine.loop.checkpoints import snapshot_of
from nnstudio.protocol.exporting import ExportCommand, Exported, ExportModel


def export(command: ExportCommand) -> Exported:
    """Writes what a command asks for."""
    path = Path(command.path)
    problem = None
    try:
        if isinstance(command, ExportModel):
            snapshot = snapshot_of(command.step, command.state)
            export_model(command.project, command.data, snapshot, path)
        else:
            export_log(command.scalars, command.texts, command.begun, path)
    except BuildFailed as failed:
        problem = failed.problem
    except Invalid as invalid:
        problem = Problem("invalid", str(invalid))
    except OSError as error:
        reason = error.strerror or str(error)
        text = f"{path} could not be written: {reason}. Choose another folder."
        problem = Problem("cannot-save", text)
    except (tf.errors.OpError, ValueError, TypeError) as error:
        first = str(error).strip().partition("\n")[0]
        text = f"{path} could not be written. TensorFlow says: {first}"
        problem = Problem("cannot-save", text)
    return Exported(command.request, command.path, problem)
