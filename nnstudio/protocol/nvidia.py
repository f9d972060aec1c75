"""What NVIDIA's driver tells of the cards in this computer; nothing where there is none."""

from __future__ import annotations

import contextlib
from typing import Any, NamedTuple


class Card(NamedTuple):
    """A graphics card.

    Attributes:
        name: As its maker calls it.
        memory: Bytes.
        capability: CUDA compute capability, major and minor.
        driver: Version of its driver.
    """

    name: str
    memory: int
    capability: tuple[int, int]
    driver: str


class Usage(NamedTuple):
    """What a card does at a moment.

    Attributes:
        used: Bytes in use, by all programs.
        total: Bytes.
        load: Share of the last moments in which it computed, in [0, 1]; ``None`` where the
            driver does not say.
    """

    used: int
    total: int
    load: float | None


class Meter:
    """Asks the driver's library, which is kept open until ``close``.

    Opening may take a second, because a card that sleeps wakes up, and each question some
    milliseconds: not for the window's own thread.
    """

    def __init__(self) -> None:
        import pynvml

        self._nvml: Any = pynvml
        self._handles: list[Any] = []
        self._is_open = False
        # No library: no card, or one without its driver.
        with contextlib.suppress(pynvml.NVMLError):
            pynvml.nvmlInit()
            self._is_open = True
            count = pynvml.nvmlDeviceGetCount()
            self._handles = [pynvml.nvmlDeviceGetHandleByIndex(index) for index in range(count)]

    def cards(self) -> tuple[Card, ...]:
        """The cards, in the driver's order; those that do not answer are left out."""
        return tuple(card for handle in self._handles if (card := self._card(handle)) is not None)

    def usage(self) -> tuple[Usage, ...]:
        """What each card does now; those that do not answer are left out."""
        return tuple(use for handle in self._handles if (use := self._usage(handle)) is not None)

    def close(self) -> None:
        """Gives the library back."""
        if self._is_open:
            self._is_open, self._handles = False, []
            with contextlib.suppress(self._nvml.NVMLError):
                self._nvml.nvmlShutdown()

    def _card(self, handle: Any) -> Card | None:
        nvml = self._nvml
        try:
            major, minor = nvml.nvmlDeviceGetCudaComputeCapability(handle)
            return Card(
                str(nvml.nvmlDeviceGetName(handle)),
                int(nvml.nvmlDeviceGetMemoryInfo(handle).total),
                (int(major), int(minor)),
                str(nvml.nvmlSystemGetDriverVersion()),
            )
        except nvml.NVMLError:
            return None

    def _usage(self, handle: Any) -> Usage | None:
        nvml = self._nvml
        try:
            memory = nvml.nvmlDeviceGetMemoryInfo(handle)
        except nvml.NVMLError:
            return None
        load = None
        # Not every card tells, for instance a slice of one.
        with contextlib.suppress(nvml.NVMLError):
            load = nvml.nvmlDeviceGetUtilizationRates(handle).gpu / 100
        return Usage(int(memory.used), int(memory.total), load)


def cards() -> tuple[Card, ...]:
    """The cards of this computer; may take a second."""
    meter = Meter()
    try:
        return meter.cards()
    finally:
        meter.close()
