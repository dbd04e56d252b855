"""Fill one date from downloads in every form, and write docs/results/products.md.

    .venv/bin/python -P scripts/scoring/score_products.py [--only NAME...] [--cut]

The two Sentinel-2 products of ``../shared/data/products/made/flanders_west`` (folder and zip, whole
tiles of which 64 x 64 pixels are real) are filled with each form of SAR. The baseline is the same
pixels as plain GeoTIFFs on the same grid, with dB from ``../shared/data/real``. PSNR is over the
1524 pixels under the cloud, against the image before the cloud was drawn; the settings are the
defaults, and nothing was settled on these figures.

With ``--cut`` each form is first cut to the 64 x 64 pixels by ``prepare --copy``, which takes
seconds where whole tiles take minutes, and the second part of the page is written.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from cleardate.contract.jobs import FillJob, PrepareJob
from cleardate.contract.layers import OPTICAL
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.products.resolve import resolve
from cleardate.worker.runner import run_job

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
MADE = SHARED / "products" / "made" / "flanders_west"
REAL = SHARED / "real" / "flanders_west"
OUTPUT = ROOT / "docs" / "results" / "products.md"
PLAIN = "plain GeoTIFF, dB"
EDGE, LEFT, TOP = 64, 501360, 5629680
AREA = "3.019347,50.813118,3.028353,50.818813"
B = "S1B_IW_GRDH_1SDV_20180428T173211_20180428T173236_010687_013835"
A = "S1A_IW_GRDH_1SDV_20180528T173238_20180528T173303_022108_026428"


def hyp3(letter: str, number: int) -> tuple[Path, Path]:
    """Both dates as HyP3 delivers them, in the units of a letter."""
    names = ("S1B_IW_20180428T173211", "S1A_IW_20180528T173238")
    first, second = (f"{name}_DVP_RTC10_G_g{letter}uned_A{number}" for name in names)
    return MADE / "s1/hyp3" / first, MADE / "s1/hyp3" / second


def sar_forms(folder: Path) -> dict[str, tuple[Path, Path]]:
    """SAR of both dates in every form."""
    packed = []
    for path in hyp3("p", 111):
        made = shutil.make_archive(str(folder / path.name), "zip", path.parent, path.name)
        packed.append(Path(made))
    return {
        PLAIN: (REAL / "s1_20180426.tif", REAL / "s1_20180526.tif"),
        "Planetary Computer RTC, folder": tuple(MADE / f"s1/pc/{n}_0F0F" for n in (B, A)),
        "Planetary Computer RTC, item": tuple(
            MADE / f"stac/sentinel-1-rtc/{n}_rtc.json" for n in (B, A)
        ),
        "HyP3, power": hyp3("p", 111),
        "HyP3, power, zip": (packed[0], packed[1]),
        "HyP3, dB": hyp3("d", 105),
        "HyP3, amplitude": hyp3("a", 102),
        "SNAP, intensity": tuple(MADE / f"s1/snap/{n}_0F0F_Orb_NR_Cal_TC.dim" for n in (B, A)),
        "SNAP, dB": tuple(MADE / f"s1/snap/{n}_0F0F_Orb_NR_Cal_TC_db.dim" for n in (B, A)),
        "Earth Engine, dB": tuple(MADE / f"s1/gee/{n}.tif" for n in (B, A)),
        "openEO, power": tuple(
            MADE / f"s1/openeo/openEO_{day}Z.tif" for day in ("2018-04-28", "2018-05-28")
        ),
    }  # type: ignore[return-value]


def products() -> tuple[Path, Path]:
    """The Sentinel-2 products of both dates: a folder and a zip."""
    return next((MADE / "s2").glob("*20180426*.SAFE")), next((MADE / "s2").glob("*20180526*.zip"))


def plain(path: Path, folder: Path) -> Path:
    """The numbers of a product as a GeoTIFF of the same grid, in blocks that hold any."""
    resolved = resolve(str(path), OPTICAL)
    if resolved is None:
        raise SystemExit(f"{path} is no product")
    target = folder / f"{path.name}.tif"
    with rasterio.open(resolved.name) as source:
        profile = {**source.profile, "driver": "GTiff", "tiled": True, "SPARSE_OK": True}
        profile |= {"blockxsize": 256, "blockysize": 256, "compress": "zstd"}
        window = source.window(LEFT, TOP - 10 * EDGE, LEFT + 10 * EDGE, TOP)
        window = window.round_offsets().round_lengths()
        with rasterio.open(target, "w", **profile) as file:
            file.write(source.read(window=window), window=window)
            file.scales, file.offsets = source.scales, source.offsets
            file.descriptions = source.descriptions
    return target


def place_of(path: Path) -> NDArray[np.float64]:
    """Reflectance (4, 64, 64) of an image at the place that is real."""
    with rasterio.open(path) as file:
        window = file.window(LEFT, TOP - 10 * EDGE, LEFT + 10 * EDGE, TOP)
        return np.asarray(file.read(window=window) * file.scales[0] + file.offsets[0])


def score(filled: Path) -> tuple[float, int]:
    """PSNR in dB under the cloud, and how many pixels lie there."""
    with rasterio.open(REAL / "o_20180526.tif") as file:
        truth = file.read() * 1e-4
    with rasterio.open(MADE / "stac/earth-search/S2B_31UES_20180526_0_L2A/SCL.tif") as file:
        cloud = np.kron(np.isin(file.read(1), (3, 8, 9, 10)), np.ones((2, 2), bool))
    error = (place_of(filled) - truth)[:, cloud]
    return float(-10 * np.log10(np.mean(error**2))), int(cloud.sum())


def row(name: str, sar: tuple[Path, Path], images: tuple[Path, Path], folder: Path) -> list[str]:
    """One fill: its form, its score, its time."""
    output = folder / "filled.tif"
    job = FillJob(
        sar_t1=str(sar[0]),
        optical_t1=str(images[0]),
        sar_t2=str(sar[1]),
        optical_t2=str(images[1]),
        clouds=None if images[1].suffix == ".zip" else str(products()[1]),
        output=str(output),
    )
    began = time.monotonic()
    run_job(job, SilentReporter())
    psnr, pixels = score(output)
    took = time.monotonic() - began
    print(f"{name}: {psnr:.2f} dB over {pixels} pixels, {took:.0f} s", flush=True)
    return [name, f"{psnr:.2f}", f"{took:.0f}"]


HEAD = """# One date from downloads in every form

