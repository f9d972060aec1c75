"""Several pages in one dock, of which a person chooses one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.views.titled import TitledPanel

P = TypeVar("P", bound=TitledPanel)

#: Pixels for the button of the chooser, and of the widest one.
_BUTTON, _WIDEST = 44, 190


class Pages(QWidget, Generic[P]):
    """Shows one page at a time; only that one is computed.

    A page is made when it is looked at for the first time, as twenty-five of them take longer
    than all else in the window; only those that remember are there from the start.

    Signals:
        exported: A file was written; carries a sentence.
        page_changed: Another page is shown.

    Args:
        kinds: The classes of the pages, by a name for the program.
        make: Makes one of a class.
        parent: Owner.
    """

    exported = Signal(str)
    page_changed = Signal()

    def __init__(
        self,
        kinds: Mapping[str, type[P]],
        make: Callable[[Any], P],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds, self._make = kinds, make
        self._made: dict[str, P] = {}
        self._takers: list[Callable[[str, P], object]] = []
        self._is_seen = True
        self.chooser = Choice(self)
        self.chooser.hide()
        self.chooser.setAccessibleName(self.tr("What to look at"))
        for name, kind in kinds.items():
            self.chooser.add(kind.title(), name, kind.tip())
        self.chooser.activated.connect(lambda _index: self.show_page(self.chooser.currentData()))
        longest = max((kind.title() for kind in kinds.values()), key=len)
        width = self.chooser.fontMetrics().horizontalAdvance(longest) + _BUTTON
        self.chooser.setFixedWidth(min(width, _WIDEST))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for name, kind in kinds.items():
            if kind.remembers:
                self.page_named(name)

    @property
    def names(self) -> tuple[str, ...]:
        """What the program calls the pages, in the order of the chooser."""
        return tuple(self._kinds)

    @property
    def page(self) -> P:
        """The one that is shown."""
        return self.page_named(self.chooser.currentData())

    def page_named(self, name: str) -> P:
        """The page of a name; it is made if it was never looked at."""
        if name not in self._made:
            page = self._made[name] = self._make(self._kinds[name])
            page.set_seen(self._is_seen)
            self._stack.addWidget(page)
            page.exported.connect(self.exported)
            for take in self._takers:
                take(name, page)
            page.catch_up()
            if name == self.chooser.currentData():
                self._turn()
        return self._made[name]

    def each(self, take: Callable[[str, P], object]) -> None:
        """Hands over every page: those that are there now, and others once they are made."""
        self._takers.append(take)
        for name, page in self._made.items():
            take(name, page)

    def show_page(self, name: str) -> None:
        """Looks at something else."""
        self.chooser.choose(name)
        self.page_named(name)
        self._turn()
        self.page_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.chooser.currentData() not in self._made:
            # Nothing may be laid out while it is painted.
            QTimer.singleShot(0, self, lambda: self.page)

    def _turn(self) -> None:
        """Brings the page to the front, and the chooser into its header, which saves a row."""
        page = self._made[self.chooser.currentData()]
        self._stack.setCurrentWidget(page)
        has_focus = self.chooser.hasFocus()
        page.lead_with(self.chooser)
        self.chooser.show()
        if has_focus:
            self.chooser.setFocus()

    def set_seen(self, is_seen: bool) -> None:
        """Whether its dock is in front; see ``PlotPanel.set_seen``."""
        self._is_seen = is_seen
        for page in self._made.values():
            page.set_seen(is_seen)

    def export_to(self, path: Path) -> None:
        """Writes the page that is shown; see ``PlotPanel.export_to``."""
        self.page.export_to(path)
