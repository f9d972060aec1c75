"""A network whose weights have moved, and what its looks answer."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.project import Project
from nnstudio.engine.probes.sampler import Sampler
from nnstudio.protocol.codec import decode_event, encode
from nnstudio.protocol.messages import CommandFailed, Event, ProbeSampled
from nnstudio.protocol.probes import Probe
from tests.engine.at_rest import at_rest, move_weights

Array = NDArray[Any]


class Looking:
    """Asks a network that is as a project draws it.

    Args:
        project: What is looked at.
    """

    def __init__(self, project: Project) -> None:
        self.events: list[Event] = []
        self.training = at_rest(project, self.events.append)
        self.sampler = Sampler(self.training, self.events.append)
        move_weights(self.model)

    @property
    def model(self) -> Any:
        """The network as it stands."""
        return self.training.model()

    @property
    def dataset(self) -> Any:
        """What it learned from."""
        return self.training.prepared.dataset

    def ask(self, probe: Probe) -> list[dict[str, Array]]:
        """All answers until there is no more to tell, the last one last."""
        return list(self._asked(probe))

    def last(self, probe: Probe) -> dict[str, Array]:
        """What is known in the end."""
        return self.ask(probe)[-1]

    def _asked(self, probe: Probe) -> Iterator[dict[str, Array]]:
        self.sampler.watch(())
        yield from self._new(lambda: self.sampler.watch((probe,)))
        while self.sampler.has_work:
            yield from self._new(self.sampler.work)

    def _new(self, work: Callable[[], None]) -> list[dict[str, Array]]:
        num = len(self.events)
        work()
        new = self.events[num:]
        failed = [event.details for event in new if isinstance(event, CommandFailed)]
        assert not failed, failed[0]
        # What cannot travel would end the run.
        sent = [decode_event(encode(event)) for event in new if isinstance(event, ProbeSampled)]
        return [event.arrays for event in sent if isinstance(event, ProbeSampled)]

    def predicted(self) -> Array:
        """What Keras itself predicts for the validation part."""
        return np.asarray(self.model.predict(self.features(), verbose=0))

    def features(self) -> Any:
        """The validation part, as Keras is given it."""
        features = list(self.dataset.validation.features.values())
        return features[0] if len(features) == 1 else features
