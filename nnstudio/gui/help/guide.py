"""The pages of the guide: their contents, their sections, and a search over all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

#: The page that lists all others.
INDEX = "index"

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)\)")
_ENTRY = re.compile(r"^\s*[-*]\s+\[([^\]]+)\]\(([\w/-]+)\.md\)")
#: What Markdown writes around words, and the frames of tables.
_MARKS = re.compile(r"(\*+|`|^>\s?|^\s*[-*]\s+|\|[-:| ]+\|$|\|)", re.MULTILINE)
#: Characters of a found passage before and after the first word.
_BEFORE, _AFTER = 40, 100


class Place(NamedTuple):
    """Somewhere in the guide.

    Attributes:
        page: Path of a page below ``docs/``, without its ending.
        anchor: The name of a heading, as GitHub makes it; empty is the top.
    """

    page: str
    anchor: str = ""

    @classmethod
    def parse(cls, text: str) -> Place:
        """Reads ``"weights"`` or ``"weights#over-time"``."""
        page, _, anchor = text.partition("#")
        return cls(page, anchor)


class Group(NamedTuple):
    """A heading of the table of contents, and (title, page) of what stands below it."""

    title: str
    entries: tuple[tuple[str, str], ...]


class Section(NamedTuple):
    """A heading and the words below it, without marks."""

    title: str
    anchor: str
    text: str


class Hit(NamedTuple):
    """A section in which all words were found.

    Attributes:
        place: Where it stands.
        title: Of its page.
        section: Its own heading; empty where it is the page's.
        passage: The words around the first one that was found.
    """

    place: Place
    title: str
    section: str
    passage: str


@dataclass(frozen=True)
class Page:
    """One page.

    Attributes:
        name: Its path below ``docs/``, without its ending.
        text: Its Markdown.
    """

    name: str
    text: str

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.sections[0].title

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Its sections; the first one bears the page's title."""
        return tuple(_sections(self.text))

    @property
    def links(self) -> tuple[str, ...]:
        """Every target of a link or a picture, as written."""
        return tuple(match[2] for match in _LINK.finditer(_without_code(self.text)))


class Guide:
    """All pages below a folder, read once.

    Args:
        folder: The folder; pages end with ``.md``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages = {
            page.name: page
            for path in sorted(folder.rglob("*.md"))
            for page in (_page(folder, path),)
        }

    def contents(self) -> tuple[Group, ...]:
        """The table of contents: the lists of links on the index, by their headings."""
        groups: list[Group] = []
        for line in self.pages[INDEX].text.splitlines():
            if heading := _HEADING.match(line):
                groups.append(Group(heading[2], ()))
            elif entry := _ENTRY.match(line):
                last = groups[-1]
                groups[-1] = last._replace(entries=(*last.entries, (entry[1], entry[2])))
        return tuple(group for group in groups if group.entries)

    def has(self, place: Place) -> bool:
        """Whether there is such a page, and such a heading on it."""
        page = self.pages.get(place.page)
        if page is None:
            return False
        return not place.anchor or any(place.anchor == each.anchor for each in page.sections)

    def search(self, words: str) -> tuple[Hit, ...]:
        """The sections that hold every word; those whose headings hold them come first."""
        wanted = words.casefold().split()
        if not wanted:
            return ()
        found: list[tuple[int, Hit]] = []
        for page in self.pages.values():
            if page.name == INDEX:
                continue
            for number, section in enumerate(page.sections):
                rank = _rank(wanted, page, section)
                if rank is not None:
                    anchor = section.anchor if number else ""
                    title = section.title if number else ""
                    passage = _passage(section.text, wanted)
                    found.append((rank, Hit(Place(page.name, anchor), page.title, title, passage)))
        found.sort(key=lambda pair: pair[0])
        return tuple(hit for _, hit in found)


def slug(heading: str) -> str:
    """The name of a heading in links, as GitHub makes it."""
    plain = re.sub(r"[*`]", "", _LINK.sub(r"\1", heading)).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def _page(folder: Path, path: Path) -> Page:
    name = path.relative_to(folder).with_suffix("").as_posix()
    return Page(name, path.read_text(encoding="utf-8"))


def _sections(text: str) -> Iterator[Section]:
    title, lines = "", list[str]()
    for line in _without_code(text).splitlines():
        heading = _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        if title or "".join(lines).strip():
            yield Section(title, slug(title), _plain("\n".join(lines)))
        title, lines = _plain(heading[2]), []
    yield Section(title, slug(title), _plain("\n".join(lines)))


def _without_code(text: str) -> str:
    """The text with the lines of code blocks kept as words, but not as headings or links."""
    parts = re.split(r"^```.*$", text, flags=re.MULTILINE)
    for place in range(1, len(parts), 2):
        parts[place] = re.sub(r"[#\[\]]", " ", parts[place])
    return "\n".join(parts)


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", text)).replace("\\", "").split())


def _rank(wanted: list[str], page: Page, section: Section) -> int | None:
    heading = f"{page.title} {section.title}".casefold()
    whole = f"{heading} {section.text.casefold()}"
    if not all(word in whole for word in wanted):
        return None
    if all(word in section.title.casefold() for word in wanted):
        return 0
    return 1 if all(word in heading for word in wanted) else 2


def _passage(text: str, wanted: list[str]) -> str:
    folded = text.casefold()
    places = [place for word in wanted if (place := folded.find(word)) >= 0]
    first = min(places, default=0)
    begin = max(0, first - _BEFORE)
    end = min(len(text), first + _AFTER)
    if begin:
        begin = text.find(" ", begin) + 1
    if end < len(text):
        end = max(text.rfind(" ", 0, end), first)
    return f"{'… ' if begin else ''}{text[begin:end].strip()}{' …' if end < len(text) else ''}"
