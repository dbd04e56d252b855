"""The user guide as HTML, behind the help buttons."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
HTML = ROOT / "docs" / "html"


@pytest.fixture(scope="module")
def pages(script: Callable[[str], Any]) -> Any:
    return script("docs/pages")


def test_pages_are_those_of_the_guide(pages: Any) -> None:
    made = pages.html_pages()
    found = {path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html")}
    assert found == set(made), "run scripts/docs/pages.py"
    for name, text in made.items():
        assert (HTML / name).read_text("utf-8") == text, f"{name}: run scripts/docs/pages.py"


def test_every_link_and_picture_exists() -> None:
    followed = 0
    for path in HTML.rglob("*.html"):
        for link in re.findall(r'(?:href|src)="([^"#]+)', path.read_text("utf-8")):
            if "://" not in link:
                assert (path.parent / link).exists(), f"{path.name} leads to {link}"
                followed += 1
    assert followed > 50


def test_a_broken_link_is_found(pages: Any, tmp_path: Path) -> None:
    (tmp_path / "guide").mkdir()
    (tmp_path / "guide" / "index.md").write_text("# T\n\n[x](gone.md)\n", "utf-8")
    pages_docs, pages.DOCS = pages.DOCS, tmp_path
    try:
        with pytest.raises(FileNotFoundError, match=r"gone\.md"):
            pages.html_pages()
    finally:
        pages.DOCS = pages_docs


def test_markup_of_others_is_not_taken_over(pages: Any, tmp_path: Path) -> None:
    (tmp_path / "guide").mkdir()
    (tmp_path / "guide" / "index.md").write_text("# T\n\n<script>x</script>\n", "utf-8")
    pages_docs, pages.DOCS = pages.DOCS, tmp_path
    try:
        (text,) = pages.html_pages().values()
    finally:
        pages.DOCS = pages_docs
    assert "<script>" not in text
