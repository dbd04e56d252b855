"""The cluster that a job asks for: workers of this machine, or those of a scheduler that runs."""

from __future__ import annotations

import contextlib
import importlib.util
import time
from collections.abc import Iterator
from pathlib import Path

from distributed import Client, LocalCluster

from ..contract.errors import InputError
from ..contract.reporter import Reporter
from ..contract.season_job import SeasonJob
from ..contract.sentence import say
from ..imagery.outputs import output_error
from .versions import Versions, versions

_PATIENCE_S = 30.0
"""How long a scheduler may take to answer, and its first worker to come."""
_LOOPBACK = "127.0.0.1"
_GB = 1e9


@contextlib.contextmanager
def connected(job: SeasonJob, reporter: Reporter) -> Iterator[Client]:
    """A client of the cluster; InputError if there is none, or if its workers are not as we are."""
    with contextlib.ExitStack() as stack:
        if job.scheduler is not None:
            client = stack.enter_context(_of_scheduler(job.scheduler))
        else:
            client = stack.enter_context(_of_this_machine(job.workers or 1))
        _wait_for_workers(client, reporter)
        _tell(client, reporter)
        _compare(client, job)
        yield client


@contextlib.contextmanager
def _of_this_machine(workers: int) -> Iterator[Client]:
    """So many processes, which nobody else on this machine can give tasks to."""
    cluster = LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        host=_LOOPBACK,
        # A port that is free; the address is told.
        dashboard_address=f"{_LOOPBACK}:0",
        worker_dashboard_address=f"{_LOOPBACK}:0",
        security=True,
    )
    with cluster, Client(cluster, set_as_default=False) as client:
        yield client


@contextlib.contextmanager
def _of_scheduler(address: str) -> Iterator[Client]:
    try:
        client = Client(address, timeout=_PATIENCE_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError, RuntimeError) as error:
        raise InputError(
            say(
                "The scheduler {address} does not answer: {reason}.", address=address, reason=error
            ),
            "Start it with 'dask scheduler', and workers with 'dask worker ADDRESS'.",
        ) from error
    with client:
        yield client


def address_of(client: Client) -> str:
    """Where its scheduler is, or was."""
    return "" if client.scheduler is None else str(client.scheduler.address)


def _has_dashboard() -> bool:
    return importlib.util.find_spec("bokeh") is not None


def _wait_for_workers(client: Client, reporter: Reporter) -> None:
    until = time.monotonic() + _PATIENCE_S
    while not _workers(client):
        reporter.progress(0.0, "Waiting for workers")
        if time.monotonic() > until:
            raise InputError(
                say("The scheduler {address} has no workers.", address=address_of(client)),
                "Start some with 'dask worker ADDRESS --nthreads 1'.",
            )
        time.sleep(0.1)


def _workers(client: Client) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = client.scheduler_info(n_workers=-1)["workers"]
    return found


def _tell(client: Client, reporter: Reporter) -> None:
    """Say how many workers there are, what each may hold, and where to watch them."""
    limits = [limit for w in _workers(client).values() if (limit := _number(w["memory_limit"]))]
    count = len(_workers(client))
    if limits:
        least = min(limits) / _GB
        text = say(
            "Workers: {count}, each of which may use {memory:.1f} GB of memory.",
            count=count,
            memory=least,
        )
    else:
        text = say("Workers: {count}, with no bound on their memory.", count=count)
    reporter.log(text)
    if _has_dashboard() and client.dashboard_link:
        reporter.log(say("Their dashboard: {address}", address=client.dashboard_link))


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _compare(client: Client, job: SeasonJob) -> None:
    """InputError if a worker lacks ClearDate, is of another version or does not see our files."""
    season, output = Path(job.season).absolute(), Path(job.output).absolute()
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(output, error) from error
    ours = versions()
    told = client.run(versions, str(season), str(output), on_error="return")
    for address, theirs in told.items():
        if isinstance(theirs, BaseException):
            raise InputError(
                say(
                    "The worker {address} cannot run ClearDate: {reason}.",
                    address=address,
                    reason=theirs,
                ),
                "Start the workers with the Python of the compute environment: there, 'dask "
                "worker ADDRESS'.",
            )
        _require_same(address, theirs, ours)


def _require_same(address: str, theirs: Versions, ours: Versions) -> None:
    for name, version in ours.made_of.items():
        other = theirs.made_of.get(name, "-")
        if other != version:
            raise InputError(
                say(
                    "The worker {address} has {name} {other}, and this program {version}: their "
                    "results could differ.",
                    address=address,
                    name=name,
                    other=other,
                    version=version,
                ),
                "Start the workers with the Python of the same compute environment.",
            )
    if theirs.missing:
        raise InputError(
            say(
                "The worker {address} does not see {path}.", address=address, path=theirs.missing[0]
            ),
            "Put season and results on a disk that all workers have under the same path.",
        )
