"""The link to the engine: real processes, killed for real.

Most greet as engines do and know nothing of TensorFlow.
"""

import os
import signal
import sys

import psutil
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document.examples import load_example
from nnstudio.gui.engine_link import EngineLink
from nnstudio.protocol.messages import AskDevices, Describe, Described, EngineReady

START = 100_000

ENGINE = """
import os, sys
from nnstudio.protocol.codec import decode_command, encode, read_frame, write_frame
from nnstudio.protocol.messages import AskDevices, EngineReady

def greet():
    write_frame(sys.stdout.buffer, encode(EngineReady({}, (), "", os.getpid())))

greet()
while (frame := read_frame(sys.stdin.buffer)) is not None:
    if isinstance(decode_command(frame), AskDevices):
        greet()
"""


def test_a_command_that_was_sent_too_early_is_answered_and_standby_takes_over_from_a_killed_engine(
    qtbot: QtBot,
) -> None:
    link = EngineLink(standby=True, command=[sys.executable, "-c", ENGINE])
    try:
        link.start()
        greetings: list[object] = []
        link.event_came.connect(greetings.append)
        was_ready = link.is_ready
        link.send(AskDevices())
        assert not was_ready
        # The greeting of its own, and the answer.
        qtbot.waitUntil(lambda: len(greetings) == 2, timeout=START)
        assert all(isinstance(greeting, EngineReady) for greeting in greetings)
        qtbot.waitUntil(lambda: link.has_standby, timeout=START)
        told: list[str] = []
        link.died.connect(told.append)
        victim = link.pid
        assert victim is not None
        with qtbot.waitSignal(link.ready, timeout=START):
            os.kill(victim, signal.SIGKILL)
        assert len(told) == 1
        assert "memory" in told[0]
        assert link.pid != victim
        assert link.is_ready
        link.send(Describe(link.new_request(), load_example("xor")))
        link.restart()
        pid = link.pid
    finally:
        link.close()
    assert pid is not None
    assert not psutil.pid_exists(pid)


@pytest.mark.usefixtures("borrowed_links")
def test_a_real_engine_that_stands_by_answers_at_once_for_one_that_was_killed(
    qtbot: QtBot,
) -> None:
    link = EngineLink(standby=True)
    try:
        link.start()
        qtbot.waitUntil(lambda: link.is_ready and link.has_standby, timeout=START)
        described: list[object] = []
        link.event_came.connect(
            lambda event: described.append(event) if isinstance(event, Described) else None
        )
        assert link.pid is not None
        with qtbot.waitSignal(link.ready, timeout=START):
            os.kill(link.pid, signal.SIGKILL)
        link.send(Describe(link.new_request(), load_example("xor")))
        qtbot.waitUntil(lambda: len(described) == 1, timeout=START)
    finally:
        link.close()


def test_engine_that_never_starts_is_given_up_with_words(qtbot: QtBot) -> None:
    broken = [sys.executable, "-c", "import sys; sys.exit('no TensorFlow here')"]
    link = EngineLink(standby=False, command=broken)
    try:
        link.start()
        told: list[str] = []
        link.died.connect(told.append)
        qtbot.waitUntil(lambda: len(told) == 3, timeout=START)
        assert "no TensorFlow here" in told[-1]
        assert "doctor" in told[-1]
        assert link.pid is None
        qtbot.wait(200)
        assert len(told) == 3
    finally:
        link.close()
