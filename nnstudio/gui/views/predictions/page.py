"""What all pages about predictions share: which output, on which samples, how many of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from nnstudio.document.data import Target
from nnstudio.document.edits import set_field
from nnstudio.gui.plots.axes import new_view
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.predictions.output_choice import OutputChoice, target_of
from nnstudio.protocol.probes.predictions import About, PredictionsProbe

#: What every answer has, also one that tells nothing else.
_COMMON = frozenset({"is_validation", "num", "whole"})


class PredictionsPage(RunPage):
    """One question about the network's answers.

    Args:
        about: The question.
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(
        self,
        about: About,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        self._about: About = about
        self.outputs = OutputChoice()
        self.view = new_view()
        self.legend = LegendRow()
        self.view.addItem(self.legend, row=0, col=0)
        super().__init__(self.view, sources, parent)
        self.outputs.activated.connect(self._choose_output)
        self.controls.addWidget(self.outputs)
        self.outputs.offer(self.project)

    # --------------------------------------------------------------- for subclasses to use
    def probe(self) -> PredictionsProbe:
        return PredictionsProbe(self._about, self.outputs.output)

    @property
    def target(self) -> Target | None:
        """What the chosen output is compared with."""
        return target_of(self.outputs.output, self.project, self.data)

    @property
    def class_names(self) -> tuple[str, ...]:
        """Empty where numbers are predicted."""
        target = self.target
        return target.classes if target is not None and target.kind == "class" else ()

    def tell(self, entries: tuple[Entry, ...] = (), *words: str) -> None:
        """Shows signs and words above the picture, and on how many samples it stands."""
        self.legend.show_entries(entries, "  ·  ".join((*words, *self._basis())))

    def pin(self, row: int) -> None:
        """Follows a sample through the network, as one undo step."""
        self._model.do(
            self.tr("Pin sample {number}").format(number=row),
            lambda project: set_field(project, "pinned_sample", row),
        )

    # ----------------------------------------------------------------------------- common
    def begun(self) -> None:
        self.outputs.offer(self.project)

    def empty_text(self) -> str:
        text = super().empty_text()
        return text or ("" if set(self.arrays()) - _COMMON else self.nothing_text())

    def paint_theme(self) -> None:
        self.legend.update()

    def _basis(self) -> tuple[str, str]:
        arrays, answer = self.arrays(), self.answer
        num, whole = int(arrays["num"]), int(arrays["whole"])
        part = self.tr("validation") if arrays["is_validation"] else self.tr("training")
        text = (
            self.tr("all {num:,} {part} samples", "", num)
            if num == whole
            else self.tr("{num:,} of {whole:,} {part} samples", "", whole)
        )
        step = answer.step if answer is not None else 0
        return text.format(num=num, whole=whole, part=part), self.tr("step {0:,}").format(step)

    def _choose_output(self) -> None:
        self.output_chosen()
        self.ask_anew()

    def output_chosen(self) -> None:
        """Another output is looked at."""
