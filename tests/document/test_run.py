import numpy as np

from nnstudio.document.project import Project
from nnstudio.document.run import Mark, RunRecord


def test_steps_are_kept_one_by_one_under_their_numbers() -> None:
    record = RunRecord(1, Project())
    record.steps_ended(1, {"loss": np.array([3.0, 2.0], np.float32)})
    record.steps_ended(3, {"loss": np.array([1.0], np.float32)})
    assert record.batch["loss"].x.tolist() == [1, 2, 3]
    assert record.batch["loss"].y.tolist() == [3, 2, 1]
    assert record.step == 3


def test_epochs_are_kept_with_the_steps_at_which_they_ended() -> None:
    record = RunRecord(1, Project())
    for first, steps in ((1, [10, 20]), (3, [30])):
        record.epochs_ended(
            first,
            np.array(steps),
            {
                "loss": np.array(steps, np.float64) / 10,
                "val_loss": np.array(steps, np.float64) / 5,
            },
        )
    assert record.epoch["val_loss"].x.tolist() == [1, 2, 3]
    assert record.epoch["val_loss"].y.tolist() == [2, 4, 6]
    assert record.epoch_steps == [10, 20, 30]
    assert record.num_epochs == 3
    assert record.latest("loss") == 3.0


def test_a_value_that_was_never_measured_has_no_latest() -> None:
    assert RunRecord(1, Project()).latest("val_loss") is None


def test_the_clock_tells_the_seconds_at_the_end_of_each_chunk() -> None:
    record = RunRecord(1, Project())
    record.steps_ended(1, {"loss": np.array([3.0, 2.0], np.float32)}, seconds=0.5)
    record.steps_ended(3, {"loss": np.array([1.0], np.float32)}, seconds=0.75)
    assert record.clock.x.tolist() == [0, 2, 3]
    assert record.clock.y.tolist() == [0, 0.5, 0.75]


def test_a_branch_begins_with_the_curves_up_to_its_step_and_grows_apart_from_them() -> None:
    old = RunRecord(1, Project())
    old.steps_ended(1, {"loss": np.arange(1, 9, dtype=np.float32)}, 2.0)
    old.epochs_ended(1, np.array([4, 8]), {"val_loss": np.array([0.5, 0.25])})
    old.marks += [Mark(3, "learning rate 0.1"), Mark(7, "momentum 0.9")]
    branch = old.branched(2, Project(name="branch"), 6)
    assert (branch.run, branch.step, branch.num_epochs, branch.epoch_steps) == (2, 6, 1, [4])
    assert branch.batch["loss"].y.tolist() == [1, 2, 3, 4, 5, 6]
    assert branch.epoch["val_loss"].y.tolist() == [0.5]
    assert (branch.clock.x[-1], branch.clock.y[-1]) == (6, 1.5)
    assert branch.marks == old.marks[:1]
    branch.steps_ended(7, {"loss": np.array([70.0], np.float32)}, 1.75)
    assert branch.batch["loss"].y.tolist() == [1, 2, 3, 4, 5, 6, 70]
    assert old.batch["loss"].y.tolist() == [1, 2, 3, 4, 5, 6, 7, 8]
    assert branch.origin is old
