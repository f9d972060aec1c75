"""What the window remembers."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from nnstudio.gui.settings import MAX_RECENT, Settings


def test_everything_is_found_again_by_the_next_start(tmp_path: Path) -> None:
    project = tmp_path / "a.nnstudio"
    project.touch()
    first = Settings(tmp_path / "window.ini")
    first.scheme = "dark"
    first.add_recent(project)
    first.keep(QByteArray(b"place"), QByteArray(b"docks"))
    second = Settings(tmp_path / "window.ini")
    assert second.scheme == "dark"
    assert second.recent == (project,)
    assert second.geometry() == QByteArray(b"place")
    assert second.layout() == QByteArray(b"docks")


def test_first_start_has_defaults(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    assert settings.scheme == "system"
    assert settings.recent == ()
    assert settings.geometry().isEmpty()
    assert settings.layout().isEmpty()


def test_newest_project_comes_first_and_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    paths = [tmp_path / f"{i}.nnstudio" for i in range(MAX_RECENT + 2)]
    for path in [*paths, paths[5]]:
        path.touch()
        settings.add_recent(path)
    assert settings.recent[:2] == (paths[5], paths[-1])
    assert len(settings.recent) == MAX_RECENT


def test_projects_that_are_gone_are_not_offered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    path = tmp_path / "gone.nnstudio"
    path.touch()
    settings.add_recent(path)
    path.unlink()
    assert settings.recent == ()


def test_a_spoilt_file_is_as_good_as_none(tmp_path: Path) -> None:
    place = tmp_path / "window.ini"
    place.write_text("[window]\ntheme=purple\n[files]\nrecent=17\n")
    settings = Settings(place)
    assert settings.scheme == "system"
    assert settings.recent == ()