Made by `scripts/scoring/score_products.py`, which says what is filled and how it is scored. The
first row are plain GeoTIFFs on the same grid; all others read the Sentinel-2 products where they
lie (T1 a folder, T2 in its zip), with the mask that comes with T2, and SAR as its provider delivers
it.

| SAR | PSNR under the cloud, dB | beside plain rasters, dB | seconds |
| --- | ---: | ---: | ---: |
"""


CUT_TITLE = "## Cut to the place first"
CUT = f"""{CUT_TITLE}

`scripts/scoring/score_products.py --cut`: the same, but `prepare --copy` cuts each form to the
64 x 64 pixels, of which the fill learns in other chips than in a tile; so this table is compared
within itself, and it was measured later than the one above.

| SAR | PSNR under the cloud, dB | beside plain rasters, dB | seconds, `prepare` and `fill` |
| --- | ---: | ---: | ---: |
"""

MEMORY = """Seconds are of a machine whose two cores others used at the same time. Each row fills a
whole tile of 10980 x 10980 pixels from JPEG 2000, of which 64 x 64 hold anything: the cost of a
tile's reading and writing, with little to unpack and little to compute. Peak memory of the process
over all fills: {peak:.2f} GB."""


def whole_way(folder: Path) -> str:
    """A sentence with the seconds from two SAFE and two RTC products to a filled date."""
    season, output = folder / "season", folder / "way.tif"
    began = time.monotonic()
    paths = (str(MADE / "s2"), str(MADE / "stac/sentinel-1-rtc"))
    run_job(PrepareJob(path=paths, output=str(season), area=AREA, copy=True), SilentReporter())
    prepared = time.monotonic()
    given = {
        "sar_t1": "S1B*",
        "optical_t1": "S2B*_20180426*",
        "sar_t2": "S1A*",
        "optical_t2": "S2B*_20180526*",
    }
    parts = {name: str(next(season.glob(pattern))) for name, pattern in given.items()}
    run_job(FillJob(**parts, output=str(output)), SilentReporter())
    psnr, _ = score(output)
    return (
        f"From two Sentinel-2 and two RTC products to a filled date, cut to {EDGE} x {EDGE} pixels "
        f"first: `prepare` {prepared - began:.0f} s, `fill` "
        f"{time.monotonic() - prepared:.0f} s, {psnr:.2f} dB."
    )


def cut_row(name: str, sar: tuple[Path, Path], folder: Path) -> list[str]:
    """One fill of what ``prepare --copy`` cuts out of a form; plain rasters are cut by hand."""
    season = folder / "cut"
    shutil.rmtree(season, ignore_errors=True)
    began = time.monotonic()
    if name == PLAIN:
        parts = cut_plain(season)
    else:
        paths = tuple(map(str, (*products(), *sar)))
        job = PrepareJob(path=paths, output=str(season), area=AREA, copy=True)
        run_job(job, SilentReporter())
        parts = {
            f"{kind}_t{number}": str(path.parent)
            for kind in ("sar", "optical")
            for number, path in enumerate(_by_day(season, kind), 1)
        }
    output = folder / "cut.tif"
    run_job(FillJob(**parts, output=str(output)), SilentReporter())
    psnr, pixels = score(output)
    took = time.monotonic() - began
    print(f"{name}: {psnr:.2f} dB over {pixels} pixels, {took:.0f} s", flush=True)
    return [name, f"{psnr:.2f}", f"{took:.0f}"]


def _by_day(season: Path, kind: str) -> list[Path]:
    return sorted(season.glob(f"*/{kind}_*.tif"), key=lambda path: path.name)


def cut_plain(folder: Path) -> dict[str, str]:
    """The same 64 x 64 pixels as four plain GeoTIFFs and the mask's."""
    folder.mkdir()
    parts = {"sar_t1": str(REAL / "s1_20180426.tif"), "sar_t2": str(REAL / "s1_20180526.tif")}
    for role, path in zip(("optical_t1", "optical_t2"), products(), strict=True):
        resolved = resolve(str(path), OPTICAL)
        if resolved is None:
            raise SystemExit(f"{path} is no product")
        with rasterio.open(resolved.name) as source:
            window = source.window(LEFT, TOP - 10 * EDGE, LEFT + 10 * EDGE, TOP)
            window = window.round_offsets().round_lengths()
            profile = {**source.profile, "driver": "GTiff", "width": EDGE, "height": EDGE}
            for key in ("blockxsize", "blockysize", "tiled"):
                profile.pop(key, None)
            profile["transform"] = source.window_transform(window)
            parts[role] = str(folder / f"{role}.tif")
            with rasterio.open(parts[role], "w", **profile) as file:
                file.write(source.read(window=window))
                file.scales, file.offsets = source.scales, source.offsets
                file.descriptions = source.descriptions
    return {**parts, "clouds": str(MADE / "stac/earth-search/S2B_31UES_20180526_0_L2A/SCL.tif")}


