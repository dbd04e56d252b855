"""The job ``prepare``: from downloads to a season on disk.

Products are found, those that cannot be used, lie elsewhere or at other times are left out, tiles
of one pass are put together, and each acquisition becomes an item that leads to the files where
they lie. Pixels are copied only where they are asked for or have to be computed: tiles of one pass,
another resolution.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...contract.errors import InputError, OutputError, UsageError
from ...contract.events import ResultEvent
from ...contract.jobs import PrepareJob
from ...contract.layers import OPTICAL, SAR, SAR_BANDS
from ...contract.products import AMPLITUDE, ASSUMED, POWER, VALUES, Product, ProductBand
from ...contract.reporter import Reporter
from ...contract.sentence import say
from ..grid import Grid
from ..outputs import Outputs, output_error
from ..products.resolve import chosen_bands, title_of
from ..products.search import files_of, products_in
from ..products.vrt import mask_vrt, product_vrt
from ..protection import protected
from .area import read_area, season_grid
from .copies import copy_image
from .footprints import Bounds, footprint, moved
from .items import ItemFile, collection_record, item_id, item_record, json_text
from .passes import Pass, Placed, passes, sar_for
from .table import read_table

_USUAL = ("red", "green", "blue", "nir")


@dataclass(frozen=True)
class _Season:
    """What all items of a run share. ``grid`` is that of copies, None without an area."""

    job: PrepareJob
    folder: Path
    grid: Grid | None
    outputs: Outputs
    reporter: Reporter


def prepare(job: PrepareJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see PrepareJob. UsageError if it names no products."""
    if not job.path and job.table is None:
        raise UsageError(
            "There is nothing to prepare.", "Give products, folders of them, or --table."
        )
    if (job.copy or job.resolution is not None) and job.area is None:
        raise UsageError(
            "--copy and --resolution need an area.", "Say with --area what is to be copied."
        )
    folder = Path(job.output)
    _require_empty(folder)
    area = None if job.area is None else read_area(job.area)
    reporter.progress(0.0, "Looking for products")
    products = _found(job, reporter)
    with protected(files_of(products)):
        placed = [_placed(product) for product in _chosen(products, job, reporter)]
        placed = [each for each in placed if area is None or _lies_in(each, area, reporter)]
        if not placed:
            raise InputError(
                "No product is left that can be used.",
                "Check the area and the dates, and see above what was left out.",
            )
        found = passes(placed, reporter)
        grid = None
        if area is not None:
            optical = [p.footprint for p in placed if p.product.kind == OPTICAL]
            grid = season_grid(optical or [p.footprint for p in placed], area, job.resolution)
        _require_one_place(found, area)
        written = _write(job, folder, found, grid, reporter)
    dates = sorted({record["properties"]["datetime"][:10] for record in written})
    summary = {
        "optical": sum(r["properties"]["cleardate:kind"] == OPTICAL for r in written),
        "sar": sum(r["properties"]["cleardate:kind"] == SAR for r in written),
        "left out": len(products) - sum(len(p.parts) for p in found),
        "first": dates[0],
        "last": dates[-1],
    }
    return ResultEvent({"output": str(folder / "collection.json")}, summary)


def _require_empty(folder: Path) -> None:
    if folder.is_dir() and any(folder.iterdir()):
        raise OutputError(
            say("The folder {folder} is not empty.", folder=folder),
            "Choose a new one for the season.",
        )


def _found(job: PrepareJob, reporter: Reporter) -> list[Product]:
    products = [
        product
        for path in job.path or ()
        for product in products_in(path, reporter.check, job.allow_network)
    ]
    if job.table is not None:
        products += read_table(Path(job.table))
    return products


def _chosen(products: Sequence[Product], job: PrepareJob, reporter: Reporter) -> list[Product]:
    """Those that can be used, of the dates and bands asked for; the others are said."""
    kept = []
    names = [name.strip() for name in (job.bands or "").split(",") if name.strip()]
    for product in products:
        reporter.check()
        if product.problem:
            reporter.log(product.problem, "warning")
        elif not product.datetime:
            reporter.log(
                say("{path} is left out: its date is not known.", path=product.path), "warning"
            )
        elif (job.from_date or "") <= product.datetime[:10] <= (job.to_date or "9999"):
            kept.append(dataclasses.replace(product, bands=_bands(product, names)))
    return kept


def _bands(product: Product, wanted: Sequence[str]) -> tuple[ProductBand, ...]:
    """The bands of a product that a season takes: red, green, blue and NIR unless others are asked
    for; all of SAR, VV first. InputError for one that is not there."""
    there = [band for band in product.bands if band.file]
    if product.kind == SAR:
        return tuple(band for band in there if band.common_name in (*SAR_BANDS, "HH", "HV"))
    if not wanted:
        names = [*_USUAL[:-1], "nir" if product.named("nir") is not None else "nir08"]
        usual = [product.named(name) for name in names]
        return tuple(band for band in usual if band is not None) or tuple(there)
    return tuple(chosen_bands(product, wanted))


def _placed(product: Product) -> Placed:
    return Placed(product, footprint(product))


def _lies_in(placed: Placed, area: Bounds, reporter: Reporter) -> bool:
    if placed.footprint.overlaps(area):
        return True
    reporter.log(say("{path} lies outside of the area.", path=placed.product.path))
    return False


