"""The sick examples are sick as they say, and the first remedy that is offered heals them."""

import itertools
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from nnstudio.document.edits import apply_remedy
from nnstudio.document.examples import SICK, load_example
from nnstudio.document.health import findings, remedies_of
from nnstudio.document.project import Project
from nnstudio.document.vitals import Pulse, pulse_of
from nnstudio.protocol.messages import Event, ProbeSampled, RunEnded, RunFailed, StartRun, Watch
from nnstudio.protocol.probes.pulse import PulseProbe
from tests.conftest import Engine

#: Name of the example to its sickness, the epochs that tell, and the loss that a healed one has
#: at most.
SICKNESS = {
    "dead-relus": ("dead-relu", 60, 0.45),
    "vanishing-sigmoids": ("vanishing", 20, 0.1),
    "exploding-rnn": ("exploding", 20, 0.05),
}

_runs = itertools.count(8001)


def test_every_sick_example_has_its_sickness() -> None:
    assert set(SICKNESS) == SICK


def trained(engine: Engine, project: Project) -> tuple[RunEnded | RunFailed, Pulse]:
    """The end of a run, and the pulse of what came out; with the one before the weights broke."""
    run = next(_runs)
    engine.send(StartRun(run, project, (PulseProbe(),)))
    end: RunEnded | RunFailed | None = None
    before: tuple[int, Pulse] | None = None
    while True:
        event: Event = engine.next_event()
        if isinstance(event, RunEnded | RunFailed) and event.run == run:
            end = event
        if not isinstance(event, ProbeSampled) or event.run != run or not event.arrays:
            continue
        pulse = pulse_of(event.arrays)
        is_broken = any(one.kind == "not-finite" for one in findings(project, pulse))
        if end is not None and event.step >= end.step:
            engine.send(Watch(()))
            # The engine tells of it only where nobody had looked until then.
            return end, replace(pulse, before=pulse.before or before) if is_broken else pulse
        if not is_broken:
            before = event.step, pulse


def sicknesses(project: Project, pulse: Pulse) -> Sequence[str]:
    """What is sick now, or was before the weights broke."""
    now = [one.kind for one in findings(project, pulse)]
    before = findings(project, pulse.before[1]) if pulse.before is not None else ()
    return [*now, *(one.kind for one in before)]


@pytest.mark.parametrize("name", SICKNESS)
def test_the_light_is_on_and_the_first_remedy_puts_it_out(engine: Engine, name: str) -> None:
    kind, epochs, limit = SICKNESS[name]
    example = load_example(name)
    sick = replace(example, plan=replace(example.plan, epochs=epochs, compiler="plain"))
    end, pulse = trained(engine, sick)
    assert kind in sicknesses(sick, pulse)
    loss_before = end.values["loss"] if isinstance(end, RunEnded) else float("inf")
    found = findings(sick, pulse.before[1] if pulse.before is not None else pulse)
    mended = apply_remedy(sick, remedies_of(sick, kind, found)[0])
    end, pulse = trained(engine, mended)
    assert isinstance(end, RunEnded)
    assert sicknesses(mended, pulse) == []
    assert end.values["loss"] < min(limit, 0.8 * loss_before)


def test_a_healthy_example_keeps_its_lights_green(engine: Engine) -> None:
    iris = load_example("iris")
    project = replace(iris, plan=replace(iris.plan, epochs=20, compiler="plain"))
    _, pulse = trained(engine, project)
    assert {"dense_1", "dense_2"} <= set(pulse.layers)
    assert sicknesses(project, pulse) == []
