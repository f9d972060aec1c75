"""One sample forward and backward, a layer at a time, with the chain rule's numbers."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from nnstudio.document.network import Layer
from nnstudio.gui.forms.style import Words
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.activations.pictures import (
    Content,
    Picture,
    activation_content,
    output_content,
    sample_content,
)
from nnstudio.gui.views.activations.pin_controls import PinControls
from nnstudio.gui.views.activations.through import target_of
from nnstudio.gui.views.activations.through_view import Shown
from nnstudio.gui.views.gradients.step_view import StepView
from nnstudio.gui.views.gradients.way import Stop, Wires, stops, wires
from nnstudio.gui.views.gradients.way_words import product_words, stop_words
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.weights.picture import weight_picture
from nnstudio.protocol.messages import Array
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.backward import BackwardProbe


class StepsPage(RunPage):
    """Back and Next (or the arrow keys) go from the sample to the loss and back.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._place = 0
        self._pointed: tuple[int, int] | None = None
        self.view = StepView()
        super().__init__(self.view, sources, parent)
        self.pin = PinControls(sources.model, self.add_button, sources.drawn)
        self.controls.addWidget(self.pin)
        self.refresh_icons()
        self.words = Words()
        self.where = QLabel()
        self.back, self.next = QPushButton(self.tr("Back")), QPushButton(self.tr("Next"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.add_below(self._below())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setFocusProxy(self)
        self.view.resized.connect(self.request)
        self.view.unit_pointed.connect(self._point)
        self.view.clicked.connect(lambda layer: sources.model.select([layer]))
        self._pinned = sources.model.project.pinned_sample
        sources.model.changed.connect(self._follow_pin)
        sources.model.described.connect(self._follow_data)
        sources.drawn.changed.connect(self.ask_anew)
        self._follow_data()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StepsPage", "Steps")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "StepsPage",
            "One sample goes forward through the layers to its loss, and the loss' gradient "
            "comes back: every number of the chain rule, a layer at a time.",
        )

    def _below(self) -> QWidget:
        self.where.setProperty("role", "muted")
        self.where.setMinimumWidth(self.fontMetrics().horizontalAdvance("00 of 00"))
        self.slider.setAccessibleName(self.tr("Place on the way forward and backward"))
        self.slider.setToolTip(self.tr("Forward to the loss, and backward from it"))
        self.back.setToolTip(self.tr("One layer back on the way (Left)"))
        self.next.setToolTip(self.tr("One layer on (Right)"))
        self.slider.valueChanged.connect(self.go_to)
        self.back.clicked.connect(lambda: self.go_to(self._place - 1))
        self.next.clicked.connect(lambda: self.go_to(self._place + 1))
        below = QWidget()
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.slider, 1)
        row.addWidget(self.where)
        row.addWidget(self.next)
        column = QVBoxLayout(below)
        column.setContentsMargins(8, 2, 8, 4)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addLayout(row)
        return below

    # -------------------------------------------------------------------------- following
    def probe(self) -> Probe:
        sample = 0 if self._drawn.is_shown else self._model.project.pinned_sample
        return BackwardProbe(sample, drawn=self._drawn.bytes)

    def begin_text(self) -> str:
        return self.tr(
            "Press Train (Ctrl+Return) to follow one sample forward and its error backward."
        )

    def begun(self) -> None:
        self._place, self._pointed = 0, None
        self._follow_data()

    def _follow_pin(self) -> None:
        if self._model.project.pinned_sample != self._pinned:
            self._pinned = self._model.project.pinned_sample
            self.ask_anew()

    def _follow_data(self) -> None:
        if self.data is not None:
            self.pin.offer(self.data.num_validation or self.data.num_train)

    # ------------------------------------------------------------------------- the way
    @property
    def stops(self) -> tuple[Stop, ...]:
        """All stops of the way; only the sample while there is no answer."""
        arrays = self.arrays()
        return stops(self.project.network, arrays) if arrays else (Stop("sample"),)

    @property
    def stop(self) -> Stop:
        """The one that is shown."""
        every = self.stops
        return every[min(self._place, len(every) - 1)]

    def go_to(self, place: int) -> None:
        """Shows another stop, counted from 0."""
        place = max(0, min(place, len(self.stops) - 1))
        if place != self._place:
            self._place, self._pointed = place, None
            self.request()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in keys:
            self.go_to(self._place + keys[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _point(self, column: int, unit: int) -> None:
        if (column, unit) != self._pointed:
            self._pointed = (column, unit)
            self.request()

    # ---------------------------------------------------------------------------- drawing
    def reset_zoom(self) -> None:
        self.view.reset_zoom()

    def mouse_left(self) -> None:
        self.view.leave()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def redraw(self) -> None:
        super().redraw()
        every = self.stops
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(every) - 1)
            self.slider.setValue(min(self._place, len(every) - 1))
        self.where.setText(self.tr("{0} of {1}").format(self.slider.value() + 1, len(every)))
        self.back.setEnabled(self.slider.value() > 0)
        self.next.setEnabled(self.slider.value() < len(every) - 1)

    def draw(self) -> None:
        arrays, stop = self.arrays(), self.stop
        small = wires(self.project.network, arrays)
        if small is not None:
            titles = (self.tr("sample"), *(self._title(name) for name in small.layers[1:]))
            focus = self.focus(small, stop)
            self.view.show_wires(small, stop, titles, focus, self._note(stop))
            if stop.layer:
                layer = self.project.network.layer(stop.layer)
                self.words.setText(product_words(small, stop, focus, layer))
                return
        else:
            self.view.show_pictures()
            self.view.show_columns(self._columns(stop), self._note(stop))
        sources = self.project.network.sources(stop.layer) if stop.layer else ()
        self.words.setText(stop_words(stop, arrays, self._title(stop.layer), sources))

    def focus(self, small: Wires, stop: Stop) -> int:
        """The unit whose sum is written out: under the mouse, else the one that is largest."""
        if not stop.layer:
            return 0
        place = small.column(stop.layer)
        is_forward = stop.kind == "forward"
        column = place if is_forward else place - 1
        if self._pointed is not None and self._pointed[0] == column:
            return self._pointed[1]
        values = small.outputs[column] if is_forward else small.gradients[column]
        return int(np.argmax(np.abs(np.nan_to_num(values))))

    def _title(self, layer: str) -> str:
        network = self.project.network
        return (network.layer(layer).title or layer) if network.has(layer) else ""

    def _note(self, stop: Stop) -> str:
        words = {
            "sample": self.tr("the sample"),
            "forward": self.tr("forward: outputs a"),
            "loss": self.tr("the loss"),
            "backward": self.tr("backward: gradients ∂L/∂a, δ = ∂L/∂z"),
        }
        step = self.answer.step if self.answer is not None else 0
        return self.tr("{what}  ·  step {step:,}").format(what=words[stop.kind], step=step)

    # ----------------------------------------------------------- pictures of larger networks
    def _columns(self, stop: Stop) -> list[Shown]:
        if stop.kind == "sample":
            return list(self._sample())
        if stop.kind == "loss":
            return [one for layer in self.project.network.outputs for one in self._answer(layer)]
        return list(self._forward(stop) if stop.kind == "forward" else self._backward(stop))

    def _sample(self) -> Iterator[Shown]:
        features = {one.name: one for one in self.data.features} if self.data is not None else {}
        is_image = self.data is not None and self.data.is_image
        for key, values in self.arrays().items():
            if key.startswith("sample."):
                name = key.removeprefix("sample.")
                content = sample_content(values, features.get(name), is_image)
                yield Shown(None, name, content, True)

    def _answer(self, layer: Layer) -> Iterator[Shown]:
        arrays = self.arrays()
        if self.data is None or layer.id not in arrays:
            return
        target = target_of(layer.id, self.project, self.data)
        content = None
        if target is not None:
            truth = arrays.get(f"target.{target.name}")
            content = output_content(arrays[layer.id], target, truth, self.project)
        yield Shown(layer.id, self._title(layer.id), content or self._values(layer.id), True)
        if f"{layer.id}.da" in arrays:
            yield Shown(None, self.tr("∂L/∂a"), self._values(f"{layer.id}.da"), False)

    def _forward(self, stop: Stop) -> Iterator[Shown]:
        for source in self.project.network.sources(stop.layer):
            if source in self.arrays():
                title = self.tr("before: {0}").format(self._title(source))
                yield Shown(source, title, self._values(source), False)
        yield from self._of_variables(stop.layer, "w", "{0}")
        yield Shown(stop.layer, self._title(stop.layer), self._values(stop.layer), True)

    def _backward(self, stop: Stop) -> Iterator[Shown]:
        arrays = self.arrays()
        title = self.tr("∂L/∂a of {0}").format(self._title(stop.layer))
        yield Shown(stop.layer, title, self._values(f"{stop.layer}.da"), True)
        yield from self._of_variables(stop.layer, "dw", self.tr("∂L/∂{0}"))
        for source in self.project.network.sources(stop.layer):
            if f"{source}.da" in arrays:
                title = self.tr("handed on to {0}").format(self._title(source))
                yield Shown(source, title, self._values(f"{source}.da"), False)

    def _of_variables(self, layer: str, kind: str, words: str) -> Iterator[Shown]:
        prefix = f"{layer}.{kind}."
        for key, values in self.arrays().items():
            if key.startswith(prefix):
                name = key.removeprefix(prefix)
                yield Shown(None, words.format(name), self._weights(name, values), False)

    def _values(self, key: str) -> Content:
        return activation_content(self.arrays()[key], self.view.column_aspect(False), False)

    def _weights(self, name: str, values: Array) -> Content:
        if values.ndim <= 1:
            return activation_content(values, 1.0, False)
        shape = tuple(values.shape)
        picture = weight_picture(name, values, shape, self.view.column_aspect(False))
        rgba = picture.rgba
        return Picture(rgba, picture.is_tiled, picture.limit, name, picture.describe)

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """Every number of the way: outputs, gradients by them, by sums and by weights."""
        return Table(("what", "index", "value"), self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        for name, values in self.arrays().items():
            for index in np.ndindex(values.shape):
                yield [name, " ".join(str(i) for i in index), float(values[index])]
