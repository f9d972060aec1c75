"""What lies over the canvas: the invitation while it is empty, and the buttons for zooming."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from nnstudio.gui.canvas.camera import Camera
from nnstudio.gui.theme import theme


class Invitation(QWidget):
    """Says how to begin."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        title = QLabel(self.tr("Build a network"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        text = QLabel(
            self.tr(
                "Double-click a layer in the palette to add it,\n"
                "or drag it here. Blocks are wired as you stack them."
            )
        )
        text.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)

    def centre(self) -> None:
        """Stands in the middle of its parent."""
        self.resize(self.sizeHint())
        self.move(self._ground.rect().center() - self.rect().center())


class ZoomBar(QFrame):
    """Smaller, scale, larger, fit: for those who do not know the keys."""

    def __init__(self, camera: Camera, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._camera = camera
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAutoFillBackground(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        self._scale: QToolButton | None = None
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setText(action.iconText())
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(action.text())
            button.setMinimumSize(26, 24)
            if action.property("shows-scale"):
                self._scale = button
                button.setMinimumWidth(52)
            layout.addWidget(button)
        camera.moved.connect(self.refresh)
        theme().changed.connect(self._colour)
        self._colour()
        self.refresh()

    def refresh(self) -> None:
        """Shows the scale, and stands in the lower left corner of its parent."""
        if self._scale is not None:
            self._scale.setText(f"{self._camera.zoom:.0%}".replace("%", "\N{NO-BREAK SPACE}%"))
        self.resize(self.sizeHint())
        self.move(12, self._ground.height() - self.height() - 12)

    def _colour(self) -> None:
        colours = theme().colours
        ground = colours.raised if colours.is_dark else colours.surface
        self.setStyleSheet(
            f"ZoomBar {{ background: {ground}; border: 1px solid {colours.border};"
            " border-radius: 6px; }"
        )
