"""Whether a wire may be drawn, known before it is let go."""

from __future__ import annotations

from dataclasses import dataclass

from nnstudio.document.edits import next_port
from nnstudio.document.network import INPUT, Link, Network, reaches
from nnstudio.gui.canvas.entries import ANY_NUMBER, num_inputs_of
from nnstudio.gui.canvas.labels import block_title, translate


@dataclass(frozen=True)
class Verdict:
    """The answer for one pair of blocks.

    Attributes:
        port: The input the wire would lead to; ``None``: it is refused.
        sentence: Why it is refused, or what it would replace; may be empty.
    """

    port: int | None
    sentence: str = ""

    @property
    def is_allowed(self) -> bool:
        """Whether the wire may be drawn."""
        return self.port is not None


def without(network: Network, link: Link | None) -> Network:
    """The network while one of its wires is held in the hand."""
    if link is None:
        return network
    return Network(network.layers, tuple(old for old in network.links if old != link))


def judge(network: Network, source: str, target: str, port: int | None = None) -> Verdict:
    """Says whether a wire from ``source`` to ``target`` may be drawn.

    Args:
        network: The network without the wire that is being moved, if one is.
        source: Id of the layer whose output would be read.
        target: Id of the layer that would read it.
        port: The input that is pointed at; ``None`` is the block as a whole.
    """
    reader = network.layer(target)
    name, feeder = block_title(reader), block_title(network.layer(source))
    if source == target:
        return Verdict(None, translate("Canvas", "A layer cannot feed itself."))
    if reader.kind == INPUT:
        return Verdict(None, translate("Canvas", "An input block is fed by the data alone."))
    if reaches(network, target, source):
        text = translate(
            "Canvas",
            "This would make a loop: {target} already leads to {source}. "
            "Connect to a layer that comes later.",
        )
        return Verdict(None, text.format(target=name, source=feeder))
    port = _port(network, target, port)
    if port is None:
        text = translate(
            "Canvas", "All inputs of {target} are taken. Point at one to replace its wire."
        )
        return Verdict(None, text.format(target=name))
    return _at_port(network, source, target, port)


def _port(network: Network, target: str, wanted: int | None) -> int | None:
    needed = num_inputs_of(network.layer(target).kind)
    free = next_port(network, target)
    if needed in (0, 1):
        return 0
    if needed == ANY_NUMBER:
        # A gap among the inputs of a merging layer would mean nothing.
        return free if wanted is None else min(wanted, free)
    if wanted is not None:
        return wanted
    return free if free < needed else None


def _at_port(network: Network, source: str, target: str, port: int) -> Verdict:
    old = next((link for link in network.links if (link.target, link.port) == (target, port)), None)
    if old is None:
        return Verdict(port)
    if old.source == source:
        text = translate("Canvas", "{source} already leads here.")
        return Verdict(None, text.format(source=block_title(network.layer(source))))
    text = translate("Canvas", "Replaces the wire from {source}.")
    return Verdict(port, text.format(source=block_title(network.layer(old.source))))
