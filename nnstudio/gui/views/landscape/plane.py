"""The loss over the plane in which the run has moved most."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.landscape.plane_view import Landscape, PlaneView
from nnstudio.gui.views.page import RunPage
from nnstudio.protocol.probes.landscape import PlaneProbe


class PlanePage(RunPage):
    """The landscape around the weights, the way that the run took, and where it stands."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self.view = PlaneView(self._words())
        self.normalised: QCheckBox | None = None
        super().__init__(self.view.widget, sources, parent)
        self.normalised = QCheckBox(self.tr("Scale by filter"))
        self.normalised.setChecked(True)
        self.normalised.setToolTip(
            self.tr(
                "Each filter of the two directions gets the norm that it has in the network "
                "(Li et al. 2018), so that landscapes of different networks can be compared"
            )
        )
        self.normalised.toggled.connect(lambda _on: self.ask_anew())
        self.log = QCheckBox(self.tr("Logarithmic"))
        self.log.setChecked(True)
        self.log.setToolTip(
            self.tr("Colours and heights by the logarithm of the loss: shows the valley's floor")
        )
        self.log.toggled.connect(lambda _on: self.request())
        self.controls.addWidget(self.normalised)
        self.controls.addWidget(self.log)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("PlanePage", "Landscape")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "PlanePage",
            "The loss over the plane of all weights in which the run has moved most, with "
            "its path: drag the surface to turn it.",
        )

    def _words(self) -> dict[str, str]:
        return {
            "a": self.tr("first direction of the path"),
            "b": self.tr("second direction"),
            "lowest": self.tr("lowest loss {loss}"),
            "highest": self.tr("highest {loss}"),
            "path": self.tr("the run's path"),
            "now": self.tr("weights now"),
            "at": self.tr("({a}, {b}): loss {loss}"),
        }

    # -------------------------------------------------------------------------- following
    def probe(self) -> PlaneProbe | None:
        is_normalised = self.normalised is None or self.normalised.isChecked()
        return PlaneProbe(is_normalised=is_normalised)

    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to see the landscape of the loss.")

    def waiting_text(self) -> str:
        return self.tr("The landscape is worked out as soon as the run has left a path …")

    def nothing_text(self) -> str:
        return self.waiting_text()

    @property
    def is_working(self) -> bool:
        """Whether points of the landscape are still to come."""
        return self._record is not None and self._known_share() < 1

    def _known_share(self) -> float:
        arrays = self.arrays()
        return int(arrays["num_known"]) / arrays["losses"].size if arrays else 0.0

    # ---------------------------------------------------------------------------- drawing
    def draw(self) -> None:
        arrays = self.arrays()
        landscape = Landscape(
            arrays["a"], arrays["b"], arrays["losses"], arrays["path"], self.log.isChecked()
        )
        self.view.show(landscape, self._note())

    def _note(self) -> str:
        arrays = self.arrays()
        first, second = arrays["shares"]
        parts = [
            self.tr("directions explain {first:.0%} and {second:.0%} of the path").format(
                first=float(first), second=float(second)
            ),
            self.tr("step {step:,}").format(step=int(arrays["steps"][-1])),
        ]
        if self.is_working:
            parts.append(self.tr("{share:.0%} worked out").format(share=self._known_share()))
        return "  ·  ".join(parts)

    def reset_zoom(self) -> None:
        self.view.reset()

    def mouse_left(self) -> None:
        self.view.leave()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def table(self) -> Table:
        """The losses that are known, then the path."""
        return Table(("kind", "step", "a", "b", "loss"), self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        arrays = self.arrays()
        if not arrays:
            return
        step = int(arrays["steps"][-1])
        for row, b in enumerate(arrays["b"]):
            for column, a in enumerate(arrays["a"]):
                loss = float(arrays["losses"][row, column])
                if np.isfinite(loss):
                    yield ["loss", step, float(a), float(b), loss]
        for moment, (a, b) in zip(arrays["steps"], arrays["path"], strict=True):
            yield ["path", int(moment), float(a), float(b), None]
