"""Checks of the output paths that every job needs, before anything heavy is imported."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from ..contract.choices import DEMO_RASTERS, RASTER_FIELDS
from ..contract.errors import InputError, OutputError
from ..contract.files.leftovers import Settled, finish_renames, settle
from ..contract.files.partial import name_too_long, partial_path, replaceable, require_name
from ..contract.jobs import DemoSceneJob, ExperimentJob, Job, PrepareJob, SeasonJob, TrainJob, flag
from ..contract.scene_file import read_scene_file
from ..contract.season_calendar import added_dates
from ..contract.season_file import COLLECTION, DATE_FILES, PICTURE, SUMMARY, date_names, read_season
from ..contract.sentence import say

_NO_PATHS = ("name", "dem", "bands", "from_date", "to_date", "dates", "date", "scheduler")
SCENE_FIELDS = ("scene", "test_scene")
"""The fields of jobs that are scene files."""


def check_outputs(job: Job) -> None:
    """OutputError if an output is an input, is asked for twice or cannot be written.

    Inputs are also the rasters of a scene file. Of what a raster is made only GDAL can tell: see
    guard.py.
    """
    inputs = list(_inputs(job))
    if isinstance(job, (DemoSceneJob, ExperimentJob, PrepareJob, SeasonJob)):
        for path in (Path(job.output), *targets(job)):
            require_name(path.absolute(), path)
        _check_folder(Path(job.output))
        for page in targets(job) if isinstance(job, ExperimentJob) else ():
            _require_no_input("output", page, inputs)
        return
    seen: dict[str, str] = {}
    for name, path in _outputs(job):
        target = _real(path)
        if target in seen:
            raise OutputError(
                say(
                    "{flag} and {flag2} are both {path}.",
                    flag=flag(seen[target]),
                    flag2=flag(name),
                    path=path,
                ),
                "Choose a path of its own for each output.",
            )
        seen[target] = name
        _require_no_input(name, path, inputs)
        _check_file(path)
    if isinstance(job, TrainJob):
        _check_model(Path(job.output), inputs)


def settle_leftovers(job: Job, pid: int | None = None) -> Settled:
    """Finish or delete unfinished files beside the job's outputs (see contract/files/leftovers.py).

    With ``pid`` those of that process, without it those of dead processes. A folder may hold the
    work of another machine; where its disk knows no locks, processes there look dead here: only
    files that bear the very names this job writes may go.
    """
    settled = Settled()
    for target in targets(job):
        with contextlib.suppress(OutputError, OSError):
            settled += settle(replaceable(target), pid)
    return settled


def finish_inputs(job: Job) -> Settled:
    """Finish what a dead run left half renamed at the job's inputs."""
    settled = Settled()
    for _, path in given_paths(job):
        with contextlib.suppress(OSError, ValueError):
            settled += finish_renames(path)
    return settled


def side_files(path: Path) -> tuple[Path, ...]:
    """What a training writes beside its model: history, curves, a sample and the checkpoint."""
    endings = (".history.json", ".history.png", ".sample.png")
    names = (*(f"{path.stem}{ending}" for ending in endings), f"{path.name}.checkpoint")
    return tuple(path.with_name(name) for name in names)


def targets(job: Job) -> Iterator[Path]:
    """Every file that a job may write."""
    if isinstance(job, DemoSceneJob):
        yield from (Path(job.output) / f"{name}.tif" for name in DEMO_RASTERS)
        return
    if isinstance(job, ExperimentJob):
        names = (".html", "_results.csv", "_summary.md")
        yield from (Path(job.output) / f"{job.case}{name}" for name in names)
        return
    if isinstance(job, PrepareJob):
        yield Path(job.output) / "collection.json"
        return
    if isinstance(job, SeasonJob):
        yield from _season_targets(job)
        return
    yield from (path for _, path in _outputs(job))
    if isinstance(job, TrainJob):
        yield from side_files(Path(job.output))


