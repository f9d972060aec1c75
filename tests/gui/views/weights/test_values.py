from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.description import Description, LayerDescription
from nnstudio.gui.plots.colours import signed_rgba
from nnstudio.gui.theme import theme
from nnstudio.gui.views.weights.names import names_of
from nnstudio.gui.views.weights.values import WeightsPanel
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.gui.plots.screen import Screen, exported, project, read_rows

KERNEL = np.array([[0.5, -1.0, 0.25], [0.0, 1.0, -0.5]], np.float32)
BIAS = np.array([0.1, -0.2, 0.0], np.float32)


@pytest.fixture
def panel(screen: Screen) -> WeightsPanel:
    """Shows the weights of a network of two dense layers, before it is trained."""
    screen.model.open(project("InputLayer", "Flatten", "Dense"))
    screen.model.set_description(
        Description(
            tuple(
                LayerDescription(name, ((None, 3),), num)
                for name, num in (("inputlayer", 0), ("flatten", 0), ("dense", 9))
            )
        )
    )
    panel = WeightsPanel(screen.sources)
    return screen.show(panel)


def sampled(step: int = 7, kernel: Array = KERNEL) -> ProbeSampled:
    arrays: dict[str, Array] = {}
    for name, values, start in (("kernel", kernel, KERNEL), ("bias", BIAS, BIAS)):
        edges = np.linspace(-1, 1, 5)
        arrays |= {
            name: values,
            f"{name}.shape": np.array(values.shape),
            f"{name}.edges": edges,
            f"{name}.counts": np.histogram(values, edges)[0],
            f"{name}.initial": np.histogram(start, edges)[0],
            f"{name}.norm": np.array(np.linalg.norm(values)),
        }
    return ProbeSampled(1, step, WeightsProbe("dense"), arrays)


def begun(screen: Screen, panel: WeightsPanel) -> None:
    screen.run.begin(screen.model.project)
    screen.run.take(sampled())
    panel.redraw()


def test_the_first_layer_that_has_weights_is_shown_where_none_is_selected(
    screen: Screen, panel: WeightsPanel
) -> None:
    assert panel.layer_id == "dense"
    screen.model.select(["flatten"])
    assert panel.layer_id == "flatten"


def test_only_a_visible_panel_that_runs_wants_its_layer(
    screen: Screen, panel: WeightsPanel
) -> None:
    assert screen.wishes.now[panel] == (WeightsProbe("dense"),)
    panel.set_paused(True)
    assert panel not in screen.wishes.now
    panel.set_paused(False)
    assert panel in screen.wishes.now
    panel.hide()
    assert panel not in screen.wishes.now


@pytest.mark.parametrize(
    ("selected", "words"),
    [("dense", "Press Train (Ctrl+Return)"), ("flatten", "flatten has no weights")],
)
def test_it_says_why_there_is_nothing_to_see(
    screen: Screen, panel: WeightsPanel, selected: str, words: str
) -> None:
    screen.model.select([selected])
    assert words in screen.empty_text(panel)


def test_a_layer_added_since_is_told_to_be_no_part_of_the_trained_network(
    screen: Screen, panel: WeightsPanel
) -> None:
    screen.run.begin(project("InputLayer", "Flatten"))
    assert "is not part of the network that was trained" in screen.empty_text(panel)


