"""Watches over a run: what is sick in its network, in words and with remedies."""

from __future__ import annotations

from collections import deque
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from nnstudio.document.description import Problem
from nnstudio.document.health import Finding, as_problems, findings, summary
from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.vitals import Pulse, Vitals, pulse_of
from nnstudio.gui.languages.problems import spoken_problems
from nnstudio.gui.live_knobs import changed_knobs, needs_new_run
from nnstudio.gui.plots.sources import ProbeWatcher, RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pulse import PulseProbe

#: While it learns, something is sick that was found in so many of the last pulses.
_PULSES, _NEEDED = 4, 3


class HealthSource(RunSource, Protocol):
    """The part of ``RunController`` that is watched over; see there."""

    @property
    def state(self) -> str:
        """``"running"`` while it learns."""

    def mark(self, text: str) -> None:
        """Marks a change on the curves, at the newest step."""


class HealthWatch(QObject):
    """Asks for the pulse while it is wanted, and tells what is sick.

    One pulse says little while a network learns: what is told was found several times, and its
    sentence stands still as long as the finding does. At rest, and looking back, one is enough.

    Signals:
        changed: Other things are sick, or other remedies would help.

    Args:
        model: The project that remedies change.
        run: Whose network.
        watching: Told to take the pulse.
        redrawer: Says when to judge.
        parent: Owner.
    """

    changed = Signal()

    def __init__(
        self,
        model: ProjectModel,
        run: HealthSource,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._run = run
        self._watching = watching
        self._redrawer = redrawer
        self._is_wanted = False
        self._record: RunRecord | None = None
        self._to_mark: tuple[str, ...] = ()
        self._offered: set[str] = set()
        self._pending: ProbeSampled | None = None
        self._forget()
        redrawer.add(self, self._judge, lambda: True)
        run.sampled.connect(self._take)
        run.state_changed.connect(self._follow_run)
        run.moment_changed.connect(lambda: redrawer.request(self))
        model.changed.connect(self._look_for_remedies)
        self._follow_run()

    # ------------------------------------------------------------------------- questions
    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is sick, each with its layer and its remedies, from the inputs on."""
        return self._problems

    @property
    def summary(self) -> tuple[Problem, ...]:
        """The same, told once for each kind, the worst first."""
        return self._summary

    @property
    def vitals(self) -> dict[str, Vitals]:
        """The newest vital signs, by layer id; empty before there are any."""
        return self._pulse.layers

    def of(self, layer: str) -> tuple[Problem, ...]:
        """What is sick in one layer, the worst first."""
        return tuple(problem for problem in self._problems if problem.layer == layer)

    # --------------------------------------------------------------------------- wishes
    def want(self, is_wanted: bool) -> None:
        """Takes the pulse, or leaves off; what was found stays."""
        if is_wanted != self._is_wanted:
            self._is_wanted = is_wanted
            if is_wanted:
                self._watching.want(self, (PulseProbe(),))
            else:
                self._watching.unwant(self)

    # ------------------------------------------------------------------------ following
    def _forget(self) -> None:
        self._pending = None
        self._pulse = Pulse()
        self._recent: deque[tuple[Finding, ...]] = deque(maxlen=_PULSES)
        self._found: tuple[Finding, ...] = ()
        self._judged: frozenset[str] = frozenset()
        self._before: tuple[int, tuple[Finding, ...]] | None = None
        self._newest: tuple[int, tuple[Finding, ...]] | None = None
        self._problems: tuple[Problem, ...] = ()
        self._summary: tuple[Problem, ...] = ()

    def _follow_run(self) -> None:
        record = self._run.record
        if record is None or self._record is None or record.run != self._record.run:
            self._follow_new(self._record, record)
        self._record = record
        if self._run.started is not None:
            names, self._to_mark = self._to_mark, ()
            for name in names:
                self._run.mark(name)
        self._redrawer.request(self)

    def _follow_new(self, old: RunRecord | None, new: RunRecord | None) -> None:
        """Another run began, or the run was forgotten."""
        self._to_mark = ()
        if old is not None and new is not None:
            # A remedy that made a new run necessary is marked where that run begins.
            names = self._model.history.names_since(old.project)
            self._to_mark = tuple(name for name in names if name in self._offered)
        had_some = bool(self._pulse.layers)
        self._forget()
        if had_some:
            self.changed.emit()

    def _take(self, event: ProbeSampled) -> None:
        if event.probe == PulseProbe() and event.arrays:
            self._pending = event
            self._redrawer.request(self)

    def _judge(self) -> None:
        event, record = self._pending, self._record
        self._pending = None
        if record is None:
            return
        if event is not None:
            self._pulse = pulse = pulse_of(event.arrays)
            found = findings(record.project, pulse)
            if event.is_past:
                self._show(found)
                return
            self._remember(event.step, found, pulse, record)
            self._recent.append(found)
        if self._recent and self._run.moment is None:
            self._show(self._steady() if self._run.state == "running" else self._recent[-1])

    def _remember(
        self, step: int, found: tuple[Finding, ...], pulse: Pulse, record: RunRecord
    ) -> None:
        """Keeps what was sick last before the weights broke."""
        if not any(one.kind == "not-finite" for one in found):
            self._newest, self._before = (step, found), None
        elif self._newest is not None:
            self._before = self._newest
        elif pulse.before is not None:
            earlier, told = pulse.before
            self._before = earlier, findings(record.project, told)

    def _steady(self) -> tuple[Finding, ...]:
        """What was found several times, as it was told first; all of it in a first pulse."""
        needed = min(_NEEDED, len(self._recent))
        count: dict[tuple[str, str], int] = {}
        for found in self._recent:
            for one in found:
                count[one.kind, one.layer] = count.get((one.kind, one.layer), 0) + 1
        told = {(one.kind, one.layer, one.severity): one for one in self._found}
        shown = []
        newest: dict[tuple[str, str], Finding] = {}
        for found in self._recent:
            newest |= {(one.kind, one.layer): one for one in found}
        for key, one in newest.items():
            if count[key] >= needed:
                shown.append(told.get((one.kind, one.layer, one.severity), one))
        order = {name: index for index, name in enumerate(self._pulse.layers)}
        return tuple(
            sorted(shown, key=lambda one: (order.get(one.layer, 0), one.severity != "error"))
        )

    def _show(self, found: tuple[Finding, ...]) -> None:
        judged = frozenset(self._pulse.layers)
        if found != self._found or judged != self._judged:
            self._found, self._judged = found, judged
            self._look_for_remedies()

    def _look_for_remedies(self) -> None:
        """Remedies fit the project as it is now; what it has already is not offered again."""
        project = self._model.project
        self._problems = spoken_problems(as_problems(project, self._found))
        self._summary = spoken_problems(summary(project, self._found))
        if self._before is not None and any(one.kind == "not-finite" for one in self._found):
            self._tell_what_was_before(project, *self._before)
        if self._summary and self._must_train_again():
            hint = self.tr("You have changed something: press Train to see whether it helps.")
            first = self._summary[0]
            told = replace(first, message=f"{first.message} {hint}")
            self._summary = (told, *self._summary[1:])
        shown = (*self._problems, *self._summary)
        self._offered |= {remedy.label for problem in shown for remedy in problem.remedies}
        self.changed.emit()

    def _tell_what_was_before(
        self, project: Project, step: int, before: tuple[Finding, ...]
    ) -> None:
        """Joins what was sick last to the sentence that all is lost; its remedies come first."""
        earlier = spoken_problems(summary(project, before))
        if not earlier:
            return
        words = self.tr("{now} Before that, at step {step:,}: {then}")
        cause = earlier[0]

        def mended(problem: Problem) -> Problem:
            if problem.kind != "not-finite":
                return problem
            labels = {remedy.label for remedy in cause.remedies}
            others = tuple(one for one in problem.remedies if one.label not in labels)
            return replace(problem, remedies=(*cause.remedies, *others))

        self._problems = tuple(map(mended, self._problems))
        first, *rest = map(mended, self._summary)
        told = words.format(now=first.message, step=step, then=cause.message)
        self._summary = (replace(first, message=told), *rest, *earlier[1:])

    def _must_train_again(self) -> bool:
        """Whether the project is another than the one that was trained, and no run follows it."""
        project, record = self._model.project, self._record
        if record is None:
            return False
        if needs_new_run(record.project, project):
            return True
        is_live = self._run.state in ("preparing", "running", "paused")
        return not is_live and bool(changed_knobs(record.project, project))
