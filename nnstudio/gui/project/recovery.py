"""Offers what a killed program left: nothing is opened, and nothing deleted, unasked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.store.working import LeftBehind, discard
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.project.files import named

_WIDTH = 560


class RecoveryDialog(QDialog):
    """Lists projects that were open when the program was ended.

    Signals:
        chosen: One of them is to be opened (``LeftBehind``).

    Args:
        left: What was left.
        parent: Over which it stands.
    """

    chosen = Signal(object)

    def __init__(self, left: list[LeftBehind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring back unsaved work"))
        lead_to(self, "window#nothing-is-lost")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._rows: dict[Path, tuple[LeftBehind, QWidget]] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        text = self.tr(
            "nnstudio ended before these projects were saved. All edits and curves up to the "
            "last second are there."
        )
        column.addWidget(Words(text))
        column.addLayout(self._list)
        buttons = QDialogButtonBox()
        later = buttons.addButton(self.tr("Decide later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setToolTip(self.tr("File, Recover Projects shows this list again."))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        for one in left:
            self._list.addWidget(self._row(one))
        self.findChildren(QPushButton, "restore")[0].setDefault(True)

    @property
    def left(self) -> list[LeftBehind]:
        """What is still to be decided."""
        return [one for one, _ in self._rows.values()]

    def restore(self, one: LeftBehind) -> None:
        """Opens one, and closes the list."""
        self.accept()
        self.chosen.emit(one)

    def discard(self, one: LeftBehind) -> None:
        """Deletes one."""
        discard(one.place)
        _, row = self._rows.pop(one.place)
        self._list.removeWidget(row)
        row.deleteLater()
        if not self._rows:
            self.reject()

    def _row(self, one: LeftBehind) -> QWidget:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        name = QLabel(title_of(one))
        name.setProperty("role", "heading")
        about = QLabel(self._about(one))
        about.setProperty("role", "muted")
        restore = QPushButton(self.tr("Bring back"))
        restore.setObjectName("restore")
        restore.setAccessibleName(self.tr("Bring back {0}").format(title_of(one)))
        restore.clicked.connect(lambda: self.restore(one))
        drop = QPushButton(self.tr("Delete"))
        drop.setAccessibleName(self.tr("Delete {0}").format(title_of(one)))
        drop.clicked.connect(lambda: self.discard(one))
        words = QVBoxLayout()
        words.addWidget(name)
        words.addWidget(about)
        row = QHBoxLayout(frame)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.addLayout(words, 1)
        row.addWidget(drop)
        row.addWidget(restore)
        self._rows[one.place] = one, frame
        return frame

    def _about(self, one: LeftBehind) -> str:
        when = datetime.fromtimestamp(one.changed).strftime("%Y-%m-%d %H:%M")
        parts = [self.tr("last changed {0}").format(when)]
        if one.num_runs:
            parts.append(self.tr("{0} runs", "", one.num_runs).format(one.num_runs))
        if one.is_damaged:
            parts.append(self.tr("damaged: what can be read of it is brought back"))
        if one.origin is not None:
            parts.append(str(one.origin))
        return "  ·  ".join(parts)


def title_of(one: LeftBehind) -> str:
    """What a project was called in the window."""
    return named(one.project, one.origin)
