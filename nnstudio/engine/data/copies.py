"""Data files that are kept in the project too: the copy stands in for what is gone or changed."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from nnstudio.document.data import DataPlan
from nnstudio.document.sources.copies import NOT_UNPACKED, is_original, place_of, why_copied
from nnstudio.document.sources.data_paths import source_paths, with_source_paths
from nnstudio.engine.data.problem import DataProblem


def with_copies_in_place(data: DataPlan) -> tuple[DataPlan, tuple[str, ...]]:
    """The plan on files that are there, and sentences about the copies that are used.

    What a project keeps is what is learned from: a file of the same name with other contents
    is not taken for it. Of a folder only is asked whether it is there.

    Raises:
        DataProblem: A copy is needed that has not been unpacked yet.
    """
    places, notes = {}, []
    named = source_paths(data.source)
    for copy in data.copies:
        if copy.path not in named or is_original(copy):
            continue
        place = place_of(copy)
        name = Path(copy.path).name
        if not place.exists():
            raise DataProblem(
                NOT_UNPACKED,
                f"{name} is not at its place. It can be learned from as soon as the copy in the "
                "project is unpacked.",
                expected=name,
                received="a copy that is still packed",
            )
        places[copy.path] = str(place)
        notes.append(why_copied(copy))
    source = with_source_paths(data.source, lambda path: places.get(path, path))
    return replace(data, source=source, copies=()), tuple(notes)
