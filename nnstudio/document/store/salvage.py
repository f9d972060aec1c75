"""Saves what can still be read of a damaged project file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nnstudio.document.store import opening, schema
from nnstudio.document.store.problems import ERRORS

#: Tables whose rows mean nothing without their run.
_OF_A_RUN = ("curves", "marks", "states")
#: What follows from other tables, and may not fit what is left of them.
_WORKED_OUT = {"levels"}


def salvage(damaged: sqlite3.Connection, place: Path) -> None:
    """Copies row by row what SQLite can still read; the rest is left out.

    Args:
        damaged: A file of which some pages are damaged.
        place: Where the copy goes; there is nothing yet.

    Raises:
        sqlite3.Error: The copy cannot be written.
    """
    copy = opening.connect(place, "rwc", locks=False)
    try:
        schema.migrate(copy)
        copy.execute("PRAGMA foreign_keys = OFF")
        copy.execute("BEGIN IMMEDIATE")
        for table in sorted(_tables(copy) - _WORKED_OUT):
            _copy_rows(damaged, copy, table)
        for table in _OF_A_RUN:
            orphans = f"DELETE FROM {table} WHERE run NOT IN (SELECT id FROM runs)"  # noqa: S608
            copy.execute(orphans)
        copy.execute("COMMIT")
    finally:
        copy.close()


def _tables(connection: sqlite3.Connection) -> set[str]:
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    return {name for (name,) in connection.execute(sql)}


def _copy_rows(damaged: sqlite3.Connection, copy: sqlite3.Connection, table: str) -> None:
    """Reads from the beginning up to the damage, and then from the end back to it."""
    columns = ", ".join(_columns(copy, table) & _columns(damaged, table))
    if not columns:
        return
    marks = ", ".join("?" * (columns.count(",") + 1))
    insert = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - our names
    # Not by an index, which may be damaged where the table is not.
    select = f"SELECT rowid, {columns} FROM {table} NOT INDEXED ORDER BY rowid"  # noqa: S608
    last = None
    for number, *row in _readable(damaged, f"{select} ASC"):
        copy.execute(insert, row)
        last = number
    for number, *row in _readable(damaged, f"{select} DESC"):
        if number == last:
            break
        copy.execute(insert, row)


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {name for _, name, *_ in _readable(connection, f"PRAGMA table_info({table})")}


def _readable(connection: sqlite3.Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    """Rows up to the first that cannot be read."""
    rows = connection.cursor()
    try:
        rows.execute(sql)
        while (row := rows.fetchone()) is not None:
            yield row
    except ERRORS:
        return
    finally:
        rows.close()
