"""The dialog in which a workshop kit is made."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.data import IdxFiles
from nnstudio.document.invalid import Invalid
from nnstudio.document.kit import speech
from nnstudio.document.kit.making import PAGE, Cancelled, KitPlan, Teller, installers_in, make_kit
from nnstudio.document.sources.known_sets import KNOWN, KnownSet, files_in, find, is_kit
from nnstudio.gui.forms.style import GRID, Choice, Words, set_role
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.kit.handout import write_pdf
from nnstudio.gui.languages.languages import NAMES, in_force
from nnstudio.gui.languages.sentences import spoken
from nnstudio.lessons.library import cards

_NAME = "nnstudio-kit"


class KitDialog(QDialog):
    """Asks what goes into the kit, and makes it beside the window, with a way to stop.

    Args:
        folder: Where the dialogs for folders begin.
        parent: It stands over this.
    """

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make a Workshop Kit"))
        lead_to(self, "workshop")
        self._folder = folder
        self._work: _Work | None = None
        self.place = _Place(str(folder / _NAME), self.tr("Folder of the kit"))
        self.place.chosen.connect(self._ask_place)
        self.installers = _Place("", self.tr("Folder with installers or wheels"))
        self.installers.line.setPlaceholderText(self.tr("none"))
        self.installers.chosen.connect(self._ask_installers)
        self.sets = {name: _DataChoice(known) for name, known in KNOWN.items()}
        self.language = self._languages()
        self.state = Words()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the kit"))
        self.bar.hide()
        self._buttons = QDialogButtonBox()
        self.make = self._buttons.addButton(
            self.tr("Make the kit"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.open_page = self._buttons.addButton(
            self.tr("Open its first page"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.open_page.hide()
        self.make.setDefault(True)
        self.leave = self._buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.make.clicked.connect(self._begin)
        self.open_page.clicked.connect(self._open_page)
        self.leave.clicked.connect(self._leave)
        self._arrange()
        self.resize(560, self.sizeHint().height())

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        form.addRow(self.tr("Folder"), self.place)
        form.addRow(self.tr("Installers"), self.installers)
        boxes = QVBoxLayout()
        boxes.setSpacing(4)
        for choice in self.sets.values():
            boxes.addWidget(choice)
        form.addRow(self.tr("Data sets"), boxes)
        form.addRow(self.tr("Language of the pages"), self.language)
        about = self.tr(
            "A folder for a USB stick with all that a class without internet needs: what installs "
            "nnstudio, data sets, example projects, lessons, a sheet to print and a page for you. "
            "Everything comes from this computer; nothing is downloaded."
        )
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addWidget(Words(about, "muted"))
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        column.addStretch()
        column.addWidget(self._buttons)

    def _languages(self) -> Choice:
        """The languages of the pages; that of the window is chosen."""
        choice = Choice()
        choice.setAccessibleName(self.tr("Language of the pages"))
        choice.setToolTip(self.tr("Of the first page and of the sheet for each desk."))
        for code in speech.languages():
            choice.add(NAMES[code], code)
        if in_force() in speech.languages():
            choice.choose(in_force())
        return choice

    @property
    def is_working(self) -> bool:
        """Whether a kit is being made."""
        return self._work is not None

    def plan(self) -> KitPlan:
        """What was chosen.

        Raises:
            Invalid: The folder with installers has none.
        """
        installers = self.installers.path
        if installers is not None:
            installers_in(installers)
        data = {name: one.files for name, one in self.sets.items() if one.files is not None}
        place = self.place.path or self._folder / _NAME
        language = str(self.language.currentData())
        return KitPlan(place, cards(), data, installers, is_kit(place), language)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._work is not None:
            self._work.stop()
        super().closeEvent(event)

    def _begin(self) -> None:
        try:
            plan = self.plan()
        except Invalid as invalid:
            self._tell(spoken(str(invalid)), "error")
            return
        self._made = plan.folder
        self._work = _Work(plan, self)
        self._work.told.connect(self._show_progress)
        self._work.ended.connect(self._end)
        self._show_working(True)
        self._tell("", "")
        self._work.start()

    def _show_progress(self, share: float, what: str) -> None:
        self.bar.setValue(round(1000 * share))
        self._tell(self.tr("{0} …").format(spoken(what)), "muted")

    def _end(self, problem: str, size: int) -> None:
        self._work = None
        self._show_working(False)
        if problem:
            self._tell(spoken(problem), "error")
        elif size:
            text = self.tr("The kit is ready in {0}: {1:,.0f} MB, every file with its checksum.")
            self._tell(text.format(self._made, max(size / 1e6, 1)), "good")
        else:
            self._tell(self.tr("Stopped; nothing of the kit was left."), "muted")
        self.open_page.setVisible(bool(size))

    def _show_working(self, is_working: bool) -> None:
        self.bar.setVisible(is_working)
        self.bar.setValue(0)
        self.make.setEnabled(not is_working)
        for widget in (self.place, self.installers, self.language, *self.sets.values()):
            widget.setEnabled(not is_working)
        self.leave.setText(self.tr("Stop") if is_working else self.tr("Close"))
        if is_working:
            self.open_page.hide()

    def _leave(self) -> None:
        if self._work is not None:
            self._work.stop()
        else:
            self.close()

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made / PAGE)))

    def _tell(self, text: str, role: str) -> None:
        self.state.setText(text)
        set_role(self.state, role)

    def _ask_place(self) -> None:
        title = self.tr("Where the kit's folder is made, for instance a stick")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if chosen:
            place = Path(chosen)
            self.place.line.setText(str(place if is_kit(place) else place / _NAME))

    def _ask_installers(self) -> None:
        title = self.tr("Folder with installers or wheels")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if chosen:
            self.installers.line.setText(chosen)


class _Place(QWidget):
    """A line for a folder, and a button that asks for it.

    Signals:
        chosen: The button was pressed.
    """

    chosen = Signal()

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.line = QLineEdit(text)
        self.line.setAccessibleName(name)
        button = QPushButton(self.tr("Choose…"))
        button.setAccessibleName(self.tr("Choose: {0}").format(name))
        button.setAutoDefault(False)
        button.clicked.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(button)

    @property
    def path(self) -> Path | None:
        """The folder; nothing where the line is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None


