"""Writes to a project file from a thread of its own, about twice a second."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from time import monotonic
from typing import NamedTuple, TypeVar

from nnstudio.document.invalid import Invalid
from nnstudio.document.store.problems import DiskProblem, OwnerGone
from nnstudio.document.store.project_store import ProjectStore

T = TypeVar("T")
Change = Callable[[ProjectStore], None]


class _Waiting(NamedTuple):
    """A change, and the name by which a newer one takes its place; empty: none does."""

    name: str
    change: Change
    is_first: bool = False


#: Seconds between two writes at least; what a killed window loses at most, with the time that
#: a piece of a curve is gathered before.
_EVERY = 0.5
#: Seconds of changes in one transaction, after which edits that came meanwhile are written.
_SLICE = 0.1
#: Seconds after which a write that failed is tried again: first, and at most.
_AGAIN, _LATER = 0.5, 5.0


class Writer:
    """Keeps changes in order, and writes those of about half a second together.

    Edits are written before all else, in a transaction of their own, so that they wait for no
    work that takes long; a question that does lets others in (``ProjectStore.meanwhile``).
    Whoever asks never waits for a disk, unless for an answer (``ask``). What cannot be written
    for want of a sound disk stays in memory and is tried again; a change that can never be
    written is told and left out. A file that somebody deleted is made anew.

    Args:
        open_store: Opens the file; called in the thread.
        failed: Told the sentence when writing begins to fail, and an empty one when it works
            again; called in the thread.

    Raises:
        FileProblem: The file cannot be opened.
    """

    def __init__(
        self, open_store: Callable[[], ProjectStore], failed: Callable[[str], None]
    ) -> None:
        self._open_store = open_store
        self._failed = failed
        self._changes: list[_Waiting] = []
        self._newest: dict[str, _Waiting] = {}
        self._first: dict[str, _Waiting] = {}
        self._questions: deque[Change] = deque()
        self._is_closing = False
        self._is_failing = False
        self._due, self._again = 0.0, _AGAIN
        self._wake = threading.Condition()
        opened: Future[Path] = Future()
        self._thread = threading.Thread(
            target=self._run, args=(opened,), name="nnstudio writer", daemon=True
        )
        self._thread.start()
        try:
            self.place = opened.result()
        except BaseException:
            self._thread.join()
            raise

    def put(self, change: Change) -> None:
        """Has a change written, behind those before it."""
        with self._wake:
            self._changes.append(_Waiting("", change))
            self._wake.notify()

    def put_newest(self, name: str, change: Change) -> None:
        """Has a change written that replaces an older one of this name that still waits."""
        with self._wake:
            self._newest[name] = _Waiting(name, change)
            self._wake.notify()

    def put_first(self, name: str, change: Change) -> None:
        """As ``put_newest``, and written before all others: what a person did."""
        with self._wake:
            self._first[name] = _Waiting(name, change, is_first=True)
            self._wake.notify()

    def ask(self, question: Callable[[ProjectStore], T]) -> Future[T]:
        """Asks the file something, after all changes so far are written.

        Args:
            question: Called in the thread; what it raises is what the future raises.
        """
        future: Future[T] = Future()

        def answer(store: ProjectStore) -> None:
            try:
                future.set_result(question(store))
            except BaseException as error:  # noqa: BLE001 - told to who asked
                future.set_exception(error)

        with self._wake:
            self._questions.append(answer)
            self._wake.notify()
        return future

    def close(self) -> None:
        """Writes what waits, and lets the file go; does nothing the second time."""
        with self._wake:
            self._is_closing = True
            self._wake.notify()
        self._thread.join()

    # -------------------------------------------------------------------------- the thread
    def _run(self, opened: Future[Path]) -> None:
        try:
            store = self._open_store()
        except BaseException as error:  # noqa: BLE001 - told to who made this writer
            opened.set_exception(error)
            return
        opened.set_result(store.place)
        store.meanwhile = lambda: self._let_in(store)
        with store:
            while self._wait():
                self._work(store)
            # Once more, also where it failed before.
            self._work(store)
            while self._questions:
                self._work(store)

    def _work(self, store: ProjectStore) -> None:
        """Writes what waits, and answers one question.

        One, because answers may take long, and changes that come meanwhile are to be written.
        """
        with self._wake:
            question = self._questions.popleft() if self._questions else None
        self._set_due(self._settle(store, self._write_waiting(store)))
        if question is not None:
            question(store)

    def _let_in(self, store: ProjectStore) -> None:
        """Writes what waits while a question is answered, if it is time."""
        if monotonic() >= self._due:
            self._set_due(self._write_waiting(store) is not None)

    def _set_due(self, is_written: bool) -> None:
        """Decides when to write again."""
        self._due = monotonic() + (_EVERY if is_written else self._again)
        self._again = _AGAIN if is_written else min(2 * self._again, _LATER)

    def _wait(self) -> bool:
        """Waits until there is something to do and it is time; returns whether to go on."""
        with self._wake:
            while not self._questions and not self._is_closing:
                waits = bool(self._first or self._changes or self._newest or self._is_failing)
                left = self._due - monotonic()
                if waits and left <= 0:
                    return True
                self._wake.wait(left if waits else None)
            return not self._is_closing

    def _taken(self) -> list[_Waiting]:
        with self._wake:
            changes = [*self._changes, *self._newest.values()]
            self._changes, self._newest = [], {}
            return changes

    def _taken_first(self) -> list[_Waiting]:
        with self._wake:
            changes, self._first = [*self._first.values()], {}
            return changes

    def _write_waiting(self, store: ProjectStore) -> bool | None:
        """Writes edits, then the rest in slices, and between them edits that come meanwhile.

        Returns:
            Whether anything was written; ``None``: not all could be.
        """
        has_written = False
        rest = self._taken()
        while (first := self._taken_first()) or rest:
            num = self._write(store, first or rest)
            if num is None:
                self._put_back(rest if first else [])
                return None
            has_written = True
            self._put_back(first[num:])
            rest = rest if first else rest[num:]
        return has_written

    def _write(self, store: ProjectStore, changes: list[_Waiting]) -> int | None:
        """Writes the first of these changes; returns how many, or nothing where it failed."""
        try:
            return self._carry_out(store, changes)
        except DiskProblem as problem:
            self._keep(changes, problem)
            return None
        except Exception:  # noqa: BLE001 - told below, where it is known which one it was
            return self._write_singly(store, changes)

    def _carry_out(self, store: ProjectStore, changes: list[_Waiting]) -> int:
        end, num = monotonic() + _SLICE, 0
        with store.change():
            for waiting in changes:
                # An edit that has come waits for no more than what is under way.
                if num and (monotonic() > end or self._first):
                    break
                waiting.change(store)
                num += 1
        return num

    def _write_singly(self, store: ProjectStore, changes: list[_Waiting]) -> int | None:
        """Leaves out the change that cannot be written, so that it does not hold up the others."""
        for number, change in enumerate(changes):
            try:
                self._carry_out(store, [change])
            except DiskProblem as problem:
                self._keep(changes[number:], problem)
                return None
            except OwnerGone:
                continue  # for instance a curve of a run that was just deleted
            except Invalid as invalid:
                self._failed(str(invalid))
            except Exception as error:  # noqa: BLE001 - a mistake of ours must not end the thread
                sys.excepthook(type(error), error, error.__traceback__)
        return len(changes)

    def _keep(self, changes: list[_Waiting], problem: Invalid) -> None:
        """Keeps what could not be written, and tells so once."""
        self._put_back(changes)
        if not self._is_failing:
            self._is_failing = True
            self._failed(str(problem))

    def _put_back(self, changes: list[_Waiting]) -> None:
        """What was asked for meanwhile comes behind, or takes the place of an older one."""
        first = {waiting.name: waiting for waiting in changes if waiting.is_first}
        newest = {each.name: each for each in changes if each.name and not each.is_first}
        with self._wake:
            self._changes[:0] = [waiting for waiting in changes if not waiting.name]
            self._newest = newest | self._newest
            self._first = first | self._first

    def _settle(self, store: ProjectStore, has_written: bool | None) -> bool:
        """Sees that what was written lies where the next start looks for it.

        Args:
            store: The file.
            has_written: See ``_write_waiting``.

        Returns:
            Whether all is well.
        """
        if has_written is None:
            return False
        try:
            if not store.is_in_place:
                store.put_back()
                has_written = True
        except Invalid as problem:
            self._keep([], problem)
            return False
        if self._is_failing and has_written:
            self._is_failing = False
            self._failed("")
        return not self._is_failing
