"""Answers the probes of the views that are visible, within a share of the run's time."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, sleep

from nnstudio.engine.loop.training import Training
from nnstudio.engine.probes.answers import Answers
from nnstudio.engine.probes.initial import InitialWeights
from nnstudio.engine.probes.past import Past
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.turns import Turns
from nnstudio.protocol.messages import CommandFailed, ProbeSampled
from nnstudio.protocol.moments import LookedAt, MomentsKept
from nnstudio.protocol.probes import Probe

#: Share of the run's time that probes may take, and the taking of moments with them.
_BUDGET = 0.035
#: Seconds between two messages about the moments that are kept.
_TELL = 0.5
#: Seconds that pass between two questions for what is not there yet, while the run rests.
_MOMENT = 0.002


class Sampler:
    """The probes of one run, and the moments that its views can go back to.

    While a moment is looked at, all answers are of that moment.

    Args:
        training: The run, at its initial weights.
        emit: Takes the events.
        initial: What the weights were at step 0, where the run begins from another moment.
    """

    def __init__(
        self,
        training: Training,
        emit: Callable[[ProbeSampled | CommandFailed | LookedAt | MomentsKept], None],
        initial: InitialWeights | None = None,
    ) -> None:
        self._training = training
        self._emit = emit
        self._probes: tuple[Probe, ...] = ()
        subject = Subject(
            *(training.prepared, lambda: training.step, initial, training.snapshots),
            holds=lambda: training.holds,
        )
        self._first_step = training.step
        self._live = Answers(
            *(training.run, subject, emit, training.model), is_running=self._is_under_way
        )
        self._past: Past | None = None
        self._asked: int | None = None
        #: Probes to which a moment is still to be told; ``None``: it is told.
        self._untold: list[Probe] | None = None
        self._turns = Turns(_BUDGET)
        self._told = 0.0
        self._keep(is_forced=True)

    # ------------------------------------------------------------------------------ wishes
    @property
    def has_work(self) -> bool:
        """Whether some answer is only known in part, so that there is work also at rest."""
        if self._untold is not None:
            return True
        answers = self._answers
        return answers is not None and any(answers.is_waiting(probe) for probe in self._probes)

    def watch(self, probes: tuple[Probe, ...]) -> None:
        """Replaces the probes and answers the new ones at once."""
        fresh = [probe for probe in probes if probe not in self._probes]
        for gone in self._probes:
            if gone not in probes:
                self._live.forget(gone)
                if self._answers not in (None, self._live):
                    self._answers.forget(gone)
        self._probes = probes
        if self._untold is not None:
            self._untold += fresh
        else:
            self._answer(fresh)

    def look_at(self, step: int | None) -> None:
        """Answers as of an earlier moment, or of now again; see ``LookAt``."""
        self._asked = step
        snapshot = self._training.snapshots.at(step) if step is not None else None
        if snapshot is None:
            self._asked, self._untold = None, None
            self._answer(self._probes)
            self._emit(LookedAt(self._training.run, step, None))
            return
        if self._past is None:
            training = self._training
            initial = self._live.subject.initial
            self._past = Past(
                *(training.run, training.prepared, initial, self._emit, training.snapshots),
                is_running=self._is_under_way,
            )
        self._past.show(snapshot)
        self._untold = list(self._probes)
        self._answer_past()

    def weights_changed(self) -> None:
        """The weights are others although no step was made; tells the views at once."""
        self._live.weights_changed()
        self._keep(is_forced=True)
        self._answer(self._probes)

    # ------------------------------------------------------------------------------- work
    def sample_all(self) -> None:
        """Answers every probe now, for instance when the run pauses."""
        self._keep(is_forced=True)
        self._answer(self._probes)

    def after_chunk(self) -> None:
        """Answers the next probe if there is time for it, and all of them when the run rests."""
        if not self._training.is_running:
            self.sample_all()
            return
        self._keep()
        self._answer_past()
        answers = self._answers
        if answers is self._live:
            self._turns.take([p for p in self._probes if answers.is_open(p)], self._take_turn)
        elif answers is not None:
            # What was told of a moment stays true; only what is known in part goes on.
            self._turns.take([p for p in self._probes if answers.is_waiting(p)], self._take_turn)

    def work(self) -> None:
        """Goes on with what is known in part, while the run rests."""
        begin = perf_counter()
        self._answer_past()
        answers = self._answers
        if answers is not None:
            probe = next((probe for probe in self._probes if answers.is_waiting(probe)), None)
            if probe is not None:
                self._take_turn(probe)
        if perf_counter() - begin < _MOMENT:
            # What is being made in a thread would be asked for all the time.
            sleep(_MOMENT)

    # -------------------------------------------------------------------------- internals
    def _is_under_way(self) -> bool:
        """Whether steps are being made, and not only the loop for them."""
        return self._training.is_running and self._training.step > self._first_step

    @property
    def _answers(self) -> Answers | None:
        """Who answers now; nobody while the network of the past is being built."""
        if self._asked is None or self._past is None:
            return self._live
        return self._past.answers if self._past.is_ready else None

    def _answer(self, probes: tuple[Probe, ...] | list[Probe]) -> None:
        answers = self._answers
        if answers is not None and self._untold is None:
            for probe in probes:
                self._drop_unless(answers.answer(probe), probe)

    def _take_turn(self, probe: Probe) -> None:
        if self._answers is not None:
            self._drop_unless(self._answers.part(probe), probe)

    def _drop_unless(self, is_computed: bool, probe: Probe) -> None:
        if not is_computed:
            self._probes = tuple(other for other in self._probes if other != probe)

    def _answer_past(self) -> None:
        """Tells of a moment, one probe at a call: the first answers of a kind compile."""
        if self._untold is None or self._past is None:
            return
        if self._past.has_failed:
            words = "There is no room for a second network to look back with."
            self._emit(CommandFailed("LookAt", words, ""))
            self._past = None
            self.look_at(None)
            return
        if not self._past.is_ready:
            return
        while self._untold:
            probe = self._untold[0]
            is_watched = probe in self._probes
            if is_watched and not self._past.answers.is_ready(probe):
                return
            self._untold.pop(0)
            if is_watched:
                self._drop_unless(self._past.answers.answer(probe), probe)
                return
        self._untold = None
        step = self._past.answers.subject.step
        self._emit(LookedAt(self._training.run, self._asked, step))

    def _keep(self, is_forced: bool = False) -> None:
        """Keeps the moment as it is, if it is time to."""
        training = self._training
        kept = training.snapshots
        if is_forced or kept.is_due(training.step):
            begin = perf_counter()
            snapshot = training.capture()
            if snapshot is not None:
                kept.add(snapshot)
            seconds = perf_counter() - begin
            kept.took(seconds)
            self._turns.spend(seconds)
        now = perf_counter()
        if is_forced or now - self._told >= _TELL:
            self._told = now
            self._emit(MomentsKept(training.run, kept.steps, kept.num_bytes, kept.budget))
