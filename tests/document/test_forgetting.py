from collections.abc import Callable
from math import isnan, nan, sqrt

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.typing import NDArray

from nnstudio.document import forgetting as measured
from nnstudio.document.forgetting import MEANINGS, Measures, Probe, measures
from nnstudio.document.invalid import Invalid

Float = NDArray[np.float64]

#: Three tasks in a row: row i was measured after stage i, column j on task j.
THREE = np.array([[0.9, 0.3, 0.2], [0.6, 0.8, 0.4], [0.5, 0.7, 0.9]])
BEFORE = [0.1, 0.2, 0.3]
JOINT = [0.95, 0.9, 0.9]

#: Tasks 0, 1, 0 again, 2.
REVISITED = np.array(
    [
        [0.8, 0.1, 0.2],
        [0.3, 0.9, 0.3],
        [0.7, 0.6, 0.5],
        [0.4, 0.5, 0.9],
    ]
)
ORDER = [0, 1, 0, 2]

#: Two tasks of four steps each. Task 0 collapses at the switch and recovers: the stability gap.
GAP = Probe(
    accuracy=np.array(
        [
            [0.0, 0.5],  # before training
            [0.4, 0.2],
            [0.6, 0.9],
            [0.7, 0.1],
            [0.8, 0.3],  # the end of task 0
            [0.2, 0.5],
            [0.3, 0.6],
            [0.6, 0.6],
            [0.7, 0.8],  # the end of task 1
        ]
    ),
    steps=np.arange(9),
    boundaries=[0, 4, 8],
)

matrices = st.integers(1, 6).flatmap(
    lambda num_tasks: npst.arrays(np.float64, (num_tasks, num_tasks), elements=st.floats(0, 1))
)


@st.composite
def probes(draw: st.DrawFn) -> Probe:
    """Probes at every step of up to four tasks, some revisited."""
    trained = draw(st.lists(st.integers(0, 3), min_size=1, max_size=6))
    lengths = draw(st.lists(st.integers(1, 5), min_size=len(trained), max_size=len(trained)))
    boundaries = np.cumsum([0, *lengths])
    num_measurements = int(boundaries[-1]) + 1
    accuracy = draw(npst.arrays(np.float64, (num_measurements, 4), elements=st.floats(0, 1)))
    return Probe(accuracy, np.arange(num_measurements), boundaries, trained)


# After the stages


def test_average_accuracy_is_the_mean_of_the_last_row() -> None:
    assert measured.average_accuracy(THREE) == pytest.approx((0.5 + 0.7 + 0.9) / 3)


def test_average_incremental_accuracy_looks_at_the_tasks_seen_so_far_after_each_stage() -> None:
    after_stages = [0.9, (0.6 + 0.8) / 2, (0.5 + 0.7 + 0.9) / 3]
    assert measured.average_incremental_accuracy(THREE) == pytest.approx(sum(after_stages) / 3)


def test_learning_accuracy_is_the_mean_of_the_diagonal() -> None:
    assert measured.learning_accuracy(THREE) == pytest.approx((0.9 + 0.8 + 0.9) / 3)


def test_backward_transfer_divides_by_the_tasks_that_could_be_forgotten() -> None:
    changes = [0.5 - 0.9, 0.7 - 0.8]
    assert measured.backward_transfer(THREE) == pytest.approx(sum(changes) / 2)


def test_forward_transfer_looks_at_each_task_just_before_its_own_training() -> None:
    gains = [0.3 - 0.2, 0.4 - 0.3]
    assert measured.forward_transfer(THREE, BEFORE) == pytest.approx(sum(gains) / 2)


def test_forgetting_is_measured_from_the_best_row_before_the_last() -> None:
    better_later = THREE.copy()
    better_later[1, 0] = 0.95
    fallen = measured.forgetting_by_task(better_later)
    np.testing.assert_allclose(fallen, [0.95 - 0.5, 0.8 - 0.7, nan])
    assert measured.forgetting(better_later) == pytest.approx((0.45 + 0.1) / 2)


