"""The pages of a dock, those among them that nobody looked at yet."""

from typing import TypeVar

from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.titled import TitledPanel
from nnstudio.gui.workspace import Workspace

P = TypeVar("P", bound=TitledPanel)


def pages_of(dock: Pages[P]) -> list[P]:
    """Makes them where it has to."""
    return [dock.page_named(name) for name in dock.names]


def make_all_pages(workspace: Workspace) -> None:
    """Leaves no page to be made later."""
    for panel in workspace.plots:
        if isinstance(panel, Pages):
            for name in panel.names:
                panel.page_named(name)
