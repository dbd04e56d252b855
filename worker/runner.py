"""Runs one job: finds its handler, watches over it, and turns its end into an exit code."""

from __future__ import annotations

import contextlib
import errno
import importlib
import io
import os
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from ..contract.date_job import DateJob
from ..contract.errors import (
    EXIT_DONE,
    CancelledError,
    ClearDateError,
    InputError,
    OutputError,
    UsageError,
    WorkerError,
)
from ..contract.events import ResultEvent
from ..contract.files.given import printable, read_file
from ..contract.files.leftovers import Settled
from ..contract.jobs import Job, job_from_json
from ..contract.last_resort import ends_process
from ..contract.reporter import Reporter
from ..contract.sentence import say
from . import streams
from .cancel import DEFAULT_GRACE_S, GRACE_S, Cancel, signals_cancel, watch_stdin
from .checks import check_outputs, finish_inputs, settle_leftovers
from .guard import guarded
from .heap import one_heap
from .pace import ticking
from .reporters import EventReporter, FrontReporter, TerminalReporter, take_stdout

HANDLERS = {
    "fill": "simulation.fill:fill",
    "simulate": "simulation.simulate:simulate",
    "scene": "worker.handlers:describe_scene",
    "train": "training.train:train",
    "evaluate": "simulation.evaluate:evaluate",
    "model": "worker.handlers:show_model",
    "correct": "worker.terrain_correction:correct",
    "prepare": "imagery.season.prepare:prepare",
    "season": "cluster.season:season",
    "products": "worker.handlers:list_products",
    "experiment": "training.experiments.run:experiment",
    "demo-scene": "demo.scene:make_demo_scene",
    "status": "worker.status:status",
}
"""Which function does which command, as module:function below the package."""
OF_A_SEASON = {
    "fill": "simulation.season.one_date:fill_date",
    "simulate": "simulation.season.one_date:simulate_date",
}
"""The same for one date of a season."""

_LAST_WORDS_S = 0.15


def _errors(*names: str) -> frozenset[int]:
    """Numbers of errors; no system has all of them."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_FULL = _errors("ENOSPC", "EDQUOT", "EFBIG")
_REFUSED = _errors("EACCES", "EPERM", "EROFS", "ETXTBSY")
_UNFIT = _errors("ENAMETOOLONG", "ELOOP", "ENOTDIR", "EISDIR", "EILSEQ", "ENXIO", "ENODEV")
_BROKEN = _errors("EIO", "ESTALE", "EREMOTEIO", "EPIPE", "ETIMEDOUT", "EHOSTDOWN", "ENOTCONN")
_TRAIN_LIBRARIES = ("torch", "onnxscript", "matplotlib")

Handler = Callable[[Any, Reporter], ResultEvent]


def load_handler(command: str, of_season: bool = False) -> Handler:
    """Import the function of a command; ModuleNotFoundError if a library is not installed."""
    module, _, function = (OF_A_SEASON if of_season else HANDLERS)[command].partition(":")
    package = __package__.rpartition(".")[0]
    handler: Handler = getattr(importlib.import_module(f".{module}", package), function)
    return handler


def run_job(job: Job, reporter: Reporter) -> ResultEvent:
    """Check the outputs, clear what dead runs left beside them, and do the job."""
    # Read by OpenMP when torch loads it: threads that spin while they wait make training four
    # times slower on a busy machine, and gain next to nothing on a quiet one.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    one_heap()
    check_outputs(job)
    settled = settle_leftovers(job)
    settled += finish_inputs(job)
    _say_settled(settled, reporter)
    try:
        with guarded(job, reporter):
            if isinstance(job, DateJob):
                return load_handler(job.command, True)(job, reporter)
            return load_handler(job.command)(job, reporter)
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library in ("", __package__.partition(".")[0]):
            raise
        raise _missing(job.command, library) from error


def _say_settled(settled: Settled, reporter: Reporter) -> None:
    for path in settled.finished:
        reporter.log(
            say(
                "Finished {path}: an earlier run had ended while its files took their places.",
                path=path,
            )
        )
    for path in settled.removed:
        reporter.log(say("Removed {path}, left unfinished by an earlier run.", path=path))
    for path, reason in settled.given_up:
        reporter.log(
            say(
                "An earlier run ended while its files took their places, and {path} is still the "
                "one before it: {reason}.",
                path=path,
                reason=reason,
            ),
            "warning",
        )


def run_to_exit(job: Job, front: FrontReporter) -> int:
    """Run the job, say how it ended and return the exit code (see contract/errors.py)."""
    cancel = front.cancel
    ending = Ending(front)
    with signals_cancel(cancel), ending, ends_process(lambda error: _give_up(job, front, error)):
        grace_s = GRACE_S.get(job.command, DEFAULT_GRACE_S)
        cancel.watch(grace_s, front.stopping, lambda: _give_up(job, front, cancel.reason))
        try:
            with ticking(front.again):
                result = run_job(job, front)
        finally:
            cancel.end()
            settle_leftovers(job, os.getpid())
        front.result(result)
    return ending.exit_code


def run_job_file(arguments: list[str]) -> int:
    """What the bootstrap calls: ``arguments`` are the command and the job file."""
    streams.hold_open()
    try:
        front = event_front()
    except OutputError as error:
        streams.to_stderr(f"Error: {error}")
        return error.exit_code
    ending = Ending(front)
    with ending:
        front.hello(arguments[0] if arguments else "")
        job = _read_job(arguments)
        return run_to_exit(job, front)
    return ending.exit_code


def event_front() -> EventReporter:
    """The reporter for a client, with the standard streams given over to the protocol.

    OutputError if there is no standard output to tell of events.
    """
    if sys.stdout is None:
        raise OutputError(
            "The standard output is closed, so nothing can be told of events.",
            "Open it, or leave out --events.",
        )
    cancel = Cancel()
    front = EventReporter(take_stdout(), cancel)
    watch_stdin(cancel)
    return front


def terminal_front() -> TerminalReporter:
    """The reporter for a person, whose terminal may lack letters of what is said."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    return TerminalReporter(Cancel())


