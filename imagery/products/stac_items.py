"""From a STAC item to an acquisition: which assets are its bands, and which facts tell of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ...contract.errors import InputError
from ...contract.mask_kinds import QA_PIXEL, SCL
from ...contract.products import (
    METADATA,
    POWER,
    Product,
    ProductBand,
    ProductMask,
    split_item,
)
from ...contract.sentence import say
from .names import (
    LANDSAT_BANDS,
    POLARISATIONS,
    SENTINEL2_BANDS,
    landsat_name,
    sentinel1_name,
    sentinel2_name,
    tile_epsg,
    utc,
)
from .reader import cannot
from .sar_bands import in_order, polarisation_in
from .season_items import is_season_item, season_product
from .sentinel1_safe import not_corrected
from .sentinel2_safe import missing_bands
from .stac_records import Asset, BandAsset, Item, nodata_of, number_of, raster_band
from .stac_units import bands_with_units

_NO_DATA_ROLES = {"visual", "overview", "thumbnail", "metadata", "tiles"}


def product_of(item: Item) -> Product:
    """The acquisition of an item; one with a problem where it cannot be used. InputError."""
    if is_season_item(item):
        return season_product(item)
    if _is_sar(item):
        return _sar(item)
    return _optical(item)


def _is_sar(item: Item) -> bool:
    about = f"{item.collection} {item.text('constellation', 'platform')}".lower()
    return "sentinel-1" in about or "sentinel1" in about or bool(item.text("sar:product_type"))


def _common(item: Item, kind: str, form: str) -> dict[str, Any]:
    epsg = item.whole("proj:epsg")
    code = re.fullmatch(r"EPSG:(\d+)", item.text("proj:code"))
    return {
        "path": item.path,
        "kind": kind,
        "form": form,
        "datetime": utc(item.text("datetime", "start_datetime")),
        "epsg": epsg if epsg is not None else int(code[1]) if code is not None else None,
        "relative_orbit": item.whole("sat:relative_orbit"),
        "absolute_orbit": item.whole("sat:absolute_orbit"),
        "orbit_direction": item.text("sat:orbit_state").lower(),
        "files": (split_item(item.path)[0],),
    }


def _sensor(item: Item) -> str:
    """Sentinel-2A or Landsat 8, however the catalogue writes it."""
    text = item.text("platform", "eo:platform").replace("_", " ").title()
    sentinel = re.fullmatch(r"Sentinel[ -](\d)([A-D])", text, re.IGNORECASE)
    if sentinel is not None:
        return f"Sentinel-{sentinel[1]}{sentinel[2].upper()}"
    landsat = re.fullmatch(r"Landsat[ -](\d)", text)
    return f"Landsat {landsat[1]}" if landsat is not None else text


def _sar(item: Item) -> Product:
    tile = item.text("sentinel:mgrs")
    name = sentinel1_name(item.id)
    about = _common(item, "sar", f"STAC {item.collection}".strip())
    if about["relative_orbit"] is None and name is not None:
        about["relative_orbit"] = name.relative_orbit
    found = {f.common_name: f for f in _sar_bands(item)}
    bands = []
    for band in found.values():
        raster = raster_band(band)
        bands.append(
            ProductBand(
                band.name,
                band.common_name,
                band.asset.gdal_name,
                band.index,
                nodata=nodata_of(raster.get("nodata")),
                unit=POWER,
                resolution=number_of(raster.get("spatial_resolution")),
            )
        )
    product = Product(
        sensor=_sensor(item),
        tile=tile,
        bands=tuple(in_order(bands)),
        offset_source=METADATA,
        **about,
    )
    if "rtc" not in f"{item.collection} {item.text('sar:product_type')} {item.id}".lower():
        return cannot(product, not_corrected(item.path))
    return _checked(product, [band.asset for band in found.values()])


def _sar_bands(item: Item) -> Iterator[BandAsset]:
    for asset in item.assets:
        polarisation = polarisation_in(asset.key)
        if polarisation in POLARISATIONS and not asset.roles & _NO_DATA_ROLES:
            yield BandAsset(asset.key, polarisation, asset, 1, None)


def _optical(item: Item) -> Product:
    landsat = "landsat" in f"{item.collection} {item.text('platform', 'eo:platform')}".lower()
    found = _best(_landsat_bands(item) if landsat else _sentinel2_bands(item))
    if not found:
        raise InputError(
            say("The STAC item {path} has no assets that are known as bands.", path=item.path),
            "Give an item of Sentinel-2 Level-2A, of Landsat Collection 2 Level-2 or of "
            "Sentinel-1 RTC.",
        )
    assumed: list[str] = []
    bands, source = bands_with_units(item, found, landsat, assumed)
    about = _common(item, "optical", f"STAC {item.collection}".strip())
    tile = _tile(item, landsat)
    if about["epsg"] is None and not landsat:
        about["epsg"] = tile_epsg(tile)
    product = Product(
        sensor=_sensor(item),
        tile=tile,
        bands=bands,
        mask=_mask(item),
        offset_source=source,
        assumed=tuple(assumed),
        **about,
    )
    return _checked(product, [band.asset for band in found])


def _tile(item: Item, landsat: bool) -> str:
    if landsat:
        name = landsat_name(item.id)
        path, row = item.text("landsat:wrs_path"), item.text("landsat:wrs_row")
        return name.tile if name is not None else f"{path:0>3}{row:0>3}" if path and row else ""
    grid = re.fullmatch(r"MGRS-(\w{4,5})", item.text("grid:code"))
    if grid is not None:
        return grid[1].rjust(5, "0")
    parts = [
        item.text(f"mgrs:{end}", f"sentinel:{end}")
        for end in ("utm_zone", "latitude_band", "grid_square")
    ]
    if all(parts):
        return "".join(parts).rjust(5, "0")
    uri = sentinel2_name(item.text("s2:product_uri", "sentinel:product_id") or item.id)
    found = re.search(r"(?:^|_)T?(\d{2}[A-Z]{3})(?:_|$)", item.id)
    return (
        item.text("s2:mgrs_tile")
        or (uri.tile if uri is not None else "")
        or (found[1] if found is not None else "")
    )


def _sentinel2_bands(item: Item) -> Iterator[BandAsset]:
    commons = {common: name for name, (common, _) in SENTINEL2_BANDS.items()}
    for asset in item.assets:
        if asset.roles & _NO_DATA_ROLES:
            continue
        described = asset.of_bands("eo:bands") or asset.of_bands("bands")
        if len(described) > 1 and "visual" in asset.key:
            continue
        key = re.sub(r"[-_](jp2|\d\dm)$", "", asset.key)
        for index, band in enumerate(described or [{}], 1):
            names = [str(band.get("name", "")), _file_band(asset.href)]
            common = str(band.get("common_name") or band.get("eo:common_name") or "")
            names += [key] if len(described) < 2 else []
            name = next((n.upper() for n in names if n.upper() in SENTINEL2_BANDS), "")
            name = name or commons.get(common, "") or commons.get(key, "")
            if name:
                common, finest = SENTINEL2_BANDS[name]
                yield BandAsset(name, common, asset, index, _resolution(asset) or float(finest))


def _file_band(href: str) -> str:
    found = re.search(r"(?:^|[_/])(B\d[\dA])(?:_\d\dm)?\.\w+$", href.partition("?")[0])
    return found[1] if found is not None else ""


def _landsat_bands(item: Item) -> Iterator[BandAsset]:
    for asset in item.assets:
        found = re.search(r"_SR_(B\d)\.TIF$", asset.href.partition("?")[0], re.IGNORECASE)
        if found is not None and found[1].upper() in LANDSAT_BANDS:
            name = found[1].upper()
            yield BandAsset(name, LANDSAT_BANDS[name], asset, 1, _resolution(asset) or 30.0)


def _resolution(asset: Asset) -> float | None:
    bands = asset.of_bands("raster:bands")
    stated = bands[0].get("spatial_resolution") if bands else None
    named = re.search(r"_(\d\d)m(?:\.\w+)?$", asset.href.partition("?")[0])
    return (
        number_of(stated)
        or number_of(asset.record.get("gsd"))
        or (float(named[1]) if named is not None else None)
    )


def _best(bands: Iterator[BandAsset]) -> list[BandAsset]:
    """One of each name: those whose files are there first, then the finest, then in order."""
    chosen: dict[str, BandAsset] = {}
    for band in sorted(bands, key=lambda b: (not b.asset.is_there, b.resolution or 1e9)):
        chosen.setdefault(band.name, band)
    return [chosen[name] for name in sorted(chosen)]


def _mask(item: Item) -> ProductMask | None:
    for asset in item.assets:
        key = re.sub(r"[-_](jp2|\d\dm)$", "", asset.key).lower()
        kind = {"scl": SCL, "qa_pixel": QA_PIXEL}.get(key)
        if kind is None and re.search(r"_QA_PIXEL\.TIF$", asset.href):
            kind = QA_PIXEL
        if kind is not None:
            return ProductMask(kind, asset.gdal_name) if asset.gdal_name else None
    return None


def _checked(product: Product, assets: list[Asset]) -> Product:
    """The product, with a problem if assets that are needed are not there or on the network."""
    gone = next((asset.file for asset in assets if asset.file and not asset.is_there), "")
    missing = _missing(product)
    if missing is not None:
        if gone:
            missing = InputError(
                say("The asset {file} of {path} is not there.", file=gone, path=product.path),
                "Download it, or mend its link: links of another machine lead nowhere here.",
            )
        return cannot(product, missing)
    remote = next((asset.remote for asset in assets if asset.remote), "")
    if remote:
        on_network = InputError(
            say(
                "The assets of {path} are on the network: {address}.",
                path=product.path,
                address=remote,
            ),
            "Download them first, and give the item with its links to the copies; or allow the "
            "network with --allow-network (in QGIS: ALLOW_NETWORK).",
        )
        return replace(cannot(product, on_network), remote=remote)
    return product


def _missing(product: Product) -> InputError | None:
    if product.kind == "optical":
        return missing_bands(product.bands)
    if product.bands and all(band.file for band in product.bands):
        return None
    return InputError("No file of it is there.", "Download the whole product again.")
