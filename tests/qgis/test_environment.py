"""The environment for real: made from the package registry, broken in many ways, repaired.

Needs the registry: where it cannot be reached, these tests fail. Downloads are kept from test to
test, so that only the first one waits for them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import CancelledError, InputError
from cleardate.contract.jobs import DemoSceneJob, FillJob
from cleardate.processing.client.python import SETTING
from cleardate.processing.client.run import Client
from cleardate.processing.client.trial import try_worker
from cleardate.processing.environment import places, state
from cleardate.processing.environment.install import Installer, Request
from cleardate.processing.environment.install_log import Journal
from cleardate.processing.environment.lock import USE
from cleardate.processing.environment.marks import ID, WHEELS
from cleardate.processing.environment.requirements import pins
from cleardate.processing.host.launch import PLUGIN_ROOT

SCRIPT = Path(__file__).with_name("environment_install.py")


class Heard:
    """A listener that keeps the lines, and stops a moment after it has heard ``stop_at``."""

    def __init__(self, stop_at: str = "") -> None:
        self.lines: list[str] = []
        self.fractions: list[float] = []
        self.stopped_at = 0.0
        self._stop_at = stop_at

    def progress(self, fraction: float, text: str, left_s: float | None) -> None:
        self.fractions.append(fraction)

    def line(self, level: str, text: str) -> None:
        self.lines.append(text)
        if self._stop_at and text.startswith(self._stop_at):
            self.stopped_at = time.monotonic()

    def is_cancelled(self) -> bool:
        return bool(self.stopped_at)


@pytest.fixture(scope="module")
def request_(tmp_path_factory: pytest.TempPathFactory) -> Request:
    folder = tmp_path_factory.mktemp("environment")
    home = folder / "Köln süd 東京 home"
    return Request(home, gpu="no", downloads=folder / "downloads")


@pytest.fixture(scope="module")
def home(request_: Request) -> Path:
    """The environment, made once; tests leave it as they found it."""
    heard = Heard()
    seen = Installer(
        request_, Journal(request_.home.parent / "first.log", heard), try_worker
    ).install()
    assert seen.state == state.OK, heard.lines
    assert heard.fractions[-1] == 1.0
    return request_.home


def do(request: Request, heard: Heard | None = None) -> Installer:
    return Installer(request, Journal(None, heard or Heard()), try_worker)


def with_wheels(request: Request) -> Request:
    """The same from what was downloaded already, for those who wait for something else."""
    assert request.downloads is not None
    return replace(request, wheels=request.downloads / WHEELS)


def works(home: Path) -> dict[str, Any]:
    """Run the worker in the environment: imports everything and runs a network."""
    python = state.environment_python(home / state.ENVIRONMENT)
    summary = try_worker(python, Journal(None, Heard()))
    assert summary["broken"] == {} and summary["devices"]["cpu"] == ""
    return summary


def only_the_environment(home: Path) -> None:
    """Nothing half-written is left."""
    names = {path.name for path in home.iterdir()}
    assert names <= {"env", places.LOCK, USE, places.LOG, ID}, names


@contextlib.contextmanager
def no_registry() -> Iterator[None]:
    """Nobody listens where the packages are said to be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        patch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
        for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
            patch.delenv(name, raising=False)
        yield


def test_a_date_is_filled_in_it_and_nobody_removes_it(
    home: Path, request_: Request, tmp_path: Path, make_feedback: Any
) -> None:
    client = Client(state.environment_python(home / "env"), PLUGIN_ROOT)
    client.run(DemoSceneJob(output=str(tmp_path), size=96), make_feedback())
    rasters = {
        name: str(tmp_path / f"{name}.tif")
        for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")
    }
    filled = tmp_path / "filled.tif"
    job = FillJob(**rasters, method=("copy",), output=str(filled))
    feedback = make_feedback()
    refused: list[str] = []

    def remove_meanwhile(event: Any) -> None:
        with pytest.raises(InputError, match="A run of ClearDate is using") as caught:
            do(request_).remove()
        refused.append(caught.value.message)

    feedback.worker_event = remove_meanwhile
    assert client.run(job, feedback).summary["chosen"] == "copy"
    assert refused
    assert filled.stat().st_size > 0
    assert works(home)["versions"]["numpy"] == pins()["numpy"]
    only_the_environment(home)


def test_check_finds_nothing_in_a_sound_one(home: Path, request_: Request) -> None:
    assert do(request_).check() == {}


def test_a_deleted_file_is_found_and_brought_back(home: Path, request_: Request) -> None:
    victim = next(state.site_packages(home / "env").glob("rasterio/_base*"))
    victim.unlink()
    found = do(request_).check()
    assert list(found) == ["rasterio"] and "_base" in found["rasterio"]
    heard = Heard()
    assert do(request_, heard).repair().state == state.OK
    assert victim.is_file()
    # That package alone, not the whole environment.
    assert "Installing collected packages: rasterio" in heard.lines
    works(home)
    only_the_environment(home)


def test_a_wrong_version_is_found_and_replaced(home: Path, request_: Request) -> None:
    python = state.environment_python(home / "env")
    command = [str(python), "-I", "-m", "pip", "install", "-q", "--no-deps", "click==8.1.8"]
    subprocess.run(command, check=True, capture_output=True)
    assert "8.1.8" in do(request_).check()["click"]
    assert do(request_).repair().state == state.OK
    assert do(request_).check() == {}


