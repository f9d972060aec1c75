"""What TensorFlow keeps is given back, and it spends no time on making graphs quicker."""

from collections.abc import Iterator

import psutil
import pytest

from nnstudio.engine.startup import import_keras

#: Bytes that the process may grow by before TensorFlow's graphs are looked for.
_GROWTH = 300_000_000

import_keras()


@pytest.fixture(scope="session")
def _size() -> list[int]:
    """The size of the process when it was last tidied."""
    return [psutil.Process().memory_info().rss]


@pytest.fixture(scope="module", autouse=True)
def _graphs(_size: list[int]) -> Iterator[None]:
    """Each look for garbage takes longer the more there is; each takes as long as some tests."""
    yield
    if psutil.Process().memory_info().rss > _size[0] + _GROWTH:
        from nnstudio.engine.release import release_graphs

        release_graphs()
        _size[0] = psutil.Process().memory_info().rss


@pytest.fixture(scope="module", autouse=True)
def _plain_graphs() -> Iterator[None]:
    """Leaves out TensorFlow's optimizer of graphs: it takes longer than the few steps made here.

    It changes no number. Where the loop's numbers are compared with those of ``model.fit``, and
    in every engine process, it works as it does for users.
    """
    import tensorflow as tf

    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
    yield
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": False})
