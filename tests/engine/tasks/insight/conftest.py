import pytest

from tests.engine.tasks.insight.watching import Watched, small


@pytest.fixture(scope="session")
def forgot() -> Watched:
    """A network that was taught five tasks with nothing against forgetting."""
    return Watched(small(iterations=60)).finish()
