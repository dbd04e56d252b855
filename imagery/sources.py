"""The files behind a raster: what GDAL reads when it reads it, asked of GDAL, to any depth.

A raster can be made of others (a VRT, its mask, its overviews, a link, a file inside a zip), and
its name says nothing of it. GDAL is asked for the files of each, and each of those is opened in its
turn. Texts among them are searched as well, before GDAL opens them: names in them that lead to the
network are refused, and names of files that exist count as read. A name too many does no harm.

Not seen: files that the binary contents of one format name in a way that GDAL does not list, such
as external links of HDF5.
"""

from __future__ import annotations

import html
import json
import os
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..contract.errors import InputError, RasterError
from ..contract.files.given import require_file
from ..contract.remote import remote_address
from ..contract.sentence import say

_LONGEST = 32 << 20
_HEAD = 512
_LONGEST_NAME = 4096
_BASE = ":::BASE:::"
"""How a side file says that an overview lies beside it."""
_FOLLOWED = re.compile(
    r"<(?:SourceFilename|SourceDataset|SourceVRT|Source|Filename|DataFile|IndexFile|IndexDataset|"
    r"OverviewFile|ServerUrl|ServiceURL|GetCapabilitiesUrl|BaseUrl|URL|"
    r"MDI\s+key=[\"']OVERVIEW_FILE[\"'])(?=[\s>])[^<>]*>\s*(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))",
    re.IGNORECASE | re.DOTALL,
)
"""XML that GDAL follows: of VRTs, side files, MRF, sparse files and services."""
_OF_GDAL = re.compile(
    "<(?:VRTDataset|PAMDataset|GDAL_WMS|GDAL_WMTS|WMS_|WCS_GDAL|GDALTileIndex|MRF_META|"
    "VSISparseFile|KML|Capabilities)"
)
"""What these texts are; in others, such as metadata beside a raster, an address is only text."""
_QUOTED = re.compile(r"""(?<=[>"'\[])[^<>"'\[\]\r\n]{1,1024}(?=[<"'\]])""")
_EDGES = re.compile(r"""["'?,:={}<>\[\]]|//|\\\\|/(?=\w+:)""")
"""Where the name of a file may begin or end within the name of a dataset."""
_MOST_EDGES = 64


def files_behind(name: str, allow_network: bool, check: Callable[[], None]) -> list[Path]:
    """Every local file that reading the raster ``name`` may read, itself first.

    Opens rasters: only within gdal_guard. What GDAL cannot open has no files but itself. ``check``
    is called between files and may raise. Raises InputError for a file that names an address on
    the network unless ``allow_network``, RasterError for a pipe or a device.
    """
    walk = _Walk(allow_network, check)
    walk.follow(str(Path(name).absolute()) if _exists(name) else name)
    return list(walk.files)


class _Walk:
    def __init__(self, allow_network: bool, check: Callable[[], None]) -> None:
        self._allow_network = allow_network
        self._check = check
        self._todo: list[str] = []
        self._seen: set[str] = set()
        self.files: dict[Path, None] = {}

    def follow(self, given: str) -> None:
        if _exists(given) and not (_is_file(Path(given)) or Path(given).is_dir()):
            # Nobody waits for a pipe; whoever opens it says so.
            return
        self._push([given], None)
        while self._todo:
            self._check()
            name = self._todo.pop()
            here = list(_local_files(name))
            for path in here:
                self._take(path)
            self._push(_parts(name), here[0] if here else None)

    def _push(self, names: list[str], named_by: Path | None) -> None:
        for name in names:
            if named_by is not None and not self._allow_network:
                _require_local(name, named_by)
            if name not in self._seen:
                self._seen.add(name)
                self._todo.append(name)

    def _take(self, path: Path) -> None:
        if path in self.files:
            return
        if path.is_dir():
            self.files.update(dict.fromkeys(p for p in path.rglob("*") if p.is_file()))
            return
        require_file(path, str(path), RasterError)
        self.files[path] = None
        text = _text(path)
        if text:
            folders = {path.parent, Path(os.path.realpath(path)).parent}
            followed = _followed(text)
            self._push([*followed, *(str(f / name) for name in followed for f in folders)], path)
            named = (Path(f, n) for n in _quoted(text) for f in folders)
            self.files.update(dict.fromkeys(p for p in named if _is_file(p)))


