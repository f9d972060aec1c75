"""The pages of a kit say every word in the language that is asked for."""

import re
from html import unescape

import pytest

from nnstudio.document.kit import handout, pages, speech
from nnstudio.document.kit.pages import Contents
from nnstudio.lessons.library import cards

CONTENTS = (
    Contents((), {}, cards()),
    Contents(
        (
            *("install/n.deb", "install/n.rpm", "install/n.AppImage", "install/n.run"),
            *("install/n.tar.gz", "install/n.exe", "install/n.dmg", "install/wheels/n.whl"),
        ),
        {"mnist": True, "fashion-mnist": False},
        cards(),
    ),
)
#: Names that are the same in every language.
NAMES = re.compile(
    r"\w+/[\w/.-]+|handout\.\w+|n\.\w+(\.gz)?|Debian, Ubuntu, Mint|Fedora, openSUSE"
    r"|sudo (apt|dnf) install \./|(Fashion-)?MNIST|install/wheels"
)


def words_in(page: str) -> str:
    body = page[page.index("<body>") :]
    return unescape(re.sub("<[^>]*>", " ", body))


@pytest.mark.parametrize("contents", CONTENTS, ids=["empty", "full"])
def test_every_word_goes_through_the_translation(contents: Contents) -> None:
    def silent(text: str) -> str:
        return "".join(re.findall(r"\{\w+\}", text))  # leaves only what is filled in

    for page in (pages.teacher_html(contents, silent), handout.handout_html(silent)):
        assert not re.findall(r"[A-Za-z]{3,}", NAMES.sub("", words_in(page)))


@pytest.mark.parametrize("language", speech.languages())
def test_the_pages_have_the_same_links_and_commands_in_every_language(language: str) -> None:
    def signs(page: str) -> list[str]:
        return sorted(
            re.findall(r"href='[^']*'|<code>[^<]*?(?= FOLDER|</code>)|<h2>|<li|<tr", page)
        )

    say = speech.speaking(language)
    page, english = pages.teacher_html(CONTENTS[1], say, language), pages.teacher_html(CONTENTS[1])
    changed = re.sub(r"(--check )[^<]*", r"\1FOLDER", page)
    assert signs(changed) == signs(english)
    assert (page == english) == (language == speech.ENGLISH)
    assert "{" not in words_in(page)
    sheet = handout.handout_html(say, language)
    assert signs(sheet) == signs(handout.handout_html())
