"""What is sick in a network that learns: from numbers to sentences and remedies.

Each rule looks at the vital signs of all layers and names those that are sick. The bounds are
wide: they tell of what keeps a network from learning, not of what is a little unusual.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from nnstudio.document import remedies
from nnstudio.document.description import Problem, Remedy
from nnstudio.document.layer_kinds import activation_of
from nnstudio.document.network import Layer, Network
from nnstudio.document.project import Project
from nnstudio.document.vitals import Pulse, Vitals

Severity = Literal["warning", "error"]

#: Shares of units or values from which a layer is unwell, and from which it is sick.
_SHARES = (0.6, 0.9)
#: How many times smaller a gradient may be than the largest one behind it; where that is huge, it
#: is compared with this norm instead, beside which it may be small and still be all it should.
_VANISHED = (1e3, 1e6)
_LARGE = 10.0
#: Norm of a layer's gradient, after clipping; and how many times the smallest one behind it.
_EXPLODED = (1e3, 1e6)
_GROWN = 1e3
#: Size of an update over that of the weights. About 1e-3 is healthy: A. Karpathy, CS231n,
#: "Neural Networks Part 3", ratio of weights to updates.
_LARGE_UPDATE = (0.1, 1.0)
_SMALL_UPDATE = 1e-5
_HEALTHY_UPDATE = 0.03
#: Size of a gradient over that of the weights, below which there is little left to learn.
_LITTLE_LEFT = 1e-3
#: All that can be found, the gravest first.
KINDS = (
    *("not-finite", "dead-relu", "saturated", "constant"),
    *("exploding", "vanishing", "large-update", "small-update"),
)
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
#: Activations that are flat at both ends.
_FLAT = ("sigmoid", "hard_sigmoid", "tanh", "hard_tanh", "softsign")
_ZEROING = ("relu", "relu6")


@dataclass(frozen=True)
class Finding:
    """One layer that is unwell.

    Attributes:
        kind: Stable name, for instance ``"dead-relu"``.
        layer: Its id.
        severity: ``"error"`` where it can hardly learn at all.
        sentence: What is wrong with it, with the numbers.
        amount: How bad it is, larger being worse; compares findings of one kind.
    """

    kind: str
    layer: str
    severity: Severity
    sentence: str
    amount: float = 0.0


def findings(project: Project, pulse: Pulse) -> tuple[Finding, ...]:
    """All that is sick, from the inputs to the outputs, the worst of each layer first."""
    patient = _Patient(project.network, pulse)
    found = [finding for rule in _RULES for finding in rule(patient)]
    kept = [finding for finding in found if not _is_a_consequence(finding, found)]
    order = {name: index for index, name in enumerate(pulse.layers)}
    return tuple(sorted(kept, key=lambda one: (order[one.layer], one.severity != "error")))


def remedies_of(project: Project, kind: str, found: tuple[Finding, ...]) -> tuple[Remedy, ...]:
    """What helps against one kind of sickness in all layers that have it, the best first.

    Args:
        project: As it is now; what it has already is not offered again.
        kind: Of the findings.
        found: All findings.
    """
    network, plan = project.network, project.plan
    sick = [
        network.layer(one.layer) for one in found if one.kind == kind and network.has(one.layer)
    ]
    worst = max((one.amount for one in found if one.kind == kind), default=1.0)
    flat = [layer for layer in _hidden(network) if activation_of(layer) in _FLAT]
    feedforward = [layer for layer in flat if "RNN" not in layer.kind]
    match kind:
        case "not-finite":
            return (*remedies.lower_rate(plan), *remedies.clip(plan))
        case "dead-relu":
            rate = remedies.lower_rate(plan)
            return (*rate, *remedies.leaky(sick), *remedies.reset_initializers(sick))
        case "saturated":
            return (
                *remedies.reset_initializers(sick),
                *remedies.change_activation(_of_kind(sick, feedforward), "relu"),
                *remedies.normalize(network, _before(network, sick)),
                *remedies.lower_rate(plan),
            )
        case "vanishing" | "constant":
            return (
                *remedies.change_activation(feedforward, "relu"),
                *remedies.reset_initializers(_hidden(network)),
                *remedies.normalize(network, _hidden(network)),
            )
        case "exploding":
            return (
                *remedies.clip(plan),
                *remedies.reset_initializers(_hidden(network)),
                *remedies.lower_rate(plan),
            )
        case "large-update":
            return (*remedies.lower_rate(plan, worst / _HEALTHY_UPDATE), *remedies.clip(plan))
        case "small-update":
            return remedies.raise_rate(plan)
    return ()


def as_problems(project: Project, found: tuple[Finding, ...]) -> tuple[Problem, ...]:
    """One problem for each finding, with its remedies, for the light on its block."""
    known = {kind: remedies_of(project, kind, found) for kind in {one.kind for one in found}}
    return tuple(
        Problem(
            one.kind,
            one.sentence,
            one.layer,
            remedies=known[one.kind],
            severity=one.severity,
        )
        for one in found
    )


def summary(project: Project, found: tuple[Finding, ...]) -> tuple[Problem, ...]:
    """One problem for each kind of finding, however many layers have it, the worst first."""
    result = []
    for kind in dict.fromkeys(one.kind for one in found):
        alike = [one for one in found if one.kind == kind]
        worst = max(alike, key=lambda one: (one.severity == "error", one.amount))
        others = [one.layer for one in alike if one is not worst]
        told = ", ".join(others[:4]) + (" …" if len(others) > 4 else ".")
        also = f" So it is with {len(others)} more: {told}" if others else ""
        result.append(
            Problem(
                kind,
                worst.sentence + also,
                worst.layer,
                remedies=remedies_of(project, kind, found),
                severity=worst.severity,
            )
        )
    return tuple(sorted(result, key=lambda problem: problem.severity != "error"))


# -------------------------------------------------------------------------------- the rules
class _Patient:
    """The network and its vital signs, as the rules ask for them."""

    def __init__(self, network: Network, pulse: Pulse) -> None:
        known = {layer.id: layer for layer in network.layers}
        self.layers = {
            name: (known[name], vitals) for name, vitals in pulse.layers.items() if name in known
        }
        self.hidden = {layer.id for layer in _hidden(network)}
        self._sources: dict[str, list[str]] = {}
        for link in network.links:
            self._sources.setdefault(link.target, []).append(link.source)
        #: Of all layers that read each one, directly or through others: the largest gradient (0
        #: without any), and the smallest after clipping (infinity without any).
        self.largest_behind = dict.fromkeys(self.layers, 0.0)
        self.smallest_behind = dict.fromkeys(self.layers, math.inf)
        for name in reversed(self.layers):
            self._hand_on(name)

    def __iter__(self) -> Iterator[tuple[Layer, Vitals]]:
        return iter(self.layers.values())

    def _hand_on(self, name: str) -> None:
        """Tells the layers in front of what is in this one and behind it."""
        vitals = self.layers[name][1]
        largest, smallest = self.largest_behind[name], self.smallest_behind[name]
        if vitals.gradient > 0.0:
            largest = max(largest, vitals.gradient)
        if vitals.clipped_gradient > 0.0:
            smallest = min(smallest, vitals.clipped_gradient)
        for source in self._sources.get(name, ()):
            if source in self.layers:
                self.largest_behind[source] = max(self.largest_behind[source], largest)
                self.smallest_behind[source] = min(self.smallest_behind[source], smallest)

    def sources(self, name: str) -> list[Vitals]:
        """The vital signs of the layers that it reads."""
        sources = self._sources.get(name, ())
        return [self.layers[source][1] for source in sources if source in self.layers]


def _not_finite(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        bad = max(vitals.bad_weights, vitals.bad_activations, vitals.bad_gradients)
        if not bad:
            continue
        what = (
            "Weights"
            if vitals.bad_weights
            else "Outputs"
            if vitals.bad_activations
            else "Gradients"
        )
        sentence = (
            f"{what} of {_block(layer)} are not numbers any more (NaN or infinite): they have "
            "grown out of all bounds. Only a new start helps."
        )
        yield Finding("not-finite", layer.id, "error", sentence, bad)


def _dead(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        severity = _level(vitals.dead, _SHARES)
        if severity is None or activation_of(layer) not in _ZEROING:
            continue
        sentence = (
            f"{_percent(vitals.dead)} of the units of {_block(layer)} give 0 for every sample "
            "(dead ReLUs): no gradient reaches them, so they cannot learn. Mostly a step was too "
            "large. They do not come back by themselves: mend it and train anew."
        )
        yield Finding("dead-relu", layer.id, severity, sentence, vitals.dead)


def _saturated(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        severity = _level(vitals.saturated, _SHARES)
        if severity is None or layer.id not in patient.hidden:
            continue
        sentence = (
            f"{_percent(vitals.saturated)} of the values of {_block(layer)} lie where "
            f"{activation_of(layer)} is flat (saturated), so hardly any gradient passes. What "
            "comes in is too large."
        )
        yield Finding("saturated", layer.id, severity, sentence, vitals.saturated)


def _constant(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        sources = patient.sources(layer.id)
        is_first = not any(source.constant >= _SHARES[1] for source in sources)
        if vitals.constant >= 1.0 and sources and is_first:
            sentence = (
                f"{_block(layer)} gives the same for every sample, so all that is behind it "
                "cannot tell them apart."
            )
            yield Finding("constant", layer.id, "error", sentence, vitals.constant)


def _vanishing(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        largest = min(patient.largest_behind[layer.id], _LARGE)
        if not vitals.gradient >= 0.0 or not largest > 0.0:
            continue
        times = largest / vitals.gradient if vitals.gradient else float("inf")
        severity = _level(times, _VANISHED)
        if severity is None:
            continue
        how = f"{_times(times)} smaller than" if vitals.gradient else "0, unlike"
        sentence = (
            f"The gradient of {_block(layer)} is {how} that of a layer behind it (vanishing "
            "gradient): the layers between let hardly anything through, so this one hardly learns."
        )
        yield Finding("vanishing", layer.id, severity, sentence, times)


def _exploding(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        gradient = vitals.clipped_gradient
        if not gradient > 0.0:
            continue
        smallest = min(patient.smallest_behind[layer.id], gradient)
        severity = _level(gradient, _EXPLODED)
        if severity is None and gradient > 1.0 and gradient > _GROWN * smallest:
            severity = "warning"
        if severity is None:
            continue
        grown = gradient / smallest
        more = f", {_times(grown)} that of a layer behind it" if grown > 10 else ""
        sentence = (
            f"The gradient of {_block(layer)} has a norm of {_number(gradient)}{more} (exploding "
            "gradient): one step may throw the weights anywhere."
        )
        yield Finding("exploding", layer.id, severity, sentence, gradient)


def _large_update(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        severity = _level(vitals.update_ratio, _LARGE_UPDATE)
        if severity is not None and "Normalization" not in layer.kind:
            sentence = (
                f"One step changes the weights of {_block(layer)} by "
                f"{_percent(vitals.update_ratio)} of their size; about 0.1 % is healthy. The steps "
                "are too large."
            )
            yield Finding("large-update", layer.id, severity, sentence, vitals.update_ratio)


def _small_update(patient: _Patient) -> Iterator[Finding]:
    for layer, vitals in patient:
        has_to_learn = vitals.clipped_gradient > _LITTLE_LEFT * vitals.weight_norm
        # Exactly 0 is a step that the optimizer leaves out, to gather gradients of several.
        if 0.0 < vitals.update_ratio < _SMALL_UPDATE and has_to_learn:
            sentence = (
                f"One step changes the weights of {_block(layer)} by only "
                f"{_number(100 * vitals.update_ratio)} % of their size; about 0.1 % is healthy. It "
                "learns, but takes very long."
            )
            yield Finding("small-update", layer.id, "warning", sentence, 1 / vitals.weight_norm)


_RULES: tuple[Callable[[_Patient], Iterator[Finding]], ...] = (
    _not_finite,
    _dead,
    _saturated,
    _constant,
    _exploding,
    _vanishing,
    _large_update,
    _small_update,
)


def _is_a_consequence(finding: Finding, found: list[Finding]) -> bool:
    """Whether it only follows from something that is told of anyway."""
    kinds = {other.kind for other in found if other.layer == finding.layer}
    everywhere = {other.kind for other in found}
    match finding.kind:
        case "constant":
            return bool(kinds & {"dead-relu", "saturated", "not-finite"}) or (
                "vanishing" in everywhere
            )
        case "vanishing":
            return bool(everywhere & {"dead-relu", "not-finite"}) and finding.amount == float("inf")
        case "large-update":
            return bool(kinds & {"exploding", "not-finite"})
    return finding.kind != "not-finite" and "not-finite" in kinds


def _hidden(network: Network) -> list[Layer]:
    """The layers that another one reads, without the inputs."""
    read = {link.source for link in network.links}
    fed = {link.target for link in network.links}
    return [layer for layer in network.layers if layer.id in read & fed]


def _before(network: Network, layers: list[Layer]) -> list[Layer]:
    """The layers that these read, without the inputs."""
    names = {source for layer in layers for source in network.sources(layer.id)}
    return [layer for layer in _hidden(network) if layer.id in names]


def _of_kind(layers: list[Layer], allowed: list[Layer]) -> list[Layer]:
    return [layer for layer in layers if layer in allowed]


def _level(value: float, bounds: tuple[float, float]) -> Severity | None:
    """NaN is well: there is nothing to be judged."""
    if value >= bounds[1]:
        return "error"
    return "warning" if value >= bounds[0] else None


def _block(layer: Layer) -> str:
    return f"{layer.title or layer.kind} “{layer.id}”"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if share < 100 else f"{_number(share)} times"


def _times(times: float) -> str:
    return f"{times:,.0f} times" if times < 1e6 else f"{_number(times)} times"


def _number(value: float) -> str:
    """A number in a sentence: ``"0.0021"``, ``"310"``, ``"7 × 10¹²"``."""
    if value == 0.0 or not math.isfinite(value) or 1e-3 <= abs(value) < 1e4:
        return f"{value:.2g}" if abs(value) < 100 else f"{value:,.0f}"
    mantissa, exponent = f"{value:.0e}".split("e")
    return f"{mantissa} × 10{str(int(exponent)).translate(_RAISED)}"
