"""Which languages there are, and putting one in force."""

from __future__ import annotations

import re

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from nnstudio import assets
from nnstudio.gui.languages import sentences
from nnstudio.gui.languages.pseudo import PSEUDO, RIGHT_TO_LEFT, PseudoTranslator

#: What is filled in later: a translation has the same, in any order.
GAPS = re.compile(r"\{\w*[^}]*\}")
#: What the system says.
SYSTEM = ""
ENGLISH = "en"
#: Every language, in itself: who looks for it may read no other.
NAMES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "zh_CN": "简体中文",
}
#: Where the application keeps which one is in force.
_PROPERTY = "nnstudio_language"
#: In how many forms a language tells what is counted, in Qt Linguist's order, where it is not
#: "one" and "many".
FORMS = {"zh_CN": 1}


def available() -> dict[str, str]:
    """Code and own name of each language whose texts are installed; English is always there."""
    folder = assets.path("translations")
    return {
        code: name
        for code, name in NAMES.items()
        if code == ENGLISH or (folder / f"nnstudio_{code}.qm").is_file()
    }


def of_system(wanted: list[str] | None = None) -> str:
    """The first language that the system asks for and that is there; English where none is.

    Args:
        wanted: Languages as ``"de-AT"``, the best first; the system's when ``None``.
    """
    codes = available()
    for name in wanted if wanted is not None else QLocale.system().uiLanguages():
        locale = QLocale(name)
        for code in (locale.name(), locale.name().partition("_")[0]):
            if code in codes:
                return code
    return ENGLISH


def install(application: QApplication, code: str = SYSTEM) -> str:
    """Puts a language in force, for what is made from now on.

    Args:
        application: Of this process.
        code: One of ``NAMES``; ``SYSTEM``; or a made-up one, see ``pseudo``.

    Returns:
        The code of the language that is in force.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.setParent(None)
    chosen = code if code in (*available(), PSEUDO, RIGHT_TO_LEFT) else of_system()
    for translator in _translators(chosen):
        translator.setParent(application)
        application.installTranslator(translator)
    is_mirrored = chosen == RIGHT_TO_LEFT
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    sentences.follow(is_english=chosen == ENGLISH)
    application.setProperty(_PROPERTY, chosen)
    return chosen


def in_force() -> str:
    """The code of the language in which the window speaks."""
    application = QApplication.instance()
    told = application.property(_PROPERTY) if application is not None else None
    return str(told or ENGLISH)


def remove(application: QApplication) -> None:
    """Goes back to English."""
    install(application, ENGLISH)


def _translators(code: str) -> list[QTranslator]:
    if code in (PSEUDO, RIGHT_TO_LEFT):
        return [PseudoTranslator()]
    made = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (f"nnstudio_{code}", assets.path("translations"))):
        translator = QTranslator()
        if translator.load(name, str(folder)):
            made.append(translator)
    return made
