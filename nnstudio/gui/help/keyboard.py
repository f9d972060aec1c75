"""Every key that means something: read from the window's actions, and what widgets take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

_translate = QCoreApplication.translate
Format = QKeySequence.SequenceFormat


class Keys(NamedTuple):
    """The keys of one part of the window.

    Attributes:
        title: Of the part.
        rows: What is done, and the keys that do it.
    """

    title: str
    rows: tuple[tuple[str, str], ...]


def all_keys(menu_bar: QMenuBar, style: Format = Format.NativeText) -> tuple[Keys, ...]:
    """The shortcuts of the menus, by menu, and the keys of the canvas and other parts.

    Args:
        menu_bar: Of a window that shows its workspace.
        style: ``NativeText`` for people, ``PortableText`` for what is the same everywhere.
    """
    menus = []
    for action in menu_bar.actions():
        menu = action.menu()
        rows = tuple(_rows(menu.actions(), style)) if isinstance(menu, QMenu) else ()
        if rows:
            menus.append(Keys(_words(action), rows))
    return (*menus, *_other_keys())


def markdown(groups: Iterable[Keys]) -> str:
    """The keyboard's page of the guide."""
    parts = [
        "# The keyboard\n",
        "*Help ▸ Keyboard…* shows the same for this computer. On a Mac, Ctrl is ⌘ and Alt is ⌥.\n",
    ]
    for group in groups:
        rows = "\n".join(f"| {what} | {_in_code(keys)} |" for what, keys in group.rows)
        parts.append(f"## {group.title}\n\n| | |\n|---|---|\n{rows}\n")
    return "\n".join(parts)


def _in_code(keys: str) -> str:
    return " · ".join(f"`{key}`" for key in keys.split(" · "))


def _rows(actions: Iterable[QAction], style: Format) -> Iterator[tuple[str, str]]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _rows(menu.actions(), style)
        keys = " · ".join(shortcut.toString(style) for shortcut in action.shortcuts())
        if keys:
            yield _words(action), keys


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _other_keys() -> tuple[Keys, ...]:
    """What no action says, because a widget takes the keys itself."""
    return (
        Keys(
            _translate("Keyboard", "On the canvas"),
            (
                (
                    _translate("Keyboard", "Next block along a wire, or the nearest"),
                    _translate("Keyboard", "Arrows"),
                ),
                (
                    _translate("Keyboard", "The same, and keep what is selected"),
                    _translate("Keyboard", "Shift+Arrows"),
                ),
                (
                    _translate("Keyboard", "Move the selected blocks"),
                    _translate("Keyboard", "Alt+Arrows"),
                ),
                (_translate("Keyboard", "First block, last block"), "Home · End"),
                (_translate("Keyboard", "Open the selected block in the inspector"), "Return"),
                (
                    _translate("Keyboard", "Drag the view with the mouse"),
                    _translate("Keyboard", "Space"),
                ),
                (_translate("Keyboard", "Give a gesture up; select nothing"), "Esc"),
            ),
        ),
        Keys(
            _translate("Keyboard", "Elsewhere"),
            (
                (_translate("Keyboard", "Search the layers"), "Ctrl+F · /"),
                (_translate("Keyboard", "Add the chosen layer"), "Return"),
                (
                    _translate("Keyboard", "Train or pause, outside of text and buttons"),
                    _translate("Keyboard", "Space"),
                ),
                (_translate("Keyboard", "One step through the network, in Steps"), "Left · Right"),
                (_translate("Keyboard", "Teach a task earlier, later"), "Alt+Up · Alt+Down"),
                (_translate("Keyboard", "Show the network of the selected run"), "Return"),
                (_translate("Keyboard", "Rename the selected run"), "F2"),
                (_translate("Keyboard", "Delete the selected runs"), "Del"),
                (_translate("Keyboard", "Take the marks of a comparison away"), "Esc"),
            ),
        ),
        Keys(
            _translate("Keyboard", "In the guide"),
            (
                (_translate("Keyboard", "Back, forward"), "Alt+Left · Alt+Right"),
                (_translate("Keyboard", "Contents"), "Alt+Home"),
                (_translate("Keyboard", "Search"), "Ctrl+F"),
                (_translate("Keyboard", "Smaller, larger, usual size"), "Ctrl+- · Ctrl++ · Ctrl+0"),
            ),
        ),
    )
