"""Layers on the clipboard: as JSON text that other windows, and people, can read."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QMimeData

from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Network, checked_network
from nnstudio.document.refusal import refused
from nnstudio.gui.canvas.entries import entry_of
from nnstudio.gui.canvas.labels import translate

MIME_TYPE = "application/x-nnstudio-network"
#: More than any network people build by hand, and little enough to read at once.
_MAX_BYTES = 2_000_000
_MAX_LAYERS = 1_000
_FARTHEST = 50_000.0


def to_mime(network: Network) -> QMimeData:
    """Layers and wires as clipboard data, under our own type and as plain text."""
    text = msgspec.json.encode(network)
    mime = QMimeData()
    mime.setData(MIME_TYPE, text)
    mime.setText(text.decode())
    return mime


def holds_layers(mime: QMimeData | None) -> bool:
    """Whether the clipboard may hold layers; a cheap look, not a check."""
    return mime is not None and (mime.hasFormat(MIME_TYPE) or mime.text()[:1] == "{")


def from_mime(mime: QMimeData | None) -> Network:
    """Reads layers from the clipboard and checks them, whoever wrote them.

    Raises:
        Invalid: The clipboard holds something else, a network that is not well formed, or
            layers that this version does not know.
    """
    what = translate("Canvas", "Paste")
    if mime is None or not holds_layers(mime):
        raise Invalid(
            what,
            translate("Canvas", "layers on the clipboard"),
            translate("Canvas", "something else"),
            translate("Canvas", "Select blocks and copy them first."),
        )
    text = bytes(mime.data(MIME_TYPE).data()) if mime.hasFormat(MIME_TYPE) else mime.text().encode()
    if len(text) > _MAX_BYTES:
        raise _unreadable(translate("Canvas", "more text than a network can have"))
    try:
        network = msgspec.json.decode(text, type=Network)
    except msgspec.ValidationError as error:
        raise refused(what, error) from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise _unreadable(translate("Canvas", "text that is no network")) from error
    if not network.layers or len(network.layers) > _MAX_LAYERS:
        number = len(network.layers)
        words = translate("Canvas", "{number} layers", "", number)
        raise _unreadable(words.format(number=number))
    for layer in network.layers:
        if entry_of(layer.kind) is None:
            raise Invalid(
                what,
                translate("Canvas", "layers that this version knows"),
                repr(layer.kind),
                translate("Canvas", "Copy the other layers without it."),
            )
        if max(map(abs, layer.position)) > _FARTHEST:
            raise _unreadable(translate("Canvas", "a block beyond the edge of the canvas"))
    return checked_network(network)


def _unreadable(received: str) -> Invalid:
    return Invalid(
        translate("Canvas", "Paste"),
        translate("Canvas", "layers that were copied from a canvas"),
        received,
        translate("Canvas", "Select blocks and copy them again."),
    )
