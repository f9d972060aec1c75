"""Pins a sample, in one undo step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nnstudio.document.edits import set_field
from nnstudio.gui.project_model import ProjectModel


def pin_sample(model: ProjectModel, number: int) -> None:
    """Makes a sample the pinned one; turning from one to the next is one undo step.

    Args:
        model: The project.
        number: Of the sample in the part that samples are pinned in.
    """
    model.do(
        QCoreApplication.translate("Pinning", "Pin sample {number}").format(number=number),
        lambda project: set_field(project, "pinned_sample", number),
        merge_key="pinned_sample",
    )
