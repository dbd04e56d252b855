"""Cases to score on: a real pair of dates, a seeded cloud painted over T2, and what it hides.

All scripts of this folder and the bench take their clouds from here, so that a figure of one means
the same in another. A case lives in a folder of its own while it is measured.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy import ndimage

from cleardate.contract.jobs import FillJob
from cleardate.contract.layers import IMAGES
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.contract.trust_layer import TrustBands
from cleardate.imagery.scene import open_scene
from cleardate.imagery.scores.metrics import scores
from cleardate.imagery.windows import whole
from cleardate.models.patch import Patch, read_patch
from cleardate.simulation.fill import fill
from cleardate.simulation.fitting.chips import ClearPixels, read_clear, survey

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data" / "real"
Pair = tuple[str, str, str]
"""Place, T1 and T2."""
PAIRS: tuple[Pair, ...] = (
    ("finland_0060c0a5", "m07apr", "m10jul"),
    ("finland_0060c0a5", "m08may", "m09jun"),
    ("finland_0060c0a5", "m01oct", "m10jul"),
    ("finland_000aa810", "m08may", "m10jul"),
    ("flanders_west", "20180426", "20180526"),
    ("flanders_west", "20180526", "20180628"),
    ("flanders_west", "20180901", "20180926"),
    ("flanders_west", "20180715", "20180802"),
    ("hesbaye", "202104", "202106"),
    ("hesbaye", "202106", "202109"),
    ("hesbaye", "202108", "202109"),
)
KEYS = ("site", "t1", "t2", "share", "seed")
CLOUD_NUMBER = 9000
NUMBERS = 1e4
"""How many of a file's numbers reflectance 1 is."""
Key = tuple[str, ...]
Row = dict[str, Any]
Mask = NDArray[np.bool_]
Found = TypeVar("Found")


def layer_paths(data: Path, pair: Pair) -> dict[str, str]:
    """The files of a pair by layer."""
    site, *dates = pair
    files = (f"{kind}_{date}.tif" for date in dates for kind in ("s1", "o"))
    return {layer: str(data / site / file) for layer, file in zip(IMAGES, files, strict=True)}


def own_clouds(optical: Path) -> Path | None:
    """The cloud mask that comes with a date (1 cloud, 0 clear, 255 not known), if there is one."""
    mask = optical.with_name(optical.name.replace("o_", "cloud_"))
    return mask if mask.exists() else None


def clear_pixels(optical: Path) -> tuple[NDArray[Any], Mask]:
    """The numbers of a date (4, h, w), and where they are data and known to be clear."""
    with rasterio.open(optical) as source:
        numbers = source.read()
    clear = (numbers != 0).all(axis=0)
    mask = own_clouds(optical)
    if mask is not None:
        with rasterio.open(mask) as source:
            clear &= source.read(1) == 0
    return numbers, clear


def scene_of(data: Path, pair: Pair) -> SceneFile:
    """The pair as it is, with the clouds of T2's own mask."""
    layers = layer_paths(data.absolute(), pair)
    mask = own_clouds(Path(layers["optical_t2"]))
    return SceneFile(name=" ".join(pair), **layers, clouds=None if mask is None else str(mask))


def whole_patch(scene_file: SceneFile, layers: Collection[str]) -> Patch:
    """These layers of a scene, read in one."""
    with open_scene(scene_file, SilentReporter()) as scene:
        return read_patch(scene, whole(scene.grid.shape), tuple(layers))


def cloud_shapes(shape: tuple[int, int], share: float, seed: int) -> Mask:
    """Smooth random shapes over ``share`` of the pixels: blurred noise above its quantile."""
    noise = np.random.default_rng(seed).normal(size=shape)
    sigma = min(shape) / 10
    coarse = ndimage.gaussian_filter(noise, sigma, mode="wrap")
    fine = ndimage.gaussian_filter(noise, sigma / 3, mode="wrap")
    field = coarse + 0.3 * fine
    return field > np.quantile(field, 1 - share)


def paint_clouds(optical: Path, share: float, seed: int, folder: Path) -> tuple[Mask, Mask]:
    """Write t2.tif with clouds on it, and clouds.tif, which has the date's own clouds too.

    Returns the painted cloud and all cloud.
    """
    with rasterio.open(optical) as source:
        numbers, profile, names = source.read(), source.profile, source.descriptions
    cloud = cloud_shapes(numbers.shape[1:], share, seed)
    hidden = cloud.copy()
    mask = own_clouds(optical)
    if mask is not None:
        with rasterio.open(mask) as source:
            hidden |= source.read(1) == 1
    with rasterio.open(folder / "t2.tif", "w", **profile) as target:
        target.write(np.where(cloud, numbers.dtype.type(CLOUD_NUMBER), numbers))
        target.descriptions = names
    profile |= {"count": 1, "dtype": "uint8", "nodata": 255, "predictor": 1}
    with rasterio.open(folder / "clouds.tif", "w", **profile) as target:
        target.write(hidden.astype("uint8"), 1)
    return cloud, hidden


@dataclass(frozen=True)
class Filled:
    """What fill made of a case: numbers (4, h, w), trust layer (bands, h, w), and its report."""

    numbers: NDArray[Any]
    trust: NDArray[Any]
    bands: TrustBands
    report: dict[str, Any]
    seconds: float
    """Of the clock."""
    processor_seconds: float

    @property
    def image(self) -> NDArray[np.float64]:
        """As reflectance."""
        return self.numbers / NUMBERS

    def of_trust(self, bands: Collection[int]) -> NDArray[np.float64]:
        """Bands of the trust layer that are errors, as reflectance; numbers start at 1."""
        return self.trust[[band - 1 for band in bands]] / NUMBERS


