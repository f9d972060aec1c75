"""The strategies against forgetting: their names, parameters, and what they do."""

from __future__ import annotations

import difflib

import msgspec

from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import Scenario
from nnstudio.document.values import Config, Value


class Knob(msgspec.Struct, frozen=True):
    """A parameter of a strategy: its default, its range, and one plain sentence.

    A default that is a text without choices stands for free text.
    """

    name: str
    default: float | str
    help: str
    minimum: float = 0.0
    choices: tuple[str, ...] = ()


class Strategy(msgspec.Struct, frozen=True):
    """One strategy.

    Attributes:
        name: As it is typed and stored.
        title: As it is shown.
        help: One plain sentence.
        source: The paper whose definition is followed.
        knobs: Its parameters.
        scenario: The only one that it is defined for; ``None``: every one is.
        reason: Why that is so.
        needs_classes: Whether it is not defined for tasks that predict a number.
    """

    name: str
    title: str
    help: str
    source: str = ""
    knobs: tuple[Knob, ...] = ()
    scenario: Scenario | None = None
    reason: str = ""
    needs_classes: bool = False


_SCALE = (
    " It cannot be carried over from another program: the factor ½ and the kind of Fisher "
    "information differ between them (arXiv 2502.11756)."
)
_MEMORY = Knob("memory", 100, "Samples of each class that are kept.", 1)
_RESERVOIR = Knob("memory", 500, "Samples that are kept in all.", 1)
_ALPHA = Knob("alpha", 0.5, "How strongly the old logits are held.")

STRATEGIES = (
    Strategy("naive", "Fine-tuning", "Trains on one task after another and does nothing else."),
    Strategy(
        "joint",
        "Joint training",
        "Trains on the data of all tasks at once: what could be reached without forgetting.",
    ),
    Strategy(
        "cumulative",
        "Cumulative training",
        "Trains on the data of all tasks so far, and so keeps everything.",
    ),
    Strategy(
        "freeze",
        "Frozen layers",
        "Keeps the first layers as they are after the first task, and trains only the others.",
        knobs=(
            Knob(
                "layers",
                0,
                "How many layers with weights are frozen, counted from the input; 0 means all "
                "but the output layer.",
            ),
            Knob(
                "names",
                "",
                "The frozen layers by their names, with commas between, in place of their number.",
            ),
        ),
    ),
    Strategy(
        "l2",
        "L2 to old weights",
        "Pulls every weight equally to where it stood after the last task.",
        "Kirkpatrick et al. 2017, the comparison in figure 2",
        (Knob("weight", 1.0, "How strongly the weights are held."),),
    ),
    Strategy(
        "ewc",
        "EWC",
        "Holds the weights that mattered for each earlier task, by their Fisher information.",
        "Kirkpatrick et al. 2017",
        (
            Knob("weight", 100.0, "λ: how strongly the weights are held." + _SCALE),
            Knob(
                "fisher",
                "exact",
                "Which labels the Fisher information is taken over: all by their probability, "
                "one drawn from the prediction, the predicted one, or the true one (empirical).",
                choices=("exact", "sampled", "predicted", "true"),
            ),
        ),
    ),
    Strategy(
        "online-ewc",
        "Online EWC",
        "EWC with one running Fisher information, and only the last weights to return to.",
        "Schwarz et al. 2018",
        (
            Knob("weight", 100.0, "λ: how strongly the weights are held." + _SCALE),
            Knob("decay", 1.0, "γ: how much of the older importance is kept."),
            Knob(
                "fisher",
                "exact",
                "Which labels the Fisher information is taken over.",
                choices=("exact", "sampled", "predicted", "true"),
            ),
        ),
    ),
    Strategy(
        "si",
        "Synaptic Intelligence",
        "Holds the weights that lowered the loss on their way, as found while training.",
        "Zenke, Poole & Ganguli 2017",
        (
            Knob("weight", 1.0, "c: how strongly the weights are held."),
            Knob("damping", 0.1, "ξ: keeps the importance of weights that hardly moved finite."),
        ),
    ),
    Strategy(
        "mas",
        "Memory Aware Synapses",
        "Holds the weights that the outputs are sensitive to; needs no labels.",
        "Aljundi et al. 2018",
        (Knob("weight", 1.0, "How strongly the weights are held."),),
    ),
    Strategy(
        "lwf",
        "Learning without Forgetting",
        "Asks the new network to answer as the old one did on the new task's inputs.",
        "Li & Hoiem 2017; weights as in van de Ven et al. 2022",
        (Knob("temperature", 2.0, "How soft the answers to be kept are.", 0.1),),
    ),
    Strategy(
        "er",
        "Experience replay",
        "Mixes some kept samples of earlier tasks into every step.",
        "van de Ven et al. 2022",
        (_MEMORY,),
    ),
    Strategy(
        "der",
        "Dark Experience Replay",
        "Replays samples with the logits that the network had when it first saw them.",
        "Buzzega et al. 2020",
        (_RESERVOIR, _ALPHA),
    ),
    Strategy(
        "derpp",
        "DER++",
        "Dark Experience Replay that holds the labels of a second draw too.",
        "Buzzega et al. 2020",
        (_RESERVOIR, _ALPHA, Knob("beta", 0.5, "How strongly the old labels are held.")),
    ),
    Strategy(
        "agem",
        "A-GEM",
        "Turns each step so that it does not raise the loss on kept samples.",
        "Chaudhry et al. 2019",
        (_MEMORY,),
    ),
    Strategy(
        "gem",
        "GEM",
        "Turns each step so that it does not raise the loss on the kept samples of any past task.",
        "Lopez-Paz & Ranzato 2017",
        (
            Knob("memory", 25, "Samples of each class that are kept; all are used each step.", 1),
            Knob("margin", 0.5, "Least share of each past task's gradient in a turned step."),
        ),
    ),
    Strategy(
        "dgr",
        "Generative replay",
        "Trains a second network to draw samples of earlier tasks, and mixes them into every step.",
        "Shin et al. 2017; settings of van de Ven et al. 2022",
        (
            Knob("units", 400, "Units in each hidden layer of the network that draws.", 1),
            Knob("latent", 100, "Numbers that each drawn sample is made from.", 1),
        ),
        needs_classes=True,
    ),
    Strategy(
        "icarl",
        "iCaRL",
        "Learns from typical kept samples too, and answers with the class whose mean is nearest; "
        "only where classes add up (class-incremental).",
        "Rebuffi et al. 2017; losses as in van de Ven et al. 2022",
        (_MEMORY,),
        "class",
        "as it tells all classes apart by their means",
        needs_classes=True,
    ),
    Strategy(
        "separate",
        "Separate networks",
        "Gives each task a network of its own; only where the task is known (task-incremental).",
        "van de Ven et al. 2022",
        scenario="task",
        reason="where the task of a sample is known",
    ),
)

