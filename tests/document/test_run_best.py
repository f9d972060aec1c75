"""The best epoch of a record that grows."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.run_best import BestSoFar

_LOSSES = st.lists(
    st.lists(
        st.one_of(st.floats(0.0, 9.0), st.just(float("nan")), st.just(float("inf"))),
        min_size=1,
        max_size=4,
    ),
    max_size=6,
)


@given(_LOSSES)
def test_it_is_the_lowest_finite_value_however_the_epochs_came(pieces: list[list[float]]) -> None:
    record = RunRecord(1, Project())
    best = BestSoFar(record)
    found = best.follow()
    epoch = 1
    for piece in pieces:
        steps = 5 * np.arange(epoch, epoch + len(piece))
        record.epochs_ended(epoch, steps, {"val_loss": np.array(piece)})
        epoch += len(piece)
        found = best.follow()
    values = np.array([value for piece in pieces for value in piece])
    finite = np.where(np.isfinite(values), values, np.inf)
    if not np.isfinite(finite).any():
        assert found is None
        return
    assert found is not None
    assert (found.metric, found.value) == ("val_loss", finite.min())
    epoch = int(finite.argmin()) + 1
    assert (found.epoch, found.step) == (epoch, 5 * epoch)


def test_without_validation_it_is_the_training_loss() -> None:
    record = RunRecord(1, Project())
    record.epochs_ended(1, np.array([3, 6]), {"loss": np.array([0.5, 0.4])})
    found = BestSoFar(record).follow()
    assert found is not None
    assert found.metric == "loss"
