"""The job ``season``: in this process, or shared among the workers of a Dask cluster."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from ..contract.errors import InputError, UsageError
from ..contract.events import ResultEvent
from ..contract.reporter import Reporter
from ..contract.season_job import SeasonJob
from ..contract.sentence import say
from ..simulation.season.fill_season import fill_season

_ADDRESS = re.compile(r"(tcp|tls|ws|wss)://[\w.\-\[\]:%]+")
_LIBRARIES = ("dask", "distributed", "cryptography")


def season(job: SeasonJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see fill_season. InputError if Dask is asked for and cannot be
    used, UsageError if it is asked for in a way that cannot be meant."""
    if job.workers is None and job.scheduler is None:
        return fill_season(job, reporter)
    _check(job)
    try:
        from .connection import connected
        from .dates import ClusterFiller
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library not in _LIBRARIES:
            raise
        raise InputError(
            say(
                "{flag} needs {library}, which is not installed.", flag=_flag(job), library=library
            ),
            say(
                "Install ClearDate's extra '{extra}' in the environment that runs it "
                "({executable}).",
                extra="cluster",
                executable=sys.executable,
            ),
        ) from error
    with connected(job, reporter) as client:
        return fill_season(job, reporter, ClusterFiller(client, reporter).fill)


def _check(job: SeasonJob) -> None:
    """UsageError for what cannot be meant."""
    if job.workers is not None and job.scheduler is not None:
        raise UsageError(
            "--workers and --scheduler do not go together.",
            "Workers of a scheduler are started beside it: dask worker ADDRESS.",
        )
    if job.scheduler is not None and not _ADDRESS.fullmatch(job.scheduler):
        raise UsageError(
            say("{flag} cannot be {value!r}.", flag="--scheduler", value=job.scheduler),
            "Give what the scheduler says when it starts, such as tcp://10.0.0.1:8786.",
        )
    for flag, path in (("SEASON", job.season), ("--output", job.output)):
        if job.scheduler is not None and not Path(path).is_absolute():
            raise UsageError(
                say("{flag} {path} is another place for each worker.", flag=flag, path=path),
                "Give the whole path.",
            )


def _flag(job: SeasonJob) -> str:
    return "--workers" if job.scheduler is None else "--scheduler"
