"""GEM solves its quadratic program, and no step goes against a past task."""

from typing import Any

import numpy as np
import pytest
from scipy.optimize import nnls

from nnstudio.engine.startup import import_keras
from tests.engine.strategies.stages import batch_of, run_stage, skip_stage, training

import_keras()

import tensorflow as tf  # noqa: E402

from nnstudio.engine.strategies.gem import GEM, project  # noqa: E402
from nnstudio.engine.strategies.quadratic import at_least  # noqa: E402


def by_nnls(matrix: Any, linear: Any, bound: float) -> Any:
    """½uᵀAu + cᵀu = ½|Lᵀu + L⁻¹c|² − …, with A = LLᵀ and u = v − bound."""
    root = np.linalg.cholesky(matrix)
    right = -np.linalg.solve(root, linear + bound * matrix.sum(axis=1))
    return nnls(root.T, right)[0] + bound


@pytest.mark.parametrize(("n", "jit"), [(1, False), (4, False), (12, False), (4, True)])
def test_the_quadratic_program_is_solved_as_scipy_solves_it(n: int, jit: bool) -> None:
    random = np.random.default_rng(n)
    solve = tf.function(at_least, jit_compile=jit, autograph=False)
    for _ in range(20):
        # Gradients of related tasks are nearly parallel.
        past = random.normal(size=(n, 50)) + 3.0 * random.normal(size=50)
        gradient = random.normal(size=50) - 0.1 * past.mean(axis=0)
        matrix = past @ past.T + 1e-3 * np.eye(n)
        for bound in (0.0, 0.5):
            found = solve(tf.constant(matrix), tf.constant(past @ gradient), bound)
            wanted = by_nnls(matrix, past @ gradient, bound)
            np.testing.assert_allclose(found, wanted, rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("margin", [0.0, 0.5])
def test_a_turned_gradient_goes_against_no_past_one(margin: float) -> None:
    random = np.random.default_rng(3)
    for _ in range(20):
        past = random.normal(size=(4, 30)).astype(np.float32)
        gradient = random.normal(size=30).astype(np.float32)
        turned = project(tf.constant(gradient), tf.constant(past), margin).numpy()
        # The ridge leaves −10⁻³·v.
        assert (past @ turned).min() > -5e-3


def test_a_gradient_that_goes_against_no_past_one_stays() -> None:
    random = np.random.default_rng(4)
    past = np.abs(random.normal(size=(4, 30))).astype(np.float32)
    gradient = np.abs(random.normal(size=30)).astype(np.float32)
    found = project(tf.constant(gradient), tf.constant(past), 0.5)
    np.testing.assert_array_equal(found, gradient)


def test_long_and_nearly_parallel_past_gradients_are_no_obstacle() -> None:
    random = np.random.default_rng(5)
    past = (1e4 * random.normal(size=200) + random.normal(size=(6, 200))).astype(np.float32)
    gradient = (-past[0]).astype(np.float32)
    turned = project(tf.constant(gradient), tf.constant(past), 0.5).numpy()
    assert np.isfinite(turned).all()
    assert (past.astype(np.float64) @ turned).min() > -1e-3 * np.square(past[0]).sum()


def test_a_gradient_that_is_not_finite_stays_so_without_an_error() -> None:
    past = tf.fill([3, 5], float("nan"))
    assert not np.isfinite(project(past[0], past, 0.5)).any()


@pytest.mark.parametrize("scenario", ["task", "class"])
def test_each_past_task_gives_the_gradient_on_all_its_kept_samples(scenario: str) -> None:
    made = training("gem", scenario, memory=7)
    skip_stage(made)
    skip_stage(made)
    strategy = made.strategy
    assert isinstance(strategy, GEM)
    batch = batch_of(strategy, [0], 2)
    found = strategy.past_gradients(batch).numpy()
    around = strategy.around
    for task in (0, 1):
        rows = strategy.rows.numpy()[task]
        kept = list(zip(made.sequence.train.tasks[rows], around.labels.numpy()[rows], strict=True))
        assert {pair: kept.count(pair) for pair in kept} == {
            (task, 2 * task): 7,
            (task, 2 * task + 1): 7,
        }
        with tf.GradientTape() as tape:
            logits = made.model(tf.gather(around.features, rows))
            labels = tf.gather(around.labels, rows)
            if scenario == "task":  # its own two outputs only
                logits, labels = logits[:, 2 * task : 2 * task + 2], labels - 2 * task
            losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
            loss = tf.reduce_mean(losses)
        wanted = [g.numpy().ravel() for g in tape.gradient(loss, around.weights)]
        np.testing.assert_allclose(found[task], np.concatenate(wanted), rtol=1e-3, atol=1e-6)
    assert not found[2:].any()


def test_a_class_with_few_samples_counts_each_of_them_once() -> None:
    made = training("gem", memory=1000)
    skip_stage(made)
    strategy = made.strategy
    assert isinstance(strategy, GEM)
    rows = made.sequence.train.rows(0)
    logits = made.model(made.sequence.train.features[rows])
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
        made.sequence.train.labels[rows], logits
    )
    found = strategy.loss_on(tf.constant(0), batch_of(strategy, [0], 1))
    assert float(found) == pytest.approx(float(tf.reduce_mean(losses)), rel=1e-4)


def test_gem_trains_to_the_same_weights_under_xla() -> None:
    plain, xla = training("gem", compiler="plain"), training("gem", compiler="xla")
    for made in (plain, xla):
        run_stage(made)
        run_stage(made)
        run_stage(made)
    for one, two in zip(plain.model.get_weights(), xla.model.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-2, atol=1e-3)
