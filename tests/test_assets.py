import re
from pathlib import Path

import pytest

from nnstudio import assets

PACKAGE = Path(assets.__file__).parent


def test_resources_of_the_checkout_are_found() -> None:
    assert assets.root() == PACKAGE.parent / "resources"


def test_missing_file_is_named_with_what_to_do() -> None:
    with pytest.raises(assets.AssetMissingError, match=r"icons/no-such\.svg.*install nnstudio"):
        assets.path("icons", "no-such.svg")


def test_no_other_module_looks_for_resources() -> None:
    seekers = [
        path.name
        for path in PACKAGE.rglob("*.py")
        if path.name != "assets.py"
        and re.search(r"[\"']resources[\"'/]|importlib\.resources|_MEIPASS", path.read_text())
    ]
    assert seekers == []
