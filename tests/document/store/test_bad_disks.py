"""Disks that are full, read-only, without locks, or damaged: told in words, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document import project_file
from nnstudio.document.project import Project
from nnstudio.document.store import schema
from nnstudio.document.store.arrays import pack
from nnstudio.document.store.problems import Newer
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Float
from nnstudio.document.store.working import WorkingFolder, taken_up
from nnstudio.document.store.writer import Writer
from nnstudio.document.writing import FileProblem


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 512 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)]
    may = sys.platform == "linux" and os.geteuid() == 0
    if not may or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs to be allowed to mount a disk")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def add_piece(run: int, first: int, values: Float, store: ProjectStore) -> None:
    store.runs.add_curve(run, "step", "loss", first, values)


def test_what_finds_no_room_is_told_once_and_written_when_there_is(disk: Path) -> None:
    told: list[str] = []
    writer = Writer(lambda: ProjectStore(disk / "p"), told.append)
    run = writer.ask(lambda store: store.runs.add(Project(), 0.0)).result()
    (disk / "film").write_bytes(bytes(os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize))
    noise = np.random.default_rng(0).random(5000)
    for first in (1, 5001):
        writer.put(partial(add_piece, run, first, noise))
        assert len(writer.ask(lambda store: store.runs.curve(run, "step", "loss")).result()[0]) == 0
    assert len(told) == 1
    assert "a full disk" in told[0]
    (disk / "film").unlink()
    writer.close()
    assert told[1:] == [""]
    with ProjectStore(disk / "p") as store:
        x, y = store.runs.curve(run, "step", "loss")
    np.testing.assert_array_equal(x, np.arange(1, 10_001))
    np.testing.assert_array_equal(y, np.concatenate([noise, noise]))


def test_a_full_disk_keeps_the_old_file_and_a_read_only_one_is_read(disk: Path) -> None:
    path = disk / "p.nnstudio"
    with ProjectStore(disk.parent / "working") as store:
        store.write_copy(path, Project(name="old"))
        (disk / "film").write_bytes(bytes(os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize))
        with pytest.raises(FileProblem, match="a full disk"):
            store.write_copy(path, Project(name="new", notes="x" * 50_000))
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with pytest.raises(FileProblem, match="a write-protected file"):
            store.write_copy(path, Project(name="new"))
        with pytest.raises(FileProblem, match="a read-only disk"):
            store.write_copy(disk / "new.nnstudio", Project(name="new"))
    assert project_file.load(path).name == "old"
    assert sorted(left.name for left in disk.iterdir()) == ["film", "p.nnstudio"]


# ------------------------------------------------------------------------------ without locks
NO_LOCKS = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
/* Says of files in one folder what some network drives say of all: there are no locks. */
static int refuse(int fd, int command) {
    char link[64], path[4096];
    if (command != F_SETLK && command != F_SETLKW && command != F_GETLK) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    const char *folder = getenv("NO_LOCKS");
    return length > 0 && strncmp(path, folder, strlen(folder)) == 0;
}
#define WRAPPED(name) \
    int name(int fd, int command, ...) { \
        static int (*real)(int, int, ...); \
        va_list rest; va_start(rest, command); void *value = va_arg(rest, void *); va_end(rest); \
        if (!real) real = dlsym(RTLD_NEXT, #name); \
        if (refuse(fd, command)) { errno = ENOLCK; return -1; } \
        return real(fd, command, value); \
    }
WRAPPED(fcntl)
WRAPPED(fcntl64)
"""

ON_A_NETWORK = """
import sys
from pathlib import Path
from nnstudio.document import project_file
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.writing import FileProblem
here, network = Path(sys.argv[1]), Path(sys.argv[2])
print(project_file.load(network / "p.nnstudio").name)
with ProjectStore(here / "working") as store:
    store.write_copy(network / "p.nnstudio", Project(name="saved"))
print(project_file.load(network / "p.nnstudio").name)
try:
    ProjectStore(network / "working")
except FileProblem as problem:
    print(problem)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None, reason="needs a compiler"
)
def test_a_project_on_a_drive_without_locks_is_opened_and_saved(tmp_path: Path) -> None:
    network = tmp_path / "network"
    network.mkdir()
    with ProjectStore(tmp_path / "first") as store:
        store.write_copy(network / "p.nnstudio", Project(name="opened"))
    (tmp_path / "no_locks.c").write_text(NO_LOCKS)
    build = ["cc", "-shared", "-fPIC", "-o", "no_locks.so", "no_locks.c", "-ldl"]
    subprocess.run(build, cwd=tmp_path, check=True)
    child = subprocess.run(
        [sys.executable, "-c", ON_A_NETWORK, tmp_path, network],
        env={
            **os.environ,
            "LD_PRELOAD": str(tmp_path / "no_locks.so"),
            "NO_LOCKS": str(network),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.stderr == ""
    opened, saved, refused = child.stdout.splitlines()
    assert (opened, saved) == ("opened", "saved")
    assert "one that cannot lock them, as some network drives" in refused


# ------------------------------------------------------------------------------------ damaged
def damaged(place: Path) -> Path:
    """A file with many pieces of a curve, of which the page with the twentieth is overwritten."""
    noise = np.random.default_rng(0).random((40, 100))
    with ProjectStore(place) as store, store.change():
        store.set_document(Project(name="mine"))
        run = store.runs.add(Project(), 0.0)
        for number, values in enumerate(noise):
            store.runs.add_curve(run, "step", "loss", 100 * number, values)
    data = bytearray(place.read_bytes())
    middle = data.index(pack({"y": noise[20]})[50:90]) // 4096 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    place.write_bytes(data)
    return place


def test_of_a_damaged_file_all_is_read_that_can_be(tmp_path: Path) -> None:
    place = damaged(tmp_path / "p.nnstudio")
    with pytest.raises(FileProblem, match="a damaged one"):
        project_file.load(place)
    with taken_up(place) as store:
        assert store.is_whole
        assert store.document() == Project(name="mine")
        x, y = store.runs.curve(1, "step", "loss")
    # A page holds a few pieces of a hundred; those before it and behind it are there.
    assert x[0] == 0
    assert x[-1] == 3999
    assert 3000 < len(x) < 4000
    assert len(y) == len(x)


def test_a_file_that_is_damaged_while_it_is_worked_on_can_still_be_saved(tmp_path: Path) -> None:
    with ProjectStore(damaged(tmp_path / "working")) as store:
        assert not store.is_whole
        store.write_copy(tmp_path / "p.nnstudio", Project(name="saved"))
    assert project_file.load(tmp_path / "p.nnstudio") == Project(name="saved")
    with ProjectStore(tmp_path / "p.nnstudio") as store:
        assert store.is_whole
        assert len(store.runs.curve(1, "step", "loss")[0]) > 3000


def test_a_file_of_a_newer_program_is_left_to_it(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    place = folder.new_place()
    with ProjectStore(place) as store:
        store.set_document(Project(name="from the future"))
    with closing(sqlite3.connect(place)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = place.read_bytes()
    with pytest.raises(Newer):
        ProjectStore(place)
    assert folder.left_behind() == []
    assert folder.lost == ()
    assert place.read_bytes() == before


def test_a_file_that_another_program_is_just_making_is_not_deleted(tmp_path: Path) -> None:
    folder = WorkingFolder(tmp_path)
    place = folder.new_place()
    place.touch()
    assert folder.left_behind() == []
    assert place.exists()
    os.utime(place, (1.0, 1.0))
    assert folder.left_behind() == []
    assert not place.exists()
