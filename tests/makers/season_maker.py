"""Small downloads of two dates, and seasons of them."""

from __future__ import annotations

import json

import numpy as np
from product_maker import NAME, write_raster, write_safe
from rasterio.warp import transform_bounds

from cleardate.contract.jobs import PrepareJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker.runner import run_job

RNG = np.random.default_rng(4)


EDGE = 64
"""Pixels of the products' sides; they lie at (500000, 5600000) of UTM 31."""


class Listener(SilentReporter):
    def __init__(self):
        super().__init__()
        self.said = []

    def log(self, message, level="info"):
        self.said.append(str(message))


def safe(folder, day="20220526", baseline="N0400", tile="T31UES", **changes):
    name = NAME.replace("20220526", day).replace("N0400", baseline).replace("T31UES", tile)
    images = ("B02_10m", "B03_10m", "B04_10m", "B08_10m")
    bands = {band: RNG.integers(1100, 4000, (EDGE, EDGE)) for band in images}
    scl = np.where(RNG.random((EDGE // 2, EDGE // 2)) < 0.3, 9, 4)
    made = write_safe(folder, name=name, bands={**bands, "SCL_20m": scl}, **changes)
    metadata = made / "MTD_MSIL2A.xml"
    text = metadata.read_text("utf-8")
    metadata.write_text(text.replace("2022-05-26T", f"{day[:4]}-{day[4:6]}-{day[6:]}T"), "utf-8")
    return made


def rtc(folder, day="20220528", letter="p", satellite="S1A"):
    name = f"{satellite}_IW_{day}T173238_DVP_RTC10_G_g{letter}uned_A102"
    for band, middle in (("VV", 0.2), ("VH", 0.04)):
        power = (middle * RNG.uniform(0.5, 1.5, (EDGE, EDGE))).astype(np.float32)
        values = np.sqrt(power) if letter == "a" else power
        write_raster(folder / name / f"{name}_{band}.tif", values, nodata=0)
    return folder / name


def area(left=500000, top=5600000, width=EDGE * 10, inset=2, crs="EPSG:32631"):
    bounds = (left + inset, top - width + inset, left + width - inset, top - inset)
    return ",".join(f"{v:.8f}" for v in transform_bounds(crs, "EPSG:4326", *bounds))


def prepare(output, *paths, reporter=None, **fields):
    given = {"path": tuple(map(str, paths))} if paths else {}
    return run_job(PrepareJob(**given, output=str(output), **fields), reporter or SilentReporter())


def read(season):
    collection = json.loads((season / "collection.json").read_text("utf-8"))
    items = [
        json.loads((season / link["href"]).read_text("utf-8"))
        for link in collection["links"]
        if link["rel"] == "item"
    ]
    return collection, items
