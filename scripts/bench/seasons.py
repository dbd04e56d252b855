"""Seasons with cloud on every date: of a folder of real dates, or generated ones of any size.

Generated land is made of fields, each of which grows and is harvested at a time of its own, so that
methods have something to learn from other dates; it says nothing of quality.
"""

from __future__ import annotations

import csv
import datetime
import subprocess
import sys
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from common import command_line
from numpy.typing import NDArray
from rasterio.shutil import copy
from scipy.ndimage import gaussian_filter, zoom

_BANDS = ("Red", "Green", "Blue", "NIR")
_SAR = ("VV", "VH")
_FIRST = datetime.date(2018, 2, 1)
_STEP = 10
"""Days from one date to the next of a generated season."""
_FIELD = 12
"""Pixels between the middles of two fields."""
_WEATHER = 14
"""Clouds of a real place are this share of its edge."""
_CLUSTER = 100
"""Pixels between the knots of the field that clouds of a generated season are cut out of."""
_WHITE = 7000

Values = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Season:
    """A prepared season: its ``folder``, its days, and the files of each of them."""

    folder: Path
    days: tuple[datetime.date, ...]
    optical: tuple[Path, ...]
    clouds: tuple[Path, ...]
    sar: tuple[Path, ...]


def of_place(place: Path, work: Path, share: float, seed: int) -> Season:
    """The dates of a real place (pairs.csv, o_*.tif, s1_*.tif, cloud_*.tif), with seeded clouds
    over a ``share`` of each beside its own."""
    work.mkdir(parents=True, exist_ok=True)
    with (place / "pairs.csv").open(encoding="utf-8") as file:
        keys = [row["pair_key"] for row in csv.DictReader(file)]
    dates = []
    for number, key in enumerate(keys):
        with rasterio.open(place / f"o_{key}.tif") as image:
            values, profile = image.read(), image.profile
        own = np.zeros(values.shape[1:], dtype=bool)
        mask = place / f"cloud_{key}.tif"
        if mask.exists():
            with rasterio.open(mask) as clouds:
                own = clouds.read(1) == 1
        hidden = own | _weather(values.shape[1:], share, seed * 1000 + number)
        rng = np.random.default_rng([seed, number])
        white = rng.normal(_WHITE, 800, (len(values), int(hidden.sum())))
        values[:, hidden] = np.clip(white, 1, 15_000)
        with rasterio.open(work / f"o_{key}.tif", "w", **profile) as target:
            target.write(values)
            target.descriptions = _BANDS
        profile.update(count=1, dtype="uint8", nodata=None)
        with rasterio.open(work / f"c_{key}.tif", "w", **profile) as target:
            target.write(hidden[None].astype(np.uint8))
        day = datetime.datetime.strptime(key, "%Y%m%d").date()
        dates.append((day, work / f"o_{key}.tif", work / f"c_{key}.tif", place / f"s1_{key}.tif"))
    return _prepared(dates, work)


def generated(work: Path, edge: int, count: int, share: float, seed: int) -> Season:
    """``count`` dates of ``edge`` x ``edge`` pixels as COGs, a ``share`` of each under cloud."""
    work.mkdir(parents=True, exist_ok=True)
    land = _Land.drawn(edge, seed)
    dates = []
    for number in range(count):
        day = _FIRST + datetime.timedelta(days=number * _STEP)
        rng = np.random.default_rng([seed, number])
        knots = 3 + edge // _CLUSTER
        weather = zoom(rng.normal(size=(knots, knots)), _CLUSTER, order=1)[:edge, :edge]
        cloud = weather > np.quantile(weather[::7, ::7], 1 - share)
        paths = [work / f"{kind}_{day.isoformat()}.tif" for kind in ("o", "c", "s1")]
        _write(paths[0], land.optical(day, cloud, rng), edge, "uint16", 0, _BANDS)
        _write(paths[1], iter([cloud]), edge, "uint8", None, ("cloud",))
        _write(paths[2], land.sar(day, rng), edge, "float32", -9999, _SAR)
        dates.append((day, *paths))
    return _prepared(dates, work)


