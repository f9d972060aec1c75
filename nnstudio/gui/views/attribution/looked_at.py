"""Which inputs of the pinned sample mattered."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nnstudio.document.network import ordered
from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.attribution.bar_list import Bars
from nnstudio.gui.views.attribution.page import MOST_ALIGNED, SamplePage
from nnstudio.gui.views.attribution.pictures import overlay, picture
from nnstudio.gui.views.attribution.slot import Slot
from nnstudio.protocol.probes.attribution import AttributionProbe, Method

_PATCHES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)


class LookedAtPage(SamplePage):
    """The sample, what mattered in it, and the network's answer."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self.method, self.classes, self.layers, self.patch = (Choice() for _ in range(4))
        self._add_methods()
        super().__init__(sources, parent)
        self.view.ci.layout.removeItem(self.legend)
        self.view.ci.layout.addItem(self.legend, 0, 0, 1, 3)
        self.sample, self.heat, self.values = (Slot(self.view, 1, column) for column in range(3))
        for column in range(3):
            self.view.ci.layout.setColumnStretchFactor(column, 1)
            self.view.ci.layout.setColumnPreferredWidth(column, 120)
        for place, widget in enumerate((self.method, self.classes, self.layers, self.patch)):
            self.controls.insertWidget(place, widget)
            widget.activated.connect(self._choose)
        self._choose()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("LookedAtPage", "What it looked at")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "LookedAtPage",
            "Which parts of the pinned sample speak for a class, and which against it, as "
            "the network sees it.",
        )

    def probe(self) -> AttributionProbe:
        method: Method = self.method.currentData()
        return AttributionProbe(
            self.sample_number,
            method,
            self.outputs.output,
            self.classes.currentData(),
            (self.layers.currentData() or "") if method == "grad_cam" else "",
            (self.patch.currentData() or 0) if method == "occlusion" else 0,
            self.drawn,
        )

    def nothing_text(self) -> str:
        if self.method.currentData() == "grad_cam":
            return self.tr(
                "Grad-CAM reads the maps of a convolution, and this network has none before this "
                "output. Choose another method, or add a Conv2D layer."
            )
        return self.tr(
            "The inputs are whole numbers that the network looks up, so no slope reaches them. "
            "Occlusion tells what mattered all the same."
        )

    def offered(self) -> None:
        chosen = self.classes.currentData()
        names = self.class_names
        self.classes.clear()
        self.classes.add(self.tr("predicted class"), None)
        for index, name in enumerate(names):
            self.classes.add(name, index)
        if not self.classes.choose(chosen):
            self.classes.setCurrentIndex(0)
        self.classes.setVisible(bool(names))
        layer = self.layers.currentData()
        self.layers.clear()
        for each in ordered(self.project.network):
            if "Conv" in each.kind:
                self.layers.add(each.title or each.id, each.id)
        if not self.layers.choose(layer):
            self.layers.setCurrentIndex(self.layers.count() - 1)

    def _add_methods(self) -> None:
        self.method.add(
            self.tr("Saliency"),
            "saliency",
            self.tr("How much the score would move with each input: the size of its slope"),
        )
        self.method.add(
            self.tr("Integrated gradients"),
            "integrated",
            self.tr("The score shared out among the inputs, beginning from an empty sample"),
        )
        self.method.add(
            self.tr("Grad-CAM"),
            "grad_cam",
            self.tr("Where the maps of a convolution speak for the class"),
        )
        self.method.add(
            self.tr("Occlusion"),
            "occlusion",
            self.tr("How much the score falls where a patch is hidden"),
        )
        self.method.setAccessibleName(self.tr("How it is told"))
        self.method.setMinimumContentsLength(14)
        self.classes.setAccessibleName(self.tr("Which class is explained"))
        self.classes.setToolTip(self.tr("The class whose score is explained"))
        self.classes.setMinimumContentsLength(10)
        self.layers.setAccessibleName(self.tr("Which convolution"))
        self.layers.setToolTip(self.tr("The convolution whose maps are weighed"))
        self.layers.setMinimumContentsLength(8)
        self.patch.setAccessibleName(self.tr("Size of the patch"))
        self.patch.setToolTip(self.tr("Side of the square that is hidden"))
        self.patch.add(self.tr("auto"), 0)
        for size in _PATCHES:
            self.patch.add(f"{size} × {size}", size)

    def _choose(self) -> None:
        method, data = self.method.currentData(), self.data
        self.layers.setVisible(method == "grad_cam" and self.layers.count() > 0)
        self.patch.setVisible(method == "occlusion" and data is not None and data.is_image)
        self.ask_anew()

    # ------------------------------------------------------------------------------ drawing
    def draw(self) -> None:
        arrays = self.arrays()
        samples, maps = self.inputs("sample."), self.inputs("map.")
        if all(values.ndim == 1 for values in samples.values()):
            names = self.column_names(samples)
            flat = (np.concatenate(list(each.values())).tolist() for each in (samples, maps))
            titles = (self.tr("sample"), self._title())
            for slot, title, values in zip((self.sample, self.heat), titles, flat, strict=True):
                slot.show_bars(Bars(title, names, tuple(values)))
                if len(names) <= MOST_ALIGNED:
                    names = ("",) * len(names)
        else:
            name = max(samples, key=lambda each: samples[each].ndim)
            values, heat = samples[name], maps[name]
            is_picture = values.ndim == 3
            self.sample.show_image(self.tr("sample"), picture(values), is_picture)
            self.heat.show_image(self._title(), overlay(values, heat), is_picture)
        target, truth = int(arrays["target"]), int(arrays["truth"])
        self.values.show_bars(self.answer_bars(arrays["values"], truth, target))
        self._tell(arrays, target, truth)

    def _title(self) -> str:
        return {
            "saliency": self.tr("how much the score moves"),
            "integrated": self.tr("share of the score"),
            "grad_cam": self.tr("where the maps speak for it"),
            "occlusion": self.tr("how much the score falls"),
        }[self.method.currentData()]

    def _tell(self, arrays: dict[str, Any], target: int, truth: int) -> None:
        colours, method = theme().colours, self.method.currentData()
        name = self.name_of(target, max(arrays["values"].size, target + 1))
        entries = [Entry("square", colours.positive, self.tr("for {0}").format(name))]
        if method in ("integrated", "occlusion"):
            entries.append(Entry("square", colours.negative, self.tr("against it")))
        else:
            entries = [Entry("square", colours.positive, self.tr("matters for {0}").format(name))]
        kind = (
            self.tr("logit of {0}"),
            self.tr("probability of {0}"),
            self.tr("{0}"),
        )[int(arrays["kind"])]
        words = [
            self.sample_words(truth),
            f"{kind.format(name)}: {short(float(arrays['score']), 3)}",
            *self._method_words(arrays),
            self.step_words(),
        ]
        self.legend.show_entries(tuple(entries), "  ·  ".join(words))

    def _method_words(self, arrays: dict[str, Any]) -> list[str]:
        if "gap" in arrays:
            difference = float(arrays["difference"])
            share = 100 * abs(float(arrays["gap"])) / (abs(difference) or 1.0)
            return [self.tr("adds up to {0} (gap {1:.1f} %)").format(short(difference, 3), share)]
        if "size" in arrays:
            size = " × ".join(str(each) for each in arrays["size"].tolist())
            return [self.tr("maps of {0}").format(size)]
        if "patch" in arrays and (self.data is not None and self.data.is_image):
            side = int(arrays["patch"][0])
            return [self.tr("patches of {0} × {0}").format(side)]
        return []

    # -------------------------------------------------------------------------------- panel
    def reset_zoom(self) -> None:
        for slot in (self.sample, self.heat):
            slot.reset_zoom()
        self.request()

    def paint_theme(self) -> None:
        super().paint_theme()
        for slot in (self.sample, self.heat, self.values):
            slot.paint_theme()

    def table(self) -> Table:
        rows: list[list[Cell]] = [
            [name, " ".join(map(str, index)), float(values[index])]
            for name, values in self.inputs("map.").items()
            for index in np.ndindex(values.shape)
        ]
        return Table(("input", "place", "attribution"), rows)
