"""Pictures of the window for the documentation."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from nnstudio.document import file
from nnstudio.document.examples import load_example
from nnstudio.gui import snapshot


@pytest.mark.usefixtures("borrowed_link")
def test_pictures_of_a_trained_project_are_left_behind(
    qapp: object,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(snapshot, "_ANSWER", 0.5)  # pages that have nothing to tell of this run
    monkeypatch.setattr(snapshot, "_SETTLE", 100)
    monkeypatch.setattr(snapshot, "_LOOKED_AT", 100)
    project = tmp_path / "xor.nnstudio"
    file.save(load_example("xor"), project)
    out = tmp_path / "pictures"
    wish = [str(project), "--out", str(out), "--epochs", "3", "--only", "curves", "map"]
    assert snapshot.main(wish) == 0
    names = {path.name for path in out.iterdir()}
    assert {"window-light.png", "window-dark.png", "curves.png", "map.png"} <= names
    light, dark = (QImage(str(out / f"window-{scheme}.png")) for scheme in ("light", "dark"))
    assert light.width() == 1366
    assert light.pixelColor(5, 5).lightness() > 200 > 60 > dark.pixelColor(5, 5).lightness()
    assert len(capsys.readouterr().out.split()) == len(names)


def test_file_that_is_no_project_is_refused_in_a_line(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.nnstudio"
    path.write_text("{}", encoding="utf-8")
    assert snapshot.main([str(path), "--out", str(tmp_path)]) == 1
    told = capsys.readouterr().err.strip()
    assert "a.nnstudio" in told
    assert "Traceback" not in told
