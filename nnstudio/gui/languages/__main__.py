"""Finds every text, brings the files of all languages up to date, and compiles them.

Run ``python -m nnstudio.gui.languages`` in a checkout; ``--help`` tells the rest.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from nnstudio import assets
from nnstudio.gui.languages import linguist
from nnstudio.gui.languages.kit_texts import kit_texts, kit_words
from nnstudio.gui.languages.languages import ENGLISH, NAMES
from nnstudio.gui.languages.room_sentences import room_sentences
from nnstudio.gui.languages.texts import SENTENCES, Text
from nnstudio.gui.languages.window_texts import window_texts


def all_texts() -> tuple[Text, ...]:
    """Every text, once for each context, in a steady order."""
    once: dict[tuple[str, str], Text] = {}
    for text in (*window_texts(), *room_sentences(), *kit_texts()):
        if any(letter.isalpha() for letter in text.source):
            known = once.setdefault((text.context, text.source), text)
            if text.is_counted and not known.is_counted:
                once[text.context, text.source] = text
    return tuple(sorted(once.values(), key=lambda text: (text.context, text.source)))


def templates(texts: Sequence[Text]) -> bytes:
    """The list of sentences that the window recognises, as a file."""
    sentences = sorted(text.source for text in texts if text.context == SENTENCES)
    return msgspec.json.format(msgspec.json.encode(sentences), indent=1) + b"\n"


def main(argv: Sequence[str]) -> int:
    """Brings everything up to date, and says what is missing.

    Args:
        argv: ``[--fill CODE FILE] [--missing CODE]``.
    """
    wish = _parse(argv)
    folder = assets.path("translations")
    every = all_texts()
    (folder / "sentences.json").write_bytes(templates(every))
    for code in NAMES:
        texts = linguist.wanted(every, code)
        path = folder / f"nnstudio_{code}.ts"
        words = linguist.read(path)
        if wish.fill and wish.fill[0] == code:
            told = Path(wish.fill[1]).read_bytes()
            more = msgspec.json.decode(told, type=dict[str, str | list[str]])
            words = linguist.filled(texts, words, more)
        linguist.write(path, code, texts, words)
        linguist.compile_to(path, path.with_suffix(".qm"))
        if code != ENGLISH:
            (folder / f"kit_{code}.json").write_bytes(kit_words(words))
        left = linguist.missing(texts, words, code)
        print(f"{code}: {len(texts) - len(left)} of {len(texts)} texts")  # noqa: T201 - the answer
        if wish.missing == code:
            sources = list(dict.fromkeys(text.source for text in left))
            print(msgspec.json.format(msgspec.json.encode(sources)).decode())  # noqa: T201
    return 0


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m nnstudio.gui.languages", description=__doc__)
    parser.add_argument(
        "--fill",
        nargs=2,
        metavar=("CODE", "FILE"),
        help="takes {English: translation, or a list of its forms} from JSON",
    )
    parser.add_argument("--missing", metavar="CODE", help="prints what a language lacks, as JSON")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
