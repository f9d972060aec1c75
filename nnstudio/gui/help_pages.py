"""Help: the keyboard, the devices, and what this program is."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QMenuBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

import nnstudio
from nnstudio.protocol.messages import EngineReady


class HelpPage(QDialog):
    """A page of text that stands beside the work; Escape closes it.

    Args:
        title: Of its window.
        html: Its text.
        parent: It stands over this.
    """

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.browser = QTextBrowser()
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.setHtml(html)
        self.browser.setAccessibleName(title)
        self.browser.document().setDocumentMargin(8)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)
        self.resize(520, 560)


def keyboard_html(menu_bar: QMenuBar) -> str:
    """Every shortcut of the menus, by menu, and the keys of the canvas."""
    parts = []
    for menu_action in menu_bar.actions():
        menu = menu_action.menu()
        rows = list(_rows(menu.actions())) if isinstance(menu, QMenu) else []
        if rows:
            title = escape(menu_action.text().replace("&", ""))
            parts.append(f"<h3>{title}</h3><table cellpadding='3'>{''.join(rows)}</table>")
    return "".join(parts) + _canvas_keys()


def _rows(actions: Iterable[QAction]) -> Iterable[str]:
    for action in actions:
        keys = " · ".join(
            shortcut.toString(QKeySequence.SequenceFormat.NativeText)
            for shortcut in action.shortcuts()
        )
        if keys:
            text = escape(action.text().replace("&", ""))
            yield f"<tr><td width='240'>{text}</td><td><b>{escape(keys)}</b></td></tr>"


def _canvas_keys() -> str:
    def tr(text: str) -> str:
        return QCoreApplication.translate("HelpPages", text)

    keys = (
        (tr("Next and previous block"), tr("Tab, Shift+Tab, arrows")),
        (tr("Move the selected blocks"), tr("Ctrl+arrows")),
        (tr("Train or pause, outside of text and buttons"), tr("Space")),
    )
    rows = "".join(
        f"<tr><td width='240'>{escape(what)}</td><td><b>{escape(key)}</b></td></tr>"
        for what, key in keys
    )
    return f"<h3>{tr('On the canvas')}</h3><table cellpadding='3'>{rows}</table>"


def devices_html(greeting: EngineReady | None) -> str:
    """What the engine runs on, why, and how to change it."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("HelpPages", text)

    if greeting is None:
        return f"<p>{tr('The engine is still starting; open this page again in a moment.')}</p>"
    devices = "".join(f"<li>{escape(device.description)}</li>" for device in greeting.devices)
    versions = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(version)}</td></tr>"
        for name, version in greeting.versions.items()
    )
    gpu = tr(
        "To train on an NVIDIA GPU under Linux, install nnstudio with its CUDA parts: "
        "<code>pip install nnstudio[gpu]</code>. Under Windows, TensorFlow trains on GPUs only "
        "inside WSL 2. <code>nnstudio doctor</code> says what works and what to do about the rest."
    )
    return (
        f"<p><b>{escape(greeting.reason)}</b></p><p>{tr('The engine can use:')}</p>"
        f"<ul>{devices}</ul><p>{gpu}</p><h3>{tr('Versions')}</h3>"
        f"<table cellpadding='3'>{versions}</table>"
    )


def about_html() -> str:
    """Name, version and purpose."""
    purpose = QCoreApplication.translate(
        "HelpPages",
        "Watch a network learn, and watch it forget. Networks of Keras layers, trained by "
        "TensorFlow on this computer; nothing leaves it.",
    )
    return f"<h3>nnstudio {nnstudio.__version__}</h3><p>{purpose}</p><p>MIT licence.</p>"
