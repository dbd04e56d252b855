"""Fills of products with 20 m bands beside those of 10 m: on one grid, or each on its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from product_maker import write_raster, write_safe
from scipy import ndimage

from cleardate.contract.errors import InputError
from cleardate.contract.jobs import FillJob, SimulateJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.contract.trust_layer import TrustBands
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import Window, whole
from cleardate.models.line import CopyGenerator
from cleardate.simulation.fill import fill
from cleardate.simulation.finishing.harmonise import Harmoniser
from cleardate.simulation.simulate import simulate
from cleardate.simulation.tiles.coarse_file import Apart
from cleardate.simulation.tiles.files import OpticalFormat
from cleardate.simulation.tiles.maker import TileMaker

EDGE = 64
FINE = {"B02": 0, "B03": 1, "B04": 2, "B08": 6}
COARSE = {"B05": 3, "B11": 7}
"""Bands of the products, and their places in hesbaye_9bands."""
ASKED = "red,green,blue,nir,rededge071,swir16"
COLOURS = ("Red", "Green", "Blue", "NIR")
TWO = np.ones((2, 2), dtype=np.uint16)


@dataclass(frozen=True)
class Place:
    """Two products, SAR, and a cloud whose edges cut pixels of 20 m."""

    paths: dict[str, str]
    cloud: np.ndarray
    fine: np.ndarray
    """Optical T2 of 10 m, in the order of COLOURS."""
    coarse: np.ndarray
    """Red edge 1 and SWIR 1 at 20 m."""

    def job(self, folder: Path, **values: Any) -> FillJob:
        return FillJob(**{**self.paths, "bands": ASKED, "output": str(folder / "f.tif"), **values})


@pytest.fixture(scope="session")
def place(
    real_data: Path, script: Callable[[str], Any], tmp_path_factory: pytest.TempPathFactory
) -> Place:
    folder = tmp_path_factory.mktemp("twenty")
    paths, images = {}, {}
    for layer, date in (("optical_t1", "202106"), ("optical_t2", "202109")):
        with rasterio.open(real_data / "hesbaye_9bands" / f"o_{date}.tif") as source:
            values = source.read()[:, :EDGE, :EDGE]
        bands = {f"{name}_10m": values[k] for name, k in FINE.items()}
        bands |= {f"{name}_20m": values[k, ::2, ::2] for name, k in COARSE.items()}
        images[layer] = bands
        paths[layer] = str(write_safe(folder / layer, bands=bands, offsets={}))
        with rasterio.open(real_data / "hesbaye" / f"s1_{date}.tif") as source:
            sar = source.read()[:, :EDGE, :EDGE]
        name = layer.replace("optical", "sar")
        path = write_raster(folder / f"{name}.tif", sar, descriptions=("VV", "VH"), nodata=-9999)
        paths[name] = str(path)
    cloud = script("scoring/cases").cloud_shapes((EDGE, EDGE), 0.3, 1)
    paths["clouds"] = str(write_raster(folder / "clouds.tif", cloud.astype(np.uint8)))
    found = images["optical_t2"]
    fine = np.stack([found[f"{name}_10m"] for name in ("B04", "B03", "B02", "B08")])
    coarse = np.stack([found["B05_20m"], found["B11_20m"]])
    return Place(paths, cloud, fine, coarse)


@dataclass(frozen=True)
class Both:
    """The place filled on one grid, and with the bands of 20 m apart."""

    together: FillJob
    apart: FillJob
    report: dict[str, Any]


@pytest.fixture(scope="session")
def filled(place: Place, tmp_path_factory: pytest.TempPathFactory) -> Both:
    one, two = (tmp_path_factory.mktemp(name) for name in ("together", "apart"))
    together = place.job(one, quality=str(one / "trust.tif"))
    apart = place.job(two, keep_resolution=str(two / "coarse.tif"))
    report = fill(together, SilentReporter()).summary
    fill(apart, SilentReporter())
    return Both(together, apart, report)


def read(path: str | Path | None) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def blocks(image: np.ndarray, step: int = 2) -> np.ndarray:
    """(bands, rows, cols, pixels of each block)."""
    bands, height, width = image.shape
    parts = image.reshape(bands, height // step, step, width // step, step)
    return parts.transpose(0, 1, 3, 2, 4).reshape(bands, height // step, width // step, -1)


def test_clear_pixels_stay_bit_for_bit_on_the_finest_grid(place: Place, filled: Both) -> None:
    image, clear = read(filled.together.output), ~place.cloud
    with rasterio.open(filled.together.output) as file:
        assert file.transform.a == 10
        assert file.descriptions == (*COLOURS, "Red edge 1", "SWIR 1")
        tags = [file.tags(band).get("RESOLUTION") for band in file.indexes]
    assert tags == [None] * 4 + ["20", "20"]
    assert np.array_equal(image[:4, clear], place.fine[:, clear])
    assert np.array_equal(image[4:, clear], np.kron(place.coarse, TWO[None])[:, clear])


def test_what_is_simulated_at_twenty_metres_is_not_sharper(place: Place, filled: Both) -> None:
    image, cloud = blocks(read(filled.together.output)), blocks(place.cloud[None])[0]
    low = np.where(cloud, image, 65535).min(axis=-1)
    high = np.where(cloud, image, 0).max(axis=-1)
    under = cloud.any(axis=-1)
    assert (cloud.any(axis=-1) & ~cloud.all(axis=-1)).any()
    assert np.array_equal(low[4:, under], high[4:, under])
    assert (low[:4, under] != high[:4, under]).mean() > 0.5
    # They say something all the same.
    assert high[4:, under].std() > 100


def test_tiles_equal_the_whole(place: Place, filled: Both, tmp_path: Path) -> None:
    job = place.job(tmp_path, tile=16, quality=str(tmp_path / "trust.tif"))
    fill(job, SilentReporter())
    assert np.array_equal(read(job.output), read(filled.together.output))
    assert np.array_equal(read(job.quality), read(filled.together.quality))


def test_the_trust_layer_and_the_report_say_so(place: Place, filled: Both) -> None:
    with rasterio.open(filled.together.quality) as trust:
        bands, tags = TrustBands.of(trust.descriptions), trust.tags()
        coarse = [band for band in trust.indexes if trust.tags(band).get("RESOLUTION") == "20"]
        values = trust.read()
    assert coarse == [*bands.errors[4:], *bands.intervals[4:]]
    assert tags["CLEARDATE_OWN_PIXELS"].endswith("Red edge 1 20; SWIR 1 20")
    assert filled.report["own_pixels"] == {"Red edge 1": 20.0, "SWIR 1": 20.0}
    assert any("so wide: Red edge 1 20, SWIR 1 20." in note for note in filled.report["notes"])
    cloud = blocks(place.cloud[None])[0]
    errors = blocks(values[[band - 1 for band in bands.errors]])
    low = np.where(cloud, errors, np.inf).min(axis=-1)
    high = np.where(cloud, errors, 0).max(axis=-1)
    under = cloud.any(axis=-1)
    assert np.array_equal(low[4:, under], high[4:, under]) and (low[4:, under] > 0).all()
    assert (low[:4, under] != high[:4, under]).mean() > 0.5


def test_bands_are_written_apart_on_their_own_grid(place: Place, filled: Both) -> None:
    with (
        rasterio.open(filled.apart.output) as fine,
        rasterio.open(filled.apart.keep_resolution) as coarse,
    ):
        assert fine.descriptions == COLOURS and coarse.descriptions == ("Red edge 1", "SWIR 1")
        assert coarse.shape == (EDGE // 2, EDGE // 2) and fine.shape == (EDGE, EDGE)
        assert coarse.transform == rasterio.Affine(20, 0, 500000, 0, -20, 5600000)
        assert coarse.bounds == fine.bounds and coarse.crs == fine.crs
        assert coarse.nodata == fine.nodata == 0 and coarse.dtypes == ("uint16",) * 2
        assert [coarse.tags(band).get("RESOLUTION") for band in (1, 2)] == [None, None]
        assert coarse.tags()["CLEARDATE_RUN"] == fine.tags()["CLEARDATE_RUN"]
    image, together = read(filled.apart.keep_resolution), read(filled.together.output)
    assert np.array_equal(read(filled.apart.output), together[:4])
    cloud = blocks(place.cloud[None])[0]
    clear = ~cloud.any(axis=-1)
    assert np.array_equal(image[:, clear], place.coarse[:, clear])
    # Under cloud, also in part, it is what the image of 10 m has there.
    expected = np.where(cloud, blocks(together[4:]), 0).max(axis=-1)
    assert np.array_equal(image[:, ~clear], expected[:, ~clear])


def test_a_date_without_cloud_is_copied_to_both_grids(place: Place, tmp_path: Path) -> None:
    paths = {**place.paths, "clouds": str(tmp_path / "none.tif")}
    write_raster(tmp_path / "none.tif", np.zeros((EDGE, EDGE), dtype=np.uint8))
    job = replace(place, paths=paths).job(tmp_path, keep_resolution=str(tmp_path / "c.tif"))
    fill(job, SilentReporter())
    assert np.array_equal(read(job.keep_resolution), place.coarse)
    assert np.array_equal(read(job.output), place.fine)


def stack(place: Place, path: Path, layer: str, coarse: np.ndarray) -> str:
    with open_scene(
        SceneFile(name="x", **{k: v for k, v in place.paths.items() if k != "clouds"}),
        SilentReporter(),
    ) as scene:
        fine = scene.read_numbers(layer, whole((EDGE, EDGE))).values[:4]
    write_raster(path, np.concatenate([fine, coarse]), nodata=0)
    return str(path)


def test_what_was_put_on_the_grid_in_another_way_is_averaged(place: Place, tmp_path: Path) -> None:
    """The user states 20 m and 60 m; numbers are not repeated in the file, nor do all fit it."""
    smooth = ndimage.zoom(place.coarse.astype(np.float64), (1, 2, 2), order=1).astype(np.uint16)
    stacks = {
        k: stack(place, tmp_path / f"{k}.tif", k, smooth) for k in ("optical_t1", "optical_t2")
    }
    names = "red,green,blue,nir,rededge071@20,swir16@60"
    job = FillJob(
        **{**place.paths, **stacks, "bands": names, "output": str(tmp_path / "f.tif")},
        keep_resolution=str(tmp_path / "c.tif"),
    )
    fill(job, SilentReporter())
    image = read(job.keep_resolution)
    assert image.shape == (2, 32, 32)
    clear = ~blocks(place.cloud[None])[0].any(axis=-1)
    expected = np.rint(blocks(smooth[:1]).mean(axis=-1))
    assert np.array_equal(image[0][clear], expected[0][clear])
    # Pixels of 60 m are three of that grid; each is one number where all of it is under cloud.
    cloud = blocks(blocks(place.cloud[None])[0].all(axis=-1)[None, :30, :30], 3)[0].all(axis=-1)
    parts = blocks(image[1:, :30, :30], 3)[0]
    assert cloud.any() and (parts.min(axis=-1) == parts.max(axis=-1))[cloud].all()


def test_nothing_to_write_apart_is_said_before_anything_is_done(
    place: Place, tmp_path: Path
) -> None:
    job = place.job(tmp_path, bands="red,green,blue,nir", keep_resolution=str(tmp_path / "c.tif"))
    with pytest.raises(InputError, match="no band of optical T2 is known to have larger pixels"):
        fill(job, SilentReporter())
    assert list(tmp_path.iterdir()) == []


def test_grids_that_do_not_lie_in_each_other_are_refused() -> None:
    form = OpticalFormat.__new__(OpticalFormat)
    for name, value in {"bands": ("a", "b", "c"), "steps": (1, 2, 3)}.items():
        object.__setattr__(form, name, value)
    with pytest.raises(InputError, match="are 2, 3 times as wide"):
        Apart.of(form)
    object.__setattr__(form, "steps", (2, 2, 4))
    with pytest.raises(InputError, match="every band"):
        Apart.of(form)


def test_tiles_hold_whole_pixels_of_all_bands(place: Place) -> None:
    """Adjusted and averaged tile by tile, with bands of 10, 20 and 60 m."""
    paths = {**place.paths, "grow": 0}
    file = SceneFile(name="x", **paths, bands="red,green,blue,nir,swir16")
    native = (1, 1, 1, 2, 6)
    with open_scene(file, SilentReporter()) as scene:
        maker = TileMaker(scene, CopyGenerator(), Harmoniser(1.0), native=native)
        assert maker.shape(10) == (48, 48)
        image = maker.make(whole((EDGE, EDGE)), place.cloud).simulated
        plain = replace(maker, native=()).make(whole((EDGE, EDGE)), place.cloud).simulated
        assert not np.array_equal(image[3:, place.cloud], plain[3:, place.cloud])
        for core in (Window(0, 0, 48, 48), Window(48, 0, 16, 48), Window(0, 48, 48, 16)):
            part = (slice(core.row, core.bottom), slice(core.col, core.right))
            wanted = place.cloud[part]
            tile = maker.make(core, wanted).simulated
            assert np.array_equal(tile[:, wanted], image[:, *part][:, wanted])
        cloud = place.cloud[:60, :60].reshape(10, 6, 10, 6)
        six = plain[4, :60, :60].astype(np.float64).reshape(10, 6, 10, 6)
        count = cloud.sum(axis=(1, 3))
        means = np.where(cloud, six, 0).sum(axis=(1, 3)) / np.maximum(count, 1)
        found = image[4, :60, :60].reshape(10, 6, 10, 6)
        spread = means[:, None, :, None] + np.zeros_like(found)
        assert np.allclose(found[cloud], spread[cloud], rtol=1e-6)


def test_simulate_is_not_sharper_either(place: Place, tmp_path: Path) -> None:
    paths = {k: place.paths[k] for k in ("sar_t1", "optical_t1", "sar_t2")}
    stated = stack(
        place, tmp_path / "t1.tif", "optical_t1", place.coarse[:0].repeat(2, 1).repeat(2, 2)
    )
    found = []
    for bands in ("red,green,blue,nir", "red,green,blue,nir@20"):
        job = SimulateJob(
            **{**paths, "optical_t1": stated}, bands=bands, output=str(tmp_path / "s.tif")
        )
        simulate(job, SilentReporter())
        found.append(read(job.output))
    fine, coarse = found
    assert np.array_equal(fine[:3], coarse[:3])
    parts = blocks(coarse[3:])
    assert np.array_equal(parts.min(axis=-1), parts.max(axis=-1))
    assert np.abs(parts[..., 0] - blocks(fine[3:]).mean(axis=-1)).max() <= 1
