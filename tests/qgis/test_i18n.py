"""The translations are complete, sound, compiled and found."""

from __future__ import annotations

import json
from typing import Any

import pytest

LANGUAGES = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")


@pytest.fixture
def tool(script: Any) -> Any:
    return script("translate/translate")


def test_translations_are_complete(tool: Any) -> None:
    lacking, _ = tool.check()
    assert lacking == [], f"{len(lacking)} texts; see scripts/translate/run --update and --missing"


def test_translations_are_sound(tool: Any) -> None:
    _, wrong = tool.check()
    assert wrong == []


def test_the_templates_of_the_worker_are_up_to_date(tool: Any) -> None:
    assert tool.TEMPLATES.read_text("utf-8") == tool.templates_text(set(tool.collected()))
    assert len(json.loads(tool.TEMPLATES.read_text("utf-8"))) > 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_as_written(qgis_application: Any, tool: Any, language: str) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(tool.FOLDER / f"cleardate_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        for message in tool.ts.read(tool.file_of(language)).values():
            compiled = QCoreApplication.translate(message.context, message.source)
            expected = "" if message.vanished else message.translation
            assert compiled == (expected or message.source), "see scripts/translate/run --compile"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("de", ["de"]),
        ("de_AT", ["de_AT", "de"]),
        ("de_DE.UTF-8", ["de_DE", "de"]),
        ("pt_BR", ["pt_BR", "pt"]),
        ("pt_PT", ["pt_PT", "pt", "pt_BR"]),
        ("pt", ["pt", "pt_BR"]),
        ("zh-Hans", ["zh_Hans", "zh", "zh_CN"]),
        ("zh_CN", ["zh_CN", "zh"]),
        ("zh-Hant", []),
        ("zh_TW", []),
        ("ca_ES@valencia", ["ca_ES", "ca"]),
        ("C", ["C"]),
        ("", []),
    ],
)
def test_the_translation_of_a_locale(locale: str, names: list[str]) -> None:
    from cleardate.processing.host.text import translation_names

    assert translation_names(locale) == names


@pytest.mark.parametrize(
    ("override", "chosen", "expected"),
    [(True, "zh-Hans", "zh-Hans"), (True, "", None), (False, "de", None)],
)
def test_the_language_of_the_settings(
    qgis_application: Any, override: bool, chosen: str, expected: str | None
) -> None:
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QLocale

    from cleardate.processing.host.text import qgis_locale

    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", override)
    settings.setValue("locale/userLocale", chosen)
    try:
        assert qgis_locale() == (expected or QLocale.system().name())
    finally:
        settings.remove("locale/overrideFlag")
        settings.remove("locale/userLocale")


def test_a_plugin_in_german_and_back(qgis_application: Any, tool: Any) -> None:
    from qgis.core import QgsSettings

    from cleardate import classFactory
    from cleardate.processing.host.text import tr

    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de_AT")
    try:
        plugin = classFactory(None)
        german = tool.ts.read(tool.file_of("de"))[(tool.WINDOW, "Fill clouds")].translation
        assert german and tr("Fill clouds") == german
        plugin.unload()
        assert tr("Fill clouds") == "Fill clouds"
        assert tr("") == ""
    finally:
        settings.remove("locale/overrideFlag")
        settings.remove("locale/userLocale")
