"""The demo scene: a made-up landscape at two dates, the second one cloudy.

It is there so that people without data can try things, and that tests have something to run on.
It is no evidence of quality: what works here has been shown to work on invented data only. Every
file says so in its tags.
"""

from __future__ import annotations

import contextlib
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..contract.choices import SCL_CLOUD_VALUES
from ..contract.errors import OutputError
from ..contract.events import ResultEvent
from ..contract.files.partial import replaceable
from ..contract.jobs import DemoSceneJob
from ..contract.layers import OPTICAL_BANDS, SAR_BANDS
from ..contract.reporter import Outlook, PartReporter, Reporter
from ..contract.sentence import say
from ..contract.work import Work
from ..imagery.grid import Grid
from ..imagery.outputs import GeoTiff, Outputs, output_error, require_space
from ..imagery.windows import Window, tiles
from .clouds import cloud_base, clouds
from .landscape import survey
from .noise import Array, Frame
from .surface import Surface, surfaces

SAR_NODATA = -9999.0
_TAG = "CLEARDATE_SYNTHETIC"
_DN_PER_REFLECTANCE = 10000
_BLOCK = 512
_PAD = 8
"""Pixels computed around a block, more than the sensors' blur reaches."""
_BYTES_PER_PIXEL = 42
_PAINT_MPX_S, _OVERVIEWS_MPX_S = 5.0, 0.2
"""Seconds that a million pixels are expected to take."""

_FILES: dict[str, tuple[tuple[str, ...], str, float, str]] = {
    # name: bands, type, nodata, what it is
    "sar_t1": (SAR_BANDS, "float32", SAR_NODATA, "backscatter in dB, T1 (a spring)"),
    "optical_t1": (OPTICAL_BANDS, "uint16", 0, "reflectance x 10000, T1 (a spring), clear"),
    "sar_t2": (SAR_BANDS, "float32", SAR_NODATA, "backscatter in dB, T2 (a summer)"),
    "optical_t2": (OPTICAL_BANDS, "uint16", 0, "reflectance x 10000, T2 (a summer), cloudy"),
    "optical_t2_truth": (OPTICAL_BANDS, "uint16", 0, "reflectance x 10000, T2 without cloud"),
    "scl": (("Scene classification",), "uint8", 0, "classes of Sentinel-2's SCL, T2"),
    "clouds": (("Cloud",), "uint8", 255, "1 cloud or its shadow at T2, 0 clear"),
}


def make_demo_scene(job: DemoSceneJob, reporter: Reporter) -> ResultEvent:
    """Write the scene's seven GeoTIFFs into the folder ``job.output``, which is made if missing.

    ``sar_t1.tif`` and ``sar_t2.tif`` hold VV and VH in dB (float32), ``optical_t1.tif``,
    ``optical_t2.tif`` (cloudy) and ``optical_t2_truth.tif`` red, green, blue and NIR as
    reflectance x 10000 (uint16, nodata 0), ``scl.tif`` the classes 3 to 6 and 8 to 10, and
    ``clouds.tif`` which of them are cloud or its shadow (1, else 0). The same size and seed
    give the same pixels. Memory does not grow with the size.

    Files of an earlier demo scene are replaced. Raises OutputError if the folder cannot be
    written to or holds other files of these names, CancelledError.
    """
    folder = Path(job.output)
    made = _make_folder(folder)
    for name in _FILES:
        _require_own(folder / f"{name}.tif")
    try:
        cloudy = _write(job, folder, reporter)
    except BaseException:
        if made:
            # Not empty means that somebody else put something in: then it stays.
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise
    reporter.log("The scene is synthetic: it shows how things work and says nothing of quality.")
    paths = {name: str(folder / f"{name}.tif") for name in _FILES}
    summary = {"size": job.size, "seed": job.seed, "cloudy": round(cloudy, 4), "synthetic": True}
    return ResultEvent(paths, summary)


def _make_folder(folder: Path) -> bool:
    """Make the folder; whether it was missing."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(
            say("The demo scene needs a folder, and {folder} is a file.", folder=folder),
            "Name another folder.",
        )
    missing = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(folder, error) from error
    return missing


def _require_own(target: Path) -> None:
    """OutputError if there is a file that no demo scene wrote: it may be somebody's real data."""
    path = replaceable(target)
    if not path.exists():
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as file:
                own = _TAG in file.tags()
    except RasterioError:
        own = False
    if not own:
        raise OutputError(
            say("{target} exists and is not of a demo scene.", target=target),
            "Choose an empty folder, or a new one.",
        )


