"""The pages of a dock, those among them that nobody looked at yet."""

from typing import Any

from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.titled import TitledPanel
from nnstudio.gui.workspace import Workspace


def pages_of(dock: Pages[Any]) -> list[TitledPanel]:
    """Makes them where it has to."""
    return [dock.page_named(name) for name in dock.names]


def make_all_pages(workspace: Workspace) -> None:
    """Leaves no page to be made later."""
    for panel in workspace.plots:
        if isinstance(panel, Pages):
            pages_of(panel)
