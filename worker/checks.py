"""Checks of the output paths that every job needs, before anything heavy is imported."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

from ..contract.errors import OutputError
from ..contract.jobs import DemoSceneJob, Job, flag
from ..contract.partial import MARK, partial_path, remove_stranded

_NO_PATHS = ("name",)


def check_outputs(job: Job) -> None:
    """OutputError if an output is an input, is asked for twice or cannot be written."""
    seen: dict[Path, str] = {}
    inputs = list(_inputs(job))
    for name, path in _outputs(job):
        # One kind of work writes a folder; every other output is a file.
        is_folder = isinstance(job, DemoSceneJob)
        target = path.resolve()
        if target in seen:
            raise OutputError(
                f"{flag(seen[target])} and {flag(name)} are both {path}.",
                "Choose a path of its own for each output.",
            )
        seen[target] = name
        for other, given in inputs:
            if _same(path, given):
                raise OutputError(
                    f"{flag(name)} {path} is also the input {flag(other)}.",
                    "Choose another path for the output; inputs are never overwritten.",
                )
        if is_folder:
            _check_folder(path)
        else:
            _check_file(path)


def remove_leftovers(job: Job, pid: int | None = None) -> list[Path]:
    """Delete unfinished files beside the job's outputs; returns what was deleted.

    With ``pid`` those of that process, without it those of dead processes. What a job writes
    under names made from its output's (a checkpoint, a curve) counts as well.
    """
    removed: list[Path] = []
    for _, path in _outputs(job):
        is_folder = isinstance(job, DemoSceneJob)
        folder = path if is_folder else path.parent
        # A shared folder may hold the work of another machine, whose processes look dead here:
        # of those only files named like this output may go.
        start = "" if is_folder or pid is not None else path.stem
        for target in _marked(folder, start):
            removed += remove_stranded(target, pid)
    return removed


def _marked(folder: Path, start: str) -> list[Path]:
    try:
        names = [entry.name for entry in folder.iterdir()]
    except OSError:
        return []
    marked = {name.split(MARK)[0] for name in names if MARK in name and name.startswith(start)}
    return [folder / name for name in sorted(marked) if name]


def _outputs(job: Job) -> Iterator[tuple[str, Path]]:
    for spec in dataclasses.fields(job):
        value = getattr(job, spec.name)
        if spec.metadata.get("output") and value:
            yield spec.name, Path(value)


def _inputs(job: Job) -> Iterator[tuple[str, Path]]:
    for spec in dataclasses.fields(job):
        meta = spec.metadata
        if meta.get("output") or meta.get("choices") or spec.name in _NO_PATHS:
            continue
        value = getattr(job, spec.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, str) and item:
                yield spec.name, Path(item)


def _same(output: Path, given: Path) -> bool:
    try:
        return output.samefile(given)
    except (OSError, ValueError):
        return output.resolve() == given.resolve()


def _check_file(path: Path) -> None:
    if path.is_dir():
        raise OutputError(f"The output {path} is a folder.", "Give the name of a file.")
    if not path.parent.is_dir():
        raise OutputError(
            f"The folder of the output {path} does not exist.",
            "Make the folder, or choose another one.",
        )
    if path.exists() and not os.access(path, os.W_OK):
        raise OutputError(
            f"The output {path} exists and is protected from writing.", "Choose another name."
        )
    _check_writable(path)


def _check_folder(path: Path) -> None:
    existing = path
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    if not existing.is_dir():
        raise OutputError(
            f"The output folder {path} cannot be made: {existing} is a file.",
            "Choose another folder.",
        )
    _check_writable(existing / "folder")


def _check_writable(path: Path) -> None:
    """Try it: permission bits do not tell the truth for root, on shares and on Windows."""
    trial = partial_path(path)
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise OutputError(
            f"Nothing can be written to {path.parent}: {error.strerror}.",
            "Choose another folder for the output.",
        ) from error
