"""Why the GPU is or is not used, in words, and what to do about it.

The bounds are those of TensorFlow 2.21: CUDA 12.5 (driver 525.60.13 or newer on Linux), kernels
for compute capability 6.0 and newer (https://www.tensorflow.org/install/pip, "Hardware
requirements"; https://docs.nvidia.com/deploy/cuda-compatibility, "Minor version compatibility").
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from nnstudio.protocol.nvidia import Card

_OLDEST_DRIVER = (525, 60, 13)
_OLDEST_CAPABILITY = (6, 0)
#: Maker's number of NVIDIA, and the class of display controllers, on the PCI bus.
_NVIDIA, _DISPLAY = "0x10de", "0x03"

_PACKAGE = (
    "Install the larger package nnstudio-gpu in place of nnstudio; it has NVIDIA's CUDA "
    "libraries inside."
)
_WHEELS = "Install NVIDIA's CUDA libraries beside nnstudio: pip install 'nnstudio[gpu]'"
_RESTART = "Start nnstudio again."
_WSL = (
    "In PowerShell, install Linux inside Windows: wsl --install",
    (
        "Restart Windows and open Ubuntu from the Start menu. Windows' driver of the card serves "
        "it too; install no driver inside."
    ),
    (
        "In Ubuntu: sudo apt install python3-venv, then python3 -m venv nn, then "
        "nn/bin/pip install 'nnstudio[gpu]', then nn/bin/nnstudio"
    ),
)


class Situation(NamedTuple):
    """What is known of this computer.

    Attributes:
        system: ``"linux"``, ``"win32"`` or ``"darwin"``.
        is_wsl: Whether this Linux runs inside Windows.
        is_frozen: Whether this is the installed application, which pip cannot add to.
        cards: NVIDIA's cards, as their driver tells.
        has_card_without_driver: Whether a card of NVIDIA's is there of which no driver tells.
        hidden: Value of ``CUDA_VISIBLE_DEVICES`` where it hides all cards; ``None`` otherwise.
    """

    system: str
    is_wsl: bool
    is_frozen: bool
    cards: tuple[Card, ...]
    has_card_without_driver: bool
    hidden: str | None


class Advice(NamedTuple):
    """What the window says.

    Attributes:
        note: Why no GPU is used, in a few words for a label; empty where one is.
        reason: The same as a sentence.
        steps: What to do, in this order; empty where nothing can be done.
    """

    note: str
    reason: str
    steps: tuple[str, ...] = ()


def look(cards: tuple[Card, ...], environ: Mapping[str, str] = os.environ) -> Situation:
    """Looks at this computer.

    Args:
        cards: What ``nvidia.cards()`` tells.
        environ: The environment's variables.
    """
    visible = environ.get("CUDA_VISIBLE_DEVICES")
    return Situation(
        sys.platform,
        "microsoft" in platform.release().lower(),
        bool(getattr(sys, "frozen", False)),
        cards,
        not cards and has_card_on_the_bus(),
        visible if visible is not None and visible.strip() in ("", "-1") else None,
    )


def advise(
    here: Situation, used: str | None, is_cuda_build: bool, failed_trial: bool = False
) -> Advice:
    """Says why training runs where it runs.

    Args:
        here: This computer.
        used: Name of the GPU that TensorFlow uses; ``None``: it uses the CPU.
        is_cuda_build: Whether this TensorFlow can use NVIDIA's cards at all.
        failed_trial: Whether TensorFlow sees a GPU on which a small product failed.
    """
    if used is not None:
        return Advice("", f"Training runs on {used}.")
    match here.system:
        case "darwin":
            return _cpu(
                "TensorFlow uses no Apple GPU",
                "TensorFlow 2.21 trains on the processor of a Mac. Apple's plug-in "
                "tensorflow-metal was made for older versions and breaks this one",
                ("Nothing needs to be done; do not install tensorflow-metal.",),
            )
        case "win32":
            return _on_windows(here)
    return _on_linux(here, is_cuda_build, failed_trial)


def _on_windows(here: Situation) -> Advice:
    if not here.cards:
        return _cpu("no NVIDIA card", "this computer has no NVIDIA card that TensorFlow could use")
    words = (
        f"TensorFlow has had no GPU support on Windows itself since version 2.10. The "
        f"{here.cards[0].name} can be used from Linux inside Windows (WSL 2)"
    )
    return _cpu("Windows needs WSL 2 for the GPU", words, _WSL)


def _on_linux(here: Situation, is_cuda_build: bool, failed_trial: bool) -> Advice:
    if here.has_card_without_driver:
        return _cpu(
            "NVIDIA's driver is missing",
            "there is an NVIDIA card, but its driver is not installed",
            (_driver_step(here), "Restart the computer."),
        )
    if not here.cards:
        return _cpu("no NVIDIA card", "this computer has no NVIDIA card that TensorFlow could use")
    card = here.cards[0]
    if here.hidden is not None:
        return _cpu(
            "hidden by CUDA_VISIBLE_DEVICES",
            f"the {card.name} is hidden by the variable CUDA_VISIBLE_DEVICES='{here.hidden}'",
            ("Remove CUDA_VISIBLE_DEVICES from the environment.", _RESTART),
        )
    if _numbers(card.driver) < _OLDEST_DRIVER:
        oldest = ".".join(map(str, _OLDEST_DRIVER))
        return _cpu(
            "NVIDIA's driver is too old",
            f"the driver of the {card.name} is version {card.driver}, and TensorFlow needs "
            f"{oldest} or newer",
            (_driver_step(here), "Restart the computer."),
        )
    if card.capability < _OLDEST_CAPABILITY:
        return _cpu(
            "the card is too old",
            f"the {card.name} has compute capability {card.capability[0]}.{card.capability[1]}, "
            "and TensorFlow needs 6.0 or newer",
        )
    if not is_cuda_build or not failed_trial:
        return _cpu(
            "CUDA is not installed",
            f"the {card.name} is there with its driver {card.driver}, but NVIDIA's CUDA "
            "libraries, which TensorFlow needs, are not",
            (_PACKAGE if here.is_frozen else _WHEELS, _RESTART),
        )
    return _cpu(
        "the GPU failed its trial",
        f"TensorFlow sees the {card.name}, but a small product failed on it",
        (
            "Close other programs that use the card; its memory may be full.",
            "If that does not help: " + _driver_step(here),
            _RESTART,
        ),
    )


def _driver_step(here: Situation) -> str:
    if here.is_wsl:
        return "Install NVIDIA's newest driver in Windows, not inside Linux."
    return (
        "Install NVIDIA's driver: on Ubuntu 'sudo ubuntu-drivers install', on Debian "
        "'sudo apt install nvidia-driver' (section non-free)."
    )


def _cpu(note: str, why: str, steps: tuple[str, ...] = ()) -> Advice:
    return Advice(note, f"Training runs on the CPU: {why}.", steps)


def has_card_on_the_bus(root: Path = Path("/sys/bus/pci/devices")) -> bool:
    """Whether the PCI bus has a display controller of NVIDIA's (Linux only)."""
    for device in root.glob("*"):
        try:
            maker = (device / "vendor").read_text(encoding="ascii").strip()
            kind = (device / "class").read_text(encoding="ascii").strip()
        except OSError:
            continue
        if maker == _NVIDIA and kind.startswith(_DISPLAY):
            return True
    return False


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])
