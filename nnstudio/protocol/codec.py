"""Messages as bytes: MessagePack with arrays as raw buffers, in length-prefixed frames."""

from __future__ import annotations

import struct
from typing import IO, Any, TypeVar

import msgspec
import numpy as np

from nnstudio.protocol.messages import Command, Event

#: MessagePack extension type of an array.
_ARRAY = 1
_HEADER = struct.Struct("<I")
#: A longer frame can only be noise on the wire.
MAX_FRAME = 512 * 1024 * 1024
#: The numbers that may travel: bool, signed, unsigned, float, all little-endian.
_DTYPES = frozenset(f"<{kind}{size}" for kind in "iuf" for size in "248") | {"|b1", "|i1", "|u1"}

T = TypeVar("T")


class WireError(Exception):
    """The bytes are not a message: the other side is not an engine of this version."""


def _encode_array(value: Any) -> msgspec.msgpack.Ext:
    if not isinstance(value, np.ndarray):
        raise TypeError(f"{type(value).__name__} cannot travel over the wire")
    array = np.asarray(value, value.dtype.newbyteorder("<"), order="C")
    if array.dtype.str not in _DTYPES:
        raise TypeError(f"an array of {array.dtype} cannot travel over the wire")
    head = msgspec.msgpack.encode((array.dtype.str, value.shape))
    return msgspec.msgpack.Ext(_ARRAY, _HEADER.pack(len(head)) + head + array.tobytes())


def _decode_array(code: int, data: memoryview) -> Any:
    if code != _ARRAY or len(data) < _HEADER.size:
        raise WireError(f"unknown extension {code}")
    (length,) = _HEADER.unpack_from(data)
    start = _HEADER.size + length
    name, shape = msgspec.msgpack.decode(
        data[_HEADER.size : start], type=tuple[str, tuple[int, ...]]
    )
    if name not in _DTYPES or any(size < 0 for size in shape):
        raise WireError(f"an array of {name} of shape {shape}")
    # Copied so that an array does not keep the whole frame alive.
    return np.frombuffer(data[start:], np.dtype(name)).reshape(shape).copy()


def _as_array(type_: type, value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value
    raise WireError(f"{type(value).__name__} where an array belongs")


_encoder = msgspec.msgpack.Encoder(enc_hook=_encode_array)
_commands: msgspec.msgpack.Decoder[Command] = msgspec.msgpack.Decoder(
    Command, ext_hook=_decode_array, dec_hook=_as_array
)
_events: msgspec.msgpack.Decoder[Event] = msgspec.msgpack.Decoder(
    Event, ext_hook=_decode_array, dec_hook=_as_array
)


def encode(message: Command | Event) -> bytes:
    """Returns the message as bytes, without a frame."""
    return _encoder.encode(message)


def _decode(decoder: msgspec.msgpack.Decoder[T], data: bytes) -> T:
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        raise WireError(str(error)) from error


def decode_command(data: bytes) -> Command:
    """Reads a command.

    Raises:
        WireError: The bytes are not one.
    """
    return _decode(_commands, data)


def decode_event(data: bytes) -> Event:
    """Reads an event.

    Raises:
        WireError: The bytes are not one.
    """
    return _decode(_events, data)


def write_frame(stream: IO[bytes], data: bytes) -> None:
    """Writes one length-prefixed frame and flushes."""
    stream.write(_HEADER.pack(len(data)) + data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Reads one frame; ``None`` at the end of the stream.

    Raises:
        WireError: The stream ends inside a frame, or the frame is absurdly long.
    """
    head = stream.read(_HEADER.size)
    if not head:
        return None
    if len(head) < _HEADER.size:
        raise WireError("the stream ended inside a frame")
    (length,) = _HEADER.unpack(head)
    if length > MAX_FRAME:
        raise WireError(f"a frame of {length} bytes")
    data = stream.read(length)
    if len(data) < length:
        raise WireError("the stream ended inside a frame")
    return data
