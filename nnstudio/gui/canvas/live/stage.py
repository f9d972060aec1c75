"""Everything that lives on the canvas while a network learns, put together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.live.legend import LiveLegend
from nnstudio.gui.canvas.live.live import LivePictures
from nnstudio.gui.canvas.live.source import LearningSource
from nnstudio.gui.canvas.live.unit_view import UnitView
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.settings import Settings
from nnstudio.gui.views.drawn import Drawn


class LiveCanvas(QObject):
    """Pictures, wires, legend and the large view of one unit.

    Args:
        canvas: Where they are.
        run: What is looked at.
        watching: Told what can be seen.
        redrawer: Says when to draw.
        drawn: The sample that was drawn, if one was.
    """

    def __init__(
        self,
        canvas: Canvas,
        run: LearningSource,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        drawn: Drawn,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.pictures = LivePictures(canvas, run, watching, redrawer, drawn)
        self.unit = UnitView(canvas, self.pictures, run, watching, redrawer, drawn)
        self.legend = LiveLegend(canvas.minimap, canvas.view)
        actions = canvas.canvas_actions
        actions.pictures.toggled.connect(self.pictures.set_on)
        actions.kernels.toggled.connect(self.pictures.set_kernels)
        actions.weights.toggled.connect(self.pictures.set_weights)
        actions.weights.toggled.connect(lambda _on: self.legend.tell(self.pictures.wires))
        actions.next_unit.triggered.connect(lambda: self.unit.step(1))
        actions.previous_unit.triggered.connect(lambda: self.unit.step(-1))
        self.pictures.shown.connect(self._show_legend)
        canvas.view.camera.moved.connect(self.legend.place)
        canvas.minimap.installEventFilter(self)

    def remember(self, settings: Settings) -> None:
        """Begins with what the user chose the last time, and keeps what is chosen now."""
        actions = self._canvas.canvas_actions
        for name, action in (
            ("canvas/pictures", actions.pictures),
            ("canvas/filters", actions.kernels),
            ("canvas/weights", actions.weights),
        ):
            action.setChecked(settings.choice(name, action.isChecked()))
            action.toggled.connect(lambda is_on, chosen=name: settings.keep_choice(chosen, is_on))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.legend.place()
        return super().eventFilter(watched, event)

    def _show_legend(self) -> None:
        self.legend.setVisible(self.pictures.is_shown)
        self.legend.place()
