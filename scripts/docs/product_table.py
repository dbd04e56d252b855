"""Write docs/products.md: each product of ../shared/data/products, what must be read and what is.

    .venv/bin/python scripts/docs/product_table.py [FOLDER]

FOLDER is where the products lie. Every row comes from ``cleardate products``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from product_facts import FACTS, agrees, said

from cleardate.imagery.gdal_guard import guarded_gdal
from cleardate.imagery.products.search import products_in

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "docs" / "products.md"
HEAD = """# Products: what must be read, and what is

Made by `scripts/docs/product_table.py` from the products of `../shared/data/products`, each read by
`cleardate products`. "must" are the facts that the README there asks for
(`scripts/docs/product_facts.py`); a fact that is read otherwise would stand in bold. HLS, MAJA,
Sentinel Hub and Landsat in a tar were never tried on real files: there is none here, and their
tests make their own.

| product | must | what is said of it |
| --- | --- | --- |
"""


def page(folder: Path) -> str:
    """The page; products by their paths below ``folder``."""
    rows = [row(folder, path, facts) for path, facts in FACTS.items()]
    return HEAD + "\n".join(rows) + "\n"


def row(folder: Path, path: str, facts: dict[str, Any]) -> str:
    """One row of the table."""
    record = products_in(str(folder / path))[0].to_record()
    wanted = ", ".join(
        text(fact, value) if agrees(record, fact, value) else f"**{text(fact, value)}**"
        for fact, value in facts.items()
    )
    shown = ["form", "sensor", "datetime", "tile", "epsg", "relative_orbit", "orbit_direction"]
    shown += ["offset", "unit", "mask_kind", "offset_source"]
    parts = [
        text(fact, said(record, fact)) for fact in shown if said(record, fact) not in (None, [])
    ]
    parts += record["assumed"]
    parts += [f"cannot be used: {record['problem']}"] if record["problem"] else []
    told = "; ".join(parts).replace(f"{folder}/", "").replace("|", "/")
    return f"| `{path}` | {wanted} | {told} |"


def text(fact: str, value: Any) -> str:
    """A fact as a few words."""
    words = ", ".join(value) if isinstance(value, list) else value
    return f"{fact.replace('_', ' ')} {'none' if value in ('', None) else words}"


def main() -> None:
    """Write the page."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared/data/products"
    with guarded_gdal(False):
        OUTPUT.write_text(page(folder.resolve()), encoding="utf-8")


if __name__ == "__main__":
    main()
