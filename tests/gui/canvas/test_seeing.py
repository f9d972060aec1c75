from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.document.layout import ROW
from nnstudio.document.network import Layer, Network
from nnstudio.document.project import Project
from nnstudio.gui.theme import theme
from tests.gui.canvas.stage import Stage, chain, scattered

Open = Callable[[Network], Stage]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MIDDLE = Qt.MouseButton.MiddleButton


def tower(num: int) -> Network:
    return Network(
        tuple(
            Layer(f"dense_{row}", "Dense", {"units": 4}, position=(0.0, ROW * row))
            for row in range(num)
        )
    )


def is_same(first: QPointF, second: QPointF) -> bool:
    return (first - second).manhattanLength() < 2


def test_ctrl_and_wheel_zoom_around_the_mouse(stage: Open) -> None:
    on = stage(scattered("Dense"))
    place = QPointF(100, 60)
    pixel = on.pixel(place)
    on.wheel(place, 2, CONTROL)
    assert on.view.camera.zoom == pytest.approx(1.44)
    assert is_same(on.view.mapToScene(pixel), place)


def test_zoom_has_limits(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.wheel("a", 60, CONTROL)
    assert on.view.camera.zoom == pytest.approx(3.0)
    on.wheel("a", -90, CONTROL)
    assert on.view.camera.zoom == pytest.approx(0.15)


def test_keys_zoom_in_out_and_back(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.key(Qt.Key.Key_Plus, CONTROL)
    assert on.view.camera.zoom == pytest.approx(1.2)
    on.key(Qt.Key.Key_Minus, CONTROL)
    on.key(Qt.Key.Key_Minus, CONTROL)
    assert on.view.camera.zoom == pytest.approx(1 / 1.2)
    on.key(Qt.Key.Key_0, CONTROL)
    assert on.view.camera.zoom == pytest.approx(1.0)


def test_the_wheel_pans_down_and_with_shift_sideways(stage: Open) -> None:
    on = stage(scattered("Dense"))
    before = on.view.camera.window.center()
    on.wheel("a", -1)
    assert is_same(on.view.camera.window.center(), before + QPointF(0, 60))
    on.wheel("a", -1, SHIFT)
    assert is_same(on.view.camera.window.center(), before + QPointF(60, 60))


@pytest.mark.parametrize("with_space", [False, True])
def test_a_drag_with_the_middle_button_or_space_pans(stage: Open, with_space: bool) -> None:
    on = stage(scattered("Dense"))
    before = on.view.camera.window.center()
    if with_space:
        QTest.keyPress(on.view, Qt.Key.Key_Space)
        on.drag("a", QPointF(50, 30))
        QTest.keyRelease(on.view, Qt.Key.Key_Space)
    else:
        on.drag("a", QPointF(50, 30), button=MIDDLE)
    assert is_same(on.view.camera.window.center(), before - QPointF(50, 30))
    assert on.model.history.undo_name is None


def test_blocks_cannot_be_panned_out_of_sight(stage: Open) -> None:
    on = stage(scattered("Dense"))
    for _ in range(100):
        on.wheel(on.view.camera.window.center(), -3)
    assert on.view.camera.window.intersects(on.block("a").sceneBoundingRect())


def test_f_shows_the_whole_network(stage: Open) -> None:
    on = stage(tower(20))
    on.key(Qt.Key.Key_F)
    assert on.view.camera.window.contains(on.scene.content_rect())


def test_fit_never_enlarges(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.canvas.fit()
    assert on.view.camera.zoom == pytest.approx(1.0)


def test_a_tall_network_opens_at_its_top_large_enough_to_read(stage: Open) -> None:
    on = stage(Network())
    on.model.open(Project(network=tower(30)))
    assert on.view.camera.zoom >= 0.75
    window = on.view.camera.window
    assert window.contains(on.scene.visible_rect_of("dense_0"))


def test_a_network_stays_in_the_middle_when_its_window_grows(stage: Open) -> None:
    on = stage(Network())
    on.model.open(Project(network=chain("Dense", "Dense")))
    on.canvas.resize(1300, 900)
    assert is_same(on.view.camera.window.center(), QPointF(0, ROW / 2))


def test_a_view_that_was_panned_stays_put_when_its_window_grows(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    on.wheel("a", -2)
    before = on.view.camera.window.topLeft()
    on.canvas.resize(1300, 900)
    assert is_same(on.view.camera.window.topLeft(), before)


def test_an_edit_leaves_the_view_where_it_is(stage: Open) -> None:
    on = stage(chain("Dense", "Dense", "Dense"))
    on.wheel("a", -2)
    before = on.view.camera.window
    on.click("c")
    on.key(Qt.Key.Key_Delete)
    assert on.view.camera.window == before


def test_a_block_selected_elsewhere_is_scrolled_into_sight(stage: Open) -> None:
    on = stage(tower(30))
    on.model.select(["dense_29"])
    assert on.view.camera.window.contains(QRectF(on.scene.visible_rect_of("dense_29")))


def test_a_click_on_a_half_hidden_block_leaves_the_view_where_it_is(stage: Open) -> None:
    on = stage(scattered("Dense"))
    on.view.camera.look_at(QPointF(-460, 0))
    before = on.view.camera.window
    on.click(QPointF(-40, 0))
    assert on.selected() == ["a"]
    assert on.view.camera.window == before
    assert on.network.layer("a").position == (0.0, 0.0)


def test_the_minimap_shows_for_large_networks_only(stage: Open) -> None:
    on = stage(chain("Dense", "Dense"))
    assert not on.canvas.minimap.isVisible()
    on.model.open(Project(network=tower(13)))
    on.canvas.fit()
    assert on.canvas.minimap.isVisible()


def test_the_minimap_shows_when_blocks_are_out_of_sight(stage: Open) -> None:
    on = stage(tower(4))
    assert not on.canvas.minimap.isVisible()
    on.wheel("dense_0", 12, CONTROL)
    assert on.canvas.minimap.isVisible()


def test_a_press_on_the_minimap_looks_there(stage: Open) -> None:
    on = stage(tower(40))
    minimap = on.canvas.minimap
    QTest.mouseClick(
        minimap,
        Qt.MouseButton.LeftButton,
        pos=QPoint(minimap.width() // 2, minimap.height() - 12),
    )
    window = on.view.camera.window
    assert window.contains(on.block("dense_39").centre)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_ground_takes_the_colour_of_the_theme(stage: Open, scheme: str) -> None:
    on = stage(scattered("Dense"))
    theme().apply("dark" if scheme == "dark" else "light")
    QApplication.processEvents()
    picture = on.view.viewport().grab().toImage()
    seen = picture.pixelColor(3, 3).name()
    ground = theme().colours.window
    theme().apply("light")
    assert seen == ground
