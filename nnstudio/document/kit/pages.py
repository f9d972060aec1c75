"""The page of a kit with which a teacher begins. It needs no internet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath

import nnstudio
from nnstudio.document.examples import NEED_FILES, examples
from nnstudio.document.kit.speech import Say
from nnstudio.document.sources.known_sets import KNOWN


@dataclass(frozen=True)
class LessonCard:
    """What the pages say of a lesson."""

    title: str
    learns: str
    minutes: int
    steps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contents:
    """What is in a kit.

    Attributes:
        installers: Paths below the kit's folder.
        data: Names of data sets to whether their bytes are those that everybody has.
        lessons: All of them, in their order.
    """

    installers: tuple[str, ...]
    data: Mapping[str, bool]
    lessons: tuple[LessonCard, ...]


_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff; max-width: 52rem;
       margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.8rem; margin-bottom: 0; } h2 { margin-top: 2rem; }
.muted { color: #5c6675; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
         border-bottom: 1px solid #d3d7de; }
code { background: #f3f4f6; padding: .1rem .3rem; border-radius: 3px; overflow-wrap: anywhere; }
li { margin: .25rem 0; }
@media (prefers-color-scheme: dark) {
  body { color: #e8ebf0; background: #1b1f26; } .muted { color: #a3adbc; }
  th, td { border-color: #3b4351; } code { background: #2a303b; } a { color: #5b9bf0; } }
@media print { body { font-size: 11px; margin: 0; color: #000; background: #fff; } }
"""


def teacher_html(contents: Contents, say: Say = str, language: str = "en") -> str:
    """The page with which a teacher begins.

    Args:
        contents: What is in the kit.
        say: Says a text in the language of the page.
        language: Its code.
    """
    title = say("nnstudio: a workshop without internet")
    parts = (
        *(f"<h1>{title}</h1>", _intro(say)),
        *(f"<h2>{say('1. Install it on each computer')}</h2>", _installing(contents, say)),
        *(f"<h2>{say('2. Begin')}</h2>", _beginning(say)),
        *(f"<h2>{say('3. Lessons')}</h2>", _lessons(contents.lessons, say)),
        *(f"<h2>{say('4. Example projects')}</h2>", _examples(contents.data, say)),
        *(f"<h2>{say('5. Data sets')}</h2>", _data(contents.data, say)),
        *(f"<h2>{say('6. Keep the class at it')}</h2>", _locking(say)),
        *(f"<h2>{say('If something does not work')}</h2>", _trouble(say)),
    )
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{language.replace("_", "-")}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n"
        "</body></html>\n"
    )


def _intro(say: Say) -> str:
    made = say(
        "Made by nnstudio {version}. Everything here works without a network; nothing is "
        "downloaded at any time."
    ).format(version=escape(nnstudio.__version__))
    copy = say(
        "Copy this folder to a stick, or carry it from computer to computer. Print {pdf} (or "
        "{html}) once for each desk."
    ).format(pdf=_link("handout.pdf"), html=_link("handout.html"))
    return f"<p class='muted'>{made}</p><p>{copy}</p>"


def _installing(contents: Contents, say: Say) -> str:
    rows, wheels = [], []
    for path in contents.installers:
        place = PurePosixPath(path)
        if place.suffix == ".whl":
            wheels.append(place.parent.as_posix())
            continue
        how = _how(place.name, say)
        if how is not None:
            rows.append((_link(path, place.name), *how))
    parts = [_table((say("File"), say("For"), say("How")), rows)] if rows else []
    words = say(
        "Where Python 3.11 to 3.13 is installed: <code>python -m pip install --no-index "
        "--find-links {folder} nnstudio</code>, then <code>python -m nnstudio</code>."
    )
    parts += [f"<p>{words.format(folder=escape(folder))}</p>" for folder in dict.fromkeys(wheels)]
    if not parts:
        none = say(
            "No installer was put into this kit. Take nnstudio from where you have it, or make "
            "the kit again and name the folder with the installers."
        )
        return f"<p>{none}</p>"
    return "".join(parts)


