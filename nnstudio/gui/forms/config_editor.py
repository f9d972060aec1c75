"""Editors for things that have parameters of their own: optimizers, initializers, layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Entry, Family, Parameter, catalogue
from nnstudio.document.values import Config, Value, without_param
from nnstudio.gui.forms.defaults import ALIASES
from nnstudio.gui.forms.editor import MIXED, Editor, Shown, is_number
from nnstudio.gui.forms.params_form import ParamsForm, changed_params
from nnstudio.gui.forms.simple import only
from nnstudio.gui.forms.style import GRID, RESET_WIDTH, Choice, set_role
from nnstudio.gui.forms.words import snake, translate
from nnstudio.gui.languages.sentences import spoken

#: Makes the form for the parameters of a nested object.
FormMaker = Callable[[Sequence[Parameter]], ParamsForm]

FAMILIES: dict[str, Family] = {
    "initializer": "initializers",
    "regularizer": "regularizers",
    "constraint": "constraints",
    "layer": "layers",
    "learning_rate": "schedules",
}


def as_config(value: Shown, entries: Sequence[Entry]) -> Config | None:
    """A value as a ``Config``; a bare name such as ``"zeros"`` is one without parameters."""
    if isinstance(value, Config):
        return value
    if isinstance(value, str):
        value = ALIASES.get(value, value)
        for entry in entries:
            if value in (entry.name, snake(entry.name)):
                return Config(entry.name)
        return Config(value)
    return None


class ConfigEditor(Editor):
    """A choice of an object, with a form for its parameters below.

    Args:
        param: What is edited.
        family: Which objects can be chosen; ``param.choices`` narrows them.
        make_form: Makes the nested form.
        parent: Owner.
    """

    def __init__(
        self,
        param: Parameter,
        family: Family,
        make_form: FormMaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(param, parent)
        entries = catalogue().families[family]
        if param.choices:
            entries = tuple(entry for entry in entries if entry.name in param.choices)
        # The losses' names are the longest of all.
        self.is_wide = family == "losses"
        self._entries = sorted(entries, key=lambda entry: not entry.common)
        self._make_form = make_form
        self._config: Config | None = None
        self._form: ParamsForm | None = None
        self._form_kind = ""
        self.box = Choice()
        self._fill()
        self.box.activated.connect(self._chosen)
        only(self, self.box)
        self.below: QFrame = QFrame()
        self.below.setObjectName("nested")
        layout = QVBoxLayout(self.below)
        layout.setContentsMargins(GRID, 0, 0, 0)
        self.below.hide()

    def _fill(self) -> None:
        if self.param.optional:
            self.box.add(translate("Forms", "none"), None)
        for entry in self._entries:
            self.box.add(entry.name, entry.name, spoken(entry.help))

    @property
    def form(self) -> ParamsForm | None:
        """The nested form, if what is chosen has parameters."""
        return self._form

    def field(self) -> QWidget:
        return self.box

    def show_value(self, value: Shown, is_default: bool) -> None:
        self._config = as_config(value, self._entries)
        if value is MIXED:
            self.box.setPlaceholderText(translate("Forms", "several"))
            self.box.setCurrentIndex(-1)
        else:
            self._show_kind(value)
        set_role(self.box, "muted" if is_default else "")
        self._show_form()

    def _show_kind(self, value: Shown) -> None:
        kind = self._config.kind if self._config is not None else None
        if not self.box.choose(kind) and kind is not None:
            self.box.add(kind, kind)
            self.box.choose(kind)

    def _show_form(self) -> None:
        kind = self._config.kind if self._config is not None else ""
        if kind != self._form_kind:
            self._form_kind = kind
            if self._form is not None:
                self._form.hide()
                self._form.deleteLater()
                self._form = None
            entry = next((entry for entry in self._entries if entry.name == kind), None)
            if entry is not None and entry.params:
                self._form = self._make_form(entry.params)
                self._form.edited.connect(self._nested_edited)
                self._form.cleared.connect(self._nested_cleared)
                self._form.finished.connect(self.finished)
                layout = self.below.layout()
                if layout is not None:
                    layout.addWidget(self._form)
        if self._form is not None and self._config is not None:
            self._form.show_values(self._config.params)
        self.below.setVisible(self._form is not None)

    def _chosen(self) -> None:
        kind = self.box.currentData()
        if kind is None:
            self._emit(None)
            return
        entry = next(entry for entry in self._entries if entry.name == kind)
        if self._config is not None and self._config.kind == kind:
            return
        self._emit(Config(kind, self._kept(entry)))

    def _kept(self, entry: Entry) -> dict[str, Value]:
        """The parameters for a newly chosen kind: those that both have keep their values."""
        old = self._config.params if self._config is not None else {}
        kept = {name: value for name, value in old.items() if entry.param(name) is not None}
        return {**entry.starter, **kept}

    def _emit(self, value: Value) -> None:
        self.edited.emit(value, "")
        self.finished.emit()

    def _nested_edited(self, name: str, value: Value, path: str) -> None:
        if self._config is not None:
            entry = next(e for e in self._entries if e.name == self._form_kind)
            params = changed_params(self._config.params, entry.param(name), name, value)
            self._config = Config(self._config.kind, params)
            self.edited.emit(self._config, f"{name}.{path}" if path else name)

    def _nested_cleared(self, name: str) -> None:
        if self._config is not None:
            self._config = without_param(self._config, name)
            self.edited.emit(self._config, name)


class LearningRateEditor(ConfigEditor):
    """A number with a logarithmic slider, or a schedule with a form of its own.

    Args:
        param: What is edited.
        make_form: Makes the form of a schedule.
        number: Editor of the number.
        parent: Owner.
    """

    def __init__(
        self,
        param: Parameter,
        make_form: FormMaker,
        number: Editor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(param, "schedules", make_form, parent)
        self.number = number
        self._rate: float = param.default if is_number(param.default) else 0.001
        layout = self.below.layout()
        if layout is not None:
            layout.addWidget(number)
        number.edited.connect(self._number_edited)
        number.cleared.connect(self.cleared)
        number.finished.connect(self.finished)
        number.complained.connect(self.complained)

    def _fill(self) -> None:
        self.box.add(
            translate("Forms", "Constant"),
            None,
            translate("Forms", "The same learning rate from the first step to the last."),
        )
        for entry in self._entries:
            self.box.add(entry.name, entry.name, spoken(entry.help))

    def show_value(self, value: Shown, is_default: bool) -> None:
        super().show_value(value, is_default)
        if is_number(value):
            self._rate = value
        if is_number(value) or value is MIXED:
            self.number.show_value(value, is_default)
        self.number.setVisible(is_number(value))
        self.below.setVisible(is_number(value) or self._form is not None)
        layout = self.below.layout()
        if layout is not None and is_number(value):
            # The number ends where the fields above it end, left of their reset buttons.
            layout.setContentsMargins(0, 0, RESET_WIDTH + 4, 0)
        elif layout is not None:
            layout.setContentsMargins(GRID, 0, 0, 0)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.number.set_name(name)

    def _show_kind(self, value: Shown) -> None:
        if is_number(value):
            self.box.setCurrentIndex(0)
        else:
            super()._show_kind(value)

    def _chosen(self) -> None:
        if self.box.currentData() is None:
            if self._config is not None:
                self._emit(self._rate)
            return
        super()._chosen()

    def _kept(self, entry: Entry) -> dict[str, Value]:
        kept = super()._kept(entry)
        if self._config is None and entry.param("initial_learning_rate") is not None:
            kept["initial_learning_rate"] = self._rate
        return kept

    def _number_edited(self, value: Value, path: str) -> None:
        self.edited.emit(value, path)