NAMES = tuple(strategy.name for strategy in STRATEGIES)


def known(name: str) -> Strategy:
    """The strategy of a name.

    Raises:
        Invalid: There is none.
    """
    for strategy in STRATEGIES:
        if strategy.name == name:
            return strategy
    near = difflib.get_close_matches(name, NAMES, 1)
    fix = f"Did you mean {near[0]}?" if near else f"Choose one of {', '.join(NAMES)}."
    raise Invalid("The strategy", "a strategy that nnstudio knows", repr(name), fix)


def refusal(name: str, scenario: str, predicts_numbers: bool = False) -> Invalid | None:
    """Why a strategy is not defined for some tasks; ``None`` where it is.

    Args:
        name: Of the strategy.
        scenario: See ``TaskPlan``.
        predicts_numbers: Whether the tasks predict a number, and no class.

    Raises:
        Invalid: There is no strategy of that name.
    """
    strategy = known(name)
    if predicts_numbers and strategy.needs_classes:
        return Invalid(
            strategy.title,
            "tasks with classes",
            "tasks that predict a number",
            "Choose another strategy, or data with classes.",
        )
    if strategy.scenario in (None, scenario):
        return None
    return Invalid(
        strategy.title,
        f"the {strategy.scenario}-incremental scenario, {strategy.reason}",
        f"the {scenario}-incremental one",
        "Choose that scenario, or another strategy.",
    )


def values(config: Config) -> dict[str, float | str]:
    """Every parameter of a strategy, with the defaults of those that were not given.

    Raises:
        Invalid: The strategy or a parameter is unknown, or a value is out of range.
    """
    strategy = known(config.kind)
    knobs = {knob.name: knob for knob in strategy.knobs}
    for name in config.params:
        if name not in knobs:
            named = ", ".join(knobs) or "none"
            raise Invalid(
                f"{strategy.title}", f"one of its parameters: {named}", repr(name), "Correct it."
            )
    return {name: _checked(strategy, knob, config.params.get(name)) for name, knob in knobs.items()}


def _checked(strategy: Strategy, knob: Knob, value: Value) -> float | str:
    what = f"{knob.name.capitalize()} of {strategy.title}"
    if value is None:
        return knob.default
    if knob.choices:
        if value in knob.choices:
            return str(value)
        raise Invalid(what, f"one of {', '.join(knob.choices)}", repr(value), "Choose one of them.")
    if isinstance(knob.default, str):
        if isinstance(value, str):
            return value
        raise Invalid(what, "a text", repr(value), "Write it between quotation marks.")
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= knob.minimum:
        raise Invalid(what, f"a number, at least {knob.minimum:g}", repr(value), "Correct it.")
    return float(value)
