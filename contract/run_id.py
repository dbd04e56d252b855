"""What tells the files of one run from those of another: image, trust layer and report bear it."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from .job import Job
from .version import version

RUN_TAG = "CLEARDATE_RUN"
"""The tag of a GeoTIFF that holds it."""

_OF_THE_OUTPUT = ("compression", "resume", "workers", "scheduler")
"""Fields that say how files are packed or come about, and nothing of what is in them."""


def run_id(job: Job) -> str:
    """32 hexadecimal digits of all that a run depends on, so that the same run has the same ones.

    That is this version, the fields of the job and, for files that these name, their path, size
    and time of change.
    """
    fields = {
        spec.name: _described(getattr(job, spec.name))
        for spec in dataclasses.fields(job)
        if not spec.metadata.get("output") and spec.name not in _OF_THE_OUTPUT
    }
    text = json.dumps([version(), job.command, fields], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _described(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_described(item) for item in value]
    if not isinstance(value, str):
        return value
    try:
        path = Path(os.path.abspath(value))
        status = path.stat()
    except (OSError, ValueError):
        # No file: a setting, or what opening it will refuse.
        return value
    return [str(path), status.st_size, status.st_mtime_ns] if path.is_file() else value


def of_other_runs(run: object, others: Mapping[str, Optional[str]]) -> list[str]:
    """The names in ``others`` (name to run) that are known to be of another run than ``run``."""
    if not isinstance(run, str) or not run:
        return []
    return [name for name, other in others.items() if other and other != run]
