"""What a real engine says of a short run."""

from nnstudio.protocol import messages as said
from nnstudio.protocol.probes import Probe
from tests.conftest import Engine


def heard(engine: Engine, run: int, probes: tuple[Probe, ...]) -> list[said.Event]:
    """Everything until the run is over and each of the probes was answered at its end."""
    before, ended = engine.collect_until(said.RunEnded)
    events: list[said.Event] = [*before, ended]
    open_ones = set(probes)
    while open_ones:
        event = engine.wait_for(said.ProbeSampled)
        events.append(event)
        open_ones.discard(event.probe)
    return [event for event in events if getattr(event, "run", None) == run]
