"""The pages behind the help buttons."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def reference(script: Any, qgis_application: Any) -> Any:
    return script("docs/reference")


def test_the_reference_is_that_of_the_algorithms(reference: Any) -> None:
    pages = reference.algorithm_pages()
    folder = ROOT / "docs" / "guide" / "algorithms"
    assert {path.stem for path in folder.glob("*.md")} == set(pages)
    for name, text in pages.items():
        assert (folder / f"{name}.md").read_text("utf-8") == text, "run scripts/docs/reference.py"


def test_help_buttons_open_pages_that_exist(plugin: Any) -> None:
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("cleardate")
    own = [a for a in provider.algorithms() if a.helpUrl()]
    assert len(own) >= 10
    for algorithm in own:
        address = urlparse(algorithm.helpUrl())
        assert address.scheme == "file"
        page = Path(unquote(address.path))
        assert page.is_file(), page
        named = f"cleardate:{algorithm.name()}", algorithm.displayName()
        text = re.sub(r"\s+", " ", page.read_text("utf-8"))
        assert any(name in text for name in named)


def test_addresses_hold_blanks_and_letters_of_any_script(monkeypatch: Any) -> None:
    from cleardate.processing.host import help_pages

    monkeypatch.setattr(help_pages, "FOLDER", Path("/süd 测/guide"))
    assert unquote(help_pages.help_url("trust")) == "file:///süd 测/guide/trust.html"
    assert help_pages.help_url("trust").isascii()


QGIS_WORDS = {
    *("Raster", "Plugins", "Manage and Install Plugins", "Install from ZIP", "Options", "Styles"),
    *("Run as Batch Process…", "Edit Model…", "Miscellaneous", "Build Virtual Raster"),
    *("Place each input file into a separate band", "Save As…", "Set CRS of Layer(s)…"),
    *("Assign Projection", "Layer Properties", "Information"),
}
"""Menus and buttons of QGIS itself that the guide names."""


@pytest.fixture(scope="module")
def texts(script: Any) -> list[str]:
    """All that the plugin and its worker say, in English."""
    messages = script("translate/ts").read(ROOT / "i18n" / "cleardate_de.ts")
    return [message.source for message in messages.values()]


def test_buttons_that_the_guide_names_exist(texts: list[str]) -> None:
    known = {text.rstrip("…") for text in texts} | {"ClearDate"} | QGIS_WORDS
    named = 0
    for page in (ROOT / "docs" / "guide").glob("*.md"):
        for path in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", page.read_text("utf-8")):
            for word in re.sub(r"\s+", " ", path).split(" > "):
                assert word in known or word.rstrip("…") in known, f"{page.name}: {word}"
                named += 1
    assert named > 40


def test_messages_that_the_guide_explains_exist(texts: list[str]) -> None:
    page = (ROOT / "docs" / "guide" / "troubleshooting.md").read_text("utf-8")
    explained = 0
    for section in page.split("\n## ")[1:]:
        if "message begins" not in section:
            continue
        for row in re.findall(r"^\| ((?!message|---).*?) \|", section, re.MULTILINE):
            pieces = [piece.strip() for piece in row.split("…")]
            assert any(all(p in text for p in pieces) for text in texts), row
            explained += 1
    assert explained > 20
