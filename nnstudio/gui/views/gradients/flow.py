"""The gradient on its way from the loss back to the inputs: how much of it comes to each layer."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from nnstudio.document.vitals import Pulse, Totals, pulse_of
from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.gradients.flow_history import FlowHistory
from nnstudio.gui.views.gradients.flow_view import Flow, FlowView
from nnstudio.gui.views.page import RunPage
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pulse import PulseProbe

Float = NDArray[np.float64]

_COLUMNS = 200
#: Of ``_column``.
_BY_WEIGHTS, _BY_OUTPUTS, _KEPT = range(3)


class FlowPage(RunPage):
    """Norm of the gradient in each layer, now and over time, and what clipping cuts off."""

    remembers = True

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        words = {"steps": self.tr("steps"), "norm": self.tr("norm of the gradient now")}
        self.view = FlowView(words)
        self._names: tuple[str, ...] = ()
        self._history = FlowHistory()
        super().__init__(self.view.widget, sources, parent)
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Gradient by what"))
        self.choice.add(
            self.tr("By the weights"),
            _BY_WEIGHTS,
            self.tr("∂L/∂w of each layer's weights, taken as one vector: what the optimizer gets."),
        )
        self.choice.add(
            self.tr("By the outputs"),
            _BY_OUTPUTS,
            self.tr("∂L/∂a of each layer's outputs: what is handed back from layer to layer."),
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.setToolTip(self.tr("Which gradient is shown"))
        self.choice.currentIndexChanged.connect(self._choose)
        self.controls.addWidget(self.choice)
        self._clipping = QLabel()
        self.controls.addWidget(self._clipping)
        self._reading = QLabel()
        self._reading.setProperty("role", "muted")
        self.controls.addWidget(self._reading)
        self.picture.scene().sigMouseMoved.connect(self._mouse_moved)  # type: ignore[attr-defined]
        sources.run.moment_changed.connect(self.request)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("FlowPage", "Flow")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "FlowPage",
            "How large the loss' gradient is in each layer: where it fades on its way back "
            "(vanishing), where it grows (exploding), and what clipping cuts off.",
        )

    # ------------------------------------------------------------------------- following
    def probe(self) -> PulseProbe:
        return PulseProbe()

    def waiting_text(self) -> str:
        return self.tr("Waiting for the first backward pass …")

    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to see how the gradient flows back.")

    def nothing_text(self) -> str:
        return self.waiting_text()

    def begun(self) -> None:
        self._history = FlowHistory()
        self._names = ()
        self.view.reset()

    def came(self, sample: ProbeSampled) -> None:
        if not sample.arrays:
            return
        pulse = pulse_of(sample.arrays)
        names = _learning(pulse)
        if names != self._names:
            self._names, self._history = names, FlowHistory()
        if not sample.is_past:
            self._history.add(sample.step, _columns(pulse, names))

    # --------------------------------------------------------------------------- drawing
    def draw(self) -> None:
        if self.answer is None:
            return
        pulse = pulse_of(self.answer.arrays)
        columns = _columns(pulse, self._names)
        kind = self.choice.currentData()
        kept = columns[:, _KEPT if kind == _BY_WEIGHTS else kind]
        limit = _limit(pulse.network) if kind == _BY_WEIGHTS else None
        titles = tuple(self._title(name) for name in self._names)
        flow = Flow(titles, columns[:, kind], kept, limit)
        self.view.show(flow, self._history.picture(kind, _COLUMNS), self._run.moment)
        self._clipping.setText(self._clipping_text(pulse.network))

    def reset_zoom(self) -> None:
        self.view.reset()
        super().reset_zoom()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def mouse_left(self) -> None:
        self._reading.clear()

    def _title(self, name: str) -> str:
        network = self.project.network
        title = network.layer(name).title if network.has(name) else ""
        return title or name

    def _clipping_text(self, network: Totals) -> str:
        kinds = {
            self.tr("each weight's gradient at norm {limit}"): network.clipnorm,
            self.tr("all gradients together at norm {limit}"): network.global_clipnorm,
            self.tr("each number at {limit}"): network.clipvalue,
        }
        for words, limit in kinds.items():
            if not math.isnan(limit):
                share = 1 - network.clipped_gradient / network.gradient if network.gradient else 0.0
                text = self.tr("Clipped: {how}; {share} % of the norm is cut off")
                told = f"{100 * max(share, 0.0):.0f}" if math.isfinite(share) else "?"
                return text.format(how=words.format(limit=short(limit)), share=told)
        return self.tr("Not clipped; norm of all together {norm}").format(
            norm=short(network.gradient, 3)
        )

    def _choose(self) -> None:
        self.view.reset()
        self.request()

    def _mouse_moved(self, place: QPointF) -> None:
        found = self.view.at(place)
        if found is None or self.view.flow is None:
            self._reading.clear()
            return
        row, column = found
        picture = self.view.picture
        value, when = self.view.flow.norms[row], self.tr("now")
        if column >= 0 and picture is not None:
            value = picture.norms[row, column]
            width = (picture.last - picture.first) / picture.norms.shape[1]
            step = round(picture.first + width * column)
            when = self.tr("at step {step:,}").format(step=step)
        self._reading.setText(
            self.tr("{layer} {when}: {value}").format(
                layer=self.view.flow.names[row], when=when, value=short(float(value), 3)
            )
        )

    # ---------------------------------------------------------------------------- export
    def table(self) -> Table:
        """Norms of every layer at every moment that is kept."""
        header = ("step", "layer", "by the weights", "by the outputs", "after clipping")
        return Table(header, self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        for step, column in self._history.rows():
            for name, values in zip(self._names, column.tolist(), strict=True):
                yield [step, name, *values]


def _learning(pulse: Pulse) -> tuple[str, ...]:
    """The layers that have weights to learn."""
    return tuple(
        name
        for name, told in pulse.layers.items()
        if not math.isnan(told.weight_norm) or told.bad_weights > 0
    )


def _columns(pulse: Pulse, names: tuple[str, ...]) -> Float:
    """(num_layers, 3): norms by weights, by outputs, and by weights after clipping."""
    told = [pulse.layers[name] for name in names]
    rows = [(one.gradient, one.activation_gradient, one.clipped_gradient) for one in told]
    return np.array(rows, np.float64).reshape(len(names), 3)


def _limit(network: Totals) -> float | None:
    """The norm beyond which something is cut, where that is a norm."""
    for limit in (network.clipnorm, network.global_clipnorm):
        if not math.isnan(limit):
            return limit
    return None
