from types import SimpleNamespace
from typing import Any

import pynvml
import pytest

from nnstudio.protocol import nvidia
from nnstudio.protocol.nvidia import Card, Meter, Usage

GB = 1 << 30


class Driver:
    """Answers as NVML does for two cards, of which the second tells neither load nor name."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.num_opened = 0
        self.is_gone = False
        for name in dir(self):
            if name.startswith("nvml"):
                monkeypatch.setattr(pynvml, name, getattr(self, name))

    def nvmlInit(self) -> None:
        self.num_opened += 1

    def nvmlShutdown(self) -> None:
        self.num_opened -= 1

    def nvmlDeviceGetCount(self) -> int:
        return 2

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        return index

    def nvmlSystemGetDriverVersion(self) -> str:
        return "550.54.14"

    def nvmlDeviceGetCudaComputeCapability(self, handle: int) -> list[int]:
        self._fail_for(handle)
        return [8, 9]

    def nvmlDeviceGetName(self, handle: int) -> str:
        return "NVIDIA RTX 4060"

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> Any:
        if self.is_gone:
            raise pynvml.NVMLError(pynvml.NVML_ERROR_GPU_IS_LOST)
        return SimpleNamespace(total=8 * GB, used=3 * GB)

    def nvmlDeviceGetUtilizationRates(self, handle: int) -> Any:
        self._fail_for(handle)
        return SimpleNamespace(gpu=43)

    def _fail_for(self, handle: int) -> None:
        if handle == 1:
            raise pynvml.NVMLError(pynvml.NVML_ERROR_NOT_SUPPORTED)


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Driver:
    return Driver(monkeypatch)


def test_cards_are_told_with_what_the_advice_needs(driver: Driver) -> None:
    assert nvidia.cards() == (Card("NVIDIA RTX 4060", 8 * GB, (8, 9), "550.54.14"),)
    assert driver.num_opened == 0


def test_load_is_a_share_and_unknown_where_a_card_does_not_tell(driver: Driver) -> None:
    meter = Meter()
    assert meter.usage() == (Usage(3 * GB, 8 * GB, 0.43), Usage(3 * GB, 8 * GB, None))
    driver.is_gone = True
    assert meter.usage() == ()
    meter.close()
    assert driver.num_opened == 0
    assert meter.usage() == ()


def test_without_the_drivers_library_there_is_no_card(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise pynvml.NVMLError(pynvml.NVML_ERROR_LIBRARY_NOT_FOUND)

    monkeypatch.setattr(pynvml, "nvmlInit", missing)
    assert nvidia.cards() == ()
