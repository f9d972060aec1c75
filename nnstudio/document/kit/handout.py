"""The sheet of a kit for each desk, in the HTML that Qt's text documents know."""

from __future__ import annotations

from collections.abc import Iterable

from nnstudio.document.kit.speech import Say

_STYLE = """
body { font-family: sans-serif; font-size: 11.5pt; color: #000; }
h1 { font-size: 24pt; margin: 0; } h2 { font-size: 14pt; margin: 22px 0 6px 0; }
.muted { color: #555; }
"""


def handout_html(say: Say = str, language: str = "en") -> str:
    """One sheet for each desk.

    Args:
        say: Says a text in the language of the sheet.
        language: Its code.
    """
    title = say("nnstudio: first steps")
    colours, words = say("What the colours say"), say("Words")
    end = say("Nothing you do can break anything: Ctrl+Z takes every step back.")
    return (
        f'<!DOCTYPE html>\n<html lang="{language.replace("_", "-")}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>"
        f"<p class='muted'>{say('Watch a network learn, and watch it forget.')}</p>"
        + _sheet(say("Five steps"), _ordered(_steps(say)))
        + _sheet(colours, _plain_table(_colours(say)))
        + _sheet(words, _plain_table(_words(say)))
        + _sheet(say("Keys"), _plain_table(_keys(say)))
        + _sheet(say("Questions to try"), _ordered(_questions(say)))
        + f"<p class='muted'>{end}</p></body></html>\n"
    )


def _steps(say: Say) -> tuple[str, ...]:
    return (
        say("Start nnstudio and choose the lesson <b>Your first network</b>."),
        say("Press <b>Train</b> and watch the map and the curves."),
        say("Click a block: the inspector at the right shows its settings. Change one."),
        say("Press <b>Train</b> again. What is better, what is worse?"),
        say(
            "Look around: <b>Weights</b>, <b>Activations</b>, <b>Predictions</b> below the canvas."
        ),
    )


def _colours(say: Say) -> tuple[tuple[str, str], ...]:
    return (
        (
            say("Blue, orange, grey"),
            say("positive, negative, zero: weights and what units answer"),
        ),
        (
            say("Blue curve, orange curve"),
            say("what is learned from; what is held out (validation)"),
        ),
        (
            say("Light at a block"),
            say("green: learns; orange: unwell; red: sick. Click it for remedies."),
        ),
    )


def _words(say: Say) -> tuple[tuple[str, str], ...]:
    return (
        (say("Layer, unit"), say("a block of the network, and one of the numbers that it gives")),
        (say("Weight"), say("a number that training changes")),
        (say("Loss"), say("how wrong the network is; training makes it smaller")),
        (
            say("Epoch, batch"),
            say("once through all samples; the few of them that one step looks at"),
        ),
        (say("Learning rate"), say("how long a step is")),
        (
            say("Overfitting"),
            say("learning by heart: right on what was learned, wrong on what was held out"),
        ),
    )


def _keys(say: Say) -> tuple[tuple[str, str], ...]:
    return (
        (say("Space, Ctrl+Return"), say("train or pause")),
        (say("F10, Shift+F10"), say("one batch, one epoch")),
        (say("Ctrl+R"), say("back to the first weights")),
        (say("Ctrl+Z, Ctrl+Y"), say("undo, redo")),
        (say("Ctrl+F"), say("search the layers")),
        ("F1", say("help on what you are looking at")),
    )


def _questions(say: Say) -> tuple[str, ...]:
    return (
        say("How few units are enough for two spirals?"),
        say("What does a learning rate of 1 do? And of 0.00001?"),
        say("Where do the two loss curves come apart, and what helps?"),
        say("Teach five tasks in a row: what is left of the first?"),
    )


def _sheet(title: str, body: str) -> str:
    return f"<h2>{title}</h2>{body}"


def _ordered(lines: Iterable[str]) -> str:
    items = "".join(f"<li style='margin-bottom: 4px'>{line}</li>" for line in lines)
    return f"<ol style='margin: 0'>{items}</ol>"


def _plain_table(rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td width='190'><b>{first}</b></td><td>{second}</td></tr>" for first, second in rows
    )
    return f"<table cellspacing='0' cellpadding='3'>{lines}</table>"
