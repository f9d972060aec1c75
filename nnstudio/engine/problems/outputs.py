"""Whether each output, its loss and its target fit together."""

from __future__ import annotations

from msgspec.structs import replace

from nnstudio.document.data import DataSummary, Target
from nnstudio.document.description import (
    AddLayer,
    InsertLayer,
    Problem,
    Remedy,
    SetField,
    SetParam,
    Shape,
)
from nnstudio.document.network import Layer, Network
from nnstudio.document.plan import OutputPlan, TrainingPlan
from nnstudio.document.values import Config, Value
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.problems.comparison import (
    Comparison,
    Mismatch,
    can_be_asked,
    comparison,
    mismatch,
)
from nnstudio.engine.problems.words import block, listed, sentence, shape_text
from nnstudio.engine.shapes import Walk

SPARSE = "SparseCategoricalCrossentropy"
ONE_HOT = "CategoricalCrossentropy"
BINARY = "BinaryCrossentropy"
_PROBABILITY_LOSSES = frozenset(
    {
        *(SPARSE, ONE_HOT, BINARY, "BinaryFocalCrossentropy", "CategoricalFocalCrossentropy"),
        *("CategoricalGeneralizedCrossEntropy", "KLDivergence", "Poisson"),
    }
)
_CLASS_LOSSES = _PROBABILITY_LOSSES - {"Poisson", "KLDivergence"}
_CATEGORICAL = frozenset({SPARSE, ONE_HOT, "CategoricalFocalCrossentropy"})
_BINARY_LOSSES = frozenset({BINARY, "BinaryFocalCrossentropy"})
_MSE = Config("MeanSquaredError")
#: Layers that have an activation of their own.
_ACTIVATED = ("Dense", "EinsumDense", "Conv")


def output_problems(
    network: Network, plan: TrainingPlan, dataset: Dataset, outputs: tuple[str, ...], walk: Walk
) -> list[Problem]:
    """Problems of all outputs that Keras could compute."""
    summary = dataset.summary
    chosen = {output.layer: output for output in plan.outputs}
    problems: list[Problem] = []
    for layer_id in outputs:
        output = chosen.get(layer_id, OutputPlan(layer_id))
        target, layer = _target(summary, output), network.layer(layer_id)
        if target is None:
            problems.append(_unknown_target(layer, output, summary))
        elif layer_id in walk.shaped:
            check = _class_output if target.kind == "class" else _number_output
            loss, field = output.loss or plan.loss, "plan.loss" if output.loss is None else ""
            given = walk.shaped[layer_id].outputs[0]
            asked = comparison(given, target, dataset.train.targets[target.name], plan, loss)
            told = check(layer, given.shape, target, loss, field)
            problems += _judged(told, layer, asked, field)
    return problems


def _judged(told: list[Problem], layer: Layer, asked: Comparison, field: str) -> list[Problem]:
    """The problems of an output as errors only where Keras cannot compare it with its target."""
    if not can_be_asked(asked):
        return told
    found = mismatch(asked)
    if found is None:
        return [_as_warning(problem) for problem in told]
    if any(problem.severity == "error" for problem in told):
        return told
    if found.metric is not None:
        return [*told, _metric_mismatch(layer, asked, found, found.metric)]
    return [_loss_mismatch(layer, asked, found, field), *told]


def _as_warning(problem: Problem) -> Problem:
    if problem.severity == "warning":
        return problem
    message = f"{problem.message} Keras would train it all the same, but hardly as it is meant."
    return replace(problem, message=message, severity="warning")


def _loss_mismatch(layer: Layer, asked: Comparison, found: Mismatch, field: str) -> Problem:
    kind, target = asked.loss.kind, asked.target
    usual = Config(SPARSE) if target.kind == "class" else _MSE
    remedies = [
        SetField(label, field, loss)
        for label, loss in (
            (f"Use {kind} as Keras has it", Config(kind)),
            (f"Use the loss {usual.kind}", usual),
        )
        if field and mismatch(replace(asked, loss=loss, metrics=())) is None
    ]
    return Problem(
        "loss-does-not-fit",
        f"The loss {kind} cannot compare what {block(layer)} gives, {shape_text(asked.shape)}, "
        f"with “{target.name}”. Keras says: {sentence(found.said)}",
        layer.id,
        f"a loss for {_in_words(target)}",
        kind,
        tuple(remedies[-1:] if asked.loss == Config(kind) else remedies),
    )


