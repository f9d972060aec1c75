"""Help: the keyboard, the devices, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

import nnstudio
from nnstudio import assets
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.help.keyboard import Keys
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import theme
from nnstudio.protocol.messages import EngineReady

#: File that installers carry, and the link to it.
_LICENCES = "licences.txt"


class HelpPage(QDialog):
    """A page of text that stands beside the work; Escape closes it.

    Args:
        title: Of its window.
        html: Its text.
        parent: It stands over this.
        place: Where the guide tells more.
    """

    def __init__(self, title: str, html: str, parent: QWidget, place: str = "") -> None:
        super().__init__(parent)
        lead_to(self, place)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.browser = QTextBrowser()
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setHtml(html)
        self.browser.setAccessibleName(title)
        self.browser.document().setDocumentMargin(8)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)
        self.resize(520, 560)

    def _follow(self, link: QUrl) -> None:
        if link.toString() == _LICENCES:
            LicencesPage(self).show()


class LicencesPage(QDialog):
    """The licences of everything that an installer carries: a megabyte, so plain text.

    Args:
        parent: It stands over this.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self.text = QPlainTextEdit(assets.read_text(_LICENCES))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        self.resize(760, 620)


def keyboard_html(groups: Iterable[Keys]) -> str:
    """Every key, by the part of the window in which it means something."""
    parts = []
    for group in groups:
        rows = "".join(
            f"<tr><td width='240'>{escape(what)}</td><td><b>{escape(keys)}</b></td></tr>"
            for what, keys in group.rows
        )
        parts.append(f"<h3>{escape(group.title)}</h3><table cellpadding='3'>{rows}</table>")
    return "".join(parts)


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
    return (
        f"<p><b>{escape(spoken(greeting.reason))}</b></p>{_steps_html(greeting.steps, tr)}"
        f"<p>{tr('The engine can use:')}</p><ul>{devices}</ul><p>"
        + tr("<code>nnstudio doctor</code> says what of the installation works.")
        + f"</p><h3>{tr('Versions')}</h3><table cellpadding='3'>{versions}</table>"
    )


def _steps_html(steps: Sequence[str], tr: Callable[[str], str]) -> str:
    if not steps:
        return ""
    items = "".join(f"<li>{escape(spoken(step))}</li>" for step in steps)
    return f"<p>{tr('To have the GPU used:')}</p><ol>{items}</ol>"


def about_html() -> str:
    """Name, version and purpose."""
    purpose = QCoreApplication.translate(
        "HelpPages",
        "Watch a network learn, and watch it forget. Networks of Keras layers, trained by "
        "TensorFlow on this computer; nothing leaves it.",
    )
    return (
        f"<h3>nnstudio {nnstudio.__version__}</h3><p>{purpose}</p><p>MIT licence.</p>"
        + _licences_html()
    )


def _licences_html() -> str:
    """Leads to the licences of all that an installer carries; a checkout carries nothing."""
    if not _has_licences():
        return ""
    text = QCoreApplication.translate("HelpPages", "Licences of everything inside")
    return f"<p><a href='{_LICENCES}' style='color: {theme().colours.accent}'>{text}</a></p>"


def _has_licences() -> bool:
    try:
        return bool(assets.path(_LICENCES))
    except assets.AssetMissingError:
        return False
