"""Makes docs/html/ of the guide: the pages behind the help buttons, readable without a network.

    .venv/bin/python scripts/docs/pages.py

The compute environment has a Markdown reader. Pages that the guide links to, such as results, come
along.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
LINKS = {"link_open": "href", "image": "src"}
DOCS = Path(__file__).resolve().parents[2] / "docs"
START = "guide/index.md"
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1rem; }
nav { border-bottom: 1px solid #8888; padding-bottom: .5rem; margin-bottom: 1rem; }
img { max-width: 100%; border: 1px solid #8888; border-radius: 4px; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8888; padding: .3rem .6rem; text-align: left; vertical-align: top; }
pre { background: #8882; padding: .7rem; overflow-x: auto; border-radius: 4px; }
code { font-size: .92em; }
h1 { line-height: 1.2; }
""".strip()


def main() -> None:
    """Write all pages, and delete those that nothing links to any more."""
    pages = html_pages()
    folder = DOCS / "html"
    for path in sorted(folder.rglob("*.html")):
        if path.relative_to(folder).as_posix() not in pages:
            path.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{len(pages)} pages in {folder}")


def html_pages() -> dict[str, str]:
    """Every page of the guide and those it links to, by their paths below docs/html."""
    sources = _reachable()
    return {_html(source): _page(source, sources) for source in sources}


def _html(source: str) -> str:
    return re.sub(r"\.md$", ".html", source)


def _reachable() -> list[str]:
    """Sources of the pages; those outside the guide do not bring further ones along."""
    found: set[str] = set()
    waiting = [START]
    while waiting:
        source = waiting.pop()
        if source in found:
            continue
        found.add(source)
        if source.startswith("guide/"):
            links = (_target(token, source) for token in _links(_tokens(source)))
            waiting += [target for target in links if target and target.endswith(".md")]
    return sorted(found)


def _tokens(source: str) -> list[Token]:
    text = (DOCS / source).read_text(encoding="utf-8")
    return MARKDOWN.parse(text)


def _links(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from (child for child in token.children or () if child.type in LINKS)


def _target(link: Token, source: str) -> str:
    """What a link of ``source`` leads to, from docs/ on; empty if it leads out into the world."""
    path = str(link.attrs[LINKS[link.type]]).partition("#")[0]
    if not path or "://" in path or path.startswith("mailto:"):
        return ""
    target = os.path.normpath(Path(source).parent / path)
    if target.startswith("..") or not (DOCS / target).exists():
        raise FileNotFoundError(f"docs/{source} links to {path}, which is not in docs.")
    return Path(target).as_posix()


def _page(source: str, sources: list[str]) -> str:
    tokens = _tokens(source)
    for link in _links(tokens):
        _redirect(link, source, sources)
    heading = next(i for i, token in enumerate(tokens) if token.type == "heading_open")
    title = html.escape(tokens[heading + 1].content)
    body = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})
    home = os.path.relpath(_html(START), Path(source).parent)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title} - ClearDate</title>\n<style>\n{STYLE}\n</style>\n</head>\n"
        f'<body>\n<nav><a href="{home}">ClearDate: user guide</a></nav>\n{body}</body>\n</html>\n'
    )


def _redirect(link: Token, source: str, sources: list[str]) -> None:
    """Point a link or picture of ``source`` to where it is seen from docs/html."""
    target = _target(link, source)
    if not target:
        return
    name = LINKS[link.type]
    if target in sources:
        path, _, anchor = str(link.attrs[name]).partition("#")
        link.attrs[name] = _html(path) + (f"#{anchor}" if anchor else "")
    elif source.startswith("guide/"):
        link.attrs[name] = Path(os.path.relpath(target, Path("html", source).parent)).as_posix()
    else:
        # A table of figures beside a page of results, say: it is not shipped.
        del link.attrs[name]


if __name__ == "__main__":
    main()
