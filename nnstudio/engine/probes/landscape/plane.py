"""The loss over the plane that holds most of the run's path, point by point."""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import Any

import numpy as np
import tensorflow as tf

from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.probes.aside import Aside
from nnstudio.engine.probes.landscape.directions import (
    Directions,
    coordinates,
    filter_normalised,
    flat,
    main_directions,
    unflat,
)
from nnstudio.engine.probes.landscape.path import Path
from nnstudio.engine.probes.look import Array, Arrays, Look
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.twin import Samples, Twin
from nnstudio.protocol.probes.landscape import PlaneProbe

Tensor = Any

#: Seconds of a part.
_TARGET = 0.012
#: Samples of a piece of the loss: so many go through the network at once.
_PIECE = 125
#: While the run goes on another plane is begun when its steps are so much more.
_GROWTH = 1.1
#: How much wider the plane is than the path in it, at either side.
_MARGIN = 0.25


class Plane(Look[PlaneProbe]):
    """Works out one plane after another on a twin, each for the weights as they were at its start.

    The path is that of the moments which the run keeps; while it goes on, a plane is finished
    before the next one begins.
    """

    takes_parts = True

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._asides: dict[int, Aside[_Losses]] = {}
        self._planes: dict[PlaneProbe, _Plane] = {}
        #: Planes whose directions are looked for, which for many weights takes a second.
        self._begun: dict[PlaneProbe, Aside[_Plane]] = {}
        #: The step at which an answer was asked for as of now.
        self._wanted: dict[PlaneProbe, int] = {}

    def answer(self, probe: PlaneProbe) -> Arrays:
        """What is known so far."""
        self._wanted[probe] = self.subject.step
        plane = self._planes.get(probe)
        return plane.arrays() if plane is not None else {}

    def part(self, probe: PlaneProbe) -> Arrays | None:
        """Some points of the plane, the nearest to the weights first."""
        losses = self._aside(probe).get()
        if losses is None:
            return None
        plane = self._planes.get(probe)
        if plane is None or (plane.is_done and self._is_outdated(probe, plane)):
            plane = self._made(probe, losses)
            if plane is None:
                return None
            self._planes[probe] = plane
            return None if plane.has_path else {}
        plane.work()
        return plane.arrays() or None

    def is_open(self, probe: PlaneProbe) -> bool:
        """Whether a plane is unfinished, or the weights have left it far behind."""
        plane = self._planes.get(probe)
        return plane is None or not plane.is_done or self._is_outdated(probe, plane)

    def weights_changed(self) -> None:
        """Something other than a step has changed them."""
        self._planes.clear()
        self._begun.clear()

    def forget(self, probe: PlaneProbe) -> None:
        """The plane is large; the compiled call stays."""
        self._planes.pop(probe, None)
        self._begun.pop(probe, None)
        self._wanted.pop(probe, None)

    def _is_outdated(self, probe: PlaneProbe, plane: _Plane) -> bool:
        now = self.subject.step
        return plane.step != now and (self._wanted.get(probe) == now or now > _GROWTH * plane.step)

    def _made(self, probe: PlaneProbe, losses: _Losses) -> _Plane | None:
        """The next plane, when its directions are found."""
        if probe not in self._begun:
            losses.twin.copy()  # statistics, which the loss depends on too
            make = partial(_Plane, Path.of(self.subject), probe, losses)
            self._begun[probe] = Aside(make, self.subject.prepared.device)
        plane = self._begun[probe].get()
        if plane is not None:
            del self._begun[probe]
        return plane

    def _aside(self, probe: PlaneProbe) -> Aside[_Losses]:
        if probe.samples not in self._asides:
            prepared = self.subject.prepared
            self._asides[probe.samples] = Aside(
                lambda: _Losses(prepared, probe.samples), prepared.device, self.subject.may_trace
            )
        return self._asides[probe.samples]