def cut_part() -> str:
    """The second part of the page: all forms, cut first."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        forms = sar_forms(folder)
        rows = [cut_row(form, sar, folder) for form, sar in forms.items()]
    base = float(rows[0][1])
    lines = [f"| {n} | {p} | {float(p) - base:+.2f} | {s} |" for n, p, s in rows]
    return CUT + "\n".join(lines) + "\n"


def write_page(whole: str = "", cut: str = "") -> None:
    """Write the parts of the page that are new, and leave the other one."""
    old = OUTPUT.read_text("utf-8") if OUTPUT.exists() else ""
    old_whole, mark, old_cut = old.partition(CUT_TITLE)
    parts = (whole or old_whole, cut or mark + old_cut)
    OUTPUT.write_text("\n".join(part.strip() + "\n" for part in parts if part), "utf-8")


def main() -> None:
    """Fill from each form, and write the page unless only some were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--cut", action="store_true")
    given = parser.parse_args()
    only = given.only
    if given.cut:
        write_page(cut=cut_part())
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        forms = sar_forms(folder)
        first = next(iter(forms))
        rows = []
        plains = tuple(plain(path, folder) for path in products())
        for form, sar in forms.items():
            if form == first:
                rows.append(row(f"{form}; optical plain too", sar, plains, folder))
            if not only or form in only:
                rows.append(row(form, sar, products(), folder))
        way = whole_way(folder)
    base = float(rows[0][1])
    lines = [f"| {n} | {p} | {float(p) - base:+.2f} | {s} |" for n, p, s in rows]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    text = HEAD + "\n".join(lines) + f"\n\n{way}\n\n{MEMORY.format(peak=peak)}\n"
    print(text)
    if not only:
        write_page(whole=text)


if __name__ == "__main__":
    main()
