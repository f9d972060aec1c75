"""The layers in a tree, ready to be dragged onto the canvas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from nnstudio.document.catalogue import Entry
from nnstudio.gui.canvas.gestures.drop import LAYER_MIME_TYPE
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import category_colour, theme

_KIND = Qt.ItemDataRole.UserRole
_CATEGORY = Qt.ItemDataRole.UserRole + 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON, _SCALE = 12, 2


class LayerTree(QTreeWidget):
    """Layers below their categories, or in one list when something is searched.

    Signals:
        chosen: A layer was double-clicked, or Enter was pressed on it; carries its kind.
        left_at_top: Up was pressed on the first item.
    """

    chosen = Signal(str)
    left_at_top = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed: set[str] = set()
        self.setHeaderHidden(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setAccessibleName(self.tr("Layers"))
        self.itemDoubleClicked.connect(self._double_clicked)
        self.itemClicked.connect(self._clicked)
        self.itemCollapsed.connect(lambda item: self._closed.add(item.text(0)))
        self.itemExpanded.connect(lambda item: self._closed.discard(item.text(0)))
        theme().changed.connect(self._colour)

    def show_categories(self, entries: Iterable[Entry]) -> None:
        """Shows layers below the headings of their categories; folded ones stay folded."""
        self.clear()
        headings: dict[str, QTreeWidgetItem] = {}
        for entry in entries:
            heading = headings.get(entry.category)
            if heading is None:
                heading = self._heading(spoken(entry.category))
                headings[entry.category] = heading
            heading.addChild(_item(entry))
        for heading in headings.values():
            heading.setExpanded(heading.text(0) not in self._closed)
        self._colour()

    def show_list(self, entries: Sequence[Entry]) -> None:
        """Shows layers in this order; the first is current."""
        self.clear()
        for entry in entries:
            self.addTopLevelItem(_item(entry))
        self.walk(0)
        self._colour()

    @property
    def current_kind(self) -> str | None:
        """The layer that Enter would add."""
        return self.kind_of(self.currentItem())

    def walk(self, steps: int) -> None:
        """Makes another item of the uppermost level current; without one, the first."""
        current: QTreeWidgetItem | None = self.currentItem()
        row = self.indexOfTopLevelItem(current) + steps if current is not None else 0
        item = self.topLevelItem(row)
        if item is not None:
            self.setCurrentItem(item)

    def kind_of(self, item: QTreeWidgetItem | None) -> str | None:
        """The layer an item stands for; ``None`` for headings."""
        kind = item.data(0, _KIND) if item is not None else None
        return kind if isinstance(kind, str) else None

    def _heading(self, category: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem(self, [category])
        heading.setData(0, _CATEGORY, category)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        return heading

    def _colour(self) -> None:
        colours = theme().colours
        icons: dict[str, QIcon] = {}
        todo = [self.topLevelItem(index) for index in range(self.topLevelItemCount())]
        for item in todo:
            if item is None:
                continue
            todo += [item.child(index) for index in range(item.childCount())]
            category = item.data(0, _CATEGORY)
            if category not in icons:
                icons[category] = _swatch(category_colour(colours, category))
            if self.kind_of(item) is not None:
                item.setIcon(0, icons[category])

    def mimeTypes(self) -> list[str]:
        return [LAYER_MIME_TYPE]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        kind = self.kind_of(items[0]) if items else None
        if kind is not None:
            data.setData(LAYER_MIME_TYPE, QByteArray(kind.encode()))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        kind = self.kind_of(item)
        if event.key() in _ENTER and kind is not None:
            self.chosen.emit(kind)
        elif event.key() in _ENTER and item is not None:
            item.setExpanded(not item.isExpanded())
        elif event.key() == Qt.Key.Key_Up and item is self.topLevelItem(0):
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def _double_clicked(self, item: QTreeWidgetItem) -> None:
        kind = self.kind_of(item)
        if kind is not None:
            self.chosen.emit(kind)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        if self.kind_of(item) is None:
            item.setExpanded(not item.isExpanded())


def _item(entry: Entry) -> QTreeWidgetItem:
    item = QTreeWidgetItem([entry.name])
    item.setData(0, _KIND, entry.name)
    item.setData(0, _CATEGORY, entry.category)
    item.setToolTip(0, f"<p><b>{entry.name}</b><br>{spoken(entry.help)}</p>")
    item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, spoken(entry.help))
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
    )
    return item


def _swatch(colour: QColor) -> QIcon:
    pixmap = QPixmap(_ICON * _SCALE, _ICON * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(1, 1, _ICON - 2, _ICON - 2, 3, 3)
    painter.end()
    return QIcon(pixmap)
