"""Small things that all forms share: roles, icons, boxes that leave the wheel alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from nnstudio.gui.theme import theme

#: One step of the grid on which everything stands, in pixels.
GRID = 8
#: Width of a button that is a sign alone.
RESET_WIDTH = 22
_ICON = 16
_SCALE = 2


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget one of the theme's roles, for instance ``"muted"`` or ``"error"``."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Words(QLabel):
    """Text that wraps and is never narrower than its place."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        # Layouts ask for the height at their width; a minimum for no width at all would be huge.
        return QSize(1, self.fontMetrics().height())


class Elided(QLabel):
    """One line of text that is shortened in its middle where there is no room."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        if role:
            self.setProperty("role", role)

    @property
    def words(self) -> str:
        """The whole text."""
        return self._words

    def set_words(self, words: str) -> None:
        """Shows another text."""
        if words == self._words:
            return
        self._words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self._shorten()

    def _shorten(self) -> None:
        mode = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._words, mode, self.width()))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # A pixel more than the words, lest rounding shortens them.
        return QSize(metrics.horizontalAdvance(self._words) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * GRID, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()


class Choice(QComboBox):
    """A combo box that may be narrower than its longest word and leaves the wheel alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)

    def add(self, text: str, data: object, help_text: str = "", icon: QIcon | None = None) -> None:
        """Adds a choice with its sentence of help."""
        self.addItem(icon or QIcon(), text, data)
        if help_text:
            self.setItemData(self.count() - 1, f"<p>{help_text}</p>", Qt.ItemDataRole.ToolTipRole)

    def set_enabled(self, data: object, is_enabled: bool) -> None:
        """Lets the choice with that data be chosen, or shows it greyed out."""
        model = self.model()
        index = next(i for i in range(self.count()) if self.itemData(i) == data)
        if isinstance(model, QStandardItemModel):
            model.item(index).setEnabled(is_enabled)

    def choose(self, data: object) -> bool:
        """Shows the choice with that data; returns whether there is one."""
        for index in range(self.count()):
            if self.itemData(index) == data:
                self.setCurrentIndex(index)
                return True
        self.setCurrentIndex(-1)
        return False

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 4 * GRID))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        area = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon = option.iconSize.width() + 4 if not option.currentIcon.isNull() else 0
        option.currentText = self.fontMetrics().elidedText(
            option.currentText or self.placeholderText(),
            Qt.TextElideMode.ElideMiddle,
            area.width() - icon - 4,
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Fold(QToolButton):
    """A heading that folds and unfolds what stands below it.

    Signals:
        unfolded: Carries whether it is open now.
    """

    unfolded = Signal(bool)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self.setText(text)
        self.setAutoRaise(True)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly
        )
        self.setArrowType(Qt.ArrowType.RightArrow)
        self.clicked.connect(lambda: self.open(not self._is_open))

    @property
    def is_open(self) -> bool:
        """Whether what stands below it is shown."""
        return self._is_open

    def open(self, is_open: bool = True) -> None:
        """Unfolds or folds it."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
            self.unfolded.emit(is_open)


class IconButton(QToolButton):
    """A flat button with a drawn sign that follows the theme.

    Args:
        sign: ``"reset"``, ``"dice"``, ``"remove"`` or ``"add"``.
        name: What it does, for the tooltip and for screen readers.
        parent: Owner.
    """

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setAutoRaise(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedSize(RESET_WIDTH, RESET_WIDTH)
        theme().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.setIcon(drawn_icon(self._sign, theme().colours.muted))


def drawn_icon(sign: str, colour: str) -> QIcon:
    """A 16-pixel sign in one colour, sharp on high-density screens too."""
    pixmap = QPixmap(_ICON * _SCALE, _ICON * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.6, c=Qt.PenCapStyle.RoundCap))
    _SIGNS[sign](painter)
    painter.end()
    return QIcon(pixmap)


def _reset(painter: QPainter) -> None:
    painter.drawArc(QRectF(3.5, 3.5, 9, 9), -60 * 16, 270 * 16)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(1, 7), QPointF(6, 7), QPointF(3.5, 11)]))


def _dice(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 2.5, 2.5)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y in ((5.5, 5.5), (10.5, 5.5), (8, 8), (5.5, 10.5), (10.5, 10.5)):
        painter.drawEllipse(QPointF(x, y), 1.1, 1.1)


def _remove(painter: QPainter) -> None:
    painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5))
    painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5))


def _add(painter: QPainter) -> None:
    painter.drawLine(QPointF(8, 3.5), QPointF(8, 12.5))
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8))


_SIGNS = {"reset": _reset, "dice": _dice, "remove": _remove, "add": _add}
