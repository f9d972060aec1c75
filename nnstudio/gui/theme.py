"""The colours of the window, light and dark, and the one colour grammar of every plot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from nnstudio import assets

Scheme = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class Colours:
    """Roles, not names of colours; every pair of text and ground has a contrast of 4.5 or more.

    ``positive``, ``negative`` and ``zero`` are the grammar for signed numbers (weights,
    activations); ``series`` are for things to be told apart (classes, tasks, runs), chosen
    so that colour-blind people can (after Okabe & Ito 2008).
    """

    is_dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    good: str
    warning: str
    error: str
    positive: str
    negative: str
    zero: str
    training: str
    validation: str
    grid: str
    series: tuple[str, ...]
    categories: dict[str, str]


_CATEGORIES_LIGHT = {
    "Core": "#2f6fb5",
    "Convolution": "#1f8a70",
    "Pooling": "#5a8f29",
    "Recurrent": "#8a5cb8",
    "Normalization": "#a06a1c",
    "Regularization": "#9a5b6f",
    "Attention": "#b5477a",
    "Reshaping": "#5f6b7a",
    "Merging": "#3f7f93",
    "Activation": "#b8562e",
    "Preprocessing": "#6b7440",
    "Augmentation": "#5a5fc4",
}
_CATEGORIES_DARK = {
    "Core": "#6aa6e8",
    "Convolution": "#4fc3a1",
    "Pooling": "#95c95c",
    "Recurrent": "#bd94e6",
    "Normalization": "#d9a354",
    "Regularization": "#d193a6",
    "Attention": "#ea85b2",
    "Reshaping": "#9aa7b8",
    "Merging": "#76b7cb",
    "Activation": "#ee9069",
    "Preprocessing": "#abb578",
    "Augmentation": "#9aa0f5",
}

LIGHT = Colours(
    is_dark=False,
    window="#f3f4f6",
    surface="#ffffff",
    raised="#fafbfc",
    border="#d3d7de",
    text="#1c2430",
    muted="#5c6675",
    accent="#1a66c2",
    on_accent="#ffffff",
    good="#237a3c",
    warning="#8f5f00",
    error="#b3261e",
    positive="#1f77c8",
    negative="#e07b1a",
    zero="#e3e6ea",
    training="#1f77c8",
    validation="#c75a00",
    grid="#e3e6ea",
    series=(
        "#0072b2",
        "#e07b1a",
        "#00936a",
        "#cc5a9c",
        "#7a5fc0",
        "#a38a00",
        "#3f9fd0",
        "#8c4a2f",
        "#5f6b7a",
        "#4c9a2a",
    ),
    categories=_CATEGORIES_LIGHT,
)

DARK = Colours(
    is_dark=True,
    window="#1b1f26",
    surface="#232832",
    raised="#2a303b",
    border="#3b4351",
    text="#e8ebf0",
    muted="#a3adbc",
    accent="#5b9bf0",
    on_accent="#0e1621",
    good="#6fce8a",
    warning="#e9b44c",
    error="#ff8a80",
    positive="#4ba3f0",
    negative="#f59a3e",
    zero="#3a414d",
    training="#4ba3f0",
    validation="#f59a3e",
    grid="#343b47",
    series=(
        "#4ba3f0",
        "#f59a3e",
        "#3fcf9f",
        "#ee8fc4",
        "#ab95f0",
        "#d9c545",
        "#8fd0f5",
        "#d08b6b",
        "#a3adbc",
        "#8fd06a",
    ),
    categories=_CATEGORIES_DARK,
)


#: Property of the application: whether the dark colours are in force; unset before the first.
_IN_FORCE = "nnstudio_is_dark"


class Theme(QObject):
    """Which colours are in force; everything that paints listens to ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._colours = LIGHT
        self._scheme: Scheme = "system"

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._colours

    @property
    def scheme(self) -> Scheme:
        """What the user chose."""
        return self._scheme

    def apply(self, scheme: Scheme) -> None:
        """Puts a scheme in force for the whole application.

        Qt's own switch does nothing offscreen and on bare X11, so the palette is ours.
        """
        self._scheme = scheme
        dark = scheme == "dark" or (scheme == "system" and system_is_dark())
        self._colours = DARK if dark else LIGHT
        application = QApplication.instance()
        if isinstance(application, QApplication):
            if application.property(_IN_FORCE) == dark:
                return  # a style sheet that is set again costs as much as another one
            application.setProperty(_IN_FORCE, dark)
            application.setStyle(QStyleFactory.create("Fusion"))
            application.setPalette(_palette(self._colours))
            application.setStyleSheet(_style_sheet(self._colours))
        self.changed.emit()


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def category_colour(colours: Colours, category: str) -> QColor:
    """The colour of a category of layers; unknown ones are grey."""
    return QColor(colours.categories.get(category, colours.muted))


