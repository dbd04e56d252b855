"""Jobs: everything a worker can be asked to do, as frozen values that travel as JSON.

One field is one command-line flag (``sar_t1`` is ``--sar-t1``) and one Processing parameter
(``SAR_T1``). The help and the default of both are written here, once.

QGIS 3.22 runs this file with Python 3.9: hence Optional, and no keyword-only fields.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, TypeVar

from .choices import (
    CLOUD_PER_CENT,
    DEVICES,
    EXPERIMENTS,
    MASK_KINDS,
    MODEL_DEVICES,
    PRECISIONS,
    PRESETS,
    SIZES,
    TRAIN_PRECISIONS,
)
from .date_job import DateJob, kind_with_season, require_fitting
from .errors import UsageError
from .image_job import ImageJob, Radiometry, RasterJob
from .job import Job as Job
from .job import flag as flag
from .job import option as option
from .season_job import SeasonJob as SeasonJob
from .sentence import say

JobT = TypeVar("JobT", bound="Job")


@dataclass(frozen=True)
class FillJob(ImageJob):
    """Simulate optical T2 and write it where the cloud is."""

    command: ClassVar[str] = "fill"
    about: ClassVar[str] = "fill the cloudy part of an optical image"

    sar_t1: str = option("SAR image near T1: VV and VH, or one of them.")
    optical_t1: str = option("Clear optical image of T1, with the bands of optical T2.")
    sar_t2: str = option("SAR image near T2: VV and VH, or one of them.")
    optical_t2: str = option(
        "Cloudy optical image of T2: two bands or more, told by their descriptions, such as B04 or "
        "red; without these red, green, blue and NIR."
    )
    clouds: Optional[str] = option(
        "Cloud mask of T2: a raster, or a GeoJSON file of polygons. Unset: the mask that comes "
        "with optical T2, if that is a product such as Sentinel-2's SAFE, else its nodata.",
        None,
    )
    cloud_values: Optional[tuple[int, ...]] = option(
        "Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene "
        "classification. Unset: those of its kind.",
        None,
    )
    cloud_kind: str = option(
        "What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), "
        "Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or "
        "nodata: the pixels of an image without a value. auto tells by its name and values.",
        "auto",
        choices=MASK_KINDS,
        advanced=True,
    )
    cloud_per_cent: float = option(
        "From this probability on, in per cent, a mask of probabilities is cloud.",
        CLOUD_PER_CENT,
        minimum=0.001,
        maximum=100,
        advanced=True,
    )
    grow: Optional[int] = option(
        "Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene "
        "classification (SCL), whose clouds end too early; else by none.",
        None,
        minimum=0,
        maximum=1000,
    )
    method: tuple[str, ...] = option(
        "What may fill: auto (a blend of trees, the Gaussian process gp and the models given, "
        "weighed on held-out clear pixels), copy, linear, trees, gp, or a model file. May be given "
        "several times; without auto trees or the first of these that clearly leads is taken.",
        ("auto",),
    )
    output: str = option("The filled image, a GeoTIFF.", output=True)
    quality: Optional[str] = option(
        "Trust layer, a GeoTIFF: source of each pixel, expected absolute error and 90 % interval "
        "of each band, and where the inputs are unlike anything seen.",
        None,
        output=True,
    )
    report: Optional[str] = option("Scores of every method, as JSON.", None, output=True)
    suspects: Optional[str] = option(
        "Clear pixels that look like cloud that the mask misses, a GeoTIFF: 0 none, 1 like cloud, "
        "2 like thin cloud, 3 like its shadow, 4 to 6 the same in optical T1. They stay as "
        "they are; what is like cloud is not learned from, nor the rest if that would do harm.",
        None,
        output=True,
    )
    keep_resolution: Optional[str] = option(
        "Bands whose own pixels are larger than those of the image, such as Sentinel-2's 20 m "
        "bands beside 10 m, on their own grid, a GeoTIFF; the filled image then holds the others "
        "alone. Unset: all bands are in the filled image, on its grid.",
        None,
        output=True,
    )
    regions: Optional[str] = option(
        "Where the fill is good, a GeoTIFF: of each region how well clear pixels that were held "
        "out are told (PSNR in dB, mean of the bands), and whether by a fit of its own or by the "
        "one fit to all of the image. Nodata where no region was asked for.",
        None,
        output=True,
    )
    fill_suspects: bool = option(
        "Fill those pixels of optical T2 too, as if the mask had them.", False, advanced=True
    )
    detail: bool = option(
        "Sharpen what has changed to the sharpness of the clear part, for 0.15 dB at most.",
        False,
        advanced=True,
    )
    device: str = option("Where models run.", "auto", choices=MODEL_DEVICES, advanced=True)
    precision: str = option(
        "Numbers that models compute with: auto takes 8 bits on processors that are fast at "
        "it, and 16 on a GPU, where their cards state that at most 0.1 dB is lost.",
        "auto",
        choices=PRECISIONS,
        advanced=True,
    )
    seed: int = option("Seed of every random choice.", 0, minimum=0, maximum=2**31, advanced=True)


@dataclass(frozen=True)
class SimulateJob(ImageJob):
    """Simulate a whole optical image."""

    command: ClassVar[str] = "simulate"
    about: ClassVar[str] = "simulate a whole optical image of a date without a clear pixel"

    model: Optional[str] = option(
        "The model, an .onnx file written by train. Unset: the one that comes with ClearDate, "
        "which needs all three images.",
        None,
    )
    sar_t2: str = option("SAR image of the date to simulate: VV and VH, or one of them.")
    sar_t1: Optional[str] = option("SAR image near T1, for models that need it.", None)
    optical_t1: Optional[str] = option("Clear optical image of T1, for models that need it.", None)
    output: str = option("The simulated image, a GeoTIFF.", output=True)
    device: str = option("Where the model runs.", "auto", choices=MODEL_DEVICES)
    precision: str = option(
        "Numbers that the model computes with: auto takes 8 bits on processors that are fast at "
        "it, and 16 on a GPU, where its card states that at most 0.1 dB is lost, and 32 for those "
        "that come with ClearDate.",
        "auto",
        choices=PRECISIONS,
        advanced=True,
    )


@dataclass(frozen=True)
class SceneJob(Radiometry, RasterJob):
    """Describe the rasters of one place as a scene to train on."""

    command: ClassVar[str] = "scene"
    about: ClassVar[str] = "describe the rasters of one place as a scene to train on"

    sar_t1: str = option("SAR image near T1: VV and VH, or one of them.")
    optical_t1: str = option("Optical image of T1, with the bands of optical T2.")
    sar_t2: str = option("SAR image near T2: VV and VH, or one of them.")
    optical_t2: str = option("Optical image of T2, the target: two bands or more.")
    clouds: Optional[str] = option(
        "Cloud mask of T2, a raster or a GeoJSON file of polygons; training uses the clear pixels "
        "only.",
        None,
    )
    cloud_values: Optional[tuple[int, ...]] = option(
        "Values of the mask that are cloud, for example 3,8,9,10 of Sentinel-2's scene "
        "classification. Unset: those of its kind.",
        None,
    )
    cloud_kind: str = option(
        "What the mask is: Sentinel-2's scene classification (scl), Fmask, Fmask of HLS (hls), "
        "Landsat's QA_PIXEL, a probability of cloud, values of which all but 0 are cloud, or "
        "nodata: the pixels of an image without a value. auto tells by its name and values.",
        "auto",
        choices=MASK_KINDS,
        advanced=True,
    )
    cloud_per_cent: float = option(
        "From this probability on, in per cent, a mask of probabilities is cloud.",
        CLOUD_PER_CENT,
        minimum=0.001,
        maximum=100,
        advanced=True,
    )
    grow: Optional[int] = option(
        "Grow the cloud mask by this many pixels. Unset: by 2 where it is Sentinel-2's scene "
        "classification (SCL), whose clouds end too early; else by none.",
        None,
        minimum=0,
        maximum=1000,
    )
    name: str = option("Name of the scene; unset, the name of the file.", "")
    output: str = option("The scene, a JSON file.", output=True)


@dataclass(frozen=True)
class TrainJob(RasterJob):
    """Train a generator and export it."""

    command: ClassVar[str] = "train"
    about: ClassVar[str] = "train a generator on scenes and export it"

    scene: Optional[tuple[str, ...]] = option(
        "A scene file, or the collection.json of a season of two dates; may be given several "
        "times. Needed unless there is a season.",
        None,
    )
    season: Optional[str] = option(
        "A season that prepare made, its folder or collection.json, to learn from pairs of its "
        "dates: each date with at most 10 % cloud as T2, the nearest with at most 1 % as T1, both "
        "with SAR, at most 12 pairs.",
        None,
    )
    preset: str = option("What to train.", "fast", choices=PRESETS)
    output: str = option("The model, an .onnx file.", output=True)
    learn_bands: Optional[str] = option(
        "Bands to learn, of those that all scenes have, for example red,green,blue,nir,swir16; or "
        "all. Polarisations may be named too. Unset: red, green, blue and NIR for the paper's "
        "presets (mtcgan, mtcnn, cgan, cnn, pix2pix) where the scenes have them, all for others.",
        None,
        advanced=True,
    )
    train_area: Optional[str] = option(
        "Where to train: a GeoJSON file with polygons, or an extent xmin,ymin,xmax,ymax in the "
        "scene's CRS. Unset: everywhere but the test area.",
        None,
    )
    test_area: Optional[str] = option(
        "Where to validate, as for the training area. Unset: blocks held out of the scene.", None
    )
    patch: Optional[int] = option(
        "Edge of a patch in pixels; unset, the preset's (256 for the paper's).",
        None,
        minimum=8,
        maximum=4096,
    )
    epochs: Optional[int] = option("Epochs; unset, the preset's.", None, minimum=1, maximum=100000)
    batch: Optional[int] = option(
        "Patches in a batch; unset, the preset's.", None, minimum=1, maximum=4096
    )
    sampling: Optional[str] = option(
        "Patches on a regular grid (the paper's) or random crops with flips and rotations; "
        "unset, the preset's.",
        None,
        choices=("grid", "random"),
        advanced=True,
    )
    width: Optional[int] = option(
        "Channels of the network's first layer; unset, the preset's (64 for the paper's). "
        "Smaller is faster and weaker.",
        None,
        minimum=1,
        maximum=1024,
        advanced=True,
    )
    learning_rate: Optional[float] = option(
        "Adam's learning rate; unset, the preset's (0.0002 for the paper's).",
        None,
        minimum=1e-9,
        maximum=1,
        advanced=True,
    )
    l1_weight: Optional[float] = option(
        "Weight of the L1 loss beside the adversarial loss; unset, the preset's "
        "(100 for the paper's).",
        None,
        minimum=0,
        advanced=True,
    )
    dropout: Optional[float] = option(
        "Dropout rate; unset, the preset's (0.5 for the paper's).",
        None,
        minimum=0,
        maximum=0.95,
        advanced=True,
    )
    seed: int = option("Seed of every random choice.", 0, minimum=0, maximum=2**31, advanced=True)
    device: str = option("Where to train.", "auto", choices=DEVICES)
    precision: str = option(
        "Arithmetic of the convolutions while training; validation and the model are fp32. auto: "
        "bf16 on a GPU that has it, fp16 on an older one, fp32 on a CPU.",
        "auto",
        choices=TRAIN_PRECISIONS,
        advanced=True,
    )
    accumulate: int = option(
        "Learn so many batches as one, with the memory of one; batch norm still sees each apart. "
        "Presets with a discriminator compute their generator once more for it.",
        1,
        minimum=1,
        maximum=4096,
        advanced=True,
    )
    save_memory: bool = option(
        "Compute activations again instead of keeping them: less than half of the memory for the "
        "paper's presets, up to a third more time, the same result.",
        False,
        advanced=True,
    )
    compile: bool = option(
        "Compile the generator with torch.compile; needs a C++ compiler and a minute at the start, "
        "and is faster on some machines.",
        False,
        advanced=True,
    )
    resume: bool = option("Go on from the checkpoint beside the output.", False)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.scene and not self.season:
            raise UsageError(
                say("{flag} is missing.", flag=flag("scene")), "Give a scene file or a season."
            )
        if self.compile and self.save_memory:
            raise UsageError("--compile and --save-memory do not go together.", "Choose one.")


@dataclass(frozen=True)
class EvaluateJob(RasterJob):
    """Score an image against the truth."""

    command: ClassVar[str] = "evaluate"
    about: ClassVar[str] = "score a simulated image against the truth"

    simulated: str = option("The image to score.")
    truth: str = option("The true image; bands are matched by their names.")
    baseline: Optional[str] = option(
        "A simpler answer to compare with, for example optical T1; it also says where the "
        "scene changed.",
        None,
    )
    mask: Optional[str] = option(
        "Score only where the first band of this raster is valid and not 0, for example the "
        "trust layer of fill.",
        None,
    )
    report: str = option("The scores, as JSON.", output=True)
    bands: Optional[str] = option(
        "Names of the bands of all images in the order of the files, as in fill.",
        None,
        advanced=True,
    )
    scale: Optional[float] = option(
        "Reflectance is value x scale + offset, for all images. Unset: each file's own tags, "
        "else 0.0001 for numbers above 2 and 1 below.",
        None,
        minimum=1e-9,
        advanced=True,
    )
    offset: Optional[float] = option(
        "Offset, as for the scale.", None, minimum=-10, maximum=10, advanced=True
    )
    simulated_scale: Optional[float] = option(
        "Scale of the image to score alone, where images differ.",
        None,
        minimum=1e-9,
        advanced=True,
    )
    simulated_offset: Optional[float] = option(
        "Offset of the image to score alone.", None, minimum=-10, maximum=10, advanced=True
    )
    truth_scale: Optional[float] = option(
        "Scale of the true image alone, where images differ.",
        None,
        minimum=1e-9,
        advanced=True,
    )
    truth_offset: Optional[float] = option(
        "Offset of the true image alone.", None, minimum=-10, maximum=10, advanced=True
    )
    baseline_scale: Optional[float] = option(
        "Scale of the simpler answer alone, where images differ.",
        None,
        minimum=1e-9,
        advanced=True,
    )
    baseline_offset: Optional[float] = option(
        "Offset of the simpler answer alone.", None, minimum=-10, maximum=10, advanced=True
    )


@dataclass(frozen=True)
class ModelJob(Job):
    """Print the card of a model."""

    command: ClassVar[str] = "model"
    about: ClassVar[str] = "print the card of a model"

    model: str = option("The model, an .onnx file written by train.", positional="MODEL.onnx")


@dataclass(frozen=True)
class ProductsJob(RasterJob):
    """Say what products hold."""

    command: ClassVar[str] = "products"
    about: ClassVar[str] = "say what downloaded products hold, and what is assumed of them"

    path: tuple[str, ...] = option(
        "A product (SAFE folder or zip, Landsat folder or MTL file, STAC item, SAR product, band "
        "files), or a folder that is searched for products.",
        positional="path",
    )
    report: Optional[str] = option(
        "All facts as JSON, one object for each acquisition.", None, output=True
    )
    rasters: bool = option(
        "For programs: the report also has each product and its mask as a virtual raster (VRT), "
        "which GDAL opens.",
        False,
        advanced=True,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.rasters and self.report is None:
            raise UsageError(
                "Virtual rasters are written into the report, and none is asked for.",
                "Name its file with --report.",
            )


@dataclass(frozen=True)
class PrepareJob(RasterJob):
    """Make a season of downloads."""

    command: ClassVar[str] = "prepare"
    about: ClassVar[str] = "make a season of downloads: a STAC Collection that leads to them"

    path: Optional[tuple[str, ...]] = option(
        "Products, or folders that are searched for them.", None, positional="path"
    )
    table: Optional[str] = option(
        "A table (CSV) of acquisitions, for stacks of your own: columns date, optical, clouds, sar "
        "and, where wished, cloud_values, cloud_kind, scale, offset, sar_units, orbit, bands; "
        "paths from its folder.",
        None,
    )
    output: str = option("The folder of the season, a new one.", output=True)
    area: Optional[str] = option(
        "The place: xmin,ymin,xmax,ymax in degrees, or a GeoJSON file, of which the extent "
        "counts. Acquisitions elsewhere are left out.",
        None,
    )
    bands: Optional[str] = option(
        "Optical bands, by common names or those of the product, for example red,nir,swir16; all "
        "for every band that a product has. Unset: red,green,blue,nir.",
        None,
    )
    resolution: Optional[float] = option(
        "Edge of a pixel in metres; acquisitions are then copied, as they have to be computed.",
        None,
        minimum=0.01,
        maximum=10000,
    )
    from_date: Optional[str] = option("The first day, as 2018-04-01.", None, alias="--from")
    to_date: Optional[str] = option("The last day.", None, alias="--to")
    copy: bool = option(
        "Copy what lies in the area, as COGs on one grid. Unset: files are read where they lie, "
        "and only tiles of one pass are copied, as they are put together.",
        False,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("from_date", "to_date"):
            day = getattr(self, name)
            try:
                datetime.date.fromisoformat(day or "2000-01-01")
            except ValueError:
                raise UsageError(
                    say("{flag} cannot be {value!r}.", flag=flag(name), value=day),
                    "Write the day as 2018-05-26.",
                ) from None


@dataclass(frozen=True)
class CorrectJob(RasterJob):
    """Correct Sentinel-1 GRD for the terrain, with SNAP."""

    command: ClassVar[str] = "correct"
    about: ClassVar[str] = "correct a Sentinel-1 GRD product for the terrain, with SNAP"

    grd: str = option("The GRD product: its SAFE folder or zip.")
    output: str = option("The corrected image, a GeoTIFF of sigma nought.", output=True)
    gpt: Optional[str] = option(
        "SNAP's program gpt, in the folder bin of SNAP. Unset: the one on the path.", None
    )
    despeckle: bool = option("Filter speckle (refined Lee); not needed for filling.", False)
    resolution: float = option("Edge of a pixel in metres.", 10.0, minimum=1, maximum=1000)
    dem: str = option(
        "The elevation model, by SNAP's name for it.", "Copernicus 30m Global DEM", advanced=True
    )


@dataclass(frozen=True)
class ExperimentJob(RasterJob):
    """Run one of the paper's two experiments on scenes."""

    command: ClassVar[str] = "experiment"
    about: ClassVar[str] = "run the paper's experiments on scenes"

    case: str = option(
        "Which experiment: case1 compares the methods on each scene, case2 the training sets.",
        choices=EXPERIMENTS,
        positional="CASE",
    )
    scene: tuple[str, ...] = option("A scene file; may be given several times.")
    output: str = option(
        "Folder for the report, the tables and what is trained; a finished cell found in it is "
        "not trained again.",
        output=True,
    )
    test_scene: Optional[str] = option(
        "Case 2: the scene file to test on; unset, the first scene.", None
    )
    train_area: Optional[str] = option("Where to train, as in train; needs a test area.", None)
    test_area: Optional[str] = option(
        "Where to score, as in train. Unset: the last third of each scene's longer side, with a "
        "buffer before it.",
        None,
    )
    learn_bands: Optional[str] = option(
        "Bands to learn and score, as in train. Unset: all that the scenes have in common.",
        None,
        advanced=True,
    )
    size: str = option(
        "How large: narrow is for a CPU with two cores, paper is the paper's, for a GPU.",
        "narrow",
        choices=SIZES,
    )
    seeds: tuple[int, ...] = option("Seeds; every method is trained once with each.", (0, 1, 2))
    width: Optional[int] = option(
        "Channels of the networks' first layer; unset, the size's.", None, minimum=1, maximum=1024
    )
    patch: Optional[int] = option(
        "Edge of a patch in pixels; unset, the size's.", None, minimum=8, maximum=4096
    )
    epochs: Optional[int] = option("Epochs; unset, the size's.", None, minimum=1, maximum=100000)
    device: str = option("Where to train.", "auto", choices=DEVICES)


