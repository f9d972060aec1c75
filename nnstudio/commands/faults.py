"""A mistake of the program itself, where there is no window to tell it."""

from __future__ import annotations

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from nnstudio.commands.exit_codes import FAILED

#: Set to anything, it has tracebacks printed as well; for those who look for the mistake.
TRACEBACK = "NNSTUDIO_TRACEBACK"
#: Size of one file, and how many older ones are kept.
_BYTES, _NUM_OLD = 1_000_000, 3


def tell(error: Exception) -> int:
    """Writes a mistake into the log, and says so in two sentences.

    Args:
        error: What nobody has caught.

    Returns:
        The exit code of the program.
    """
    if os.environ.get(TRACEBACK):
        sys.__excepthook__(type(error), error, error.__traceback__)
    place = Path(platformdirs.user_log_dir("nnstudio", appauthor=False)) / "commands.log"
    where = f"The details are in {place}." if _write(place, error) else _HOW_TO_SEE
    if sys.stderr is not None:
        print(
            f"nnstudio: made a mistake of its own ({type(error).__name__}). Please report it. "
            + where,
            file=sys.stderr,
        )
    return FAILED


_HOW_TO_SEE = f"Its log cannot be written; with {TRACEBACK}=1 the details are printed."


def _write(place: Path, error: Exception) -> bool:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            place, maxBytes=_BYTES, backupCount=_NUM_OLD, encoding="utf-8", errors="replace"
        )
    except OSError:
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log = logging.getLogger("nnstudio.commands")
    log.propagate = False
    log.addHandler(handler)
    words = ["nnstudio", *sys.argv[1:]]
    log.error("%s", " ".join(words), exc_info=error)
    log.removeHandler(handler)
    handler.close()
    return True
