"""Runs the sequences of a comparison on several engine processes at once.

Each worker is one more engine, as the window's own: it has TensorFlow imported, listens on no
port, and can be ended at any moment. A scheduler for clusters would bring a server with it.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Sequence

import psutil

from nnstudio.document.project import Project
from nnstudio.protocol.exits import explain_exit
from nnstudio.protocol.messages import CommandFailed, EngineReady, Event, RunFailed
from nnstudio.protocol.process import EngineExited, EngineProcess
from nnstudio.protocol.task_messages import StartTasks, TasksEnded

#: Told of a sequence: its index, and an event of its engine or the sentence why it failed.
Tell = Callable[[int, "Event | str"], None]

#: Times that a sequence is begun where its engine dies, and an engine where it does not start.
_TRIES = 2
#: Bytes that an engine may take, TensorFlow's own 0.7 GB included.
_MEMORY = 3 * 1024**3 // 2


def default_workers(num_jobs: int) -> int:
    """Engines that fit on this computer at once: one a core, as far as the memory goes."""
    fitting = psutil.virtual_memory().available // _MEMORY
    return max(1, min(num_jobs, os.cpu_count() or 1, fitting))


class ComparisonRunner:
    """Teaches sequences one after another on each of its engines.

    Callbacks come on threads of the engines, one at a time.

    Args:
        jobs: Index and project of each sequence.
        num_workers: Engines at once.
        tell: Called with what happens; after ``TasksEnded`` or a sentence, a sequence is over.
        finished: Called once, when all are over or the rest was cancelled.
        measure: Whether accuracies are measured on the way.
        command: Command line of the engines; ``None`` is the one of this installation.
    """

    def __init__(
        self,
        jobs: Sequence[tuple[int, Project]],
        num_workers: int,
        tell: Tell,
        finished: Callable[[], None],
        measure: bool = True,
        command: list[str] | None = None,
    ) -> None:
        self._waiting = deque(jobs)
        self._tries: dict[int, int] = {}
        self._failed_starts = 0
        self._tell = tell
        self._finished = finished
        self._measure = measure
        self._lock = threading.RLock()
        self._is_cancelled = False
        num_workers = max(1, min(num_workers, len(jobs)))
        self._num_alive = num_workers
        self._is_over = threading.Event()
        # Engines that share the cores would only get into each other's way with more threads.
        threads = max(1, (os.cpu_count() or 1) // num_workers) if num_workers > 1 else None
        self._workers = [_Worker(self, command, threads) for _ in range(num_workers)]
        for worker in self._workers:
            worker.start()

    def cancel(self) -> None:
        """Ends all engines at once; what was not over stays missing."""
        with self._lock:
            self._is_cancelled = True
            self._waiting.clear()
        for worker in self._workers:
            worker.end()

    def wait(self) -> None:
        """Waits until all engines and their threads have ended."""
        self._is_over.wait()
        for worker in self._workers:
            worker.join()

    # ------------------------------------------------------------- called by the workers
    def next_job(self) -> tuple[int, Project] | None:
        """The next sequence that waits; counts the attempt."""
        with self._lock:
            if not self._waiting:
                return None
            self._failed_starts = 0
            job = self._waiting.popleft()
            self._tries[job[0]] = self._tries.get(job[0], 0) + 1
            return job

    def tell(self, index: int, what: Event | str) -> None:
        """Passes on what happened."""
        with self._lock:
            if not self._is_cancelled:
                self._tell(index, what)

    def died(self, job: tuple[int, Project] | None, sentence: str) -> bool:
        """An engine ended; returns whether another is wanted in its place."""
        with self._lock:
            if self._is_cancelled:
                return False
            if job is not None and self._tries[job[0]] < _TRIES:
                self._waiting.appendleft(job)
            elif job is not None:
                self._tell(job[0], sentence)
            else:
                self._start_failed(sentence)
            return bool(self._waiting)

    def _start_failed(self, sentence: str) -> None:
        """Gives up where engines end before they are ready, again and again."""
        self._failed_starts += 1
        if self._failed_starts >= _TRIES:
            while self._waiting:
                self._tell(self._waiting.popleft()[0], sentence)

    def left(self) -> None:
        """A worker has nothing to do any more."""
        with self._lock:
            self._num_alive -= 1
            is_last = self._num_alive == 0
        if is_last:
            self._finished()
            self._is_over.set()

    @property
    def measures(self) -> bool:
        """Whether accuracies are measured on the way."""
        return self._measure


class _Worker:
    """One engine and the sequence it teaches."""

    def __init__(
        self, runner: ComparisonRunner, command: list[str] | None, num_threads: int | None
    ) -> None:
        self._runner = runner
        self._command = command
        self._num_threads = num_threads
        self._job: tuple[int, Project] | None = None
        self._process: EngineProcess | None = None
        self._closing: threading.Thread | None = None
        self._is_closing = False
        self._is_ready = False
        # An engine that speaks at once is heard when it is known here.
        self._starting = threading.RLock()

    def start(self) -> None:
        """Starts an engine, which is given work when it is ready."""
        self._is_ready = False
        with self._starting:
            self._process = EngineProcess(
                self._take, self._exited, self._command, self._num_threads
            )

    def end(self) -> None:
        """Ends the engine by force."""
        self._is_closing = True
        if self._process is not None:
            self._process.kill()

    def join(self) -> None:
        """Waits until nothing of it is left."""
        if self._closing is not None:
            self._closing.join()
        if self._process is not None:
            self._process.close()

    def _take(self, event: Event) -> None:
        with self._starting:
            pass
        if isinstance(event, EngineReady):
            if not self._is_ready:
                self._is_ready = True
                self._begin_next()
            return
        if self._job is None:
            return
        if isinstance(event, CommandFailed):
            self._over(event.message)
        elif getattr(event, "run", None) == self._job[0]:
            if isinstance(event, RunFailed):
                self._over(event.problem.message)
            else:
                self._runner.tell(self._job[0], event)
                if isinstance(event, TasksEnded):
                    self._begin_next()

    def _over(self, sentence: str) -> None:
        if self._job is not None:
            self._runner.tell(self._job[0], sentence)
        self._begin_next()

    def _begin_next(self) -> None:
        self._job = self._runner.next_job()
        if self._process is None:
            return
        if self._job is None:
            # This is the engine's own thread, which cannot wait for its end.
            self._is_closing = True
            self._closing = threading.Thread(target=self._process.close, name="comparison-close")
            self._closing.start()
            return
        index, project = self._job
        try:
            self._process.send(StartTasks(index, project, self._runner.measures))
        except EngineExited:
            return  # told by its exit

    def _exited(self, status: int) -> None:
        words = self._process.last_words if self._process is not None else ""
        sentence = explain_exit(status, words).message
        if not self._is_closing and self._runner.died(self._job, sentence):
            self._job = None
            self.start()
        else:
            self._runner.left()
