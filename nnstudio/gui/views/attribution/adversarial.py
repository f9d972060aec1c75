"""The pinned sample, moved a little so that the network errs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.axes import add_plot, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import class_colour, largest, signed_rgba
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.attribution.bar_list import Bars
from nnstudio.gui.views.attribution.page import MOST_ALIGNED, SamplePage
from nnstudio.gui.views.attribution.pictures import picture
from nnstudio.gui.views.attribution.slot import Slot
from nnstudio.protocol.probes.attribution import AdversarialProbe

_NUM = 16
#: Pixels below which the sample itself is left out.
_NARROW = 600
#: Classes whose curves are drawn.
_MOST_CURVES = 6


class AdversarialPage(SamplePage):
    """Sample, noise, moved sample, the answer to it, and the answers over all distances."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self.attack = Choice()
        self.attack.add(
            self.tr("FGSM"), "fgsm", self.tr("One step along the sign of the loss's slope")
        )
        self.attack.add(
            self.tr("PGD"), "pgd", self.tr("Ten small steps, kept within the same distance")
        )
        super().__init__(sources, parent)
        self.view.ci.layout.removeItem(self.legend)
        self.view.ci.layout.addItem(self.legend, 0, 0, 1, 5)
        self.slots = tuple(Slot(self.view, 1, column) for column in range(4))
        self.plot = add_plot(self.view, 1, 4)
        self.plot.getViewBox().setMouseEnabled(x=False, y=False)
        self.curves = [pg.PlotCurveItem() for _ in range(_MOST_CURVES)]
        self.mark = pg.InfiniteLine(0, angle=90)
        for item in (*self.curves, self.mark):
            self.plot.addItem(item, ignoreBounds=True)
        set_label(self.plot, "bottom", self.tr("ε, % of range"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _NUM - 1)
        self.slider.setValue(4)
        self.slider.setMinimumWidth(140)
        self.slider.setAccessibleName(self.tr("How far the sample is moved"))
        self.slider.setToolTip(self.tr("ε: how far each input may move, of its range"))
        self.distance = QLabel()
        self.distance.setMinimumWidth(52)
        self.attack.setAccessibleName(self.tr("How it is moved"))
        for place, widget in enumerate((self.attack, self.slider, self.distance)):
            self.controls.insertWidget(place, widget)
        self.attack.activated.connect(self.ask_anew)
        self.slider.valueChanged.connect(self.request)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("AdversarialPage", "Adversarial")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "AdversarialPage",
            "How little the pinned sample has to be moved until the network takes it for "
            "something else.",
        )

    def probe(self) -> AdversarialProbe:
        attack, output = self.attack.currentData(), self.outputs.output
        return AdversarialProbe(self.sample_number, attack, output, self.drawn)

    def nothing_text(self) -> str:
        if self._drawn.is_shown and not self.class_names:
            return self.tr(
                "Nobody knows the true number of a drawn sample, so it has no loss that could "
                "grow. Go back to the pinned sample."
            )
        return self.tr(
            "The inputs are whole numbers that the network looks up, so they cannot be moved a "
            "little."
        )

    # ------------------------------------------------------------------------------ drawing
    def draw(self) -> None:
        arrays, at = self.arrays(), self.slider.value()
        epsilon = float(arrays["epsilons"][at])
        self.distance.setText(self.tr("ε = {0:.0f} %").format(100 * epsilon))
        self._give_room()
        moved = self.inputs("pictures.")
        if all(values.ndim == 2 for values in moved.values()):
            self._draw_columns(moved, at)
        else:
            name = max(moved, key=lambda each: moved[each].ndim)
            self._draw_pictures(name, moved[name], at)
        predicted, truth = int(arrays["predicted"][at]), int(arrays["truth"])
        strong = predicted if predicted >= 0 else None
        self.slots[3].show_bars(self.answer_bars(arrays["values"][at], truth, strong))
        self._draw_curves(arrays, epsilon)
        self._tell(arrays, at, truth)

    @property
    def _is_narrow(self) -> bool:
        """Without room for all; the sample itself is what the slider shows at 0."""
        return bool(self.view.width() < _NARROW)

    def _give_room(self) -> None:
        layout = self.view.ci.layout
        for column, share in enumerate((0 if self._is_narrow else 4, 4, 4, 5, 7)):
            layout.setColumnStretchFactor(column, share)
            layout.setColumnPreferredWidth(column, 20 * share)
        for column, least in ((3, 92), (4, 130)):
            layout.setColumnMinimumWidth(column, least)

    def _draw_columns(self, moved: dict[str, Any], at: int) -> None:
        names = self.column_names(moved)
        whole = np.concatenate(list(moved.values()), axis=1)
        limit = largest(whole)
        titles = (self.tr("sample"), self.tr("noise"), self.tr("moved"))
        rows = (whole[0], whole[at] - whole[0], whole[at])
        for slot, title, values in zip(self._pictured(), titles, rows, strict=True):
            if slot is None:
                continue
            slot.show_bars(Bars(title, names, tuple(values.tolist()), limit=limit))
            if len(names) <= MOST_ALIGNED:
                names = ("",) * len(names)

    def _draw_pictures(self, name: str, pictures: Any, at: int) -> None:
        first, now, is_picture = pictures[0], pictures[at], pictures.ndim == 4
        arrays = self.arrays()
        ends: tuple[float | None, float | None] = (None, None)
        if is_picture and np.ndim(arrays[f"low.{name}"]) == 0:
            ends = (float(arrays[f"low.{name}"]), float(arrays[f"high.{name}"]))
        noise = now - first
        limit = largest(noise) if noise.any() else 1.0
        sample, between, after = self._pictured()
        if sample is not None:
            sample.show_image(self.tr("sample"), picture(first, *ends), is_picture)
        shown = noise.mean(axis=-1) if is_picture else noise.T
        title = self.tr("noise ± {0}").format(short(limit, 2) if noise.any() else "0")
        between.show_image(title, signed_rgba(shown, limit), is_picture)
        after.show_image(self.tr("moved"), picture(now, *ends), is_picture)

    def _pictured(self) -> tuple[Slot | None, Slot, Slot]:
        """Where the sample, the noise and the moved sample go."""
        if self._is_narrow:
            self.slots[0].hide()
            return None, self.slots[1], self.slots[2]
        return self.slots[0], self.slots[1], self.slots[2]

    def _draw_curves(self, arrays: dict[str, Any], epsilon: float) -> None:
        values, x = arrays["values"], 100 * arrays["epsilons"]
        is_share = bool(self.class_names) and bool(values.min() >= -1e-3 and values.max() <= 1.001)
        drawn = self._curved()
        for curve, index in zip(self.curves, drawn, strict=False):
            curve.setPen(pg.mkPen(class_colour(index), width=2))
            curve.setData(x, values[:, index])
        for place, curve in enumerate(self.curves):
            curve.setVisible(place < len(drawn))
        self.mark.setValue(100 * epsilon)
        self.mark.setPen(pg.mkPen(QColor(theme().colours.text), style=Qt.PenStyle.DashLine))
        low, high = (0.0, 1.0) if is_share else (float(values.min()), float(values.max()))
        self.plot.getViewBox().setRange(
            xRange=(0, float(x[-1])), yRange=padded(low, high, 0.03), padding=0
        )
        set_label(self.plot, "left", self.tr("probability") if is_share else self.tr("answer"))

    def _curved(self) -> list[int]:
        """The true class and those that are most likely somewhere, in their order."""
        values, truth = self.arrays()["values"], int(self.arrays()["truth"])
        peaks = values.max(axis=0).copy()
        if 0 <= truth < len(peaks):
            peaks[truth] = np.inf
        return sorted(np.argsort(-peaks, kind="stable")[:_MOST_CURVES].tolist())

    def _tell(self, arrays: dict[str, Any], at: int, truth: int) -> None:
        num = arrays["values"].shape[1]
        entries = tuple(
            Entry("line", class_colour(index).name(), self.name_of(index, num))
            for index in self._curved()
        )
        words = []
        predicted = arrays["predicted"]
        changed = np.flatnonzero(predicted != predicted[0])
        if predicted[0] >= 0:
            if len(changed):
                first = int(changed[0])
                text = self.tr("taken for {0} from ε = {1:.0f} % on").format(
                    self.name_of(int(predicted[first]), num), 100 * float(arrays["epsilons"][first])
                )
            else:
                text = self.tr("its answer stays the same")
            words.append(text)
        words.append(self.sample_words(truth))
        words.append(self.tr("loss {0}").format(short(float(arrays["losses"][at]), 3)))
        self.legend.show_entries(entries, "  ·  ".join([*words, self.step_words()]))

    # -------------------------------------------------------------------------------- panel
    def reset_zoom(self) -> None:
        for slot in self.slots:
            slot.reset_zoom()
        self.request()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.request()

    def paint_theme(self) -> None:
        super().paint_theme()
        paint_plot(self.plot)
        for slot in self.slots:
            slot.paint_theme()

    def table(self) -> Table:
        arrays = self.arrays()
        if "values" not in arrays:
            return Table((), ())
        num = arrays["values"].shape[1]
        names = tuple(self.name_of(index, num) for index in range(num))
        rows = [
            [float(epsilon), float(loss), *values]
            for epsilon, loss, values in zip(
                arrays["epsilons"], arrays["losses"], arrays["values"].tolist(), strict=True
            )
        ]
        return Table(("epsilon", "loss", *names), rows)
