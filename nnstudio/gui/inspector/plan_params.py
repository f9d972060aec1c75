"""The training plan as parameters for a form, and the way from one to the other and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from nnstudio.document.catalogue import Parameter
from nnstudio.document.edits import checked
from nnstudio.document.plan import EarlyStopping, ReduceOnPlateau, TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config, Value
from nnstudio.gui.forms.words import snake

_translate = QCoreApplication.translate

_DEFAULT = TrainingPlan()
_PERCENT = 100.0


def learning_params() -> tuple[Parameter, ...]:
    """What is minimised, and how."""
    return (
        Parameter(
            "loss",
            "choice",
            help=_translate("Inspector", "The number that training makes small."),
            required=True,
        ),
        Parameter(
            "optimizer",
            "choice",
            help=_translate("Inspector", "The rule by which the weights are changed in each step."),
            required=True,
        ),
    )


def metrics_param() -> Parameter:
    """What is measured beside the loss."""
    return Parameter(
        "metrics",
        "choice",
        help=_translate(
            "Inspector", "What is measured beside the loss; it does not steer training."
        ),
        required=True,
    )


def run_params() -> tuple[Parameter, ...]:
    """How long, in which portions, on which part of the data."""
    return (
        Parameter(
            "epochs",
            "int",
            _DEFAULT.epochs,
            _translate("Inspector", "How often the network sees the whole training part."),
            minimum=1,
        ),
        Parameter(
            "batch_size",
            "int",
            _DEFAULT.batch_size,
            _translate(
                "Inspector",
                "Samples in one step. Small batches are noisy, large ones are smooth and slower "
                "to learn.",
            ),
            minimum=1,
        ),
        Parameter(
            "validation_split",
            "float",
            _DEFAULT.validation_split * _PERCENT,
            _translate(
                "Inspector",
                "Percent of the data that is held out, to see how the network does on samples "
                "that it has never learned from.",
            ),
            minimum=0,
            maximum=90,
        ),
        Parameter(
            "shuffle",
            "bool",
            _DEFAULT.shuffle,
            _translate("Inspector", "Whether each epoch takes the samples in another order."),
        ),
        Parameter(
            "seed",
            "int",
            _DEFAULT.seed,
            _translate(
                "Inspector",
                "Start of all random numbers: the same seed gives the same run again.",
            ),
            minimum=0,
            maximum=2**31 - 1,
        ),
    )


def guard_params() -> tuple[Parameter, ...]:
    """What watches over a run."""
    return (
        Parameter(
            "early_stopping",
            "choice",
            help=_translate("Inspector", "Ends the run when a quantity stops improving."),
            optional=True,
        ),
        Parameter(
            "reduce_on_plateau",
            "choice",
            help=_translate(
                "Inspector", "Lowers the learning rate when a quantity stops improving."
            ),
            optional=True,
        ),
        Parameter(
            "class_weights",
            "choice",
            help=_translate(
                "Inspector", "How much a sample of each class counts, for classes of unequal size."
            ),
            optional=True,
        ),
    )


def machine_params() -> tuple[Parameter, ...]:
    """What it is computed on."""
    return (
        Parameter(
            "device",
            "choice",
            _DEFAULT.device,
            _translate("Inspector", "What the network is trained on."),
            choices=("auto", "cpu"),
        ),
        Parameter(
            "precision",
            "choice",
            _DEFAULT.precision,
            _translate(
                "Inspector",
                "How exact numbers are. Whether mixed precision is quicker depends on the card and "
                "the network: Train, Measure precision and compiler tries it.",
            ),
            choices=("float32", "mixed_float16", "mixed_bfloat16"),
        ),
        Parameter(
            "compiler",
            "choice",
            _DEFAULT.compiler,
            _translate(
                "Inspector", "Whether XLA compiles the training loop; automatic keeps the quicker."
            ),
            choices=("auto", "xla", "plain"),
        ),
    )


def early_stopping_params(monitors: Sequence[str]) -> tuple[Parameter, ...]:
    """Parameters of early stopping."""
    default = EarlyStopping()
    return (
        _monitor(default.monitor, monitors),
        Parameter(
            "patience",
            "int",
            default.patience,
            _translate("Inspector", "Epochs without improvement before the run ends."),
            minimum=0,
        ),
        Parameter(
            "min_delta",
            "float",
            default.min_delta,
            _translate("Inspector", "A smaller change does not count as an improvement."),
            minimum=0,
        ),
        Parameter(
            "restore_best_weights",
            "bool",
            default.restore_best_weights,
            _translate("Inspector", "Whether the best epoch's weights are taken back at the end."),
        ),
    )


def plateau_params(monitors: Sequence[str]) -> tuple[Parameter, ...]:
    """Parameters of the lowering of the learning rate on a plateau."""
    default = ReduceOnPlateau()
    return (
        _monitor(default.monitor, monitors),
        Parameter(
            "factor",
            "float",
            default.factor,
            _translate("Inspector", "What the learning rate is multiplied by."),
            minimum=0.001,
            maximum=0.999,
        ),
        Parameter(
            "patience",
            "int",
            default.patience,
            _translate("Inspector", "Epochs without improvement before it is lowered."),
            minimum=0,
        ),
        Parameter(
            "min_delta",
            "float",
            default.min_delta,
            _translate("Inspector", "A smaller change does not count as an improvement."),
            minimum=0,
        ),
        Parameter(
            "min_learning_rate",
            "float",
            default.min_learning_rate,
            _translate("Inspector", "The learning rate is not lowered any further than this."),
            minimum=0,
        ),
    )


def _monitor(default: str, monitors: Sequence[str]) -> Parameter:
    return Parameter(
        "monitor",
        "choice",
        default,
        _translate("Inspector", "The quantity that is watched; val_ is the validation part's."),
        choices=tuple(monitors),
    )


def monitors(plan: TrainingPlan) -> tuple[str, ...]:
    """Names of the quantities that can be watched, as Keras logs them."""
    names = ["loss", *dict.fromkeys(snake(metric.kind) for metric in plan.metrics)]
    return (*(f"val_{name}" for name in names), *names)


def values_of(plan: TrainingPlan) -> dict[str, Value]:
    """A plan's values, as the form shows them."""
    return {
        "loss": plan.loss,
        "optimizer": plan.optimizer,
        "metrics": plan.metrics,
        "epochs": plan.epochs,
        "batch_size": plan.batch_size,
        "validation_split": round(plan.validation_split * _PERCENT, 4),
        "shuffle": plan.shuffle,
        "seed": plan.seed,
        "device": plan.device,
        "precision": plan.precision,
        "compiler": plan.compiler,
        "early_stopping": _as_config(plan.early_stopping),
        "reduce_on_plateau": _as_config(plan.reduce_on_plateau),
        "class_weights": plan.class_weights,
    }


def _as_config(struct: EarlyStopping | ReduceOnPlateau | None) -> Config | None:
    return None if struct is None else Config(type(struct).__name__, msgspec.structs.asdict(struct))


def with_plan_value(project: Project, name: str, value: Value) -> Project:
    """A project whose plan has another value.

    Raises:
        Invalid: The plan does not allow it.
    """
    field: object = value
    if name == "validation_split" and isinstance(value, int | float):
        field = round(value / _PERCENT, 6)
    elif name == "early_stopping" and isinstance(value, Config):
        field = _struct(EarlyStopping, value.params)
    elif name == "reduce_on_plateau" and isinstance(value, Config):
        field = _struct(ReduceOnPlateau, value.params)
    plan: TrainingPlan = checked(replace(project.plan, **{name: field}))
    return replace(project, plan=plan)


def _struct(
    kind: type[EarlyStopping] | type[ReduceOnPlateau], params: Mapping[str, Value]
) -> EarlyStopping | ReduceOnPlateau:
    return msgspec.convert(dict(params), kind)


def default_of(name: str) -> Value:
    """The default of a plan's value, as the form shows it."""
    return values_of(_DEFAULT)[name]
