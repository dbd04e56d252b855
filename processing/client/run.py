"""Runs one job in a worker and relays what it says to a Processing feedback.

The worker is watched from outside: a silent, hanging or killed worker is cancelled and reported
as fast as one that talks.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import threading
import time
from collections import deque
from dataclasses import dataclass, fields
from pathlib import Path
from typing import IO, Optional, Protocol

from ...contract.errors import CancelledError, ClearDateError, WorkerError, error_from_name
from ...contract.events import (
    CANCEL_LINE,
    ErrorEvent,
    Event,
    HelloEvent,
    LogEvent,
    MetricEvent,
    ProgressEvent,
    ResultEvent,
    parse_line,
)
from ...contract.files.leftovers import settle
from ...contract.files.partial import MARK
from ...contract.jobs import Job, TrainJob
from ...contract.masking import masked
from ..environment.lock import in_use
from ..host.launch import end_tree, popen_options, worker_command, worker_environment
from ..host.private import PrivateFolder, private_folder
from ..host.text import plain, tr
from .words import metric_label, translated_event

REPAIR_COMMAND = "qgis_process run cleardate:install -- ACTION=repair"
"""Said where the worker cannot even start; the window has a button for it."""

POLL_S = 0.1
"""How often a silent worker is looked at."""
STOPPING_POLL_S = 0.02
"""The same once it was told to stop, when somebody waits for it."""

CANCEL_GRACE_S = 0.8
"""How long a worker may take to end by itself after it was told to stop."""

TRAIN_GRACE_S = 65.0
"""The same for training, which first writes the best model so far; the worker gives itself 60."""

LONGEST_LINE = 1 << 20
KEPT_LINES = 12
KILLED_CODES = (-9, 137)


class Feedback(Protocol):
    """The part of QgsProcessingFeedback that the client uses."""

    def isCanceled(self) -> bool:  # noqa: N802
        """Whether the user wants to stop."""

    def setProgress(self, percent: float) -> None:  # noqa: N802
        """Say how far the job is, 0 to 100."""

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """Say what is being done."""

    def pushInfo(self, text: str) -> None:  # noqa: N802
        """Say a sentence."""

    def pushWarning(self, text: str) -> None:  # noqa: N802
        """Say a warning."""

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        """Say something that helps to find a fault."""


@dataclass
class Relay:
    """Turns events into calls of a feedback and keeps those that end a job."""

    feedback: Feedback
    hello: Optional[HelloEvent] = None
    result: Optional[ResultEvent] = None
    error: Optional[ErrorEvent] = None
    text: str = ""

    def line(self, line: str) -> None:
        """Take one line of the worker's standard output."""
        event = parse_line(line)
        if event is None:
            if line.strip():
                self.feedback.pushDebugInfo(masked(line.rstrip()))
        else:
            self.event(event)

    def event(self, event: Event) -> None:
        """Take one event. So does a feedback with ``worker_event`` (window/algorithm_run.py)."""
        event = translated_event(event)
        listen = getattr(self.feedback, "worker_event", None)
        if listen is not None:
            listen(event)
        if isinstance(event, ProgressEvent):
            self.feedback.setProgress(event.percent)
            # Each text becomes a line of the log, so it is said only when it changes.
            if event.message and event.message != self.text:
                self.text = event.message
                # QGIS shows it in a label that would take HTML for such.
                self.feedback.setProgressText(plain(event.message))
        elif isinstance(event, MetricEvent):
            step = f"{event.step}: " if event.step else ""
            self.feedback.pushInfo(f"{step}{metric_label(event.name)} {event.value:.4g}")
        elif isinstance(event, LogEvent):
            say = self.feedback.pushWarning if event.level == "warning" else self.feedback.pushInfo
            say(event.text)
        elif isinstance(event, HelloEvent):
            self.hello = event
            versions = ", ".join(f"{name} {v}" for name, v in sorted(event.versions.items()))
            self.feedback.pushDebugInfo(
                f"ClearDate {event.version}, process {event.pid}, {event.python}, {versions}"
            )
        elif isinstance(event, ResultEvent):
            self.result = event
        elif isinstance(event, ErrorEvent):
            self.error = event


