"""A job's rasters while it runs: nobody else's code, no network unasked, no input overwritten."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ..contract.choices import RASTER_FIELDS
from ..contract.date_job import DateJob
from ..contract.errors import InputError, OutputError
from ..contract.files.side_files import side_files
from ..contract.image_job import RasterJob
from ..contract.jobs import DemoSceneJob, Job, SeasonJob, TrainJob, flag
from ..contract.layers import CLOUDS, EVALUATED, OPTICAL, PAIR
from ..contract.remote import remote_address
from ..contract.reporter import Reporter
from ..contract.season_file import collection_of, read_season
from ..contract.sentence import say
from .checks import SCENE_FIELDS, given_paths, scene_rasters, targets

_PATIENCE_S = 2.0


@contextlib.contextmanager
def guarded(job: Job, reporter: Reporter) -> Iterator[None]:
    """Hold GDAL to what the job allows, and its outputs off the files behind its inputs.

    OutputError if an output is one of these, now or when it is to be replaced; InputError if an
    input leads to the network unasked. Jobs that open no rasters need no GDAL and pass.
    """
    if not isinstance(job, (RasterJob, DemoSceneJob)):
        yield
        return
    # GDAL is heavy, and not installed where only the environment is asked about.
    from ..imagery.gdal_guard import guarded_gdal
    from ..imagery.protection import protected

    if isinstance(job, DemoSceneJob):
        with guarded_gdal(False):
            yield
        return
    with guarded_gdal(_asks_for_network(job)):
        inputs = _files(job, reporter)
        _require_no_input(job, inputs)
        with protected(inputs):
            yield


def _asks_for_network(job: RasterJob) -> bool:
    """Whether the user allowed it, or gave a raster by an address on the network."""
    return job.allow_network or any(map(remote_address, _given_rasters(job).values()))


def _files(job: RasterJob, reporter: Reporter) -> dict[Path, str]:
    """Every file that the job reads, with the field that leads to it."""
    from ..imagery.clouds import is_polygon_file
    from ..imagery.sources import files_behind

    found = {path: field for field, path in given_paths(job)}
    check = _talking_check(reporter)
    if isinstance(job, (SeasonJob, TrainJob, DateJob)) and job.season:
        found.update(_season_files(job.season, job, check))
    for field, layers in _rasters(job):
        for layer, name in layers.items():
            names, metadata = _names_behind(layer, name, _asks_for_network(job))
            found.update(dict.fromkeys(metadata, field or layer))
            for part in names:
                if layer != CLOUDS.name or not is_polygon_file(part):
                    behind = files_behind(part, job.allow_network, check)
                    found.update(dict.fromkeys(behind, field or layer))
    return found


def _season_files(season: str, job: RasterJob, check: Callable[[], None]) -> dict[Path, str]:
    """The files behind all acquisitions of a season. What cannot be read is no file to protect: the
    job says so, and goes on without that date."""
    from ..imagery.sources import files_behind

    found = {collection_of(Path(season)): "season"}
    for item in read_season(Path(season)):
        layer = "optical_t2" if item.kind == OPTICAL else "sar_t2"
        found[Path(item.file)] = "season"
        with contextlib.suppress(InputError):
            names, metadata = _names_behind(layer, item.file, _asks_for_network(job))
            found.update(dict.fromkeys(metadata, "season"))
            for name in names:
                found.update(dict.fromkeys(files_behind(name, job.allow_network, check), "season"))
    return found


def _names_behind(layer: str, name: str, allow_network: bool) -> tuple[list[str], list[Path]]:
    """What GDAL opens for a layer, the bands and the mask of a product, and its metadata files.

    InputError for a product that cannot be used.
    """
    from ..imagery.products.places import disk_file
    from ..imagery.products.resolve import resolve

    kind = {**PAIR, **EVALUATED}[layer].kind
    resolved = resolve(name, kind, allow_network)
    if resolved is None:
        return [name], []
    product = resolved.product
    mask = [product.mask.file] if product.mask is not None else []
    bands = [band.file for band in product.bands if band.file]
    return [*bands, *mask], [Path(disk_file(file)) for file in product.files]


def _talking_check(reporter: Reporter) -> Callable[[], None]:
    """``check`` of a reporter, which says what takes long: a mosaic may have thousands of files."""
    say_at = time.monotonic() + _PATIENCE_S

    def check() -> None:
        nonlocal say_at
        reporter.check()
        if time.monotonic() > say_at:
            say_at = math.inf
            reporter.progress(0.0, "Looking for the files that the inputs are made of")

    return check


def _given_rasters(job: RasterJob) -> dict[str, str]:
    """The rasters that the user gave himself, by field."""
    names = {field: getattr(job, field, None) for field in RASTER_FIELDS}
    return {field: name for field, name in names.items() if name}


def _rasters(job: RasterJob) -> Iterator[tuple[str, dict[str, str]]]:
    """Rasters by layer, with the field of the scene file that names them, empty for those given.

    InputError for a scene file that names one on the network unasked.
    """
    yield "", _given_rasters(job)
    for field, path in given_paths(job):
        layers = scene_rasters(path) if field in SCENE_FIELDS else {}
        for name in layers.values():
            address = remote_address(name)
            if address is not None and not job.allow_network:
                raise InputError(
                    say(
                        "The scene file {path} leads to the network: it names {address}.",
                        path=path,
                        address=address,
                    ),
                    "Download it and make the scene again, or, if you trust it, allow the "
                    "network with --allow-network (in QGIS: ALLOW_NETWORK).",
                )
        yield field, layers


def _require_no_input(job: Job, inputs: dict[Path, str]) -> None:
    """OutputError if a file that the job may write, or delete beside that, is one that it reads."""
    from ..imagery.protection import identity

    known = {identity(path): path for path in inputs}
    for target in (path for made in targets(job) for path in (made, *side_files(made))):
        itself = identity(target)
        path = None if itself is None else known.get(itself)
        if path is not None:
            raise OutputError(
                say(
                    "The output {target} is also the input {flag} ({path}).",
                    target=target,
                    flag=flag(inputs[path]),
                    path=path,
                ),
                "Choose another path for the output; inputs are never overwritten.",
            )
