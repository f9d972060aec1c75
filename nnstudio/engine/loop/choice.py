"""Chooses between the plain and the XLA-compiled loop by measuring both on real steps."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Literal

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.loop.feed import Feed, Supply
from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.program import Arrays, StepProgram, copy_state

#: Seconds of training that each is measured for.
_TRIAL = 0.25
#: Seconds of plain training before XLA's compiler is started; shorter runs do without it.
_HEAD_START = 0.5

Phase = Literal["settled", "compiling", "plain trial", "xla trial"]


class Choice:
    """The program that trains now.

    A thread traces the plain loop, with which training starts. Then it builds a twin of the
    model and has XLA compile its loop by making zero steps. Each is measured on real steps, one
    after the other (the state goes along), and the quicker one stays. A plan that asks for XLA
    waits for it instead. The original model stays the one that others look at: ``sync_back``
    brings it up to date.

    Convolutions on a CPU are not tried: XLA makes them 3–4 times slower in a loop.

    Args:
        prepared: The run.
        feed: Its samples; taken for their shapes when the twin is compiled.
        inline: Validation samples that are evaluated within the call, if any.
        holds: What is frozen; see ``StepProgram``.
    """

    def __init__(
        self,
        prepared: Prepared,
        feed: Feed,
        inline: Arrays | None,
        holds: Mapping[int, NDArray[np.bool_]] | None = None,
    ) -> None:
        self._prepared = prepared
        self._inline = inline
        self._holds = dict(holds or {})
        self._original = self._program(prepared.model, jit=False)
        self._twin: StepProgram | None = None
        self._rates = {False: 0.0, True: 0.0}
        self._steps, self._seconds = 0, 0.0
        self.current = self._original
        self.failed = False
        wish = prepared.project.plan.compiler
        self._forced = wish == "xla"
        tries_xla = self._forced or (wish == "auto" and _worth_trying(prepared))
        self.phase: Phase = "compiling" if tries_xla else "settled"
        self._trained = 0.0
        self._is_traced = threading.Event()
        self._error: Exception | None = None
        self._supply = feed.supply(0, 0, 1)
        self._compiler: threading.Thread | None = None
        threading.Thread(target=self._trace, name="loop-tracer", daemon=True).start()

    @property
    def is_compiled(self) -> bool:
        """Whether XLA's program is the one that trains now."""
        return self.current is not self._original

    def is_waiting(self) -> bool:
        """Whether no step can be made yet: the loop is being traced, or XLA alone is wanted.

        Raises:
            Exception: What TensorFlow says of a loop that it cannot trace.
        """
        if not self._is_traced.is_set():
            return True
        if self._error is not None:
            raise self._error
        self._look()
        return self._forced and self.phase == "compiling"

    def measured(self, num_steps: int, seconds: float) -> None:
        """Takes in how long a call took, and moves on to the next phase when it is time."""
        self._trained += seconds
        self._look()
        if self.phase in ("plain trial", "xla trial"):
            self._steps += num_steps
            self._seconds += seconds
            if self._seconds >= _TRIAL:
                self._rates[self.is_compiled] = self._steps / self._seconds
                self._after_trial()

    def sync_back(self, slots: bool = True) -> None:
        """Brings the original model up to date with the twin that trains.

        Args:
            slots: Whether the optimizer's state is needed too.
        """
        if not self.is_compiled:
            return
        if slots:
            copy_state(self.current.model, self._original.model)
        else:
            for old, new in zip(
                self.current.model.variables, self._original.model.variables, strict=True
            ):
                new.assign(old)

    def sync_forward(self) -> None:
        """Hands changes that were made to the original model on to the twin."""
        if self.is_compiled:
            copy_state(self._original.model, self.current.model)

    def _look(self) -> None:
        """Starts the compiler when it is time, and notices that it is done."""
        if self.phase != "compiling":
            return
        if self._compiler is None:
            # Tracing holds Python's lock, for which the first probes and commands would wait.
            if self._forced or self._trained >= _HEAD_START:
                self._compiler = threading.Thread(
                    target=self._compile, args=(self._supply,), name="xla-compiler", daemon=True
                )
                self._compiler.start()
            return
        if self._compiler.is_alive():
            return
        if self._twin is None:
            self.failed = True
            self._begin("settled")
        elif self._forced:
            self._switch(self._twin)
            self._begin("settled")
        else:
            self._begin("plain trial")

    def _switch(self, twin: StepProgram) -> None:
        copy_state(self._original.model, twin.model)
        self.current = twin

    def _begin(self, phase: Phase) -> None:
        self.phase = phase
        self._steps, self._seconds = 0, 0.0

    def _after_trial(self) -> None:
        if self.phase == "plain trial" and self._twin is not None:
            self._switch(self._twin)
            self._begin("xla trial")
            return
        if self._rates[True] < self._rates[False]:
            self.sync_back()
            self.current = self._original
            self._twin = None
        self._begin("settled")

    def _trace(self) -> None:
        """Traces the plain loop by making zero steps, so that commands are answered meanwhile."""
        try:
            with tf.device(self._prepared.device):
                _make_no_step(self._original, self._supply)
        except Exception as error:  # noqa: BLE001 - raised again where the run is
            self._error = error
        self._is_traced.set()

    def _compile(self, supply: Supply) -> None:
        try:
            with tf.device(self._prepared.device):
                program = self._program(self._prepared.remake(), jit=True)
                _make_no_step(program, supply)
            self._twin = program
        except (tf.errors.OpError, ValueError, NotImplementedError):
            self._twin = None  # XLA cannot compile this network; plain it stays

    def _program(self, model: keras.Model, jit: bool) -> StepProgram:
        return StepProgram(
            model,
            self._prepared.train.num_samples,
            self._prepared.project.plan.batch_size,
            jit,
            self._inline,
            self._holds,
        )


def _make_no_step(program: StepProgram, supply: Supply) -> None:
    _, epochs, _ = program.run(supply.data, supply.order, 0, 0, program.zero_totals())
    epochs.numpy()  # waits for the compiler


def _worth_trying(prepared: Prepared) -> bool:
    on_cpu = "CPU" in prepared.device
    kinds = {layer.kind for layer in prepared.project.network.layers}
    return not (on_cpu and any("Conv" in kind for kind in kinds))
