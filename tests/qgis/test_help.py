"""The pages behind the help buttons."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def reference(script: Any, qgis_application: Any) -> Any:
    return script("reference")


def test_the_reference_is_that_of_the_algorithms(reference: Any) -> None:
    pages = reference.algorithm_pages()
    folder = ROOT / "docs" / "guide" / "algorithms"
    assert {path.stem for path in folder.glob("*.md")} == set(pages)
    for name, text in pages.items():
        assert (folder / f"{name}.md").read_text("utf-8") == text, "run scripts/reference.py"


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
        assert f"cleardate:{algorithm.name()}" in page.read_text("utf-8")


def test_addresses_hold_blanks_and_letters_of_any_script(monkeypatch: Any) -> None:
    from cleardate.processing import help_pages

    monkeypatch.setattr(help_pages, "FOLDER", Path("/süd 测/guide"))
    assert unquote(help_pages.help_url("trust")) == "file:///süd 测/guide/trust.html"
    assert help_pages.help_url("trust").isascii()
