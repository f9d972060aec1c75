"""The label of the device, beside an engine that says that it has a card."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document.examples import load_example
from nnstudio.gui.application import destroy
from nnstudio.gui.device_label import DeviceLabel
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.help_pages import devices_html
from nnstudio.gui.session import Session
from nnstudio.protocol.messages import EngineReady, StartRun
from nnstudio.protocol.nvidia import Usage

GB = 1 << 30
# Has a card whose memory is too small for any run.
ENGINE = """
import os, sys
from nnstudio.document.description import Problem
from nnstudio.protocol import codec, messages as m

def tell(event):
    codec.write_frame(sys.stdout.buffer, codec.encode(event))

devices = (m.Device("cpu", "CPU, 2 threads"), m.Device("gpu:0", "NVIDIA RTX 4060"))
tell(m.EngineReady({}, devices, "Training runs on NVIDIA RTX 4060.", os.getpid()))
while (data := codec.read_frame(sys.stdin.buffer)) is not None:
    command = codec.decode_command(data)
    if isinstance(command, m.StartRun):
        tell(m.RunFailed(command.run, 0, Problem("out-of-memory", "Use smaller batches.")))
"""


class Card:
    """A card that computes more with each reading, and is gone after the third."""

    def __init__(self) -> None:
        self.num_readings = 0
        self.is_closed = False

    def usage(self) -> tuple[Usage, ...]:
        self.num_readings += 1
        load = None if self.num_readings == 1 else self.num_readings / 10
        return (Usage(3 * GB, 8 * GB, load),) if self.num_readings < 4 else ()

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    link = EngineLink(standby=False, command=[sys.executable, "-c", ENGINE])
    made = Session(link)
    with qtbot.waitSignal(link.ready, timeout=30_000):
        link.start()
    yield made
    link.close()
    destroy(made)


def shown(label: DeviceLabel) -> str:
    return label.accessibleName() + " | " + label.memory_text


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=10_000)


def test_load_and_memory_of_the_card_are_told_while_they_can_be_seen(
    qtbot: QtBot, session: Session
) -> None:
    card = Card()
    label = DeviceLabel(session, lambda: card)
    label.meter.interval = 0.01
    qtbot.addWidget(label)
    label.show()
    label.refresh()
    until(qtbot, lambda: shown(label) == "NVIDIA RTX 4060 | 30% · 3.0\u00a0GB / 8.0\u00a0GB")
    assert label.toolTip().splitlines()[1].startswith("GPU 0: 30%, 3.0\u00a0GB of 8.0\u00a0GB")
    until(qtbot, lambda: card.is_closed)  # it does not answer any more
    label.hide()
    until(qtbot, lambda: "gpu-meter" not in {thread.name for thread in threading.enumerate()})


def test_engine_whose_card_was_full_makes_room_for_a_fresh_one(
    qtbot: QtBot, session: Session
) -> None:
    link = session.link
    died: list[str] = []
    link.died.connect(died.append)
    before = link.pid
    with qtbot.waitSignal(link.ready, timeout=30_000):
        link.send(StartRun(1, load_example("xor")))
    assert link.pid not in (None, before)
    assert died == []


def test_page_of_the_devices_gives_the_steps_in_their_order() -> None:
    reason, steps = "Training runs on the CPU: why <not>.", ("Do this.", "Then & that.")
    html = devices_html(EngineReady({}, (), reason, 1, "because", steps))
    assert "why &lt;not&gt;" in html
    assert html.index("<li>Do this.</li>") < html.index("<li>Then &amp; that.</li>")
    assert "<ol>" not in devices_html(EngineReady({}, (), reason, 1))
