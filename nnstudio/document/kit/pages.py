"""The pages of a kit: one for the teacher, and a sheet for each desk. Both need no internet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath

import nnstudio
from nnstudio.document.examples import NEED_FILES, examples
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


#: What to do with an installer, by its ending.
_HOW = (
    (".deb", "Debian, Ubuntu, Mint", "Double-click it, or: <code>sudo apt install ./{name}</code>"),
    (".rpm", "Fedora, openSUSE", "Double-click it, or: <code>sudo dnf install ./{name}</code>"),
    (".appimage", "Linux, without rights", "Make it executable and start it."),
    (".run", "Linux, without rights", "<code>sh ./{name}</code>"),
    (
        (".tar.gz", ".tar.xz"),
        "Linux, without rights",
        "Unpack it and start the install script in it.",
    ),
    ((".exe", ".msi"), "Windows 10 and 11", "Double-click it."),
    ((".dmg", ".pkg"), "macOS on Apple silicon", "Open it and drag nnstudio to Applications."),
)
_WHEELS = (
    "Where Python 3.11 to 3.13 is installed: <code>python -m pip install --no-index --find-links "
    "{folder} nnstudio</code>, then <code>python -m nnstudio</code>."
)

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


def teacher_html(contents: Contents) -> str:
    """The page with which a teacher begins."""
    parts = (
        *("<h1>nnstudio: a workshop without internet</h1>", _intro()),
        *("<h2>1. Install it on each computer</h2>", _installing(contents.installers)),
        *("<h2>2. Begin</h2>", _beginning()),
        *("<h2>3. Lessons</h2>", _lessons(contents.lessons)),
        *("<h2>4. Example projects</h2>", _examples(contents.data)),
        *("<h2>5. Data sets</h2>", _data(contents.data)),
        *("<h2>6. Keep the class at it</h2>", _locking()),
        *("<h2>If something does not work</h2>", _trouble()),
    )
    return _page("nnstudio: a workshop without internet", "\n".join(parts))


def _page(title: str, body: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n"
        "</body></html>\n"
    )


def _intro() -> str:
    return (
        f"<p class='muted'>Made by nnstudio {escape(nnstudio.__version__)}. Everything here works "
        "without a network; nothing is downloaded at any time.</p><p>Copy this folder to a stick, "
        "or carry it from computer to computer. Print <a href='handout.pdf'>handout.pdf</a> "
        "(or <a href='handout.html'>handout.html</a>) once for each desk.</p>"
    )


def _installing(installers: Iterable[str]) -> str:
    rows, wheels = [], []
    for path in installers:
        place = PurePosixPath(path)
        if place.suffix == ".whl":
            wheels.append(place.parent.as_posix())
            continue
        how = _how(place.name)
        if how is not None:
            system, words = how
            link = f"<a href='{escape(path)}'>{escape(place.name)}</a>"
            rows.append((link, system, words.format(name=escape(place.name))))
    parts = [_table(("File", "For", "How"), rows)] if rows else []
    parts += [f"<p>{_WHEELS.format(folder=escape(folder))}</p>" for folder in dict.fromkeys(wheels)]
    if not parts:
        return (
            "<p>No installer was put into this kit. Take nnstudio from where you have it, or make "
            "the kit again and name the folder with the installers.</p>"
        )
    return "".join(parts)


def _how(name: str) -> tuple[str, str] | None:
    for endings, system, words in _HOW:
        if name.lower().endswith(endings):
            return system, words
    return None


def _beginning() -> str:
    return (
        "<ol><li>Start nnstudio. The window shows at once; the engine behind it takes some seconds "
        "more.</li><li>Choose a lesson on the first page, or an example and press "
        "<b>Train</b>.</li><li>Nothing that is done in the window can break anything: every edit "
        "can be undone, and every run is kept.</li></ol>"
    )


def _lessons(lessons: Iterable[LessonCard]) -> str:
    rows = [
        (
            f"<b>{escape(lesson.title)}</b><br>{_muted(' · '.join(lesson.steps))}",
            escape(lesson.learns),
            f"{lesson.minutes} min",
        )
        for lesson in lessons
    ]
    words = (
        "<p>Lessons are in the program: on its first page, and under Help ▸ Lessons. The folder "
        "<code>lessons</code> holds them as texts, to be changed or translated: Help ▸ Lessons ▸ "
        "Open a lesson file. Those in a kit's folder on a stick are offered by themselves.</p>"
    )
    return _table(("Lesson", "What one learns", "Time"), rows) + words


def _examples(data: Mapping[str, bool]) -> str:
    rows = []
    for example in examples():
        more = ""
        if example.name in NEED_FILES and "mnist" not in data:
            more = " Needs MNIST, which is not in this kit; it offers the small digits instead."
        link = f"<a href='projects/{escape(example.path.name)}'>{escape(example.title)}</a>"
        rows.append((link, escape(example.summary + more)))
    return _table(("Project", "What it learns"), rows)


def _data(data: Mapping[str, bool]) -> str:
    rows = []
    for name, is_original in data.items():
        known = KNOWN[name]
        state = (
            "byte for byte the published files"
            if is_original
            else "of the right form, but other bytes than the published files"
        )
        licence = f"<a href='data/{name}/LICENCE.txt'>licence and source</a>"
        rows.append((escape(known.title), escape(known.about), f"{state}; {licence}"))
    built_in = (
        "<p>Points, curves, series, iris, wine, digits (1,797 of 8×8 pixels), breast cancer and "
        "diabetes are in the program.</p>"
    )
    found = (
        "<p>nnstudio finds these files by itself as long as this folder is plugged in, or lies "
        "beside the program or a project. To keep them on a computer, copy the folder "
        "<code>data</code> into nnstudio's own data folder.</p>"
    )
    return (_table(("Data set", "What it is", "State"), rows) + found if rows else "") + built_in


def _locking() -> str:
    return (
        "<p>File ▸ Lock for a Class… hides what the hour is not about: kinds of layers, panels, "
        "the training plan, the tasks. What is locked is kept in the project; save it, and give it "
        "out. Help ▸ Unlock… opens it again, with the word that you chose. It is a fence, not a "
        "safe: who opens another project is outside.</p>"
    )


def _trouble() -> str:
    return (
        "<ul><li><b>Is the stick whole?</b> <code>nnstudio kit --check FOLDER</code> compares all "
        "files with their checksums.</li><li><b>The window does not come up:</b> "
        "<code>nnstudio doctor</code> says what is missing.</li><li><b>Training is slow:</b> close "
        "other programs; two cores and 4 GB of memory are enough for every example here.</li>"
        "<li><b>A program was closed by mistake:</b> at the next start it offers what was open."
        "</li></ul>"
    )


def _muted(text: str) -> str:
    return f"<span class='muted'>{escape(text)}</span>"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><tr>{titles}</tr>{lines}</table>"


def handout_html() -> str:
    """One sheet for each desk, in the HTML that Qt's text documents know."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>nnstudio: first steps'
        "</title><style>body { font-family: sans-serif; font-size: 11.5pt; color: #000; }"
        "h1 { font-size: 24pt; margin: 0; } h2 { font-size: 14pt; margin: 22px 0 6px 0; }"
        ".muted { color: #555; }</style></head><body>"
        "<h1>nnstudio: first steps</h1>"
        "<p class='muted'>Watch a network learn, and watch it forget.</p>"
        + _sheet("Five steps", _ordered(_STEPS))
        + _sheet("What the colours say", _plain_table(_COLOURS))
        + _sheet("Words", _plain_table(_WORDS))
        + _sheet("Keys", _plain_table(_KEYS))
        + _sheet("Questions to try", _ordered(_QUESTIONS))
        + "<p class='muted'>Nothing you do can break anything: Ctrl+Z takes every step back.</p>"
        "</body></html>\n"
    )