def test_what_was_known_before_a_task_was_taught_cannot_be_forgotten() -> None:
    lucky = THREE.copy()
    lucky[0, 1] = 1.0
    assert measured.forgetting_by_task(lucky)[1] == pytest.approx(0.8 - 0.7)


def test_forgetting_is_negative_where_the_last_stage_made_a_task_better_than_ever() -> None:
    assert measured.forgetting([[0.5, 0.0], [0.7, 0.9]]) == pytest.approx(0.5 - 0.7)


def test_intransigence_is_what_each_task_lacks_against_joint_training() -> None:
    lacks = [0.95 - 0.9, 0.9 - 0.8, 0.9 - 0.9]
    assert measured.intransigence(THREE, JOINT) == pytest.approx(sum(lacks) / 3)


def test_a_revisited_task_was_learned_when_it_was_last_trained() -> None:
    learned = [0.7, 0.9, 0.9]  # task 0 after stage 2, task 1 after stage 1, task 2 after stage 3
    assert measured.learning_accuracy(REVISITED, ORDER) == pytest.approx(sum(learned) / 3)
    lacks = [0.95 - 0.7, 0.9 - 0.9, 0.9 - 0.9]
    assert measured.intransigence(REVISITED, JOINT, ORDER) == pytest.approx(sum(lacks) / 3)
    changes = [0.4 - 0.7, 0.5 - 0.9]
    assert measured.backward_transfer(REVISITED, ORDER) == pytest.approx(sum(changes) / 2)


def test_a_revisited_task_is_new_once_and_has_its_best_since_then() -> None:
    gains = [0.1 - 0.2, 0.5 - 0.3]  # task 1 before stage 1, task 2 before stage 3
    assert measured.forward_transfer(REVISITED, BEFORE, ORDER) == pytest.approx(sum(gains) / 2)
    np.testing.assert_allclose(
        measured.forgetting_by_task(REVISITED, ORDER), [0.8 - 0.4, 0.9 - 0.5, nan]
    )


def test_a_revisited_task_counts_once_in_a_mean() -> None:
    assert measured.average_accuracy(REVISITED, ORDER) == pytest.approx((0.4 + 0.5 + 0.9) / 3)
    after_stages = [0.8, (0.3 + 0.9) / 2, (0.7 + 0.6) / 2, (0.4 + 0.5 + 0.9) / 3]
    incremental = measured.average_incremental_accuracy(REVISITED, ORDER)
    assert incremental == pytest.approx(sum(after_stages) / 4)


def test_the_task_of_the_last_stage_is_not_an_earlier_one_even_if_it_was_trained_before() -> None:
    back_to_0 = REVISITED[:3]
    np.testing.assert_allclose(
        measured.forgetting_by_task(back_to_0, ORDER[:3]), [nan, 0.9 - 0.6, nan]
    )
    assert measured.backward_transfer(back_to_0, ORDER[:3]) == pytest.approx(0.6 - 0.9)


def test_halfway_through_a_run_only_the_tasks_trained_so_far_count() -> None:
    halfway = THREE[:2]
    assert measured.average_accuracy(halfway) == pytest.approx((0.6 + 0.8) / 2)
    assert measured.backward_transfer(halfway) == pytest.approx(0.6 - 0.9)
    assert measures(halfway, BEFORE) == measures(halfway[:, :2], BEFORE[:2])


def test_tasks_may_be_trained_in_any_order() -> None:
    backwards = THREE[:, ::-1]
    forward = measures(THREE, BEFORE, JOINT)
    assert measures(backwards, BEFORE[::-1], JOINT[::-1], [2, 1, 0]) == forward


