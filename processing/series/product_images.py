"""Products in the folder of a series: which are there, and what each is to the plan.

The worker reads them; here it is only told, by names, whether it has to be asked at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Optional

from ...contract.layers import MASK
from ...contract.products import is_band_name, is_product_path
from ..host.product_facts import ProductFacts
from ..host.text import tr
from .pairing import Image

METADATA_FILES = ("mtd_msil2a.xml", "manifest.safe")


def has_products(folder: Path) -> bool:
    """Whether the names in a folder and its folders are those of products."""
    return any(
        is_band_name(path.name)
        or path.name.lower() in METADATA_FILES
        or (path.is_file() and is_product_path(str(path)))
        for path in folder.rglob("*")
    )


class SeriesProducts:
    """The products of a folder as images of a series, known by their paths."""

    def __init__(self, found: Iterable[ProductFacts] = ()) -> None:
        self._found = list(found)
        self._by_path = {
            Path(p.path): p for p in self._found if p.kind and not p.problem and p.raster
        }
        self._files = {file for product in self._by_path.values() for file in product.files}
        self._folders = [path for path in self._by_path if path.is_dir()]

    def facts(self, path: Path) -> Optional[ProductFacts]:
        """The product at a path; None for a raster."""
        return self._by_path.get(path)

    def is_part(self, file: Path) -> bool:
        """Whether a raster is a file of one of them, or lies in its folder."""
        inside = any(folder in file.parents for folder in self._folders)
        return inside or str(file) in self._files

    def images(self) -> tuple[list[Image], list[str]]:
        """The images and the masks that they bring, and sentences on what cannot be used."""
        images, notes = [], []
        for path, product in self._by_path.items():
            if product.date is None:
                form = tr("{name} is left out: nothing tells its date.")
                notes.append(form.format(name=path.name))
                continue
            images.append(Image(path, product.kind, product.date, product.relative_orbit))
            if product.mask_raster:
                images.append(Image(path, MASK, product.date))
        form = tr("{name} is left out: {reason}")
        notes += [
            form.format(name=Path(product.path).name, reason=product.problem)
            for product in self._found
            if product.kind and product.problem
        ]
        return images, notes
