"""What a teacher hides from a class, and holds as it is.

A fence, not a safe: who wants to get around it can, for instance by opening another project.
It keeps thirty people at what the hour is about.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Name = Annotated[str, Meta(max_length=100)]
Names = Annotated[tuple[Name, ...], Meta(max_length=200)]
Hex = Annotated[str, Meta(pattern="^([0-9a-f]{2}){16,64}$")]
InspectorPart = Literal["layer", "training", "tasks"]
ProjectPart = Literal["network", "data", "plan", "tasks"]

#: Cost of scrypt (RFC 7914): 16 MB and some 50 ms. Not in the file, where a stranger could ask
#: for hours.
_COST, _BLOCK, _PARALLEL = 2**14, 8, 1


class Word(msgspec.Struct, frozen=True):
    """The word that opens a lock, as scrypt leaves it.

    Attributes:
        salt: Random bytes, in hexadecimal.
        digest: What comes out for the right word, in hexadecimal.
    """

    salt: Hex
    digest: Hex


class Lock(msgspec.Struct, frozen=True):
    """What is hidden in the window, and what of the project stays as it is.

    Attributes:
        docks: Names of the docks that are hidden.
        palette: Categories of layers that are not offered.
        inspector: Tabs of the inspector that are hidden.
        tasks: Whether all that is about several tasks in a row is hidden.
        held: Parts of the project that nobody changes.
        note: What the teacher says of it.
        word: Opens it; ``None``: a plain confirmation does.
    """

    docks: Names = ()
    palette: Names = ()
    inspector: tuple[InspectorPart, ...] = ()
    tasks: bool = False
    held: tuple[ProjectPart, ...] = ()
    note: Annotated[str, Meta(max_length=1000)] = ""
    word: Word | None = None


def hashed(text: str) -> Word:
    """The word as it is kept, under a fresh salt."""
    salt = os.urandom(16)
    return Word(salt.hex(), _digest(text, salt).hex())


def opens(word: Word | None, text: str) -> bool:
    """Whether a text is the word; without a word, any text opens."""
    if word is None:
        return True
    found = _digest(text, bytes.fromhex(word.salt))
    return hmac.compare_digest(found, bytes.fromhex(word.digest))


def _digest(text: str, salt: bytes) -> bytes:
    data = text.strip().encode("utf-8", "replace")
    return hashlib.scrypt(data, salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, dklen=32)
