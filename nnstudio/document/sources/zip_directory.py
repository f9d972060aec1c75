"""How long the table of contents of a zip archive is, before anybody reads it.

Python reads all of it into memory at once, whatever its length; a file can hold little else.
Format: PKWARE, "APPNOTE.TXT", sections 4.3.14–4.3.16.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
#: The longest comment that may follow the end record.
_COMMENT = 1 << 16


def directory_size(stream: BinaryIO) -> int:
    """Bytes of the table of contents, as ``zipfile`` will read it.

    Args:
        stream: The archive; its position is changed.

    Returns:
        0 where it is no archive.
    """
    size = stream.seek(0, 2)
    start = max(0, size - _END.size - _COMMENT)
    stream.seek(start)
    tail = stream.read(size - start)
    at = _end_at(tail)
    if at is None:
        return 0
    length: int = _END.unpack_from(tail, at)[5]
    before = start + at - _LOCATOR_64.size
    if before < _END_64.size:
        return length
    stream.seek(before - _END_64.size)
    both = stream.read(_END_64.size + _LOCATOR_64.size)
    if both[_END_64.size :].startswith(b"PK\x06\x07") and both.startswith(b"PK\x06\x06"):
        length = _END_64.unpack_from(both)[8]
    return length


def _end_at(tail: bytes) -> int | None:
    """Where the end record begins: at the very end, or else before a comment."""
    at = len(tail) - _END.size
    if at < 0:
        return None
    if tail[at:].startswith(b"PK\x05\x06") and tail.endswith(b"\0\0"):
        return at
    found = tail.rfind(b"PK\x05\x06")
    return found if 0 <= found <= at else None
