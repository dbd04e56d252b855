"""Small scenes on disk, and a reporter that stops."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from scipy import ndimage

from cleardate.contract.errors import CancelledError
from cleardate.contract.jobs import TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json

PIXEL = 10.0
ORIGIN = (500_000.0, 5_700_000.0)


class StoppingReporter(SilentReporter):
    """Stops the job as soon as ``epochs`` epochs have been reported."""

    def __init__(self, epochs: int) -> None:
        super().__init__()
        self.epochs = epochs

    def metric(self, name: str, value: float, step: int = 0) -> None:
        super().metric(name, value, step)
        if name == "val_psnr" and step >= self.epochs:
            self.cancelled = True


class StoppedAtOnce(SilentReporter):
    """Stops the job at its first chance after setup."""

    def metric(self, name: str, value: float, step: int = 0) -> None:
        raise AssertionError("no epoch should be finished")

    def check(self) -> None:
        import inspect

        if any(frame.function == "learn_epoch" for frame in inspect.stack()):
            raise CancelledError("Stopped by the user.")


def write_raster(path: Path, values: np.ndarray, names: Sequence[str] = ()) -> str:
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(values),
        height=values.shape[1],
        width=values.shape[2],
        dtype=values.dtype,
        crs="EPSG:32631",
        transform=Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1]),
    ) as raster:
        raster.write(values)
        if names:
            raster.descriptions = tuple(names)
    return str(path)


def make_scene(
    folder: Path,
    name: str,
    shape: tuple[int, int] = (64, 72),
    seed: int = 0,
    cloud: bool = True,
    bands: Sequence[str] = (),
    polarisations: Sequence[str] = (),
    noise: float = 0.0,
) -> str:
    """A scene file whose optical T2 is a line of T1 plus a change that the SAR shows.

    With ``bands`` and ``polarisations`` the files have so many, with these names; else the usual
    ones, without names. ``noise`` is the standard deviation, in reflectance, of what optical T2 has
    that nothing explains.
    """
    count, looks = len(bands) or 4, len(polarisations) or 2
    rng = np.random.default_rng(seed)

    def smooth(bands: int, size: float) -> np.ndarray:
        noise = ndimage.gaussian_filter(rng.standard_normal((bands, *shape)), (0, size, size))
        return noise / noise.std()

    change = smooth(1, 3.0)[0] > 1.0
    before = np.clip(
        0.15 + 0.04 * smooth(count, 4.0) + 0.005 * rng.standard_normal((count, *shape)), 0, 1
    )
    after = 0.05 + 0.8 * before + 0.08 * change
    after += noise * np.random.default_rng(seed + 1).standard_normal(after.shape)
    after = np.clip(after, 0.001, 1)
    sar_before = np.stack([-10 + smooth(1, 3.0)[0], -17 + smooth(1, 3.0)[0]])
    sar_after = sar_before + 5 * change + 0.3 * rng.standard_normal((2, *shape))
    clouds = (smooth(1, 6.0) > 1.2).astype(np.uint8)
    paths = {
        "sar_t1": write_raster(
            folder / f"{name}_s1.tif", sar_before.astype(np.float32)[:looks], polarisations
        ),
        "optical_t1": write_raster(
            folder / f"{name}_o1.tif", (before * 1e4).astype(np.uint16), bands
        ),
        "sar_t2": write_raster(
            folder / f"{name}_s2.tif", sar_after.astype(np.float32)[:looks], polarisations
        ),
        "optical_t2": write_raster(
            folder / f"{name}_o2.tif", (after * 1e4).astype(np.uint16), bands
        ),
    }
    if cloud:
        paths["clouds"] = write_raster(folder / f"{name}_clouds.tif", clouds)
    path = folder / f"{name}.json"
    path.write_text(scene_to_json(SceneFile(name=name, **paths), folder), encoding="utf-8")
    return str(path)


def training_job(scenes, output: Path, **fields) -> TrainJob:
    """A short training of the smallest preset, if ``fields`` do not say otherwise."""
    scenes = (scenes,) if isinstance(scenes, str) else tuple(scenes)
    fields = {"preset": "tiny", "epochs": 2, "device": "cpu", **fields}
    return TrainJob(scene=scenes, output=str(output), **fields)


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> str:
    return make_scene(tmp_path_factory.mktemp("scene"), "field")


@pytest.fixture(scope="session")
def second_scene(tmp_path_factory) -> str:
    return make_scene(tmp_path_factory.mktemp("second"), "lake", (48, 50), seed=7, cloud=False)


@pytest.fixture(scope="session")
def noisy_scene(tmp_path_factory) -> str:
    """One whose training does not hang on how sums are rounded.

    Without noise the base line leaves errors near zero, and rounding decides their sign, which is
    all that L1 hands on.
    """
    return make_scene(tmp_path_factory.mktemp("noisy"), "noisy", noise=0.02)


@pytest.fixture
def stopping():
    return StoppingReporter


@pytest.fixture
def stopped_at_once():
    return StoppedAtOnce()


@pytest.fixture(scope="session")
def scene_maker():
    return make_scene


@pytest.fixture(autouse=True)
def one_thread():
    """Tests run beside each other; and sums come out in one order."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
