"""The choice of a strategy against forgetting, with its settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.strategies import NAMES, STRATEGIES, Knob, known
from nnstudio.document.values import Config, Value, without_param
from nnstudio.gui.forms.factory import editor_for
from nnstudio.gui.forms.params_form import ParamsForm, changed_params
from nnstudio.gui.forms.simple import ChoiceEditor
from nnstudio.gui.forms.style import Words
from nnstudio.gui.languages.sentences import spoken

#: What is chosen has long names.
LABEL_SHARE = 0.34


class StrategyForm(QWidget):
    """Shows a strategy and tells of edits; it changes nothing itself.

    Signals:
        edited: Carries the strategy (``Config``) and the knob that was changed.
        finished: A gesture is over.
    """

    edited = Signal(object, str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._config = Config("naive")
        param = Parameter(
            "strategy",
            "choice",
            "naive",
            self.tr("What is done against forgetting."),
            choices=NAMES,
        )
        titles = {strategy.name: spoken(strategy.title) for strategy in STRATEGIES}
        helps = {strategy.name: spoken(strategy.help) for strategy in STRATEGIES}
        self.choice = ParamsForm(
            [param],
            lambda param: ChoiceEditor(param, titles, helps),
            {"strategy": self.tr("Strategy")},
            LABEL_SHARE,
        )
        self.choice.edited.connect(lambda _name, value, _path: self._choose(value))
        self.choice.cleared.connect(lambda _name: self._choose("naive"))
        self._help = Words("", "muted")
        self.knobs: ParamsForm | None = None
        self._kind = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.choice)
        self._column.addWidget(self._help)

    def show_strategy(self, config: Config) -> None:
        """Shows another strategy or other settings of it."""
        self._config = config
        strategy = known(config.kind)
        self.choice.show_values({"strategy": config.kind})
        source = f" ({strategy.source})" if strategy.source else ""
        self._help.setText(spoken(strategy.help) + source)
        if config.kind != self._kind:
            self._kind = config.kind
            self._build(strategy.knobs)
        if self.knobs is not None:
            self.knobs.show_values(config.params)

    def _build(self, knobs: Sequence[Knob]) -> None:
        if self.knobs is not None:
            self.knobs.hide()
            self.knobs.deleteLater()
            self.knobs = None
        if knobs:
            params = [parameter(knob) for knob in knobs]
            self.knobs = ParamsForm(params, editor_for, {}, LABEL_SHARE)
            self.knobs.edited.connect(self._set)
            self.knobs.cleared.connect(self._clear)
            self.knobs.finished.connect(self.finished)
            self._column.addWidget(self.knobs)

    def _choose(self, name: str) -> None:
        if name != self._config.kind:
            self.edited.emit(Config(name), "")
            self.finished.emit()

    def _set(self, name: str, value: Value, _path: str) -> None:
        knob = next(knob for knob in known(self._kind).knobs if knob.name == name)
        params = changed_params(self._config.params, parameter(knob), name, value)
        self.edited.emit(Config(self._kind, params), name)

    def _clear(self, name: str) -> None:
        self.edited.emit(without_param(self._config, name), name)


def parameter(knob: Knob) -> Parameter:
    """A knob as the forms know it."""
    if knob.choices:
        return Parameter(knob.name, "choice", knob.default, knob.help, choices=knob.choices)
    if isinstance(knob.default, str):
        return Parameter(knob.name, "text", knob.default, knob.help)
    return Parameter(knob.name, "float", knob.default, knob.help, minimum=knob.minimum)
