"""Why the GPU is or is not used is told in every language, with what to do."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from nnstudio.gui.help_pages import devices_html
from nnstudio.gui.languages import languages
from nnstudio.gui.languages.sentences import spoken
from nnstudio.protocol.gpu_advice import Advice, Situation, advise
from nnstudio.protocol.messages import Device, EngineReady
from nnstudio.protocol.nvidia import Card

CARD = Card("NVIDIA RTX 4060", 8 << 30, (8, 9), "550.54.14")
LINUX = Situation("linux", False, False, (CARD,), False, None)
NO_DRIVER = LINUX._replace(cards=(), has_card_without_driver=True)
#: Everything that can be advised; the last one is the card that failed its trial.
SITUATIONS = (
    *(LINUX, LINUX._replace(is_frozen=True), LINUX._replace(cards=())),
    *(NO_DRIVER, NO_DRIVER._replace(is_wsl=True)),
    *(LINUX._replace(hidden="-1"), LINUX._replace(hidden="")),
    LINUX._replace(cards=(CARD._replace(driver="470.256.02"),)),
    LINUX._replace(cards=(CARD._replace(capability=(5, 2)),)),
    *(LINUX._replace(system="win32"), LINUX._replace(system="win32", cards=())),
    LINUX._replace(system="darwin", cards=()),
)
#: Words that no sentence in German, Spanish or Chinese has.
ENGLISH = re.compile(r"\b(the|is|and|of|are|not|that|needs|has|this|there|your)\b", re.I)


def every_advice() -> Iterator[Advice]:
    yield advise(LINUX, "NVIDIA RTX 4060", is_cuda_build=True)
    yield from (advise(here, None, is_cuda_build=False) for here in SITUATIONS)
    yield advise(LINUX, None, is_cuda_build=True, failed_trial=True)


@pytest.fixture(params=[code for code in languages.NAMES if code != languages.ENGLISH])
def application(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QApplication]:
    assert languages.install(qapp, request.param) == request.param
    yield qapp
    languages.remove(qapp)


@pytest.mark.usefixtures("application")
def test_every_advice_is_told_without_an_english_word() -> None:
    for advice in every_advice():
        for text in filter(None, (advice.note, advice.reason, *advice.steps)):
            told = spoken(text)
            assert told != text
            plain = re.sub(r"'[^']*'|nvidia-driver|non-free", "", told)  # commands stay
            assert not ENGLISH.search(plain), told


@pytest.mark.usefixtures("application")
def test_the_page_on_devices_tells_the_steps_too() -> None:
    advice = advise(LINUX._replace(system="win32"), None, is_cuda_build=False)
    greeting = EngineReady({}, (Device("cpu", "CPU"),), advice.reason, 1, advice.note, advice.steps)
    page = devices_html(greeting)
    assert "wsl --install" in page
    assert not [step for step in advice.steps if step in page]
