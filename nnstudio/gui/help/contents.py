"""The left side of the guide's window: a search field over contents or what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.help.guide import Guide, Place

_PLACE = Qt.ItemDataRole.UserRole
#: Results that are listed at most; who needs more asks with another word.
_MOST = 60


class Contents(QWidget):
    """Chooses a place in the guide.

    Signals:
        chosen: Carries the ``Place``, and the words that were searched for.

    Args:
        guide: The pages.
        parent: Owner.
    """

    chosen = Signal(object, tuple)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setStyleSheet("QTreeWidget::item { padding: 2px 0; }")
        self.tree.setAccessibleName(self.tr("Contents of the guide"))
        self.tree.currentItemChanged.connect(self._choose_page)
        self.tree.itemClicked.connect(self._choose_page)
        self.results = QListWidget()
        self.results.setFrameShape(QListWidget.Shape.NoFrame)
        self.results.setWordWrap(True)
        self.results.setSpacing(2)
        self.results.setAccessibleName(self.tr("What was found"))
        self.results.currentItemChanged.connect(self._choose_result)
        self.results.itemClicked.connect(self._choose_result)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(12)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._nothing.setProperty("role", "muted")
        self._shown = QStackedWidget()
        for widget in (self.tree, self.results, self._nothing):
            self._shown.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 0, 8)
        column.addWidget(self.search)
        column.addWidget(self._shown, 1)
        self._fill()

    def follow(self, place: Place) -> None:
        """Marks the page that is shown, without choosing it again."""
        item = self._items.get(place.page)
        self.tree.blockSignals(True)
        if item is not None:
            self.tree.setCurrentItem(item)
        else:
            self.tree.clearSelection()
        self.tree.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # From the field, the arrow leads into what was found.
        is_down = (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        )
        shown = self._shown.currentWidget()
        if is_down and shown is not None:
            shown.setFocus()
        return is_down

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        for group in self._guide.contents():
            top = QTreeWidgetItem([group.title])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = self.font()
            font.setBold(True)
            top.setFont(0, font)
            self.tree.addTopLevelItem(top)
            for title, page in group.entries:
                item = QTreeWidgetItem([title])
                item.setToolTip(0, title)
                item.setData(0, _PLACE, Place(page))
                top.addChild(item)
                self._items[page] = item
        self.tree.expandAll()

    def _look_for(self, text: str) -> None:
        hits = self._guide.search(text)
        self.results.blockSignals(True)
        self.results.clear()
        for hit in hits[:_MOST]:
            head = f"{hit.title} › {hit.section}" if hit.section else hit.title
            item = QListWidgetItem(f"{head}\n{hit.passage}")
            item.setData(_PLACE, hit.place)
            self.results.addItem(item)
        self.results.blockSignals(False)
        if not text.strip():
            self._shown.setCurrentWidget(self.tree)
        elif hits:
            self._shown.setCurrentWidget(self.results)
        else:
            words = self.tr("No page holds all of these words. Try fewer, or another one.")
            self._nothing.setText(words)
            self._shown.setCurrentWidget(self._nothing)

    def _open_first(self) -> None:
        if self.results.count():
            self.results.setCurrentRow(0)

    def _choose_page(self, item: QTreeWidgetItem | None) -> None:
        place = item.data(0, _PLACE) if item is not None else None
        if place is not None:
            self.chosen.emit(Place(*place), ())

    def _choose_result(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            words = tuple(self.search.text().split())
            self.chosen.emit(Place(*item.data(_PLACE)), words)
