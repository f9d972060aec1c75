"""The engines that work for a comparison, and what they tell, without Qt."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from threading import Event as Flag
from threading import Thread

from nnstudio.document.project import Project
from nnstudio.protocol.comparison import ComparisonRunner
from nnstudio.protocol.messages import Event

Told = tuple[int, Event | str]


class Engines:
    """Collects what is told until somebody asks for it.

    The threads of the engines call nothing of Qt, so that a window may go while they tell.
    """

    def __init__(self) -> None:
        self._runner: ComparisonRunner | None = None
        self._canceller: Thread | None = None
        self._over = Flag()
        self._inbox: SimpleQueue[Told] = SimpleQueue()

    @property
    def are_running(self) -> bool:
        """Whether they were started and ``end`` was not called yet."""
        return self._runner is not None

    @property
    def are_over(self) -> bool:
        """Whether they have told everything."""
        return self._over.is_set()

    def start(self, jobs: list[tuple[int, Project]], num_workers: int) -> None:
        """Starts them; they end by themselves when all is done.

        Args:
            jobs: Index and project of each sequence.
            num_workers: Engines at once.
        """
        self._over.clear()
        put = self._inbox.put
        self._runner = ComparisonRunner(
            jobs, num_workers, lambda index, what: put((index, what)), self._over.set
        )

    def told(self) -> list[Told]:
        """What they told since the last time."""
        found = []
        while True:
            try:
                found.append(self._inbox.get_nowait())
            except Empty:
                return found

    def cancel(self) -> None:
        """Ends them without waiting: to give back gigabytes takes a moment."""
        if self._runner is not None and self._canceller is None:
            self._canceller = Thread(target=self._runner.cancel, name="comparison-cancel")
            self._canceller.start()

    def end(self) -> None:
        """Ends them where they have not ended by themselves, and waits for it."""
        if self._runner is None:
            return
        if not self._over.is_set():
            self.cancel()
        if self._canceller is not None:
            self._canceller.join()
        self._runner.wait()
        self._runner = self._canceller = None
