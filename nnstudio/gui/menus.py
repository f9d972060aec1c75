"""The menus of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from nnstudio.document.examples import examples
from nnstudio.gui.languages.languages import SYSTEM, available
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import Scheme, theme

if TYPE_CHECKING:
    from nnstudio.gui.window import MainWindow

_KEY = QKeySequence.StandardKey


class Menus(QObject):
    """Builds the menu bar and keeps its entries up to date.

    Attributes:
        undo: Names the step that it takes back.
        redo: Names the step that it does again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._fill_file(self._menu(self.tr("&File")))
        self._edit = self._menu(self.tr("&Edit"))
        self._view = self._menu(self.tr("&View"))
        self._train = self._menu(self.tr("&Train"))
        self._fill_train(self._train)
        self._fill_help(self._menu(self.tr("&Help")))
        self.undo = self._add(self._edit, self.tr("Undo"), window.session.model.undo, _KEY.Undo)
        self.redo = self._add(self._edit, self.tr("Redo"), window.session.model.redo, _KEY.Redo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._theme = self._view.addMenu(self.tr("Theme"))
        self._fill_theme(self._theme)
        self._language = self._view.addMenu(self.tr("Language"))
        self._fill_language(self._language)
        window.session.model.changed.connect(self.refresh)
        window.session.run.state_changed.connect(self.refresh)
        window.files.changed.connect(self.refresh)
        window.gate.keeper.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Names the steps of the history, and enables what can be done."""
        history = self._window.session.model.history
        undo, redo = history.undo_name, history.redo_name
        self.undo.setEnabled(undo is not None)
        self.undo.setText(self.tr("Undo {0}").format(spoken(undo)) if undo else self.tr("Undo"))
        self.redo.setEnabled(redo is not None)
        self.redo.setText(self.tr("Redo {0}").format(spoken(redo)) if redo else self.tr("Redo"))
        self._compare.setEnabled(self._window.session.tasks.is_wanted)
        gate = self._window.gate
        lock = gate.keeper.in_force
        self._compare.setVisible(lock is None or not lock.tasks)
        self._lock.setEnabled(lock is None)
        self._unlock.setVisible(lock is not None)
        self._lock_again.setVisible(gate.keeper.is_open)
        can_revert = self._window.files.path is not None and history.is_changed
        self._revert.setEnabled(can_revert)
        self._save_model.setEnabled(self._window.session.run.started is not None)

    def add_workspace(self) -> None:
        """Adds what only the workspace can do, when it is there."""
        workspace = self._window.workspace
        if workspace is None:
            return
        actions = workspace.canvas.canvas_actions
        self._edit.addSeparator()
        self._edit.addActions(actions.edit)
        self._edit.addSeparator()
        actions.align_menu(self._edit)
        self._edit.addActions(actions.layout)
        last = self._theme.menuAction()
        self._view.insertActions(last, actions.view)
        self._view.insertSeparator(last)
        self._view.insertActions(last, actions.live)
        self._view.insertSeparator(last)
        self._view.insertActions(last, [dock.toggleViewAction() for dock in workspace.docks])
        reset = self._add(self._view, self.tr("Reset layout"), workspace.arrange_docks)
        self._view.insertAction(last, reset)
        self._view.insertSeparator(last)
        self._train.addSeparator()
        self._train.addActions(workspace.time_bar.time_actions.all)

    def _fill_file(self, menu: QMenu) -> None:
        window = self._window
        files = window.files
        self._add(menu, self.tr("&New…"), window.show_welcome, _KEY.New)
        self._add(menu, self.tr("&Open…"), files.ask_open, _KEY.Open)
        self._recent = menu.addMenu(self.tr("Open &Recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        self._add(menu, self.tr("&Import Model…"), window.import_model)
        shown = menu.addMenu(self.tr("&Examples"))
        for example in examples():
            title, slot = spoken(example.title), partial(files.open_example, example.name)
            action = self._add(shown, title, slot)
            action.setToolTip(spoken(example.summary))
        shown.setToolTipsVisible(True)
        menu.addSeparator()
        self._add(menu, self.tr("&Save"), files.save, _KEY.Save)
        self._add(menu, self.tr("Save &As…"), files.ask_save, "Ctrl+Shift+S")
        self._add(menu, self.tr("Save a &Copy…"), files.save_copy)
        self._revert = self._add(menu, self.tr("Re&vert to Saved"), files.revert)
        self._add(menu, self.tr("Recover &Projects…"), window.offer_recovery)
        self._save_model = self._add(
            menu, self.tr("Save &model as .keras…"), window.save_model, "Ctrl+Alt+S"
        )
        menu.addSeparator()
        self._add(menu, self.tr("Make a Workshop &Kit…"), window.show_kit)
        self._lock = self._add(menu, self.tr("&Lock for a Class…"), window.gate.edit)
        menu.addSeparator()
        self._add(menu, self.tr("&Quit"), window.close, "Ctrl+Q")

    def _fill_recent(self) -> None:
        self._recent.clear()
        settings = self._window.settings
        for path in settings.recent:
            action = self._add(self._recent, path.name, partial(self._window.files.open_path, path))
            action.setToolTip(str(path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No projects yet")).setEnabled(False)
            return
        self._recent.setToolTipsVisible(True)
        self._recent.addSeparator()
        self._add(self._recent, self.tr("Forget these"), settings.clear_recent)

    def _fill_theme(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        schemes: tuple[tuple[Scheme, str], ...] = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        for scheme, text in schemes:
            action = self._add(menu, text, partial(self._window.choose_theme, scheme))
            action.setCheckable(True)
            action.setChecked(theme().scheme == scheme)
            group.addAction(action)

    def _fill_language(self, menu: QMenu) -> None:
        window, group = self._window, QActionGroup(menu)
        for code, name in {SYSTEM: self.tr("As the system"), **available()}.items():
            action = self._add(menu, name, partial(window.choose_language, code))
            action.setCheckable(True)
            action.setChecked(window.settings.language == code)
            group.addAction(action)

    def _fill_train(self, menu: QMenu) -> None:
        menu.addActions(list(self._window.transport.all))
        menu.addSeparator()
        self._compare = self._add(
            menu, self.tr("Compare strategies…"), self._window.show_compare, "Ctrl+Shift+C"
        )
        self._compare.setToolTip(
            self.tr("Where several tasks are taught in a row: run several strategies and seeds.")
        )
        measure = self._add(
            menu, self.tr("Measure precision and compiler…"), self._window.show_speed
        )
        measure.setToolTip(self.tr("Try what mixed precision and XLA are worth on this computer."))
        self._add(menu, self.tr("Restart the engine"), self._window.restart_engine)

    def _fill_help(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, self.tr("Guide"), window.help.show_contents)
        self._add(menu, self.tr("Explain this"), window.help.show_here, _KEY.HelpContents)
        self._add(menu, self.tr("&Lessons…"), window.school.choose)
        self._unlock = self._add(menu, self.tr("&Unlock…"), window.gate.ask)
        self._lock_again = self._add(menu, self.tr("Lock again"), window.gate.keeper.lock_again)
        menu.addSeparator()
        self._add(menu, self.tr("Keyboard…"), window.show_keyboard, "Ctrl+F1")
        self._add(menu, self.tr("Devices…"), window.show_devices)
        self._add(menu, self.tr("Save diagnostics…"), window.save_diagnostics)
        menu.addSeparator()
        self._add(menu, self.tr("About nnstudio…"), window.show_about)

    def _menu(self, title: str) -> QMenu:
        menu: QMenu = self._window.menuBar().addMenu(title)
        return menu

    def _add(
        self,
        menu: QMenu,
        text: str,
        slot: Callable[[], object],
        shortcut: str | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        action = QAction(text, menu)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        return action
