"""What can be done to a weight, a unit, a channel or a layer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from nnstudio.document.layer_kinds import unit_kind
from nnstudio.document.network import Layer, Network
from nnstudio.document.surgery import Place, keras_index, place_words
from nnstudio.document.values import Config
from nnstudio.gui.surgery.operating import Operating

#: Largest size of a weight that is entered by hand.
_LARGEST = 1e6


def places_of(layer: Layer, variable: str = "", index: Sequence[int] = ()) -> tuple[Place, ...]:
    """What one may mean by pointing at a weight: it, its row, its unit, the layer.

    Args:
        layer: The layer.
        variable: One of its variables; empty: the layer itself was pointed at.
        index: Where in the picture of the variable, filters last; empty: nowhere.
    """
    whole = Place(layer.id)
    if not variable:
        return (whole,)
    if not index:
        return (Place(layer.id, variable), whole)
    found = [Place(layer.id, variable, keras_index(layer.kind, variable, tuple(index)))]
    if len(index) > 1:
        row = (*(None for _ in index[:-2]), index[-2], None)
        found.append(Place(layer.id, variable, keras_index(layer.kind, variable, row)))
    unit = _unit_of(layer, variable, tuple(index))
    if unit is not None:
        found.append(Place(layer.id, unit=unit))
    return (*found, whole)


def _unit_of(layer: Layer, variable: str, index: tuple[int, ...]) -> int | None:
    """The neuron, channel, head or word that a weight belongs to, where it is one alone."""
    if layer.kind == "Embedding":
        return index[0] if variable == "embeddings" else None
    if unit_kind(layer.kind) == "head":
        return _head_of(layer, variable, index)
    params, part = layer.params, variable.rpartition("/")[2]
    inner, way = params.get("layer"), 0
    if isinstance(inner, Config):
        params, way = inner.params, int(variable.startswith("backward"))
    units = params.get("units", params.get("filters"))
    if part not in ("kernel", "recurrent_kernel", "bias") or not isinstance(units, int):
        return None
    is_row = layer.kind == "Bidirectional" and layer.params.get("merge_mode", "concat") == "concat"
    return index[-1] % units + (way * units if is_row else 0)


def _head_of(layer: Layer, variable: str, index: tuple[int, ...]) -> int | None:
    part, _, name = variable.partition("/")
    if part == "attention_output":
        return index[0] if name == "kernel" else None
    groups, heads = layer.params.get("num_key_value_heads"), layer.params.get("num_query_heads")
    is_shared = part in ("key", "value") and groups != heads
    return None if is_shared or len(index) < 2 else index[-2]


class SurgeryMenu(QMenu):
    """A menu of operations for each place; with one place alone, its operations themselves.

    Args:
        operating: Who does them.
        network: For the names of the places.
        places: What may be operated on, the smallest first.
        value: What a single weight is now, where the user sets another.
        parent: Owner.
    """

    def __init__(
        self,
        operating: Operating,
        network: Network,
        places: Sequence[Place],
        value: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        first = place_words(places[0], network) if len(places) == 1 else ""
        on_it = self.tr("Operate on {0}").format(first)
        self.setTitle(on_it if first else self.tr("Operate on"))
        self.setToolTipsVisible(True)
        self._operating = operating
        self._value = value
        for place in places:
            words = place_words(place, network)
            menu = self if len(places) == 1 else self.addMenu(words)
            menu.setToolTipsVisible(True)
            self._fill(menu, place, words)

    def _fill(self, menu: QMenu, place: Place, words: str) -> None:
        do = self._operating.do
        cut = menu.addAction(self.tr("Set to zero"), partial(do, "zero", place))
        cut.setToolTip(self.tr("Cuts it out: its weights and its bias become 0."))
        if place.is_single:
            entered = menu.addAction(self.tr("Set to…"), partial(self._enter, place, words))
            entered.setToolTip(self.tr("Gives this weight the number that you enter."))
        else:
            drawn = menu.addAction(self.tr("Draw anew"), partial(do, "redraw", place))
            drawn.setToolTip(self.tr("Forgets what was learned: new numbers of the initializer."))
        menu.addSeparator()
        frozen = menu.addAction(self.tr("Freeze"), partial(do, "freeze", place))
        frozen.setToolTip(self.tr("Training leaves it as it is, from the next step on."))
        freed = menu.addAction(self.tr("Let it learn again"), partial(do, "thaw", place))
        freed.setToolTip(self.tr("Ends the freezing."))

    def _enter(self, place: Place, words: str) -> None:
        value, is_given = QInputDialog.getDouble(
            self.parentWidget(), self.tr("Set a weight"), words, self._value, -_LARGEST, _LARGEST, 6
        )
        if is_given:
            self._operating.do("set", place, value)
