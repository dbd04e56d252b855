"""STAC items, collections of items and catalogues in local files, with local assets.

Items are read as plain JSON and every field is looked at before it is used: those of strangers are
rarely valid to the letter, and no field may lead to the network or out of sense. Which asset is
which band is told by common names and names of bands, then by the asset's key.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from ...contract.errors import InputError
from ...contract.products import Product
from ...contract.remote import remote_address
from ...contract.sentence import say
from .places import Place, disk_file
from .reader import ProductFiles, cannot
from .stac_items import product_of
from .stac_records import Asset, Item

_MOST_ITEMS = 20_000
_DEEPEST = 4
Record = Mapping[str, Any]


def find(place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
    """Every JSON file; which of them are STAC is known when they are read."""
    for name in names:
        if name.lower().endswith(".json") and not name.endswith("_MTL.json"):
            path = place.gdal_name(name)
            yield ProductFiles(path, frozenset([name]), partial(read_json, place, name, path))


def read_json(place: Place, name: str, path: str) -> list[Product]:
    """The acquisitions of an item, of a collection of items or of a catalogue; none if the file is
    no STAC. InputError if a text that should be STAC cannot be read."""
    record = _record(place.read(name), path)
    if record is None:
        return []
    return [_product(item, path_of, base) for item, path_of, base in _items(record, path, 0)]


def _record(content: bytes, path: str) -> Record | None:
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        if b"stac_version" not in content[:100_000]:
            return None
        raise InputError(
            say("The STAC file {path} is cut off ({error}).", path=path, error=error),
            "Download it again.",
        ) from error
    return record if isinstance(record, dict) and _is_stac(record) else None


def _is_stac(record: Record) -> bool:
    if isinstance(record.get("stac_version"), str):
        return True
    features = record.get("features")
    return isinstance(features, list) and any(
        isinstance(item, dict) and "stac_version" in item for item in features
    )


def _items(record: Record, path: str, depth: int) -> Iterator[tuple[Record, str, str]]:
    """Items with the path that leads to them and the folder that their links start from."""
    features = record.get("features")
    if isinstance(features, list):
        for number, item in enumerate(features[:_MOST_ITEMS]):
            if isinstance(item, dict):
                yield item, f"{path}#{item.get('id', number)}", str(Path(path).parent)
    elif record.get("type") == "Feature":
        yield record, path, str(Path(path).parent)
    elif depth < _DEEPEST:
        for linked in _links(record, path):
            content = _linked(linked)
            inner = _record(content, linked) if content is not None else None
            if inner is not None:
                yield from _items(inner, linked, depth + 1)


def _links(record: Record, path: str) -> Iterator[str]:
    """The local files of a catalogue's items and children."""
    links = record.get("links")
    for link in links[:_MOST_ITEMS] if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") in ("item", "child"):
            href = link.get("href")
            if isinstance(href, str) and remote_address(href) is None:
                yield local_name(href, str(Path(path).parent))


def _linked(path: str) -> bytes | None:
    try:
        with Path(path).open("rb") as stream:
            return stream.read(32 << 20)
    except OSError:
        return None


def local_name(href: str, base: str) -> str:
    """What GDAL calls the file of a link that is no remote address, from the folder ``base``.

    Links may be paths, file: addresses, or paths into an archive (/vsizip/../x.zip/y.jp2).
    """
    text = href.strip()
    if text.startswith("file:"):
        text = unquote(urlsplit(text).path)
    packed = re.match(r"/(vsizip|vsitar)/(.*)", text)
    if packed is not None:
        return f"/{packed[1]}/{_placed(packed[2], base)}"
    return _placed(text, base)


def _placed(text: str, base: str) -> str:
    return os.path.normpath(f"{base}/{text}" if not Path(text).is_absolute() else text)


def _product(record: Record, path: str, base: str) -> Product:
    properties = record.get("properties")
    item = Item(
        path,
        str(record.get("id", "")),
        str(record.get("collection") or ""),
        properties if isinstance(properties, dict) else {},
        tuple(_assets(record, base)),
    )
    try:
        return product_of(item)
    except InputError as error:
        return cannot(Product(path, form="STAC"), error)


def _assets(record: Record, base: str) -> Iterator[Asset]:
    assets = record.get("assets")
    for key, asset in assets.items() if isinstance(assets, dict) else ():
        href = asset.get("href") if isinstance(asset, dict) else None
        if not isinstance(href, str) or not href:
            continue
        remote = remote_address(href) or ""
        name = "" if remote else local_name(href, base)
        yield Asset(
            str(key),
            name,
            bool(name) and Path(disk_file(name)).is_file(),
            remote,
            href,
            asset,
        )
