"""Products under the paths that a user gives: by names first, so that a folder of a thousand is
told in a moment; nothing but metadata is read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ...contract.errors import InputError
from ...contract.products import Product, split_item
from ...contract.sentence import say
from . import (
    band_files,
    landsat,
    sar_rasters,
    sentinel1_corrected,
    sentinel1_safe,
    sentinel2_safe,
    snap,
    stac,
)
from .places import FolderPlace, Place, disk_file, is_archive, open_archive, place_of
from .reader import ProductFiles, Reader, read_files

READERS: tuple[Reader, ...] = (
    sentinel2_safe,
    sentinel1_safe,
    landsat,
    snap,
    sentinel1_corrected,
    stac,
    band_files,
    sar_rasters,
)
"""In this order: what one has taken is not shown to those after it."""
_DEEPEST = 8


def products_in(
    path: str, check: Callable[[], None] = lambda: None, allow_network: bool = False
) -> list[Product]:
    """The acquisitions at or under a path: a product, a file of one, or a folder or archive of
    several. One with a problem if there is nothing that is known.

    ``check`` is called between products and may raise. Files on the network are a problem unless
    ``allow_network``.
    """
    whole, item = split_item(path)
    whole = os.path.abspath(whole)
    # A catalogue leads to items that a search of its folders finds as well.
    found = list({product.path: product for product in _at(whole, check)}.values())
    if item:
        found = [product for product in found if product.path == f"{whole}#{item}"]
    if not found:
        found = [Product(path, problem=_unknown(path))]
    if allow_network:
        found = [replace(p, problem="", remote="") if p.remote else p for p in found]
    return found


def files_of(products: Iterable[Product]) -> Iterator[Path]:
    """The files of the disk that products are made of, archives as a whole."""
    for product in products:
        mask = [product.mask.file] if product.mask is not None else []
        for name in (*product.files, *(band.file for band in product.bands), *mask):
            if name:
                yield Path(disk_file(name))


def _unknown(path: str) -> str:
    if not Path(split_item(path)[0]).exists():
        return say("{path} does not exist.", path=path)
    return say("{path} is no product that is known here.", path=path)


def _at(path: str, check: Callable[[], None]) -> Iterator[Product]:
    try:
        place = place_of(path)
        if place is not None:
            yield from _under(place, 0, check)
            return
        if Path(path).exists():
            yield from _holding(FolderPlace(str(Path(path).parent)), Path(path).name)
    except InputError as error:
        yield Product(path, problem=f"{error}")


def _holding(place: Place, name: str) -> Iterator[Product]:
    """The product in a place that a file belongs to."""
    for files in _files_of(place):
        if name in files.names:
            found = read_files(files)
            own = [p for p in found if any(b.file == place.gdal_name(name) for b in p.bands)]
            # A file of pixels is one product's; metadata may be of several.
            yield from own or found


def _under(place: Place, depth: int, check: Callable[[], None]) -> Iterator[Product]:
    names = set(place.names())
    # Files that an item or other metadata describe are no products of their own.
    described: set[str] = set()
    for files in _files_of(place):
        check()
        names -= files.names
        if described and described.issuperset(place.gdal_name(name) for name in files.names):
            continue
        for product in read_files(files):
            described.update(band.file for band in product.bands)
            described.update([product.mask.file] if product.mask is not None else [])
            yield product
    if depth >= _DEEPEST:
        return
    for name in sorted(names):
        check()
        if name.endswith("/") and not name.startswith("."):
            yield from _in_folder(place, name, depth, check)
        elif is_archive(name) and isinstance(place, FolderPlace):
            yield from _in_archive(place.gdal_name(name), check)


def _in_folder(place: Place, name: str, depth: int, check: Callable[[], None]) -> Iterator[Product]:
    below = place.below(name)
    if Path(below.path).is_symlink():
        # A link may lead back to where it is.
        return
    try:
        yield from _under(below, depth + 1, check)
    except InputError as error:
        yield Product(below.path, problem=f"{error}")


def _in_archive(path: str, check: Callable[[], None]) -> Iterator[Product]:
    try:
        yield from _under(open_archive(path), 0, check)
    except InputError as error:
        yield Product(path, problem=f"{error}")


def _files_of(place: Place) -> Iterator[ProductFiles]:
    rest = place.names()
    for reader in READERS:
        for files in list(reader.find(place, rest)):
            rest = [name for name in rest if name not in files.names]
            yield files
