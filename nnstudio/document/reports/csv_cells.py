"""Texts in cells of a CSV file that somebody will open in a spreadsheet."""

from __future__ import annotations

#: Spreadsheets take a text that starts with one of these for a formula, and carry it out.
#: Source: OWASP, "CSV Injection".
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def safe_text(text: str) -> str:
    """The text, with an apostrophe before what would be carried out as a formula.

    Args:
        text: A name that a user or a file has given, not a number.
    """
    return "'" + text if text.startswith(_FORMULA_STARTS) else text
