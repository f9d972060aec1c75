from pathlib import Path

import pytest

from nnstudio.protocol import gpu_advice
from nnstudio.protocol.gpu_advice import Situation, advise
from nnstudio.protocol.nvidia import Card

CARD = Card("NVIDIA RTX 4060", 8 << 30, (8, 9), "550.54.14")
LINUX = Situation("linux", False, False, (CARD,), False, None)


def test_a_gpu_that_is_used_needs_no_steps() -> None:
    advice = advise(LINUX, "NVIDIA RTX 4060", is_cuda_build=True)
    assert advice == ("", "Training runs on NVIDIA RTX 4060.", ())


@pytest.mark.parametrize(
    ("here", "note", "step"),
    [
        (LINUX, "CUDA is not installed", "pip install 'nnstudio[gpu]'"),
        (LINUX._replace(is_frozen=True), "CUDA is not installed", "nnstudio-gpu"),
        (LINUX._replace(cards=()), "no NVIDIA card", ""),
        (
            LINUX._replace(cards=(), has_card_without_driver=True),
            "NVIDIA's driver is missing",
            "Install NVIDIA's driver",
        ),
        (
            LINUX._replace(cards=(), has_card_without_driver=True, is_wsl=True),
            "NVIDIA's driver is missing",
            "in Windows, not inside Linux",
        ),
        (LINUX._replace(hidden="-1"), "hidden by CUDA_VISIBLE_DEVICES", "Remove"),
        (
            LINUX._replace(cards=(CARD._replace(driver="470.256.02"),)),
            "NVIDIA's driver is too old",
            "Install NVIDIA's driver",
        ),
        (LINUX._replace(cards=(CARD._replace(capability=(5, 2)),)), "the card is too old", ""),
        (LINUX._replace(system="win32"), "Windows needs WSL 2 for the GPU", "wsl --install"),
        (LINUX._replace(system="win32", cards=()), "no NVIDIA card", ""),
        (LINUX._replace(system="darwin", cards=()), "TensorFlow uses no Apple GPU", "metal"),
    ],
)
def test_each_reason_why_no_gpu_is_used_is_named_with_what_to_do(
    here: Situation, note: str, step: str
) -> None:
    advice = advise(here, None, is_cuda_build=True)
    assert advice.note == note
    assert advice.reason.startswith("Training runs on the CPU: ")
    assert step in " ".join(advice.steps)
    assert bool(advice.steps) == bool(step)


def test_a_driver_that_is_new_enough_is_not_blamed() -> None:
    here = LINUX._replace(cards=(CARD._replace(driver="525.60.13"),))
    assert advise(here, None, True).note == "CUDA is not installed"


def test_a_gpu_that_tensorflow_sees_and_cannot_use_is_told_as_that() -> None:
    advice = advise(LINUX, None, is_cuda_build=True, failed_trial=True)
    assert advice.note == "the GPU failed its trial"
    assert "NVIDIA RTX 4060" in advice.reason
    assert "driver" in advice.steps[1]


@pytest.mark.parametrize(
    ("value", "hidden"), [(None, None), ("", ""), ("-1", "-1"), ("0", None), ("0,1", None)]
)
def test_only_a_variable_that_hides_all_cards_counts(value: str | None, hidden: str | None) -> None:
    environ = {} if value is None else {"CUDA_VISIBLE_DEVICES": value}
    assert gpu_advice.look((CARD,), environ).hidden == hidden


@pytest.mark.parametrize(
    ("vendor", "kind", "is_card"),
    [
        ("0x10de", "0x030000", True),
        ("0x10de", "0x030200", True),  # a 3-D controller without a screen
        ("0x10de", "0x040300", False),  # its sound
        ("0x1002", "0x030000", False),  # another maker's
    ],
)
def test_a_card_is_seen_on_the_bus_without_any_driver(
    tmp_path: Path, vendor: str, kind: str, is_card: bool
) -> None:
    device = tmp_path / "0000:01:00.0"
    device.mkdir()
    (device / "vendor").write_text(f"{vendor}\n")
    (device / "class").write_text(f"{kind}\n")
    assert gpu_advice.has_card_on_the_bus(tmp_path) is is_card
    assert not gpu_advice.has_card_on_the_bus(tmp_path / "nowhere")
