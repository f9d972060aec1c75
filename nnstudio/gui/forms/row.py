"""One row of a form: label, editor, reset button; below them what is wrong, and what nests."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.gui.forms.defaults import is_default
from nnstudio.gui.forms.editor import MIXED, Editor, Shown
from nnstudio.gui.forms.style import GRID, IconButton, Words
from nnstudio.gui.forms.words import label_of, tooltip_of, translate
from nnstudio.gui.languages.sentences import spoken

#: The editors usually get a little more of the width than the labels.
LABEL_SHARE = 0.45


class Row(QWidget):
    """A labelled editor.

    Signals:
        edited: Carries the value and the path of the nested parameter.
        cleared: Back to the default.
        finished: The gesture is over.

    Args:
        param: What is edited.
        editor: Its editor.
        label: Words in front of it; the default follows from the name.
        label_share: Share of the width that the label gets.
        parent: Owner.
    """

    edited = Signal(object, str)
    cleared = Signal()
    finished = Signal()

    def __init__(
        self,
        param: Parameter,
        editor: Editor,
        label: str = "",
        label_share: float = LABEL_SHARE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.param = param
        self.editor = editor
        text = label or label_of(param.name)
        self.label = Words(text)
        self.label.setBuddy(editor.field())
        self.setToolTip(tooltip_of(param))
        editor.set_name(text)
        self.reset = IconButton(
            "reset", translate("Forms", "Reset “{name}” to its default").format(name=text)
        )
        # A reset button that takes the focus would be one more stop for Tab in every row.
        self.reset.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.complaint = Words("", "error")
        self.complaint.hide()
        self._arrange(label_share)
        editor.edited.connect(self.edited)
        editor.cleared.connect(self.cleared)
        editor.finished.connect(self.finished)
        editor.complained.connect(self.complain)
        self.reset.clicked.connect(self._reset)

    def _arrange(self, label_share: float) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        if self.editor.is_wide:
            grid.addWidget(self.label, 0, 0, 1, 3)
            grid.addWidget(self.editor, 1, 0, 1, 2)
        else:
            grid.addWidget(self.label, 1, 0)
            grid.addWidget(self.editor, 1, 1)
        grid.addWidget(self.reset, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.complaint, 2, 1, 1, 2)
        grid.setColumnStretch(0, round(100 * label_share))
        grid.setColumnStretch(1, round(100 * (1 - label_share)))
        if self.editor.below is not None:
            below = self.editor.below
            below.setContentsMargins(GRID // 2, 0, 0, 0)
            grid.addWidget(below, 3, 0, 1, 3)

    def show_value(self, value: Shown) -> None:
        """Shows a value, and the reset button where it is not the default."""
        at_default = value is not MIXED and is_default(self.param, value)
        self.editor.show_value(value, at_default)
        self.reset.setVisible(not at_default and not self.param.required)

    def complain(self, sentence: str) -> None:
        """Shows why what was typed is refused; an empty sentence takes that back."""
        self.complaint.setText(spoken(sentence))
        self.complaint.setVisible(bool(sentence))

    def _reset(self) -> None:
        self.complain("")
        self.cleared.emit()
        self.finished.emit()
