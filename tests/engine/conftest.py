"""What TensorFlow keeps is given back, lest each look for garbage takes longer than the last."""

import gc
from collections.abc import Iterator

import pytest

from nnstudio.engine.startup import import_keras


@pytest.fixture(scope="session", autouse=True)
def _libraries() -> None:
    """As in the engine's own process, the libraries' objects are no candidates for garbage."""
    import_keras()
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def _graphs() -> Iterator[None]:
    yield
    from nnstudio.engine.release import release_graphs

    release_graphs()
