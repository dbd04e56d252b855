"""Small products of made-up pixels, in true layout and naming."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

from cleardate.imagery.products.search import products_in

NAME = "S2B_MSIL2A_20220526T105029_N0400_R051_T31UES_20220526T130000.SAFE"
GRANULE = "GRANULE/L2A_T31UES_A027186_20220526T105029"
_OFFSETS = "<BOA_ADD_OFFSET_VALUES_LIST>{}</BOA_ADD_OFFSET_VALUES_LIST>"
_ONE = '<BOA_ADD_OFFSET band_id="{}">{}</BOA_ADD_OFFSET>'
METADATA = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/x"><n1:General_Info>
<Product_Info><PRODUCT_START_TIME>2022-05-26T10:50:29.024Z</PRODUCT_START_TIME>
<PRODUCT_URI>{name}</PRODUCT_URI><PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
<Datatake><SPACECRAFT_NAME>Sentinel-2B</SPACECRAFT_NAME>
<SENSING_ORBIT_NUMBER>51</SENSING_ORBIT_NUMBER>
<SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION></Datatake>
<Granule_List>{images}</Granule_List></Product_Info>
<Product_Image_Characteristics>
<QUANTIFICATION_VALUES_LIST>
<BOA_QUANTIFICATION_VALUE unit="none">{quantification}</BOA_QUANTIFICATION_VALUE>
</QUANTIFICATION_VALUES_LIST>{offsets}</Product_Image_Characteristics>
</n1:General_Info></n1:Level-2A_User_Product>"""
TILE = """<n1:Level-2A_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/x">
<Tile_Geocoding><HORIZONTAL_CS_CODE>EPSG:32631</HORIZONTAL_CS_CODE></Tile_Geocoding>
</n1:Level-2A_Tile_ID>"""
BANDS = {"B02_10m": 1200, "B03_10m": 1300, "B04_10m": 1400, "B08_10m": 3000, "SCL_20m": 4}


def write_raster(path: Path, values: np.ndarray, step: float = 10.0, **profile: object) -> Path:
    """A GeoTIFF of values (h, w) or (bands, h, w) in UTM zone 31, whatever its name ends in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = values if values.ndim == 3 else values[None]
    descriptions = profile.pop("descriptions", ())
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        height=bands.shape[1],
        width=bands.shape[2],
        count=bands.shape[0],
        dtype=bands.dtype,
        crs="EPSG:32631",
        transform=Affine(step, 0, 500000, 0, -step, 5600000),
        **profile,
    ) as file:
        file.write(bands)
        for number, text in enumerate(descriptions, 1):
            file.set_band_description(number, text)
    return path


def write_safe(
    folder: Path,
    *,
    name: str = NAME,
    offsets: dict[int, int] | None = None,
    baseline: str = "04.00",
    quantification: str = "10000",
    bands: dict[str, Any] | None = None,
) -> Path:
    """A Level-2A product whose bands hold one number each, or arrays of 16 x 16 (at 20 m 8 x 8);
    offsets by ESA's band number."""
    safe = folder / name
    given = dict.fromkeys(range(13), -1000) if offsets is None else offsets
    listed = _OFFSETS.format("".join(_ONE.format(*item) for item in given.items()))
    stem = "T31UES_20220526T105029"
    images = "".join(
        f"<IMAGE_FILE>{GRANULE}/IMG_DATA/R{band[-3:]}/{stem}_{band}</IMAGE_FILE>" for band in BANDS
    )
    (safe / GRANULE).mkdir(parents=True)
    (safe / "MTD_MSIL2A.xml").write_text(
        METADATA.format(
            name=name,
            baseline=baseline,
            quantification=quantification,
            images=images,
            offsets=listed if given else "",
        ),
        "utf-8",
    )
    (safe / GRANULE / "MTD_TL.xml").write_text(TILE, "utf-8")
    for band, number in (BANDS if bands is None else bands).items():
        fine = band.endswith("10m")
        kind = np.uint8 if band.startswith("SCL") else np.uint16
        values = np.full((16, 16) if fine else (8, 8), number) if np.isscalar(number) else number
        path = safe / GRANULE / "IMG_DATA" / f"R{band[-3:]}" / f"{stem}_{band}.jp2"
        write_raster(path, np.asarray(values).astype(kind), 10 if fine else 20)
    return safe


def zipped(folder: Path, target: Path) -> Path:
    """A folder as a zip beside it, with its own name inside."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                packed.write(file, f"{folder.name}/{file.relative_to(folder).as_posix()}")
    return target


def only(path):
    found = products_in(str(path))
    assert len(found) == 1, [product.path for product in found]
    return found[0]


def offsets(product):
    return {band.name: round(band.offset, 9) for band in product.bands}


def write_bands(folder, names, dtype=np.uint16, **profile):
    for number, name in enumerate(names):
        values = np.full((8, 8), 400 + 100 * number).astype(dtype)
        write_raster(folder / name, values, **profile)


def item(**changes):
    asset = {"roles": ["data"], "raster:bands": [{"scale": 1e-4, "offset": -0.1, "nodata": 0}]}
    record = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "S2B_31UES_20220526_0_L2A",
        "collection": "sentinel-2-l2a",
        "properties": {"datetime": "2022-05-26T10:56:35Z", "platform": "sentinel-2b"},
        "assets": {
            name: {**asset, "href": f"./{name}.tif"} for name in ("red", "green", "blue", "nir")
        },
    }
    record["properties"] |= changes.pop("properties", {})
    return {**record, **changes}


def write_item(folder, record, low=300):
    folder.mkdir(exist_ok=True)
    for number, name in enumerate(("blue", "green", "red", "nir")):
        values = np.full((8, 8), low + 100 * number, np.uint16)
        write_raster(folder / f"{name}.tif", values, nodata=0)
    (folder / "item.json").write_text(json.dumps(record), "utf-8")
    return folder / "item.json"