class Client:
    """Runs jobs with one Python and one plugin folder."""

    def __init__(self, python: Path, root: Path) -> None:
        self._python = python
        self._root = root

    def run(self, job: Job, feedback: Feedback) -> ResultEvent:
        """Run ``job`` to its end and return its result.

        Raises the ClearDateError that the worker reported, CancelledError if the user stopped it,
        WorkerError if the worker died, fell silent or could not be started. Then nothing of the
        job is left running, nor any unfinished file beside its outputs.
        """
        with in_use(self._python), private_folder() as folder:
            job_file = folder.path / "job.json"
            job_file.write_text(job.to_json(), encoding="utf-8")
            process = self._start(job, job_file, folder)
            watch = _Watch(process, job, feedback)
            try:
                result = watch.until_end()
            except BaseException:
                end_tree(process)
                watch.clean_up()
                raise
            finally:
                watch.close()
            return result

    def _start(self, job: Job, job_file: Path, folder: PrivateFolder) -> subprocess.Popen[bytes]:
        # Started where nobody else can put a file: libraries look into the working folder for more.
        try:
            return subprocess.Popen(  # our own bootstrap.py, as a list
                worker_command(self._python, self._root, job.command, job_file),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=worker_environment(os.environ),
                cwd=str(folder.path),
                **folder.kept_open(),
                **popen_options(),
            )
        except OSError as error:
            raise WorkerError(
                tr("The worker's Python {python} cannot be started: {reason}.").format(
                    python=self._python, reason=error.strerror or error
                ),
                tr("Repair the compute environment: {command}").format(command=REPAIR_COMMAND),
            ) from error