def _season_targets(job: SeasonJob) -> Iterator[Path]:
    """The files of each date of a season; the table alone if it cannot be read, which the job will
    say."""
    folder = Path(job.output)
    yield folder / COLLECTION
    yield folder / SUMMARY
    yield folder / PICTURE
    with contextlib.suppress(InputError):
        items = read_season(Path(job.season))
        for name in (*date_names(items).values(), *(d.name for d in added_dates(job, items))):
            yield from (folder / f"{name}{ending}" for ending in DATE_FILES.values())


def _outputs(job: Job) -> Iterator[tuple[str, Path]]:
    for spec in dataclasses.fields(job):
        value = getattr(job, spec.name)
        if spec.metadata.get("output") and value:
            yield spec.name, Path(value)


def _inputs(job: Job) -> Iterator[tuple[str, Path]]:
    """(field, path) of what a job is given and of the rasters of its scene files."""
    for name, path in given_paths(job):
        yield name, path
        if name in SCENE_FIELDS:
            yield from ((name, Path(raster)) for raster in scene_rasters(path).values())


def given_paths(job: Job) -> Iterator[tuple[str, Path]]:
    """(field, path) of what a job is given: files, and a few texts that are none."""
    for spec in dataclasses.fields(job):
        meta = spec.metadata
        if meta.get("output") or meta.get("choices") or spec.name in _NO_PATHS:
            continue
        value = getattr(job, spec.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, str) and item:
                yield spec.name, Path(item)


def scene_rasters(path: Path) -> dict[str, str]:
    """The rasters and the mask that a scene file names, by field; none if it is no scene file."""
    try:
        scene = read_scene_file(path)
    except InputError:
        # Training will say what is wrong with it.
        return {}
    names = {field: getattr(scene, field, None) for field in RASTER_FIELDS}
    return {field: name for field, name in names.items() if name}


def _require_no_input(name: str, path: Path, inputs: list[tuple[str, Path]]) -> None:
    for other, given in inputs:
        if _same(path, given):
            inner = "" if path == given else f" ({given})"
            raise OutputError(
                say(
                    "{flag} {path} is also the input {flag2}{inner}.",
                    flag=flag(name),
                    path=path,
                    flag2=flag(other),
                    inner=inner,
                ),
                "Choose another path for the output; inputs are never overwritten.",
            )


def _same(output: Path, given: Path) -> bool:
    try:
        return output.samefile(given)
    except (OSError, ValueError):
        return _real(output) == _real(given)


def _real(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except ValueError:
        # Text that can be no path, such as one with a zero in it.
        return os.path.abspath(path)


def _check_model(path: Path, inputs: list[tuple[str, Path]]) -> None:
    if path.suffix.lower() != ".onnx":
        raise OutputError(
            say("The model {path} does not end in .onnx.", path=path),
            say("Call it {value}.onnx.", value=path.stem or "model"),
        )
    for side in side_files(path):
        _require_no_input("output", side, inputs)
        replaceable(side)


def _check_file(path: Path) -> None:
    path = replaceable(path)
    if not path.parent.is_dir():
        raise OutputError(
            say("The folder of the output {path} does not exist.", path=path),
            "Make the folder, or choose another one.",
        )
    if path.exists() and not os.access(path, os.W_OK):
        raise OutputError(
            say("The output {path} exists and is protected from writing.", path=path),
            "Choose another name.",
        )
    _check_writable(path)


def _check_folder(path: Path) -> None:
    existing = path
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    if not existing.is_dir():
        raise OutputError(
            say(
                "The output folder {path} cannot be made: {existing} is a file.",
                path=path,
                existing=existing,
            ),
            "Choose another folder.",
        )
    _check_writable(existing / "folder")


def _check_writable(path: Path) -> None:
    """Try it: permission bits do not tell the truth for root, on shares and on Windows."""
    require_name(path, path)
    trial = partial_path(path)
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise name_too_long(path) from error
        raise OutputError(
            say(
                "Nothing can be written to {parent}: {strerror}.",
                parent=path.parent,
                strerror=error.strerror,
            ),
            "Choose another folder for the output.",
        ) from error
