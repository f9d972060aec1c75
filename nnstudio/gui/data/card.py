"""The data card: a picture of the data, what it holds, and the choice of other data."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.data import CsvFile, DataPlan, NpzFile, Source
from nnstudio.document.description import Problem
from nnstudio.document.edits import set_data
from nnstudio.document.preview import DataPreview
from nnstudio.document.project import Project
from nnstudio.document.sources.known_sets import unplaced
from nnstudio.document.suggest import with_suggestion
from nnstudio.gui.data.arrays_dialog import ArraysDialog
from nnstudio.gui.data.ask_mnist import completed
from nnstudio.gui.data.columns_dialog import ColumnsDialog
from nnstudio.gui.data.files import dropped_file, filters, source_of
from nnstudio.gui.data.keep_box import KeepBox
from nnstudio.gui.data.keeping import DataKeeping
from nnstudio.gui.data.picture import Picture
from nnstudio.gui.data.previewing import Link, Previewing
from nnstudio.gui.data.settings import DataSettings
from nnstudio.gui.data.source_menu import SourceMenu
from nnstudio.gui.data.words import counts_text, shape_text, source_title
from nnstudio.gui.forms.flow import FlowRow
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.problems.problem_card import RemedyButton
from nnstudio.gui.problems.problem_list import ProblemCards
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.views.pinning import pin_sample


class DataCard(QWidget):
    """Chooses the data and shows a first look at it.

    Args:
        model: The project.
        link: The engine, which loads the data.
        parent: Owner.
    """

    def __init__(self, model: ProjectModel, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown_source: Source | None = None
        self._refused_table: tuple[Source, DataPreview] | None = None
        self._keeping: DataKeeping | None = None
        self.keep_box: KeepBox | None = None
        self.setAcceptDrops(True)
        self.menu = SourceMenu(self)
        self.menu.chosen.connect(self.choose)
        self.menu.file_wanted.connect(self.choose_file)
        self.menu.folder_wanted.connect(self.choose_folder)
        self.menu.known_wanted.connect(self.choose_known)
        self.choice = _ChoiceButton()
        self.choice.setMenu(self.menu)
        self.choice.setAccessibleName(self.tr("Choose the data"))
        self.choice.setToolTip(self.tr("Choose what the network learns from."))
        self.picture = Picture()
        self.state = Words("", "muted")
        self.facts = Words("")
        self.problems = ProblemCards(model)
        self.settings = DataSettings(model)
        self.columns = QPushButton(self.tr("Columns…"))
        self.columns.setToolTip(self.tr("What each column of the table is used for."))
        self.columns.clicked.connect(self._choose_columns)
        self.arrays = QPushButton(self.tr("Arrays…"))
        self.arrays.setToolTip(self.tr("Which arrays are inputs and which are targets."))
        self.arrays.clicked.connect(self._choose_arrays)
        self.suggest = RemedyButton(self.tr("Start with a fitting network"))
        self.suggest.setToolTip(
            self.tr("Replaces the network and the training plan by simple ones that fit this data.")
        )
        self.suggest.clicked.connect(self._suggest)
        self._arrange()
        self.previewing = Previewing(model, link, self)
        self.previewing.shown.connect(self._show)
        self.previewing.refused.connect(self._refuse)
        self.previewing.busy.connect(self._wait)
        self.picture.chosen.connect(self._pin)
        model.changed.connect(self._refresh)
        model.described.connect(self._offer_suggestion)
        self._refresh()

    def _arrange(self) -> None:
        inside = QWidget()
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        flow = FlowRow(buttons)
        for button in (self.suggest, self.columns, self.arrays):
            flow.addWidget(button)
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.choice)
        column.addWidget(self.picture, 1)
        for widget in (self.facts, self.state, self.problems, buttons, self.settings):
            column.addWidget(widget)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def offer_keeping(self, keeping: DataKeeping) -> None:
        """Adds the check box that keeps the data in the project's file."""
        self._keeping = keeping
        self.keep_box = KeepBox(keeping)
        self._column.insertWidget(self._column.indexOf(self.facts) + 1, self.keep_box)
        keeping.brought.connect(self.previewing.ask_again)
        self.previewing.refused.connect(lambda problem, _table: keeping.bring_again(problem))

    @property
    def preview(self) -> DataPreview | None:
        """The newest picture, if it is that of the project's data or of its like.

        While a slider is dragged the picture is a moment behind, which changes nothing about
        what can be done with it.
        """
        shown, now = self._shown_source, self._model.project.data.source
        is_alike = type(shown) is type(now) and getattr(shown, "path", "") == getattr(
            now, "path", ""
        )
        return self.picture.preview if is_alike else None

    @property
    def _table(self) -> DataPreview | None:
        """The newest columns, also of a table that was refused."""
        if self._refused_table is not None:
            source, table = self._refused_table
            if getattr(source, "path", "") == getattr(self._model.project.data.source, "path", ""):
                return table
        return self.preview

    def choose(self, source: Source) -> None:
        """Makes a source the project's data, in one undo step."""
        title = source_title(source)

        def edit(project: Project) -> Project:
            return set_data(project, replace(project.data, source=source))

        self._model.do(self.tr("Choose data “{title}”").format(title=title), edit)

    def choose_file(self) -> None:
        """Lets the user choose a file."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open data"), "", filters())
        if path:
            self.open_file(Path(path))

    def choose_known(self, name: str) -> None:
        """Takes a known data set, wherever it is; asks where it is, if it is nowhere."""
        placed = completed(Project(data=DataPlan(unplaced(name))), self, Path.home())
        if placed is not None:
            self.choose(placed.data.source)

    def choose_folder(self) -> None:
        """Lets the user choose a folder of pictures."""
        title = self.tr("Choose a folder that holds one folder of pictures for each class")
        path = QFileDialog.getExistingDirectory(self, title)
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Makes a file or a folder the project's data; opened again, it is read again."""
        source = source_of(path)
        if source == self._model.project.data.source:
            self.previewing.ask_again()
            if self._keeping is not None and self._keeping.is_kept:
                self._keeping.keep()
        else:
            self.choose(source)

    def _refresh(self) -> None:
        source = self._model.project.data.source
        self.picture.show_pinned(self._model.project.pinned_sample)
        self.choice.set_title(source_title(source))
        self.menu.start_from(source)
        self.settings.refresh()
        self.arrays.setVisible(isinstance(source, NpzFile))
        self._offer_columns()
        self._offer_suggestion()

    def _show(self, preview: DataPreview) -> None:
        self._shown_source = self._model.project.data.source
        self._refused_table = None
        self.picture.show_preview(preview)
        self.picture.dim(False)
        summary = preview.summary
        self.facts.setText(f"{counts_text(summary)}\n{shape_text(summary)}")
        self.facts.show()
        tips = []
        if preview.points is not None and summary.num_validation:
            tips = [self.tr("Filled points are to learn from, rings are held out for validation.")]
        if preview.pins is not None:
            tips.append(self.tr("Click a sample to follow it through the network."))
        self.picture.setToolTip("\n".join(tips))
        self.problems.show_problems([])
        self.state.setText("\n".join(map(spoken, summary.notes)))
        self.state.setVisible(bool(summary.notes))
        self._offer_columns()
        self._offer_suggestion()

    def _refuse(self, problem: Problem, table: DataPreview | None) -> None:
        # The last good picture stays, so that one sees what one had, unless the columns of a
        # table can be shown and chosen among.
        self._shown_source = None
        self._refused_table = None
        if table is not None:
            self._refused_table = (self._model.project.data.source, table)
            self.picture.show_preview(table)
        self.picture.dim(True)
        self.problems.show_problems([(problem, "")])
        self.facts.hide()
        self.state.hide()
        self._offer_columns()
        self._offer_suggestion()

    def _wait(self, is_busy: bool) -> None:
        self.picture.dim(is_busy or self._shown_source is None)
        if is_busy:
            self.state.setText(self.tr("Loading the data…"))
            self.state.show()
        elif self.state.text() == self.tr("Loading the data…"):
            self.state.hide()

    def _offer_columns(self) -> None:
        is_table = isinstance(self._model.project.data.source, CsvFile)
        self.columns.setVisible(is_table)
        table = self._table
        self.columns.setEnabled(table is not None and bool(table.columns))

    def _offer_suggestion(self) -> None:
        fits = self._model.description.can_train and bool(self._model.project.network.layers)
        self.suggest.setVisible(self.preview is not None and not fits)

    def _choose_columns(self) -> None:
        source = self._model.project.data.source
        table = self._table
        if isinstance(source, CsvFile) and table is not None:
            dialog = ColumnsDialog(source, table, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._read_otherwise(dialog.source))
            dialog.open()

    def _choose_arrays(self) -> None:
        source = self._model.project.data.source
        if isinstance(source, NpzFile):
            dialog = ArraysDialog(source, self.preview, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._read_otherwise(dialog.source))
            dialog.open()

    def _read_otherwise(self, source: CsvFile | NpzFile) -> None:
        name = (
            self.tr("Change columns") if isinstance(source, CsvFile) else self.tr("Change arrays")
        )
        self._model.do(name, lambda p: set_data(p, replace(p.data, source=source)))

    def _pin(self, number: int) -> None:
        pin_sample(self._model, number)
        self._model.seal()

    def _suggest(self) -> None:
        preview = self.preview
        if preview is not None:
            name = self.tr("Start with a fitting network")
            self._model.do(name, lambda p: with_suggestion(p, preview.summary))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)


class _ChoiceButton(QPushButton):
    """A button with the title of the data, shortened in its middle where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """Shows another title."""
        self._title = title
        self.setAccessibleDescription(title)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - 5 * GRID
        self.setText(self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideMiddle, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()
