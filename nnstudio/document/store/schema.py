"""Tables of the project file, and how an earlier version becomes the present one.

Only SQL stands here: a migration that called the program's own code would change its meaning
whenever that code does.
"""

from __future__ import annotations

import sqlite3

#: "nnst" in ASCII, at byte 68 of the file, so that other programs can tell what it is.
APPLICATION_ID = 0x6E6E7374

#: The tables of version 1.
_FIRST = """
CREATE TABLE about (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE documents (
    kind TEXT PRIMARY KEY CHECK (kind IN ('now', 'saved')),
    json BLOB NOT NULL
) STRICT;
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('run', 'tasks')),
    name TEXT NOT NULL,
    begun REAL NOT NULL,
    document BLOB NOT NULL,
    facts BLOB NOT NULL,
    device TEXT NOT NULL,
    state TEXT NOT NULL,
    step INTEGER NOT NULL DEFAULT 0,
    epochs INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    result BLOB NOT NULL,
    tags TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    parent INTEGER,
    parent_step INTEGER
) STRICT;
CREATE TABLE curves (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    axis TEXT NOT NULL,
    name TEXT NOT NULL,
    part INTEGER NOT NULL,
    first REAL NOT NULL,
    x BLOB,
    y BLOB NOT NULL,
    PRIMARY KEY (run, axis, name, part)
) STRICT;
CREATE TABLE marks (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX marks_of_run ON marks (run);
CREATE TABLE states (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('checkpoint', 'snapshot', 'best')),
    arrays BLOB NOT NULL
) STRICT;
CREATE INDEX states_of_run ON states (run, step);
CREATE TABLE attachments (
    name TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
"""

#: Version 2 keeps the levels of long curves, so that they are drawn as they are read.
_LEVELS = """
CREATE TABLE levels (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    axis TEXT NOT NULL,
    name TEXT NOT NULL,
    part INTEGER NOT NULL,
    arrays BLOB NOT NULL,
    PRIMARY KEY (run, axis, name, part)
) STRICT;
"""

#: SQL that leads from each version to the next; version 0 is an empty database.
MIGRATIONS: tuple[str, ...] = (_FIRST, _LEVELS)
#: Version that this nnstudio writes; it reads every one up to it.
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, until: int = VERSION) -> None:
    """Brings a database to a later version, all steps or none.

    Args:
        connection: In autocommit mode; its version is at most ``until``.
        until: The version wanted.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    steps = "".join(MIGRATIONS[version:until])
    connection.executescript(
        f"BEGIN IMMEDIATE; {steps}"
        f" PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {until}; COMMIT;"
    )


def expected(version: int) -> set[tuple[str, str, str]]:
    """Type, name and SQL of everything that a database of some version holds."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, version)
        return contents(connection)
    finally:
        connection.close()


def contents(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Type, name and SQL of everything that a database holds; indexes of keys have no SQL."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return {(str(kind), str(name), str(sql)) for kind, name, sql in rows}
