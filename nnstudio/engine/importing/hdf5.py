"""Looks through an HDF5 file before Keras does: links, foreign storage, types and real sizes.

Only in the process that is thrown away: the HDF5 library itself is not safe against damage.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import h5py

from nnstudio.document.importing.archive import MAX_CONFIG
from nnstudio.document.importing.refusing import refused

#: Groups and arrays in a file, and groups within groups.
_MAX_ITEMS, _MAX_DEPTH = 200_000, 40
#: Times that an array may be as large as what the file holds of it.
_MAX_INFLATION = 100
_PACKED_SMALL = 64 * 1024
_CONFIG = "model_config"


def num_numbers(file: Path, within: Path) -> int:
    """How many numbers the arrays of a file hold, after all of it was looked through.

    Args:
        file: Whose name is told in a refusal.
        within: The HDF5 file.

    Raises:
        Invalid: Something in it is a link, lies elsewhere, holds no numbers, or is not as large
            as it says.
        OSError: It is damaged.
    """
    with h5py.File(within, "r") as opened:
        return _Walk(file).through(opened)


def config_of(file: Path) -> bytes:
    """The configuration of a model in the older form.

    Raises:
        Invalid: There is none, or it is too long.
    """
    with h5py.File(file, "r") as opened:
        if _CONFIG not in opened.attrs:
            raise refused(
                file,
                "a network and its weights",
                "weights alone",
                "Save the whole model: model.save('model.keras').",
            )
        attribute = opened.attrs.get_id(_CONFIG)
        if attribute.shape not in ((), (1,)) or attribute.get_storage_size() > MAX_CONFIG:
            raise refused(file, "a configuration of ordinary length", "a longer one")
        value = opened.attrs[_CONFIG]
    if isinstance(value, str):
        value = value.encode("utf-8", "replace")
    if not isinstance(value, bytes):
        raise refused(file, "a configuration as a text", type(value).__name__)
    return value


class _Walk:
    def __init__(self, file: Path) -> None:
        self._file = file
        self._seen: set[int] = set()
        self._count = 0

    def through(self, group: Any) -> int:
        """Counts the numbers; two names for one array count once."""
        total = 0
        todo = [(group, 0)]
        while todo:
            here, depth = todo.pop()
            for name in here:
                self._count += 1
                if self._count > _MAX_ITEMS or depth > _MAX_DEPTH:
                    raise refused(self._file, "weights in ordinary order", "a maze of groups")
                self._check_link(here, name)
                item = here[name]
                address = h5py.h5o.get_info(item.id).addr
                if address in self._seen:
                    continue
                self._seen.add(address)
                if isinstance(item, h5py.Group):
                    todo.append((item, depth + 1))
                else:
                    total += self._numbers(item)
        return total

    def _check_link(self, group: Any, name: str) -> None:
        if group.get(name, getclass=True, getlink=True) is not h5py.HardLink:
            raise refused(
                self._file,
                "all weights within the file",
                f"a link {name[:60]!r} to another place",
                "Links can lead to any file of this computer. Save the model once more.",
            )

    def _numbers(self, item: Any) -> int:
        if not isinstance(item, h5py.Dataset):
            raise refused(self._file, "groups and arrays", "a type of one's own")
        if item.external or item.is_virtual:
            raise refused(self._file, "all weights within the file", "weights in other files")
        # Words are names of layers and weights.
        if item.dtype.kind not in "biufSV" or item.dtype.hasobject:
            raise refused(self._file, "weights that are numbers", f"{item.dtype}")
        size = int(item.size or 0) * item.dtype.itemsize
        stored = item.id.get_storage_size()
        if size > max(stored, _PACKED_SMALL) * _MAX_INFLATION:
            raise refused(
                self._file,
                "weights that are about as large as they are in the file",
                f"an array of {size / 1024**2:,.0f} MB in {stored:,} bytes",
                "Nobody's weights shrink like that: such a file is made to fill the memory.",
            )
        return int(item.size or 0) if item.dtype.kind in "iuf" else 0
