"""UMAP of a layer's outputs, where the package for it is installed."""

from __future__ import annotations

import importlib.util
import io
import subprocess
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.aside import Aside
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.projection import output_of, outputs_of
from nnstudio.engine.probes.samples import Many, many
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.activations import UmapProbe

Array = NDArray[Any]

#: Seconds after which it is given up.
_LONGEST = 300.0
_MISSING = "UMAP needs the package umap-learn: pip install nnstudio[umap]"


class Umap(Look[UmapProbe]):
    """Each request is worked out once, by a process beside."""

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._layouts: dict[UmapProbe, _Layout | None] = {}

    def answer(self, probe: UmapProbe) -> Arrays:
        """The points, if they are known; empty where there is no such layer.

        Raises:
            ValueError: The package is not installed, or cannot do it.
        """
        if not _is_installed():
            raise ValueError(_MISSING)
        layout = self._layout(probe)
        return layout.told() if layout is not None else {}

    def part(self, probe: UmapProbe) -> Arrays | None:
        """Waits for the process without holding anybody up."""
        layout = self._layout(probe)
        if layout is not None and not layout.is_done:
            return None
        return self.answer(probe)

    def is_open(self, probe: UmapProbe) -> bool:
        """Until the points are known and told."""
        layout = self._layout(probe)
        return layout is not None and not layout.is_told

    def weights_changed(self) -> None:
        """Begins anew with all that is asked."""
        for probe in list(self._layouts):
            self.forget(probe)

    def forget(self, probe: UmapProbe) -> None:
        """Ends the process."""
        layout = self._layouts.pop(probe, None)
        if layout is not None:
            layout.end()

    def _layout(self, probe: UmapProbe) -> _Layout | None:
        if probe not in self._layouts:
            output = output_of(self.subject, probe.layer) if _is_installed() else None
            self._layouts[probe] = None if output is None else _Layout(self.subject, output, probe)
        return self._layouts[probe]


def _is_installed() -> bool:
    return importlib.util.find_spec("umap") is not None


class _Layout:
    """The answer to one request.

    Attributes:
        is_told: Whether the points were told.

    Source: McInnes, Healy & Melville 2018, "UMAP: Uniform Manifold Approximation and Projection
        for Dimension Reduction"; computed by their package umap-learn.
    """

    def __init__(self, subject: Subject, output: Any, probe: UmapProbe) -> None:
        self.is_told = False
        self._chosen: Many = many(subject.dataset, probe.num_samples)
        self._labels = self._chosen.labels(subject.dataset)
        self._step = subject.step
        values = np.nan_to_num(outputs_of(subject, output, self._chosen))
        command = (sys.executable, "-m", "nnstudio.engine.probes.umap_fit")
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            [*command, str(probe.num_neighbours)],
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._aside = Aside(lambda: self._talk(values), subject.prepared.device)
        self._aside.get()

    @property
    def is_done(self) -> bool:
        """Whether the points are known.

        Raises:
            ValueError: The package cannot lay them out.
        """
        return self._aside.get() is not None

    def told(self) -> Arrays:
        """What is known."""
        points = self._aside.get()
        if points is None:
            return {"step": np.asarray(self._step)}
        self.is_told = True
        return {
            "points": points,
            "rows": self._chosen.rows,
            "labels": self._labels,
            "step": np.asarray(self._step),
        }

    def end(self) -> None:
        """Nobody wants it any more."""
        if self._process.poll() is None:
            self._process.kill()

    def _talk(self, values: Array) -> Array:
        sent = io.BytesIO()
        np.save(sent, values, allow_pickle=False)
        try:
            told, words = self._process.communicate(sent.getvalue(), timeout=_LONGEST)
        except subprocess.TimeoutExpired as late:
            self.end()
            raise ValueError(f"UMAP was not done within {_LONGEST:.0f} s.") from late
        if self._process.returncode:
            lines = words.decode(errors="replace").strip().splitlines() or ["UMAP failed."]
            raise ValueError(lines[-1])
        points: Array = np.load(io.BytesIO(told), allow_pickle=False)
        return points
