"""The guide in a window of its own; it reads the installed pages and never the network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio import assets
from nnstudio.gui.help.browser import GuideBrowser
from nnstudio.gui.help.contents import Contents
from nnstudio.gui.help.guide import INDEX, Guide, Place
from nnstudio.gui.icons import icon
from nnstudio.gui.theme import theme

_SIZE = QSize(1000, 680)
_LEFT = 248
_KEY = QKeySequence.StandardKey


class GuideWindow(QDialog):
    """Contents and search at the left, a page at the right; Escape closes it.

    Args:
        parent: The window that it explains.
        guide: The pages; the installed ones when ``None``.
    """

    def __init__(self, parent: QWidget, guide: Guide | None = None) -> None:
        super().__init__(parent)
        self.guide = guide or Guide(assets.guide())
        self.setWindowTitle(self.tr("Guide"))
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.WindowCloseButtonHint
            | Qt.WindowType.WindowMinMaxButtonsHint
        )
        self.browser = GuideBrowser(self.guide)
        self.contents = Contents(self.guide)
        self._buttons: dict[str, QToolButton] = {}
        self._link = ""
        self._make_footer()
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.contents)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([_LEFT, _SIZE.width() - _LEFT])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        column.addWidget(split, 1)
        column.addWidget(self._footer)
        self.contents.chosen.connect(self.browser.go)
        self.browser.moved.connect(self._follow)
        self.browser.outside.connect(self._tell_outside)
        find = QShortcut(QKeySequence(_KEY.Find), self)
        find.activated.connect(self._find)
        theme().changed.connect(self._colour)
        self._colour()
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size()))

    def show_place(self, place: Place) -> None:
        """Comes to the front with a place; with the contents where the guide has no such place."""
        if not self.browser.go(place):
            self.browser.go(Place(INDEX))
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(2)
        row.addWidget(self._tool("earlier", self.tr("Back"), self.browser.back, _KEY.Back))
        row.addWidget(self._tool("later", self.tr("Forward"), self.browser.forward, _KEY.Forward))
        row.addWidget(
            self._tool(
                "contents",
                self.tr("Contents"),
                lambda: self.browser.go(Place(INDEX)),
                "Alt+Home",
            )
        )
        row.addStretch(1)
        row.addWidget(
            self._tool("smaller", self.tr("Smaller"), lambda: self.browser.zoom(-1), _KEY.ZoomOut)
        )
        row.addWidget(
            self._tool("larger", self.tr("Larger"), lambda: self.browser.zoom(1), _KEY.ZoomIn)
        )
        usual = QShortcut(QKeySequence("Ctrl+0"), self)
        usual.activated.connect(lambda: self.browser.zoom(0))
        return row

    def _tool(
        self,
        name: str,
        words: str,
        slot: Callable[[], object],
        key: str | QKeySequence.StandardKey,
    ) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(20, 20))
        sequence = QKeySequence(key)
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words} ({shown})" if shown else words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked=False: slot())
        shortcut = QShortcut(sequence, self)
        shortcut.activated.connect(button.click)
        self._buttons[name] = button
        return button

    def _make_footer(self) -> None:
        """A line that tells where a link would lead; nothing here opens a browser."""
        self._footer = QWidget()
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(self.tr("Copy the address"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._link))
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.told, 1)
        row.addWidget(self.copy)
        self._footer.hide()

    def _tell_outside(self, link: str) -> None:
        if link:
            self._link = link
            self.told.setText(self.tr("Outside of the guide, not opened: {0}").format(link))
            self._footer.show()

    def _follow(self) -> None:
        place = self.browser.place
        if place is not None:
            self.contents.follow(place)
            title = self.guide.pages[place.page].title
            self.setWindowTitle(self.tr("{0} – Guide").format(title))
        self._buttons["earlier"].setEnabled(self.browser.can_go_back)
        self._buttons["later"].setEnabled(self.browser.can_go_forward)
        self._footer.hide()

    def _find(self) -> None:
        self.contents.search.setFocus()
        self.contents.search.selectAll()

    def _colour(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name))