def test_without_network_the_old_one_stays_in_use(
    home: Path, request_: Request, tmp_path: Path
) -> None:
    with no_registry(), pytest.raises(InputError) as caught:
        do(replace(request_, downloads=tmp_path)).install()
    assert caught.value.message == "The package registry cannot be reached."
    assert "folder of wheels" in caught.value.remedy
    only_the_environment(home)
    assert state.look(home).state == state.OK
    works(home)


def test_cancel_takes_less_than_a_second(home: Path, request_: Request) -> None:
    for moment in ("Using Python", "Installing collected"):
        heard = Heard(stop_at=moment)
        with pytest.raises(CancelledError, match="as it was"):
            do(request_, heard).install()
        assert time.monotonic() - heard.stopped_at < 1.0
        only_the_environment(home)
    # What was downloaded is used again.
    assert any("already downloaded" in line and "rasterio" in line for line in heard.lines)
    works(home)


def test_killed_in_the_middle_then_resumed_without_network(
    home: Path, request_: Request, tmp_path: Path
) -> None:
    command = [sys.executable, "-P", str(SCRIPT), str(home), str(request_.downloads)]
    killed = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    assert killed.stdout is not None
    heard = []
    for line in killed.stdout:
        heard.append(line)
        if line.startswith("Installing collected"):
            break
    else:
        pytest.fail("".join(heard))
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert list(home.glob("env.partial-*"))
    works(home)  # the old one does not care
    before = state.read_stamp(home / "env")
    assert request_.downloads is not None
    wheels = tmp_path / "wheels von nebenan"
    shutil.copytree(request_.downloads / WHEELS, wheels)
    offline = replace(request_, wheels=wheels, downloads=None)
    again = Heard()
    with no_registry():
        assert do(offline, again).install().state == state.OK
        assert any("left by an installation that was interrupted" in line for line in again.lines)
        assert state.read_stamp(home / "env") != before
        only_the_environment(home)
        works(home)
        next(wheels.glob("scipy-*")).unlink()
        with pytest.raises(InputError, match=r"wheels von nebenan has no wheel of scipy"):
            do(offline).install()
    works(home)


def test_an_environment_of_another_version_is_outdated(home: Path, request_: Request) -> None:
    stamp = state.read_stamp(home / "env")
    assert stamp is not None
    replace(stamp, fingerprint="older").write(home / "env")
    assert state.look(home).state == state.OUTDATED
    works(home)  # and still does its work
    stamp.write(home / "env")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 60 MB, where the tests may mount one."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=60m", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["/bin/umount", "-l", str(folder)], check=True)


def test_too_small_a_disk_is_said_before(small_disk: Path, request_: Request) -> None:
    request = replace(request_, home=small_disk / "home")
    with pytest.raises(InputError, match=r"has \d+ MB left; \d+ MB are needed"):
        do(request).install()
    only_the_environment(small_disk / "home")


def test_a_disk_that_fills_up_on_the_way(
    home: Path, small_disk: Path, request_: Request, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "require_space", lambda home, wanted: None)
    with pytest.raises(InputError, match="disk is full"):
        do(replace(with_wheels(request_), home=small_disk / "home")).install()
    only_the_environment(small_disk / "home")


def test_a_file_that_may_not_grow(home: Path, request_: Request) -> None:
    """A quota, as far as a test can have one: no file above 8 MB, also in child processes."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000_000, hard))
    try:
        with pytest.raises(InputError, match="does not allow files as large"):
            do(with_wheels(request_)).install()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    only_the_environment(home)
    works(home)


def test_the_algorithms(
    home: Path, plugin: Any, monkeypatch: pytest.MonkeyPatch, make_feedback: Any
) -> None:
    from qgis.core import QgsProcessingFeedback, QgsSettings

    import processing

    class Said(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__(False)
            self.lines: list[str] = []

        def pushInfo(self, info: str) -> None:  # noqa: N802
            self.lines.append(info)

    monkeypatch.delenv("CLEARDATE_PYTHON", raising=False)
    python = state.environment_python(home / "env")
    run = processing.run("cleardate:install", {"ACTION": "check", "FOLDER": str(home)})
    assert run["STATE"] == state.OK
    try:
        used = processing.run("cleardate:install", {"ACTION": "use", "PYTHON": str(python)})
        assert used["WORKER"] == str(python)
        said = Said()
        status = processing.run("cleardate:status", {}, feedback=said)
        assert status["READY"] is True and status["STATE"] == state.MISSING
        assert "devices: cpu works" in said.lines
        assert any(line.startswith("versions: numpy ") for line in said.lines)
    finally:
        QgsSettings().remove(SETTING)


def test_remove(home: Path, request_: Request) -> None:
    """The last one, since the others share the environment."""
    kept = home / "notes.txt"
    kept.touch()
    do(request_).remove()
    assert state.look(home).state == state.MISSING
    assert {path.name for path in home.iterdir()} <= {places.LOG, places.LOCK, USE, ID, kept.name}
    assert kept.exists()
