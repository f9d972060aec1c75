"""Keeps what was loaded last, by value and within a bound of memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class RecentlyUsed(Generic[T]):
    """The values used last; the oldest go first when there are too many or too large.

    Args:
        max_items: How many are kept.
        max_bytes: How large they may be together; the newest is kept in any case.
        size: Bytes of one value.
    """

    def __init__(self, max_items: int, max_bytes: int, size: Callable[[T], int]) -> None:
        self._max_items = max_items
        self._max_bytes = max_bytes
        self._size = size
        self._items: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Returns the value of ``key``, made if it is not there."""
        with self._lock:
            if key in self._items:
                self._items.move_to_end(key)
                return self._items[key]
        value = make()
        with self._lock:
            self._items[key] = value
            self._items.move_to_end(key)
            while len(self._items) > 1 and self._is_full():
                self._items.popitem(last=False)
        return value

    def _is_full(self) -> bool:
        if len(self._items) > self._max_items:
            return True
        return sum(self._size(value) for value in self._items.values()) > self._max_bytes
