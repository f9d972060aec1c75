"""Which page of the guide belongs to what the user is looking at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget

from nnstudio.gui.help.guide import INDEX, Place

#: The property of a widget that names its place in the guide, ``"page"`` or ``"page#heading"``.
PROPERTY = "help_page"

#: What explains a dock, by the name under which the layout remembers it.
DOCK_PLACES = {
    "data": "data",
    "layers": "layers",
    "inspector": "inspector",
    "curves": "curves",
    "map": "map",
    "weights": "weights",
    "gradients": "health#gradients--flow",
    "landscape": "loss",
    "activations": "activations",
    "predictions": "predictions",
    "explain": "attribution",
    "runs": "runs",
    "tasks": "forgetting",
    "forgetting": "forgetting#measures",
    "insight": "forgetting#insight",
    "lesson": "lessons",
}

#: What explains a page of a dock, where it has a heading of its own.
PAGE_PLACES = {
    ("weights", "values"): "weights#values",
    ("weights", "ridges"): "weights#ridges",
    ("weights", "travel"): "weights#norms",
    ("gradients", "steps"): "activations#steps-forward-and-backward-a-layer-at-a-time",
    ("landscape", "slice"): "loss#one-weight",
    ("landscape", "plane"): "loss#landscape",
    ("activations", "through"): "activations#one-sample",
    ("activations", "time"): "activations#over-time",
    ("activations", "top"): "activations#strongest",
    ("activations", "projection"): "activations#samples",
    ("predictions", "confusion"): "predictions#confusion",
    ("predictions", "classes"): "predictions#per-class",
    ("predictions", "samples"): "predictions#worst-samples",
    ("predictions", "roc"): "predictions#roc-and-precision",
    ("predictions", "calibration"): "predictions#calibration",
    ("predictions", "residuals"): "predictions#residuals",
    ("explain", "looked-at"): "attribution#what-it-looked-at",
    ("explain", "adversarial"): "attribution#adversarial",
}


def lead_to(widget: QWidget, place: str) -> None:
    """Says which place of the guide explains a widget and all that is in it.

    Args:
        widget: A panel, a dialog, a field.
        place: ``"page"`` or ``"page#heading"``.
    """
    widget.setProperty(PROPERTY, place)


def place_of(widget: QWidget | None, mouse: QPoint | None = None) -> Place | None:
    """What explains a widget, or the nearest one around it that says so.

    Args:
        widget: Where to begin.
        mouse: Where the mouse is on the screen; with it, a tab of docks leads to its dock's page.
    """
    if isinstance(widget, QTabBar) and mouse is not None:
        dock = _dock_of_tab(widget, mouse)
        widget = dock if dock is not None else widget
    while widget is not None:
        told = widget.property(PROPERTY)
        if isinstance(told, str) and told:
            return Place.parse(told)
        widget = widget.parentWidget()
    return None


class Attention(QObject):
    """Guesses which widget the user looks at.

    That is what the mouse was moved to last, or else what has the focus: who has pressed a tab or
    looks at a plot has not given it the focus, and who works with keys leaves the mouse alone.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mouse = QCursor.pos()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)

    def place(self) -> Place:
        """What explains what the user looks at; the contents where nothing does."""
        mouse = QCursor.pos()
        under = QApplication.widgetAt(mouse) if mouse != self._mouse else None
        for widget in (under, QApplication.focusWidget(), QApplication.activeWindow()):
            found = place_of(widget, mouse)
            if found is not None:
                return found
        return Place(INDEX)

    def _note(self) -> None:
        self._mouse = QCursor.pos()


def _dock_of_tab(bar: QTabBar, mouse: QPoint) -> QDockWidget | None:
    """The dock whose tab is under the mouse; Qt tells only the tab's words."""
    main = bar.parentWidget()
    index = bar.tabAt(bar.mapFromGlobal(mouse))
    if not isinstance(main, QMainWindow) or index < 0:
        return None
    title = bar.tabText(index)
    docks = main.findChildren(QDockWidget)
    return next((dock for dock in docks if dock.windowTitle() == title), None)
