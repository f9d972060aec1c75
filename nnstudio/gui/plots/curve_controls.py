"""The controls above the curves: what is drawn, over what, and how."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QWidget

from nnstudio.gui.options_button import OptionsButton
from nnstudio.gui.plots.curve_lines import Choice

#: Width to which a list may be squeezed, in pixels.
_NARROW = 64
_WHICH = [(True, True), (True, False), (False, True)]


class CurveControls(QWidget):
    """Shows a ``Choice`` and lets the user make another.

    Signals:
        chosen: The user chose something else (``Choice``).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.quantity = self._combo(self.tr("What is drawn: the loss or a metric"), [])
        self._row.addWidget(self.quantity)
        self.which = self._combo(
            self.tr("Each batch's own value, the values of whole epochs, or both"),
            [
                (self.tr("both"), _WHICH[0]),
                (self.tr("batches"), _WHICH[1]),
                (self.tr("epochs"), _WHICH[2]),
            ],
        )
        self._row.addWidget(self.which)
        self.unit = self._combo(
            self.tr("Units of the horizontal axis"),
            [
                (self.tr("over steps"), "steps"),
                (self.tr("over epochs"), "epochs"),
                (self.tr("over seconds"), "seconds"),
            ],
        )
        self.smoothing = self._smoothing_box()
        self.log = self._check(
            self.tr("Logarithmic axis"),
            self.tr("Logarithmic vertical axis; 0 and less are left out"),
        )
        self.rate = self._check(
            self.tr("Learning rate"), self.tr("Also draws the learning rate of each epoch")
        )
        self._row.addWidget(self._more())
        self.offer(("loss",))

    def _more(self) -> OptionsButton:
        """What is chosen less often waits behind a button, so that a narrow dock is enough."""
        more = OptionsButton(self.tr("Axes and smoothing"))
        more.add_row(self.tr("Horizontal axis"), self.unit)
        more.add_row(self.tr("Smoothing"), self.smoothing)
        more.add_row("", self.log)
        more.add_row("", self.rate)
        return more

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Makes a choice for the user; nothing is emitted."""
        self._choice = choice
        controls = (self.quantity, self.which, self.unit, self.smoothing, self.log, self.rate)
        blocked = [control.blockSignals(True) for control in controls]
        self.quantity.setCurrentIndex(self.quantity.findData(choice.quantity))
        self.which.setCurrentIndex(_WHICH.index((choice.batch, choice.epoch)))
        self.unit.setCurrentIndex(self.unit.findData(choice.unit))
        self.smoothing.setValue(choice.alpha)
        self.smoothing.setEnabled(choice.batch)
        self.log.setChecked(choice.log)
        self.rate.setChecked(choice.learning_rate)
        for control, was_blocked in zip(controls, blocked, strict=True):
            control.blockSignals(was_blocked)

    def offer(self, names: tuple[str, ...]) -> None:
        """Replaces the quantities to choose from; the chosen one stays if it is among them."""
        shown = tuple(self.quantity.itemData(i) for i in range(self.quantity.count()))
        if names == shown:
            return
        was_blocked = self.quantity.blockSignals(True)
        self.quantity.clear()
        for name in names:
            self.quantity.addItem(name.replace("_", " "), name)
        self.quantity.blockSignals(was_blocked)
        if self._choice.quantity in names:
            self.choose(self._choice)
        else:
            self._take(replace(self._choice, quantity=names[0]))

    def _combo(self, tip: str, items: list[tuple[str, object]]) -> QComboBox:
        combo = QComboBox()
        for text, value in items:
            combo.addItem(text, value)
        combo.setToolTip(tip)
        combo.setAccessibleName(tip)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMinimumWidth(_NARROW)
        combo.currentIndexChanged.connect(self._changed)
        return combo

    def _check(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(self._changed)
        return box

    def _smoothing_box(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0.0, 0.999)
        box.setDecimals(3)
        box.setSingleStep(0.05)
        box.setPrefix(self.tr("smooth α = "))
        box.setSpecialValueText(self.tr("no smoothing"))
        box.setToolTip(
            self.tr(
                "Smooths the batch curve with a moving average; α is the weight of the past. "
                "The true curve stays visible behind it."
            )
        )
        box.setAccessibleName(self.tr("Smoothing of the batch curve"))
        box.valueChanged.connect(self._changed)
        return box

    def _changed(self) -> None:
        batch, epoch = self.which.currentData()
        self._take(
            Choice(
                self.quantity.currentData(),
                batch,
                epoch,
                self.unit.currentData(),
                self.log.isChecked(),
                round(self.smoothing.value(), 3),
                self.rate.isChecked(),
            )
        )

    def _take(self, choice: Choice) -> None:
        self.choose(choice)
        self.chosen.emit(choice)
