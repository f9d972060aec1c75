"""Asks where the files of a known data set are, or whether the small digits do instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.sources import known_sets, mnist
from nnstudio.document.sources.known_sets import KnownSet
from nnstudio.gui.languages.sentences import spoken

_translate = QCoreApplication.translate


def completed(project: Project, window: QWidget, begin: Path) -> Project | None:
    """A project that can be trained: on the files it names, or on the small digits.

    Files in one of the usual places are taken without a word; nothing is ever downloaded.

    Args:
        project: Perhaps one that names a known data set's files without saying where they are.
        window: Above which is asked.
        begin: Where the dialog for a folder begins.

    Returns:
        ``None`` where the user wants neither.
    """
    project = mnist.resolved(project)
    missing = mnist.missing_set(project)
    if missing is None:
        return project
    problem = ""
    while True:
        answer = _ask(window, missing, problem)
        if answer != "folder":
            return mnist.with_digits(project) if answer == "digits" else None
        chosen = QFileDialog.getExistingDirectory(
            window,
            _translate("Data", "Folder with the four files of {0}").format(missing.title),
            str(begin),
        )
        if not chosen:
            continue
        try:
            return mnist.with_files(project, known_sets.files_in(Path(chosen), missing.title))
        except Invalid as invalid:
            problem = spoken(str(invalid))


def _ask(window: QWidget, missing: KnownSet, problem: str) -> str:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_translate("Data", "{0} is not part of nnstudio").format(missing.title))
    box.setText(
        _translate(
            "Data",
            "This learns from {1}, which is four files named {0}.gz and the like. Where are "
            "they on this computer?",
        ).format(known_sets.FILES[0], missing.title)
    )
    box.setInformativeText(
        problem
        or _translate(
            "Data",
            "Without them, it can learn from the 1,797 smaller digits that are built in.",
        )
    )
    folder = box.addButton(_translate("Data", "Choose folder…"), QMessageBox.ButtonRole.AcceptRole)
    digits = box.addButton(
        _translate("Data", "Use the small digits"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(digits)
    box.exec()
    if box.clickedButton() is folder:
        return "folder"
    return "digits" if box.clickedButton() is digits else ""