class Ending:
    """Catches whatever a job ends with, reports it and keeps the exit code.

    Being the outermost place it must hold every exception; unknown ones are our fault, are
    called so and leave their traceback on the standard error.
    """

    def __init__(self, front: FrontReporter) -> None:
        self._front = front
        self.exit_code = EXIT_DONE

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if error is None:
            return False
        if not isinstance(error, (Exception, KeyboardInterrupt)):
            return False
        known = as_known(error)
        if known is not error and isinstance(known, WorkerError):
            with contextlib.suppress(OSError):
                traceback.print_exception(kind, error, trace, file=sys.stderr)
        self.exit_code = known.exit_code
        self._front.failure(known)
        return True


def as_known(error: BaseException) -> ClearDateError:
    """The error of our tree that says what happened."""
    if isinstance(error, ClearDateError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return CancelledError("Stopped by the user.")
    if isinstance(error, MemoryError):
        return InputError(
            say("The memory ran out ({error}).", error=error)
            if str(error)
            else "The memory ran out.",
            "Choose a smaller tile, close other programs, or work on a smaller part.",
        )
    known = None
    if isinstance(error, OSError):
        known = _of_system(error)
    elif isinstance(error, UnicodeEncodeError) and error.reason == "surrogates not allowed":
        known = InputError(
            say("{printable} is not UTF-8.", printable=printable(error.object)),
            "Give another name.",
        )
    return known or WorkerError(
        say(
            "This is a fault in ClearDate: {name}: {error}", name=type(error).__name__, error=error
        ),
        "Please report it with the log.",
    )


def _of_system(error: OSError) -> InputError | None:
    """What the system refused on the user's disk or streams; None if that is no fault of theirs."""
    if error.errno in _FULL:
        where = say(" at {filename}", filename=error.filename) if error.filename else ""
        return OutputError(
            say("The disk is full{where}.", where=where), "Free some space, or write elsewhere."
        )
    if error.errno in _REFUSED and error.filename:
        return OutputError(
            say(
                "{filename} cannot be opened or written: {strerror}.",
                filename=error.filename,
                strerror=error.strerror,
            ),
            "Check the permissions, or choose another place.",
        )
    if error.errno in _UNFIT and error.filename:
        return InputError(
            say(
                "{filename} cannot be opened: {strerror}.",
                filename=error.filename,
                strerror=error.strerror,
            ),
            "Give another path.",
        )
    if error.errno in _BROKEN:
        where = say(" at {filename}", filename=error.filename) if error.filename else ""
        return InputError(
            say(
                "Reading or writing failed{where}: {strerror}.",
                where=where,
                strerror=error.strerror,
            ),
            "Check the disk or the connection, and run again.",
        )
    return None


def _read_job(arguments: list[str]) -> Job:
    if len(arguments) != 2:
        raise UsageError(
            say("The worker takes a command and a job file, not {arguments}.", arguments=arguments)
        )
    command, name = arguments
    try:
        text = read_file(name, say("The job file {name}", name=name)).decode("utf-8")
    except InputError as error:
        raise UsageError(error.message, error.remedy) from error
    except UnicodeDecodeError as error:
        raise UsageError(
            say("The job file {name} cannot be read: {error}.", name=name, error=error)
        ) from error
    job = job_from_json(text)
    if job.command != command:
        raise UsageError(
            say(
                "The job file {name} holds a job {command!r}, not {command2!r}.",
                name=name,
                command=job.command,
                command2=command,
            )
        )
    return job


def _missing(command: str, library: str) -> WorkerError:
    extra = "train" if library in _TRAIN_LIBRARIES else "simulate"
    return WorkerError(
        say(
            "The command {command} needs the library {library}, which is not installed.",
            command=command,
            library=library,
        ),
        say(
            "In QGIS run cleardate:install with TIER={extra}; elsewhere install ClearDate's extra "
            "'{extra2}' in the environment that runs it ({executable}).",
            extra=extra,
            extra2=extra,
            executable=sys.executable,
        ),
    )


def _give_up(job: Job, front: FrontReporter, error: ClearDateError) -> None:
    """End the process now, because of ``error``: the job does not hear that it should stop."""
    # Speaking may block (a full pipe, a lock that the hanging job holds); ending must not.
    words = threading.Thread(target=front.failure, args=(error,), daemon=True)
    words.start()
    words.join(_LAST_WORDS_S)
    settle_leftovers(job, os.getpid())
    os._exit(error.exit_code)
