"""Unexpected errors: told once, while the window lives."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.faults.errors import ErrorReporter


@pytest.fixture
def reporter(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> Iterator[ErrorReporter]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ErrorReporter(window)
    made.install()
    yield made
    made.uninstall()
    if made.box is not None:
        made.box.close()


def fail(times: int) -> None:
    for _ in range(times):
        try:
            raise RuntimeError("a part is loose")
        except RuntimeError as error:
            sys.excepthook(type(error), error, error.__traceback__)


def wait_for_box(qtbot: QtBot, reporter: ErrorReporter) -> QMessageBox:
    qtbot.waitUntil(lambda: reporter.box is not None)
    assert reporter.box is not None
    return reporter.box


def test_error_is_told_in_plain_words_with_details(qtbot: QtBot, reporter: ErrorReporter) -> None:
    fail(1)
    box = wait_for_box(qtbot, reporter)
    assert "goes on" in box.text()
    assert "a part is loose" in box.detailedText()
    assert not box.isModal()


def test_storm_of_errors_is_one_dialog_and_one_stack_in_the_log(
    qtbot: QtBot,
    reporter: ErrorReporter,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fail(50)
    wait_for_box(qtbot, reporter).close()
    fail(50)
    qtbot.wait(50)
    assert reporter.box is None
    assert caplog.text.count("a part is loose") >= 100
    assert caplog.text.count("Traceback") == 1
    assert capsys.readouterr().err == ""


def test_who_asks_for_tracebacks_has_them_printed(
    reporter: ErrorReporter,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("NNSTUDIO_TRACEBACK", "1")
    fail(1)
    assert "Traceback" in capsys.readouterr().err


def test_an_error_in_a_destructor_is_logged_and_disturbs_nobody(
    qtbot: QtBot, reporter: ErrorReporter, caplog: pytest.LogCaptureFixture
) -> None:
    class Loose:
        def __del__(self) -> None:
            raise RuntimeError("a part fell off")

    Loose()
    qtbot.wait(20)
    assert "a part fell off" in caplog.text
    assert reporter.box is None


def test_error_in_a_thread_is_told_too(qtbot: QtBot, reporter: ErrorReporter) -> None:
    def work() -> None:
        raise ValueError("from afar")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "from afar" in wait_for_box(qtbot, reporter).detailedText()


def test_ctrl_c_is_no_mistake(qtbot: QtBot, reporter: ErrorReporter) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    done: list[bool] = []
    QTimer.singleShot(20, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert reporter.box is None


def test_details_are_copied_and_the_dialog_stays(qtbot: QtBot, reporter: ErrorReporter) -> None:
    fail(1)
    box = wait_for_box(qtbot, reporter)
    buttons = {button.text().replace("&", ""): button for button in box.buttons()}
    buttons["Copy"].click()
    assert "a part is loose" in QApplication.clipboard().text()
    with qtbot.waitSignal(reporter.saving_asked) as asked:
        buttons["Save diagnostics…"].click()
    assert asked.args is not None
    assert "a part is loose" in asked.args[0]
    assert box.isVisible()
