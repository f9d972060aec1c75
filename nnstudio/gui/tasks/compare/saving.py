"""Writes a comparison: tables as text, curves as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QPushButton, QWidget

from nnstudio.document.comparison import to_csv, to_latex, to_markdown
from nnstudio.document.writing import FileProblem, write_whole
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.tasks.compare.controller import CompareController
from nnstudio.gui.tasks.compare.curves import CompareCurves

_TABLES = {".csv": to_csv, ".md": to_markdown, ".tex": to_latex}


class ExportButton(QPushButton):
    """Offers the kinds of files that a comparison can be written to.

    Signals:
        exported: A file was written; carries its path.

    Args:
        compare: What is written.
        curves: Its curves.
        parent: Owner.
    """

    exported = Signal(object)

    def __init__(
        self, compare: CompareController, curves: CompareCurves, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._compare = compare
        self._curves = curves
        self.setText(self.tr("&Export"))
        self.setAutoDefault(False)
        menu = QMenu(self)
        for text, ending in (
            (self.tr("All measures of every sequence (CSV)…"), "csv"),
            (self.tr("Table of means (Markdown)…"), "md"),
            (self.tr("Table of means (LaTeX)…"), "tex"),
            (self.tr("Curves as a picture (PNG)…"), "png"),
            (self.tr("Curves as a drawing (SVG)…"), "svg"),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, ending=ending: self._ask(ending))
        self.setMenu(menu)

    def export_to(self, path: Path) -> None:
        """Writes CSV, Markdown, LaTeX, PNG or SVG, as the name's ending says.

        Raises:
            FileProblem: The file cannot be written; nothing is left half done.
        """
        comparison = self._compare.comparison
        to_text = _TABLES.get(path.suffix.lower())
        if to_text is None:
            self._curves.export_to(path)
        elif comparison is not None:
            write_whole(path, to_text(comparison).encode())

    def _ask(self, ending: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the comparison"),
            f"comparison.{ending}",
            f"{ending.upper()} (*.{ending})",
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != f".{ending}":
            path = path.with_name(f"{path.name}.{ending}")
        try:
            self.export_to(path)
        except FileProblem as problem:
            QMessageBox.warning(
                self, self.tr("The comparison was not exported"), spoken(str(problem))
            )
        else:
            self.exported.emit(path)
