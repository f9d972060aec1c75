"""Settings of the training plan that keep it from starting, or that will disappoint."""

from __future__ import annotations

from nnstudio.document.catalogue import Family
from nnstudio.document.data import DataSummary
from nnstudio.document.description import Problem, Remedy, SetField
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.values import Config, without_param
from nnstudio.engine.compile import metric_name
from nnstudio.engine.devices import devices
from nnstudio.engine.objects import make
from nnstudio.engine.problems.words import listed

#: Metrics that only make sense for classes.
_CLASS_METRICS = ("accuracy", "Accuracy", "Precision", "Recall", "AUC", "F1Score", "Crossentropy")


def plan_problems(plan: TrainingPlan, summary: DataSummary | None) -> list[Problem]:
    """Problems of the plan, those of the data's size included."""
    problems = _objects(plan) + _learning_rate(plan) + _device(plan)
    problems += _monitors(plan, summary)
    if summary is not None:
        problems += _metrics(plan, summary) + _sizes(plan, summary) + _class_weights(plan, summary)
    if plan.precision == "mixed_float16" and plan.device == "cpu":
        problems.append(
            Problem(
                "slow-precision",
                "Mixed precision is for GPUs; on the CPU it makes training slower.",
                None,
                "float32",
                plan.precision,
                (SetField("Use float32", "plan.precision", "float32"),),
                "warning",
            )
        )
    return problems


def _objects(plan: TrainingPlan) -> list[Problem]:
    """Loss, optimizer and metrics are made for a trial; Keras checks their parameters."""
    problems: list[Problem] = []
    usual = TrainingPlan()
    parts: tuple[tuple[str, Family, Config, Config], ...] = (
        ("loss", "losses", plan.loss, usual.loss),
        ("optimizer", "optimizers", plan.optimizer, usual.optimizer),
    )
    for name, family, config, default in parts:
        remedy = SetField(f"Use {default.kind}", f"plan.{name}", default)
        problems += _trial(name, family, config, remedy)
    for metric in plan.metrics:
        rest = tuple(other for other in plan.metrics if other is not metric)
        problems += _trial(
            "metric", "metrics", metric, SetField(f"Remove {metric.kind}", "plan.metrics", rest)
        )
    return problems


def _trial(name: str, family: Family, config: Config, remedy: Remedy) -> list[Problem]:
    try:
        make(family, config)
    except Exception as error:  # noqa: BLE001 - Keras raises what it likes
        message = f"The {name} {config.kind} cannot be used: {error}"
        return [Problem(f"{name}-refused", message, None, received=config.kind, remedies=(remedy,))]
    return []


def _learning_rate(plan: TrainingPlan) -> list[Problem]:
    rate = plan.optimizer.params.get("learning_rate")
    if isinstance(rate, bool) or not isinstance(rate, int | float):
        return []
    if 0 < rate <= 10:
        return []
    usual = without_param(plan.optimizer, "learning_rate")
    return [
        Problem(
            "learning-rate",
            f"A learning rate of {rate:g} "
            + ("will not change any weight." if rate == 0 else "will throw the weights about."),
            None,
            "between 0.00001 and 1",
            f"{rate:g}",
            (SetField("Use Keras' default", "plan.optimizer", usual),),
            "warning",
        )
    ]


def _monitors(plan: TrainingPlan, summary: DataSummary | None) -> list[Problem]:
    held_out = plan.validation_split > 0 if summary is None else summary.num_validation > 0
    problems: list[Problem] = []
    names = ["loss", *(metric_name(metric.kind) for metric in plan.metrics)]
    for field, words, part in (
        ("early_stopping", "Early stopping", plan.early_stopping),
        ("reduce_on_plateau", "Reduce on plateau", plan.reduce_on_plateau),
    ):
        single = len(plan.outputs) < 2  # with several outputs Keras adds their names in front
        if part is not None and single and part.monitor.removeprefix("val_") not in names:
            problems.append(_unknown_monitor(field, words, part.monitor, names))
        elif part is not None and part.monitor.startswith("val_") and not held_out:
            problems.append(
                Problem(
                    "nothing-to-monitor",
                    f"{words} watches {part.monitor}, but no data is held out for validation, so "
                    "it would never act.",
                    None,
                    "a validation part",
                    "none",
                    (
                        SetField("Hold out 20 %", "plan.validation_split", 0.2),
                        SetField(f"Switch {words.lower()} off", f"plan.{field}", None),
                    ),
                    "warning",
                )
            )
    return problems


