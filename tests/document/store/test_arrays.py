"""Arrays come back as they were, and what is not an array of numbers never does."""

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from hypothesis.extra import numpy as some_arrays

from nnstudio.document.invalid import Invalid
from nnstudio.document.store.arrays import pack, unpack

DTYPES = ["bool", "int8", "int64", "uint8", "uint32", "float16", "float32", "float64"]


@settings(max_examples=60, deadline=None)
@given(
    some.dictionaries(
        some.text(max_size=8),
        some_arrays.arrays(
            some.sampled_from(DTYPES).map(np.dtype),
            some_arrays.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
        ),
        max_size=3,
    )
)
def test_arrays_come_back_bit_for_bit(arrays: dict[str, np.ndarray]) -> None:
    back = unpack(pack(arrays))
    assert back.keys() == arrays.keys()
    for name, array in arrays.items():
        assert (back[name].dtype, back[name].shape) == (array.dtype, array.shape)
        assert back[name].tobytes() == array.tobytes()


def test_an_array_of_objects_is_not_packed() -> None:
    with pytest.raises(Invalid, match="array of object"):
        pack({"x": np.array([object()])})


@settings(max_examples=150, deadline=None)
@given(some.data())
def test_damaged_bytes_are_refused_or_still_arrays(data: some.DataObject) -> None:
    packed = bytearray(pack({"kernel": np.arange(12.0).reshape(3, 4), "step": np.array([3])}))
    for _ in range(data.draw(some.integers(1, 4))):
        place = data.draw(some.integers(0, len(packed) - 1))
        packed[place] = data.draw(some.integers(0, 255))
    try:
        back = unpack(bytes(packed))
    except Invalid:
        return
    assert all(array.dtype.name in [*DTYPES, "int16", "uint16"] for array in back.values())


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    import zlib

    bomb = zlib.compress(bytes(50_000_000), 9)
    with pytest.raises(Invalid, match="another number of bytes"):
        unpack(msgspec.msgpack.encode({"size": 1000, "arrays": bomb}))
    with pytest.raises(Invalid, match="bytes"):
        unpack(msgspec.msgpack.encode({"size": 10**18, "arrays": bomb}))


def test_an_array_that_lies_about_its_shape_is_refused() -> None:
    import zlib

    lies = [{"name": "x", "dtype": "float64", "shape": [1000, 1000], "data": bytes(8)}]
    raw = msgspec.msgpack.encode(lies)
    with pytest.raises(Invalid, match="size is not what it says"):
        unpack(msgspec.msgpack.encode({"size": len(raw), "arrays": zlib.compress(raw)}))


def test_what_shrinks_is_compressed_and_what_hardly_does_is_not() -> None:
    noise = np.random.default_rng(0).normal(size=100_000).astype(np.float32)
    zeros = np.zeros(100_000, np.float32)
    assert len(pack({"slot": zeros})) < zeros.nbytes / 50
    assert len(pack({"weight": noise})) > noise.nbytes
    assert len(pack({"weight": noise, "slot": zeros})) < 1.2 * noise.nbytes
    found = unpack(pack({"weight": noise, "slot": zeros}))
    np.testing.assert_array_equal(found["weight"], noise)
    np.testing.assert_array_equal(found["slot"], zeros)