def _require_one_place(found: Sequence[Pass], area: Bounds | None) -> None:
    """Several tiles of one pass need an area, whose grid they are put on."""
    several = [p for p in found if len(p.parts) > 1]
    if area is None and several:
        tiles = sorted({each.product.tile or each.product.path for each in several[0].parts})
        raise InputError(
            say("One pass is on several tiles: {tiles}.", tiles=", ".join(tiles[:5])),
            "Say with --area which place is wanted.",
        )


def _write(
    job: PrepareJob,
    folder: Path,
    found: Sequence[Pass],
    grid: Grid | None,
    reporter: Reporter,
) -> list[dict[str, Any]]:
    """Write all items and the collection; on an error nothing is left."""
    made: list[Path] = []
    names: dict[int, str] = {}
    for each in found:
        base = item_id(each.first)
        same = sum(name == base or name.startswith(f"{base}_") for name in names.values())
        names[id(each)] = f"{base}_{same + 1}" if same else base
    try:
        with Outputs() as outputs:
            for place in (folder, *(folder / name for name in names.values())):
                made += _make(place)
            outputs.begin(folder / "collection.json")
            season = _Season(job, folder, grid, outputs, reporter)
            records = []
            for number, each in enumerate(found):
                reporter.progress(
                    number / len(found), say("Preparing {name}", name=names[id(each)])
                )
                goes_with = sar_for(each, found) if each.first.kind == OPTICAL else None
                more = {"cleardate:sar": names[id(goes_with)]} if goes_with else {}
                records.append(_item(season, each, names[id(each)], more))
            text = say("Acquisitions for ClearDate: {count}", count=len(records))
            record = collection_record(folder.name, records, grid, text)
            outputs.text(folder / "collection.json", json_text(record))
    except BaseException:
        for path in reversed(made):
            if not any(path.iterdir()):
                path.rmdir()
        raise
    return records


def _make(folder: Path) -> list[Path]:
    try:
        folder.mkdir()
    except FileExistsError:
        return []
    except OSError as error:
        raise output_error(folder, error) from error
    return [folder]


def _item(season: _Season, each: Pass, name: str, more: dict[str, Any]) -> dict[str, Any]:
    folder = season.folder / name
    product = each.first
    grid = season.grid
    computed = len(each.parts) > 1 or season.job.copy or season.job.resolution is not None
    if grid is not None and computed:
        product, files = _copied(season, each, folder, grid)
        bbox = moved(grid.bounds, grid.crs, "EPSG:4326")
    else:
        files = _in_place(product)
        bbox = each.parts[0].footprint.bbox
    more = {"cleardate:sensor": product.sensor, **more}
    record = item_record(name, product, files, bbox, folder, season.folder.name, more)
    season.outputs.text(folder / f"{name}.json", json_text(record))
    return record


def _in_place(product: Product) -> list[ItemFile]:
    """The files of a product where they lie: bands of one file together."""
    by_file: dict[str, list[ProductBand]] = {}
    for band in product.bands:
        by_file.setdefault(band.file, []).append(band)
    files = []
    for file, bands in by_file.items():
        ordered = tuple(sorted(bands, key=lambda band: band.index))
        if [band.index for band in ordered] != list(range(1, len(ordered) + 1)):
            raise InputError(
                say("{file} holds further bands before those that are wanted.", file=file),
                "Copy the acquisition with --area and --copy.",
            )
        key = ordered[0].name if len(ordered) == 1 else "image"
        files.append(ItemFile(key, file, ordered))
    if product.mask is not None:
        mask = product.mask
        band = ProductBand(mask.kind, mask.kind, mask.file, unit="")
        files.append(ItemFile(mask.kind, mask.file, (band,), mask))
    return files


def _copied(
    season: _Season, each: Pass, folder: Path, grid: Grid
) -> tuple[Product, list[ItemFile]]:
    """The pass as copies on the season's grid, and the product that these are."""
    parts = [part.product for part in each.parts]
    product = each.first
    settled = product.offset_source not in (ASSUMED, VALUES)
    named = [_vrt(part, settled) for part in parts]
    day = product.datetime[:10].replace("-", "")
    target = folder / f"{product.kind}_{day}.tif"
    image = season.outputs.begin(target)
    copy_image(named, grid, image, False, season.reporter)
    bands = tuple(
        dataclasses.replace(
            band,
            file=str(target),
            index=number,
            unit=POWER if band.unit == AMPLITUDE else band.unit,
            resolution=abs(grid.transform.a),
        )
        for number, band in enumerate(product.bands, 1)
    )
    files = [ItemFile("image", str(target), bands, now=str(image))]
    masks = [(part, part.mask) for part in parts if part.mask is not None]
    if len(masks) == len(parts):
        kind = masks[0][1].kind
        beside = folder / f"{kind}_{day}.tif"
        mask = season.outputs.begin(beside)
        copy_image([mask_vrt(p, m, None) for p, m in masks], grid, mask, True, season.reporter)
        band = ProductBand(kind, kind, str(beside), unit="")
        files.append(ItemFile(kind, str(beside), (band,), masks[0][1], str(mask)))
    return dataclasses.replace(product, bands=bands), files


def _vrt(product: Product, settled: bool) -> str:
    named = [(title_of(band), band) for band in product.bands]
    return product_vrt(product, named, settled)
