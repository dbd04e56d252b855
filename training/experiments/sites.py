"""A scene with its training and its test area (the red and the blue rectangle of figure 5)."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from ...contract.errors import InputError
from ...contract.jobs import ExperimentJob
from ...contract.layers import IMAGES
from ...contract.reporter import Reporter, SilentReporter
from ...contract.scene_file import SceneFile, read_scene_file, scene_to_json
from ...imagery.areas import area_mask
from ...imagery.grid import Grid
from ...imagery.outputs import GeoTiff, Outputs
from ...imagery.scene import Scene, open_scene, pixels_sha256
from ...imagery.windows import Window, tiles, whole
from ..learned_bands import Bands, asked_for, bands_of, common_bands, keep_bands, named_bands
from ..scene_source import Mask

RECEPTIVE_RADIUS = 26
"""How far the paper's generator sees, in pixels: the buffer between the areas."""
TEST_PARTS = 3
"""Unset, the test area is the last of this many parts of the scene's longer side."""
_MOST_BUFFER = 8
_STRIP = 1024


@dataclass(frozen=True)
class Site:
    """``learn`` and ``test`` bool (h, w): pixels of the two areas with all layers and no cloud.

    ``file`` is the scene as given, of which ``bands`` are learned and scored; ``learn_file`` is the
    path of one whose cloud mask leaves nothing but ``learn`` clear. ``sha256`` is of the pixels and
    both areas.
    """

    name: str
    file: SceneFile
    bands: Bands
    learn_file: Path
    grid: Grid
    learn: Mask
    test: Mask
    buffer: int
    sha256: str

    @property
    def box(self) -> Window:
        """The smallest window that holds the test area."""
        rows, cols = np.flatnonzero(self.test.any(axis=1)), np.flatnonzero(self.test.any(axis=0))
        row, col = int(rows[0]), int(cols[0])
        return Window(row, col, int(rows[-1]) + 1 - row, int(cols[-1]) + 1 - col)


def open_places(
    paths: list[str], job: ExperimentJob, folder: Path, reporter: Reporter
) -> dict[str, Site]:
    """The places by name; writes their learning scenes into ``folder``.

    Raises InputError if two have one name, a layer or the bands are missing, or an area holds no
    clear pixel.
    """
    files = [read_scene_file(Path(p)) for p in dict.fromkeys(map(os.path.realpath, paths))]
    bands = _bands_of_all(files, job, reporter)
    places: dict[str, Site] = {}
    for file in files:
        place = _open_place(file, bands, job, folder, reporter)
        if slug(place.name) in {slug(name) for name in places}:
            raise InputError(
                f"Two scenes are called {place.name!r}, or nearly so.",
                "Make one of them again with another name; its first 40 letters count.",
            )
        places[place.name] = place
    return places


def open_site(place: Site, reporter: Reporter) -> Scene:
    """The scene of a place, which reads the bands that are learned and scored."""
    scene = open_scene(place.file, reporter)
    keep_bands([scene], place.bands)
    return scene


def split(shape: tuple[int, int], buffer: int) -> tuple[Mask, Mask]:
    """(training, test) masks: the last part of the longer side is test, a buffer between."""
    test = np.zeros(shape, dtype=bool)
    axis = 0 if shape[0] > shape[1] else 1
    first = shape[axis] - shape[axis] // TEST_PARTS
    test[(slice(first, None), slice(None)) if axis == 0 else (slice(None), slice(first, None))] = 1
    return ~_grown(test, buffer), test


def buffer_between(shape: tuple[int, int]) -> int:
    """Pixels between the areas: the receptive radius, or an eighth of a small scene."""
    return min(RECEPTIVE_RADIUS, min(shape) // _MOST_BUFFER)


def slug(text: str) -> str:
    """A short name for files: letters, digits, hyphens and underscores."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", text)[:40]


def _bands_of_all(files: list[SceneFile], job: ExperimentJob, reporter: Reporter) -> Bands:
    """The bands that are asked for, else all that the scenes have in common."""
    found = []
    for file in files:
        reporter.check()
        # What opening it says is said when it is opened to be read.
        with open_scene(file, SilentReporter()) as scene:
            found.append((file.name, bands_of(scene)))
    return asked_for(named_bands(job.learn_bands), common_bands(found, reporter))


def _open_place(
    file: SceneFile, bands: Bands, job: ExperimentJob, folder: Path, reporter: Reporter
) -> Site:
    with open_scene(file, reporter) as scene:
        missing = [layer for layer in IMAGES if layer not in scene.layers]
        if missing:
            raise InputError(
                f"The scene {scene.name} has no {' and no '.join(missing)}.",
                "The experiments need SAR and optical images of both dates.",
            )
        keep_bands([scene], bands)
        grid, buffer = scene.grid, buffer_between(scene.grid.shape)
        train, test = _areas(job, grid, buffer, reporter)
        clear = _clear(scene, reporter)
        learn, test = train & clear, test & clear
        for what, mask in (("training", learn), ("test", test)):
            if not mask.any():
                raise InputError(
                    f"The {what} area of the scene {scene.name} has no clear pixel.",
                    "Check the cloud mask, and the areas if they were given.",
                )
        digest = hashlib.sha256()
        for layer in IMAGES:
            digest.update(pixels_sha256(scene, layer, reporter).encode())
        digest.update(np.packbits(learn).tobytes() + np.packbits(test).tobytes())
    sha256 = digest.hexdigest()
    learn_file = folder / f"{slug(file.name)}-{sha256[:12]}.json"
    _write_learning_scene(file, grid, learn, learn_file)
    return Site(file.name, file, bands, learn_file, grid, learn, test, buffer, sha256)


def _areas(job: ExperimentJob, grid: Grid, buffer: int, reporter: Reporter) -> tuple[Mask, Mask]:
    if job.test_area is None:
        return split(grid.shape, buffer)
    test = area_mask(job.test_area, grid, reporter)
    rest = ~_grown(test, buffer)
    if job.train_area is None:
        return rest, test
    return area_mask(job.train_area, grid, reporter) & rest, test


def _grown(mask: Mask, pixels: int) -> Mask:
    return np.asarray(ndimage.maximum_filter(mask, size=2 * pixels + 1, mode="constant"))


def _clear(scene: Scene, reporter: Reporter) -> Mask:
    """Where all layers hold data and T2 is not cloudy."""
    shape = scene.grid.shape
    clear = np.zeros(shape, dtype=bool)
    for window in tiles(shape, _STRIP):
        reporter.check()
        area = window.within(whole(shape))
        clear[area] = scene.clear(window)
        for layer in IMAGES:
            clear[area] &= scene.read(layer, window).valid
    return clear


def _write_learning_scene(file: SceneFile, grid: Grid, learn: Mask, path: Path) -> None:
    """The scene with everything but the training area as cloud: so training holds blocks of that
    area alone out to choose its epoch, and never looks at the test area."""
    mask = path.with_suffix(".tif")
    scene = dataclasses.replace(file, clouds=str(mask.absolute()), cloud_values=(1,), grow=0)
    with Outputs() as outputs:
        outputs.text(path, scene_to_json(scene, path.parent))
        raster = GeoTiff(
            outputs.begin(mask),
            mask,
            grid,
            dtype="uint8",
            nodata=255,
            bands=("Not to learn from",),
            tags={},
        )
        try:
            raster.write((~learn).astype(np.uint8)[None], whole(grid.shape))
            raster.finish(SilentReporter())
        finally:
            raster.close()