def _how(name: str, say: Say) -> tuple[str, str] | None:
    """For which system an installer is, and what to do with it; by its ending."""
    double_click = say("Double-click it, or: {command}")
    without_rights = say("Linux, without rights")
    known = (
        (
            (".deb",),
            "Debian, Ubuntu, Mint",
            double_click.format(command="<code>sudo apt install ./{name}</code>"),
        ),
        (
            (".rpm",),
            "Fedora, openSUSE",
            double_click.format(command="<code>sudo dnf install ./{name}</code>"),
        ),
        ((".appimage",), without_rights, say("Make it executable and start it.")),
        ((".run",), without_rights, "<code>sh ./{name}</code>"),
        (
            (".tar.gz", ".tar.xz"),
            without_rights,
            say("Unpack it and start the install script in it."),
        ),
        ((".exe", ".msi"), say("Windows 10 and 11"), say("Double-click it.")),
        (
            (".dmg", ".pkg"),
            say("macOS on Apple silicon"),
            say("Open it and drag nnstudio to Applications."),
        ),
    )
    for endings, system, words in known:
        if name.lower().endswith(endings):
            return system, words.replace("{name}", escape(name))
    return None


def _beginning(say: Say) -> str:
    return _list(
        "ol",
        say(
            "Start nnstudio. The window shows at once; the engine behind it takes some seconds "
            "more."
        ),
        say("Choose a lesson on the first page, or an example and press <b>Train</b>."),
        say(
            "Nothing that is done in the window can break anything: every edit can be undone, and "
            "every run is kept."
        ),
    )


def _lessons(lessons: Iterable[LessonCard], say: Say) -> str:
    rows = [
        (
            f"<b>{escape(say(lesson.title))}</b><br>{_muted(' · '.join(map(say, lesson.steps)))}",
            escape(say(lesson.learns)),
            say("{minutes} min").format(minutes=lesson.minutes),
        )
        for lesson in lessons
    ]
    words = say(
        "Lessons are in the program: on its first page, and under Help ▸ Lessons. The folder "
        "<code>lessons</code> holds them as texts, to be changed or translated: Help ▸ Lessons ▸ "
        "Open a lesson file. Those in a kit's folder on a stick are offered by themselves."
    )
    head = (say("Lesson"), say("What one learns"), say("Time"))
    return f"{_table(head, rows)}<p>{words}</p>"


def _examples(data: Mapping[str, bool], say: Say) -> str:
    rows = []
    for example in examples():
        words = say(example.summary)
        if example.name in NEED_FILES and "mnist" not in data:
            more = say("Needs MNIST, which is not in this kit; it offers the small digits instead.")
            words = f"{words} {more}"
        link = _link(f"projects/{example.path.name}", say(example.title))
        rows.append((link, escape(words)))
    return _table((say("Project"), say("What it learns")), rows)


def _data(data: Mapping[str, bool], say: Say) -> str:
    rows = []
    for name, is_original in data.items():
        known = KNOWN[name]
        state = (
            say("byte for byte the published files")
            if is_original
            else say("of the right form, but other bytes than the published files")
        )
        licence = _link(f"data/{name}/LICENCE.txt", say("licence and source"))
        rows.append((escape(known.title), escape(say(known.about)), f"{state}; {licence}"))
    built_in = say(
        "Points, curves, series, iris, wine, digits (1,797 of 8×8 pixels), breast cancer and "
        "diabetes are in the program."
    )
    if not rows:
        return f"<p>{built_in}</p>"
    found = say(
        "nnstudio finds these files by itself as long as this folder is plugged in, or lies "
        "beside the program or a project. To keep them on a computer, copy the folder "
        "<code>data</code> into nnstudio's own data folder."
    )
    head = (say("Data set"), say("What it is"), say("State"))
    return f"{_table(head, rows)}<p>{found}</p><p>{built_in}</p>"


def _locking(say: Say) -> str:
    words = say(
        "File ▸ Lock for a Class… hides what the hour is not about: kinds of layers, panels, the "
        "training plan, the tasks. What is locked is kept in the project; save it, and give it "
        "out. Help ▸ Unlock… opens it again, with the word that you chose. It is a fence, not a "
        "safe: who opens another project is outside."
    )
    return f"<p>{words}</p>"


def _trouble(say: Say) -> str:
    return _list(
        "ul",
        say(
            "<b>Is the stick whole?</b> <code>nnstudio kit --check FOLDER</code> compares all "
            "files with their checksums."
        ),
        say(
            "<b>The window does not come up:</b> <code>nnstudio doctor</code> says what is missing."
        ),
        say(
            "<b>Training is slow:</b> close other programs; two cores and 4 GB of memory are "
            "enough for every example here."
        ),
        say("<b>A program was closed by mistake:</b> at the next start it offers what was open."),
    )


def _link(path: str, words: str = "") -> str:
    return f"<a href='{escape(path)}'>{escape(words or path)}</a>"


def _list(kind: str, *lines: str) -> str:
    return f"<{kind}>{''.join(f'<li>{line}</li>' for line in lines)}</{kind}>"


def _muted(text: str) -> str:
    return f"<span class='muted'>{escape(text)}</span>"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><tr>{titles}</tr>{lines}</table>"
