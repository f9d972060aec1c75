"""A window's link to an engine that is lent for longer than a test."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from nnstudio.gui.engine_link import EngineLink
from tests.warm_engines import WarmEngines


@contextmanager
def lent_link(engines: WarmEngines) -> Iterator[EngineLink]:
    """Starts a link, and gives its engine back in the end."""
    with pytest.MonkeyPatch.context() as patch, engines.provided(1):
        patch.setattr("nnstudio.gui.engine_link.EngineProcess", engines.lend)
        link = EngineLink(standby=False)
        link.start()
        yield link
        link.close()