def _require_local(name: str, named_by: Path) -> None:
    address = remote_address(name)
    if address is not None:
        raise InputError(
            say(
                "{named_by} leads to the network: it names {address}.",
                named_by=named_by,
                address=address,
            ),
            "Download what it names and name the copy, or, if you trust it, allow the network "
            "with --allow-network (in QGIS: ALLOW_NETWORK).",
        )


def _parts(name: str) -> list[str]:
    """What GDAL says that a raster is made of; nothing if it cannot be opened."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(name) as opened:
                files = [str(file) for file in opened.files]
                written = opened.tags(ns="xml:VRT") if opened.driver in _OF_VRTS else {}
    except (CPLE_BaseError, RasterioError, OSError, ValueError, TypeError):
        # Whoever reads it says what is wrong with it.
        return []
    # The XML as GDAL has understood it. rasterio splits it at the first "=".
    sources = _followed("".join(f"{key}={value}" for key, value in written.items()))
    folder = name.rpartition("/")[0]
    return [*files, *sources, *(f"{folder}/{source}" for source in sources)]


_OF_VRTS = ("VRT", "STACIT")


def _local_files(name: str) -> Iterator[Path]:
    """Files and folders of this machine whose path stands in a GDAL name.

    ``vrt://a.tif?bands=1``, ``/vsizip//b.zip/c.tif``, ``GTIFF_DIR:1:d.tif`` and others: rather than
    knowing each, every part between two signs is tried.
    """
    if len(name) > _LONGEST_NAME:
        return
    if _exists(name):
        yield Path(name)
        return
    edges = [match.span() for match in _EDGES.finditer(name)][:_MOST_EDGES]
    starts = sorted({0, *(start for start, _ in edges), *(end for _, end in edges)})
    ends = sorted({len(name), *(start for start, _ in edges)})
    for start in starts:
        for end in ends:
            part = name[start:end]
            yield from (Path(p) for p in (part, *_above(part)) if len(p) > 1 and _is_file(Path(p)))


def _above(part: str) -> Iterator[str]:
    """The archives that a path may lead into: ``b.zip`` of ``/b.zip/c.tif``."""
    for match in re.finditer(r"[/\\]", part):
        if match.start():
            yield part[: match.start()]


def _exists(name: str) -> bool:
    try:
        return bool(name) and Path(name).exists()
    except (OSError, ValueError):
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _text(path: Path) -> str:
    """The contents if they are XML or JSON, else nothing."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
            if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"{", b"[")):
                return ""
            return (head + stream.read(_LONGEST)).decode("utf-8", "replace")
    except OSError:
        return ""


def _followed(text: str) -> list[str]:
    """Names in a text of GDAL's that it opens."""
    if text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return _assets(text)
    if not _OF_GDAL.search(text):
        return []
    found = (html.unescape(b) if b else a for a, b in _FOLLOWED.findall(text))
    return [name.strip().removeprefix(_BASE) for name in found if name.strip()]


def _quoted(text: str) -> Iterator[str]:
    """Whatever in a text may be the name of a file."""
    for part in set(_QUOTED.findall(text)):
        name = html.unescape(part).strip().removeprefix(_BASE)
        if any(c.isalpha() for c in name) and any(c in "./\\" for c in name):
            yield name


def _assets(text: str) -> list[str]:
    """The addresses of the assets of a STAC item or of a collection of items."""
    try:
        record: Any = json.loads(text)
    except (ValueError, RecursionError):
        return []
    items = record if isinstance(record, list) else [record]
    if isinstance(record, dict) and isinstance(record.get("features"), list):
        items = record["features"]
    assets = [item.get("assets") for item in items if isinstance(item, dict)]
    parts = [part for asset in assets if isinstance(asset, dict) for part in asset.values()]
    addresses = [part.get("href") for part in parts if isinstance(part, dict)]
    return [address for address in addresses if isinstance(address, str)]
