"""The settings of synthetic data, and of scaling, as parameters for forms."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nnstudio.document.catalogue import Parameter
from nnstudio.document.data import Curve, ImageFolder, Points, Series, Source
from nnstudio.gui.forms.editor import Editor
from nnstudio.gui.forms.factory import editor_for
from nnstudio.gui.forms.simple import ChoiceEditor
from nnstudio.gui.forms.slider import Scale, SliderEditor

_translate = QCoreApplication.translate

_NUM_POINTS = Scale(20, 5000, is_log=True)
_NOISE = Scale(0.0, 0.5)
_WINDOW = Scale(2, 100)


def params_of(source: Source) -> tuple[Parameter, ...]:
    """What can be set about a source; nothing for data that is as it is."""
    if isinstance(source, ImageFolder):
        return _picture_params()
    if not isinstance(source, Points | Curve | Series):
        return ()
    default = type(source)()
    params = [
        Parameter(
            "num_points",
            "int",
            default.num_points,
            _translate("Data", "How many samples there are in all."),
            minimum=10,
            maximum=1_000_000,
        ),
        Parameter(
            "noise",
            "float",
            default.noise,
            _translate("Data", "How far samples stray at random from where they belong."),
            minimum=0,
            maximum=10,
        ),
        Parameter(
            "seed",
            "int",
            default.seed,
            _translate("Data", "Another seed gives other samples of the same kind."),
            minimum=0,
            maximum=2**31 - 1,
        ),
    ]
    if isinstance(source, Series):
        window = Parameter(
            "window",
            "int",
            Series().window,
            _translate("Data", "How many values the network sees before it predicts the next."),
            minimum=2,
            maximum=1000,
        )
        params.insert(1, window)
    return tuple(params)


def _picture_params() -> tuple[Parameter, ...]:
    """Size and colour that all pictures of a folder are brought to."""
    sides = {
        "height": _translate("Data", "Pixels from top to bottom that each picture is brought to."),
        "width": _translate("Data", "Pixels from left to right that each picture is brought to."),
    }
    choices = {
        "colour": (
            ("colour", "grey"),
            _translate("Data", "Three channels (red, green, blue), or one of brightness."),
        ),
        "fit": (
            ("crop", "stretch"),
            _translate("Data", "What happens to pictures that are longer or higher than this."),
        ),
        "broken": (
            ("refuse", "skip"),
            _translate("Data", "What happens to pictures that cannot be read."),
        ),
    }
    usual = ImageFolder("")
    return (
        *(
            Parameter(name, "int", getattr(usual, name), words, minimum=4, maximum=1024)
            for name, words in sides.items()
        ),
        *(
            Parameter(name, "choice", getattr(usual, name), words, choices=values)
            for name, (values, words) in choices.items()
        ),
    )


def labels() -> dict[str, str]:
    """Words in front of some settings."""
    return {
        "num_points": _translate("Data", "Samples"),
        "scale_targets": _translate("Data", "Scale targets"),
        "colour": _translate("Data", "Colour"),
        "fit": _translate("Data", "Other shapes"),
        "broken": _translate("Data", "Broken ones"),
    }


def preparation_params() -> tuple[Parameter, ...]:
    """How the numbers are scaled."""
    return (
        Parameter(
            "scaling",
            "choice",
            "auto",
            _translate(
                "Data",
                "How inputs are scaled; means and ranges are taken from the training part alone.",
            ),
            choices=("auto", "none", "standard", "minmax"),
        ),
        Parameter(
            "scale_targets",
            "bool",
            False,
            _translate(
                "Data",
                "Whether numbers to be predicted are scaled to mean 0 and spread 1 as well.",
            ),
        ),
    )


def make_editor(param: Parameter) -> Editor:
    """The editor of one of these settings."""
    match param.name:
        case "num_points":
            return SliderEditor(param, _NUM_POINTS)
        case "noise":
            return SliderEditor(param, _NOISE)
        case "window":
            return SliderEditor(param, _WINDOW)
        case "scaling":
            return ChoiceEditor(
                param,
                {
                    "auto": _translate("Data", "Automatic"),
                    "none": _translate("Data", "None"),
                    "standard": _translate("Data", "Mean 0, spread 1"),
                    "minmax": _translate("Data", "From 0 to 1"),
                },
                {
                    "auto": _translate(
                        "Data", "Images from 0 to 1, tables to mean 0 and spread 1, others as is."
                    ),
                    "none": _translate("Data", "Numbers stay as they are."),
                    "standard": _translate("Data", "Each column gets mean 0 and spread 1."),
                    "minmax": _translate("Data", "Each column goes from 0 to 1."),
                },
            )
        case "colour" | "fit" | "broken":
            return ChoiceEditor(param, _PICTURE_WORDS[param.name]())
    return editor_for(param)


_PICTURE_WORDS = {
    "colour": lambda: {
        "colour": _translate("Data", "Colour"),
        "grey": _translate("Data", "Grey"),
    },
    "fit": lambda: {
        "crop": _translate("Data", "Take the middle"),
        "stretch": _translate("Data", "Stretch"),
    },
    "broken": lambda: {
        "refuse": _translate("Data", "Tell me"),
        "skip": _translate("Data", "Leave out"),
    },
}
