"""What can be done to a weight, a unit, a channel or a layer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from nnstudio.document.network import Layer, Network
from nnstudio.document.surgery import Place, keras_index, place_words
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
    units = layer.params.get("units", layer.params.get("filters"))
    if variable in ("kernel", "recurrent_kernel", "bias") and isinstance(units, int):
        found.append(Place(layer.id, unit=index[-1] % units))
    return (*found, whole)


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
