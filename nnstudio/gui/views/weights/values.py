"""The weights of the selected layer while they are learned."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from nnstudio.document.network import Layer
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.weights.histogram_history import HistogramHistory
from nnstudio.gui.views.weights.names import names_of
from nnstudio.gui.views.weights.picture import WeightPicture, weight_picture
from nnstudio.gui.views.weights.values_view import WeightsView
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.weights import WeightsProbe

_HISTORY_COLUMNS = 200


class WeightsPanel(RunPage):
    """Picture, distribution and history of one variable of one layer.

    The layer is the selected one, or the first that has weights where none is selected.

    Signals:
        operation_asked: A menu of operations is wanted: layer, variable, index in its picture
            (empty: the whole of it), value, and where on the screen.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    operation_asked = Signal(str, str, object, float, object)

    remembers = True

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._histories: dict[tuple[str, str], HistogramHistory] = {}
        self._layer: Layer | None = None
        self.view = WeightsView(self._texts())
        super().__init__(self.view.widget, sources, parent)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.controls.addWidget(self._title)
        self._variable = QComboBox()
        self._variable.setAccessibleName(self.tr("Variable of the layer"))
        self._variable.setToolTip(self.tr("Which of the layer's variables is drawn"))
        self._variable.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._variable.currentIndexChanged.connect(self._variable_chosen)
        self.controls.addWidget(self._variable)
        model = sources.model
        for signal in (model.selection_changed, model.changed, model.described):
            signal.connect(self._follow_selection)
        self._follow_selection()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("WeightsPanel", "Values")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "WeightsPanel",
            "The weights of the selected layer as a picture, and how they are distributed "
            "now, at the start and in between.",
        )

    def _texts(self) -> dict[str, str]:
        return {
            "bias": self.tr("bias"),
            "weight": self.tr("weight"),
            "share": self.tr("% of the weights"),
            "steps": self.tr("steps"),
            "history": self.tr("step {step}, weight {weight}"),
            "bin": self.tr("{low} … {high}: {now} % now, {initial} % at the start"),
        }

    # -------------------------------------------------------------------------- following
    @property
    def layer_id(self) -> str | None:
        """The layer that is shown."""
        return self._layer.id if self._layer is not None else None

    @property
    def variable(self) -> str:
        """Name of the variable that is shown; empty before anything is known."""
        return self._variable.currentText()

    def choose_variable(self, name: str) -> None:
        """Shows another variable of the layer."""
        self._variable.setCurrentText(name)

    def probe(self) -> Probe | None:
        return WeightsProbe(self._layer.id) if self._layer is not None else None

    def pause_changed(self) -> None:
        super().pause_changed()
        self._follow_selection()

    def _follow_selection(self) -> None:
        layer = self._chosen_layer()
        if self._frozen is not None:
            return
        changed = (layer and layer.id) != self.layer_id
        self._layer = layer
        self._title.setText((layer.title or layer.id) if layer is not None else "")
        if changed:
            self.ask_anew()
            self._offer()
            self.view.follow_again()
        self.request()

    def _chosen_layer(self) -> Layer | None:
        network = self._model.project.network
        if self._model.selection:
            return network.layer(self._model.selection[-1])
        with_weights = {told.id for told in self._model.description.layers if told.num_params > 0}
        return next((layer for layer in network.layers if layer.id in with_weights), None)

    def begun(self) -> None:
        self._histories.clear()

    def came(self, sample: ProbeSampled) -> None:
        for name in variables(sample) if not sample.is_past else ():
            history = self._histories.setdefault((str(self.layer_id), name), HistogramHistory())
            edges, counts = sample.arrays[f"{name}.edges"], sample.arrays[f"{name}.counts"]
            history.add(sample.step, edges, counts)
        if not self.is_paused:
            self._offer()

    def _offer(self) -> None:
        """Offers the layer's variables; the first (kernel, gamma …) is shown."""
        sample = self.answer
        names = variables(sample) if sample is not None else ()
        shown = tuple(self._variable.itemText(i) for i in range(self._variable.count()))
        if names != shown:
            self._variable.blockSignals(True)
            kept = self._variable.currentText()
            self._variable.clear()
            self._variable.addItems(names)
            self._variable.setCurrentText(kept if kept in names else (names or ("",))[0])
            self._variable.blockSignals(False)
        self._variable.setVisible(bool(names))

    def _variable_chosen(self) -> None:
        self.view.follow_again()
        self.request()

    # ---------------------------------------------------------------------------- drawing
    def empty_text(self) -> str:
        layer, sample = self._layer, self.answer
        if sample is not None and variables(sample):
            return ""
        if layer is None:
            return self.tr("Select a layer on the canvas to see its weights here.")
        name = layer.title or layer.id
        told = self._model.description.layer(layer.id)
        if told is not None and told.output_shapes and told.num_params == 0:
            return self.tr("{name} has no weights: it computes, but learns nothing.").format(
                name=name
            )
        record = self._run.record
        if record is None:
            return self.tr("Press Train (Ctrl+Return) to see the weights of {name} here.").format(
                name=name
            )
        if not record.project.network.has(layer.id):
            return self.tr(
                "{name} is not part of the network that was trained. "
                "Press Train (Ctrl+Return) to train the network as it is now."
            ).format(name=name)
        if sample is not None:
            return self.tr("{name} has no weights: it computes, but learns nothing.").format(
                name=name
            )
        return self.tr("Waiting for the weights of {name} …").format(name=name)

    def reset_zoom(self) -> None:
        self.view.follow_again()

    def mouse_left(self) -> None:
        self.view.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and watched is self.picture.viewport():
            self._ask_operation(event)
            return True
        return super().eventFilter(watched, event)

    def _ask_operation(self, event: QContextMenuEvent) -> None:
        entry = self.view.entry_at(self.picture.mapToScene(event.pos()))
        if entry is not None and self.layer_id is not None and self.variable:
            is_bias, index, value = entry
            variable = "bias" if is_bias else self.variable
            self.operation_asked.emit(self.layer_id, variable, index, value, event.globalPos())

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def draw(self) -> None:
        self._offer()
        sample, name = self.answer, self.variable
        if sample is None or not name:
            return
        arrays = sample.arrays
        values = arrays[name]
        picture = self._picture(sample, name, self.view.aspect)
        bottom, left = self._axes(name, values, picture)
        self.view.show_picture(picture, bottom, left)
        bias_limit = self._draw_bias(sample, name)
        self.view.show_held(arrays.get(f"{name}.held"), arrays.get("bias.held"))
        counts, initial = arrays[f"{name}.counts"], arrays[f"{name}.initial"]
        self.view.show_distribution(
            arrays[f"{name}.edges"],
            100.0 * counts / max(int(counts.sum()), 1),
            100.0 * initial / max(int(initial.sum()), 1),
        )
        shown = self._shown_history(sample, name)
        history = shown.picture(_HISTORY_COLUMNS) if shown is not None else None
        if history is not None:
            self.view.show_history(history)
        self._show_legend(sample, name, picture, bias_limit)

    def _picture(self, sample: ProbeSampled, name: str, aspect: float) -> WeightPicture:
        arrays = sample.arrays
        shape = tuple(int(n) for n in arrays[f"{name}.shape"])
        gates = int(arrays.get(f"{name}.gates", 1))
        names = sums = None
        if len(shape) == 2 and self._layer is not None:
            whole = (shape[0], shape[1] // gates)
            names = names_of(self._layer, name, whole, self.project, self.data)
            if f"{name}.rows" in arrays:
                sums = (arrays[f"{name}.rows"], arrays[f"{name}.columns"])
        return weight_picture(name, arrays[name], shape, aspect, gates, names, sums)

    def _shown_history(self, sample: ProbeSampled, name: str) -> HistogramHistory | None:
        layer = sample.probe.layer if isinstance(sample.probe, WeightsProbe) else ""
        return self._histories.get((layer, name))

    def _draw_bias(self, sample: ProbeSampled, name: str) -> float | None:
        """Draws the bias that goes with a kernel; returns the limit of its colours."""
        bias = sample.arrays.get("bias")
        if name == "bias" or bias is None or sample.arrays[name].ndim < 2:
            self.view.show_bias(None)
            return None
        picture = self._picture(sample, "bias", 1.0)
        self.view.show_bias(picture)
        return picture.limit

    def _axes(self, name: str, values: Array, picture: WeightPicture) -> tuple[str, str]:
        """Words for the columns and the rows of the picture."""
        if picture.is_colour:
            return self.tr("filters in colour; grey is 0"), ""
        if values.ndim > 2 and values.shape[-2] == 1:
            return self.tr("filters"), ""
        match values.ndim:
            case 0 | 1:
                return self.tr("units"), ""
            case 2:
                rows = self.tr("units before") if "recurrent" in name else self.tr("inputs")
                return self.tr("units of each gate") if picture.gates else self.tr("units"), rows
            case _:
                return self.tr("filters"), self.tr("channels")

    def _show_legend(
        self,
        sample: ProbeSampled,
        name: str,
        picture: WeightPicture,
        bias_limit: float | None,
    ) -> None:
        colours = theme().colours
        entries: tuple[Entry, ...] = (
            Entry("square", colours.negative, short(-picture.limit)),
            Entry("square", colours.zero, "0"),
            Entry("square", colours.positive, short(picture.limit)),
            Entry("line", colours.accent, self.tr("now")),
            Entry("dashes", colours.muted, self.tr("at the start")),
        )
        held = [sample.arrays.get(f"{one}.held") for one in (name, "bias")]
        if any(mask is not None and mask.any() for mask in held):
            entries += (Entry("cross", colours.text, self.tr("frozen")),)
        size = " × ".join(str(n) for n in sample.arrays[f"{name}.shape"]) or "1"
        parts = [self.tr("{name} {size}").format(name=name, size=size)]
        if max(picture.strides, default=1) > 1:
            parts.append(self.tr("every {n}th is drawn").format(n=max(picture.strides)))
        broken = ~np.isfinite(sample.arrays[name])
        if broken.any():
            parts.insert(0, self.tr("{share:.0%} are not numbers").format(share=broken.mean()))
        if bias_limit is not None:
            parts.append(self.tr("bias ± {limit}").format(limit=short(bias_limit)))
        norm = short(float(sample.arrays[f"{name}.norm"]))
        parts.append(self.tr("L2 norm {norm}").format(norm=norm))
        parts.append(self.tr("step {step:,}").format(step=sample.step))
        self.view.show_legend(entries, "  ·  ".join(parts))

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """The values as drawn, then the histograms now and at the start."""
        header = ("kind", "layer", "variable", "step", "index", "low", "high", "value")
        sample = self.answer
        return Table(header, _rows(sample) if sample is not None else ())


def variables(sample: ProbeSampled) -> tuple[str, ...]:
    """Names of the variables that a sample holds."""
    return tuple(name.removesuffix(".shape") for name in sample.arrays if name.endswith(".shape"))


def _rows(sample: ProbeSampled) -> Iterator[list[Cell]]:
    layer = sample.probe.layer if isinstance(sample.probe, WeightsProbe) else ""
    for name in variables(sample):
        arrays = sample.arrays
        about: list[Cell] = [layer, name, sample.step]
        values = arrays[name]
        shape = tuple(int(n) for n in arrays[f"{name}.shape"])
        picture = weight_picture(name, values, shape, 1.0, int(arrays.get(f"{name}.gates", 1)))
        held = arrays.get(f"{name}.held", np.zeros(values.shape, np.bool_))
        for index in np.ndindex(values.shape):
            true = " ".join(str(i) for i in picture.true_index(index))
            kind = "frozen weight" if held[index] else "weight"
            yield [kind, *about, true, None, None, float(values[index])]
        edges = arrays[f"{name}.edges"].tolist()
        for kind, key in (("count", "counts"), ("count at the start", "initial")):
            counts = arrays[f"{name}.{key}"].tolist()
            for low, high, count in zip(edges[:-1], edges[1:], counts, strict=True):
                yield [kind, *about, "", low, high, count]
