"""The steps of an installation, in the order in which they run.

At any moment the folder ``env`` is either as it was before or complete: a new environment is made
beside it, tried, stamped and then renamed.
"""

from __future__ import annotations

import datetime
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from ...contract.errors import (
    CancelledError,
    InputError,
    OutputError,
    WorkerError,
)
from ..host.launch import worker_environment
from ..host.text import tr
from . import places
from .command import module_command, run
from .install_log import Journal
from .libraries import Libraries
from .lock import only_one, unused
from .marks import DOWNLOADS, make_id
from .nvidia import DRIVER_FOR_CUDA, find_gpu
from .pip import (
    RegistryAccess,
    fault,
    network_environment,
)
from .places import Home
from .pythons import Python, dotted, find
from .requirements import SIMULATE, InstallChoice, pins
from .standalone import fetch_python
from .state import (
    BROKEN,
    ENVIRONMENT,
    MISSING,
    EnvironmentState,
    Stamp,
    damage,
    environment_python,
    look,
)
from .verify import faults

AUTO, YES, NO = "auto", "yes", "no"
GPU_CHOICES = (AUTO, YES, NO)
_CUDA_WHEEL = "onnxruntime_gpu-*.whl"


TryWorker = Callable[[Path, Journal], dict[str, Any]]
"""Runs the worker of a Python and returns its summary; WorkerError if it does not run."""


@dataclass(frozen=True)
class Request:
    """``home``: the folder for the environment and all that belongs to it. ``keeper``: where this
    installation keeps its id, which says what it may delete; ``home`` if not given.

    ``wheels``: install from this folder alone, without the network. ``python``: make it of this
    one. ``downloads``: keep what is downloaded there, for the next time.
    """

    home: Path
    keeper: Optional[Path] = None
    tier: str = SIMULATE
    gpu: str = AUTO
    wheels: Optional[Path] = None
    python: Optional[Path] = None
    downloads: Optional[Path] = None
    network: RegistryAccess = field(default_factory=RegistryAccess)


