"""The thin bars of the transport bar."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QProgressBar

from nnstudio.gui.theme import theme


class ThinBar(QProgressBar):
    """A progress bar without a text.

    Args:
        name: For screen readers.
        role: The theme's colour that it is filled with.
    """

    def __init__(self, name: str, role: Literal["accent", "muted"]) -> None:
        super().__init__()
        self._role = role
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        self.setAccessibleName(name)
        theme().changed.connect(self._colour)
        self._colour()

    def fill(self, share: float) -> None:
        """Shows a share, in [0, 1]."""
        self.setValue(round(1000 * min(1.0, max(0.0, share))))

    def _colour(self) -> None:
        colours = theme().colours
        chunk = colours.accent if self._role == "accent" else colours.muted
        self.setStyleSheet(
            f"QProgressBar {{ background: {colours.border}; border: none; border-radius: 2px; }}"
            f"QProgressBar::chunk {{ background: {chunk}; border-radius: 2px; }}"
        )
