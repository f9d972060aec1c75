"""What the process that imports one model and is thrown away says, and within what bounds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Network
from nnstudio.protocol.program import own_command

Array = NDArray[Any]

#: The word after the program's name that starts such a process.
WORD = "importer"
#: Seconds that the import of TensorFlow and of the model may take together.
LIMIT_SECONDS = 240.0
#: Seconds of computing that one model may take, where the system can count them.
LIMIT_COMPUTING = 120
#: Bytes that one model may take beside TensorFlow itself.
LIMIT_MEMORY = 6 * 1024**3


class ModelImported(msgspec.Struct, frozen=True, tag=True):
    """What became of a model.

    Attributes:
        path: The file.
        network: Its layers and wires.
        precision: Keras' dtype policy of its layers.
        num_params: Numbers in its weights.
        state: Arrays from which a run can start (see ``moments.Start``): the weights in the
            order of ``model.variables``. Empty where the file holds none, or too large ones.
        notes: Sentences about what is not as in the file.
    """

    path: str
    network: Network
    precision: str
    num_params: int
    state: dict[str, Array]
    notes: tuple[str, ...] = ()


class ModelRefused(msgspec.Struct, frozen=True, tag=True):
    """A model that is not imported; the fields are those of ``Invalid``."""

    path: str
    what: str
    expected: str
    received: str
    fix: str

    @property
    def invalid(self) -> Invalid:
        """The refusal as it is shown."""
        return Invalid(self.what, self.expected, self.received, self.fix)


ImportEvent = ModelImported | ModelRefused


def refusal(path: Path, invalid: Invalid) -> ModelRefused:
    """A refusal that can be sent."""
    return ModelRefused(str(path), invalid.what, invalid.expected, invalid.received, invalid.fix)


def importer_command(path: Path, folder: Path) -> list[str]:
    """The command line that imports one model and ends.

    Args:
        path: The model.
        folder: Empty; the process may write there and nowhere else.
    """
    return own_command(WORD, str(path.absolute()), str(folder))
