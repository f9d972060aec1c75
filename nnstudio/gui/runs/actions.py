"""What can be done with the selected runs: for the context menu, the button and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.document.store.table import Entry
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.runs.exporting import Form, RunExports


class RunActions(QObject):
    """Actions that know by what is selected what they do and whether they can.

    Signals:
        rename_asked: The selected run's name is to be edited.
        delete_asked: The selected runs are to be deleted.

    Args:
        book: The runs.
        table: Where the shortcuts work, and over which dialogs stand.
    """

    rename_asked = Signal()
    delete_asked = Signal()

    def __init__(self, book: RunBook, table: QWidget) -> None:
        super().__init__(table)
        self._book = book
        self._table = table
        self._chosen: tuple[Entry, ...] = ()
        self.exports = RunExports(book, table)
        self.go_on = self._action(
            self.tr("Go on"),
            self.tr(
                "Trains the run on exactly where it was cut off: same weights, optimizer, random "
                "numbers and order of the data."
            ),
            lambda entry: book.take_up(entry.row.id),
        )
        self.show_network = self._action(
            self.tr("Show its network"),
            self.tr(
                "Loads the network as it was at the end of this run, with its settings. All views "
                "show it; training goes on from there as a new run."
            ),
            lambda entry: book.take_up(entry.row.id, rests=True),
            "Return",
        )
        self.show_best = self._action(
            self.tr("Show its best network"),
            self.tr("The same, as it was after the epoch with the lowest validation loss."),
            lambda entry: book.take_up(entry.row.id, "best", rests=True),
        )
        self.show_sequence = self._action(
            self.tr("Show this task sequence"),
            self.tr("Brings its curves, its matrix and its measures back from the file."),
            lambda entry: book.show_sequence(entry.row.id),
        )
        self.restore = self._action(
            self.tr("Bring back its settings"),
            self.tr("Makes network, data and training what they were in this run; can be undone."),
            lambda entry: book.restore_settings(entry.row.id, entry.row.name),
        )
        self.difference = self._made(
            self.tr("Show differences on the canvas"),
            self.tr(
                "Marks the blocks that are other than in this run; of two selected runs, those "
                "that differ between them. Esc takes the marks away."
            ),
            lambda: book.show_difference(entry.row.id for entry in self._chosen),
        )
        self.rename = self._made(self.tr("Rename"), "", self.rename_asked.emit)
        self.delete = self._made(self.tr("Delete…"), "", self.delete_asked.emit, "Delete")
        self.refresh(())

    def refresh(self, chosen: tuple[Entry, ...]) -> None:
        """Follows the selection and the state of the engine's run."""
        self._chosen = chosen
        one = chosen[0] if len(chosen) == 1 else None
        can = self._book.can_take_up
        kept = one.checkpoint if one is not None else None
        best = one.best if one is not None else None
        self.go_on.setEnabled(can and one is not None and one.is_unfinished)
        self.go_on.setText(_numbered(self.tr("Go on from step {0:,}"), kept, self.tr("Go on")))
        self.show_network.setEnabled(can and kept is not None)
        self.show_network.setText(
            _numbered(self.tr("Show its network (step {0:,})"), kept, self.tr("Show its network"))
        )
        self.show_best.setEnabled(can and best is not None)
        self.show_best.setText(
            _numbered(
                self.tr("Show its best network (step {0:,})"),
                best,
                self.tr("Show its best network"),
            )
        )
        self.show_sequence.setVisible(one is not None and one.row.kind == "tasks")
        for action in (self.go_on, self.show_network, self.show_best):
            action.setVisible(not self.show_sequence.isVisible())
        self.restore.setEnabled(one is not None)
        self.rename.setEnabled(one is not None)
        self.difference.setEnabled(len(chosen) in (1, 2))
        self.delete.setEnabled(bool(chosen))

    def fill(self, menu: QMenu) -> None:
        """Puts all of it into a menu."""
        menu.setToolTipsVisible(True)
        menu.addActions([self.go_on, self.show_network, self.show_best, self.show_sequence])
        menu.addSeparator()
        menu.addActions([self.restore, self.difference])
        menu.addSeparator()
        export = menu.addMenu(self.tr("Export"))
        export.setEnabled(len(self._chosen) == 1)
        for form in Form:
            action = export.addAction(self.exports.title(form))
            is_log = form is Form.LOG and not self.show_sequence.isVisible()
            is_network = form is Form.KERAS and self.show_network.isEnabled()
            action.setEnabled(form in (Form.CSV, Form.HTML) or is_log or is_network)
            action.triggered.connect(partial(self._export, form))
        menu.addSeparator()
        menu.addActions([self.rename, self.delete])

    def _export(self, form: Form) -> None:
        for entry in self._chosen[:1]:
            self.exports.ask(entry, form)

    def _action(
        self, text: str, tip: str, slot: Callable[[Entry], None], keys: str = ""
    ) -> QAction:
        """An action on the one run that is selected."""

        def act() -> None:
            for entry in self._chosen[:1]:
                slot(entry)

        return self._made(text, tip, act, keys)

    def _made(self, text: str, tip: str, slot: Callable[[], None], keys: str = "") -> QAction:
        action = QAction(text, self)
        if tip:
            action.setToolTip(tip)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self._table.addAction(action)
        return action


def _numbered(text: str, step: int | None, otherwise: str) -> str:
    return otherwise if step is None else text.format(step)