def diverging_map(colours: Colours, num: int = 256) -> NDArray[np.uint8]:
    """(num, 4) uint8 RGBA from negative over zero to positive, for pictures of signed numbers."""
    ends = [QColor(name) for name in (colours.negative, colours.zero, colours.positive)]
    places = np.linspace(0.0, 2.0, num)
    channels = [
        np.interp(places, [0.0, 1.0, 2.0], [float(pick(colour)) for colour in ends])
        for pick in (QColor.red, QColor.green, QColor.blue)
    ]
    return np.stack([*channels, np.full(num, 255.0)], axis=1).round().astype(np.uint8)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.Light: colours.raised,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Midlight: colours.border,
    }.items():
        palette.setColor(name, QColor(colour))
    faint = QColor(colours.muted)
    faint.setAlpha(150)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faint)
    return palette


def _style_sheet(colours: Colours) -> str:
    tick = assets.path("icons", f"check-on-{'dark' if colours.is_dark else 'light'}.svg")
    return f"""
        QToolTip {{ color: {colours.text}; background: {colours.raised};
                    border: 1px solid {colours.border}; padding: 4px; }}
        QMainWindow::separator {{ background: {colours.border}; width: 1px; height: 1px; }}
        QCheckBox::indicator, QAbstractItemView::indicator {{
            width: 14px; height: 14px; border: 1px solid {colours.muted}; border-radius: 3px;
            background: {colours.surface}; }}
        QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
            background: {colours.accent}; border-color: {colours.accent};
            image: url("{tick.as_posix()}"); }}
        QCheckBox::indicator:hover, QCheckBox::indicator:focus {{
            border-color: {colours.accent}; }}
        QCheckBox::indicator:disabled {{ border-color: {colours.border}; }}
        QSpinBox, QDoubleSpinBox {{ min-height: 20px; }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QMenuBar {{ background: {colours.window}; padding: 2px 4px; }}
        QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; }}
        QMenuBar::item:selected {{ background: {colours.border}; color: {colours.text}; }}
        QTabBar::tab {{ color: {colours.muted}; background: transparent; padding: 5px 8px;
                        border: none; border-bottom: 2px solid transparent; }}
        QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
        QTabBar::tab:hover:!selected {{ color: {colours.text}; }}
        QTabBar::tab:focus {{ color: {colours.accent}; }}
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
        QScrollBar::handle {{ background: {colours.border}; border-radius: 3px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 32px; }}
        QScrollBar::handle:horizontal {{ min-width: 32px; }}
        QScrollBar::handle:hover {{ background: {colours.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        *[role="muted"] {{ color: {colours.muted}; }}
        *[role="heading"] {{ font-weight: 600; }}
        *[role="error"] {{ color: {colours.error}; }}
        *[role="warning"] {{ color: {colours.warning}; }}
        *[role="good"] {{ color: {colours.good}; }}
    """


_theme: Theme | None = None


def theme() -> Theme:
    """The one theme of this process, made on first use (it needs no application yet)."""
    global _theme  # noqa: PLW0603 - one value a process, as the application itself
    if _theme is None:
        _theme = Theme()
    return _theme