@given(matrices)
def test_average_and_learning_accuracy_differ_by_backward_transfer(matrix: Float) -> None:
    num_tasks = len(matrix)
    difference = measured.average_accuracy(matrix) - measured.learning_accuracy(matrix)
    transfer = measures(matrix).backward_transfer or 0.0
    assert difference == pytest.approx(transfer * (num_tasks - 1) / num_tasks)


@given(matrices.filter(lambda matrix: len(matrix) > 1))
def test_forgetting_is_never_less_than_the_loss_in_backward_transfer(matrix: Float) -> None:
    assert measured.forgetting(matrix) >= -measured.backward_transfer(matrix) - 1e-12


@given(matrices)
def test_a_network_that_never_changes_forgets_nothing(matrix: Float) -> None:
    frozen = np.repeat(matrix[:1], len(matrix), axis=0)
    found = measures(frozen, before=matrix[0], joint=matrix[0])
    changes = (found.backward_transfer, found.forward_transfer, found.forgetting)
    assert changes == ((None,) * 3 if len(matrix) == 1 else (0.0,) * 3)
    assert found.intransigence == 0.0
    assert found.average_accuracy == pytest.approx(found.learning_accuracy)


# What is not there


def test_of_one_task_only_what_needs_no_other_is_defined() -> None:
    found = measures([[0.75]], before=[0.5], joint=[1.0], probe=Probe([[0.75]], [3], [0, 3]))
    assert found == Measures(
        average_accuracy=0.75,
        average_incremental_accuracy=0.75,
        learning_accuracy=0.75,
        intransigence=0.25,
        worst_case_accuracy=0.75,
        windowed_forgetting=0.0,
        windowed_plasticity=0.0,
    )
    assert isnan(measured.forgetting_by_task([[0.75]])[0])


def test_a_task_trained_again_and_again_is_still_one_task() -> None:
    found = measures([[0.5], [0.75]], before=[0.5], trained=[0, 0])
    assert found.backward_transfer is None
    assert found.forward_transfer is None
    assert found.forgetting is None
    assert found.average_incremental_accuracy == (0.5 + 0.75) / 2


def test_what_lies_before_a_task_was_taught_may_be_unmeasured_except_for_forward_transfer() -> None:
    lower = np.where(np.tri(3, dtype=bool), THREE, nan)
    whole = measures(THREE, BEFORE, JOINT)
    assert measures(lower, BEFORE, JOINT) == msgspec.structs.replace(whole, forward_transfer=None)


def test_forgetting_passes_over_rows_that_were_not_measured() -> None:
    holes = THREE.copy()
    holes[1, 0] = nan
    assert measured.forgetting(holes) == pytest.approx(((0.9 - 0.5) + (0.8 - 0.7)) / 2)


def test_a_mean_is_undefined_where_one_of_its_tasks_was_not_measured() -> None:
    holes = THREE.copy()
    holes[2, 1] = nan
    found = measures(holes)
    assert found.average_accuracy is None
    assert found.backward_transfer is None
    assert found.forgetting is None
    np.testing.assert_allclose(measured.forgetting_by_task(holes), [0.9 - 0.5, nan, nan])


# On the way


def test_min_acc_is_the_bottom_of_the_stability_gap() -> None:
    assert measured.min_acc(GAP) == 0.2  # not 0.7, where task 0 ends


def test_worst_case_accuracy_joins_the_current_task_to_the_bottom_of_the_others() -> None:
    assert measured.worst_case_accuracy(GAP) == pytest.approx(0.8 / 2 + (1 - 1 / 2) * 0.2)


def test_a_fall_counts_within_its_window_and_since_the_task_was_begun() -> None:
    # Task 0 falls from 0.8 to 0.2 in two measurements. Task 1 falls from 0.9 to 0.1 before
    # it is begun, which is not held against it, and never after.
    assert measured.windowed_forgetting(GAP, window=2) == pytest.approx((0.6 + 0.0) / 2)