def _unknown_monitor(field: str, words: str, monitor: str, names: list[str]) -> Problem:
    known = listed([f"val_{name}" for name in names], "or")
    return Problem(
        "monitor-unknown",
        f"{words} watches {monitor}, which this plan does not measure, so it could never act.",
        None,
        known,
        monitor,
        (
            SetField("Watch val_loss", f"plan.{field}.monitor", "val_loss"),
            SetField(f"Switch {words.lower()} off", f"plan.{field}", None),
        ),
    )


def _device(plan: TrainingPlan) -> list[Problem]:
    names = [device.name for device in devices()]
    if plan.device in ("auto", *names):
        return []
    return [
        Problem(
            "device-missing",
            f"The plan asks for {plan.device}, but this machine has {listed(names)}.",
            None,
            listed(names, "or"),
            plan.device,
            (SetField("Let nnstudio choose the device", "plan.device", "auto"),),
            "warning",
        )
    ]


def _metrics(plan: TrainingPlan, summary: DataSummary) -> list[Problem]:
    if any(target.kind == "class" for target in summary.targets):
        return []
    problems: list[Problem] = []
    for metric in plan.metrics:
        if metric.kind in _CLASS_METRICS or "Categorical" in metric.kind or "Binary" in metric.kind:
            rest = tuple(other for other in plan.metrics if other is not metric)
            problems.append(
                Problem(
                    "metric-for-classes",
                    f"The metric {metric.kind} counts right answers, but “"
                    f"{summary.targets[0].name}” is a number.",
                    None,
                    "a metric for numbers, for instance MeanAbsoluteError",
                    metric.kind,
                    (
                        SetField(
                            "Use MeanAbsoluteError",
                            "plan.metrics",
                            (*rest, Config("MeanAbsoluteError")),
                        ),
                        SetField(f"Remove {metric.kind}", "plan.metrics", rest),
                    ),
                    "warning",
                )
            )
    return problems


def _sizes(plan: TrainingPlan, summary: DataSummary) -> list[Problem]:
    if plan.batch_size <= summary.num_train:
        return []
    return [
        Problem(
            "batch-too-large",
            f"A batch of {plan.batch_size:,} is more than the {summary.num_train:,} training "
            "samples, so each epoch will be one step.",
            None,
            f"at most {summary.num_train:,}",
            f"{plan.batch_size:,}",
            (SetField("Use batches of 32", "plan.batch_size", min(32, summary.num_train)),),
            "warning",
        )
    ]


def _class_weights(plan: TrainingPlan, summary: DataSummary) -> list[Problem]:
    target, weights = summary.targets[0], plan.class_weights
    num = len(target.classes)
    if weights is None:
        return []
    if target.kind == "class" and (weights == "balanced" or len(weights) == num):
        return []
    off = SetField("Switch class weights off", "plan.class_weights", None)
    balanced = SetField("Balance the classes", "plan.class_weights", "balanced")
    if target.kind == "class":
        expected, received = f"{num} factors, one for each class", str(len(weights))
        told = f"{received} factors are given for the {num} classes of “{target.name}”."
    else:
        expected, received = "a target of classes", "a numeric target"
        told = f"“{target.name}” is a number and has no classes that could be weighted."
    return [
        Problem(
            "class-weights",
            f"Class weights cannot be used: {told}",
            None,
            expected,
            received,
            (balanced, off) if target.kind == "class" else (off,),
        )
    ]