class Installer:
    """Does what a request asks for; raises ClearDateError, with everything as it was before."""

    def __init__(self, request: Request, journal: Journal, try_worker: TryWorker) -> None:
        self._request = request
        self._journal = journal
        self._try_worker = try_worker
        self._home = request.home
        self._environment = request.home / ENVIRONMENT
        self._place = places.home_of(request.home, request.keeper)

    def install(self) -> EnvironmentState:
        """Make the environment anew beside what is there, try it and put it in place."""
        self._require_wheels()
        wanted, note = self._choose()
        with self._alone(wanted):
            self._build(wanted, note)
        return self._say_state()

    def check(self) -> dict[str, str]:
        """What is damaged in the environment, part by part; empty if it is sound."""
        seen = look(self._home)
        if seen.stamp is None or seen.state == BROKEN:
            return {ENVIRONMENT: seen.why}
        self._journal.progress(0.05, tr("Reading every file of the environment"))
        found = damage(self._environment, seen.stamp.wanted, self._journal.check)
        if not found:
            self._journal.progress(0.5, tr("Trying the worker"))
            found = self._worker_faults(seen.stamp.wanted)
        for name, reason in found.items():
            self._journal.line(f"{name}: {reason}", "warning")
        return found

    def repair(self) -> EnvironmentState:
        """Replace the damaged parts alone; make it all anew if that is not enough."""
        seen = look(self._home)
        if seen.state == MISSING:
            return self.install()
        self._require_wheels()
        found = self.check()
        if not found and not seen.why:
            self._journal.line(tr("Nothing is damaged."))
            return seen
        wanted = seen.stamp.wanted if seen.stamp else self._choose()[0]
        note = seen.stamp.note if seen.stamp else ""
        try:
            with self._alone(wanted), _full_disk_said():
                if seen.why or not self._replaced(found, seen):
                    self._build(wanted, note)
        except CancelledError as error:
            if look(self._home).state != BROKEN:
                raise
            text = tr("Stopped. The environment is damaged until it is repaired.")
            raise CancelledError(text) from error
        return self._say_state()

    def doomed(self) -> list[Path]:
        """What ``remove`` deletes, said line by line; nothing is touched."""
        doomed = self._place.doomed()
        for folder in doomed:
            self._journal.line(places.deletion_text(folder))
        if not doomed:
            text = tr("There is no environment of ClearDate in {folder}.")
            self._journal.line(text.format(folder=self._home), "warning")
        for folder in (self._environment, *self._place.left()):
            if os.path.lexists(folder) and folder not in doomed:
                text = tr("{folder} stays: it was not made by this installation of ClearDate.")
                self._journal.line(text.format(folder=folder), "warning")
        return doomed

    def remove(self) -> None:
        """Delete the environment, what was downloaded and a Python that was fetched for it."""
        if not self._place.doomed():
            self.doomed()
            return
        self._claim()
        with only_one(self._home / places.LOCK), unused(self._home):
            places.remove_all(self._place, self._journal)
        self._journal.progress(1.0, tr("Removed"))
        self._journal.line(tr("Removed the environment in {folder}.").format(folder=self._home))

    def _claim(self) -> None:
        """Be an installation that is known by its id, since now something is made or deleted."""
        keeper = self._request.keeper or self._home
        try:
            self._place = Home(self._home, make_id(keeper))
        except OSError as error:
            raise OutputError(
                tr("The folder {folder} cannot be written to: {reason}.").format(
                    folder=keeper, reason=error.strerror or error
                ),
                tr("Check the rights of the folder."),
            ) from error

    @contextmanager
    def _alone(self, wanted: InstallChoice) -> Iterator[None]:
        places.require_folder(self._place, wanted)
        self._claim()
        with only_one(self._home / places.LOCK):
            # Said before the work; at its end a run that has begun since is waited for.
            with unused(self._home):
                pass
            places.settle(self._place, self._journal)
            places.require_space(self._home, wanted)
            yield

    def _require_wheels(self) -> None:
        wheels = self._request.wheels
        if wheels is not None and not wheels.is_dir():
            raise InputError(
                tr("The folder of wheels {folder} does not exist.").format(folder=wheels),
                tr("Check the path, or leave it out to use the package registry."),
            )

    def _choose(self) -> tuple[InstallChoice, str]:
        """What to install on this machine, and what to tell about that."""
        request, journal = self._request, self._journal
        if request.gpu == NO:
            return InstallChoice(request.tier), ""
        journal.progress(0.0, tr("Looking for a graphics card"))
        gpu = find_gpu(journal)
        if request.gpu == YES:
            return InstallChoice(request.tier, True), ""
        if gpu is None:
            journal.line(tr("No NVIDIA graphics card was found; models run on the processor."))
            return InstallChoice(request.tier), ""
        journal.line(f"{gpu.name}, {gpu.driver}")
        if not gpu.suffices:
            note = tr(
                "Models run on the processor: the driver {driver} of {gpu} is older than {needed}."
            ).format(driver=gpu.driver, gpu=gpu.name, needed=DRIVER_FOR_CUDA)
        elif request.wheels is not None and not any(request.wheels.glob(_CUDA_WHEEL)):
            note = tr("Models run on the processor: {folder} has no wheel of {what}.").format(
                folder=request.wheels, what="onnxruntime-gpu"
            )
        else:
            return InstallChoice(request.tier, True), ""
        journal.line(note, "warning")
        return InstallChoice(request.tier), note

    def _build(self, wanted: InstallChoice, note: str) -> None:
        partial = self._place.make_partial()
        try:
            with _full_disk_said():
                python = self._make(partial)
                self._pip(partial, [a for file in wanted.files for a in ("-r", str(file))], wanted)
                summary = self._verified(partial, wanted)
                if wanted.gpu and not _has_cuda(summary):
                    self._place.discard(partial)
                    self._build(replace(wanted, gpu=False), self._cuda_failed(summary))
                    return
                shutil.rmtree(partial / "tmp", ignore_errors=True)
                self._stamp(partial, wanted, python, note)
            self._journal.check()
            with unused(self._home, self._wait_for_runs):
                places.put_in_place(partial, self._place)
        finally:
            self._place.discard(partial)
        self._place.discard(self._home / DOWNLOADS)

    def _wait_for_runs(self) -> None:
        self._journal.progress(0.99, tr("Waiting for a run of ClearDate to end"))

    def _make(self, partial: Path) -> Python:
        journal = self._journal
        journal.progress(0.01, tr("Looking for a Python"))
        python, unfit = find(journal, self._request.python)
        if python is None:
            surroundings = self._network(self._place.make(DOWNLOADS))
            offline = self._request.wheels is not None
            python = fetch_python(self._place, unfit, surroundings, journal, offline=offline)
        journal.line(tr("Using {python}.").format(python=python.text))
        journal.progress(0.03, tr("Making the environment"))
        command = module_command(python.path, "venv", str(partial))
        finished = run(command, worker_environment(os.environ), journal)
        if finished.code != 0:
            raise fault(finished.lines, finished.code, None)
        return python

    def _pip(
        self,
        environment: Path,
        what: list[str],
        wanted: InstallChoice,
        options: tuple[str, ...] = (),
        scratch: Optional[Path] = None,
    ) -> None:
        """Download ``what`` and install it; in two steps, so that a second try has less to do.

        Scratch files go into the environment, or into ``scratch``.
        """
        surroundings = self._network(scratch or environment)
        libraries = Libraries(self._place, self._request.wheels, self._request.downloads)
        libraries.install(environment, what, wanted, options, surroundings, self._journal)

    def _network(self, folder: Path) -> dict[str, str]:
        """The environment of what uses the network; certificates and scratch files in ``folder``.

        Scratch files belong beside the environment: /tmp may be small, or another disk.
        """
        scratch = folder / "tmp"
        scratch.mkdir(exist_ok=True)
        bundle = None
        if self._request.network.certificates:
            bundle = scratch / "certificates.pem"
            bundle.write_text(self._request.network.certificates, encoding="utf-8")
        found = network_environment(os.environ, self._request.network, bundle)
        found.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)))
        return found

    def _verified(self, environment: Path, wanted: InstallChoice) -> dict[str, Any]:
        self._journal.progress(0.92, tr("Trying the worker"))
        summary = self._try(environment)
        found = faults(summary, wanted)
        if found:
            raise InputError(
                tr("The libraries were installed but do not work here: {faults}.").format(
                    faults="; ".join(f"{name}: {reason}" for name, reason in found.items())
                ),
                tr("The log has all that was done."),
            )
        return summary

    def _try(self, environment: Path) -> dict[str, Any]:
        return self._try_worker(environment_python(environment), self._journal)

    def _worker_faults(self, wanted: InstallChoice) -> dict[str, str]:
        try:
            return faults(self._try(self._environment), wanted)
        except WorkerError as error:
            return {ENVIRONMENT: str(error)}

    def _cuda_failed(self, summary: dict[str, Any]) -> str:
        reason = summary.get("devices", {}).get("cuda") or tr("onnxruntime does not offer it")
        note = tr("Models run on the processor: CUDA was tried and does not work here ({reason}).")
        note = note.format(reason=reason)
        self._journal.line(note, "warning")
        return note

    def _stamp(self, folder: Path, wanted: InstallChoice, python: Python, note: str) -> None:
        date = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
        stamp = Stamp(
            *(wanted.tier, wanted.gpu, wanted.fingerprint(), dotted(python.version), date, note),
            content=sorted(path.name for path in folder.iterdir()),
        )
        stamp.write(folder)

    def _replaced(self, found: dict[str, str], seen: EnvironmentState) -> bool:
        """Install the damaged parts again, in place; whether that made the environment sound.

        Until it has, the stamp says so: interrupted, it is known to be unfinished.
        """
        stamp, known = seen.stamp, pins()
        if stamp is None or not set(found) <= set(known):
            return False
        what = [f"{name}=={known[name]}" for name in found]
        scratch = self._place.make_partial()
        try:
            options = ("--force-reinstall", "--no-deps")
            with unused(self._home):
                replace(stamp, repairing=True).write(self._environment)
                self._pip(self._environment, what, stamp.wanted, options, scratch)
            sound = not damage(self._environment, stamp.wanted, self._journal.check)
            sound = sound and not self._worker_faults(stamp.wanted)
        except (InputError, OutputError) as error:
            self._journal.line(str(error), "warning")
            return False
        finally:
            self._place.discard(scratch)
        if sound:
            stamp.write(self._environment)
        return sound

    def _say_state(self) -> EnvironmentState:
        seen = look(self._home)
        self._journal.progress(1.0, tr("Done"))
        note = f" {seen.stamp.note}" if seen.stamp is not None and seen.stamp.note else ""
        text = tr("The compute environment in {folder} works.").format(folder=seen.folder)
        self._journal.line(text + note)
        return seen


@contextmanager
def _full_disk_said() -> Iterator[None]:
    """Turn what the system refuses outside of pip into a sentence."""
    try:
        yield
    except OSError as error:
        raise fault([f"Errno {error.errno} {error}"], 1, None) from error


def _has_cuda(summary: dict[str, Any]) -> bool:
    return summary.get("devices", {}).get("cuda") == ""
