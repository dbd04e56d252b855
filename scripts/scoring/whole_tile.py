"""Fill a whole Sentinel-2 tile from JPEG 2000 once, and print its time and memory.

    .venv/bin/python -P scripts/scoring/whole_tile.py FOLDER [--method METHOD]

In ``FOLDER`` (8 GB, kept for another run) the two Sentinel-2 products of
``../shared/data/products/made/flanders_west`` and the Planetary Computer's two SAR products are
made as large as a tile: their 64 x 64 real pixels, mirrored, again and again, so that every block
holds something and JPEG 2000 has to unpack all of it. Twelve round clouds cover a fifth of T2. What
is measured is the command line, from the two SAFE products (T2 as a zip) to the filled GeoTIFF, its
trust layer and its report. Nothing about quality can be read off pixels that repeat.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
MADE = ROOT.parent / "shared" / "data" / "products" / "made" / "flanders_west"
EDGE, TILE = 64, 10980
COLUMN, ROW = 138, 7032
"""Where the real pixels lie in the tile."""
CLOUD = 9
LOSSLESS = {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}


def repeated(values: NDArray[Any], edge: int) -> NDArray[Any]:
    """Pixels (n, n), mirrored and repeated to (edge, edge)."""
    pair = np.block([[values, values[:, ::-1]], [values[::-1], values[::-1, ::-1]]])
    times = -(-edge // len(pair))
    return np.tile(pair, (times, times))[:edge, :edge]


def enlarge(path: Path, source: Path, **options: object) -> None:
    """Write the file at ``path`` with the real pixels of ``source`` all over."""
    with rasterio.open(source) as file:
        profile, count = file.profile, file.count
        share = TILE // file.width if file.width > EDGE else 1
        if file.width > EDGE:
            edge, part = file.width, EDGE // share
            window = (
                (ROW // share, ROW // share + part),
                (COLUMN // share, COLUMN // share + part),
            )
        else:
            edge, window = TILE, ((0, EDGE), (0, EDGE))
            profile["transform"] *= Affine.translation(-COLUMN, -ROW)
        bands = [repeated(file.read(n, window=window), edge) for n in range(1, count + 1)]
        if "SCL" in source.name:
            bands = [clouds(np.full_like(bands[0], 4))]
    profile |= {"width": edge, "height": edge, **options}
    path.unlink(missing_ok=True)
    with rasterio.open(path, "w", **profile) as file:
        for number, band in enumerate(bands, 1):
            file.write(band, number)


def clouds(scl: NDArray[Any]) -> NDArray[Any]:
    """A scene classification with twelve round clouds, about a fifth of it."""
    rng = np.random.default_rng(3)
    radius = round(0.075 * len(scl))
    for row, column in rng.integers(radius, len(scl) - radius, (12, 2)):
        y, x = np.ogrid[-radius : radius + 1, -radius : radius + 1]
        part = scl[row - radius : row + radius + 1, column - radius : column + radius + 1]
        part[y * y + x * x <= radius * radius] = CLOUD
    return scl


def safe(day: str, folder: Path) -> Path:
    """The Sentinel-2 product of a day, enlarged, as a folder; its bands of 10 m and its SCL."""
    found = next((MADE / "s2").glob(f"*_{day}T*"))
    if found.suffix == ".zip":
        with zipfile.ZipFile(found) as packed:
            packed.extractall(folder / "packed")
        found = next((folder / "packed").glob("*.SAFE"))
    target = folder / found.name
    if target.exists():
        return target
    made = folder / "unfinished"
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(found, made)
    for image in made.rglob("*.jp2"):
        if image.name[-11:-8] in ("B02", "B03", "B04", "B08") or "SCL_20m" in image.name:
            print(f"writing {image.name}", flush=True)
            enlarge(image, found / image.relative_to(made), **LOSSLESS)
    made.rename(target)
    return target


def rtc(name: str, folder: Path) -> Path:
    """A product of the Planetary Computer, enlarged."""
    found = next((MADE / "s1" / "pc").glob(f"{name}*"))
    target = folder / found.name
    for image in found.rglob("*.tiff"):
        copy = target / image.relative_to(found)
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            blocks = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate"}
            enlarge(copy, image, driver="GTiff", **blocks)
    return target


def main() -> None:
    """Make the products where they are not there, and fill once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--method", default="auto")
    given = parser.parse_args()
    folder = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    first, second = safe("20180426", folder), safe("20180526", folder)
    packed = folder / f"{second.name}.zip"
    if not packed.exists():
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
            for file in sorted(second.rglob("*")):
                archive.write(file, f"{second.name}/{file.relative_to(second)}")
    command = [str(Path(sys.executable).parent / "cleardate"), "fill"]
    command += ["--sar-t1", str(rtc("S1B", folder)), "--optical-t1", str(first)]
    command += ["--sar-t2", str(rtc("S1A", folder)), "--optical-t2", str(packed)]
    command += ["--output", str(folder / "filled.tif"), "--quality", str(folder / "trust.tif")]
    command += ["--report", str(folder / "report.json"), "--method", given.method]
    began = time.monotonic()
    subprocess.run(command, check=True)  # our own command, as a list
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
    print(f"{time.monotonic() - began:.0f} s, {peak:.2f} GB")


if __name__ == "__main__":
    main()
