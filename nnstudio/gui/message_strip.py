"""A message over the page that tells of errors and news without stopping anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from nnstudio.gui.icons import icon
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import theme

Severity = Literal["info", "good", "warning", "error"]
#: A button of a message: its label, and what it does.
Offer = tuple[str, Callable[[], object]]

#: Milliseconds after which mere news go away by themselves.
_NEWS_STAY = 6000
_WIDTH, _HEIGHT, _MARGIN = 760, 44, 12


class MessageStrip(QFrame):
    """Shows one message with the buttons that help; the newest replaces the one before.

    It lies over the page, so that nothing under the pointer moves when it comes and goes.

    Args:
        page: The widget over whose upper edge it stands.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._top = 0
        self._severity: Severity = "info"
        self._offers: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Hide this message"))
        self._close.setAccessibleName(self.tr("Hide this message"))
        self._close.clicked.connect(self.clear)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        page.installEventFilter(self)
        theme().changed.connect(self._colour)
        self._colour()
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown; empty when there is none."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def offers(self) -> tuple[QPushButton, ...]:
        """The buttons that are shown."""
        return tuple(self._offers)

    def tell(self, text: str, severity: Severity = "info", offers: Sequence[Offer] = ()) -> None:
        """Shows a message.

        Args:
            text: One or two sentences.
            severity: Errors and warnings stay until they are hidden or replaced.
            offers: Buttons, the best first; each hides the message.
        """
        self._clear_offers()
        text = spoken(text)
        self._severity = severity
        self._text.setText(text)
        for label, slot in offers:
            self._add_offer(label, slot)
        self._colour()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if severity in ("info", "good") and not offers:
            self._timer.start(_NEWS_STAY)
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Hides the message."""
        self._timer.stop()
        self.hide()
        self._clear_offers()

    def set_top(self, top: int) -> None:
        """Leaves that many pixels of the page uncovered above the message."""
        self._top = top
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        width = max(0, min(_WIDTH, self._page.width() - 2 * _MARGIN))
        self.setFixedWidth(width)
        self.setFixedHeight(max(_HEIGHT, self._row.heightForWidth(width)))
        self.move((self._page.width() - width) // 2, self._top + _MARGIN)

    def _add_offer(self, label: str, slot: Callable[[], object]) -> None:
        button = QPushButton(label)

        def take() -> None:
            self.clear()
            slot()

        button.clicked.connect(take)
        self._row.insertWidget(2 + len(self._offers), button)
        self._offers.append(button)

    def _clear_offers(self) -> None:
        for button in self._offers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers.clear()

    def _colour(self) -> None:
        colours = theme().colours
        edge = {
            "info": colours.accent,
            "good": colours.good,
            "warning": colours.warning,
            "error": colours.error,
        }[self._severity]
        ground = colours.raised if colours.is_dark else colours.surface
        self._sign.setPixmap(icon(self._severity, edge).pixmap(QSize(18, 18)))
        self._close.setIcon(icon("close", colours.muted))
        self.setStyleSheet(
            f"MessageStrip {{ background: {ground};"
            f" border: 1px solid {colours.border}; border-left: 4px solid {edge};"
            " border-radius: 6px; }"
        )
