"""Small rasters on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from product_maker import zipped
from season_maker import rtc, safe

from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import Scene, open_scene

UTM = "EPSG:32631"
PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)

WriteRaster = Callable[..., str]


def _write(path: Path, values: np.ndarray, **options) -> str:
    options = {"crs": UTM, "transform": PLACE, "driver": "GTiff", **options}
    with rasterio.open(
        path,
        "w",
        count=len(values),
        height=values.shape[1],
        width=values.shape[2],
        dtype=values.dtype,
        **options,
    ) as file:
        file.write(values)
    return str(path)


@pytest.fixture
def write_raster(tmp_path) -> WriteRaster:
    """``write_raster(name, values, **rasterio_options)`` gives the path."""

    def write(name: str, values: np.ndarray, **options) -> str:
        return _write(tmp_path / name, values, **options)

    return write


@pytest.fixture
def sar() -> np.ndarray:
    """SAR in dB, (2, 40, 48)."""
    rng = np.random.default_rng(1)
    middle = np.array([-10.0, -17.0])[:, None, None]
    return (middle + rng.normal(0, 2, (2, 40, 48))).astype(np.float32)


@pytest.fixture
def optical() -> np.ndarray:
    """Optical numbers, uint16 (4, 40, 48), all observed."""
    return np.random.default_rng(2).integers(200, 4000, (4, 40, 48)).astype(np.uint16)


@pytest.fixture
def reporter() -> SilentReporter:
    return SilentReporter()


@pytest.fixture
def make_scene(write_raster, sar, reporter):
    """``make_scene(**fields)`` opens a scene; SAR T2 is there unless given. Closed at the end."""
    opened: list[Scene] = []

    def make(**fields) -> Scene:
        fields = {"name": "place", **fields}
        if "sar_t2" not in fields:
            fields["sar_t2"] = write_raster("sar_t2.tif", sar)
        scene = open_scene(SceneFile(**fields), reporter)
        opened.append(scene)
        return scene

    yield make
    for scene in opened:
        scene.close()


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """Two dates: a SAFE folder and a zip, HyP3's power and amplitude."""
    folder = tmp_path / "Downloads ü"
    zipped_away = safe(tmp_path / "x", "20220625")
    folder.mkdir()
    zipped(zipped_away, folder / f"{zipped_away.name}.zip")
    safe(folder)
    rtc(folder, "20220528")
    rtc(folder, "20220627", "a", "S1B")
    return folder