class _DataChoice(QWidget):
    """A data set: taken or not, and where its files are."""

    def __init__(self, known: KnownSet) -> None:
        super().__init__()
        self._known = known
        found = find(known.name)
        self._files = found if isinstance(found, IdxFiles) else None
        self.box = QCheckBox(known.title)
        self.box.setToolTip(spoken(known.about))
        self.box.clicked.connect(self._clicked)
        self.where = Words("", "muted")
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box)
        row.addWidget(self.where)
        self._show()

    @property
    def files(self) -> IdxFiles | None:
        """The files, where the set is wanted."""
        return self._files if self.box.isChecked() else None

    def _clicked(self, is_wanted: bool) -> None:
        if not is_wanted or self._files is not None:
            return
        title = self.tr("Folder with the four files of {0}").format(self._known.title)
        chosen = QFileDialog.getExistingDirectory(self, title)
        try:
            self._files = files_in(Path(chosen), self._known.title) if chosen else None
        except Invalid as invalid:
            self.box.setChecked(False)
            self.where.setText(spoken(str(invalid)))
            set_role(self.where, "error")
            return
        self.box.setChecked(self._files is not None)
        self._show()

    def _show(self) -> None:
        words = self.tr("Not found on this computer; tick it to say where its files are.")
        if self._files is not None:
            words = self.tr("Found in {0}").format(Path(self._files.images).parent)
        self.where.setText(words)
        set_role(self.where, "muted")


class _Work(QObject):
    """Makes a kit in a thread.

    Signals:
        told: The share that is done, in [0, 1], and what goes on.
        ended: A sentence where it failed, and the kit's size in bytes; 0: it was stopped.
    """

    told = Signal(float, str)
    ended = Signal(str, int)

    def __init__(self, plan: KitPlan, parent: QObject) -> None:
        super().__init__(parent)
        self._plan = plan
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._make, name="kit", daemon=True)

    def start(self) -> None:
        """Begins."""
        self._thread.start()

    def stop(self) -> None:
        """Ends it; what was written so far is removed."""
        self._stop.set()
        self._thread.join()

    def _make(self) -> None:
        teller = Teller(self._tell, self._stop.is_set)
        try:
            manifest = make_kit(self._plan, teller, write_pdf)
        except Cancelled:
            self.ended.emit("", 0)
        except (Invalid, OSError) as problem:
            self.ended.emit(str(problem), 0)
        else:
            self.ended.emit("", sum(entry.size for entry in manifest.files))

    def _tell(self, share: float, what: str) -> None:
        self.told.emit(share, what)
