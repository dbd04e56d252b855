"""Acquisitions as STAC items and a season as a STAC Collection, with relative links.

The extensions are those that say it already (eo, raster, projection, sar, sat, file); what none of
them knows stands in one namespace: ``cleardate:kind``, ``cleardate:form``,
``cleardate:offset_source``, ``cleardate:mask_kind`` (also of the asset that is the mask),
``cleardate:sar_scale``, ``cleardate:assumed``, ``cleardate:sar`` (the SAR acquisition that goes
with an optical one) and ``cleardate:grid``.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rasterio
from rasterio.crs import CRS

from ...contract.layers import SAR
from ...contract.products import (
    AMPLITUDE,
    DB,
    POWER,
    Product,
    ProductBand,
    ProductMask,
    split_item,
)
from ..grid import Grid
from ..products.places import disk_file
from .footprints import Bounds

VERSION = "1.1.0"
_SCHEMAS = "https://stac-extensions.github.io"
EXTENSIONS = {
    "eo": f"{_SCHEMAS}/eo/v1.1.0/schema.json",
    "raster": f"{_SCHEMAS}/raster/v1.1.0/schema.json",
    "proj": f"{_SCHEMAS}/projection/v1.1.0/schema.json",
    "sar": f"{_SCHEMAS}/sar/v1.0.0/schema.json",
    "sat": f"{_SCHEMAS}/sat/v1.0.0/schema.json",
    "file": f"{_SCHEMAS}/file/v2.1.0/schema.json",
}
_COMMON = {"rededge071": "rededge", "rededge075": "rededge", "rededge078": "rededge"}
"""Names of newer versions of the extension, in the words of the one that is used."""
SAR_SCALES = {DB: "dB", POWER: "linear", AMPLITUDE: "amplitude"}


@dataclass(frozen=True)
class ItemFile:
    """A file of an item: all its bands, in order. ``now`` is where it is until the season appears,
    empty where it lies already."""

    key: str
    file: str
    bands: tuple[ProductBand, ...]
    mask: ProductMask | None = None
    now: str = ""


def json_text(record: Any) -> str:
    """A record as the text of a file; numbers that are none are not JSON, and raise ValueError."""
    return json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def item_id(product: Product) -> str:
    """A name for an acquisition: that of its product, as far as a file can be called so."""
    name = Path(split_item(product.path)[0]).name
    name = re.sub(r"\.(SAFE|zip|tar|json|dim|tiff?|xml|txt)$", "", name, flags=re.IGNORECASE)
    name = re.sub(r"\.SAFE$", "", name)
    item = split_item(product.path)[1]
    return re.sub(r"[^\w.-]+", "_", f"{name}_{item}" if item else name).strip("._") or "item"


def item_record(
    identity: str,
    product: Product,
    files: Sequence[ItemFile],
    bbox: Bounds,
    folder: Path,
    collection: str,
    more: Mapping[str, Any],
    up: str = "../collection.json",
) -> dict[str, Any]:
    """The item of an acquisition, to be written into ``folder``; ``more``: further properties,
    ``up``: the way from there to the collection."""
    properties = _properties(product)
    properties.update(more)
    assets = {each.key: _asset(each, product, folder) for each in files}
    prefixes = _prefixes(properties, assets)
    return {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": [url for prefix, url in EXTENSIONS.items() if prefix in prefixes],
        "id": identity,
        "collection": collection,
        "bbox": list(bbox),
        "geometry": geometry_of(bbox),
        "properties": properties,
        "links": [
            {"rel": rel, "href": up, "type": "application/json"}
            for rel in ("root", "parent", "collection")
        ],
        "assets": assets,
    }


def geometry_of(bbox: Bounds) -> dict[str, Any]:
    """A bbox as GeoJSON, in two parts where it crosses the antimeridian."""
    xmin, ymin, xmax, ymax = bbox
    if xmin <= xmax:
        return {"type": "Polygon", "coordinates": [_ring(xmin, ymin, xmax, ymax)]}
    rings = [[_ring(xmin, ymin, 180.0, ymax)], [_ring(-180.0, ymin, xmax, ymax)]]
    return {"type": "MultiPolygon", "coordinates": rings}


def _ring(xmin: float, ymin: float, xmax: float, ymax: float) -> list[list[float]]:
    return [[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]


def _prefixes(properties: Mapping[str, Any], assets: Mapping[str, Any]) -> set[str]:
    """The prefixes of all fields, which say the extensions that are used."""
    keys = [*properties, *(key for asset in assets.values() for key in asset)]
    return {key.partition(":")[0] for key in keys if ":" in key}


def _properties(product: Product) -> dict[str, Any]:
    time = product.datetime
    found: dict[str, Any] = {
        "datetime": time if time.endswith("Z") else f"{time}T00:00:00Z",
        "platform": product.sensor.lower().replace(" ", "-") or None,
        "sat:relative_orbit": product.relative_orbit,
        "sat:absolute_orbit": product.absolute_orbit,
        "sat:orbit_state": product.orbit_direction or None,
        "cleardate:kind": product.kind,
        "cleardate:form": product.form,
        "cleardate:tile": product.tile or None,
        "cleardate:offset_source": product.offset_source or None,
        "cleardate:mask_kind": product.mask_kind or None,
        "cleardate:assumed": list(product.assumed) or None,
    }
    if product.kind == SAR:
        bands = [band for band in product.bands if band.file]
        found |= {
            "sar:instrument_mode": "IW",
            "sar:frequency_band": "C",
            "sar:polarizations": [band.common_name for band in bands],
            "sar:product_type": "RTC",
            "cleardate:sar_scale": SAR_SCALES.get(bands[0].unit),
        }
    return {key: value for key, value in found.items() if value is not None}


def _asset(each: ItemFile, product: Product, folder: Path) -> dict[str, Any]:
    with rasterio.open(each.now or each.file) as opened:
        grid, dtype = Grid.of(opened), opened.dtypes[each.bands[0].index - 1]
    crs = CRS.from_wkt(grid.crs) if grid.crs else None
    t = grid.transform
    asset: dict[str, Any] = {
        "href": link(each.file, folder),
        "type": _media_type(each.file),
        "roles": ["data-mask" if each.mask is not None else "data"],
        "raster:bands": [_raster_band(band, dtype, t.a, product) for band in each.bands],
        "proj:epsg": crs.to_epsg() if crs is not None else None,
        "proj:shape": [grid.height, grid.width],
        "proj:transform": [t.a, t.b, t.c, t.d, t.e, t.f],
    }
    if each.mask is not None:
        asset["cleardate:mask_kind"] = each.mask.kind
        if each.mask.cloud_values is not None:
            asset["cleardate:cloud_values"] = list(each.mask.cloud_values)
    elif product.kind == SAR:
        asset["sar:polarizations"] = [band.common_name for band in each.bands]
    else:
        asset["eo:bands"] = [
            {"name": band.name, "common_name": _COMMON.get(band.common_name, band.common_name)}
            for band in each.bands
        ]
    try:
        if not each.file.startswith("/vsi"):
            asset["file:size"] = Path(each.now or each.file).stat().st_size
    except OSError:
        pass
    return asset


def _raster_band(
    band: ProductBand, dtype: str, resolution: float, product: Product
) -> dict[str, Any]:
    record = band.to_record()
    found: dict[str, Any] = {"data_type": dtype, "spatial_resolution": abs(resolution)}
    if band.nodata is not None:
        found["nodata"] = record["nodata"]
    if band.unit:
        found |= {"scale": band.scale, "offset": band.offset}
    if product.kind == SAR:
        found["unit"] = band.unit
    return found


def _media_type(file: str) -> str:
    ending = file.lower().rpartition(".")[2]
    return {
        "jp2": "image/jp2",
        "tif": "image/tiff; application=geotiff",
        "tiff": "image/tiff; application=geotiff",
    }.get(ending, "application/octet-stream")


def link(file: str, folder: Path) -> str:
    """The way from a folder to a file that GDAL opens, the outer file of a packed one included."""
    outer = disk_file(file)
    try:
        way = os.path.relpath(outer, folder).replace(os.sep, "/")
    except ValueError:
        # Another drive.
        return file
    if outer == file:
        return way if way.startswith(".") else f"./{way}"
    head, _, inner = file.partition(outer)
    return f"{head}{way}{inner}"


def collection_record(
    identity: str,
    items: Sequence[Mapping[str, Any]],
    grid: Grid | None,
    description: str,
    place: str = "./{id}/{id}.json",
) -> dict[str, Any]:
    """The collection of these items, each of which lies at its ``place``."""
    boxes = [item["bbox"] for item in items]
    whole = [min(b[0] for b in boxes), min(b[1] for b in boxes)]
    whole += [max(b[2] for b in boxes), max(b[3] for b in boxes)]
    times = sorted(item["properties"]["datetime"] for item in items)
    links = [{"rel": "root", "href": "./collection.json", "type": "application/json"}]
    links += [
        {
            "rel": "item",
            "href": place.format(id=item["id"]),
            "type": "application/geo+json",
        }
        for item in items
    ]
    record = {
        "type": "Collection",
        "stac_version": VERSION,
        "stac_extensions": [],
        "id": identity,
        "description": description,
        "license": "proprietary",
        "extent": {
            "spatial": {"bbox": [whole]},
            "temporal": {"interval": [[times[0], times[-1]]]},
        },
        "links": links,
    }
    if grid is not None and grid.crs:
        t = grid.transform
        record["cleardate:grid"] = {
            "epsg": CRS.from_wkt(grid.crs).to_epsg(),
            "shape": [grid.height, grid.width],
            "transform": [t.a, t.b, t.c, t.d, t.e, t.f],
        }
    return record
