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
from cleardate.simulation.fill import fill
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


def paint_scene(
    cases: Any,
    data: Path,
    folder: Path,
    site: str = "hesbaye",
    t1: str = "202106",
    t2: str = "202109",
    share: float = 0.4,
    seed: int = 0,
) -> CloudyScene:
    """A cloudy scene with files in ``folder``; ``cases`` is scripts/scoring/cases.py."""
    pair = (site, t1, t2)
    case = cases.paint_case(data, pair, share, seed, folder)
    truth = cases.layer_paths(data, pair)["optical_t2"]
    return CloudyScene(case.layers, Path(truth), case.hidden, case.under)


MakeScene = Callable[..., CloudyScene]


@pytest.fixture
def cloudy_scene(real_data: Path, tmp_path: Path, script: Callable[[str], Any]) -> MakeScene:
    """Makes a cloudy scene: ``site``, ``t1``, ``t2``, ``share`` of cloud and ``seed``."""

    def make(*case: Any, **values: Any) -> CloudyScene:
        return paint_scene(script("scoring/cases"), real_data, tmp_path, *case, **values)

    return make


@dataclass(frozen=True)
class PlainFill:
    """A scene that was filled once for all tests that only look at the result."""

    scene: CloudyScene
    job: FillJob
    summary: dict[str, Any]

    def image(self) -> np.ndarray:
        return self.scene.numbers(self.job.output)

    def trust(self) -> np.ndarray:
        return self.scene.numbers(self.job.quality)


@pytest.fixture(scope="session")
def plain(
    real_data: Path, script: Callable[[str], Any], tmp_path_factory: pytest.TempPathFactory
) -> PlainFill:
    folder = tmp_path_factory.mktemp("plain")
    scene = paint_scene(script("scoring/cases"), real_data, folder)
    output, quality, report = (str(folder / n) for n in ("f.tif", "q.tif", "r.json"))
    job = scene.job(Path(output), quality=quality, report=report)
    return PlainFill(scene, job, fill(job, SilentReporter()).summary)


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