def test_the_matrix_and_its_bias_are_drawn_as_they_are(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    np.testing.assert_array_equal(panel.view.matrix.pixels(), signed_rgba(KERNEL, 1.0))
    np.testing.assert_array_equal(panel.view.bias.pixels(), signed_rgba(BIAS[None], 0.2))
    assert [entry.text for entry in panel.view.legend.entries[:3]] == ["−1", "0", "1"]


def test_the_histogram_is_drawn_over_that_of_the_start_in_percent(
    screen: Screen, panel: WeightsPanel
) -> None:
    begun(screen, panel)
    screen.run.take(sampled(8, KERNEL * 0.1))
    panel.redraw()
    drawn = panel.view.distributions()
    assert drawn is not None
    edges, now, initial = drawn
    np.testing.assert_allclose(edges, [-1, -0.5, 0, 0.5, 1])
    np.testing.assert_allclose(now, np.histogram(KERNEL * 0.1, edges)[0] / 6 * 100)
    np.testing.assert_allclose(initial, np.histogram(KERNEL, edges)[0] / 6 * 100)


def test_the_words_tell_shape_norm_and_step(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    note = panel.view.legend.note
    assert "kernel 2 × 3" in note
    assert f"L2 norm {np.linalg.norm(KERNEL):.4g}" in note
    assert "step 7" in note


def test_weights_that_are_no_numbers_any_more_are_told_of(
    screen: Screen, panel: WeightsPanel
) -> None:
    begun(screen, panel)
    screen.run.take(sampled(8, np.where(KERNEL > 0, np.nan, KERNEL)))
    panel.redraw()
    assert panel.view.legend.note.startswith("50% are not numbers")


def test_another_variable_can_be_chosen(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    panel.choose_variable("bias")
    panel.redraw()
    np.testing.assert_array_equal(panel.view.matrix.pixels(), signed_rgba(BIAS[None], 0.2))
    assert panel.variable == "bias"


def test_the_mouse_reads_a_weight(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    place = panel.view.matrix.box.mapViewToScene(QPointF(1.5, 0.5))
    screen.move_mouse(panel, place)
    assert panel.view.legend.note == "flatten 0 → unit 1: −1"
    row, column = panel.view.marked()
    assert (row.top(), row.width()) == (0.0, KERNEL.shape[1])
    assert (column.left(), column.height()) == (1.0, KERNEL.shape[0])
    panel.mouse_left()
    assert panel.view.marked() == []
    assert "L2 norm" in panel.view.legend.note


def test_sums_of_the_row_and_the_column_are_told(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    arrays = dict(sampled().arrays)
    arrays |= {"kernel.rows": KERNEL.sum(axis=1), "kernel.columns": KERNEL.sum(axis=0)}
    screen.run.take(ProbeSampled(1, 8, WeightsProbe("dense"), arrays))
    panel.redraw()
    screen.move_mouse(panel, panel.view.matrix.box.mapViewToScene(QPointF(2.5, 1.5)))
    rows, columns = KERNEL.sum(axis=1)[1], KERNEL.sum(axis=0)[2]
    told = f"row Σ {rows:.3g}, column Σ {columns:.3g}".replace("-", "−")
    assert panel.view.legend.note.endswith(told)


def test_frozen_weights_are_crossed_out_and_said_to_be(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    assert not len(panel.view.locks.data)
    held = np.zeros(KERNEL.shape, bool)
    held[1, 2] = held[0, 0] = True
    arrays = sampled().arrays | {"kernel.held": held, "bias.held": np.array([False, True, False])}
    screen.run.take(ProbeSampled(1, 8, WeightsProbe("dense"), arrays))
    panel.redraw()
    assert sorted(zip(*panel.view.locks.getData(), strict=True)) == [(0.5, 0.5), (2.5, 1.5)]
    assert list(zip(*panel.view.bias_locks.getData(), strict=True)) == [(1.5, 0.5)]
    assert panel.view.legend.entries[-1].text == "frozen"
    frozen = [row["index"] for row in read_rows(panel) if row["kind"] == "frozen weight"]
    assert frozen == ["0 0", "1 2", "1"]
    screen.run.take(sampled(9))
    panel.redraw()
    assert not len(panel.view.locks.data)


def test_what_another_view_was_told_is_shown_at_once(screen: Screen, panel: WeightsPanel) -> None:
    screen.run.begin(screen.model.project)
    panel.hide()
    screen.wishes.known[WeightsProbe("dense")] = sampled(5)
    panel.show()
    panel.redraw()
    np.testing.assert_array_equal(panel.view.matrix.pixels(), signed_rgba(KERNEL, 1.0))


def test_columns_of_a_table_and_classes_are_called_by_their_names() -> None:
    data = DataSummary(
        "Iris",
        (Feature("inputs", (2,), ("length", "width")),),
        (Target("kind", "class", (), ("a", "b", "c")),),
        10,
        5,
    )
    made = project("InputLayer", "LSTM", "Dense")
    first, last = made.network.layer("lstm"), made.network.layer("dense")
    names = names_of(first, "kernel", (2, 8), made, data)
    assert (names.row(1), names.column(7)) == ("width", "unit 7")
    assert names_of(first, "recurrent_kernel", (8, 8), made, data).row(1) == "before 1"
    names = names_of(last, "kernel", (8, 3), made, data)
    assert (names.row(4), names.column(2)) == ("lstm 4", "c")


def test_looking_back_adds_nothing_to_the_history(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    past = sampled(2)
    screen.run.take(ProbeSampled(1, 2, past.probe, past.arrays, is_past=True))
    panel.redraw()
    assert "step 2" in panel.view.legend.note
    history = panel._histories["dense", "kernel"].picture(10)
    assert history is not None
    assert history.steps[0] == 7


def test_a_frozen_plot_keeps_its_layer_and_its_numbers(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    panel.set_paused(True)
    screen.run.take(sampled(9, KERNEL * 2))
    screen.model.select(["flatten"])
    panel.redraw()
    np.testing.assert_array_equal(panel.view.matrix.pixels(), signed_rgba(KERNEL, 1.0))
    assert panel.layer_id == "dense"
    panel.set_paused(False)
    assert panel.layer_id == "flatten"


def test_the_history_grows_with_the_samples_and_starts_anew_with_a_run(
    screen: Screen, panel: WeightsPanel
) -> None:
    begun(screen, panel)
    for step in range(10, 50, 10):
        screen.run.take(sampled(step))
    panel.redraw()
    many = panel.view.history.pixels().shape[1]
    assert many > 1
    assert panel.view.history.plot.getAxis("bottom")._tickLevels is None
    begun(screen, panel)
    assert panel.view.history.pixels().shape[1] == 1
    assert panel.view.history.plot.getAxis("bottom")._tickLevels == [[(7.5, "7")]]


def test_the_exported_numbers_are_the_weights(
    screen: Screen, panel: WeightsPanel, tmp_path: Path
) -> None:
    begun(screen, panel)
    rows = [r for r in read_rows(panel) if r["kind"] == "weight" and r["variable"] == "kernel"]
    assert [row["index"] for row in rows[:4]] == ["0 0", "0 1", "0 2", "1 0"]
    assert [float(row["value"]) for row in rows] == KERNEL.reshape(-1).tolist()
    assert len(exported(panel, tmp_path / "weights.png")) > 5_000
    assert b"% of the weights" in exported(panel, tmp_path / "weights.svg")


def test_switching_to_dark_repaints_the_weights(screen: Screen, panel: WeightsPanel) -> None:
    begun(screen, panel)
    light = panel.view.matrix.pixels().copy()
    theme().apply("dark")
    panel.redraw()
    assert (panel.view.matrix.pixels() != light).any()
    np.testing.assert_array_equal(panel.view.matrix.pixels(), signed_rgba(KERNEL, 1.0))
