"""The loss against one weight, with its tangent and the optimizer's next move."""

from __future__ import annotations

import numpy as np

from nnstudio.engine.probes.aside import Aside
from nnstudio.engine.probes.initial import named_weights
from nnstudio.engine.probes.landscape.slice_call import SliceCall
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.landscape import SliceProbe

#: Entries of the picture of gradients along each axis at most.
_PICTURE = 48


class Slice(Look[SliceProbe]):
    """Moves one weight of a twin, and leaves the run alone.

    A curve is for the weights as they were when its gradient was taken: the twin keeps them while
    the losses are worked out, some points at a time.
    """

    needs_optimizer = True
    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._asides: dict[int, Aside[SliceCall]] = {}
        self._curves: dict[SliceProbe, _Curve] = {}
        self._known: dict[SliceProbe, Arrays] = {}
        model = subject.model
        places = {id(variable): i for i, variable in enumerate(model.trainable_variables)}
        #: Of each layer the names of its trainable variables and their places among all.
        self._variables = {
            layer.name: {
                name: places[id(variable)]
                for name, variable in named_weights(layer)
                if id(variable) in places
            }
            for layer in model.layers
        }

    def answer(self, probe: SliceProbe) -> Arrays:
        """The newest whole curve."""
        return self._known.get(probe, {})

    def part(self, probe: SliceProbe) -> Arrays | None:
        """The gradient, or some points of the curve."""
        call = self._aside(probe).get()
        if call is None or call.user not in (None, probe):
            return None  # the twin is being made, or is busy with another weight
        curve = self._curves.get(probe)
        if curve is None:
            call.user = probe
            self._curves[probe] = self._begun(probe, call)
            return None
        curve.work()
        if not curve.is_done:
            return None
        self._release(probe)
        self._known[probe] = curve.arrays
        return curve.arrays

    def is_open(self, probe: SliceProbe) -> bool:
        """Whether nothing was told of the network as it is now."""
        known = self._known.get(probe)
        has_weights = bool(self._variables.get(probe.layer))
        return has_weights and (known is None or int(known["step"]) != self.subject.step)

    def weights_changed(self) -> None:
        """Something other than a step has changed them."""
        for probe in list(self._curves):
            self._release(probe)
        self._known.clear()

    def forget(self, probe: SliceProbe) -> None:
        """The compiled call stays."""
        self._release(probe)
        self._known.pop(probe, None)

    def _release(self, probe: SliceProbe) -> None:
        if self._curves.pop(probe, None) is not None:
            call = self._aside(probe).get()
            if call is not None:
                call.user = None

    def _aside(self, probe: SliceProbe) -> Aside[SliceCall]:
        if probe.batch not in self._asides:
            prepared = self.subject.prepared
            self._asides[probe.batch] = Aside(
                lambda: SliceCall(prepared, probe.batch), prepared.device, self.subject.may_trace
            )
        return self._asides[probe.batch]

    def _begun(self, probe: SliceProbe, call: SliceCall) -> _Curve:
        own = self._variables[probe.layer]
        wanted = [own[probe.variable]] if probe.variable in own else list(own.values())
        found, all_gradients = call.begin(wanted, probe.index, probe.reach)
        place, number = int(found.pop("variable")), int(found.pop("index"))
        gradients = all_gradients[place].numpy().astype(np.float32)
        shape = gradients.shape
        picture = gradients.reshape(-1, shape[-1] if shape else 1)
        thin = thinned(picture, _PICTURE)
        arrays: Arrays = {key: np.asarray(value, np.float64) for key, value in found.items()}
        radius = float(arrays.pop("radius"))
        half = probe.num_points // 2
        arrays["positions"] = found["weight"] + radius * np.arange(-half, half + 1) / half
        arrays["step"] = np.asarray(self.subject.step)
        arrays["variable"] = np.asarray(list(own.values()).index(place))
        arrays["index"] = np.asarray(np.unravel_index(number, shape) if shape else (), np.int64)
        for name, other in own.items():
            variable = self.subject.model.trainable_variables[other]
            arrays[f"shape.{name}"] = np.asarray(variable.shape, np.int64)
        arrays["gradients"] = thin
        strides = [-(-whole // few) for whole, few in zip(picture.shape, thin.shape, strict=True)]
        arrays["strides"] = np.asarray(strides, np.int64)
        return _Curve(call, place, number, arrays)


class _Curve:
    """A curve, as far as it is known.

    Args:
        call: Its twin has the weights.
        place: Of the variable among all.
        index: Of the weight in it.
        arrays: What is told, but for the losses.
    """

    def __init__(self, call: SliceCall, place: int, index: int, arrays: Arrays) -> None:
        self._call, self._place, self._index = call, place, index
        self.arrays = arrays
        self._positions = arrays["positions"].astype(np.float32)
        self._losses: list[float] = []

    @property
    def is_done(self) -> bool:
        """Whether the loss of every position is known."""
        return len(self._losses) == len(self._positions)

    def work(self) -> None:
        """Works for some 10 ms."""
        done = len(self._losses)
        some = self._positions[done : done + self._call.num_points]
        self._losses += self._call.losses(
            self._place, self._index, some, float(self.arrays["weight"])
        ).tolist()
        if self.is_done:
            self.arrays["losses"] = np.asarray(self._losses, np.float64)
