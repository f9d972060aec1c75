"""Asks where MNIST's files are, or whether the small digits do instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nnstudio.document import mnist
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.gui.languages.sentences import spoken

_translate = QCoreApplication.translate


def completed(project: Project, window: QWidget, begin: Path) -> Project | None:
    """A project that can be trained: on MNIST's files, or on the small digits.

    Files in one of the usual places are taken without a word; nothing is ever downloaded.

    Args:
        project: Perhaps one that names MNIST's files without saying where they are.
        window: Above which is asked.
        begin: Where the dialog for a folder begins.

    Returns:
        ``None`` where the user wants neither.
    """
    if not mnist.needs_files(project):
        return project
    found = mnist.found_in(mnist.usual_folders())
    if found is not None:
        return mnist.with_files(project, found)
    problem = ""
    while True:
        answer = _ask(window, problem)
        if answer != "folder":
            return mnist.with_digits(project) if answer == "digits" else None
        chosen = QFileDialog.getExistingDirectory(
            window, _translate("Data", "Folder with the four files of MNIST"), str(begin)
        )
        if not chosen:
            continue
        try:
            return mnist.with_files(project, mnist.files_in(Path(chosen)))
        except Invalid as invalid:
            problem = spoken(str(invalid))


def _ask(window: QWidget, problem: str) -> str:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_translate("Data", "MNIST is not part of nnstudio"))
    box.setText(
        _translate(
            "Data",
            "This example learns from the 70,000 handwritten digits of MNIST, which are four "
            "files named {0}.gz and the like. Where are they on this computer?",
        ).format(mnist.FILES[0])
    )
    box.setInformativeText(
        problem
        or _translate(
            "Data",
            "Without them, the example can use the 1,797 smaller digits that are built in.",
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
