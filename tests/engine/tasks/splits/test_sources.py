"""Several data sets, one after another."""

from pathlib import Path

import numpy as np
import pytest

from nnstudio.document.data import Bundled, CsvFile, Curve, DataPlan, NpzFile, Points, Source
from nnstudio.document.invalid import Invalid
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.tasks import Scenario, SeveralSources, TaskPlan
from nnstudio.engine.data.load import load_data
from nnstudio.engine.tasks.pool import Sequence
from nnstudio.engine.tasks.splits.cut import load_tasks

MOONS, CIRCLES = Points("moons", num_points=100), Points("circles", num_points=60)


def cut(*sources: Source, scenario: Scenario = "domain", scaling: str = "auto") -> Sequence:
    plan = TaskPlan(SeveralSources(sources[1:]), scenario)
    data = DataPlan(sources[0], scaling)  # type: ignore[arg-type] # one of the choices
    return load_tasks(Project("Several", data, plan=TrainingPlan(seed=3), tasks=plan))[1]


def test_each_data_set_is_a_task_with_its_own_training_and_test_samples() -> None:
    made = cut(MOONS, CIRCLES)
    assert made.names == ("Moons", "Circles")
    for task, source in enumerate((MOONS, CIRCLES)):
        alone = load_data(DataPlan(source), 0.2, 3)
        for pool, part in ((made.train, alone.train), (made.test, alone.validation)):
            rows = pool.rows(task)
            np.testing.assert_array_equal(pool.features[rows], part.features["points"])
            np.testing.assert_array_equal(pool.labels[rows], part.targets["class"])


def test_data_sets_share_their_outputs_or_have_outputs_of_their_own() -> None:
    assert cut(MOONS, CIRCLES).num_outputs == 2
    made = cut(MOONS, CIRCLES, scenario="class")
    assert made.num_outputs == 4
    assert set(made.train.labels[made.train.rows(1)]) == {2, 3}
    assert made.called(np.array([1]), np.array([2])) == ("outer ring",)


def test_the_same_data_set_twice_is_two_tasks_with_different_names() -> None:
    other = Points("moons", num_points=100, noise=0.1, seed=1)
    assert cut(MOONS, other, CIRCLES).names == ("Moons (1)", "Moons (2)", "Circles")


def table(place: Path, shift: float, columns: str = "a,b,class") -> CsvFile:
    random = np.random.default_rng(int(shift))
    values = random.normal(shift, 2.0, (40, 2))
    lines = [f"{a},{b},{'yes' if a > b else 'no'}" for a, b in values]
    place.write_text("\n".join([columns, *lines]), encoding="utf-8")
    return CsvFile(str(place))


def test_tables_are_scaled_as_the_first_one_is(tmp_path: Path) -> None:
    first, second = table(tmp_path / "one.csv", 0.0), table(tmp_path / "two.csv", 50.0)
    made = cut(first, second)
    plain = cut(first, second, scaling="none")
    own = plain.train.features[plain.train.rows(0)]
    wanted = (plain.train.features - own.mean(axis=0)) / own.std(axis=0)
    np.testing.assert_allclose(made.train.features, wanted, rtol=1e-4, atol=1e-4)
    assert made.train.features[made.train.rows(1)].min() > 10.0  # they stay where they were
    assert made.names == ("one", "two")


def test_images_are_divided_by_what_their_own_kind_can_hold(tmp_path: Path) -> None:
    digits = load_data(DataPlan(Bundled("digits"), "none"), 0.2, 0).train
    bright = digits.features["image"] * 15.0
    np.savez(tmp_path / "d.npz", x=bright.astype(np.uint8), y=digits.targets["class"])
    made = cut(Bundled("digits"), NpzFile(str(tmp_path / "d.npz")))
    for task, largest in ((0, 1.0), (1, 240 / 255)):
        assert made.train.features[made.train.rows(task)].max() == pytest.approx(largest)


def test_data_sets_that_do_not_fit_are_refused_in_words(tmp_path: Path) -> None:
    def refusal(*sources: Source) -> str:
        with pytest.raises(Invalid) as refused:
            cut(*sources)
        return str(refused.value)

    assert "at least one besides the project's own" in refusal(MOONS)
    assert "Task 2 (Iris flowers): expected inputs of the shape 2, as Moons has" in refusal(
        MOONS, Bundled("iris")
    )
    one = table(tmp_path / "one.csv", 0.0)
    two = table(tmp_path / "two.csv", 1.0, "a,c,class")
    assert "so 'b', but received 'c' in its place" in refusal(one, two)
    numbers = tmp_path / "three.csv"
    numbers.write_text("a,b,y\n" + "\n".join(f"{n},{n * n},{n / 7}" for n in range(50)))
    assert "expected classes, as one has, but received a number" in refusal(
        one, CsvFile(str(numbers))
    )
    assert "shape" in refusal(MOONS, Curve())