def _metric_mismatch(layer: Layer, asked: Comparison, found: Mismatch, metric: Config) -> Problem:
    rest = tuple(other for other in asked.metrics if other != metric)
    return Problem(
        "metric-does-not-fit",
        f"The metric {metric.kind} cannot compare what {block(layer)} gives, "
        f"{shape_text(asked.shape)}, with “{asked.target.name}” as the loss {asked.loss.kind} "
        f"wants it. Keras says: {sentence(found.said)}",
        layer.id,
        f"a metric for {_in_words(asked.target)}",
        metric.kind,
        (SetField(f"Remove {metric.kind}", "plan.metrics", rest),),
    )


def _in_words(target: Target) -> str:
    return f"{len(target.classes)} classes" if target.kind == "class" else "numbers"


def _target(summary: DataSummary, output: OutputPlan) -> Target | None:
    if output.target is None:
        return summary.targets[0]
    return next((target for target in summary.targets if target.name == output.target), None)


def _unknown_target(layer: Layer, output: OutputPlan, summary: DataSummary) -> Problem:
    names = listed([f"“{target.name}”" for target in summary.targets], "or")
    return Problem(
        "target-unknown",
        f"{block(layer)} is to learn “{output.target}”, but {summary.title} has {names}. Choose "
        "one of these in the training plan.",
        layer.id,
        names,
        f"“{output.target}”",
        (SetField("Learn the first target", "plan.outputs", ()),),
    )


def _set_loss(field: str, loss: Config) -> tuple[Remedy, ...]:
    return (SetField(f"Use the loss {loss.kind}", field, loss),) if field else ()


def _class_output(
    layer: Layer, shape: Shape, target: Target, loss: Config, field: str
) -> list[Problem]:
    num = len(target.classes)
    if len(shape) != 2:
        return [_not_flat(layer, shape, num)]
    units = shape[1]
    if loss.kind in _BINARY_LOSSES and units == 1 and num == 2:
        return _probabilities(layer, loss, field, "sigmoid")
    if loss.kind in _BINARY_LOSSES and units == num:
        return [_yes_or_no(layer, target, loss, field)]
    if units != num:
        return [_units(layer, units, target, loss, field)]
    if loss.kind in _CATEGORICAL:
        return _probabilities(layer, loss, field, "softmax")
    if loss.kind not in _PROBABILITY_LOSSES and loss.kind != "CategoricalHinge":
        return [
            Problem(
                "loss-for-numbers",
                f"The loss {loss.kind} is made for numbers, but “{target.name}” has {num} "
                "classes. It can be trained, but a cross-entropy learns faster.",
                layer.id,
                SPARSE,
                loss.kind,
                _set_loss(field, Config(SPARSE)),
                "warning",
            )
        ]
    return []


def _yes_or_no(layer: Layer, target: Target, loss: Config, field: str) -> Problem:
    num = len(target.classes)
    return Problem(
        "loss-for-yes-or-no",
        f"The loss {loss.kind} asks each of the {num} classes for a yes or no of its own, but a "
        f"sample of “{target.name}” has exactly one class.",
        layer.id,
        SPARSE,
        loss.kind,
        _set_loss(field, Config(SPARSE)),
        "warning",
    )


def _not_flat(layer: Layer, shape: Shape, num: int) -> Problem:
    remedies: list[Remedy] = []
    if layer.kind == "Dense":
        remedies.append(InsertLayer("Insert Flatten", layer.id, "Flatten"))
        pooling = {3: "GlobalAveragePooling1D", 4: "GlobalAveragePooling2D"}.get(len(shape))
        if pooling is not None:
            remedies.append(InsertLayer(f"Insert {pooling}", layer.id, pooling))
    else:
        remedies.append(AddLayer("Add a Flatten layer behind it", layer.id, "Flatten"))
    return Problem(
        "needs-flatten",
        f"{block(layer)} gives {shape_text(shape)}, but the {num} classes need one row of {num} "
        "numbers for each sample. Flatten first, and end with a Dense layer of "
        f"{num} units.",
        layer.id,
        f"(None, {num})",
        shape_text(shape),
        tuple(remedies),
    )


def _units(layer: Layer, units: int | None, target: Target, loss: Config, field: str) -> Problem:
    num = len(target.classes)
    remedies: list[Remedy] = []
    if layer.kind == "Dense":
        remedies.append(SetParam(f"Set units to {num}", layer.id, "units", num))
    else:
        params: dict[str, Value] = {"units": num, "activation": "softmax"}
        remedies.append(AddLayer(f"Add a Dense layer of {num} units", layer.id, "Dense", params))
    if units == 1 and num == 2:
        remedies += _set_loss(field, Config(BINARY))
    return Problem(
        "units-differ",
        f"{block(layer)} gives {units} number{'s' if units != 1 else ''} for each sample, but "
        f"“{target.name}” has {num} classes.",
        layer.id,
        f"{num} units",
        f"{units}",
        tuple(remedies),
    )