@dataclass(frozen=True)
class DemoSceneJob(Job):
    """Make a synthetic scene, for people without data."""

    command: ClassVar[str] = "demo-scene"
    about: ClassVar[str] = "make a synthetic scene to try things on"

    output: str = option("Folder for the rasters.", output=True)
    size: int = option("Edge of the scene in pixels.", 512, minimum=64, maximum=20000)
    seed: int = option("Seed of the landscape.", 1, minimum=0, maximum=2**31)


@dataclass(frozen=True)
class StatusJob(Job):
    """Say what the environment is made of and what it can do."""

    command: ClassVar[str] = "status"
    about: ClassVar[str] = "print versions and the devices that really work"


JOBS: dict[str, type[Job]] = {
    job.command: job
    for job in (
        FillJob,
        SimulateJob,
        SceneJob,
        TrainJob,
        EvaluateJob,
        ModelJob,
        ProductsJob,
        PrepareJob,
        SeasonJob,
        CorrectJob,
        ExperimentJob,
        DemoSceneJob,
        StatusJob,
    )
}


def build_job(kind: type[JobT], values: dict[str, Any]) -> JobT:
    """A job from loose values; an unknown or missing field is a UsageError."""
    known = {spec.name for spec in dataclasses.fields(kind)}
    if issubclass(kind, DateJob):
        require_fitting(kind, [name for name in values if name not in known])
    for name in values:
        if name not in known:
            raise UsageError(
                say("The command {command} has no field {name!r}.", command=kind.command, name=name)
            )
    return kind(**values)


def job_from_json(text: str) -> Job:
    """Read what ``to_json`` wrote; anything else is a UsageError."""
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(say("The job is no JSON: {error}.", error=error)) from error
    command = record.pop("command", None) if isinstance(record, dict) else None
    if not isinstance(command, str) or command not in JOBS:
        raise UsageError(
            say("There is no command {command!r}.", command=command),
            say("Choose one of {jobs}.", jobs=", ".join(JOBS)),
        )
    return build_job(kind_with_season(JOBS[command], set(record)), record)
