"""The guide hangs together: every link leads somewhere, every page can be found."""

import re
from collections import Counter
from pathlib import Path

import pytest

from nnstudio import assets, cli
from nnstudio.document.examples import NAMES
from nnstudio.gui.help.context import DOCK_PLACES, PAGE_PLACES
from nnstudio.gui.help.guide import INDEX, Guide, Place, slug


@pytest.fixture(scope="module")
def guide() -> Guide:
    return Guide(assets.guide())


def target(guide: Guide, page: str, link: str) -> tuple[Path, Place]:
    """The file to which a link of a page leads, and its place in the guide."""
    path, _, anchor = link.partition("#")
    here = guide.folder / page
    file = (here.parent / path).resolve() if path else here.with_suffix(".md")
    name = file.relative_to(guide.folder.resolve()).with_suffix("").as_posix()
    return file, Place(name, anchor)


def inner_links(guide: Guide, page: str) -> list[str]:
    return [link for link in guide.pages[page].links if "://" not in link]


def test_every_link_and_picture_is_there(guide: Guide) -> None:
    broken = []
    for page in guide.pages:
        for link in inner_links(guide, page):
            file, place = target(guide, page, link)
            is_page = file.suffix == ".md"
            if not (guide.has(place) if is_page else file.is_file()):
                broken.append(f"{page}: {link}")
    assert broken == []


def test_every_page_can_be_reached_from_the_contents(guide: Guide) -> None:
    reached, todo = {INDEX}, [INDEX]
    while todo:
        page = todo.pop()
        for link in inner_links(guide, page):
            file, place = target(guide, page, link)
            if file.suffix == ".md" and place.page not in reached:
                reached.add(place.page)
                todo.append(place.page)
    assert set(guide.pages) - reached == set()


def test_every_example_has_a_tutorial_with_a_picture_in_the_contents(guide: Guide) -> None:
    listed = {page for group in guide.contents() for _, page in group.entries}
    for name in NAMES:
        page = guide.pages[f"tutorials/{name}"]
        assert page.name in listed
        assert any(link.endswith(".png") for link in page.links), name


def test_every_place_to_which_f1_leads_is_there(guide: Guide) -> None:
    places = {**DOCK_PLACES, **{" ".join(key): text for key, text in PAGE_PLACES.items()}}
    missing = {name: text for name, text in places.items() if not guide.has(Place.parse(text))}
    assert missing == {}


def test_every_command_stands_in_the_guide_once(guide: Guide) -> None:
    parser = cli._parser()
    (commands,) = (each for each in parser._actions if isinstance(each.choices, dict))
    told = re.findall(r"^\| `nnstudio (\w+)", guide.pages["commands"].text, re.M)
    assert sorted(told) == sorted((*(commands.choices or ()), "snapshot"))


def test_no_line_of_the_guide_is_told_twice(guide: Guide) -> None:
    begins = re.compile(r"^\* \*\*(.+?)\*\*", re.M)
    twice = {
        name: [words for words, times in Counter(begins.findall(page.text)).items() if times > 1]
        for name, page in guide.pages.items()
    }
    assert {name: words for name, words in twice.items() if words} == {}


def test_a_heading_is_named_as_on_github() -> None:
    assert slug("Gradients ▸ Flow") == "gradients--flow"
    assert slug("Steps: forward and backward, a layer at a time") == (
        "steps-forward-and-backward-a-layer-at-a-time"
    )
    assert slug("`relu` or **not**?") == "relu-or-not"


@pytest.fixture
def small(tmp_path: Path) -> Guide:
    (tmp_path / "index.md").write_text("# All\n## First\n* [One](one.md)\n## None\nwords\n")
    (tmp_path / "one.md").write_text(
        "# Kernels\nA filter slides.\n\n## Of *recurrent* nets\n| gate | use |\n|---|---|\n"
        "| forget | what is [kept](index.md) |\n\n```sh\n# no heading\n```\n"
    )
    (tmp_path / "two.md").write_text("# Two\nKernels are told of elsewhere, gates too.\n")
    return Guide(tmp_path)


def test_the_contents_are_the_lists_of_the_index(small: Guide) -> None:
    assert [(group.title, group.entries) for group in small.contents()] == [
        ("First", (("One", "one"),))
    ]


def test_a_search_finds_sections_with_all_words_and_headings_first(small: Guide) -> None:
    hits = small.search("kernels")
    assert [hit.place for hit in hits] == [
        Place("one"),
        Place("one", "of-recurrent-nets"),  # its page is called so
        Place("two"),
    ]
    found = small.search("FORGET kept")
    assert [(hit.place, hit.section) for hit in found] == [
        (Place("one", "of-recurrent-nets"), "Of recurrent nets")
    ]
    assert "forget what is kept" in found[0].passage
    assert small.search("kernels zebra") == ()
    assert small.search("  ") == ()


def test_what_stands_in_code_is_no_heading(small: Guide) -> None:
    assert [section.title for section in small.pages["one"].sections] == [
        "Kernels",
        "Of recurrent nets",
    ]