class _Watch:
    """One running worker: its two streams, the cancelling, and what is made of its end."""

    def __init__(self, process: subprocess.Popen[bytes], job: Job, feedback: Feedback) -> None:
        self._process = process
        self._job = job
        self._feedback = feedback
        self._relay = Relay(feedback)
        self._stderr: deque[str] = deque(maxlen=KEPT_LINES)
        self._lines: queue.Queue[tuple[str, Optional[str]]] = queue.Queue()
        self._open = {"stdout", "stderr"}
        self._deadline: Optional[float] = None
        """When a worker that was told to stop is ended."""
        self._readers = [
            threading.Thread(target=self._read, args=(name, getattr(process, name)), daemon=True)
            for name in ("stdout", "stderr")
        ]
        for reader in self._readers:
            reader.start()

    def _read(self, name: str, stream: IO[bytes]) -> None:
        for line in iter(lambda: stream.readline(LONGEST_LINE), b""):
            self._lines.put((name, line.decode("utf-8", "replace")))
        self._lines.put((name, None))

    def until_end(self) -> ResultEvent:
        """Relay until the worker has ended, then judge how it ended."""
        ended_at: Optional[float] = None
        while self._open:
            self._take_line()
            self._look_for_cancel()
            if self._process.poll() is None:
                continue
            # A grandchild may hold the pipes open for ever; what the worker said is in by now.
            now = time.monotonic()
            ended_at = ended_at or now
            patience = 1.0 if self._deadline is None else POLL_S
            if now - ended_at > patience and self._lines.empty():
                break
        self._wait_after_streams()
        end_tree(self._process)
        return self._judge()

    def _wait_after_streams(self) -> None:
        while self._process.poll() is None:
            self._look_for_cancel()
            time.sleep(POLL_S)

    def _take_line(self) -> None:
        try:
            poll = POLL_S if self._deadline is None else STOPPING_POLL_S
            name, line = self._lines.get(timeout=poll)
        except queue.Empty:
            return
        if line is None:
            self._open.discard(name)
        elif name == "stdout":
            self._relay.line(line)
        elif line.strip():
            # Of libraries: what the worker itself says has no secrets in it.
            said = masked(line.rstrip())
            self._stderr.append(said)
            self._feedback.pushDebugInfo(said)

    def _look_for_cancel(self) -> None:
        if self._deadline is None:
            if self._feedback.isCanceled():
                self._deadline = time.monotonic() + self._ask_to_stop()
            return
        if self._must_hurry():
            self._deadline = min(self._deadline, time.monotonic() + CANCEL_GRACE_S)
        if time.monotonic() > self._deadline and self._process.poll() is None:
            # Not the end yet: a result may wait among the lines that are still to be taken.
            end_tree(self._process)

    def _must_hurry(self) -> bool:
        """Whether QGIS is ending (window/algorithm_run.py): then no training can be waited for."""
        return getattr(self._feedback, "must_hurry", False)

    def _ask_to_stop(self) -> float:
        """Tell the worker to stop; returns how many seconds it gets."""
        if self._relay.result is not None:
            return CANCEL_GRACE_S  # its files are complete, it only has to end
        stdin = self._process.stdin
        try:
            if stdin is not None:
                stdin.write(f"{CANCEL_LINE}\n".encode("ascii"))
                stdin.flush()
        except OSError:
            pass  # it is ending already
        if isinstance(self._job, TrainJob):
            self._feedback.pushInfo(tr("Stopping, keeping the best model…"))
            return TRAIN_GRACE_S
        self._feedback.pushInfo(tr("Stopping…"))
        return CANCEL_GRACE_S

    def _judge(self) -> ResultEvent:
        code = self._process.returncode
        result, error = self._relay.result, self._relay.error
        # Told to stop after its result, a worker may be ended by us; what it made is complete.
        if result is not None and error is None and (code == 0 or self._deadline is not None):
            return _with_files(result)
        if error is not None:
            raise error_from_name(error.type, error.message, error.remedy)
        if self._deadline is not None:
            raise CancelledError(tr("Stopped."))
        raise self._death(code)

    def _death(self, code: int) -> ClearDateError:
        if code in KILLED_CODES:
            return WorkerError(
                tr("The worker was killed, probably because memory ran out."),
                tr("Close other programs, or choose smaller tiles, patches or batches."),
            )
        if code == 0:
            what = tr("The worker ended without a result.")
        elif code < 0:
            what = tr("The worker crashed (signal {code}).").format(code=-code)
        else:
            what = tr("The worker ended with exit code {code}.").format(code=code)
        said = "\n".join(self._stderr)
        if "ModuleNotFoundError" in said:
            remedy = tr("The compute environment is damaged. Repair it: {command}").format(
                command=REPAIR_COMMAND
            )
        else:
            remedy = tr("Please report it with the lines below.")
        return WorkerError(what, f"{remedy}\n{said}".strip())

    def clean_up(self) -> None:
        """Finish or delete what this worker left unfinished beside the job's outputs."""
        pids = {self._process.pid}
        if self._relay.hello is not None:
            # On Windows the python.exe of an environment starts the real one as its child.
            pids.add(self._relay.hello.pid)
        folders = dict.fromkeys(
            folder
            for target in job_outputs(self._job)
            # Of some jobs the output is a folder.
            for folder in (target.parent, *([target] if target.is_dir() else []))
        )
        for folder in folders:
            for pid in pids:
                for path in _unfinished(folder, pid):
                    settle(path, pid)

    def close(self) -> None:
        """Close the pipes."""
        streams = [self._process.stdin]
        for reader, stream in zip(self._readers, (self._process.stdout, self._process.stderr)):
            reader.join(timeout=1.0)
            # Closing a pipe that a thread still reads would wait for that thread.
            if not reader.is_alive():
                streams.append(stream)
        for stream in streams:
            if stream is not None:
                # The worker is gone, and a line to it may never have been flushed.
                with contextlib.suppress(OSError):
                    stream.close()


def _with_files(result: ResultEvent) -> ResultEvent:
    """The result, if the files that it names exist."""
    for path in result.outputs.values():
        if not Path(path).exists():
            raise WorkerError(
                tr("The worker reported {path} as written, but it does not exist.").format(
                    path=path
                ),
                tr("Please report it."),
            )
    return result


def job_outputs(job: Job) -> list[Path]:
    """The paths that a job writes to."""
    given = (getattr(job, spec.name) for spec in fields(job) if spec.metadata.get("output", False))
    return [Path(path) for path in given if path]


def _unfinished(folder: Path, pid: int) -> set[Path]:
    """The targets in ``folder`` that have unfinished files of the worker ``pid`` beside them.

    A job also writes files that it names itself, such as the curves of a training.
    """
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return set()
    return {folder / name.split(MARK)[0] for name in names if f"{MARK}{pid}-" in name}
