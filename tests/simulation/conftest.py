"""Real scenes under seeded clouds, and models to fill them with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from cleardate.contract.jobs import FillJob, TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.training.train import train


@dataclass(frozen=True)
class CloudyScene:
    """A real pair of dates, T2 with painted clouds; ``truth`` is T2 without them.

    ``cloud`` (h, w) is what the mask says: the paint, and what clouds T2 has of its own. ``scored``
    is where the truth can be told: painted, and known to be clear below the paint.
    """

    paths: dict[str, str]
    truth: Path
    cloud: np.ndarray
    scored: np.ndarray

    def job(self, output: Path, **values: object) -> FillJob:
        return FillJob(**{**self.paths, "output": str(output), **values})

    def numbers(self, path: str | Path) -> np.ndarray:
        with rasterio.open(path) as raster:
            return raster.read()


def save_raster(path: Path, values: np.ndarray, like: Path, nodata: float | None) -> str:
    with rasterio.open(like) as source:
        profile = source.profile
    profile.update(count=len(values), dtype=values.dtype, nodata=nodata, predictor=1)
    with rasterio.open(path, "w", **profile) as target:
        target.write(values)
    return str(path)


MakeScene = Callable[..., CloudyScene]


@pytest.fixture
def cloudy_scene(real_data: Path, tmp_path: Path, script: Callable[[str], Any]) -> MakeScene:
    """Makes a cloudy scene: ``site``, ``t1``, ``t2``, ``share`` of cloud and ``seed``."""

    def make(
        site: str = "hesbaye",
        t1: str = "202106",
        t2: str = "202109",
        share: float = 0.4,
        seed: int = 0,
    ) -> CloudyScene:
        cases = script("scoring/cases")
        pair = (site, t1, t2)
        case = cases.paint_case(real_data, pair, share, seed, tmp_path)
        truth = cases.layer_paths(real_data, pair)["optical_t2"]
        return CloudyScene(case.layers, Path(truth), case.hidden, case.under)

    return make


@pytest.fixture
def save() -> Callable[..., str]:
    """Writes an array as a raster on the grid of another."""
    return save_raster


@pytest.fixture
def train_on() -> Callable[..., Path]:
    """Trains a preset on the clear part of a scene: ``train_on(scene, folder, preset, ...)``."""
    return train_model


def train_model(scene: CloudyScene, folder: Path, preset: str, **values: object) -> Path:
    file = SceneFile(name="scene", **scene.paths)
    path = folder / "scene.json"
    path.write_text(scene_to_json(file, folder), encoding="utf-8")
    model = folder / f"{preset}.onnx"
    job = TrainJob(scene=(str(path),), preset=preset, output=str(model), **values)
    train(job, SilentReporter())
    return model
