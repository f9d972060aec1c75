"""The measures of continual learning, one card for each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nnstudio.document.forgetting import MEANINGS, Measures
from nnstudio.gui.forms.style import Words
from nnstudio.gui.languages.sentences import spoken

#: The most telling first.
SHOWN = (
    "average_accuracy",
    "forgetting",
    "backward_transfer",
    "learning_accuracy",
    "forward_transfer",
    "intransigence",
    "average_incremental_accuracy",
    "min_acc",
    "worst_case_accuracy",
    "windowed_forgetting",
    "windowed_plasticity",
)
#: Width beside a narrow and beside a wide table, in pixels.
_NARROW, _WIDE = 168, 236


class MeasureCards(QScrollArea):
    """A column of cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Measures"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_NARROW)
        self._values: dict[str, QLabel] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 4, 6, 8)
        column.setSpacing(4)
        for name in SHOWN:
            column.addWidget(self._card(name))
        column.addStretch()
        self.setWidget(inside)

    @property
    def texts(self) -> dict[str, str]:
        """The number on each card."""
        return {name: label.text() for name, label in self._values.items()}

    def show_measures(self, found: Measures) -> None:
        """Brings the numbers up to date."""
        for name, label in self._values.items():
            text = told(found, name)
            if label.text() != text:
                label.setText(text)
                label.setAccessibleName(f"{spoken(MEANINGS[name].title)}: {text}")

    def fit_beside(self, room: int) -> None:
        """Takes its share of a panel's width."""
        width = min(max(round(0.38 * room), _NARROW), _WIDE)
        if width != self.width():
            self.setFixedWidth(width)

    def _card(self, name: str) -> QFrame:
        meaning = MEANINGS[name]
        better = (
            self.tr("More is better.") if meaning.more_is_better else self.tr("Less is better.")
        )
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        card.setToolTip(f"<p>{spoken(meaning.sentence)} {better}<br>({meaning.source})</p>")
        value, title = QLabel("–"), Words(spoken(meaning.title))
        value.setProperty("role", "heading")
        value.setAccessibleName(spoken(meaning.title))
        value.setAccessibleDescription(spoken(meaning.sentence))
        grid = QGridLayout(card)
        grid.setContentsMargins(7, 4, 7, 5)
        grid.setVerticalSpacing(1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(value, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Words(spoken(meaning.sentence), "muted"), 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self._values[name] = value
        return card


def told(found: Measures, name: str) -> str:
    """A measure as it is written: a share in percent, a change in percentage points."""
    value: float | None = getattr(found, name)
    if value is None:
        return "–"
    if MEANINGS[name].lowest == 0:
        return f"{100 * value:.1f} %"
    return f"{100 * value:+.1f}".replace("-", "\N{MINUS SIGN}")