def _activation(layer: Layer) -> str | None:
    """The activation of a layer; ``None`` where it is not known."""
    if layer.kind == "Softmax":
        return "softmax"
    if layer.kind in ("Activation",) or layer.kind.startswith(_ACTIVATED):
        value = layer.params.get("activation")
        return value if isinstance(value, str) else "linear"
    return None


def _probabilities(layer: Layer, loss: Config, field: str, wanted: str) -> list[Problem]:
    """Whether probabilities (or plain scores, with ``from_logits``) reach the loss."""
    activation = _activation(layer)
    from_logits = bool(loss.params.get("from_logits", False))
    if activation is None:
        return []
    if from_logits and activation in ("softmax", "sigmoid"):
        plain = Config(loss.kind, {k: v for k, v in loss.params.items() if k != "from_logits"})
        remedies: tuple[Remedy, ...] = (
            SetParam("Remove the activation", layer.id, "activation", "linear"),
        )
        if field:
            remedies += (SetField("Let the loss take probabilities", field, plain),)
        return [
            Problem(
                "twice-activated",
                f"{block(layer)} already gives probabilities ({activation}), but the loss expects "
                "plain scores (from_logits), so the function would be applied twice.",
                layer.id,
                "plain scores",
                activation,
                remedies,
                "warning",
            )
        ]
    good = {"softmax": ("softmax",), "sigmoid": ("sigmoid", "hard_sigmoid")}[wanted]
    if from_logits or activation in good:
        return []
    logits = Config(loss.kind, {**loss.params, "from_logits": True})
    found: list[Remedy] = [
        SetParam(f"Set the activation to {wanted}", layer.id, "activation", wanted)
    ]
    if field and activation == "linear":
        found.append(SetField("Let the loss take plain scores (from_logits)", field, logits))
    return [
        Problem(
            "no-probabilities",
            f"The loss {loss.kind} compares probabilities, but {block(layer)} gives plain "
            f"numbers (activation {activation}).",
            layer.id,
            wanted,
            activation,
            tuple(found),
            "warning",
        )
    ]


def _number_output(
    layer: Layer, shape: Shape, target: Target, loss: Config, field: str
) -> list[Problem]:
    if loss.kind in _CLASS_LOSSES:
        return [
            Problem(
                "loss-for-classes",
                f"The loss {loss.kind} is made for classes, but “{target.name}” is a number.",
                layer.id,
                "MeanSquaredError",
                loss.kind,
                _set_loss(field, _MSE),
            )
        ]
    wanted = (None, *target.shape)
    if shape != wanted:
        return [_number_shape(layer, shape, wanted)]
    activation = _activation(layer)
    if activation in ("softmax", "sigmoid", "tanh"):
        return [
            Problem(
                "bounded-output",
                f"{block(layer)} can only give numbers between "
                f"{'-1' if activation == 'tanh' else '0'} and 1 ({activation}), but "
                f"“{target.name}” may be any number.",
                layer.id,
                "linear",
                activation,
                (SetParam("Set the activation to linear", layer.id, "activation", "linear"),),
                "warning",
            )
        ]
    return []


def _number_shape(layer: Layer, shape: Shape, wanted: Shape) -> Problem:
    remedies: list[Remedy] = []
    units = wanted[-1]
    if len(shape) != len(wanted) and layer.kind == "Dense":
        remedies.append(InsertLayer("Insert Flatten", layer.id, "Flatten"))
    elif len(shape) != len(wanted):
        remedies.append(AddLayer("Add a Flatten layer behind it", layer.id, "Flatten"))
    elif isinstance(units, int) and layer.kind == "Dense":
        remedies.append(SetParam(f"Set units to {units}", layer.id, "units", units))
    elif isinstance(units, int):
        label = f"Add a Dense layer of {units} unit{'s' if units != 1 else ''}"
        remedies.append(AddLayer(label, layer.id, "Dense", {"units": units}))
    return Problem(
        "output-shape",
        f"{block(layer)} gives {shape_text(shape)}, but the target is {shape_text(wanted)}.",
        layer.id,
        shape_text(wanted),
        shape_text(shape),
        tuple(remedies),
    )