@dataclass(frozen=True)
class _Land:
    """``field`` (h, w): the number of each pixel's field; of fields how ``bright`` they are, and
    when and how long they are green, in days of the year; ``texture`` (h, w) stays."""

    field: NDArray[np.int32]
    bright: Values
    peak: Values
    width: Values
    texture: Values

    @classmethod
    def drawn(cls, edge: int, seed: int) -> _Land:
        """Fields are the pixels nearest to middles that lie on a shaken grid."""
        rng = np.random.default_rng(seed)
        cells = edge // _FIELD + 5
        shake = rng.uniform(-0.45, 0.45, (2, cells, cells)).astype(np.float32)
        place = (np.arange(edge, dtype=np.float32) / _FIELD) + 1
        row, col = place[:, None], place[None]
        best = np.full((edge, edge), np.inf, dtype=np.float32)
        field = np.zeros((edge, edge), dtype=np.int32)
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                r = np.round(place).astype(int)[:, None] + down
                c = np.round(place).astype(int)[None] + right
                away = (r + shake[0][r, c] - row) ** 2 + (c + shake[1][r, c] - col) ** 2
                nearer = away < best
                best = np.where(nearer, away, best)
                field = np.where(nearer, (r * cells + c).astype(np.int32), field)
        count = cells * cells
        drift = gaussian_filter(rng.standard_normal((edge, edge)).astype(np.float32), 2)
        return cls(
            field,
            rng.uniform(0.7, 1.3, count).astype(np.float32),
            rng.uniform(110, 230, count).astype(np.float32),
            rng.uniform(25, 70, count).astype(np.float32),
            drift / drift.std(),
        )

    def _green(self, day: datetime.date) -> Values:
        away = (day.timetuple().tm_yday - self.peak) / self.width
        return np.exp(-(away**2))[self.field]

    def optical(
        self, day: datetime.date, cloud: Mask, rng: np.random.Generator
    ) -> Iterator[NDArray[Any]]:
        """Digital numbers of each band, white under ``cloud`` (h, w)."""
        green = self._green(day)
        light = rng.uniform(0.9, 1.1)
        for bare, grown in ((1400, 350), (1100, 650), (800, 300), (2000, 4200)):
            values = (bare + (grown - bare) * green) * self.bright[self.field] * light
            values *= 1 + 0.04 * self.texture
            values += rng.normal(0, 25, values.shape)
            values[cloud] = rng.normal(_WHITE, 800, int(cloud.sum()))
            yield np.clip(values, 1, 15_000)

    def sar(self, day: datetime.date, rng: np.random.Generator) -> Iterator[NDArray[Any]]:
        """Backscatter in dB of each band, with speckle."""
        green = self._green(day)
        for bare, grown in ((-11, -9), (-20, -15)):
            speckle = rng.normal(0, 1.2, green.shape)
            yield bare + (grown - bare) * green + 2 * (self.bright[self.field] - 1) + speckle


def _weather(shape: tuple[int, int], share: float, seed: int) -> Mask:
    noise = np.random.default_rng(seed).standard_normal(shape)
    smooth = gaussian_filter(noise, max(3, min(shape) / _WEATHER), mode="wrap")
    return np.asarray(smooth > np.quantile(smooth, 1 - share))


def _write(
    path: Path,
    planes: Iterator[NDArray[Any]],
    edge: int,
    dtype: str,
    nodata: float | None,
    names: Sequence[str],
) -> None:
    """A COG; its pixels pass through a plain file beside it."""
    plain = path.with_suffix(".part.tif")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(
            plain,
            "w",
            driver="GTiff",
            width=edge,
            height=edge,
            count=len(names),
            dtype=dtype,
            nodata=nodata,
            crs="EPSG:32631",
            transform=Affine(10, 0, 500_000, 0, -10, 5_600_000),
            tiled=True,
        ) as file:
            for band, plane in enumerate(planes, 1):
                file.write(plane.astype(dtype), band)
            file.descriptions = names
        copy(plain, path, driver="COG", compress="ZSTD", level=1)
    plain.unlink()


def _prepared(dates: Sequence[tuple[datetime.date, Path, Path, Path]], work: Path) -> Season:
    names = ("date", "optical", "clouds", "sar", "sar_units", "scale", "offset")
    table = work / "dates.csv"
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for day, *paths in dates:
            writer.writerow([day.isoformat(), *map(str, paths), "db", 0.0001, 0])
    folder = work / "season"
    arguments = command_line("prepare", table=table, output=folder)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    days, optical, clouds, sar = zip(*dates, strict=True)
    return Season(folder, days, optical, clouds, sar)
