"""What each column of a table is used for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.data import Column, CsvFile
from nnstudio.document.preview import ColumnPreview, DataPreview
from nnstudio.gui.forms.style import GRID, Choice, Words, set_role
from nnstudio.gui.forms.words import number_text
from nnstudio.gui.help.context import lead_to

_NAME, _ROLE, _KIND, _MISSING, _RANGE, _SAMPLES, _GROUP = range(7)
_NUM_SAMPLES = 4


class ColumnsDialog(QDialog):
    """A table with a row for each column: role, type, missing values, samples.

    Args:
        source: The file as it is read now.
        preview: What the engine found in it.
        parent: Owner.
    """

    def __init__(
        self, source: CsvFile, preview: DataPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._columns = preview.columns
        self.setWindowTitle(self.tr("Columns of {file}").format(file=preview.summary.title))
        lead_to(self, "data#tables")
        self.resize(760, 460)
        groups = {column.name: column.group for column in source.columns}
        self.table = QTableWidget(len(preview.columns), _GROUP + 1)
        self._prepare_table()
        self.roles: list[Choice] = []
        self.kinds: list[Choice] = []
        for row, column in enumerate(preview.columns):
            samples = [cells[row] for cells in preview.rows[:_NUM_SAMPLES] if row < len(cells)]
            self._add(row, column, samples, groups.get(column.name, ""))
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        self.missing = self._missing_choice()
        self.delimiter = self._delimiter_choice()
        self._complaint = Words("", "error")
        form = QFormLayout()
        form.addRow(self.tr("Missing values"), self.missing)
        form.addRow(self.tr("Columns are separated by"), self.delimiter)
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
        layout.addWidget(self.table, 1)
        layout.addLayout(form)
        layout.addWidget(self._complaint)
        layout.addWidget(self.buttons)
        self._check()

    @property
    def source(self) -> CsvFile:
        """The file as it shall be read."""
        delimiter = str(self.delimiter.currentData())
        missing = self.missing.currentData()
        if delimiter != self._source.delimiter:
            # Other separators make other columns, which must be looked at first.
            return CsvFile(self._source.path, (), missing, delimiter)
        return CsvFile(self._source.path, self._chosen_columns(), missing, delimiter)

    def _chosen_columns(self) -> tuple[Column, ...]:
        return tuple(
            Column(
                column.name,
                self.roles[row].currentData(),
                self.kinds[row].currentData(),
                self._text(row, _GROUP).strip(),
            )
            for row, column in enumerate(self._columns)
        )

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _prepare_table(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Column"),
                self.tr("Use as"),
                self.tr("Type"),
                self.tr("Missing"),
                self.tr("Values"),
                self.tr("First rows"),
                self.tr("Group"),
            ]
        )
        group = self.table.horizontalHeaderItem(_GROUP)
        if group is not None:
            group.setToolTip(
                self.tr("For networks with several inputs or outputs: columns of one group go "
                        "together. Leave it empty otherwise.")
            )  # fmt: skip
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setAccessibleName(self.tr("Columns"))

    def _add(self, row: int, column: ColumnPreview, samples: list[str], group: str) -> None:
        name = QTableWidgetItem(column.name)
        name.setToolTip(column.name)
        missing = QTableWidgetItem(f"{column.num_missing:,}" if column.num_missing else "")
        missing.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        values = QTableWidgetItem(self._values_text(column))
        shown = QTableWidgetItem(", ".join(samples))
        shown.setToolTip(shown.text())
        for place, item in (
            (_NAME, name),
            (_MISSING, missing),
            (_RANGE, values),
            (_SAMPLES, shown),
        ):
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, place, item)
        self.table.setItem(row, _GROUP, QTableWidgetItem(group))
        role = Choice()
        role.add(self.tr("Input"), "input", self.tr("The network sees it."))
        role.add(self.tr("Target"), "target", self.tr("The network shall learn to tell it."))
        role.add(self.tr("Ignore"), "ignore", self.tr("It is left out."))
        role.choose(column.role)
        kind = Choice()
        kind.add(self.tr("Number"), "number", self.tr("A quantity, such as a length."))
        kind.add(self.tr("Category"), "category", self.tr("One of a few words or codes."))
        kind.choose(column.kind)
        for choice in (role, kind):
            choice.setMinimumContentsLength(9)
        role.setAccessibleName(self.tr("Use of {column}").format(column=column.name))
        kind.setAccessibleName(self.tr("Type of {column}").format(column=column.name))
        role.currentIndexChanged.connect(self._check)
        self.table.setCellWidget(row, _ROLE, role)
        self.table.setCellWidget(row, _KIND, kind)
        self.roles.append(role)
        self.kinds.append(kind)

    def _missing_choice(self) -> Choice:
        choice = Choice()
        choice.add(
            self.tr("Say so, and use nothing"),
            "refuse",
            self.tr("The rows are named, and you decide."),
        )
        choice.add(self.tr("Leave those rows out"), "drop")
        choice.add(
            self.tr("Fill them in"),
            "fill",
            self.tr("With the mean of the training part, or its commonest category."),
        )
        choice.choose(self._source.missing)
        return choice

    def _delimiter_choice(self) -> Choice:
        choice = Choice()
        choice.add(self.tr("Found automatically"), "")
        choice.add(self.tr("Comma ,"), ",")
        choice.add(self.tr("Semicolon ;"), ";")
        choice.add(self.tr("Tab"), "\t")
        choice.add(self.tr("Bar |"), "|")
        if not choice.choose(self._source.delimiter):
            choice.add(self._source.delimiter, self._source.delimiter)
            choice.choose(self._source.delimiter)
        return choice

    def _check(self) -> None:
        roles = [role.currentData() for role in self.roles]
        if "target" not in roles:
            text = self.tr("Choose at least one column as target: what shall be learned?")
        elif "input" not in roles:
            text = self.tr("Choose at least one column as input: what does the network see?")
        else:
            text = ""
        for row, role in enumerate(roles):
            set_role(self.roles[row], "muted" if role == "ignore" else "")
        if hasattr(self, "buttons"):
            self._complaint.setText(text)
            self._complaint.setVisible(bool(text))
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not text)

    def _values_text(self, column: ColumnPreview) -> str:
        if column.kind == "number" and column.minimum is not None and column.maximum is not None:
            return f"{number_text(column.minimum)} … {number_text(column.maximum)}"
        if column.num_distinct:
            return self.tr("{number} different").format(number=f"{column.num_distinct:,}")
        return ""
