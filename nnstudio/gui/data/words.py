"""What data sources are called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nnstudio.document.data import (
    Bundled,
    CsvFile,
    Curve,
    DataSummary,
    IdxFiles,
    ImageFolder,
    NpzFile,
    Points,
    Series,
    Source,
)

#: Qt's own, called with the context ``"Data"``, so that its tools find the strings.
translate = QCoreApplication.translate

_DOT = " \N{MIDDLE DOT} "
_TIMES = "\N{MULTIPLICATION SIGN}"


def point_names() -> dict[str, str]:
    """Point sets by their names in the document."""
    return {
        "circles": translate("Data", "Circles"),
        "xor": translate("Data", "XOR"),
        "gaussians": translate("Data", "Two clouds"),
        "spiral": translate("Data", "Spiral"),
        "moons": translate("Data", "Moons"),
    }


def curve_names() -> dict[str, str]:
    """Curves by their names in the document."""
    return {
        "sine": translate("Data", "Sine curve"),
        "cubic": translate("Data", "Cubic curve"),
        "step": translate("Data", "Step"),
        "sinc": translate("Data", "Sinc curve"),
        "line": translate("Data", "Straight line"),
    }


def series_names() -> dict[str, str]:
    """Time series by their names in the document."""
    return {
        "sine": translate("Data", "Sine wave"),
        "two sines": translate("Data", "Two sine waves"),
        "sawtooth": translate("Data", "Sawtooth"),
        "damped sine": translate("Data", "Damped sine wave"),
    }


def bundled_names() -> dict[str, str]:
    """Bundled data sets by their names in the document."""
    return {
        "digits": translate("Data", "Handwritten digits"),
        "iris": translate("Data", "Iris flowers"),
        "wine": translate("Data", "Wines"),
        "breast_cancer": translate("Data", "Breast cancer"),
        "diabetes": translate("Data", "Diabetes (numbers)"),
    }


def source_title(source: Source) -> str:
    """What a source is called."""
    match source:
        case Points():
            return point_names()[source.shape]
        case Curve():
            return curve_names()[source.function]
        case Series():
            return series_names()[source.function]
        case Bundled():
            return bundled_names()[source.name]
        case CsvFile() | NpzFile() | ImageFolder():
            return Path(source.path).name
        case IdxFiles():
            return Path(source.images).name


def counts_text(summary: DataSummary) -> str:
    """How many samples there are in each part."""
    parts = [translate("Data", "{count} to train").format(count=f"{summary.num_train:,}")]
    if summary.num_validation:
        parts.append(
            translate("Data", "{count} to validate").format(count=f"{summary.num_validation:,}")
        )
    if summary.num_test:
        parts.append(translate("Data", "{count} to test").format(count=f"{summary.num_test:,}"))
    return _DOT.join(parts)


def shape_text(summary: DataSummary) -> str:
    """What goes in and what comes out."""
    inputs = ", ".join(_TIMES.join(map(str, feature.shape)) or "1" for feature in summary.features)
    outputs = []
    for target in summary.targets:
        if target.kind == "class":
            number = len(target.classes)
            words = translate("Data", "{number} classes", "", number)
            outputs.append(words.format(number=number))
        elif (size := _TIMES.join(map(str, target.shape))) in ("", "1"):
            outputs.append(translate("Data", "a number"))
        else:
            outputs.append(translate("Data", "{size} numbers").format(size=size))
    return translate("Data", "In: {inputs}{dot}Out: {outputs}").format(
        inputs=inputs, dot=_DOT, outputs=", ".join(outputs)
    )
