"""Finds the class of a strategy."""

from __future__ import annotations

from nnstudio.document import strategies
from nnstudio.document.values import Config
from nnstudio.engine.strategies.base import Strategy, Surroundings
from nnstudio.engine.strategies.dark import DarkReplay, DarkReplayPlus
from nnstudio.engine.strategies.dgr import GenerativeReplay
from nnstudio.engine.strategies.freeze import Freeze
from nnstudio.engine.strategies.gem import GEM
from nnstudio.engine.strategies.icarl import ICaRL
from nnstudio.engine.strategies.joint import Cumulative, Joint
from nnstudio.engine.strategies.lwf import LearningWithoutForgetting
from nnstudio.engine.strategies.penalty import EWC, L2, MAS, OnlineEWC, SynapticIntelligence
from nnstudio.engine.strategies.replay import AGEM, ExperienceReplay
from nnstudio.engine.strategies.separate import Separate

CLASSES: dict[str, type[Strategy]] = {
    "naive": Strategy,
    "joint": Joint,
    "cumulative": Cumulative,
    "freeze": Freeze,
    "l2": L2,
    "ewc": EWC,
    "online-ewc": OnlineEWC,
    "si": SynapticIntelligence,
    "mas": MAS,
    "lwf": LearningWithoutForgetting,
    "er": ExperienceReplay,
    "der": DarkReplay,
    "derpp": DarkReplayPlus,
    "agem": AGEM,
    "gem": GEM,
    "dgr": GenerativeReplay,
    "icarl": ICaRL,
    "separate": Separate,
}


def strategy_class(config: Config) -> type[Strategy]:
    """Finds the class.

    Raises:
        Invalid: There is none of this name.
    """
    return CLASSES[strategies.known(config.kind).name]


def make_strategy(config: Config, around: Surroundings) -> Strategy:
    """Makes a strategy.

    Raises:
        Invalid: Its name or a parameter is unknown, a value is out of range, or the strategy is
            not defined for the tasks.
    """
    knobs = strategies.values(config)
    refused = strategies.refusal(config.kind, around.scenario, around.predicts_numbers)
    if refused is not None:
        raise refused
    return strategy_class(config)(around, **knobs)
