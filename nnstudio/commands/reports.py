"""How a run is told on the command line: a bar on a terminal, lines in a log, or JSON."""

from __future__ import annotations

import math
import sys
from typing import Protocol

import msgspec

from nnstudio.document.description import Problem
from nnstudio.protocol.messages import EpochsEnded, RunEnded, RunStarted, StepsEnded

#: Lines of epochs that a log gets at most, so that a run of 10,000 does not drown it.
_MAX_LINES = 50


class Report(Protocol):
    """What is told of a run, in this order."""

    def preparing(self, text: str) -> None:
        """Something that takes seconds has begun."""

    def started(self, event: RunStarted) -> None:
        """The model is built."""

    def steps_ended(self, event: StepsEnded) -> None:
        """Some optimizer steps were made."""

    def epochs_ended(self, event: EpochsEnded) -> None:
        """Some epochs are over."""

    def model_saved(self, path: str) -> None:
        """The model is on disk."""

    def ended(self, event: RunEnded) -> None:
        """The run is over: finished, stopped early, or stopped by the user."""

    def failed(self, problem: Problem) -> None:
        """The run could not start or go on."""

    def close(self) -> None:
        """Gives the terminal back; may be called at any time and more than once."""


class JsonReport:
    """One JSON object a line. NaN and infinity, which JSON lacks, become null."""

    def preparing(self, text: str) -> None:
        """Nothing: programs do not need to be kept company."""

    def started(self, event: RunStarted) -> None:
        """``run_started``: the data, the size of the network, and what is planned."""
        data = event.data
        self._print(
            "run_started",
            data=data.title,
            num_train=data.num_train,
            num_validation=data.num_validation,
            num_test=data.num_test,
            num_params=event.num_params,
            steps_per_epoch=event.steps_per_epoch,
            epochs=event.num_epochs,
            step=event.step,
            device=event.device,
        )

    def steps_ended(self, event: StepsEnded) -> None:
        """Nothing: epochs are told."""

    def epochs_ended(self, event: EpochsEnded) -> None:
        """``epoch``: one line each."""
        for index, step in enumerate(event.steps):
            values = {name: float(column[index]) for name, column in event.values.items()}
            rate = values.get("learning_rate")
            self._print(
                "epoch",
                epoch=event.first_epoch + index,
                step=int(step),
                **_grouped(values),
                learning_rate=rate,
            )

    def model_saved(self, path: str) -> None:
        """``model_saved``: where to."""
        self._print("model_saved", path=path)

    def ended(self, event: RunEnded) -> None:
        """``finished`` or ``stopped``: the last epoch's numbers."""
        if event.reason == "early stopping":
            self._print("stopped_early", epochs=event.epochs, text=event.text)
        self._print(
            "stopped" if event.reason == "stopped" else "finished",
            epochs=event.epochs,
            **_grouped(event.values),
            seconds=round(event.seconds, 3),
        )

    def failed(self, problem: Problem) -> None:
        """``failed``: what happened, and to which layer."""
        self._print("failed", kind=problem.kind, layer=problem.layer, message=problem.message)

    def close(self) -> None:
        """Nothing is held."""

    @staticmethod
    def _print(event: str, **values: object) -> None:
        print(msgspec.json.encode({"event": event, **values}).decode(), flush=True)


