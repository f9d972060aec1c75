"""Writes to a project file from a thread of its own, about twice a second."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from time import monotonic
from typing import TypeVar

from nnstudio.document.invalid import Invalid
from nnstudio.document.store.problems import DiskProblem, OwnerGone
from nnstudio.document.store.project_store import ProjectStore

T = TypeVar("T")
Change = Callable[[ProjectStore], None]
#: A change, and the name by which a newer one takes its place; empty: none does.
_Waiting = tuple[str, Change]

#: Seconds between two writes at least; what a killed window loses at most, with the time that
#: a piece of a curve is gathered before.
_EVERY = 0.5
#: Seconds after which a write that failed is tried again.
_AGAIN = 5.0


class Writer:
    """Keeps changes in order, and writes those of about half a second in one transaction.

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
        self._newest: dict[str, Change] = {}
        self._questions: deque[Change] = deque()
        self._is_closing = False
        self._is_failing = False
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
            self._changes.append(("", change))
            self._wake.notify()

    def put_newest(self, name: str, change: Change) -> None:
        """Has a change written that replaces an older one of this name that still waits."""
        with self._wake:
            self._newest[name] = change
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
        with store:
            due = 0.0
            while self._wait(due):
                due = monotonic() + (_EVERY if self._work(store) else _AGAIN)
            # Once more, also where it failed before.
            self._work(store)
            while self._questions:
                self._work(store)

    def _work(self, store: ProjectStore) -> bool:
        """Writes what waits, and answers one question; returns whether all could be written.

        One, because answers may take long, and changes that come meanwhile are to be written.
        """
        changes, question = self._taken()
        is_written = self._write(store, changes)
        if question is not None:
            question(store)
        return is_written

    def _wait(self, due: float) -> bool:
        """Waits until there is something to do and it is time; returns whether to go on."""
        with self._wake:
            while not self._questions and not self._is_closing:
                waits = bool(self._changes or self._newest or self._is_failing)
                left = due - monotonic()
                if waits and left <= 0:
                    return True
                self._wake.wait(left if waits else None)
            return not self._is_closing

    def _taken(self) -> tuple[list[_Waiting], Change | None]:
        with self._wake:
            changes = [*self._changes, *self._newest.items()]
            self._changes, self._newest = [], {}
            return changes, self._questions.popleft() if self._questions else None

    def _write(self, store: ProjectStore, changes: list[_Waiting]) -> bool:
        try:
            if changes:
                _carry_out(store, changes)
        except DiskProblem as problem:
            return self._keep(changes, problem)
        except Exception:  # noqa: BLE001 - told below, where it is known which one it was
            return self._write_singly(store, changes)
        return self._settle(store, bool(changes))

    def _write_singly(self, store: ProjectStore, changes: list[_Waiting]) -> bool:
        """Leaves out the change that cannot be written, so that it does not hold up the others."""
        for number, change in enumerate(changes):
            try:
                _carry_out(store, [change])
            except DiskProblem as problem:
                return self._keep(changes[number:], problem)
            except OwnerGone:
                continue  # for instance a curve of a run that was just deleted
            except Invalid as invalid:
                self._failed(str(invalid))
            except Exception as error:  # noqa: BLE001 - a mistake of ours must not end the thread
                sys.excepthook(type(error), error, error.__traceback__)
        return self._settle(store, True)

    def _keep(self, changes: list[_Waiting], problem: Invalid) -> bool:
        """Keeps what could not be written, and tells so once."""
        with self._wake:
            # What was asked for meanwhile comes behind, or takes the place of an older one.
            self._changes[:0] = [waiting for waiting in changes if not waiting[0]]
            self._newest = {name: change for name, change in changes if name} | self._newest
        if not self._is_failing:
            self._is_failing = True
            self._failed(str(problem))
        return False

    def _settle(self, store: ProjectStore, has_written: bool) -> bool:
        """Sees that what was written lies where the next start looks for it."""
        try:
            if not store.is_in_place:
                store.put_back()
                has_written = True
        except Invalid as problem:
            return self._keep([], problem)
        if self._is_failing and has_written:
            self._is_failing = False
            self._failed("")
        return not self._is_failing


def _carry_out(store: ProjectStore, changes: list[_Waiting]) -> None:
    with store.change():
        for _, change in changes:
            change(store)
