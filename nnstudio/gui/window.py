"""The window: it assembles the pages and connects what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from nnstudio.document import file
from nnstudio.document.store.table import Entry
from nnstudio.gui import drops, help_pages
from nnstudio.gui.faults.errors import ErrorReporter
from nnstudio.gui.faults.log import Log
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.help.help import Help
from nnstudio.gui.help.keyboard import all_keys
from nnstudio.gui.lessons.school import School
from nnstudio.gui.lock.gate import Gate
from nnstudio.gui.menus import Menus
from nnstudio.gui.message_strip import MessageStrip
from nnstudio.gui.notices import Notices
from nnstudio.gui.project.files import Files
from nnstudio.gui.project.importing import ModelImporting
from nnstudio.gui.project.recording import Recording
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.tasks.recording import TaskRecording
from nnstudio.gui.tasks.stored import StoredTasks
from nnstudio.gui.theme import Scheme, theme
from nnstudio.gui.transport_actions import TransportActions
from nnstudio.gui.welcome import WelcomePage
from nnstudio.protocol.messages import Command, SaveModel

if TYPE_CHECKING:
    from nnstudio.gui.data.keeping import DataKeeping
    from nnstudio.gui.tasks.compare.dialog import CompareDialog
    from nnstudio.gui.workspace import Workspace

#: Size at the first start, or this share of a larger screen.
_FIRST_SIZE = QSize(1366, 768)
_SHARE = 0.8
#: Left to the window manager's frame.
_FRAME = QSize(4, 40)


class MainWindow(QMainWindow):
    """Welcome page or workspace, under one menu bar and one line for messages.

    The workspace is built when it is first needed, so that the window can be painted before
    the plots are imported.

    Args:
        session: What the window shows.
        settings: What it remembers.
    """

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.setObjectName("nnstudio")
        self.setAcceptDrops(True)
        self.errors = ErrorReporter(self)
        self.log = Log(settings.log_folder)
        self.errors.saving_asked.connect(self.save_diagnostics)
        self.files = Files(session.model, settings, self)
        self.recording = Recording(session.run, session.link, self.files.working, self)
        self.book = RunBook(self.files.working, session.run, session.model, self)
        self.recording.stored.connect(self.book.refresh)
        self.book.folder = settings.folder
        self.book.refused.connect(self.files.failed)
        self.book.interrupted.connect(self._offer_going_on)
        self.book.engine_asked.connect(self._ask_engine)
        self.task_recording = TaskRecording(session.tasks, self.files.working, self)
        self.stored_tasks = StoredTasks(session.tasks, self.files.working, self)
        self.stored_tasks.refused.connect(self.files.failed)
        self.transport = TransportActions(session.run, session.tasks, self)
        self.help = Help(self)
        self.workspace: Workspace | None = None
        self._compare: CompareDialog | None = None
        self.school = School(self)
        self.gate = Gate(self)
        self.welcome = WelcomePage(settings)
        lead_to(self.welcome, "index")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self.setCentralWidget(self._pages)
        self.strip = MessageStrip(self._pages)
        self.notices = Notices(session, self.files, self.strip)
        self.importing = ModelImporting(session.model, self.files, self.strip, self)
        self.importing.kept.connect(self.book.refresh)
        self.importing.train_asked.connect(self.book.take_up)
        self.menus = Menus(self)
        self._connect()
        room = self.screen().availableGeometry().size() - _FRAME
        self.resize(_FIRST_SIZE.expandedTo(room * _SHARE).boundedTo(room))
        self.restoreGeometry(settings.geometry())
        self._follow_files()

    def build_workspace(self) -> Workspace:
        """Returns the workspace, and builds it the first time."""
        if self.workspace is None:
            from nnstudio.gui.lock.hiding import Hiding
            from nnstudio.gui.workspace import Workspace

            self.workspace = Workspace(self.session, self.transport, self.book)
            self.workspace.transport_bar.device_label.help_asked.connect(self.show_devices)
            self._pages.addWidget(self.workspace)
            self.workspace.restore_layout(self.settings.layout())
            self.workspace.live.remember(self.settings)
            self.menus.add_workspace()
            self.school.attach(self.workspace.lessons, self.workspace.lesson)
            self.workspace.inspector.lesson_asked.connect(self.school.begin_named)
            for dock in self.workspace.docks:
                dock.lesson_asked.connect(self.school.begin_named)
            Hiding(self.gate.keeper, self.workspace)
            curves, accuracy, book = self.workspace.curves, self.workspace.accuracy, self.book
            book.compared.connect(lambda: curves.show_others(book.runs_beside))
            book.compared.connect(lambda: accuracy.show_others(book.sequences_beside))
            book.sequence_asked.connect(self.stored_tasks.show)
            self.stored_tasks.shown.connect(self.workspace.show_tasks)
            self.workspace.data_card.offer_keeping(self._data_keeping())
            self.workspace.forgetting.compare_asked.connect(self.show_compare)
            self.workspace.runs.actions_of_runs.exports.written.connect(self.files.saved)
            for plot in self.workspace.plots:
                plot.exported.connect(self.strip.tell)
        return self.workspace

    def show_workspace(self) -> None:
        """Shows the project."""
        workspace = self.build_workspace()
        self._pages.setCurrentWidget(workspace)
        workspace.canvas.setFocus()
        self.strip.set_top(workspace.transport_bar.sizeHint().height())
        self._enable_transport()

    def show_welcome(self) -> None:
        """Offers ways to begin; the project stays until one of them is chosen."""
        self._pages.setCurrentWidget(self.welcome)
        self.strip.set_top(0)
        self._enable_transport()

    @property
    def is_working(self) -> bool:
        """Whether the project is shown, and not the welcome page."""
        return self._pages.currentWidget() is not self.welcome

    def start_from_data(self, path: Path | None = None) -> None:
        """Starts a project from the user's own data.

        Args:
            path: The data; ``None`` asks for it.
        """
        if self.files.open_empty():
            card = self.build_workspace().data_card
            if path is None:
                card.choose_file()
            else:
                card.open_file(path)

    def save_model(self) -> None:
        """Asks where to, and lets the engine write the trained model."""
        path = self.files.ask_model_path()
        if path is not None:
            self.session.link.send(SaveModel(self.session.link.new_request(), str(path)))

    def import_model(self, path: Path | None = None) -> None:
        """Puts the network of a model of Keras in the place of the project's.

        Args:
            path: The model; ``None`` asks for it.
        """
        if not self.is_working and not self.files.open_empty():
            return
        if path is None:
            self.importing.ask()
        else:
            self.importing.begin(path)

    def choose_theme(self, scheme: Scheme) -> None:
        """Puts a theme in force and remembers it."""
        self.settings.scheme = scheme
        theme().apply(scheme)

    def choose_language(self, code: str) -> None:
        """Remembers a language; the window speaks it from its next start on."""
        if code != self.settings.language:
            self.settings.language = code
            self.strip.tell(self.tr("The language changes when nnstudio is started again."))

    def restart_engine(self) -> None:
        """Gives the engine up and takes a fresh one; a run is lost."""
        self.session.run.discard()
        self.session.tasks.discard()
        self.session.link.restart()

    def show_compare(self) -> None:
        """Opens the window in which strategies are compared; it is made when first wanted."""
        if self._compare is None:
            from nnstudio.gui.tasks.compare.dialog import CompareDialog
            from nnstudio.gui.tasks.compare.keeping import Keeping

            self._compare = CompareDialog(self.session, self)
            keeping = Keeping(self._compare.compare, self.files.working, self._compare)
            keeping.kept.connect(self.book.refresh)
        self._compare.show()
        self._compare.raise_()

    def show_speed(self) -> None:
        """Opens the window in which precisions and compilers are measured."""
        from nnstudio.gui.speed.dialog import SpeedDialog

        SpeedDialog(self.session, self).show()

    def show_kit(self) -> None:
        """Asks what goes into a workshop kit, and makes it."""
        from nnstudio.gui.kit.dialog import KitDialog

        KitDialog(self.settings.folder, self).open()

    def offer_recovery(self) -> None:
        """Lists what a killed program left, if there is anything."""
        left = self.files.what_was_left()
        if left:
            from nnstudio.gui.project.recovery import RecoveryDialog

            dialog = RecoveryDialog(left, self)
            dialog.chosen.connect(self.files.recover)
            dialog.open()

    def save_diagnostics(self, details: str = "") -> None:
        """Asks where to, and writes what helps to find a mistake of the program."""
        path = self.files.ask_diagnostics_path()
        if path is not None:
            from nnstudio.gui.faults.diagnostics import diagnostics

            text = diagnostics(self.log, self.session.link.greeting, details)
            self.files.write_text(path, text)

    def show_keyboard(self) -> None:
        """Shows every shortcut."""
        html = help_pages.keyboard_html(all_keys(self.menuBar()))
        help_pages.HelpPage(self.tr("Keyboard"), html, self, "keyboard").show()

    def show_devices(self) -> None:
        """Shows what the engine runs on, and why."""
        html = help_pages.devices_html(self.session.link.greeting)
        place = "installing#training-on-the-gpu"
        help_pages.HelpPage(self.tr("Devices"), html, self, place).show()

    def show_about(self) -> None:
        """Shows what this program is."""
        help_pages.HelpPage(self.tr("About nnstudio"), help_pages.about_html(), self).show()

    def closeEvent(self, event: QCloseEvent) -> None:
        may_end = self._compare is None or self._compare.may_end()
        if not may_end or not self.files.may_leave():
            event.ignore()
            return
        self.importing.cancel()
        self.files.close()
        layout = self.workspace.saveState() if self.workspace is not None else None
        self.settings.keep(self.saveGeometry(), layout)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drops.file_of(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        path = drops.file_of(event.mimeData())
        if path is None:
            return
        event.accept()
        if path.suffix.lower() == file.SUFFIX:
            self.files.open_path(path)
        elif drops.is_model(path):
            self.import_model(path)
        elif self.is_working:
            self.build_workspace().data_card.open_file(path)
        else:
            self.start_from_data(path)

    def _connect(self) -> None:
        self.files.opened.connect(self.show_workspace)
        self.files.changed.connect(self._follow_files)
        self.gate.keeper.changed.connect(self._follow_files)
        self.welcome.example_chosen.connect(self.files.open_example)
        self.welcome.file_chosen.connect(self.files.open_path)
        self.welcome.open_asked.connect(self.files.ask_open)
        self.welcome.data_asked.connect(self.start_from_data)
        self.welcome.empty_asked.connect(self.files.open_empty)
        self.welcome.lesson_chosen.connect(self.school.begin_named)
        self.welcome.lessons_asked.connect(self.school.choose)
        self.session.run.state_changed.connect(self._enable_transport)
        self.session.tasks.state_changed.connect(self._enable_transport)
        self.session.tasks.state_changed.connect(self.book.refresh)
        self.session.tasks.stage_ended.connect(self.book.refresh)
        self.session.model.changed.connect(self._enable_transport)

    def _data_keeping(self) -> DataKeeping:
        from nnstudio.gui.data.keeping import DataKeeping

        keeping = DataKeeping(self.session.model, self.files.working, self)
        keeping.brought.connect(self.session.describing.ask_again)
        keeping.refused.connect(self.files.failed)
        return keeping

    def _ask_engine(self, command: Callable[[int], Command]) -> None:
        link = self.session.link
        link.send(command(link.new_request()))

    def _offer_going_on(self, entry: Entry) -> None:
        text = self.tr("{0} was cut off at step {1:,}, when nnstudio ended.")
        offer = self.tr("Go on from step {0:,}").format(entry.checkpoint)
        go_on = partial(self.book.take_up, entry.row.id)
        self.strip.tell(text.format(entry.row.name, entry.row.step), "warning", [(offer, go_on)])

    def _enable_transport(self) -> None:
        self.transport.refresh()
        if not self.is_working:
            for action in self.transport.all:
                action.setEnabled(False)

    def _follow_files(self) -> None:
        self.setWindowModified(not self.files.is_saved)
        # Where the menu bar belongs to the system, the title alone tells of a lock.
        locked = self.tr(" (locked by the teacher)") if self.gate.is_locked else ""
        self.setWindowTitle(f"{self.files.title}[*]{locked} – nnstudio")
