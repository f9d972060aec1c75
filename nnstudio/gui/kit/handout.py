"""Writes a page as PDF, in the window or for a command (``nnstudio handout``)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

#: Margin of the paper, in millimetres.
_MARGIN = 18.0
#: Text documents count in pixels of which so many are an inch, paper in points of which 72 are.
_PIXELS_PER_POINT = 96 / 72
#: How much smaller a sheet may be printed so that it is one page: some languages need more words.
_SMALLER = (1.0, 1.05, 1.1, 1.15, 1.2)


def write_pdf(html: str, path: Path) -> None:
    """Writes an HTML text as an A4 PDF file, on one page if it can be.

    Args:
        html: What Qt's text documents know of HTML.
        path: Where to.

    Raises:
        OSError: The file cannot be written.
    """
    with path.open("wb"):
        pass  # Qt says nothing of a place that cannot be written
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle("nnstudio")
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(html)
    # Without a size of its own, Qt adds wide margins and a number to each page.
    room = writer.pageLayout().paintRectPoints().size()
    for smaller in _SMALLER:
        document.setPageSize(QSizeF(room) * _PIXELS_PER_POINT * smaller)
        if document.pageCount() == 1:
            break
    document.print_(writer)


def main(argv: Sequence[str]) -> int:
    """Writes the HTML of stdin as the PDF file that is named.

    Args:
        argv: The file.

    Returns:
        The exit code: 1 when it could not be written.
    """
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    try:
        write_pdf(sys.stdin.buffer.read().decode("utf-8"), Path(argv[0]))
    except OSError as error:
        print(error.strerror, file=sys.stderr)  # noqa: T201 - the answer of this command
        return 1
    del application
    return 0
