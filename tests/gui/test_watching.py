"""What the engine is told of the wishes of all views, and what is known of its answers."""

from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.watching import Watching
from nnstudio.protocol.messages import Command, ProbeSampled, Watch
from nnstudio.protocol.probes.weights import TravelProbe, WeightsProbe

ONE, OTHER = WeightsProbe("one"), TravelProbe()


class Link(QObject):
    """Keeps what is sent."""

    ready = Signal()
    is_ready = True

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Command] = []
        self.send = self.sent.append


@pytest.fixture
def link(qtbot: QtBot) -> Link:
    return Link()


@pytest.fixture
def watching(link: Link) -> Watching:
    return Watching(cast(EngineLink, link), Watch, link)


def answered(watching: Watching, step: int) -> ProbeSampled:
    answer = ProbeSampled(1, step, ONE, {})
    watching.remember(answer)
    return answer


def test_the_engine_is_told_of_the_union_once_a_turn(link: Link, watching: Watching) -> None:
    watching.want("a", (ONE,))
    watching.want("b", (ONE, OTHER))
    QApplication.processEvents()
    assert link.sent == [Watch((ONE, OTHER))]
    watching.unwant("b")
    QApplication.processEvents()
    assert link.sent[1:] == [Watch((ONE,))]
    watching.want("c", (ONE,))  # another view of the same: there is nothing new to say
    QApplication.processEvents()
    assert len(link.sent) == 2


def test_who_wants_what_is_watched_already_finds_the_newest_answer(watching: Watching) -> None:
    assert watching.newest(ONE) is None
    watching.want("a", (ONE,))
    QApplication.processEvents()
    answered(watching, 4)
    newest = answered(watching, 5)
    watching.want("b", (ONE,))
    watching.unwant("a")
    QApplication.processEvents()
    assert watching.newest(ONE) is newest


def test_an_answer_is_forgotten_with_the_wish_and_with_the_run(watching: Watching) -> None:
    watching.want("a", (ONE,))
    QApplication.processEvents()
    answered(watching, 4)
    watching.forget_answers()
    assert watching.newest(ONE) is None
    answered(watching, 5)
    watching.unwant("a")
    QApplication.processEvents()
    answered(watching, 6)  # it was under way
    watching.want("a", (ONE,))
    assert watching.newest(ONE) is None
