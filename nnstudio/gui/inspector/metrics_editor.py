"""The list of metrics: each with its settings, and a menu to add another one."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.catalogue import Entry, Parameter, catalogue
from nnstudio.document.values import Config, Value, without_param
from nnstudio.gui.forms.editor import Editor, Shown
from nnstudio.gui.forms.factory import make_form
from nnstudio.gui.forms.params_form import ParamsForm, changed_params
from nnstudio.gui.forms.simple import only
from nnstudio.gui.forms.style import GRID, Fold, IconButton, Words
from nnstudio.gui.forms.words import translate
from nnstudio.gui.languages.sentences import spoken


class MetricRow(QWidget):
    """One metric: name, settings (folded), and a button that removes it."""

    def __init__(self, config: Config, entry: Entry | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.config = config
        self.form: ParamsForm | None = None
        self._params = entry.params if entry is not None else ()
        name = Words(config.kind)
        name.setToolTip(f"<p>{spoken(entry.help)}</p>" if entry is not None else "")
        self.unfold = Fold()
        self.unfold.setEnabled(bool(self._params))
        self.unfold.setAccessibleName(
            translate("Inspector", "Settings of {metric}").format(metric=config.kind)
        )
        self.remove = IconButton(
            "remove", translate("Inspector", "Remove {metric}").format(metric=config.kind)
        )
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.unfold)
        top.addWidget(name, 1)
        top.addWidget(self.remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(top)

    def open_form(self) -> ParamsForm:
        """The form of the metric's settings, made when it is first opened."""
        if self.form is None:
            self.form = make_form(self._params)
            self.form.setContentsMargins(2 * GRID, 0, 0, 0)
            self.form.show_values(self.config.params)
            self._column.addWidget(self.form)
        return self.form

    def show_config(self, config: Config) -> None:
        """Shows other settings of the same metric."""
        self.config = config
        if self.form is not None:
            self.form.show_values(config.params)


class MetricsEditor(Editor):
    """Several metrics; what is chosen already is not offered again."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self._configs: tuple[Config, ...] = ()
        self.rows: list[MetricRow] = []
        self.add = QPushButton(translate("Inspector", "Add…"))
        self.add.setToolTip(translate("Inspector", "Measures something else as well."))
        self.menu = QMenu(self.add)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self.menu)
        only(self, self.add).addStretch()
        self.below: QFrame = QFrame()
        self._column = QVBoxLayout(self.below)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def field(self) -> QWidget:
        return self.add

    def show_value(self, value: Shown, is_default: bool) -> None:
        items = value if isinstance(value, tuple) else ()
        configs = tuple(item for item in items if isinstance(item, Config))
        if [config.kind for config in configs] != [config.kind for config in self._configs]:
            self._rebuild(configs)
        self._configs = configs
        for row, config in zip(self.rows, configs, strict=True):
            row.show_config(config)

    def _rebuild(self, configs: tuple[Config, ...]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [
            MetricRow(config, catalogue().find("metrics", config.kind)) for config in configs
        ]
        for index, row in enumerate(self.rows):
            row.remove.clicked.connect(lambda _=False, index=index: self._remove(index))
            row.unfold.unfolded.connect(lambda is_open, index=index: self._unfold(index, is_open))
            self._column.addWidget(row)
        self.below.setVisible(bool(self.rows))

    def _fill_menu(self) -> None:
        self.menu.clear()
        chosen = {config.kind for config in self._configs}
        rest: dict[str, list[Entry]] = {}
        for entry in catalogue().families["metrics"]:
            if entry.name in chosen:
                continue
            if entry.common:
                self._offer(self.menu, entry)
            else:
                rest.setdefault(entry.category, []).append(entry)
        self.menu.addSeparator()
        for category, entries in rest.items():
            menu = self.menu.addMenu(category)
            menu.setToolTipsVisible(True)
            for entry in entries:
                self._offer(menu, entry)

    def _offer(self, menu: QMenu, entry: Entry) -> None:
        action = menu.addAction(entry.name)
        action.setToolTip(f"<p>{spoken(entry.help)}</p>")
        action.triggered.connect(lambda: self._append(entry))

    def _append(self, entry: Entry) -> None:
        self._emit((*self._configs, Config(entry.name, dict(entry.starter))), "")

    def _remove(self, index: int) -> None:
        self._emit(self._configs[:index] + self._configs[index + 1 :], "")

    def _unfold(self, index: int, is_open: bool) -> None:
        row = self.rows[index]
        if row.form is None:
            form = row.open_form()
            form.edited.connect(lambda name, value, _path: self._edit(index, name, value))
            form.cleared.connect(lambda name: self._clear(index, name))
            form.finished.connect(self.finished)
        row.open_form().setVisible(is_open)

    def _edit(self, index: int, name: str, value: Value) -> None:
        config = self._configs[index]
        entry = catalogue().find("metrics", config.kind)
        param = entry.param(name) if entry is not None else None
        self._set(
            index, Config(config.kind, changed_params(config.params, param, name, value)), name
        )

    def _clear(self, index: int, name: str) -> None:
        self._set(index, without_param(self._configs[index], name), name)

    def _set(self, index: int, config: Config, name: str) -> None:
        configs = (*self._configs[:index], config, *self._configs[index + 1 :])
        self.edited.emit(configs, f"{index}.{name}")

    def _emit(self, configs: tuple[Config, ...], path: str) -> None:
        self.edited.emit(configs, path)
        self.finished.emit()
