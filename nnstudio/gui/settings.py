"""What the window remembers from one start to the next."""

from __future__ import annotations

import getpass
import os
import tempfile
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from nnstudio.gui.theme import Scheme

#: Projects that File, Open Recent and the welcome page offer.
MAX_RECENT = 8
#: Changed when docks are added or renamed, so that an old layout is not forced onto them.
LAYOUT_VERSION = 4


class Settings:
    """An ini file in the user's configuration folder.

    Args:
        path: The file; ``None`` is the usual place.
    """

    def __init__(self, path: Path | None = None) -> None:
        folder = Path(platformdirs.user_config_dir("nnstudio", appauthor=False))
        place = path or folder / "window.ini"
        self._store = QSettings(str(place), QSettings.Format.IniFormat)
        data = Path(platformdirs.user_data_dir("nnstudio", appauthor=False))
        #: Where the files lie that are worked on.
        self.working_folder = (path.parent if path is not None else data) / "working"
        #: Where they lie when they cannot lie there.
        self.spare_folder = path.parent / "spare" if path is not None else _spare_folder()
        state = Path(platformdirs.user_log_dir("nnstudio", appauthor=False))
        #: Where the log is written.
        self.log_folder = path.parent / "log" if path is not None else state
        #: Where a teacher's own lessons lie.
        self.lessons_folder = (path.parent if path is not None else data) / "lessons"

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or what the system says."""
        match str(self._store.value("window/theme", "system")):
            case "light":
                return "light"
            case "dark":
                return "dark"
            case _:
                return "system"

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._store.setValue("window/theme", scheme)

    @property
    def language(self) -> str:
        """Code of the language that was chosen; empty is the system's."""
        return str(self._store.value("window/language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("window/language", code)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Projects that still exist, the newest first."""
        stored = self._store.value("files/recent", [])
        names = [stored] if isinstance(stored, str) else stored
        if not isinstance(names, list):
            return ()
        paths = [Path(name) for name in names if isinstance(name, str) and name]
        return tuple(path for path in paths if path.is_file())[:MAX_RECENT]

    def add_recent(self, path: Path) -> None:
        """Puts a project first."""
        place = path.absolute()
        others = [other for other in self.recent if other != place]
        names = [str(each) for each in (place, *others)]
        self._store.setValue("files/recent", names[:MAX_RECENT])

    def clear_recent(self) -> None:
        """Forgets all projects."""
        self._store.remove("files/recent")

    @property
    def folder(self) -> Path:
        """Where file dialogs begin."""
        recent = self.recent
        return recent[0].parent if recent else Path.home()

    def choice(self, name: str, otherwise: bool) -> bool:
        """What the user chose of something that is on or off."""
        return str(self._store.value(name, otherwise)).lower() == "true"

    def keep_choice(self, name: str, is_on: bool) -> None:
        """Remembers what is on or off."""
        self._store.setValue(name, is_on)

    def geometry(self) -> QByteArray:
        """Place and size of the window; empty at the first start."""
        return self._bytes("window/geometry")

    def layout(self) -> QByteArray:
        """Places of the docks; empty at the first start."""
        return self._bytes(f"window/layout-{LAYOUT_VERSION}")

    def keep(self, geometry: QByteArray, layout: QByteArray | None) -> None:
        """Remembers the window's place and, where it was shown, its docks."""
        self._store.setValue("window/geometry", geometry)
        if layout is not None:
            self._store.setValue(f"window/layout-{LAYOUT_VERSION}", layout)
        self._store.sync()

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()


def _spare_folder() -> Path:
    """A folder of this user's own, on the disk for temporary files."""
    user = os.getuid() if hasattr(os, "getuid") else getpass.getuser()
    return Path(tempfile.gettempdir()) / f"nnstudio-{user}"
