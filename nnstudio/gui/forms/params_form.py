"""A form for a list of parameters: the usual ones, and the advanced ones under "More"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Value
from nnstudio.gui.forms.defaults import is_default
from nnstudio.gui.forms.editor import MIXED, Editor, Shown
from nnstudio.gui.forms.row import LABEL_SHARE, Row
from nnstudio.gui.forms.style import Fold, set_role
from nnstudio.gui.forms.words import translate

#: Makes the editor of a parameter.
EditorMaker = Callable[[Parameter], Editor]


class ParamsForm(QWidget):
    """Rows for parameters; it shows values and tells of edits, and changes nothing itself.

    Signals:
        edited: Carries the name, the value, and the path of the nested parameter.
        cleared: Carries the name of a parameter that goes back to its default.
        finished: A gesture is over.

    Args:
        params: What to edit, in order; advanced ones stand under "More".
        make_editor: Makes the editor of each.
        labels: Words in front of some of them, by name.
        label_share: Share of the width that the labels get.
        parent: Owner.
    """

    edited = Signal(str, object, str)
    cleared = Signal(str)
    finished = Signal()

    def __init__(
        self,
        params: Sequence[Parameter],
        make_editor: EditorMaker,
        labels: Mapping[str, str] | None = None,
        label_share: float = LABEL_SHARE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_editor = make_editor
        self._labels = labels or {}
        self._label_share = label_share
        self._advanced = tuple(param for param in params if param.advanced)
        self._values: Mapping[str, Shown] = {}
        self.rows: dict[str, Row] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for param in params:
            if not param.advanced:
                self._add(param)
        self.more = Fold(translate("Forms", "More"))
        self._prepare_more()

    def _prepare_more(self) -> None:
        self.more.setToolTip(translate("Forms", "Shows the settings that are seldom needed."))
        self.more.unfolded.connect(self._show_more)
        self._layout.addWidget(self.more)
        self.more.setVisible(bool(self._advanced))
        self._name_more()

    def _add(self, param: Parameter) -> None:
        label = self._labels.get(param.name, "")
        row = Row(param, self._make_editor(param), label, self._label_share, self)
        name = param.name
        row.edited.connect(lambda value, path: self.edited.emit(name, value, path))
        row.cleared.connect(lambda: self.cleared.emit(name))
        row.finished.connect(self.finished)
        self.rows[name] = row
        self._layout.addWidget(row)

    def _show_more(self, is_open: bool) -> None:
        for param in self._advanced:
            # Rows that nobody has opened yet cost nothing.
            if is_open and param.name not in self.rows:
                self._add(param)
                self._show(self.rows[param.name])
            if param.name in self.rows:
                self.rows[param.name].setVisible(is_open)

    def show_values(self, values: Mapping[str, Shown]) -> None:
        """Shows values; parameters that are absent have their defaults."""
        self._values = values
        for row in self.rows.values():
            self._show(row)
        self._name_more()

    def _show(self, row: Row) -> None:
        row.show_value(self._values.get(row.param.name, row.param.default))

    def _name_more(self) -> None:
        changed = sum(self._is_changed(param) for param in self._advanced)
        text = translate("Forms", "More")
        if changed:
            text = translate("Forms", "More ({number} changed)").format(number=changed)
        self.more.setText(text)
        set_role(self.more, "" if changed else "muted")

    def _is_changed(self, param: Parameter) -> bool:
        value = self._values.get(param.name, param.default)
        return value is MIXED or not is_default(param, value)

    def complain(self, name: str, sentence: str) -> None:
        """Shows a sentence at one row."""
        if name in self.rows:
            self.rows[name].complain(sentence)


def changed_params(
    params: Mapping[str, Value], param: Parameter | None, name: str, value: Value
) -> dict[str, Value]:
    """``params`` with one set, or absent where the value is its default."""
    if param is not None and is_default(param, value):
        return {key: kept for key, kept in params.items() if key != name}
    return {**params, name: value}
