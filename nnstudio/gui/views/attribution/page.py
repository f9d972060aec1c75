"""What all pages about the pinned sample share: which sample, which output, its inputs."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from nnstudio.document.data import Target
from nnstudio.gui.plots.axes import new_view
from nnstudio.gui.plots.legend import LegendRow
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.activations.pin_controls import PinControls
from nnstudio.gui.views.attribution.bar_list import Bars
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.predictions.output_choice import OutputChoice, target_of
from nnstudio.protocol.messages import ProbeSampled

_MOST_NAMED = 2000
#: Columns that always have room, so that bars beside each other are the same column, and need
#: their names only once.
MOST_ALIGNED = 8


class SamplePage(RunPage):
    """One question about the pinned sample.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(
        self,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        self._sample = sources.model.project.pinned_sample
        self._whole: ProbeSampled | None = None
        self.outputs = OutputChoice()
        self.view = new_view()
        self.legend = LegendRow()
        self.view.addItem(self.legend, row=0, col=0)
        super().__init__(self.view, sources, parent)
        self.pin = PinControls(sources.model, self.add_button)
        self.controls.addWidget(self.outputs)
        self.controls.addWidget(self.pin)
        self.refresh_icons()
        self.outputs.activated.connect(self._choose_output)
        sources.model.changed.connect(self._follow_pin)
        sources.model.described.connect(self._offer)
        sources.drawn.changed.connect(self.ask_anew)
        self._offer()

    # --------------------------------------------------------------- for subclasses to use
    @property
    def sample_number(self) -> int:
        """The pinned sample; 0 where a drawn one is shown."""
        return 0 if self._drawn.is_shown else self._sample

    @property
    def drawn(self) -> bytes:
        """The drawn sample as it travels."""
        return self._drawn.bytes

    @property
    def target(self) -> Target | None:
        """What the chosen output is compared with."""
        return target_of(self.outputs.output, self.project, self.data)

    @property
    def class_names(self) -> tuple[str, ...]:
        """Empty where numbers are predicted."""
        target = self.target
        return target.classes if target is not None and target.kind == "class" else ()

    def name_of(self, index: int, num: int) -> str:
        """What one of so many outputs is called."""
        names, target = self.class_names, self.target
        if len(names) == num:
            return names[index]
        name = target.name if target is not None and not names else self.tr("output")
        return name if num == 1 else f"{name} {index}"

    def answer_bars(self, values: Any, truth: int, strong: int | None = None) -> Bars:
        """Probabilities of the classes, or the numbers that are predicted."""
        flat = values.reshape(-1)[:_MOST_NAMED]
        is_share = bool(
            self.class_names and flat.min() >= -1e-3 and abs(float(flat.sum()) - 1.0) < 0.05
        )
        return Bars(
            self.tr("probabilities") if is_share else self.tr("the network's answer"),
            tuple(self.name_of(index, values.size) for index in range(len(flat))),
            tuple(flat.tolist()),
            is_share,
            truth if 0 <= truth < len(flat) else None,
            strong,
        )

    def inputs(self, prefix: str) -> dict[str, Any]:
        """The arrays of an answer that stand for the network's inputs, by their names."""
        return {
            name.removeprefix(prefix): values
            for name, values in self.arrays().items()
            if name.startswith(prefix)
        }

    def column_names(self, inputs: dict[str, Any]) -> tuple[str, ...]:
        """Names of all columns of inputs without places."""
        data = self.data
        known = {feature.name: feature.columns for feature in data.features} if data else {}
        names: list[str] = []
        for name, values in inputs.items():
            columns = known.get(name, ())
            size = values.shape[-1]
            numbered = tuple(f"{name} {index}" for index in range(size))
            names += columns if len(columns) == size else numbered
        return tuple(names)

    def sample_words(self, truth: int) -> str:
        """Which sample it is, and what it should be."""
        if self._drawn.is_shown:
            return self.tr("drawn sample")
        data = self.data
        part = self.tr("validation") if data and data.num_validation else self.tr("training")
        text = self.tr("{part} sample {number}").format(part=part, number=self._sample)
        names = self.class_names
        return f"{text}: {names[truth]}" if 0 <= truth < len(names) else text

    def step_words(self) -> str:
        """Which weights answered."""
        return self.tr("step {0:,}").format(int(self.arrays()["step"]))

    # ----------------------------------------------------------------------------- common
    def came(self, sample: ProbeSampled) -> None:
        """A picture stays until the next one is whole."""
        if "progress" not in sample.arrays:
            self._whole = sample
        elif self._whole is not None and self._whole.probe == sample.probe:
            self._latest = self._whole

    def empty_text(self) -> str:
        text = super().empty_text()
        if not text and "progress" in self.arrays():
            return self.tr("Working it out …")
        return text

    def begun(self) -> None:
        self._whole = None
        self._offer()

    def paint_theme(self) -> None:
        self.legend.update()

    def offered(self) -> None:
        """There may be other classes or layers."""

    def _offer(self) -> None:
        self.outputs.offer(self.project)
        data = self.data
        if data is not None:
            self.pin.offer(data.num_validation or data.num_train)
        self.offered()

    def _choose_output(self) -> None:
        self.offered()
        self.ask_anew()

    def _follow_pin(self) -> None:
        if self._model.project.pinned_sample != self._sample:
            self._sample = self._model.project.pinned_sample
            self.ask_anew()
