"""What an imported network changes in a project, now and when its weights are taken up later."""

from msgspec.structs import replace

from nnstudio.document.data import Bundled, DataPlan, Points
from nnstudio.document.importing.taking import IMPORTED, to_take_up, with_model
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import OutputPlan, TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.store.runs import RunRow

NETWORK = Network((Layer("i", "InputLayer"), Layer("d", "Dense", {"units": 2})), (Link("i", "d"),))
OLD = Project(
    "P",
    DataPlan(Points("moons")),
    Network((Layer("x", "InputLayer"),)),
    TrainingPlan(epochs=7, outputs=(OutputPlan("x"), OutputPlan("d"))),
    notes="mine",
)


def test_the_network_is_replaced_and_the_rest_stays() -> None:
    new = with_model(OLD, NETWORK, "mixed_float16")
    assert new.network == NETWORK
    assert (new.plan.epochs, new.plan.precision) == (7, "mixed_float16")
    assert new.plan.outputs == (OutputPlan("d"),)
    assert replace(new, network=OLD.network, plan=OLD.plan) == OLD
    assert with_model(OLD, NETWORK, "float64").plan.precision == "float32"


def test_imported_weights_are_taken_up_on_the_data_of_today() -> None:
    then = with_model(OLD, NETWORK, "float32")
    now = replace(then, data=DataPlan(Bundled("iris")), network=Network())
    taken = to_take_up(RunRow(1, "run", "m.keras", 0.0, state=IMPORTED), then, now)
    assert (taken.data, taken.network) == (now.data, NETWORK)
    changed = Layer("d", "Dense", {"units": 5})
    built_upon = replace(now, network=Network((NETWORK.layers[0], changed), NETWORK.links))
    assert to_take_up(RunRow(1, "run", "m", 0.0, state=IMPORTED), then, built_upon) is built_upon
    assert to_take_up(RunRow(1, "run", "Run 1", 0.0, state="finished"), then, now) is then
