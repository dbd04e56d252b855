"""Translation of what the user reads."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "ClearDate"

ONLY_VARIANT = {"pt": "pt_BR", "zh": "zh_CN"}
"""The translation that all of a language read, where it is named after one country."""
TRADITIONAL_CHINESE = ("zh_TW", "zh_HK", "zh_MO", "zh_Hant")
"""Reads other characters; English serves better than the simplified ones."""


def tr(text: str) -> str:
    """The translation of ``text``, or ``text`` itself where there is none."""
    # Qt answers an empty text with what a file of translations says of itself.
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def tr_noop(text: str) -> str:
    """``text`` itself; marks a literal in a table for translation, which ``tr`` does later."""
    return text


def plain(text: str) -> str:
    """``text`` as words that no widget takes for HTML; it looks the same.

    For what cannot be told that its text is plain: tool tips, and QGIS's own labels and messages.
    """
    # Behind a sign of no width, a bracket opens no tag for Qt, nor is there an entity.
    return text.replace("<", "<\u200b").replace("&lt;", "&\u200blt;")


def whole_characters(text: str) -> str:
    """``text`` without halves of characters, which JSON can hold but no file in UTF-8 and no tr."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def install_translator(folder: Path) -> Optional[QTranslator]:
    """Load the translation of QGIS's language from ``folder``, if there is one.

    The translator must be kept, and taken away with QCoreApplication.removeTranslator.
    """
    for name in translation_names(qgis_locale()):
        path = folder / f"cleardate_{name}.qm"
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def qgis_locale() -> str:
    """The language that QGIS speaks: that of its settings if it overrides the system's."""
    settings = QgsSettings()
    chosen = ""
    if settings.value("locale/overrideFlag", False, type=bool):
        chosen = settings.value("locale/userLocale", "", type=str)
    return chosen or QLocale.system().name()


def translation_names(locale: str) -> list[str]:
    """The translations that fit a locale such as ``de_AT`` or ``zh-Hans``, the best first."""
    parts = locale.split(".")[0].split("@")[0].replace("-", "_")
    if parts.startswith(TRADITIONAL_CHINESE):
        return []
    language = parts.split("_")[0]
    names = [parts, language, ONLY_VARIANT.get(language, language)]
    return [name for name in dict.fromkeys(names) if name]
