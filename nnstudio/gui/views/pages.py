"""Several pages in one dock, of which a person chooses one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.panel import PlotPanel

P = TypeVar("P", bound=PlotPanel)

#: Pixels for the button of the chooser, and of the widest one.
_BUTTON, _WIDEST = 44, 190


class Pages(QWidget, Generic[P]):
    """Shows one page at a time; only that one is computed.

    Signals:
        exported: A file was written; carries a sentence.
        page_changed: Another page is shown.

    Args:
        pages: By a name for the program; what a person reads is the page's accessible name,
            and its tool tip says what it tells.
        parent: Owner.
    """

    exported = Signal(str)
    page_changed = Signal()

    def __init__(self, pages: Mapping[str, P], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: dict[str, P] = dict(pages)
        self.chooser = Choice()
        self.chooser.setAccessibleName(self.tr("What to look at"))
        self._stack = QStackedWidget()
        for name, page in self.pages.items():
            self.chooser.add(page.accessibleName(), name, page.toolTip())
            self._stack.addWidget(page)
            page.exported.connect(self.exported)
        self.chooser.activated.connect(lambda _index: self.show_page(self.chooser.currentData()))
        longest = max((page.accessibleName() for page in self.pages.values()), key=len)
        width = self.chooser.fontMetrics().horizontalAdvance(longest) + _BUTTON
        self.chooser.setFixedWidth(min(width, _WIDEST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._lead()

    @property
    def page(self) -> P:
        """The one that is shown."""
        return self.pages[self.chooser.currentData()]

    def show_page(self, name: str) -> None:
        """Looks at something else."""
        self.chooser.choose(name)
        self._stack.setCurrentWidget(self.pages[name])
        self._lead()
        self.page_changed.emit()

    def _lead(self) -> None:
        """Puts the chooser into the header of the page that is shown; a row of its own is dear."""
        has_focus = self.chooser.hasFocus()
        self.page.lead_with(self.chooser)
        if has_focus:
            self.chooser.setFocus()

    def set_seen(self, is_seen: bool) -> None:
        """Whether its dock is in front; see ``PlotPanel.set_seen``."""
        for page in self.pages.values():
            page.set_seen(is_seen)

    def export_to(self, path: Path) -> None:
        """Writes the page that is shown; see ``PlotPanel.export_to``."""
        self.page.export_to(path)
