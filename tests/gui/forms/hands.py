"""What a user does with a form, by real key events."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget


def retype(box: QWidget, text: str) -> None:
    """Types over what stands in a field; an empty text deletes it."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text:
        QTest.keyClicks(box, text)
    else:
        QTest.keyClick(box, Qt.Key.Key_Delete)


def enter(box: QWidget, text: str) -> None:
    """Types over what stands in a field and presses Enter."""
    retype(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def pick(box: QWidget, text: str) -> None:
    """Opens a combo box, goes to a choice, and presses Enter."""
    assert isinstance(box, QComboBox)
    index = box.findText(text)
    assert index >= 0, f"no {text!r} in {[box.itemText(i) for i in range(box.count())]}"
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(index, 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
