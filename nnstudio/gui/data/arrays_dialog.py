"""Which arrays of a NumPy archive are inputs and which are targets."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from nnstudio.document.data import NpzFile
from nnstudio.document.preview import DataPreview
from nnstudio.document.sources.zip_directory import directory_size
from nnstudio.gui.forms.style import GRID, Choice, Words
from nnstudio.gui.help.context import lead_to

_SUFFIX = ".npy"
#: Bytes of a table of contents with more arrays than anybody can choose among.
_MAX_DIRECTORY = 256 * 1024


def array_names(path: str) -> tuple[str, ...]:
    """Names of the arrays, read from the archive's table of contents alone."""
    try:
        with Path(path).open("rb") as stream:
            if directory_size(stream) > _MAX_DIRECTORY:
                return ()
            with zipfile.ZipFile(stream) as archive:
                names = archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return ()
    return tuple(name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX))


class ArraysDialog(QDialog):
    """A choice for each array: input, target, or unused.

    Args:
        source: The archive as it is read now.
        preview: What the engine took, if it could; it fills in what ``source`` leaves open.
        parent: Owner.
    """

    def __init__(
        self, source: NpzFile, preview: DataPreview | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path = source.path
        self.setWindowTitle(self.tr("Arrays of the archive"))
        lead_to(self, "data#choose-data")
        self.setMinimumWidth(360)
        inputs, targets = source.inputs, source.targets
        if preview is not None:
            inputs = inputs or tuple(feature.name for feature in preview.summary.features)
            targets = targets or tuple(target.name for target in preview.summary.targets)
        self.roles: dict[str, Choice] = {}
        form = QFormLayout()
        for name in array_names(source.path):
            role = Choice()
            role.add(self.tr("Input"), "input")
            role.add(self.tr("Target"), "target")
            role.add(self.tr("Not used"), "")
            role.choose("input" if name in inputs else "target" if name in targets else "")
            role.setAccessibleName(self.tr("Use of {array}").format(array=name))
            role.currentIndexChanged.connect(self._check)
            self.roles[name] = role
            form.addRow(name, role)
        self._complaint = Words(
            self.tr("Choose at least one array as input and one as target."), "error"
        )
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(
            Words(self.tr("Inputs are what the network sees; targets are what it shall learn."))
        )
        layout.addLayout(form)
        layout.addWidget(self._complaint)
        layout.addWidget(self.buttons)
        self._check()

    @property
    def source(self) -> NpzFile:
        """The archive as it shall be read."""
        return NpzFile(self._path, self._names("input"), self._names("target"))

    def _names(self, role: str) -> tuple[str, ...]:
        return tuple(name for name, choice in self.roles.items() if choice.currentData() == role)

    def _check(self) -> None:
        is_right = bool(self._names("input")) and bool(self._names("target"))
        self._complaint.setVisible(not is_right)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_right)