def _write(job: DemoSceneJob, folder: Path, reporter: Reporter) -> float:
    """Write all files; the share of pixels under cloud or shadow."""
    # Anywhere in a projected CRS will do; these are round numbers.
    grid = Grid(
        CRS.from_epsg(32631).to_wkt(),
        Affine(10.0, 0.0, 600000.0, 0.0, -10.0, 5700000.0),
        job.size,
        job.size,
    )
    require_space(folder / "sar_t1.tif", grid, _BYTES_PER_PIXEL)
    base = cloud_base(job.seed, job.size)
    cores = list(tiles(grid.shape, _BLOCK))
    cloudy = 0
    mpx = job.size**2 / 1e6
    with Outputs() as outputs, contextlib.ExitStack() as stack:
        files = {name: _open_file(outputs, stack, folder, name, grid, job) for name in _FILES}
        work = Work(reporter, {"paint": _PAINT_MPX_S * mpx, "overviews": _OVERVIEWS_MPX_S * mpx})
        painting = work.begin("paint")
        for index, core in enumerate(cores):
            painting.progress(
                index / len(cores), "Painting the landscape", Outlook(step=1 / len(cores))
            )
            layers = scene_window(job.seed, job.size, core, base)
            for name, file in files.items():
                file.write(layers[name], core)
            cloudy += int(layers["clouds"].sum())
        finishing = work.begin("overviews", "Finishing the files")
        for index, file in enumerate(files.values()):
            file.finish(PartReporter(finishing, index / len(files), (index + 1) / len(files)))
    reporter.progress(1.0)
    return cloudy / job.size**2


def _open_file(
    outputs: Outputs,
    stack: contextlib.ExitStack,
    folder: Path,
    name: str,
    grid: Grid,
    job: DemoSceneJob,
) -> GeoTiff:
    bands, dtype, nodata, what = _FILES[name]
    target = folder / f"{name}.tif"
    tags = {
        _TAG: "yes: invented data, no evidence of quality",
        "CLEARDATE_SEED": str(job.seed),
        "TIFFTAG_IMAGEDESCRIPTION": f"ClearDate demo scene (synthetic), {what}",
    }
    path = outputs.begin_raster(target)
    file = GeoTiff(path, target, grid, dtype=dtype, nodata=nodata, bands=bands, tags=tags)
    stack.callback(file.close)
    return file


def scene_window(seed: int, size: int, window: Window, base: float) -> dict[str, NDArray[Any]]:
    """The files' numbers in ``window`` of a scene of ``size`` pixels, each (bands, h, w).

    ``base`` comes from ``cloud_base(seed, size)``.
    """
    wide = Window(
        window.row - _PAD, window.col - _PAD, window.height + 2 * _PAD, window.width + 2 * _PAD
    )
    frame = Frame.of(seed, size, wide.row, wide.col, *wide.shape)
    first, second = surfaces(frame, survey(frame))
    inner = window.within(wide)
    sky = clouds(frame, base)
    truth = second.reflectance
    classes = sky.classified(truth)[np.newaxis]
    layers: dict[str, NDArray[Any]] = {
        "sar_t1": _decibels(first),
        "optical_t1": _numbers(first.reflectance),
        "sar_t2": _decibels(second),
        "optical_t2": _numbers(sky.over(truth)),
        "optical_t2_truth": _numbers(truth),
        "scl": classes,
        "clouds": np.isin(classes, SCL_CLOUD_VALUES).astype(np.uint8),
    }
    return {name: layer[:, inner[0], inner[1]] for name, layer in layers.items()}


def _decibels(surface: Surface) -> NDArray[np.float32]:
    return (10 * np.log10(surface.power)).astype(np.float32)


def _numbers(reflectance: Array) -> NDArray[np.uint16]:
    """Reflectance x 10000, never 0, which is nodata."""
    return np.clip(np.rint(reflectance * _DN_PER_REFLECTANCE), 1, 65535).astype(np.uint16)
