"""The menu of data sources."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import convert
from msgspec.structs import asdict
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.document.data import Bundled, Curve, Points, Series, Source
from nnstudio.document.sources.known_sets import KNOWN
from nnstudio.gui.data.words import bundled_names, curve_names, point_names, series_names


class SourceMenu(QMenu):
    """Offers everything a project can learn from.

    Signals:
        chosen: Carries the source.
        file_wanted: The user wants to open a file.
        folder_wanted: The user wants to open a folder of pictures.
        known_wanted: The user wants a data set that is not bundled; carries its name.
    """

    chosen = Signal(object)
    file_wanted = Signal()
    folder_wanted = Signal()
    known_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Source = Points()
        self.setToolTipsVisible(True)
        self._offer(self.tr("Points in the plane"), Points, "shape", point_names())
        self._offer(self.tr("Curves"), Curve, "function", curve_names())
        self._offer(self.tr("Time series"), Series, "function", series_names())
        bundled = self.addMenu(self.tr("Bundled data"))
        for name, words in bundled_names().items():
            action = bundled.addAction(words)
            action.triggered.connect(
                lambda _=False, name=name: self.chosen.emit(
                    convert({"type": "bundled", "name": name}, Bundled)
                )
            )
        larger = self.addMenu(self.tr("Larger data sets"))
        larger.setToolTipsVisible(True)
        for known in KNOWN.values():
            action = larger.addAction(known.title)
            action.setToolTip(
                self.tr("{0} Found on this computer or on a stick, or asked for.").format(
                    known.about
                )
            )
            action.triggered.connect(lambda _=False, name=known.name: self.known_wanted.emit(name))
        self.addSeparator()
        action = self.addAction(self.tr("Open a file…"))
        action.setToolTip(self.tr("A table (CSV), NumPy arrays (npz) or images in IDX files."))
        action.triggered.connect(self.file_wanted)
        action = self.addAction(self.tr("Choose a folder of pictures…"))
        action.setToolTip(
            self.tr("Pictures (PNG, JPEG, BMP, GIF) in folders, one folder for each class.")
        )
        action.triggered.connect(self.folder_wanted)

    def start_from(self, source: Source) -> None:
        """Keeps noise and number of samples when another source of this kind is chosen."""
        self._now = source

    def _offer(
        self,
        title: str,
        kind: type[Points] | type[Curve] | type[Series],
        field: str,
        names: Mapping[str, str],
    ) -> None:
        menu = self.addMenu(title)
        for name, words in names.items():
            action = menu.addAction(words)
            action.triggered.connect(
                lambda _=False, name=name: self.chosen.emit(self._made(kind, field, name))
            )

    def _made(
        self, kind: type[Points] | type[Curve] | type[Series], field: str, name: str
    ) -> Source:
        old = asdict(self._now) if isinstance(self._now, kind) else {}
        return convert({**old, field: name, "type": kind.__struct_config__.tag}, kind)
