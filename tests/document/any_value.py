"""Any value of a type, as hypothesis draws it: what the type allows, it makes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from msgspec import inspect

#: Texts that files and pipes can carry: no lone surrogates.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
arrays = npst.arrays(
    st.sampled_from(["bool", "int32", "int64", "uint8", "float32", "float64"]).map(np.dtype),
    npst.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
)
#: Longest list; types nest, and what is drawn grows with every level.
_MAX = 2


def any_value(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a type: a struct, a union of structs, or whatever fields are made of."""
    return _values(inspect.type_info(kind))


def _values(kind: inspect.Type) -> st.SearchStrategy[Any]:
    for types, make in _MAKERS:
        if isinstance(kind, types):
            return make(kind)
    raise NotImplementedError(kind)


@functools.cache
def _struct(cls: type[msgspec.Struct]) -> st.SearchStrategy[Any]:
    """Kept for each class: some types hold themselves."""
    (kind,) = inspect.multi_type_info([cls])
    assert isinstance(kind, inspect.StructType)
    drawn = {field.name: _later(field.type) for field in kind.fields}
    needed = {field.name for field in kind.fields if field.required}
    # A field that has a default is left out at times, as in a file that was written by hand.
    return st.fixed_dictionaries(
        {name: values for name, values in drawn.items() if name in needed},
        optional={name: values for name, values in drawn.items() if name not in needed},
    ).map(partial(_made, cls))


def _later(kind: inspect.Type) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: _values(kind))


def _made(cls: type[msgspec.Struct], fields: dict[str, Any]) -> msgspec.Struct:
    return cls(**fields)


def _int(kind: inspect.IntType) -> st.SearchStrategy[int]:
    low = kind.ge if kind.ge is not None else (kind.gt + 1 if kind.gt is not None else -(2**40))
    high = kind.le if kind.le is not None else (kind.lt - 1 if kind.lt is not None else 2**40)
    return st.integers(int(low), int(high))


def _float(kind: inspect.FloatType) -> st.SearchStrategy[float]:
    low = kind.ge if kind.ge is not None else kind.gt
    high = kind.le if kind.le is not None else kind.lt
    return st.floats(
        *(low, high),
        exclude_min=kind.gt is not None,
        exclude_max=kind.lt is not None,
        allow_nan=False,
        allow_infinity=False,
    )


def _text(kind: inspect.StrType) -> st.SearchStrategy[str]:
    # Python's $ also matches before a line end, which msgspec's does not.
    return texts if kind.pattern is None else st.from_regex(kind.pattern.replace("$", r"\Z"))


def _list(kind: Any) -> st.SearchStrategy[list[Any]]:
    low, high = kind.min_length or 0, kind.max_length
    most = low + _MAX if high is None else min(low + _MAX, high)
    return st.lists(_values(kind.item_type), min_size=low, max_size=most)


def _dict(kind: inspect.DictType) -> st.SearchStrategy[dict[Any, Any]]:
    return st.dictionaries(_values(kind.key_type), _values(kind.value_type), max_size=_MAX)


def _custom(kind: inspect.CustomType) -> st.SearchStrategy[Any]:
    if kind.cls is np.ndarray:
        return arrays
    raise NotImplementedError(kind)


#: How values of each kind are drawn.
_MAKERS: tuple[tuple[Any, Callable[[Any], st.SearchStrategy[Any]]], ...] = (
    (inspect.Metadata, lambda kind: _values(kind.type)),
    (inspect.StructType, lambda kind: _struct(kind.cls)),
    (inspect.UnionType, lambda kind: st.one_of([_values(one) for one in kind.types])),
    (inspect.IntType, _int),
    (inspect.FloatType, _float),
    (inspect.StrType, _text),
    (inspect.BytesType, lambda _: st.binary(max_size=12)),
    (inspect.BoolType, lambda _: st.booleans()),
    (inspect.NoneType, lambda _: st.none()),
    (inspect.LiteralType, lambda kind: st.sampled_from(kind.values)),
    (inspect.VarTupleType, lambda kind: _list(kind).map(tuple)),
    (inspect.ListType, _list),
    (inspect.TupleType, lambda kind: st.tuples(*map(_values, kind.item_types))),
    (inspect.DictType, _dict),
    (inspect.CustomType, _custom),
)
