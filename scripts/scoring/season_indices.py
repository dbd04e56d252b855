"""Whether the 90 % intervals of indices hold, on real dates that are hidden and filled.

    .venv/bin/python scripts/scoring/season_indices.py [--set confirm] [--covers 0.4,0.9,1.0]
        [--variants A] [--seeds 11] [--json FILE]

Cases are those of the protocol of seasons (``../shared/season``, --protocol). A target is filled by
``cleardate season --quality --index …``, and what is under the seeded cloud is held against the
truth: the share of true values within the interval of each index, its error, and how wide the
interval would be by two simpler rules: the bands' intervals carried through the formula as if they
were independent, and added up as if they erred together at their worst.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from cases import ROOT
from numpy.typing import NDArray

from cleardate.contract.indices import INDICES
from cleardate.contract.jobs import PrepareJob, SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.trust_layer import TrustBands
from cleardate.simulation.season.index_errors import BandIndex
from cleardate.worker.runner import run_job

TITLES = ("Red", "Green", "Blue", "NIR")
NAMES = "ndvi,ndwi,savi"
CLOUD = 7000


def main() -> int:
    """Run the cases and print what holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--protocol", type=Path, default=ROOT.parent / "shared" / "season")
    parser.add_argument("--set", default="confirm", choices=("settle", "confirm"))
    parser.add_argument("--covers", default="0.4,0.9,1.0")
    parser.add_argument("--variants", default="A")
    parser.add_argument("--seeds", default="11")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    sys.path.insert(0, str(options.protocol.resolve()))
    import season as protocol  # type: ignore[import-not-found]
    from score import date_of, targets  # type: ignore[import-not-found]

    rows: list[dict[str, Any]] = []
    for variant in options.variants:
        for cover in map(float, options.covers.split(",")):
            for seed in map(int, options.seeds.split(",")):
                for name, key in targets(options.set):
                    case = protocol.case(name, key, cover, variant, seed)
                    found = measured(case, date_of)
                    about = {"case": case.name, "variant": variant, "cover": cover, "seed": seed}
                    rows += [{**about, **row} for row in found]
                    if options.json:
                        options.json.write_text(json.dumps(rows, indent=1))
    tell(rows)
    return 0


def measured(case: Any, date_of: Any) -> list[dict[str, Any]]:
    """A row for each index of a case."""
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        day = write_season(case, date_of, folder)
        silent = SilentReporter()
        table = PrepareJob(table=str(folder / "dates.csv"), output=str(folder / "season"))
        run_job(table, silent)
        output = folder / "out"
        run_job(
            SeasonJob(
                season=str(folder / "season"),
                output=str(output),
                dates=day,
                index=NAMES,
                quality=True,
            ),
            silent,
        )
        layers = {name: read(output / f"{day}_{name}.tif") for name in NAMES.split(",")}
        image = read(output / f"{day}_filled.tif") / 1e4
        widths = band_widths(output / f"{day}_trust.tif")
    return [row(case, name, layer, image, widths) for name, layer in layers.items()]


def write_season(case: Any, date_of: Any, folder: Path) -> str:
    """The season of a case as rasters and a table; returns the target's day."""
    place = case.p
    rows = []
    for index, key in enumerate(place.keys):
        optical = np.rint(np.maximum(place.O[index], 0) * 1e4)
        hidden = ~case.known[index] & (optical > 0).all(0)
        optical[:, hidden] = CLOUD
        write(folder / f"o_{key}.tif", optical.astype("uint16"), TITLES, 0)
        write(folder / f"s_{key}.tif", place.S[index].astype("float32"), ("VV", "VH"), -9999)
        write(folder / f"c_{key}.tif", hidden[None].astype("uint8"), ("cloud",), None)
        rows.append(
            {
                "date": date_of(key).isoformat(),
                "optical": f"o_{key}.tif",
                "clouds": f"c_{key}.tif",
                "cloud_values": "1",
                "sar": f"s_{key}.tif",
                "sar_units": "db",
                "scale": "0.0001",
                "offset": "0",
            }
        )
    with (folder / "dates.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return str(rows[case.t]["date"])


def write(path: Path, values: NDArray[Any], titles: tuple[str, ...], nodata: float | None) -> None:
    """A GeoTIFF on the grid of all."""
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(values),
        height=values.shape[1],
        width=values.shape[2],
        dtype=values.dtype,
        nodata=nodata,
        crs="EPSG:32631",
        transform=rasterio.Affine(10, 0, 500000, 0, -10, 5600000),
    ) as raster:
        raster.write(values)
        raster.descriptions = titles


