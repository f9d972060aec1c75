"""A check box that opens a form of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Config, Value, with_param, without_param
from nnstudio.gui.forms.editor import Editor, Shown
from nnstudio.gui.forms.factory import make_form
from nnstudio.gui.forms.simple import ChoiceEditor, only
from nnstudio.gui.forms.style import GRID


class OptionalEditor(Editor):
    """Something that is either absent or has settings.

    Args:
        param: What is edited.
        kind: Name of the settings, as the ``Config`` it shows and emits is called.
        params: The settings.
        parent: Owner.
    """

    def __init__(
        self,
        param: Parameter,
        kind: str,
        params: Sequence[Parameter],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(param, parent)
        self._kind = kind
        self._config: Config | None = None
        # Settings that were switched off come back when they are switched on again.
        self._last = Config(kind)
        self.box = QCheckBox()
        self.box.clicked.connect(self._clicked)
        only(self, self.box).addStretch()
        self.form = make_form(params)
        self.form.edited.connect(self._edit)
        self.form.cleared.connect(self._clear)
        self.form.finished.connect(self.finished)
        self.below: QFrame = QFrame()
        layout = QVBoxLayout(self.below)
        layout.setContentsMargins(GRID, 0, 0, 0)
        layout.addWidget(self.form)
        self.below.hide()

    def field(self) -> QWidget:
        return self.box

    def show_value(self, value: Shown, is_default: bool) -> None:
        self._config = value if isinstance(value, Config) else None
        self.box.setChecked(self._config is not None)
        self.below.setVisible(self._config is not None)
        if self._config is not None:
            self._last = self._config
            self.form.show_values(self._config.params)

    def set_choices(self, name: str, choices: Sequence[str]) -> None:
        """Replaces the words that one of the settings can be."""
        editor = self.form.rows[name].editor
        if isinstance(editor, ChoiceEditor):
            editor.set_choices(choices)

    def _clicked(self) -> None:
        self.edited.emit(self._last if self.box.isChecked() else None, "")
        self.finished.emit()

    def _edit(self, name: str, value: Value, _path: str) -> None:
        self.edited.emit(with_param(self._last, name, value), name)

    def _clear(self, name: str) -> None:
        self.edited.emit(without_param(self._last, name), name)
