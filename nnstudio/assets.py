"""Finds the files in ``resources/`` and ``docs/``: in a checkout, a wheel and a frozen app.

No other module knows where they lie.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class AssetMissingError(FileNotFoundError):
    """A file that belongs to the installation is not there."""


@cache
def root() -> Path:
    """Returns the folder that holds the icons, catalogue, examples, lessons and sample data.

    Wheels and frozen applications carry it inside the package; a checkout has it beside the
    package. The package is asked first, so that a stranger's ``site-packages/resources`` is never
    mistaken for ours.

    Raises:
        AssetMissingError: The installation has no such folder.
    """
    return _folder("resources")


@cache
def guide() -> Path:
    """Returns the folder that holds the pages of the guide and their pictures.

    Raises:
        AssetMissingError: The installation has no such folder.
    """
    return _folder("docs")


def _folder(name: str) -> Path:
    for folder in (_PACKAGE / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise AssetMissingError(
        f"nnstudio expected its {name} folder in {_PACKAGE} or beside it, and found none. "
        "The installation is incomplete: please install nnstudio again."
    )


def path(*parts: str) -> Path:
    """Returns the path of one bundled file or folder.

    Args:
        *parts: Names below ``resources/``, for example ``"icons", "train.svg"``.

    Raises:
        AssetMissingError: There is nothing at that place.
    """
    place = root().joinpath(*parts)
    if not place.exists():
        raise AssetMissingError(
            f"nnstudio expected to find {'/'.join(parts)} in {root()}, and it is not there. "
            "The installation is incomplete: please install nnstudio again."
        )
    return place


def read_text(*parts: str) -> str:
    """Returns the UTF-8 text of one bundled file.

    Raises:
        AssetMissingError: There is nothing at that place.
    """
    return path(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """Returns the bytes of one bundled file.

    Raises:
        AssetMissingError: There is nothing at that place.
    """
    return path(*parts).read_bytes()