_STEPS = (
    "Start nnstudio and choose the lesson <b>Your first network</b>.",
    "Press <b>Train</b> and watch the map and the curves.",
    "Click a block: the inspector at the right shows its settings. Change one.",
    "Press <b>Train</b> again. What is better, what is worse?",
    "Look around: <b>Weights</b>, <b>Activations</b>, <b>Predictions</b> below the canvas.",
)
_COLOURS = (
    ("Blue, orange, grey", "positive, negative, zero: weights and what units answer"),
    ("Blue curve, orange curve", "what is learned from; what is held out (validation)"),
    ("Light at a block", "green: learns; orange: unwell; red: sick. Click it for remedies."),
)
_WORDS = (
    ("Layer, unit", "a block of the network, and one of the numbers that it gives"),
    ("Weight", "a number that training changes"),
    ("Loss", "how wrong the network is; training makes it smaller"),
    ("Epoch, batch", "once through all samples; the few of them that one step looks at"),
    ("Learning rate", "how long a step is"),
    ("Overfitting", "learning by heart: right on what was learned, wrong on what was held out"),
)
_KEYS = (
    ("Space, Ctrl+Return", "train or pause"),
    ("F10, Shift+F10", "one batch, one epoch"),
    ("Ctrl+R", "back to the first weights"),
    ("Ctrl+Z, Ctrl+Y", "undo, redo"),
    ("Ctrl+F", "search the layers"),
    ("F1", "help on what you are looking at"),
)
_QUESTIONS = (
    "How few units are enough for two spirals?",
    "What does a learning rate of 1 do? And of 0.00001?",
    "Where do the two loss curves come apart, and what helps?",
    "Teach five tasks in a row: what is left of the first?",
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
