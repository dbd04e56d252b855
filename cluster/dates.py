"""Dates of a season shared out: learning of each is a task, each block of all dates is one, and so
is what puts the files of a date together. Dask decides who does what, and does it again elsewhere
when a worker dies.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from distributed import Client, Future, as_completed
from distributed.scheduler import KilledWorker

from ..contract.errors import ClearDateError, InputError, WorkerError
from ..contract.files.leftovers import settle
from ..contract.reporter import Reporter
from ..contract.season_file import DATE_FILES
from ..contract.sentence import say
from ..contract.work import Work
from ..imagery.gdal_guard import network_is_allowed
from ..imagery.protection import held
from ..simulation.season.date_group import DateRun, blocks_of, reading, seconds
from ..simulation.season.fill_season import SeasonRun
from . import tasks
from .blocks import BlockFolder, OneRun, remove_others
from .connection import address_of

_LOOK_S = 0.1
_LOST_S = 60.0
"""How long a scheduler may be out of reach."""
_LEARN_S = 8.0


class ClusterFiller:
    """Fills dates by the workers of a cluster."""

    def __init__(self, client: Client, reporter: Reporter) -> None:
        self._client, self._reporter = client, reporter

    def fill(self, run: SeasonRun, left: Sequence[DateRun], work: Work) -> None:
        """Fill them; those that fail have their problem, and leave no files.

        InputError if a worker cannot do its part at all, or if the scheduler is gone.
        """
        if not left:
            return
        work.expect("fill", sum(seconds(run.season, run.found, date) for date in left))
        reporter = work.begin("fill")
        output, blocks = run.job.output, _folder(run, left)
        with OneRun(output):
            remove_others(output, blocks if run.job.resume else None)
            plan = tasks.Plan(
                uuid.uuid4().hex[:16],
                run.job,
                run.found,
                run.made,
                run.indices,
                dict(run.season.unreadable),
                blocks,
                held(),
                network_is_allowed(),
            )
            _Share(self._client, plan, run, left, reporter).work()
            blocks.remove()


class _Share:
    """The tasks of one run, from their beginning to their end."""

    def __init__(
        self,
        client: Client,
        plan: tasks.Plan,
        run: SeasonRun,
        left: Sequence[DateRun],
        reporter: Reporter,
    ) -> None:
        self._client, self._plan, self._run = client, plan, run
        self._left, self._reporter = left, reporter
        self._windows = blocks_of(run.season, run.job.tile)
        self._cost: dict[Future[Any], float] = {}
        self._about: dict[Future[Any], str] = {}
        self._blocks: list[Future[Any]] = []
        self._memory = 0

    def work(self) -> None:
        """Hand the tasks out, and wait until all are done or one fails."""
        try:
            dates = self._submitted()
            self._wait()
            for date, future in zip(self._left, dates, strict=True):
                self._take(date, future.result())
        except BaseException:
            self._stop()
            raise
        finally:
            self._clear()
        if self._memory:
            gigabytes = self._memory / 1e9
            self._reporter.log(say("A worker held {memory:.2f} GB at most.", memory=gigabytes))

    def _submitted(self) -> list[Future[Any]]:
        """All tasks; returns those that put the files of each date together."""
        indices = [date.index for date in self._left]
        plan = self._submit("plan", 0.0, "", tasks.kept, self._plan)
        names = {i: self._run.season.dates[i].name for i in indices}
        fits = [
            self._submit(
                f"learn-{names[i]}",
                _LEARN_S,
                say("Learning {name}", name=names[i]),
                tasks.learned,
                plan,
                i,
            )
            for i in indices
        ]
        told = [
            self._submit(f"told-{names[i]}", 0.0, "", tasks.told, fit)
            for i, fit in zip(indices, fits, strict=True)
        ]
        season, found = self._run.season, self._run.found
        filling = sum(seconds(season, found, date) - _LEARN_S for date in self._left)
        each = (filling + reading(season, found)) / len(self._windows)
        self._blocks = [
            self._submit(
                f"block-{w.row}-{w.col}",
                each,
                say("Filling blocks of {count} dates", count=len(indices)),
                tasks.block_filled,
                plan,
                w,
                indices,
                fits,
            )
            for w in self._windows
        ]
        return [
            self._submit(
                f"date-{names[i]}",
                0.02 * filling / len(indices),
                say("Putting {name} together", name=names[i]),
                tasks.date_assembled,
                plan,
                i,
                self._windows,
                what,
                self._blocks,
            )
            for i, what in zip(indices, told, strict=True)
        ]

    def _submit(
        self, name: str, cost: float, about: str, function: Any, *given: Any
    ) -> Future[Any]:
        # Keys of a run of its own: results of another are never taken for these.
        key = f"cleardate-{name}-{self._plan.run}"
        future = self._client.submit(function, *given, key=key, pure=False)
        self._cost[future], self._about[future] = cost, about
        return future

    def _wait(self) -> None:
        """Say how far they are until all are done; raises what the first that fails raised."""
        done, whole = 0.0, max(1e-9, sum(self._cost.values()))
        lost = 0.0
        queue = as_completed(list(self._cost), loop=self._client.loop)
        about = "Learning"
        while not queue.is_empty():
            self._reporter.progress(done / whole, about)
            ready = [] if queue.queue.empty() else list(queue.next_batch(block=False))
            for future in ready:
                if future.status != "finished":
                    raise self._failure(future)
                done += self._cost[future]
                about = self._about[future] or about
            if not ready:
                time.sleep(_LOOK_S)
            lost = lost + _LOOK_S if self._client.status != "running" else 0.0
            if lost > _LOST_S or self._client.status == "closed":
                raise self._gone()
        for future in self._blocks:
            self._memory = max(self._memory, future.result().memory)

    def _failure(self, future: Future[Any]) -> ClearDateError:
        """What a task ended with, as one of our errors."""
        if future.status in ("cancelled", "lost"):
            return self._gone()
        error = future.exception()
        if isinstance(error, ClearDateError):
            return error
        if isinstance(error, KilledWorker):
            return InputError(
                say(
                    "Workers died again and again at one task ({task}), most likely for want of "
                    "memory.",
                    task=str(future.key).rpartition("-")[0],
                ),
                "Give each more memory, or choose a smaller tile.",
            )
        if isinstance(error, MemoryError):
            return InputError(
                "The memory of a worker ran out.",
                "Give each more memory, or choose a smaller tile.",
            )
        if isinstance(error, ModuleNotFoundError):
            return InputError(
                say("A worker cannot run ClearDate: {reason}.", reason=error),
                "Start the workers with the Python of the compute environment.",
            )
        if isinstance(error, OSError):
            return InputError(
                say("A worker cannot go on: {reason}.", reason=error),
                "Look at its log; when it is well again, go on with --resume.",
            )
        return WorkerError(
            say("A worker failed: {name}: {error}", name=type(error).__name__, error=error),
            "Please report it with the log of the worker.",
        )

    def _gone(self) -> InputError:
        return InputError(
            say("The scheduler {address} is gone.", address=address_of(self._client)),
            "Start it and its workers again, and go on with --resume.",
        )

    def _take(self, date: DateRun, result: tasks.DateDone | ClearDateError) -> None:
        if isinstance(result, ClearDateError):
            date.problem = str(result)
            name = self._run.season.dates[date.index].name
            self._reporter.log(
                say("{name} is not filled: {reason}", name=name, reason=result), "warning"
            )
            return
        date.report, date.item, date.written = result.report, result.item, result.files

    def _stop(self) -> None:
        """End all tasks: those that wait at once, those that run when they next ask."""
        self._plan.blocks.stop(self._plan.run)
        with contextlib.suppress(Exception):
            self._client.cancel(list(self._cost), force=True)

    def _clear(self) -> None:
        """Let workers close their files, and delete what dead ones left unfinished."""
        with contextlib.suppress(Exception):
            self._client.run(tasks.close_season, self._plan.run, on_error="ignore")
        for date in self._left:
            name = self._run.season.dates[date.index].name
            for ending in DATE_FILES.values():
                with contextlib.suppress(OSError, ClearDateError):
                    settle(Path(self._run.job.output) / f"{name}{ending}")


def _folder(run: SeasonRun, left: Sequence[DateRun]) -> BlockFolder:
    """Where the blocks lie of a run that fills just these dates with just these settings."""
    dates = [run.season.dates[date.index].name for date in left]
    text = json.dumps([dict(run.made), dates], sort_keys=True)
    return BlockFolder.beside(run.job.output, hashlib.sha256(text.encode()).hexdigest()[:16])
