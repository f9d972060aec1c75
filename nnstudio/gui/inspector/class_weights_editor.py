"""How much the samples of each class count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Value
from nnstudio.gui.forms.editor import Editor, Shown, is_number
from nnstudio.gui.forms.factory import make_form
from nnstudio.gui.forms.params_form import ParamsForm
from nnstudio.gui.forms.simple import only
from nnstudio.gui.forms.style import GRID, Choice, Words, set_role
from nnstudio.gui.forms.words import translate

_BY_HAND = "by hand"


class ClassWeightsEditor(Editor):
    """Equal, balanced, or a factor for each class."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self._classes: tuple[str, ...] = ()
        self._weights: list[float] = []
        self.form: ParamsForm | None = None
        self.box = Choice()
        self.box.add(
            translate("Inspector", "Equal"),
            None,
            translate("Inspector", "Every sample counts the same."),
        )
        self.box.add(
            translate("Inspector", "Balanced"),
            "balanced",
            translate("Inspector", "Samples of rare classes count more, so that all classes do."),
        )
        self.box.add(
            translate("Inspector", "By hand"),
            _BY_HAND,
            translate("Inspector", "You set a factor for each class."),
        )
        self.box.activated.connect(self._chosen)
        only(self, self.box)
        self.below: QFrame = QFrame()
        self._column = QVBoxLayout(self.below)
        self._column.setContentsMargins(GRID, 0, 0, 0)
        self._hint = Words(
            translate("Inspector", "Choose data with classes first; then each gets a factor here."),
            "muted",
        )
        self._column.addWidget(self._hint)
        self.below.hide()

    def field(self) -> QWidget:
        return self.box

    def set_classes(self, classes: Sequence[str]) -> None:
        """Tells the names of the classes, in the order of their labels."""
        if tuple(classes) != self._classes:
            self._classes = tuple(classes)
            self._build()

    def show_value(self, value: Shown, is_default: bool) -> None:
        by_hand = isinstance(value, tuple)
        self.box.choose(_BY_HAND if by_hand else value)
        set_role(self.box, "muted" if is_default else "")
        if isinstance(value, tuple):
            weights = [float(item) if isinstance(item, int | float) else 1.0 for item in value]
            is_new = len(weights) != len(self._weights)
            self._weights = weights
            if is_new or self.form is None:
                self._build()
            self._show()
        self.below.setVisible(by_hand)

    def _build(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        names = self._classes or tuple(str(index) for index in range(len(self._weights)))
        params = [
            Parameter(
                str(index),
                "float",
                1.0,
                translate("Inspector", "Factor of the loss of each sample of “{name}”.").format(
                    name=name
                ),
                minimum=0,
            )
            for index, name in enumerate(names)
        ]
        self._hint.setVisible(not params)
        if params:
            self.form = make_form(params, {str(index): name for index, name in enumerate(names)})
            self.form.edited.connect(self._edit)
            self.form.cleared.connect(lambda name: self._edit(name, 1.0, ""))
            self.form.finished.connect(self.finished)
            self._column.addWidget(self.form)
            self._show()

    def _show(self) -> None:
        if self.form is not None:
            self.form.show_values(
                {str(index): weight for index, weight in enumerate(self._weights)}
            )

    def _chosen(self) -> None:
        chosen = self.box.currentData()
        if chosen == _BY_HAND:
            num_classes = len(self._classes) or len(self._weights)
            self.edited.emit((1.0,) * num_classes, "")
        else:
            self.edited.emit(chosen, "")
        self.finished.emit()

    def _edit(self, name: str, value: Value, _path: str) -> None:
        weights = list(self._weights)
        weights += [1.0] * (len(self._classes) - len(weights))
        if is_number(value) and int(name) < len(weights):
            weights[int(name)] = float(value)
            self.edited.emit(tuple(weights), name)
