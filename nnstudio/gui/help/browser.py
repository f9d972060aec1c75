"""Shows a page of the guide; pictures fit, links inside are followed, those outside only shown."""

from __future__ import annotations

import posixpath
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHideEvent,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from nnstudio.gui.help.guide import Guide, Place, slug
from nnstudio.gui.theme import theme

_MARGIN = 24
#: Milliseconds after the last change of width until pictures are fitted anew.
_PATIENCE = 120
#: One step of the zoom, and how many steps there are either way.
_STEP, _MOST = 1.1, 8
#: Height of a line, in percent of the letters'.
_LINE = 125
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
#: What Qt makes of Markdown's pictures and asterisks.
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_CIRCLE = QTextListFormat.Style.ListCircle
#: Pixels: beyond this width lines are too long to read.
_WIDEST = 780


class GuideBrowser(QTextBrowser):
    """One page at a time, with a history.

    Signals:
        moved: Another place is shown.
        outside: The user pressed or points at a link that leads out of the guide; carries it.

    Args:
        guide: The pages.
        parent: Owner.
    """

    moved = Signal()
    outside = Signal(str)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._places: list[Place] = []
        self._now = -1
        self._zoom = 0
        self._size = self.font().pointSizeF()
        self._words: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # With a bar that comes and goes, pictures would be fitted twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point_at)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(_PATIENCE)
        self._fitting.timeout.connect(self._render_again)
        theme().changed.connect(self._render_again)

    @property
    def place(self) -> Place | None:
        """What is shown."""
        return self._places[self._now] if self._now >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there was a page before this one."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the user came back from a page."""
        return self._now + 1 < len(self._places)

    def go(self, place: Place, words: tuple[str, ...] = ()) -> bool:
        """Shows a place, and marks words on its page.

        Returns:
            Whether the guide has it.
        """
        if place.page not in self._guide.pages:
            return False
        self._words = words
        if place != self.place:
            del self._places[self._now + 1 :]
            self._places.append(place)
            self._now += 1
        self._render()
        return True

    def back(self) -> None:
        """Shows the place before this one."""
        self._turn(-1)

    def forward(self) -> None:
        """Shows the place from which the user came back."""
        self._turn(1)

    def zoom(self, steps: int) -> None:
        """Makes everything larger or smaller; 0 is the usual size again."""
        self._zoom = max(-_MOST, min(_MOST, self._zoom + steps)) if steps else 0
        font = QFont(self.font())
        font.setPointSizeF(self._size * _STEP**self._zoom)
        self.setFont(font)
        self._render_again()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the guide, no wider than the page; nothing else is ever loaded."""
        url = QUrl(name)
        place = self.place
        if kind != QTextDocument.ResourceType.ImageResource.value or place is None:
            return None
        if not url.isRelative():
            return None
        path = (self._guide.folder / place.page).parent.joinpath(url.path()).resolve()
        if not path.is_relative_to(self._guide.folder.resolve()):
            return None
        return self._fitted(QImage(str(path)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_margins()
            self._fitting.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._fitting.stop()

    # -------------------------------------------------------------------------- internals
    def _turn(self, by: int) -> None:
        if 0 <= self._now + by < len(self._places):
            self._now += by
            self._words = ()
            self._render()

    def _follow(self, url: QUrl) -> None:
        place = self._place_of(url)
        if place is None:
            self.outside.emit(url.toString())
        else:
            self.go(place)

    def _point_at(self, url: QUrl) -> None:
        is_inside = url.isEmpty() or self._place_of(url) is not None
        self.outside.emit("" if is_inside else url.toString())

    def _place_of(self, url: QUrl) -> Place | None:
        """Where a link of this page leads; ``None`` is out of the guide."""
        here = self.place
        if here is None or not url.isRelative():
            return None
        if not url.path():
            return Place(here.page, url.fragment())
        path = posixpath.normpath(posixpath.join(posixpath.dirname(here.page), url.path()))
        name, ending = posixpath.splitext(path)
        is_page = ending == ".md" and name in self._guide.pages
        return Place(name, url.fragment()) if is_page else None

    def _render_again(self) -> None:
        if self.place is not None:
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self._render()
            bar.setValue(round(share * bar.maximum()))

    def _render(self) -> None:
        self._fitting.stop()
        place = self._places[self._now]
        document = self.document()
        document.clear()  # forgets pictures, which may have another width now
        document.setMarkdown(
            self._guide.pages[place.page].text,
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub,
        )
        self._set_margins()
        self._dress()
        self._mark()
        self._scroll_to(place.anchor)
        self.moved.emit()

    def _set_margins(self) -> None:
        """Keeps lines short enough to read where the window is wide."""
        spare = max(0, self.viewport().width() - 2 * _MARGIN - _WIDEST)
        frame = self.document().rootFrame()
        layout = QTextFrameFormat(frame.frameFormat())
        layout.setMargin(_MARGIN)
        layout.setRightMargin(_MARGIN + spare)
        frame.setFrameFormat(layout)

    def _dress(self) -> None:
        """Gives tables room and an edge, and paragraphs and lists their distance."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        block = self.document().begin()
        cursor = QTextCursor(self.document())
        while block.isValid():
            cursor.setPosition(block.position())
            if cursor.currentTable() is None:
                shape = block.blockFormat()
                if _PICTURE not in block.text():
                    shape.setLineHeight(_LINE, _PROPORTIONAL)
                shape.setTopMargin(18 if shape.headingLevel() > 1 else 4)
                shape.setBottomMargin(6)
                cursor.setBlockFormat(shape)
            if block.blockFormat().objectIndex() >= 0:  # it belongs to a list
                self._dress_list(block.textList())
            block = block.next()

    @staticmethod
    def _dress_list(bullets: QTextList) -> None:
        dots = bullets.format()
        if dots.style() == _CIRCLE:
            dots.setStyle(QTextListFormat.Style.ListDisc)
            bullets.setFormat(dots)

    @staticmethod
    def _dress_table(table: QTextTable) -> None:
        columns = range(table.columns())
        cells = [table.cellAt(0, column) for column in columns]
        if all(cell.firstPosition() == cell.lastPosition() for cell in cells):
            table.removeRows(0, 1)  # Markdown wants a head, also where there is nothing to say
        look = table.format()
        look.setCellPadding(5)
        look.setCellSpacing(0)
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QColor(theme().colours.border))
        look.setTopMargin(6)
        look.setBottomMargin(12)
        table.setFormat(look)

    def _mark(self) -> None:
        """Lays a colour under the words that were searched for."""
        colours = theme().colours
        look = QTextCharFormat()
        look.setBackground(QColor(colours.accent))
        look.setForeground(QColor(colours.on_accent))
        found = []
        for word in self._words:
            cursor = QTextCursor(self.document())
            while not (cursor := self.document().find(word, cursor)).isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, look
                found.append(selection)
        self.setExtraSelections(found)

    def _scroll_to(self, anchor: str) -> None:
        """Brings a heading to the top; the cursor goes along, since Qt keeps it in sight."""
        block = self.document().begin()
        found = block
        while anchor and block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == anchor:
                found = block
                break
            block = block.next()
        self.setTextCursor(QTextCursor(found))
        top = self.document().documentLayout().blockBoundingRect(found).top()
        self.verticalScrollBar().setValue(round(top) if found.blockNumber() else 0)

    def _fitted(self, picture: QImage) -> QImage:
        """A picture no wider than the page, sharp on high-density screens too."""
        room = min(_WIDEST, self.viewport().width() - 2 * _MARGIN - 4)
        scale = self.devicePixelRatioF()
        if not picture.isNull() and picture.width() > room > 0:
            wide = min(picture.width(), round(room * scale))
            picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(wide / room)
        return picture
