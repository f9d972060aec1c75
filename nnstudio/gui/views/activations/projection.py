"""A layer's outputs as points in the plane: PCA that moves as it learns, or t-SNE on request."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from nnstudio.document.data import Target
from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.axes import Range, add_plot, follow, new_view, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import class_colour, ramp
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.layer_choice import LayerChoice
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pinning import pin_sample
from nnstudio.protocol.messages import Array
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import ProjectionProbe, TsneProbe, UmapProbe

_PCA, _TSNE, _UMAP = "pca", "tsne", "umap"
_SIZE = 7.0
#: Colours along a range of numbers.
_NUM_SHADES = 11
#: Classes named in the legend.
_MAX_NAMED = 10
#: Pixels within which a point is under the mouse.
_REACH = 9.0


class ProjectionPage(RunPage):
    """Each sample is a point, in the colour of its class; a click pins it.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._request = 0
        self._mouse: QPointF | None = None
        self._ranges: tuple[Range, Range] | None = None
        self._follows = True
        self._make_view()
        super().__init__(self.view, sources, parent)
        self.layer = LayerChoice(sources.model, lambda: self.project)
        self.method = Choice()
        self.again = QPushButton()
        self._add_controls()
        for signal in (self.layer.changed, sources.drawn.changed):
            signal.connect(self._ask_other)
        sources.model.changed.connect(self._follow_pin)
        self._pinned = sources.model.project.pinned_sample

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ProjectionPage", "Samples")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "ProjectionPage",
            "Samples that a layer answers alike lie close together: you see whether it "
            "already tells the classes apart.",
        )

    def _make_view(self) -> None:
        self.view = new_view()
        self.legend = LegendRow()
        self.view.addItem(self.legend, row=0, col=0)
        self.plot = add_plot(self.view, 1, 0)
        self.box = self.plot.getViewBox()
        self._dots: list[Any] = []
        self.pin = pg.ScatterPlotItem(antialias=True, symbol="o", size=15)
        self.pin.setZValue(9)
        self.plot.addItem(self.pin, ignoreBounds=True)
        self.box.sigRangeChangedManually.connect(self._moved_by_hand)
        self.view.scene().sigMouseMoved.connect(self._mouse_moved)
        self.view.scene().sigMouseClicked.connect(self._clicked)

    def _add_controls(self) -> None:
        self.method.add(
            self.tr("PCA"),
            _PCA,
            self.tr("The two directions along which the outputs differ most (Pearson 1901)."),
        )
        self.method.add(
            self.tr("t-SNE"),
            _TSNE,
            self.tr(
                "A picture in which neighbours stay neighbours; distances between groups mean "
                "little (van der Maaten & Hinton 2008)."
            ),
        )
        self.method.add(
            self.tr("UMAP"),
            _UMAP,
            self.tr(
                "Neighbours stay neighbours, and groups keep more of where they lie to each other "
                "(McInnes, Healy & Melville 2018)."
            )
            if has_umap()
            else self.tr("This needs a package more: pip install nnstudio[umap]"),
        )
        self.method.set_enabled(_UMAP, has_umap())
        self.method.setMinimumContentsLength(6)
        self.method.setAccessibleName(self.tr("How the samples are laid out"))
        self.method.activated.connect(lambda _index: self._method_chosen())
        self.again.setText(self.tr("Again"))
        self.again.setToolTip(self.tr("Lays the samples out anew, from the weights of now"))
        self.again.clicked.connect(self._ask_again)
        self.again.hide()
        for widget in (self.layer, self.method, self.again):
            self.controls.addWidget(widget)

    # -------------------------------------------------------------------------- following
    @property
    def is_laid_out(self) -> bool:
        """Whether neighbours are laid out, rather than main directions."""
        return bool(self.method.currentData() != _PCA)

    def choose_method(self, name: str) -> None:
        """``"pca"``, ``"tsne"`` or ``"umap"``."""
        self.method.choose(name)
        self._method_chosen()

    def probe(self) -> Probe | None:
        if not self.layer.layer:
            return None
        if self.is_laid_out:
            kind = TsneProbe if self.method.currentData() == _TSNE else UmapProbe
            return kind(self.layer.layer, self._request)
        pinned = self._model.project.pinned_sample
        sample = 0 if self._drawn.is_shown else pinned
        return ProjectionProbe(self.layer.layer, sample, drawn=self._drawn.bytes)

    def begun(self) -> None:
        self._request += 1
        self.layer.follow()
        self._show_all()

    def _method_chosen(self) -> None:
        self.again.setVisible(self.is_laid_out)
        self._request += self.is_laid_out
        self._show_all()
        self.ask_anew()

    def _ask_again(self) -> None:
        self._request += 1
        self.ask_anew()

    def _ask_other(self) -> None:
        self._show_all()
        self.ask_anew()

    def _follow_pin(self) -> None:
        if self._model.project.pinned_sample != self._pinned:
            self._pinned = self._model.project.pinned_sample
            if not self.is_laid_out:
                self.follow_wishes()
            self.request()

    def keeps(self, probe: Probe) -> bool:
        # Points of another sample's question are still those of this layer.
        is_pca = isinstance(probe, ProjectionProbe) and not self.is_laid_out
        return is_pca and probe.layer == self.layer.layer  # type: ignore[union-attr]

    def empty_text(self) -> str:
        text = super().empty_text()
        if not text and "points" not in self.arrays():
            return self.tr("Finding out which samples are neighbours …")
        return text

    def nothing_text(self) -> str:
        return self.tr(
            "{layer} gives no numbers that can be laid out. Choose another layer."
        ).format(layer=self.layer.title)

    def begin_text(self) -> str:
        return self.tr(
            "Press Train (Ctrl+Return) to see how a layer tells the samples apart while it learns."
        )

    # ---------------------------------------------------------------------------- drawing
    def reset_zoom(self) -> None:
        self._show_all()
        self.request()

    def mouse_left(self) -> None:
        self._mouse = None
        self._tell()

    def paint_theme(self) -> None:
        paint_plot(self.plot)
        self.legend.update()

    def draw(self) -> None:
        arrays = self.arrays()
        points = arrays["points"]
        self._draw_dots(points, arrays["labels"])
        pinned = self._pinned_place(arrays)
        self.pin.setData(x=pinned[:, 0], y=pinned[:, 1])
        self.pin.setPen(pg.mkPen(QColor(theme().colours.text), width=2))
        self.pin.setBrush(pg.mkBrush(None))
        set_label(self.plot, "bottom", self._axis_words(arrays))
        for name in ("bottom", "left"):
            self.plot.getAxis(name).setStyle(showValues=not self.is_laid_out)
        self._fit(points)
        self._tell()

    def _axis_words(self, arrays: dict[str, Array]) -> str:
        if "explained" not in arrays:
            return self.tr("neighbours lie together; axes have no meaning")
        return self.tr("main plane: {share:.0f} % of the variance of {num:,} values").format(
            share=100 * float(arrays["explained"].sum()), num=int(arrays["num_values"])
        )

    def _pinned_place(self, arrays: dict[str, Array]) -> Array:
        """(0 or 1, 2): where the pinned or drawn sample is."""
        if "pinned" in arrays:
            return arrays["pinned"]
        is_pinned = arrays["rows"] == self._model.project.pinned_sample
        return arrays["points"][is_pinned] if not self._drawn.is_shown else np.empty((0, 2))

    def _target(self) -> Target | None:
        return self.data.targets[0] if self.data is not None and self.data.targets else None

    def _draw_dots(self, points: Array, labels: Array) -> None:
        """Draws each colour as one item: hundreds of colours in one take ten times as long."""
        groups = self._groups(labels)
        while len(self._dots) < len(groups):
            item = pg.ScatterPlotItem(antialias=True, size=_SIZE)
            item.setZValue(5)
            self.plot.addItem(item, ignoreBounds=True)
            self._dots.append(item)
        ground = pg.mkPen(QColor(theme().colours.surface), width=0.6)
        for item, (colour, chosen) in zip(self._dots, groups, strict=False):
            item.setData(
                x=points[chosen, 0], y=points[chosen, 1], brush=pg.mkBrush(colour), pen=ground
            )
        for item in self._dots[len(groups) :]:
            item.clear()

    def drawn(self) -> list[tuple[QColor, Array]]:
        """Colour and (n, 2) points of each group, as they are drawn."""
        found = [(item, *item.getData()) for item in self._dots]
        return [
            (item.opts["brush"].color(), np.stack([x, y], axis=1)) for item, x, y in found if len(x)
        ]

    @staticmethod
    def _groups(labels: Array) -> list[tuple[QColor, Array]]:
        """Colours, and which samples have them: one a class, or some along a range of numbers."""
        if labels.dtype.kind == "i":
            return [(class_colour(label), labels == label) for label in np.unique(labels).tolist()]
        colours = theme().colours
        signs = ramp(colours.negative, colours.zero, colours.positive, num=_NUM_SHADES)
        low, high = float(labels.min()), float(labels.max())
        shade = ((labels - low) / ((high - low) or 1.0) * (_NUM_SHADES - 1)).round().astype(int)
        return [
            (QColor(*(int(v) for v in signs[index, :3])), shade == index)
            for index in np.unique(shade).tolist()
        ]

    def _fit(self, points: Array) -> None:
        if not self._follows or not np.isfinite(points).all():
            return
        x, y = (padded(float(v.min()), float(v.max())) for v in points.T)
        if self._ranges is not None:
            x, y = follow(self._ranges[0], x, 0.1), follow(self._ranges[1], y, 0.1)
        if (x, y) != self._ranges:
            self._ranges = (x, y)
            self.box.setRange(xRange=x, yRange=y, padding=0)

    def _show_all(self) -> None:
        self._follows, self._ranges = True, None

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False

    # --------------------------------------------------------------------- legend and mouse
    def _mouse_moved(self, place: QPointF) -> None:
        self._mouse = place
        self._tell()

    def _clicked(self, event: QMouseEvent) -> None:
        index = self.nearest(event.scenePos())  # type: ignore[attr-defined] # pyqtgraph's own
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drawn.clear()
            pin_sample(self._model, int(self.arrays()["rows"][index]))
            self._model.seal()

    def nearest(self, scene_place: QPointF) -> int | None:
        """The point under the mouse, if there is one within reach."""
        points = self.arrays().get("points")
        if points is None or not self.box.sceneBoundingRect().contains(scene_place):
            return None
        place, pixel = self.box.mapSceneToView(scene_place), self.box.viewPixelSize()
        distances = np.hypot(
            (points[:, 0] - place.x()) / pixel[0], (points[:, 1] - place.y()) / pixel[1]
        )
        index = int(np.argmin(distances))
        return index if distances[index] <= _REACH else None

    def _tell(self) -> None:
        index = self.nearest(self._mouse) if self._mouse is not None else None
        note = self._note() if index is None else self._told(index)
        self.legend.show_entries(self._entries(), note, index is not None)

    def _entries(self) -> tuple[Entry, ...]:
        target, muted = self._target(), theme().colours.muted
        entries: list[Entry] = []
        if target is not None and target.kind == "class":
            named = target.classes[:_MAX_NAMED]
            entries = [Entry("disc", class_colour(i).name(), name) for i, name in enumerate(named)]
        elif target is not None and "labels" in self.arrays():
            labels, colours = self.arrays()["labels"], theme().colours
            entries = [
                Entry("disc", colours.negative, short(float(labels.min()), 3)),
                Entry("disc", colours.positive, f"{short(float(labels.max()), 3)} {target.name}"),
            ]
        word = self.tr("drawn sample") if self._drawn.is_shown else self.tr("pinned sample")
        return (*entries, Entry("ring", muted, word))

    def _note(self) -> str:
        arrays, answer = self.arrays(), self.answer
        if answer is None or "points" not in arrays:
            return ""
        if "explained" in arrays:
            return self.tr("step {step:,}").format(step=answer.step)
        told = self.tr("outputs of step {step:,}").format(step=int(arrays["step"]))
        if "iteration" not in arrays:
            return told
        share = self.tr("iteration {now} of {all}")
        share = share.format(now=int(arrays["iteration"]), all=int(arrays["of"]))
        return f"{share}  ·  {told}"

    def _told(self, index: int) -> str:
        arrays, target = self.arrays(), self._target()
        label = arrays["labels"][index]
        is_class = target is not None and target.kind == "class"
        name = target.classes[int(label)] if is_class else short(float(label))  # type: ignore[union-attr]
        return self.tr("sample {row}: {name}  ·  click to pin it").format(
            row=int(arrays["rows"][index]), name=name
        )

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """Every point with its sample and its class or number."""
        return Table(("sample", "label", "x", "y"), self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        arrays = self.arrays()
        if "points" not in arrays:
            return
        for row, label, (x, y) in zip(
            arrays["rows"].tolist(),
            arrays["labels"].tolist(),
            arrays["points"].tolist(),
            strict=True,
        ):
            yield [row, label, x, y]


def has_umap() -> bool:
    """Whether the package that UMAP needs is installed beside this program."""
    return importlib.util.find_spec("umap") is not None
