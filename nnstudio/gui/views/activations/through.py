"""The pinned sample through all layers."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from nnstudio.document.data import DataSummary, Target
from nnstudio.document.network import INPUT, Layer, ordered
from nnstudio.document.project import Project
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.activations.pad import LARGEST, DrawingPad
from nnstudio.gui.views.activations.pictures import (
    Content,
    activation_content,
    output_content,
    sample_content,
)
from nnstudio.gui.views.activations.pin_controls import PinControls
from nnstudio.gui.views.activations.through_view import ActivationsView, Shown
from nnstudio.gui.views.page import RunPage
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import ActivationsProbe

_PAD_WIDTH = 168
_SAMPLE, _TARGET = "sample.", "target."


class ActivationsPanel(RunPage):
    """One sample's way: itself, each layer's output, the answer and the truth.

    The selected layer is drawn larger; clicking a layer selects it.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._sample_number = sources.model.project.pinned_sample
        self.view = ActivationsView()
        super().__init__(self.view, sources, parent)
        self.pin = PinControls(sources.model, self.add_button, sources.drawn)
        self.controls.addWidget(self.pin)
        self._add_pad()
        self.refresh_icons()
        self.view.clicked.connect(lambda layer: sources.model.select([layer]))
        self.view.resized.connect(self.request)
        sources.model.selection_changed.connect(self.request)
        sources.model.changed.connect(self._follow_pin)
        sources.model.described.connect(self._follow_data)
        sources.run.state_changed.connect(self._follow_data)
        sources.drawn.changed.connect(self.ask_anew)
        self._follow_data()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ActivationsPanel", "One sample")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "ActivationsPanel",
            "One sample through all layers: what each of them makes of it, and the answer.",
        )

    def _add_pad(self) -> None:
        self.draw_button = QPushButton(self.tr("Draw"))
        self.draw_button.setCheckable(True)
        self.draw_button.setToolTip(self.tr("Draw a sample of your own and watch what it becomes"))
        self.controls.addWidget(self.draw_button)
        self.pad = DrawingPad()
        self.pad.setFixedWidth(_PAD_WIDTH)
        self.pad.hide()
        self.add_beside(self.pad)
        self.pad.drawn.connect(self._drawn.show)
        self.pad.cleared.connect(self._drawn.clear)
        self.draw_button.toggled.connect(self._pad_toggled)

    def _pad_toggled(self, is_open: bool) -> None:
        self.pad.setVisible(is_open)
        if not is_open:
            self.pad.clear()

    # -------------------------------------------------------------------------- following
    def probe(self) -> ActivationsProbe:
        """What it asks: the outputs for the drawn sample, or for the pinned one."""
        sample = 0 if self._drawn.is_shown else self._sample_number
        return ActivationsProbe(sample, drawn=self._drawn.bytes)

    def takes(self, probe: Probe) -> bool:
        # Of a drawing also the answer that is a stroke behind.
        if not isinstance(probe, ActivationsProbe) or probe.layers:
            return False
        return bool(probe.drawn) if self._drawn.is_shown else probe == self.probe()

    def keeps(self, probe: Probe) -> bool:
        return True

    def _follow_pin(self) -> None:
        if self._model.project.pinned_sample != self._sample_number:
            self._sample_number = self._model.project.pinned_sample
            self._drawn.clear()  # who pins a sample wants to see it
            self.follow_wishes()

    def _follow_data(self) -> None:
        data = self.data
        if data is not None:
            self.pin.offer(data.num_validation or data.num_train)
            shape = data.features[0].shape if len(data.features) == 1 else ()
            self._drawn.fit(shape)
            can_draw = data.is_image and len(shape) == 3 and max(shape[:2]) <= LARGEST
            self.draw_button.setVisible(can_draw)
            if can_draw:
                self.pad.set_shape(shape)
            else:
                self.draw_button.setChecked(False)
        self.request()

    # ---------------------------------------------------------------------------- drawing
    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to follow one sample through the network here.")

    def waiting_text(self) -> str:
        return self.tr("Waiting for the engine to compute the layers' outputs …")

    def reset_zoom(self) -> None:
        self.view.reset_zoom()

    def mouse_left(self) -> None:
        self.view.leave()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def draw(self) -> None:
        sample, data = self.answer, self.data
        if sample is None or data is None:
            return
        columns = [*self._sample_columns(sample, data), *self._layer_columns(sample, data)]
        self.view.show_columns(columns, self._note(sample, data))

    def _sample_columns(self, sample: ProbeSampled, data: DataSummary) -> Iterator[Shown]:
        features = {feature.name: feature for feature in data.features}
        for key, values in sample.arrays.items():
            if key.startswith(_SAMPLE):
                name = key.removeprefix(_SAMPLE)
                content = sample_content(values, features.get(name), data.is_image)
                title = self.tr("sample") if len(features) == 1 else name
                yield Shown(None, title, content, False)

    def _layer_columns(self, sample: ProbeSampled, data: DataSummary) -> Iterator[Shown]:
        project = self.project
        selected = self._model.selection[-1:]
        outputs = {layer.id for layer in project.network.outputs}
        for layer in ordered(project.network):
            values = sample.arrays.get(layer.id)
            if values is None or layer.kind == INPUT:
                continue
            is_selected = layer.id in selected
            content: Content | None = None
            if layer.id in outputs:
                content = self._answer(layer, values, sample, data)
            if content is None:
                aspect = self.view.column_aspect(is_selected)
                content = activation_content(values, aspect, is_selected)
            yield Shown(layer.id, layer.title or layer.id, content, is_selected)

    def _answer(
        self, layer: Layer, values: Array, sample: ProbeSampled, data: DataSummary
    ) -> Content | None:
        target = target_of(layer.id, self.project, data)
        if target is None:
            return None
        truth = sample.arrays.get(f"{_TARGET}{target.name}")
        return output_content(values, target, truth, self.project)

    def _note(self, sample: ProbeSampled, data: DataSummary) -> str:
        word = self.tr("validation") if data.num_validation else self.tr("training")
        probe = sample.probe
        if isinstance(probe, ActivationsProbe) and not probe.drawn:
            parts = [self.tr("{part} sample {number}").format(part=word, number=probe.sample)]
        else:
            parts = [self.tr("drawn sample")]
        for target in data.targets:
            truth = sample.arrays.get(f"{_TARGET}{target.name}")
            if truth is not None and truth.size:
                parts.append(f"{target.name}: {_told(target, truth)}")
        parts.append(self.tr("step {step:,}").format(step=sample.step))
        return "  ·  ".join(parts)

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """Every value as it came, with its index."""
        sample = self.answer
        return Table(("layer", "index", "value"), _rows(sample) if sample is not None else ())


def target_of(layer: str, project: Project, data: DataSummary) -> Target | None:
    """The target that an output layer is compared with, where it can be told."""
    targets = {target.name: target for target in data.targets}
    for plan in project.plan.outputs:
        if plan.layer == layer and plan.target is not None:
            return targets.get(plan.target)
    return data.targets[0] if len(targets) == 1 else None


def _told(target: Target, truth: Array) -> str:
    if target.kind == "class" and truth.size == 1:
        return target.classes[int(truth.reshape(-1)[0])]
    return ", ".join(short(float(value)) for value in truth.reshape(-1)[:4])


def _rows(sample: ProbeSampled) -> Iterator[list[Cell]]:
    for name, values in sample.arrays.items():
        for index in np.ndindex(values.shape):
            yield [name, " ".join(str(i) for i in index), float(values[index])]
