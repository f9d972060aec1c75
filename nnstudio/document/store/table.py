"""The table of runs as it is looked at again and again: only what changed is read."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import NamedTuple

from nnstudio.document.store.records import changes
from nnstudio.document.store.runs import RunRow, Runs, StateKind

#: Runs whose settings are compared with those before at one look; thousands take seconds.
_COMPARED = 200


class Entry(NamedTuple):
    """A run as the table shows it.

    Attributes:
        row: What is stored.
        changed: Its settings that are not as in the run before, in words; empty as long as they
            were not compared.
        checkpoint: Step of the newest state of its network that is kept.
        best: Step of the best one that is kept.
    """

    row: RunRow
    changed: str = ""
    checkpoint: int | None = None
    best: int | None = None

    @property
    def is_unfinished(self) -> bool:
        """Whether it was cut off, by a killed program or a failure, and can go on."""
        return self.row.state in ("interrupted", "failed") and self.checkpoint is not None


class RunTable:
    """Keeps what was read of a file's runs; used by one thread.

    Attributes:
        is_open: Whether the words of some runs are still to be found.
    """

    def __init__(self) -> None:
        self.is_open = False
        self._is_new = True
        self._entries: dict[int, Entry] = {}
        self._words: dict[tuple[int, int], str | None] = {}
        self._untold: dict[int, int] = {}

    def look(self, runs: Runs) -> tuple[Entry, ...]:
        """All runs, the oldest first, as they stand now.

        Args:
            runs: The same at every call; what changed in them is told to one table alone.

        Raises:
            Invalid: A row is damaged.
        """
        news = runs.news()
        if news is None or self._is_new:
            self._is_new = False
            self._read_all(runs)
        elif news:
            self._read(runs, news)
        self._compare(runs)
        return tuple(self._entries.values())

    def _read_all(self, runs: Runs) -> None:
        kept = runs.kept()
        old = self._entries
        self._entries = {
            row.id: _entry(row, old[row.id].changed if row.id in old else "", kept.get(row.id, {}))
            for row in runs.rows()
        }
        self._follow_pairs()

    def _read(self, runs: Runs, news: set[int]) -> None:
        num = len(self._entries)
        is_new = False
        for run in sorted(news):
            row = runs.find(run)
            if row is None:
                self._entries.pop(run, None)
                continue
            known = self._entries.get(run)
            is_new = is_new or known is None
            changed = known.changed if known is not None else ""
            self._entries[run] = _entry(row, changed, runs.kept(run).get(run, {}))
        if is_new or len(self._entries) != num:
            # Numbers only grow, but one that was deleted may be given again.
            self._entries = dict(sorted(self._entries.items()))
            self._follow_pairs()

    def _follow_pairs(self) -> None:
        """Notes which runs stand behind another one than before, and so differ in other words."""
        pairs = dict.fromkeys(pairwise(self._entries))
        self._words = {pair: text for pair, text in self._words.items() if pair in pairs}
        self._untold = {pair[1]: pair[0] for pair in pairs if pair not in self._words}
        for first in islice(self._entries, 1):
            self._tell(first, "")  # it may have been the second

    def _compare(self, runs: Runs) -> None:
        pairs = [(before, after) for after, before in islice(self._untold.items(), _COMPARED)]
        # Neighbours in the table are neighbours here too, so each document is read once.
        numbers = sorted({run for pair in pairs for run in pair})
        found = changes(runs, [self._entries[run].row for run in numbers], {})
        for before, after in pairs:
            del self._untold[after]
            text = self._words[before, after] = found[before, after]
            self._tell(after, text or "")
        self.is_open = bool(self._untold)

    def _tell(self, run: int, text: str) -> None:
        if self._entries[run].changed != text:
            self._entries[run] = self._entries[run]._replace(changed=text)


def _entry(row: RunRow, changed: str, kept: dict[StateKind, int]) -> Entry:
    return Entry(row, changed, kept.get("checkpoint"), kept.get("best"))
