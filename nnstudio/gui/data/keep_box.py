"""The check box of the data card that keeps the data in the project's file."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from nnstudio.gui.data.keeping import DataKeeping
from nnstudio.gui.figures import file_size


class KeepBox(QCheckBox):
    """Ticked where the files are in the project; says how large they are.

    Args:
        keeping: What is kept.
        parent: Owner.
    """

    def __init__(self, keeping: DataKeeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self.setToolTip(
            self.tr(
                "Puts a copy of the data into the project's file, so that this one file is all "
                "one has to give away. Where the data is missing or has changed, the copy is used."
            )
        )
        self.clicked.connect(self._clicked)
        keeping.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is kept."""
        keeping = self._keeping
        self.setVisible(keeping.can_keep)
        with QSignalBlocker(self):
            self.setChecked(keeping.is_kept or keeping.share is not None)
        if keeping.share is not None:
            words = (
                self.tr("Unpacking… {0:.0f} %")
                if keeping.is_unpacking
                else self.tr("Copying… {0:.0f} %")
            )
            text = words.format(100 * keeping.share)
        elif keeping.size is None:
            text = self.tr("Keep in the project")
        else:
            text = self.tr("Keep in the project ({0})").format(file_size(keeping.size))
        self.setText(text)

    def _clicked(self, is_checked: bool) -> None:
        if self._keeping.share is not None:
            self._keeping.cancel()
        elif is_checked:
            self._keeping.keep()
        else:
            self._keeping.leave_out()
        self.refresh()
