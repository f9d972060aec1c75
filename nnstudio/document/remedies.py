"""What to do about a network that does not learn well: each a button, one undo step."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from nnstudio.document.catalogue import catalogue
from nnstudio.document.description import InsertLayer, Remedy, SetField, SetParam, Several
from nnstudio.document.layer_kinds import activation_of, default_of
from nnstudio.document.network import Layer, Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.values import Config

#: Where the weights of a layer best begin, by its activation: He et al. 2015 for those that are
#: 0 on one side, Klambauer et al. 2017 for selu, Glorot & Bengio 2010 for all others.
_INITIALIZERS = {
    **dict.fromkeys(("relu", "relu6", "leaky_relu", "elu", "gelu", "silu"), "HeNormal"),
    "selu": "LecunNormal",
}
#: How often the learning rate may be above the optimizer's default before that is put in its
#: place.
_FAR_ABOVE = 10.0
#: It is lowered by so many powers of ten at once at most.
_MOST_POWERS = 3
#: Kinds whose outputs a normalization over a batch can follow sensibly.
_NORMALIZABLE = ("Dense", "Conv1D", "Conv2D", "Conv3D", "Activation", "ReLU")


def learning_rate_of(plan: TrainingPlan) -> float | None:
    """The fixed learning rate; ``None`` where it follows a schedule."""
    entry = catalogue().find("optimizers", plan.optimizer.kind)
    param = entry.param("learning_rate") if entry is not None else None
    value = plan.optimizer.params.get("learning_rate", param.default if param else None)
    return float(value) if isinstance(value, int | float) else None


def lower_rate(plan: TrainingPlan, times: float = 10.0) -> tuple[Remedy, ...]:
    """Lower the learning rate; where it is far above the optimizer's default, to that one.

    Args:
        plan: As it stands.
        times: How much lower at least; whole powers of ten are taken.
    """
    rate = learning_rate_of(plan)
    if not rate:
        return ()
    entry = catalogue().find("optimizers", plan.optimizer.kind)
    param = entry.param("learning_rate") if entry is not None else None
    usual = param.default if param is not None else None
    if isinstance(usual, float) and rate > _FAR_ABOVE * usual:
        lower = usual
    else:
        power = math.ceil(math.log10(max(times, 1.0)) - 1e-9) if math.isfinite(times) else 1
        lower = rate / 10 ** min(max(power, 1), _MOST_POWERS)
    return (_rate(f"Lower learning rate to {lower:g}", lower),)


def raise_rate(plan: TrainingPlan) -> tuple[Remedy, ...]:
    """Raise the learning rate ten times."""
    rate = learning_rate_of(plan)
    return (_rate(f"Raise learning rate to {10 * rate:g}", 10 * rate),) if rate else ()


def _rate(label: str, value: float) -> Remedy:
    return SetField(label, "plan.optimizer.params.learning_rate", float(f"{value:.6g}"))


def clip(plan: TrainingPlan) -> tuple[Remedy, ...]:
    """Cut gradients at norm 1 (Pascanu et al. 2013), where nothing cuts them yet."""
    names = ("clipnorm", "global_clipnorm", "clipvalue")
    if any(plan.optimizer.params.get(name) for name in names):
        return ()
    path = "plan.optimizer.params.clipnorm"
    return (SetField("Clip gradients at norm 1", path, 1.0),)


def change_activation(layers: Sequence[Layer], activation: str) -> tuple[Remedy, ...]:
    """Give layers another activation, and weights that begin as it wants them."""
    steps: list[SetParam] = []
    for layer in layers:
        if default_of(layer.kind, "activation") is None and layer.kind != "Activation":
            continue
        steps.append(SetParam("", layer.id, "activation", activation))
        steps.extend(_initial(layer, activation))
    num = sum(step.name == "activation" for step in steps)
    where = steps[0].layer if num == 1 else f"{num} layers"
    return _joined(f"Use {activation} in {where}" if num else "", steps)


def leaky(layers: Sequence[Layer]) -> tuple[Remedy, ...]:
    """Let ReLUs pass a little of what is negative (Maas et al. 2013), so that none can die."""
    own = [layer for layer in layers if layer.kind == "ReLU"]
    steps = [SetParam("", layer.id, "negative_slope", 0.1) for layer in own]
    label = f"Let {own[0].id if len(own) == 1 else f'{len(own)} ReLUs'} leak" if own else ""
    others = [layer for layer in layers if layer.kind != "ReLU"]
    return (*_joined(label, steps), *change_activation(others, "leaky_relu"))


def reset_initializers(layers: Iterable[Layer]) -> tuple[Remedy, ...]:
    """Let weights begin as the layers' activations want them, where they do not."""
    steps = [step for layer in layers for step in _initial(layer, activation_of(layer))]
    names = {step.value.kind for step in steps if isinstance(step.value, Config)}
    return _joined(f"Initial weights: {', '.join(sorted(names))}", steps)


def _initial(layer: Layer, activation: str) -> list[SetParam]:
    """Steps that give a layer's weights their best beginning; none where they have it."""
    best = {
        "kernel_initializer": _INITIALIZERS.get(activation, "GlorotUniform"),
        "recurrent_initializer": "Orthogonal",
    }
    steps = []
    for name, kind in best.items():
        default = default_of(layer.kind, name)
        if default is None:
            continue
        now = layer.params.get(name, default)
        family = kind.removesuffix("Normal").removesuffix("Uniform")
        if not (isinstance(now, Config) and now.kind.startswith(family)):
            steps.append(SetParam("", layer.id, name, Config(kind)))
    return steps


def normalize(network: Network, layers: Iterable[Layer]) -> tuple[Remedy, ...]:
    """Put a batch normalization behind layers (Ioffe & Szegedy 2015)."""
    chosen = [layer for layer in layers if layer.kind in _NORMALIZABLE]
    steps = []
    for layer in chosen:
        readers = [link for link in network.links if link.source == layer.id]
        kinds = {network.layer(link.target).kind for link in readers}
        if len(readers) == 1 and "BatchNormalization" not in kinds:
            link = readers[0]
            steps.append(InsertLayer("", link.target, "BatchNormalization", port=link.port))
    where = chosen[0].id if len(steps) == 1 else f"{len(steps)} layers"
    return _joined(f"Batch-normalize {where}", steps)


def _joined(label: str, steps: Sequence[InsertLayer | SetParam]) -> tuple[Remedy, ...]:
    return (Several(label, tuple(steps)),) if steps else ()
