"""A model file as far as it can be judged without TensorFlow: form, size, classes, network."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from nnstudio.document.importing.archive import MAX_FILE, read_config
from nnstudio.document.importing.gate import LEFT_OUT, check
from nnstudio.document.importing.network import Translated, translate
from nnstudio.document.importing.refusing import refused

Form = Literal["keras", "h5"]

_ZIP, _HDF5 = b"PK\x03\x04", b"\x89HDF\r\n\x1a\n"
#: Which objects are the same one; of layers that was looked at.
_SHARED = "shared_object_id"
WANTED = "a model that Keras saved, .keras or .h5"


def form_of(file: Path) -> Form:
    """Which of the two forms a file has, by its first bytes and not by its name.

    Raises:
        Invalid: It cannot be read, or is neither.
    """
    if file.is_dir():
        raise refused(
            file, WANTED, "a folder", "Save the model as one file: model.save('model.keras')."
        )
    try:
        with file.open("rb") as stream:
            start = stream.read(len(_HDF5))
            size = stream.seek(0, 2)
    except OSError as error:
        received = (error.strerror or str(error)).lower()
        raise refused(file, WANTED, received, "Choose the file again.") from error
    if size > MAX_FILE:
        raise refused(file, f"at most {MAX_FILE // 1024**3} GB", f"{size / 1024**3:,.1f} GB")
    if start.startswith(_ZIP):
        return "keras"
    if start == _HDF5:
        return "h5"
    raise refused(file, WANTED, "another kind of file")


def judged(file: Path, config: dict[str, Any]) -> Translated:
    """The network of a configuration, which nobody has looked at yet.

    Raises:
        Invalid: It is not safe, or the canvas cannot hold it.
    """
    check(file, config)
    return translate(file, config)


def look_at(file: Path) -> Translated | None:
    """Judges a file as far as that is possible without TensorFlow.

    Returns:
        The network of a ``.keras`` file; ``None`` for an ``.h5`` file, which only the process
        that is thrown away may open.

    Raises:
        Invalid: It is refused.
    """
    if form_of(file) == "h5":
        return None
    return judged(file, read_config(file))


def bare(value: Any) -> Any:
    """A configuration without what only says how to build, train or share."""
    if isinstance(value, dict):
        left_out = (*LEFT_OUT, _SHARED)
        return {key: bare(each) for key, each in value.items() if key not in left_out}
    if isinstance(value, list):
        return [bare(each) for each in value]
    return value