@dataclass(frozen=True)
class Case:
    """A pair of dates, T2 under painted clouds. Images are reflectance (4, h, w)."""

    pair: Pair
    folder: Path
    layers: dict[str, str]
    """The files by layer; T2 is the painted one, and clouds its mask."""
    cloud: Mask
    """What was painted."""
    hidden: Mask
    """That, and what clouds T2 has of its own."""
    known: Mask
    """Where both dates hold data and T2 is known to be clear below the paint."""
    truth: NDArray[np.float64]
    """Optical T2 without the paint."""
    before: NDArray[np.float64]
    """Optical T1."""

    @property
    def under(self) -> Mask:
        """The pixels to score: painted, and known."""
        return self.cloud & self.known

    @property
    def scene_file(self) -> SceneFile:
        """The rasters as a scene."""
        return SceneFile(name=self.pair[0], **self.layers)

    def job(self, **values: Any) -> FillJob:
        """A job that fills the case: filled.tif and trust.tif in its folder."""
        output, quality = str(self.folder / "filled.tif"), str(self.folder / "trust.tif")
        return FillJob(**self.layers, output=output, quality=quality, **values)

    def fill(self, **values: Any) -> Filled:
        """What such a job makes."""
        job = self.job(**values)
        clock, processor = time.monotonic(), time.process_time()
        report = fill(job, SilentReporter()).summary
        seconds, processor_seconds = time.monotonic() - clock, time.process_time() - processor
        with rasterio.open(job.output) as image, rasterio.open(job.quality) as trust:
            bands = TrustBands.of(trust.descriptions)
            return Filled(image.read(), trust.read(), bands, report, seconds, processor_seconds)

    def read(self, margin: int = 4, multiple: int = 1) -> tuple[ClearPixels, Patch]:
        """Its clear pixels, with the margin and for the multiple of a network; and all of it."""
        reporter = SilentReporter()
        with open_scene(self.scene_file, reporter) as scene:
            clear = read_clear(scene, survey(scene, 0, reporter), margin, multiple)
        return clear, whole_patch(self.scene_file, IMAGES)

    def scores(self, image: NDArray[Any]) -> dict[str, float]:
        """All scores of an image under the cloud."""
        return scores(image, self.truth, self.under, self.before)


def paint_case(data: Path, pair: Pair, share: float, seed: int, folder: Path) -> Case:
    """The case with these clouds; its files are in ``folder``."""
    layers = layer_paths(data, pair)
    first, second = Path(layers["optical_t1"]), Path(layers["optical_t2"])
    truth, known = clear_pixels(second)
    with rasterio.open(first) as source:
        before = source.read()
    cloud, hidden = paint_clouds(second, share, seed, folder)
    layers |= {"optical_t2": str(folder / "t2.tif"), "clouds": str(folder / "clouds.tif")}
    known &= (before != 0).all(axis=0)
    return Case(pair, folder, layers, cloud, hidden, known, truth / NUMBERS, before / NUMBERS)


def run_case(
    data: Path, pair: Pair, share: float, seed: int, measure: Callable[[Case], Found]
) -> Found:
    """What ``measure`` finds of a case; its files are gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        return measure(paint_case(data, pair, share, seed, Path(folder)))


def run_cases(
    options: argparse.Namespace, measure: Callable[[Case], Row], told: Callable[[Row], str]
) -> dict[Key, Row]:
    """The rows of all cases, as text or numbers; those that cases.csv holds are not run again."""
    path = options.output / "cases.csv"
    options.output.mkdir(parents=True, exist_ok=True)
    done = _read_rows(path)
    for pair, share, seed in cases_of(options):
        key = (*pair, str(share), str(seed))
        if key not in done:
            start = time.monotonic()
            done[key] = run_case(options.data, pair, share, seed, measure)
            write_rows(path, [{**dict(zip(KEYS, k)), **row} for k, row in sorted(done.items())])
            print(*key, told(done[key]), f"{time.monotonic() - start:.0f} s", flush=True)
    return done


def cases_of(options: argparse.Namespace) -> Iterator[tuple[Pair, float, int]]:
    """Pair, share of cloud and seed of each case that is asked for."""
    for share in options.shares:
        for seed in options.seeds:
            for index in options.pairs:
                yield PAIRS[index], share, seed


def _read_rows(path: Path) -> dict[Key, Row]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as stream:
        return {tuple(row[k] for k in KEYS): row for row in csv.DictReader(stream)}


def write_rows(path: Path, rows: list[Row]) -> None:
    """Write rows of the same columns as a table of commas."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def list_of(kind: Callable[[str], Found]) -> Callable[[str], list[Found]]:
    """Reads an option such as 0,1,2; nothing is an empty list."""
    return lambda text: [kind(part) for part in text.split(",") if part]


def model_and_places(text: str) -> tuple[Path, list[str]]:
    """``MODEL.onnx=PLACE,PLACE`` as the file and the places."""
    model, _, places = text.rpartition("=")
    return Path(model), places.split(",")


def add_case_options(
    parser: argparse.ArgumentParser,
    seeds: list[int],
    shares: tuple[float, ...] = (0.4, 0.9),
    output_required: bool = True,
) -> None:
    """The options of every script that scores cases: data, output, and which cases."""
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--output", type=Path, required=output_required)
    parser.add_argument("--seeds", type=list_of(int), default=seeds)
    parser.add_argument("--shares", type=list_of(float), default=list(shares))
    parser.add_argument("--pairs", type=list_of(int), default=list(range(len(PAIRS))))
