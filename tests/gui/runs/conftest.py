"""A book of runs on an empty file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nnstudio.document.store.working import WorkingFolder
from nnstudio.gui.application import destroy
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.session import Session


@pytest.fixture
def book(session: Session, tmp_path: Path) -> Iterator[RunBook]:
    working = WorkingFile(WorkingFolder(tmp_path), session.model)
    yield RunBook(working, session.run, session.model, working)
    working.close()
    destroy(working)