class _Losses:
    """The compiled call: losses at points of a plane.

    Args:
        prepared: The run.
        num_samples: At most.
    """

    def __init__(self, prepared: Prepared, num_samples: int) -> None:
        self.twin = Twin(prepared)
        self.samples = Samples(prepared, num_samples, _PIECE)
        #: A piece of every point's loss is one unit of work.
        self.num_pieces = max(1, self.samples.num // _PIECE)
        self._size = self.samples.num // self.num_pieces
        weights = [tf.TensorSpec(variable.shape, tf.float32) for variable in self.twin.variables]
        number = tf.TensorSpec([], tf.int32)
        # One trace for grids of any size.
        given = [weights, (weights, weights), tf.TensorSpec([None, 2], tf.float32), number, number]
        self._call = tf.function(self._run, input_signature=given, autograph=False)
        still = [np.zeros(v.shape, np.float32) for v in self.twin.variables]
        self.twin.copy()
        self.of(still, (still, still), np.zeros((1, 2), np.float32), 0, 1)

    def of(
        self, origin: list[Any], directions: Any, points: Array, begin: int, count: int
    ) -> Array:
        """Losses of units of work.

        Args:
            origin: θ, for each trainable variable.
            directions: δ and η, the same.
            points: (n, 2) float32: a and b of each point.
            begin: The first unit; unit u is piece u mod ``num_pieces`` of a point.
            count: How many units.

        Returns:
            (count,) float32.
        """
        numbers = (tf.constant(begin), tf.constant(count))
        found: Array = self._call(origin, directions, tf.constant(points), *numbers).numpy()
        return found

    def _run(
        self, origin: Any, directions: Any, points: Tensor, begin: Tensor, count: Tensor
    ) -> Tensor:
        def body(i: Tensor, losses: Any) -> tuple[Tensor, Any]:
            unit = begin + i
            a, b = tf.unstack(points[unit // self.num_pieces])
            for variable, at, one, two in zip(
                self.twin.variables, origin, *directions, strict=True
            ):
                moved = at + a * one + b * two
                variable.value.assign(tf.cast(moved, variable.value.dtype))
            place = (unit % self.num_pieces) * self._size
            loss = self.twin.loss(*self.samples.part(place, self._size))
            return i + 1, losses.write(i, loss)

        found = tf.TensorArray(tf.float32, count, element_shape=[])
        _, found = tf.while_loop(
            lambda i, _: i < count, body, [tf.constant(0), found], parallel_iterations=1
        )
        return found.stack()


class _Plane:
    """One plane, as far as it is known.

    Args:
        path: Its last weights are where the plane is fastened.
        probe: What is asked.
        losses: The compiled call.
    """

    def __init__(self, path: Path, probe: PlaneProbe, losses: _Losses) -> None:
        self.step = int(path.steps[-1])
        self._losses = losses
        self._known: Arrays = {}
        self._num_done = 0
        self._num_units = 0
        self._each = _TARGET
        rows = path.rows()
        found = main_directions(rows) if len(rows) > 2 else None
        if found is not None:
            self._prepare(probe, path.now, path.steps, rows, found)

    @property
    def is_done(self) -> bool:
        """Whether every point is known."""
        return self._num_done >= self._num_units

    @property
    def has_path(self) -> bool:
        """Whether there is a plane to work out."""
        return bool(self._known)

    def arrays(self) -> Arrays:
        """See ``PlaneProbe``; empty before the loss in the middle is known."""
        pieces = self._losses.num_pieces
        num = self._num_done // pieces
        if not num:
            return {}
        means = self._units[: num * pieces].reshape(num, pieces).mean(axis=1)
        size = len(self._known["a"])
        losses = np.full(size * size, np.nan)
        losses[self._order[:num]] = means
        centre = losses[size * size // 2]
        return self._known | {
            "losses": losses.reshape(size, size),
            "loss": np.asarray(centre),
            "num_known": np.asarray(num),
        }

    def work(self) -> None:
        """Works for some 10 ms."""
        left = self._num_units - self._num_done
        count = min(max(1, int(_TARGET / self._each)), left)
        if count <= 0:
            return
        begin = perf_counter()
        done = self._num_done
        found = self._losses.of(self._origin, self._directions, self._points, done, count)
        self._each = (perf_counter() - begin) / count
        self._units[done : done + count] = found
        self._num_done += count

    def _prepare(
        self, probe: PlaneProbe, now: list[Array], steps: Array, path: Array, found: Directions
    ) -> None:
        directions = [unflat(vector, now) for vector in found.vectors]
        if probe.is_normalised:
            directions = [filter_normalised(direction, now) for direction in directions]
        place, held = coordinates(path, path[-1], np.stack([flat(d) for d in directions]))
        a, b = (_axis(place[:, k], probe.resolution) for k in range(2))
        grid = np.stack(np.meshgrid(a, b), axis=-1).reshape(-1, 2)
        # The nearest to θ come first: there the surface is looked at.
        wide = np.abs(grid) / [np.abs(a).max(), np.abs(b).max()]
        self._order = np.argsort(np.square(wide).sum(axis=1), kind="stable")
        self._points = grid[self._order].astype(np.float32)
        self._origin = [tf.constant(array) for array in now]
        self._directions = tuple([tf.constant(d) for d in one] for one in directions)
        self._num_units = len(grid) * self._losses.num_pieces
        self._units = np.zeros(self._num_units)
        self._known = {
            "a": a,
            "b": b,
            "path": place,
            "steps": steps,
            "shares": found.shares,
            "held": np.asarray(held),
            "num_samples": np.asarray(self._losses.samples.num),
        }


def _axis(places: Array, num: int) -> Array:
    """(num,) float64: evenly over what the path takes; θ, at 0, is in the middle."""
    reach = (1.0 + _MARGIN) * float(np.abs(places).max(initial=0.0))
    axis: Array = np.linspace(-1.0, 1.0, num) * (reach or 1.0)
    axis[num // 2] = 0.0
    return axis
