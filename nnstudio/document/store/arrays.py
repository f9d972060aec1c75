"""Arrays as bytes and back: a list of plain numbers that no code is needed to read."""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid

Array = NDArray[Any]

#: Kinds of numbers that are read; nothing else can be in a state.
_DTYPES = frozenset(
    [
        *("bool", "float16", "float32", "float64"),
        *(f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)),
    ]
)
#: Bytes that one state may unpack to.
MAX_BYTES = 4 * 1024**3
#: How many samples of how many bytes tell whether something shrinks, and what share is left then.
_SAMPLES, _SAMPLE, _WORTH_IT = 16, 2048, 0.8


class _Packed(msgspec.Struct, frozen=True):
    name: str
    dtype: str
    shape: tuple[int, ...]
    data: bytes


class _Pack(msgspec.Struct, frozen=True):
    size: int
    arrays: bytes


def pack(arrays: Mapping[str, Array]) -> bytes:
    """Packs arrays of numbers, compressed a little where they shrink.

    Args:
        arrays: By name; of any shape.

    Raises:
        Invalid: An array holds something else than numbers.
    """
    packed = []
    for name, array in arrays.items():
        if array.dtype.name not in _DTYPES:
            raise _refused(f"an array of {array.dtype.name}")
        ordered = np.ascontiguousarray(array)
        little = ordered.astype(ordered.dtype.newbyteorder("<"), copy=False)
        packed.append(_Packed(name, array.dtype.name, array.shape, little.tobytes()))
    raw = msgspec.msgpack.encode(packed)
    return msgspec.msgpack.encode(_Pack(len(raw), zlib.compress(raw, _level(raw))))


def _level(raw: bytes) -> int:
    """How much is to be gained: zeros shrink, and weights hardly do, which takes 40 times longer.

    Told by a few samples.
    """
    step = max(len(raw) // _SAMPLES, _SAMPLE)
    sample = b"".join(raw[at : at + _SAMPLE] for at in range(0, len(raw), step))
    return 1 if len(zlib.compress(sample, 1)) < _WORTH_IT * len(sample) else 0


def unpack(data: bytes) -> dict[str, Array]:
    """Unpacks what ``pack`` packed.

    Raises:
        Invalid: It is damaged, or says one thing and holds another.
    """
    try:
        pack_ = msgspec.msgpack.decode(data, type=_Pack)
        if not 0 <= pack_.size <= MAX_BYTES:
            raise _refused(f"{pack_.size:,} bytes")
        reader = zlib.decompressobj()
        # Never more than it says of itself, however much is in it.
        raw = reader.decompress(pack_.arrays, max(pack_.size, 1))
        if len(raw) != pack_.size or reader.unconsumed_tail:
            raise _refused("another number of bytes than it says")
        packed = msgspec.msgpack.decode(raw, type=list[_Packed])
    except (msgspec.DecodeError, zlib.error) as error:
        raise _refused(f"damaged data ({error})") from error
    return {one.name: _array(one) for one in packed}


def _array(packed: _Packed) -> Array:
    if packed.dtype not in _DTYPES:
        raise _refused(f"an array of {packed.dtype}")
    dtype = np.dtype(packed.dtype).newbyteorder("<")
    negative = any(size < 0 for size in packed.shape)
    if negative or math.prod(packed.shape) * dtype.itemsize != len(packed.data):
        raise _refused("an array whose size is not what it says")
    flat = np.frombuffer(packed.data, dtype).astype(packed.dtype)
    return flat.reshape(packed.shape)


def _refused(received: str) -> Invalid:
    return Invalid(
        "State of a network", "arrays of numbers", received, "Take another state of the run."
    )
