"""Ways in which a file goes wrong, drawn from a seed."""

import random

#: Numbers that programs like to choke on.
_EDGES = (0, 1, 0x7F, 0x80, 0xFF)


def mutated(whole: bytes, draw: random.Random) -> bytes:
    """A file with one to four things wrong in it."""
    data = bytearray(whole)
    for _ in range(draw.randint(1, 4)):
        if not data:
            break
        draw.choice((_flip, _flip, _edge, _cut, _drop, _double, _swap, _fill))(data, draw)
    return bytes(data)


def _flip(data: bytearray, draw: random.Random) -> None:
    data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)


def _edge(data: bytearray, draw: random.Random) -> None:
    data[draw.randrange(len(data))] = draw.choice(_EDGES)


def _cut(data: bytearray, draw: random.Random) -> None:
    del data[draw.randrange(len(data)) :]


def _drop(data: bytearray, draw: random.Random) -> None:
    at, size = _part(data, draw)
    del data[at : at + size]


def _double(data: bytearray, draw: random.Random) -> None:
    at, size = _part(data, draw)
    data[at:at] = data[at : at + size]


def _swap(data: bytearray, draw: random.Random) -> None:
    (one, size), (other, _) = _part(data, draw), _part(data, draw)
    first, second = bytes(data[one : one + size]), bytes(data[other : other + size])
    data[one : one + len(second)] = second
    data[other : other + len(first)] = first


def _fill(data: bytearray, draw: random.Random) -> None:
    at, size = _part(data, draw)
    data[at : at + size] = bytes([draw.choice(_EDGES)]) * len(data[at : at + size])


def _part(data: bytearray, draw: random.Random) -> tuple[int, int]:
    return draw.randrange(len(data)), draw.choice((1, 2, 4, 16, 100, 1000))
