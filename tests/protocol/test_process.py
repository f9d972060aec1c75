import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import numpy as np
import psutil
import pytest

from nnstudio.protocol.messages import (
    AskDevices,
    ChangeKnob,
    EngineReady,
    EpochsEnded,
    Event,
    KnobChanged,
)
from nnstudio.protocol.process import EngineExited, EngineProcess
from tests.warm_engines import LentEngine

#: A small process that speaks the real codec, and does at the word what engines do at worst.
CHILD = """
import os, signal, sys, time
import numpy as np
from nnstudio.protocol.codec import decode_command, encode, read_frame, write_frame
from nnstudio.protocol.messages import AskDevices, EngineReady, EpochsEnded, KnobChanged

def say(event):
    write_frame(sys.stdout.buffer, encode(event))

def interrupted(*_):
    print("interrupted", file=sys.stderr)
    sys.exit(99)

signal.signal(signal.SIGINT, interrupted)
while (frame := read_frame(sys.stdin.buffer)) is not None:
    command = decode_command(frame)
    if isinstance(command, AskDevices):
        say(EngineReady({}, (), "", os.getpid()))
        continue
    match command.name:
        case "echo":
            say(KnobChanged(1, 1, "echo", command.value, ""))
        case "large":
            values = {"loss": np.arange(int(command.value), dtype=np.float64)}
            say(EpochsEnded(1, 1, np.zeros(1, np.int64), values))
        case "fail":
            print("first line", file=sys.stderr)
            print("memory: Übung", file=sys.stderr)
            sys.exit(int(command.value))
        case "print":
            print("a library says hello", flush=True)
        case "ignore":
            say(KnobChanged(1, 1, "ignore", 0.0, ""))
            while True:
                time.sleep(60)
"""


@dataclass
class Child:
    """A process under test and what it said."""

    process: EngineProcess
    events: "queue.Queue[Event | int]"
    threads: set[str]

    def next(self) -> Event | int:
        return self.events.get(timeout=30)


@contextmanager
def running(code: str = CHILD) -> Iterator[Child]:
    events: queue.Queue[Event | int] = queue.Queue()
    threads: set[str] = set()

    def keep(item: Event | int) -> None:
        threads.add(threading.current_thread().name)
        events.put(item)

    process = EngineProcess(keep, keep, [sys.executable, "-c", code])
    try:
        yield Child(process, events, threads)
    finally:
        process.kill()


def test_commands_go_in_and_events_come_out_in_order() -> None:
    with running() as child:
        child.process.send(AskDevices())
        ready = child.next()
        assert isinstance(ready, EngineReady)
        assert ready.pid == child.process.pid
        for number in range(100):
            child.process.send(ChangeKnob("echo", number))
        echoes = [child.next() for _ in range(100)]
        assert [event.value for event in echoes if isinstance(event, KnobChanged)] == list(
            range(100)
        )
        assert child.threads == {"engine-events"}


def test_frames_larger_than_any_pipe_arrive_whole() -> None:
    with running() as child:
        child.process.send(ChangeKnob("large", 1_000_000))
        event = child.next()
        assert isinstance(event, EpochsEnded)
        np.testing.assert_array_equal(event.values["loss"], np.arange(1_000_000))


def test_closing_ends_the_process_and_tells_once() -> None:
    with running() as child:
        child.process.send(ChangeKnob("echo", 1))
        assert isinstance(child.next(), KnobChanged)
        child.process.close()
        assert child.next() == 0
        assert child.events.empty()
        assert not child.process.is_alive
        assert not psutil.pid_exists(child.process.pid)
        child.process.close()  # a second time changes nothing
        assert child.events.empty()


def test_a_process_that_does_not_listen_is_ended_by_force() -> None:
    with running() as child:
        child.process.send(ChangeKnob("ignore", 0))
        assert isinstance(child.next(), KnobChanged)
        child.process.close(timeout=0.1)
        assert child.next() != 0
        assert not psutil.pid_exists(child.process.pid)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_a_killed_process_is_noticed_with_its_signal() -> None:
    with running() as child:
        child.process.send(AskDevices())
        assert isinstance(child.next(), EngineReady)
        os.kill(child.process.pid, signal.SIGKILL)
        assert child.next() == -signal.SIGKILL
        assert not child.process.is_alive
        with pytest.raises(EngineExited):
            child.process.send(AskDevices())


def test_a_failed_process_is_noticed_with_its_status_and_last_words() -> None:
    with running() as child:
        child.process.send(ChangeKnob("fail", 3))
        assert child.next() == 3
        assert child.process.last_words.splitlines() == ["first line", "memory: Übung"]


def test_what_a_library_prints_ends_the_process_and_says_why() -> None:
    with running() as child:
        child.process.send(ChangeKnob("print", 0))
        assert child.next() != 0
        assert "is no message" in child.process.last_words


def test_a_process_that_never_spoke_is_noticed_too() -> None:
    with running("import missing_module_of_nnstudio") as child:
        assert child.next() == 1
        assert "missing_module_of_nnstudio" in child.process.last_words


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX process groups")
def test_ctrl_c_in_the_terminal_does_not_reach_the_engine() -> None:
    # A terminal sends SIGINT to every process of the group in front.
    with running() as child:
        child.process.send(AskDevices())
        assert isinstance(child.next(), EngineReady)
        assert os.getpgid(child.process.pid) != os.getpgid(0)


def test_many_threads_may_send_at_once() -> None:
    def send_fifty(process: EngineProcess) -> None:
        for number in range(50):
            process.send(ChangeKnob("echo", number))

    with running() as child:
        senders = [threading.Thread(target=send_fifty, args=[child.process]) for _ in range(4)]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        assert all(isinstance(child.next(), KnobChanged) for _ in range(200))


def test_closing_does_not_wait_for_a_command_that_nobody_reads() -> None:
    def send_much(process: EngineProcess) -> None:
        with suppress(EngineExited):
            process.send(ChangeKnob("x" * 10_000_000, 0))

    with running() as child:
        child.process.send(ChangeKnob("ignore", 0))
        assert isinstance(child.next(), KnobChanged)
        sender = threading.Thread(target=send_much, args=[child.process])
        sender.start()
        child.process.close(timeout=0.2)
        sender.join(timeout=10)
        assert not sender.is_alive()
        assert child.next() != 0


def test_the_real_engine_says_that_it_is_ready_and_ends_when_its_pipe_is_closed(
    lend: Callable[..., LentEngine],
) -> None:
    events: queue.Queue[Event | int] = queue.Queue()
    lent = lend(events.put, events.put)
    ready = events.get(timeout=100)
    assert isinstance(ready, EngineReady), lent.last_words
    assert ready.pid == lent.pid
    assert {"keras", "tensorflow"} <= set(ready.versions)
    assert ready.devices[0].name == "cpu"
    lent.really.close(timeout=20)
    assert events.get(timeout=5) == 0
    assert not psutil.pid_exists(lent.pid)