class LinesReport:
    """Plain lines, for logs and pipes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._num_epochs = 1
        self._samples_per_second = 0.0

    def preparing(self, text: str) -> None:
        """A line."""
        self._print(text)

    def started(self, event: RunStarted) -> None:
        """What is trained on what."""
        self._num_epochs = event.num_epochs
        self._print(headline(self._name, event))

    def steps_ended(self, event: StepsEnded) -> None:
        """Nothing: epochs are told."""
        self._samples_per_second = event.samples_per_second

    def epochs_ended(self, event: EpochsEnded) -> None:
        """A line for each epoch, or for some of very many."""
        every = math.ceil(self._num_epochs / _MAX_LINES)
        width = len(str(self._num_epochs))
        for index in range(len(event.steps)):
            epoch = event.first_epoch + index
            if epoch % every and epoch not in (1, self._num_epochs):
                continue
            values = {name: float(column[index]) for name, column in event.values.items()}
            self._print(
                f"epoch {epoch:{width}}/{self._num_epochs}  {in_words(values, '  ')}  "
                f"{self._samples_per_second:,.0f} samples/s"
            )

    def model_saved(self, path: str) -> None:
        """Where to."""
        self._print(f"The model is saved as {path}.")

    def ended(self, event: RunEnded) -> None:
        """The last numbers."""
        self._print(last_line(event))

    def failed(self, problem: Problem) -> None:
        """Nothing: errors are told on stderr."""

    def close(self) -> None:
        """Nothing is held."""

    def _print(self, text: str) -> None:
        print(text, flush=True)


class BarReport(LinesReport):
    """A progress bar, on a terminal."""

    def __init__(self, name: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        super().__init__(name)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            TextColumn("{task.fields[numbers]}"),
            TimeRemainingColumn(elapsed_when_finished=True),
            console=Console(file=sys.stdout, highlight=False),
            expand=True,
        )
        self._task = self._progress.add_task("", total=None, numbers="")
        self._val_loss = ""

    def preparing(self, text: str) -> None:
        """Shows a bar that only says that something is going on."""
        self._progress.update(self._task, description=text)
        self._progress.start()

    def started(self, event: RunStarted) -> None:
        """Shows an empty bar."""
        super().started(event)
        self._progress.reset(
            self._task,
            total=event.steps_per_epoch * event.num_epochs,
            completed=event.step,
            description=f"epoch {event.step // event.steps_per_epoch}/{event.num_epochs}",
        )

    def steps_ended(self, event: StepsEnded) -> None:
        """Moves the bar; the loss is that of the last batch."""
        super().steps_ended(event)
        losses = event.values["loss"]
        self._progress.update(
            self._task,
            completed=event.first_step + len(losses) - 1,
            numbers=f"loss {_number(float(losses[-1]))}{self._val_loss}  "
            f"{event.samples_per_second:7,.0f} samples/s",
        )

    def epochs_ended(self, event: EpochsEnded) -> None:
        """Counts epochs."""
        epoch = event.first_epoch + len(event.steps) - 1
        if "val_loss" in event.values:
            self._val_loss = f"  val_loss {_number(float(event.values['val_loss'][-1]))}"
        self._progress.update(self._task, description=f"epoch {epoch}/{self._num_epochs}")

    def ended(self, event: RunEnded) -> None:
        """Takes the bar's last state and adds the numbers."""
        self._progress.update(self._task, numbers="")
        self.close()
        super().ended(event)

    def close(self) -> None:
        """Leaves the bar as it stands and shows the cursor again."""
        self._progress.stop()

    def _print(self, text: str) -> None:
        self._progress.console.print(text, markup=False, soft_wrap=True)


def report_for(name: str, as_json: bool) -> Report:
    """The report that fits where stdout leads.

    Args:
        name: Name of the project.
        as_json: Whether JSON was asked for.
    """
    if as_json:
        return JsonReport()
    from rich.console import Console

    console = Console(file=sys.stdout)
    if console.is_terminal and not console.is_dumb_terminal:
        return BarReport(name)
    return LinesReport(name)


def headline(name: str, event: RunStarted) -> str:
    """One line that says what is trained on what."""
    data = event.data
    parts = [f"{data.num_train:,} training samples"]
    if data.num_validation:
        parts.append(f"{data.num_validation:,} validation samples")
    if data.num_test:
        parts.append(f"{data.num_test:,} test samples")
    parts.append(f"{event.num_params:,} parameters")
    goes_on = f"; goes on from step {event.step:,}" if event.step else ""
    return f"{name}: {', '.join(parts)}; {event.device}{goes_on}"


def last_line(event: RunEnded) -> str:
    """One line that says how the run ended, with the last epoch's numbers."""
    words = {"finished": "Finished", "stopped": "Stopped by you"}
    how = words.get(event.reason, event.text.rstrip(".") or event.reason.capitalize())
    epochs = "1 epoch" if event.epochs == 1 else f"{event.epochs} epochs"
    numbers = in_words(event.values, ", ")
    return f"{how} after {epochs} in {event.seconds:.1f} s" + (f": {numbers}" if numbers else "")


def in_words(values: dict[str, float], separator: str) -> str:
    """Names and values as text, without the learning rate."""
    told = {name: value for name, value in values.items() if name != "learning_rate"}
    return separator.join(f"{name} {_number(value)}" for name, value in told.items())


def _number(value: float) -> str:
    """About four digits, and mostly six characters, so that columns stand still."""
    return f"{value:.4f}" if value == 0 or 1e-3 <= abs(value) < 1e4 else f"{value:.1e}"


def _grouped(values: dict[str, float]) -> dict[str, object]:
    """Splits Keras' flat log into loss and metrics of each part.

    The training and the validation part are always there (null where there is none), the
    test part only where the data has one.
    """
    parts: dict[str, dict[str, float]] = {"": {}, "val_": {}, "test_": {}}
    for name, value in values.items():
        prefix = next(prefix for prefix in ("val_", "test_", "") if name.startswith(prefix))
        if name != "learning_rate":
            parts[prefix][name.removeprefix(prefix)] = value
    if not parts["test_"]:
        del parts["test_"]
    grouped: dict[str, object] = {}
    for prefix, part in parts.items():
        grouped[f"{prefix}loss"] = part.pop("loss", None)
        grouped[f"{prefix}metrics"] = part if part or not prefix else None
        if prefix and grouped[f"{prefix}loss"] is not None:
            grouped[f"{prefix}metrics"] = part
    return grouped
