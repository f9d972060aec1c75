"""Opens a ``.keras`` file and takes its configuration out, without trusting what it says.

Format (Keras 3, ``saving_lib``): a zip archive with ``config.json``, ``metadata.json`` and
``model.weights.h5``; ``assets`` holds what only layers outside the catalogue need.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path
from typing import Any

import msgspec

from nnstudio.document.importing.refusing import refused
from nnstudio.document.sources.zip_directory import directory_size

CONFIG = "config.json"
WEIGHTS = "model.weights.h5"
_METADATA = "metadata.json"
_FOLDER = "assets/"
#: Bytes of the whole file, and of its weights when they are unpacked.
MAX_FILE = 2 * 1024**3
#: Bytes of the configuration when it is unpacked; a network of a thousand layers has about one
#: million.
MAX_CONFIG = 8 * 1024**2
#: Bytes of the table of contents; four entries need some hundred.
_MAX_DIRECTORY = 64 * 1024
#: Keras does not compress; numbers that somebody compressed later never shrink so much.
_MAX_INFLATION = 100
_PACKED_SMALL = 64 * 1024
#: What reading a damaged archive raises, in one place of it or another.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    LookupError,
    ValueError,
    NotImplementedError,  # a way of packing that Python cannot unpack
    RuntimeError,  # a password
)


def read_config(file: Path) -> dict[str, Any]:
    """The configuration of a model, as plain JSON data that nobody has looked at yet.

    Args:
        file: Anybody's file; nothing but its ``config.json`` is unpacked.

    Raises:
        Invalid: It is no such archive, holds what Keras does not write, or would grow beyond
            any network's size when it is unpacked.
    """
    _check_size(file)
    try:
        with file.open("rb") as stream:
            if directory_size(stream) > _MAX_DIRECTORY:
                raise refused(file, "an archive of three files", "one of a great many")
            with zipfile.ZipFile(stream) as archive:
                return _config(file, archive)
    except _BROKEN as error:
        raise refused(
            file,
            "a model that Keras saved (.keras)",
            f"a damaged or another file ({str(error) or 'cut short'})",
            "Copy it again, or save the model once more with Keras.",
        ) from error


def _check_size(file: Path) -> None:
    try:
        size = file.stat().st_size
    except OSError as error:
        raise refused(
            file, "a file that can be read", (error.strerror or str(error)).lower()
        ) from error
    if not file.is_file():
        raise refused(file, "a file", "a folder or a device")
    if size > MAX_FILE:
        raise refused(file, f"at most {MAX_FILE // 1024**3} GB", f"{size / 1024**3:,.1f} GB")


def _config(file: Path, archive: zipfile.ZipFile) -> dict[str, Any]:
    members = archive.infolist()
    names = [member.filename for member in members]
    for member in members:
        _check_member(file, member)
    if len(set(names)) < len(names):
        raise refused(file, "each part once", "two parts of the same name")
    missing = [name for name in (CONFIG, WEIGHTS) if name not in names]
    if missing:
        raise refused(file, f"a part {missing[0]!r}", "none")
    with archive.open(CONFIG) as stream:
        # One byte more than it may have, in case its header lies.
        data = stream.read(MAX_CONFIG + 1)
    if len(data) > MAX_CONFIG:
        raise _too_long(file, len(data))
    return parsed(file, data)


def parsed(file: Path, data: bytes) -> dict[str, Any]:
    """Reads a configuration as plain JSON.

    Raises:
        Invalid: It is not one, or too long.
    """
    if len(data) > MAX_CONFIG:
        raise _too_long(file, len(data))
    try:
        config = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise refused(file, "a configuration in JSON", f"something else ({error})") from error
    if not isinstance(config, dict):
        raise refused(file, "a configuration with fields", "another kind of value")
    return config


def _check_member(file: Path, member: zipfile.ZipInfo) -> None:
    name, size = member.filename, member.file_size
    allowed = (CONFIG, _METADATA, WEIGHTS)
    is_folder = name == _FOLDER and size == 0
    if name not in allowed and not is_folder:
        shown = name if len(name) < 60 else name[:59] + "…"
        raise refused(
            file,
            "nothing but configuration, date and weights",
            f"a part {shown!r}",
            "Layers that need files of their own cannot be imported.",
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        raise refused(file, "plain parts", f"a link in place of {name!r}")
    if name in (CONFIG, _METADATA) and size > MAX_CONFIG:
        raise _too_long(file, size)
    most = max(_PACKED_SMALL, member.compress_size) * _MAX_INFLATION
    if name == WEIGHTS and (size > MAX_FILE or size > most):
        raise refused(
            file,
            "weights that are about as large as they are in the file",
            f"{size / 1024**2:,.0f} MB, packed into {member.compress_size:,} bytes",
            "Nobody's weights shrink like that: such a file is made to fill the memory.",
        )


def _too_long(file: Path, size: int) -> Exception:
    return refused(
        file,
        f"a configuration of at most {MAX_CONFIG // 1024**2} MB",
        f"{size / 1024**2:,.1f} MB or more",
        "No network needs that: such a file is made to fill the memory.",
    )
