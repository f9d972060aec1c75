"""Kills window and engine at random moments, a hundred times.

    python -m tests.torture [--kills 100] [--seed 0] [--scripted]

After each kill every file must pass SQLite's ``integrity_check``; of edits and curves at most the
last second may be missing; a run whose engine was killed goes on from its checkpoint, and the
steps that are made twice come out the same, bit for bit; nothing that was there before is gone.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from rich.console import Console

from tests.torture.rounds import PROMISED, Outcome, Torture

_say = Console(highlight=False, soft_wrap=True).print


def main() -> int:
    """Prints what came of it; returns 1 where something is not as promised."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--slack", type=float, default=1.0, help="seconds a busy machine is late")
    parser.add_argument("--longest", type=float, default=20.0, help="seconds a window lives")
    parser.add_argument("--scripted", action="store_true", help="an engine that computes nothing")
    options = parser.parse_args()
    draw = random.Random(options.seed)
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        torture = Torture(place, draw, options.scripted, options.slack, options.longest)
        outcome = torture.outcome
        while outcome.kills < options.kills and not outcome.wrong:
            torture.round(kill_engine=draw.random() < 0.4)
            _say(f"{outcome.kills} kills, {time.monotonic() - begin:.0f} s")
        if outcome.wrong:
            _say((place / "stderr").read_text(errors="replace")[-5000:])
    tell(outcome, time.monotonic() - begin)
    return 1 if outcome.wrong else 0


def tell(outcome: Outcome, seconds: float) -> None:
    """Prints the numbers."""
    _say(f"{outcome.windows} windows and {outcome.engines} engines killed in {seconds:.0f} s")
    _say(f"{outcome.went_on} runs branched or went on; {outcome.compared:,} steps made twice")
    for name, column in zip(("edits", "curves"), np.array(outcome.lost).T, strict=False):
        late = int((column > PROMISED).sum())
        _say(
            f"seconds of {name} lost: median {np.median(column):.2f}, largest {column.max():.2f},"
            f" {late} of {len(column)} above {PROMISED:.0f}"
        )
    _say("\n".join(outcome.wrong) or "nothing else is lost; every file is whole")


if __name__ == "__main__":
    sys.exit(main())
