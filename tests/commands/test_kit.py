"""``nnstudio kit``."""

from pathlib import Path

import msgspec
import pytest

from nnstudio import cli
from nnstudio.document.sources.known_sets import FILES


def test_a_kit_is_made_with_its_sheet_and_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kit = tmp_path / "kit"
    assert cli.main(["kit", str(kit), "--json"]) == 0
    told = msgspec.json.decode(capsys.readouterr().out)
    assert told["has_pdf"] is True
    assert told["files"] == sum(path.is_file() for path in kit.rglob("*")) - 1
    sheet = (kit / "handout.pdf").read_bytes()
    assert sheet.startswith(b"%PDF")
    assert sheet.count(b"/Type /Page\n") == 1  # it is one page
    assert cli.main(["kit", str(kit), "--check"]) == 0
    assert "is whole" in capsys.readouterr().out
    (kit / "handout.pdf").write_bytes(sheet[:-1])
    assert cli.main(["kit", str(kit), "--check", "--json"]) == 1
    assert msgspec.json.decode(capsys.readouterr().out)["changed"] == ["handout.pdf"]
    assert cli.main(["kit", str(kit), "--check"]) == 1
    assert capsys.readouterr().out == "changed: handout.pdf\n"
    assert cli.main(["kit", str(kit)]) == 2
    assert "--force" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--datasets", "imagenet"], "one of mnist, fashion-mnist"),
        (["--datasets", "mnist={folder}"], FILES[0]),
        (["--installers", "{folder}"], "which has none"),
        (["--language", "fr"], "one of en, de, es, zh_CN, but received 'fr'"),
    ],
)
def test_what_is_not_there_is_told_and_nothing_is_made(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    sentence: str,
) -> None:
    given = [argument.format(folder=tmp_path) for argument in arguments]
    assert cli.main(["kit", str(tmp_path / "kit"), *given]) == 2
    assert sentence in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_pages_are_written_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    assert cli.main(["kit", str(tmp_path / "kit"), "--language", "de", "--json"]) == 0
    for name in ("START-HERE.html", "handout.html"):
        page = (tmp_path / "kit" / name).read_text(encoding="utf-8")
        assert '<html lang="de">' in page
        assert "Dein erstes Netz" in page
    assert (tmp_path / "kit" / "handout.pdf").read_bytes().startswith(b"%PDF")


def test_without_qt_the_sheet_is_a_page_for_the_browser(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    assert cli.main(["kit", str(tmp_path / "kit")]) == 0
    assert "Print handout.html" in capsys.readouterr().err
    assert (tmp_path / "kit" / "handout.html").is_file()
    assert not (tmp_path / "kit" / "handout.pdf").exists()
