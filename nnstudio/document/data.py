"""Data sources: where samples come from and how they are prepared.

They are only described here; the engine loads them.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

NumPoints = Annotated[int, Meta(ge=10, le=1_000_000)]
Noise = Annotated[float, Meta(ge=0.0, le=10.0)]
PictureSide = Annotated[int, Meta(ge=4, le=1024)]
Scaling = Literal["auto", "none", "standard", "minmax"]


class Points(msgspec.Struct, frozen=True, tag="points"):
    """Labelled points in the plane."""

    shape: Literal["circles", "xor", "gaussians", "spiral", "moons"] = "spiral"
    num_points: NumPoints = 500
    noise: Noise = 0.0
    seed: int = 0


class Curve(msgspec.Struct, frozen=True, tag="curve"):
    """1-D regression: noisy values of a function y(x)."""

    function: Literal["sine", "cubic", "step", "sinc", "line"] = "sine"
    num_points: NumPoints = 500
    noise: Noise = 0.05
    seed: int = 0


class Series(msgspec.Struct, frozen=True, tag="series"):
    """Sequences: ``window`` values of a signal, and as target the value that follows."""

    function: Literal["sine", "two sines", "sawtooth", "damped sine"] = "sine"
    num_points: NumPoints = 1000
    window: Annotated[int, Meta(ge=2, le=1000)] = 20
    noise: Noise = 0.05
    seed: int = 0


class Bundled(msgspec.Struct, frozen=True, tag="bundled"):
    """A data set that comes with scikit-learn."""

    name: Literal["digits", "iris", "wine", "breast_cancer", "diabetes"] = "iris"


class Column(msgspec.Struct, frozen=True):
    """What one column of a table is used for.

    Attributes:
        name: Header of the column.
        role: ``"input"``, ``"target"`` or ``"ignore"``.
        kind: ``"number"`` or ``"category"``.
        group: Name of the input or target it belongs to, for networks with several;
            empty is the usual single one.
    """

    name: str
    role: Literal["input", "target", "ignore"] = "input"
    kind: Literal["number", "category"] = "number"
    group: str = ""


class CsvFile(msgspec.Struct, frozen=True, tag="csv"):
    """A table in a text file.

    Attributes:
        path: The file.
        columns: Roles and types; empty lets the engine guess (and the preview tell).
        missing: What happens to rows with missing values: refuse them by name, drop the
            rows, or fill in the mean of the training part (numbers) or the commonest
            value (categories).
        delimiter: Empty lets the engine guess.
    """

    path: str
    columns: tuple[Column, ...] = ()
    missing: Literal["refuse", "drop", "fill"] = "refuse"
    delimiter: str = ""


class NpzFile(msgspec.Struct, frozen=True, tag="npz"):
    """Arrays of a NumPy archive.

    Attributes:
        path: The file.
        inputs: Names of the arrays that are inputs; empty lets the engine guess.
        targets: Names of the arrays that are targets; empty lets the engine guess.
    """

    path: str
    inputs: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


class IdxFiles(msgspec.Struct, frozen=True, tag="idx"):
    """Images and labels in the format of MNIST, plain or gzipped.

    Attributes:
        images: File of the training images.
        labels: File of their labels; empty looks beside ``images``.
        test_images: File of the test images; empty looks beside, and may be absent.
        test_labels: File of their labels; likewise.
    """

    images: str
    labels: str = ""
    test_images: str = ""
    test_labels: str = ""


class ImageFolder(msgspec.Struct, frozen=True, tag="images"):
    """Pictures (PNG, JPEG, BMP, GIF) in folders, one folder for each class.

    Attributes:
        path: The folder that holds the folders of the classes; or one that holds ``train`` and
            ``test``, which hold them.
        height: Pixels that each picture gets from top to bottom.
        width: Pixels that each picture gets from left to right.
        colour: ``"grey"`` has one channel, ``"colour"`` three.
        fit: What happens to pictures of another shape: ``"crop"`` takes their middle,
            ``"stretch"`` all of them.
        broken: Whether pictures that cannot be read are refused by name, or left out.
    """

    path: str
    height: PictureSide = 64
    width: PictureSide = 64
    colour: Literal["grey", "colour"] = "colour"
    fit: Literal["crop", "stretch"] = "crop"
    broken: Literal["refuse", "skip"] = "refuse"


Source = Points | Curve | Series | Bundled | CsvFile | NpzFile | IdxFiles | ImageFolder


class Copy(msgspec.Struct, frozen=True):
    """A data file that is kept inside the project's file too.

    Attributes:
        path: The file, or a folder, as the source names it.
        content: SHA-256 of its bytes (of a folder: of the list of its files), as 64 digits.
        size: Bytes of it, or of all files of the folder.
    """

    path: str
    content: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    size: Annotated[int, Meta(ge=0, lt=2**53)]


class DataPlan(msgspec.Struct, frozen=True):
    """A source, and how its numbers are scaled.

    Attributes:
        source: Where the samples come from.
        scaling: ``"auto"`` divides images by their largest possible value, standardises
            tables, and leaves points and series alone. Fitted on the training part only.
        scale_targets: Whether numeric targets are standardised too (predictions and
            errors are then in standard deviations).
        copies: Files of the sources (also of further tasks) that are kept inside the project's
            file; empty: none are.
    """

    source: Source = Points()
    scaling: Scaling = "auto"
    scale_targets: bool = False
    copies: Annotated[tuple[Copy, ...], Meta(max_length=1000)] = ()


class Feature(msgspec.Struct, frozen=True):
    """One input array. ``shape`` is that of one sample, without the batch."""

    name: str
    shape: tuple[int, ...]
    columns: tuple[str, ...] = ()


class Target(msgspec.Struct, frozen=True):
    """One target array.

    Attributes:
        name: Name of the target.
        kind: ``"class"`` (an integer label) or ``"number"``.
        shape: Shape of one sample's target; ``()`` for a label.
        classes: Names of the classes, in the order of their labels.
    """

    name: str
    kind: Literal["class", "number"]
    shape: tuple[int, ...] = ()
    classes: tuple[str, ...] = ()


class DataSummary(msgspec.Struct, frozen=True):
    """What the engine found in a source after splitting it."""

    title: str
    features: tuple[Feature, ...]
    targets: tuple[Target, ...]
    num_train: int
    num_validation: int
    num_test: int = 0
    is_image: bool = False
    notes: tuple[str, ...] = ()
