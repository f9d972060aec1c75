import pytest

from tests.engine.tasks.insight.watching import Watched, small


@pytest.fixture(scope="session")
def forgot() -> Watched:
    """A network that was taught five tasks with nothing against forgetting."""
    return Watched(small(iterations=60)).finish()


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slow machines have time for all of the past."""
    monkeypatch.setattr("nnstudio.engine.tasks.insight.watcher._CATCHING_UP", (60.0, 60.0))
