"""Writes the manual page from the same parsers that answer ``--help``, so that neither gets stale.

python packaging/manpage.py nnstudio.1
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import nnstudio
from nnstudio import cli

ENVIRONMENT = {
    "NNSTUDIO_THREADS": "Threads that the engine computes with; one for each core otherwise.",
    "NNSTUDIO_NO_STANDBY": "Set to 1, the window keeps no second engine ready, which saves 0.7 GB.",
    "NNSTUDIO_DATA": "Folder in which data sets such as MNIST are looked for first.",
    "NNSTUDIO_TRACEBACK": "Set to 1, a mistake of the program is shown with its stack.",
    "QT_QPA_PLATFORM": "Qt's platform, for instance wayland or xcb; chosen by itself otherwise.",
    "CUDA_VISIBLE_DEVICES": "NVIDIA cards that may be used; empty for none.",
    "KERAS_HOME": "Where data sets that Keras has loaded are looked for; ~/.keras otherwise.",
}
FILES = {
    "~/.local/share/nnstudio/": "Projects that were not saved yet, and data sets.",
    "~/.config/nnstudio/": "Settings of the window.",
    "~/.local/state/nnstudio/": "Logs.",
}


def manual(parser: argparse.ArgumentParser) -> str:
    """The page in troff's man macros."""
    lines = [
        f'.TH NNSTUDIO 1 "{_date()}" "nnstudio {nnstudio.__version__}" "User Commands"',
        ".SH NAME",
        "nnstudio \\- watch a neural network learn, and watch it forget",
        ".SH SYNOPSIS",
        ".B nnstudio",
        "[\\fIFILE.nnstudio\\fR]",
        ".br",
        ".B nnstudio",
        "\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]",
        ".SH DESCRIPTION",
        *_paragraphs(
            "Networks of Keras layers are put together, trained by TensorFlow on this computer and "
            "watched while they learn. Without a command the window opens. Nothing is sent to the "
            "network."
        ),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
    ]
    for name, command in _commands(parser):
        lines += _command(name, command)
    lines += [".SH EXIT STATUS", *_exit_codes(parser)]
    lines += [".SH ENVIRONMENT", *_table(ENVIRONMENT)]
    lines += [".SH FILES", *_table(FILES)]
    return "\n".join(lines) + "\n"


def _date() -> str:
    """The day of the build; SOURCE_DATE_EPOCH makes it the same again."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.datetime.fromtimestamp(int(seconds), datetime.UTC) if seconds else None
    return (moment or datetime.datetime.now(datetime.UTC)).strftime("%Y-%m-%d")


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _command(name: str, parser: argparse.ArgumentParser) -> list[str]:
    usage = parser.format_usage().removeprefix("usage:").split()
    lines = [f".SS {_text(name)}", f".B {_text(' '.join(usage))}", ".PP"]
    description = (parser.description or "").strip()
    head, _, rest = description.partition("\n\n")
    lines += _paragraphs(head)
    if rest:
        lines += [".PP", ".nf", *(_text(line) or "\\&" for line in rest.splitlines()), ".fi"]
    return lines + _options(parser)


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            continue
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
        value = action.metavar if isinstance(action.metavar, str) else ""
        if action.option_strings and action.nargs == 0:
            value = ""
        shown = " ".join(
            part for part in (names, f"\\fI{_text(value)}\\fR" if value else "") if part
        )
        words = parser._get_formatter()._expand_help(action) if action.help else ""
        lines += [".TP", shown or _text(action.dest), _text(words) or "\\&"]
    return lines


def _exit_codes(parser: argparse.ArgumentParser) -> list[str]:
    """What the epilogue of the help says after its last colon."""
    text = (parser.epilog or "").partition("Exit codes:")[2].strip().rstrip(".")
    lines = []
    for part in text.split(","):
        code, _, words = part.strip().partition(" ")
        lines += [".TP", f".B {code}", _text(words)]
    return lines


def _table(rows: dict[str, str]) -> list[str]:
    return [
        line for name, words in rows.items() for line in (".TP", f".B {_text(name)}", _text(words))
    ]


def _paragraphs(text: str) -> list[str]:
    return [_text(" ".join(text.split()))]


def _text(words: str) -> str:
    """Escapes what troff would take for its own."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def main(arguments: list[str]) -> int:
    """Writes the page."""
    # argparse breaks usage lines at the terminal's width; the page breaks them itself.
    os.environ["COLUMNS"] = "100000"
    Path(arguments[0]).write_text(manual(cli._parser()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
