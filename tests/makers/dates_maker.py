"""Made-up seasons: fields that grow and ripen at times of their own, under clouds, with SAR."""

from __future__ import annotations

import csv
import datetime
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from product_maker import write_raster
from scipy.ndimage import gaussian_filter

from cleardate.contract.jobs import PrepareJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

HAZE = 7000
"""What the pixels under cloud hold."""


@dataclass(frozen=True)
class MadeSeason:
    """``folder`` of the prepared season; ``days``; ``truth`` uint16 (dates, bands, h, w) without
    clouds, ``cloud`` bool (dates, h, w), and where the files lie (``stack``)."""

    folder: Path
    stack: Path
    days: tuple[str, ...]
    truth: np.ndarray
    cloud: np.ndarray

    def numbers(self, path: Path) -> np.ndarray:
        with rasterio.open(path) as raster:
            return raster.read()


def clouds(shape: tuple[int, int], share: float, seed: int) -> np.ndarray:
    """Smooth seeded clouds over a share of the pixels."""
    noise = gaussian_filter(np.random.default_rng(seed).standard_normal(shape), 5, mode="wrap")
    return noise > np.quantile(noise, 1 - share) if share < 1 else np.ones(shape, bool)


def make_season(
    folder: Path,
    shares: tuple[float, ...] = (0.1, 0, 0.4, 0.2, 0, 0.3),
    size: int = 72,
    seed: int = 3,
    haze: int = HAZE,
    step: int = 12,
) -> MadeSeason:
    """A season of dates ``step`` days apart, whose clouds cover these ``shares``."""
    rng = np.random.default_rng(seed)
    shape = (size, size)
    fields = np.kron(rng.integers(0, 4, (size // 8, size // 8)), np.ones((8, 8), int))
    peak, height = np.array([20.0, 45.0, 30.0, 60.0])[fields], rng.uniform(0.6, 1, shape)
    height = gaussian_filter(height, 2)
    days, truth, cloud, rows = [], [], [], []
    stack = folder / "stack"
    for place, share in enumerate(shares):
        day = datetime.date(2018, 4, 28) + datetime.timedelta(days=step * place)
        green = height * np.exp(-(((step * place - peak) / 22) ** 2))
        optical = np.stack([0.12 - 0.08 * green, 0.09 - 0.02 * green, 0.07 - 0.03 * green])
        optical = np.concatenate([optical, (0.18 + 0.3 * green)[None]])
        optical += rng.normal(0, 0.002, optical.shape)
        numbers = np.rint(optical * 1e4).astype(np.uint16)
        sar = np.stack([-14 + 3 * green, -21 + 5 * green]) + rng.normal(0, 1, (2, *shape))
        cover = clouds(shape, share, seed * 100 + place) if share else np.zeros(shape, bool)
        shown = np.where(cover, np.uint16(haze), numbers)
        name = day.isoformat()
        write_raster(stack / f"o_{name}.tif", shown, nodata=0)
        write_raster(stack / f"m_{name}.tif", cover.astype(np.uint8))
        write_raster(stack / f"s_{name}.tif", sar.astype(np.float32))
        rows.append(
            {
                "date": name,
                "optical": f"o_{name}.tif",
                "clouds": f"m_{name}.tif",
                "sar": f"s_{name}.tif",
                "cloud_values": "1",
                "scale": "0.0001",
                "offset": "0",
                "sar_units": "db",
            }
        )
        days.append(name)
        truth.append(numbers)
        cloud.append(cover)
    with (stack / "dates.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    season = folder / "season"
    job = PrepareJob(table=str(stack / "dates.csv"), output=str(season))
    run_job(job, SilentReporter())
    return MadeSeason(season, stack, tuple(days), np.stack(truth), np.stack(cloud))