def test_a_rise_counts_within_its_window_and_since_the_task_was_begun() -> None:
    # In two measurements: task 0 from 0.0 to 0.4, task 1 from 0.3 to 0.5 or 0.6 to 0.8;
    # in three: 0.0, 0.4, 0.6 and 0.3, 0.5, 0.6; in ten: 0.0 … 0.8 and 0.3 … 0.8.
    assert measured.windowed_plasticity(GAP, window=2) == pytest.approx((0.4 + 0.2) / 2)
    assert measured.windowed_plasticity(GAP, window=3) == pytest.approx((0.6 + 0.3) / 2)
    assert measured.windowed_plasticity(GAP) == pytest.approx((0.8 + 0.5) / 2)


def test_a_slow_fall_needs_a_wide_window() -> None:
    slow = Probe([[0.9], [0.8], [0.7], [0.6]], [0, 1, 2, 3], [0, 3])
    falls = [measured.windowed_forgetting(slow, window) for window in (2, 3, 4, 1000)]
    assert falls == pytest.approx([0.1, 0.2, 0.3, 0.3])
    assert measured.windowed_plasticity(slow) == 0.0


def test_the_measures_on_the_way_hold_while_the_run_goes_on() -> None:
    def until(count: int) -> Probe:
        return GAP._replace(accuracy=np.asarray(GAP.accuracy)[:count], steps=np.arange(count))

    nothing, first_task, just_after = until(0), until(5), until(6)
    assert isnan(measured.worst_case_accuracy(nothing))
    assert isnan(measured.windowed_forgetting(nothing))
    assert isnan(measured.min_acc(first_task))
    assert measured.worst_case_accuracy(first_task) == 0.8
    assert measured.min_acc(just_after) == 0.2
    assert measured.worst_case_accuracy(just_after) == pytest.approx((0.5 + 0.2) / 2)


def test_before_the_first_step_nothing_is_defined() -> None:
    untrained = Probe([[0.5, 0.5]], [0], [0, 4, 8])
    assert isnan(measured.min_acc(untrained))
    assert isnan(measured.worst_case_accuracy(untrained))
    assert isnan(measured.windowed_plasticity(untrained))


def test_of_a_revisited_task_the_bottom_counts_while_others_are_trained() -> None:
    # Of task 0, stages 1 and 3 count (0.5, 0.4), the 0.1 of its own second training does not.
    probe = Probe(
        accuracy=[[0.9, 0.0, 0.0], [0.5, 0.8, 0.0], [0.1, 0.3, 0.0], [0.4, 0.6, 0.7]],
        steps=[1, 2, 3, 4],
        boundaries=[0, 1, 2, 3, 4],
        trained=ORDER,
    )
    assert measured.min_acc(probe) == pytest.approx((0.4 + 0.3) / 2)


def test_measurements_that_were_left_out_are_passed_over() -> None:
    accuracy = np.array(GAP.accuracy)
    accuracy[6] = nan
    holes = GAP._replace(accuracy=accuracy)
    assert measured.min_acc(holes) == 0.2
    assert measured.windowed_plasticity(holes, window=2) == pytest.approx((0.4 + 0.2) / 2)


@given(probes())
def test_worst_case_accuracy_is_a_floor_under_the_average_accuracy(probe: Probe) -> None:
    assert probe.trained is not None
    last_row = np.asarray(probe.accuracy)[-1, sorted(set(probe.trained))]
    assert measured.worst_case_accuracy(probe) <= last_row.mean() + 1e-12


@given(probes(), st.integers(2, 9))
def test_a_wider_window_finds_no_smaller_falls_and_rises(probe: Probe, window: int) -> None:
    for measure in (measured.windowed_forgetting, measured.windowed_plasticity):
        assert 0.0 <= measure(probe, window) <= measure(probe, window + 1) <= 1.0


