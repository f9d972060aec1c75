"""Which files of the format of MNIST belong together, by their names."""

from __future__ import annotations

from pathlib import Path

from nnstudio.document.data import IdxFiles

#: By which words the names of files that belong together differ.
Words = tuple[tuple[str, str], ...]
LABELS: Words = (("images", "labels"), ("idx4", "idx1"), ("idx3", "idx1"), ("idx2", "idx1"))
IMAGES: Words = (("labels", "images"), ("idx1", "idx3"))


def files_of(source: IdxFiles) -> tuple[str, str, str, str]:
    """Training images, their labels, test images, their labels; empty where there is none."""
    labels = source.labels or beside(source.images, LABELS)
    test_images = source.test_images or beside(
        source.images, (("train", "t10k"),), (("train", "test"),)
    )
    test_labels = source.test_labels or beside(test_images, LABELS)
    if not source.test_images and not test_labels:
        test_images = ""  # found beside, but of no use without labels
    return source.images, labels, test_images, test_labels if test_images else ""


def beside(path: str, *changes: Words) -> str:
    """The file whose name differs in some words, zipped or not; nothing where there is none."""
    file = Path(path).expanduser()
    for words in changes:
        name = file.name
        for old, new in words:
            name = name.replace(old, new)
        if name == file.name:
            continue
        for candidate in (name, name.removesuffix(".gz"), f"{name}.gz"):
            if file.with_name(candidate).is_file():
                return str(file.with_name(candidate))
    return ""
