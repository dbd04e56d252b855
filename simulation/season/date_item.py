"""The results of a season as STAC: an item for each filled date, and their collection.

An item lies beside the files of its date and appears with them. It says by its checksums whether
these are whole, and by ``cleardate:made_by`` of which run they are (run_record.py). Besides, in the
namespace of ClearDate: ``cleardate:kind`` and ``cleardate:form``, by which a season is read again,
``cleardate:simulated``, ``cleardate:no_image`` of a day that no image shows, ``cleardate:method``,
``cleardate:score`` (dB of PSNR on held-out pixels), ``cleardate:cloud_share`` and
``cleardate:run``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...contract.bands import key_of
from ...contract.errors import InputError
from ...contract.files.given import read_file
from ...contract.indices import INDICES
from ...contract.layers import OPTICAL
from ...contract.products import METADATA, Product, ProductBand
from ...contract.report import FillReport
from ...contract.reporter import Reporter
from ...contract.season_file import COLLECTION, collection_of
from ...contract.season_job import SeasonJob
from ...contract.sentence import say
from ...imagery.grid import Grid
from ...imagery.scene import file_sha256
from ...imagery.season.footprints import Bounds, bbox_of
from ...imagery.season.items import (
    EXTENSIONS,
    ItemFile,
    collection_record,
    item_record,
    json_text,
    link,
)
from ..tiles.files import OpticalFormat
from .opening import SeasonDate

MadeBy = Mapping[str, str]
"""What made the files of a date: ``version``, ``settings`` and ``inputs``."""
FORM = "season"
"""What sort of product a filled date is."""
RESULTS = "cleardate:results"
"""What a collection of filled dates is marked by."""
_WORLD: Bounds = (-180.0, -90.0, 180.0, 90.0)
_SHA256 = "1220"
"""What a multihash of SHA-256 begins with."""
_COMMON = frozenset(
    (
        *("coastal", "blue", "green", "red", "rededge", "yellow", "pan", "nir", "nir08", "nir09"),
        *("cirrus", "swir16", "swir22", "lwir", "lwir11", "lwir12"),
    )
)
"""The common names of the extension eo 1.1.0."""
_ROLES = {"image": ["data"], "trust": ["quality"], "report": ["metadata"]}
_TIFF = "image/tiff; application=geotiff"
_TYPES = {"report": "application/json"}


@dataclass(frozen=True)
class WrittenFile:
    """A file of a date: where it will be, and where it lies ``now``, complete."""

    kind: str
    file: Path
    now: Path


def collection_name(job: SeasonJob) -> str:
    """What the collection of the results is called."""
    return f"{collection_of(Path(job.season)).absolute().parent.name}_filled"


def date_item(
    job: SeasonJob,
    date: SeasonDate,
    form: OpticalFormat,
    files: Sequence[WrittenFile],
    report: FillReport,
    made: MadeBy,
    grid: Grid,
    reporter: Reporter,
) -> dict[str, Any]:
    """The item of a date, whose ``files`` are complete."""
    image = next(each for each in files if each.kind == "image")
    product = Product(
        str(image.file),
        OPTICAL,
        FORM,
        datetime=date.day.isoformat(),
        bands=tuple(_bands(form, str(image.file))),
        offset_source=METADATA,
    )
    score = report.methods.get(report.chosen, {}).get("psnr")
    more = {
        "cleardate:simulated": True,
        "cleardate:no_image": report.no_image,
        "cleardate:method": report.chosen,
        "cleardate:score": None if score is None else round(score, 2),
        "cleardate:cloud_share": report.cloud_share,
        "cleardate:run": report.run,
        "cleardate:made_by": dict(made),
    }
    more = {key: value for key, value in more.items() if value is not None}
    folder = image.file.parent
    bbox = bbox_of(grid)
    record = item_record(
        date.name,
        product,
        [ItemFile("image", str(image.file), product.bands, now=str(image.now))],
        _WORLD if bbox is None else bbox,
        folder,
        collection_name(job),
        more,
        f"./{COLLECTION}",
    )
    if bbox is None:
        # Nobody knows where a raster without a CRS lies.
        record["geometry"] = None
        del record["bbox"]
    assets = record["assets"]
    for band in assets["image"].get("eo:bands", ()):
        if band["common_name"] != band["name"] or band["name"] not in _COMMON:
            del band["common_name"]
    for each in files:
        asset = assets.setdefault(each.kind, {"href": link(str(each.file), folder)})
        asset.setdefault("type", _TYPES.get(each.kind, _TIFF))
        asset["roles"] = _ROLES.get(each.kind, ["data"])
        if each.kind in INDICES:
            asset["title"] = INDICES[each.kind].title
            asset["description"] = INDICES[each.kind].formula
        asset["file:size"] = each.now.stat().st_size
        asset["file:checksum"] = checksum(each.now, reporter)
    if EXTENSIONS["file"] not in record["stac_extensions"]:
        record["stac_extensions"].append(EXTENSIONS["file"])
    return record


def checksum(path: Path, reporter: Reporter) -> str:
    """The multihash of a file."""
    return _SHA256 + file_sha256(path, reporter)


def collection_of_dates(job: SeasonJob, items: Sequence[Mapping[str, Any]], grid: Grid) -> str:
    """The collection of the items of filled dates as the text of a file."""
    placed = [{**item, "bbox": item.get("bbox", _WORLD)} for item in items]
    about = "Dates of a season whose pixels under cloud are simulated from the other dates."
    record = collection_record(collection_name(job), placed, grid, about, "./{id}.json")
    return json_text({**record, RESULTS: True})


def of_a_run(item: Path, kind: str) -> bool:
    """Whether an item is there by which a run has written a file of this kind for its date."""
    try:
        record = json.loads(read_file(item, say("The item {path}", path=item)))
        return "cleardate:made_by" in record["properties"] and kind in record["assets"]
    except (InputError, ValueError, KeyError, TypeError, RecursionError):
        return False


def is_of_results(collection: Path) -> bool:
    """Whether a file is the collection of filled dates, and no season that somebody prepared."""
    try:
        record = json.loads(read_file(collection, say("The collection {path}", path=collection)))
    except (InputError, ValueError, RecursionError):
        return False
    return isinstance(record, dict) and record.get(RESULTS) is True


def _bands(form: OpticalFormat, file: str) -> list[ProductBand]:
    found = []
    for index, title in enumerate(form.bands, 1):
        if index - 1 in form.filled or not form.carried:
            scale, offset = form.units.scale, form.units.offset
        else:
            scale, offset = form.carried[index - 1]
        name = key_of(title)
        found.append(ProductBand(name, name, file, index, scale, offset, form.nodata))
    return found
