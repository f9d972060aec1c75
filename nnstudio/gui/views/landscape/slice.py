"""The loss against one weight, with its tangent and the step that the optimizer takes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox, QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.landscape.slice_view import (
    SliceView,
    flat_place,
    variable_names,
    variable_shape,
)
from nnstudio.gui.views.layer_choice import LayerChoice
from nnstudio.gui.views.page import RunPage
from nnstudio.protocol.probes.landscape import SliceProbe

_ANY = ""
_AUTO = -1


class SlicePage(RunPage):
    """What the loss would be if one weight were another, all others staying as they are."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self.view = SliceView(self._words(), self._pick)
        self._columns = 1
        self.layers: LayerChoice | None = None
        super().__init__(self.view.widget, sources, parent)
        self.layers = LayerChoice(sources.model, lambda: self.project)
        self.layers.changed.connect(self._layer_changed)
        self.variable = Choice()
        self.variable.setAccessibleName(self.tr("Variable"))
        self.variable.setMinimumContentsLength(11)
        self.variable.add(
            self.tr("Steepest"), _ANY, self.tr("The weight of the layer with the largest gradient")
        )
        self.variable.activated.connect(self._variable_chosen)
        self.row, self.column = self._spin(self.tr("row")), self._spin(self.tr("column"))
        self.reach = Choice()
        self.reach.setAccessibleName(self.tr("How far"))
        self.reach.setMinimumContentsLength(14)
        self.reach.setToolTip(self.tr("How far the weight is moved to either side"))
        for text, factor in (
            (self.tr("Reach: the layer"), 1.0),
            (self.tr("Reach: the step"), 0.0),
            (self.tr("Reach: four layers"), 4.0),
        ):
            self.reach.add(text, factor)
        self.reach.activated.connect(lambda _index: self.ask_anew())
        for widget in (self.layers, self.variable, self.row, self.column, self.reach):
            self.controls.addWidget(widget)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("SlicePage", "One weight")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "SlicePage",
            "The loss as one weight changes and all others stay: its slope is the gradient, "
            "and the arrow is the step that the optimizer takes next.",
        )

    def _words(self) -> dict[str, str]:
        return {
            "weight": self.tr("the weight"),
            "loss": self.tr("loss of the batch"),
            "gradients": self.tr("gradients; click one"),
            "at": self.tr("weight {weight}: loss {loss}"),
            "gradient": self.tr("row {row}, column {column}: gradient {value}"),
        }

    def _spin(self, name: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setAccessibleName(name)
        spin.setToolTip(self.tr("Which weight; auto is the one with the largest gradient"))
        spin.setRange(_AUTO, 0)
        spin.setValue(_AUTO)
        spin.setPrefix(f"{name} ")
        spin.setSpecialValueText(self.tr("{name} auto").format(name=name))
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(lambda _value: self.ask_anew())
        return spin

    # -------------------------------------------------------------------------- following
    def probe(self) -> SliceProbe | None:
        if self.layers is None or not self.layers.layer:
            return None
        name = self.variable.currentData() or _ANY
        index = None
        if name and max(self.row.value(), self.column.value()) >= 0:
            index = max(self.row.value(), 0) * self._columns + max(self.column.value(), 0)
        return SliceProbe(self.layers.layer, name, index, self.reach.currentData())

    @property
    def is_working(self) -> bool:
        """Whether the first backward pass is still to come: its twin is built beside the run."""
        return super().is_working or not self.arrays()

    def waiting_text(self) -> str:
        return self.tr("Waiting for the first backward pass …")

    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to see the loss against a weight.")

    def nothing_text(self) -> str:
        layer = self.layers.layer if self.layers is not None else ""
        told = self._model.description.layer(layer)
        if told is not None and told.output_shapes and told.num_params == 0:
            return self.tr("{name} has no weights: choose a layer that learns.").format(
                name=self.layers.title if self.layers is not None else layer
            )
        return self.waiting_text()

    def begun(self) -> None:
        if self.layers is not None:
            self.layers.follow()

    def _layer_changed(self) -> None:
        while self.variable.count() > 1:
            self.variable.removeItem(1)
        self.variable.choose(_ANY)
        self._choose(_AUTO, _AUTO)
        self.ask_anew()

    def _variable_chosen(self, _index: int) -> None:
        self._choose(_AUTO, _AUTO)
        self.ask_anew()

    def _pick(self, row: int, column: int) -> None:
        """A weight is clicked in the picture."""
        arrays = self.arrays()
        self.variable.choose(variable_names(arrays)[int(arrays["variable"])])
        self._limit()
        self._choose(row, column)
        self.ask_anew()

    def _choose(self, row: int, column: int) -> None:
        for spin, value in ((self.row, row), (self.column, column)):
            spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(False)

    def _limit(self) -> None:
        """Offers the layer's variables, and the rows and columns of the one that is shown."""
        arrays = self.arrays()
        for name in variable_names(arrays):
            if self.variable.findData(name) < 0:
                self.variable.add(name, name)
        shape = variable_shape(arrays) or (1,)
        self._columns = shape[-1]
        for spin, num in ((self.row, int(np.prod(shape[:-1]))), (self.column, shape[-1])):
            spin.blockSignals(True)
            spin.setRange(_AUTO, num - 1)
            spin.blockSignals(False)
            spin.setEnabled(bool(self.variable.currentData()))

    # ---------------------------------------------------------------------------- drawing
    def draw(self) -> None:
        arrays = self.arrays()
        self._limit()
        colours = theme().colours
        slope, move = short(float(arrays["gradient"]), 3), short(float(arrays["move"]), 3)
        entries = (
            Entry("line", colours.training, self.tr("loss")),
            Entry("dashes", colours.muted, self.tr("tangent, slope {slope}").format(slope=slope)),
            Entry("line", colours.validation, self.tr("next step {move}").format(move=move)),
        )
        name = variable_names(arrays)[int(arrays["variable"])]
        note = self.tr("{name} {index} is {weight}  ·  loss {loss}  ·  step {step:,}").format(
            name=name,
            index=[int(i) for i in arrays["index"]],
            weight=short(float(arrays["weight"])),
            loss=short(float(arrays["loss"])),
            step=int(arrays["step"]),
        )
        self.view.show(arrays, entries, note)

    def reset_zoom(self) -> None:
        self.view.fit()

    def mouse_left(self) -> None:
        self.view.leave()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def table(self) -> Table:
        """The curve, with what is known of its middle."""
        header = ("variable", "row", "column", "weight", "loss", "gradient", "next step")
        return Table(header, self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        arrays = self.arrays()
        if not arrays:
            return
        about: list[Cell] = [variable_names(arrays)[int(arrays["variable"])], *flat_place(arrays)]
        middle = len(arrays["positions"]) // 2
        pairs = zip(arrays["positions"], arrays["losses"], strict=True)
        for place, (weight, loss) in enumerate(pairs):
            told: list[Cell] = [None, None]
            if place == middle:
                told = [float(arrays["gradient"]), float(arrays["move"])]
            yield [*about, float(weight), float(loss), *told]
