"""Draws the program's picture in every size that a desktop asks for.

    python packaging/icons.py OUT

leaves ``hicolor/SIZExSIZE/apps/nnstudio.png`` and the same as the picture of project files for
Linux, ``nnstudio.ico`` for Windows and ``nnstudio.icns`` for macOS.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "nnstudio.svg"
DOCUMENT = ROOT / "resources" / "icons" / "project-file.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZE = 1024


def draw(source: Path, size: int, place: Path) -> None:
    """Renders a picture into a square PNG with a transparent ground."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    place.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(place)):
        raise OSError(f"cannot write {place}")


def main(arguments: list[str]) -> int:
    """Draws all of them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    out = Path(arguments[0])
    application = QGuiApplication([])
    theme = out / "hicolor"
    for size in SIZES:
        folder = theme / f"{size}x{size}"
        draw(SOURCE, size, folder / "apps" / "nnstudio.png")
        draw(DOCUMENT, size, folder / "mimetypes" / "application-x-nnstudio.png")
    for source, kind, name in (
        (SOURCE, "apps", "nnstudio.svg"),
        (DOCUMENT, "mimetypes", "application-x-nnstudio.svg"),
    ):
        folder = theme / "scalable" / kind
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, folder / name)
    large = out / "large.png"
    draw(SOURCE, ICNS_SIZE, large)
    with Image.open(large) as picture:
        picture.save(out / "nnstudio.ico", sizes=[(size, size) for size in ICO_SIZES])
        picture.save(out / "nnstudio.icns")
    large.unlink()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