@given(probes(), st.integers(2, 9))
def test_windows_find_what_comparing_all_pairs_finds(probe: Probe, window: int) -> None:
    accuracy, boundaries = np.asarray(probe.accuracy), np.asarray(probe.boundaries)
    trained = list(probe.trained or ())
    falls = []
    for task in set(trained):
        values = accuracy[boundaries[trained.index(task)] :, task]
        pairs = [
            values[one] - values[two]
            for two in range(len(values))
            for one in range(max(two - window + 1, 0), two)
        ]
        falls.append(max(0.0, *pairs))
    assert measured.windowed_forgetting(probe, window) == pytest.approx(np.mean(falls))


# Words and numbers for the window


def test_every_measure_has_its_words_in_the_same_order() -> None:
    assert tuple(MEANINGS) == Measures.__struct_fields__
    for name, meaning in MEANINGS.items():
        assert meaning.sentence.endswith("."), name
        assert meaning.title, name
        assert meaning.source[-4:].isdigit(), name


@given(probes())
def test_every_measure_lies_in_its_range(probe: Probe) -> None:
    accuracy, boundaries = np.asarray(probe.accuracy), np.asarray(probe.boundaries)
    matrix = accuracy[boundaries[1:]]
    found = measures(matrix, accuracy[0], accuracy[-1], probe.trained, probe)
    for name, meaning in MEANINGS.items():
        value = getattr(found, name)
        assert value is None or meaning.lowest - 1e-12 <= value <= 1.0 + 1e-12, name


def test_measures_survive_being_written_and_read() -> None:
    found = measures(THREE, BEFORE, JOINT, probe=GAP._replace(accuracy=np.array(GAP.accuracy)))
    assert msgspec.json.decode(msgspec.json.encode(found), type=Measures) == found


def test_the_standard_error_is_the_deviation_over_the_root_of_the_number_of_runs() -> None:
    # Deviations from 0.6 are −0.1, 0, 0.1: s² = 0.02 / (3 − 1) = 0.01, so s = 0.1.
    mean, error = measured.mean_and_standard_error([0.5, 0.6, 0.7])
    assert mean == pytest.approx(0.6)
    assert error == pytest.approx(0.1 / sqrt(3))


def test_one_run_has_a_mean_and_no_error() -> None:
    assert measured.mean_and_standard_error([0.5]) == (0.5, None)


# What is refused


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (lambda: measures([0.5, 0.6]), r"Accuracies: expected \(stages, tasks\)"),
        (lambda: measures(np.zeros((0, 2))), "at least one"),
        (lambda: measures([[97.5]]), "from 0 to 1, but received 97.5. Divide percentages"),
        (lambda: measures([[0.5], [0.6]]), "Tasks of the stages: expected 2 .*, each from 0 to 0"),
        (lambda: measures(THREE, trained=[0, 1]), r"expected 3 .* received \[0, 1\]"),
        (lambda: measures(THREE, trained=[0, 1, 3]), "each from 0 to 2"),
        (lambda: measures(THREE, before=[0.5]), "before training: expected 3 of them"),
        (lambda: measures(THREE, joint=[[0.5] * 3]), r"joint training: expected \(tasks,\)"),
        (lambda: measured.min_acc(GAP._replace(steps=[1, 2])), "Steps: expected 9 of them"),
        (lambda: measured.min_acc(GAP._replace(steps=[3] * 8 + [2])), "Steps: .* never fall"),
        (lambda: measured.min_acc(GAP._replace(boundaries=[0, 8, 4])), "Boundaries: .* never"),
        (lambda: measured.min_acc(GAP._replace(boundaries=[0])), "at least one"),
        (lambda: measured.min_acc(GAP._replace(trained=[0])), r"expected 2 .* received \[0\]"),
        (lambda: measured.windowed_forgetting(GAP, 1), "Window: expected at least 2"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(ask: Callable[[], object], words: str) -> None:
    with pytest.raises(Invalid, match=words):
        ask()
