"""Window and engine are killed a few times; see ``python -m tests.torture`` for a hundred."""

import os
import random
from pathlib import Path

import pytest

from tests.torture.rounds import Torture

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")

#: Seconds that a machine may be late which runs other tests beside this one.
_SLACK = 3.0


def test_nothing_but_the_last_second_is_lost_when_window_and_engine_are_killed(
    tmp_path: Path,
) -> None:
    torture = Torture(tmp_path, random.Random(1), scripted=True, slack=_SLACK, longest=2.0)
    torture.round(kill_engine=False, after=1.0)
    torture.round(kill_engine=True, after=1.5)
    assert torture.outcome.wrong == []
    assert torture.outcome.kills == 3
    assert torture.outcome.compared > 0
    assert len(torture.outcome.lost) == 2