def read(path: Path) -> NDArray[np.float64]:
    """All bands."""
    with rasterio.open(path) as raster:
        return np.asarray(raster.read(), dtype=np.float64)


def band_widths(path: Path) -> NDArray[np.float64]:
    """Half widths of the intervals of all bands, as reflectance."""
    with rasterio.open(path) as raster:
        bands, layers = TrustBands.of(raster.descriptions), raster.read()
    return np.asarray(layers[[band - 1 for band in bands.intervals]] / 1e4)


def row(
    case: Any,
    name: str,
    layer: NDArray[np.float64],
    image: NDArray[np.float64],
    widths: NDArray[np.float64],
) -> dict[str, Any]:
    """What holds of an index under the cloud."""
    of = BandIndex.of(INDICES[name], TITLES)
    truth, good = of(case.truth.astype(np.float32))
    value, width = layer
    scored = case.under & good & (width > 0)
    away = np.abs(value - truth)[scored]
    slopes = []
    told = image.astype(np.float32)
    for band in range(len(TITLES)):
        more = told.copy()
        more[band] += 1e-3
        slopes.append(np.abs(of(more)[0] - of(told)[0]) / 1e-3 * widths[band])
    apart = np.sqrt(sum(slope**2 for slope in slopes))[scored]
    added = sum(slopes)[scored]
    order = np.argsort(width[scored])
    best = away[order[: int(0.9 * len(order))]]
    return {
        "index": name,
        "pixels": int(scored.sum()),
        "inside": round(float((away <= width[scored]).mean()), 4),
        "rmse": round(float(np.sqrt((away**2).mean())), 4),
        "rmse_without_worst_tenth": round(float(np.sqrt((best**2).mean())), 4),
        "half_width": round(float(width[scored].mean()), 4),
        "inside_independent": round(float((away <= apart).mean()), 4),
        "half_width_independent": round(float(apart.mean()), 4),
        "inside_added": round(float((away <= added).mean()), 4),
        "half_width_added": round(float(added.mean()), 4),
    }


def tell(rows: list[dict[str, Any]]) -> None:
    """The means over cases, as the table of docs/results/season.md."""
    keys = sorted({(r["variant"], r["cover"], r["index"]) for r in rows})
    print("| variant, cover | index | RMSE | inside 90 % (cases) | ± | independent: inside, ± |")
    print("| --- | --- | --- | --- | --- | --- |")
    for variant, cover, index in keys:
        these = [
            r for r in rows if (r["variant"], r["cover"], r["index"]) == (variant, cover, index)
        ]
        mean = {
            key: float(np.mean([r[key] for r in these]))
            for key in these[0]
            if isinstance(these[0][key], float)
        }
        least, most = (f([r["inside"] for r in these]) for f in (min, max))
        print(
            f"| {variant} {cover:.0%} | {index} | {mean['rmse']:.3f} "
            f"| {mean['inside']:.1%} ({least:.0%} to {most:.0%}) | {mean['half_width']:.3f} "
            f"| {mean['inside_independent']:.1%}, {mean['half_width_independent']:.3f}; added "
            f"{mean['inside_added']:.1%}, {mean['half_width_added']:.3f} |"
        )


if __name__ == "__main__":
    raise SystemExit(main())
