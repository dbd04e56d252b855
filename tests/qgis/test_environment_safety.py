"""What the installer must not do: delete what is others', pull an environment from under a run."""

from __future__ import annotations

import errno
import ntpath
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import CancelledError, InputError, WorkerError
from cleardate.contract.files.locks import ALL, lock_bytes
from cleardate.contract.jobs import StatusJob
from cleardate.processing.client.run import Client
from cleardate.processing.client.trial import try_worker
from cleardate.processing.environment import install as engine
from cleardate.processing.environment import lock, places, pythons, state
from cleardate.processing.environment.command import Finished
from cleardate.processing.environment.install_log import Journal, Silent
from cleardate.processing.environment.lock import USE, in_use, only_one, unused
from cleardate.processing.environment.marks import ID, make_id
from cleardate.processing.environment.nvidia import Gpu
from cleardate.processing.environment.requirements import InstallChoice
from cleardate.processing.host.launch import is_below

QUIET = Journal(None, Silent())
HOLD = """
import fcntl, os, sys, time
file = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
fcntl.flock(file, getattr(fcntl, sys.argv[2]))
os.write(file, str(os.getpid()).encode())
print("held", flush=True)
time.sleep(60)
"""


def installer(home: Path, **options: Any) -> engine.Installer:
    return engine.Installer(engine.Request(home, gpu="no", **options), QUIET, try_worker)


def pretend(home: Path, keeper: Path | None = None) -> Path:
    """The outside of an environment of ours; returns its Python."""
    environment = ours(home, keeper).make("env")
    python = state.environment_python(environment)
    python.parent.mkdir()
    python.touch()
    (environment / "pyvenv.cfg").write_text(f"home = {home}\n", "utf-8")
    state.Stamp("simulate", False, InstallChoice().fingerprint(), "3.12.1", "today").write(
        environment
    )
    return python


def ours(home: Path, keeper: Path | None = None) -> places.Home:
    """A home of the installation that keeps its id in ``keeper``."""
    return places.Home(home, make_id(keeper or home))


def hold(path: Path, kind: str) -> subprocess.Popen[bytes]:
    """Another process that has a lock."""
    command = [sys.executable, "-c", HOLD, str(path), kind]
    other = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert other.stdout is not None and other.stdout.readline() == b"held\n"
    return other


def end(other: subprocess.Popen[bytes]) -> None:
    other.kill()
    other.communicate()


def fill(folder: Path) -> dict[Path, str]:
    """Files of somebody else, in folders with the installer's own names."""
    for name in ("env", "downloads", "python", "uv", "notes"):
        (folder / name).mkdir(parents=True)
        (folder / name / "thesis.txt").write_text(name, "utf-8")
    return contents(folder)


def contents(folder: Path) -> dict[Path, str]:
    return {path: path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()}


def test_nothing_of_others_is_deleted_or_replaced(tmp_path: Path) -> None:
    before = fill(tmp_path)
    for action in ("install", "repair"):
        with pytest.raises(InputError, match=r"env is there already and was not made by ClearDate"):
            getattr(installer(tmp_path), action)()
    journal = Journal(None, Silent())
    engine.Installer(engine.Request(tmp_path), journal, try_worker).remove()
    assert "no environment of ClearDate" in journal.lines[0]
    assert "env stays: it was not made by this installation" in journal.lines[1]
    assert contents(tmp_path) == before


def test_a_folder_with_a_needed_name_is_enough(tmp_path: Path) -> None:
    """Such as the Downloads of a home folder, on a disk that knows no upper case."""
    (tmp_path / "downloads").mkdir()
    with pytest.raises(InputError, match="downloads is there already"):
        installer(tmp_path).install()


def test_remove_deletes_what_bears_the_mark(tmp_path: Path) -> None:
    pretend(tmp_path)
    ours(tmp_path).make("python")
    ours(tmp_path).make_partial()
    kept = tmp_path / "uv" / "own.txt"
    kept.parent.mkdir()
    kept.touch()
    (tmp_path / "data.tif").touch()
    installer(tmp_path).remove()
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"uv", "data.tif", places.LOCK, USE, ID} and kept.exists()


def test_to_remove_nothing_makes_nothing(tmp_path: Path) -> None:
    installer(tmp_path / "none").remove()
    assert list(tmp_path.iterdir()) == []


def test_the_algorithm_removes_what_it_names(
    plugin: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsSettings

    import processing
    from cleardate.processing.client.python import FOLDER_SETTING, default_home

    before = fill(tmp_path / "foreign")
    pretend(tmp_path / "used", default_home())
    pretend(tmp_path / "other", default_home())
    QgsSettings().setValue(FOLDER_SETTING, str(tmp_path / "used"))
    try:
        for name in ("foreign", "other"):
            parameters = {"ACTION": "remove", "FOLDER": str(tmp_path / name)}
            assert processing.run("cleardate:install", parameters)["STATE"] in ("missing", "broken")
            # The setting names another one, which is still there.
            assert QgsSettings().value(FOLDER_SETTING) == str(tmp_path / "used")
        assert contents(tmp_path / "foreign") == before
        assert not (tmp_path / "other" / "env").exists()
        processing.run("cleardate:install", {"ACTION": "remove"})
        assert not (tmp_path / "used" / "env").exists()
        assert QgsSettings().value(FOLDER_SETTING, "") == ""
    finally:
        QgsSettings().remove(FOLDER_SETTING)


@pytest.mark.parametrize(
    ("path", "root", "below"),
    [
        ("D:\\ClearDate", "C:\\Users\\ann\\plugins\\cleardate", False),
        ("C:/users/ANN/plugins/cleardate/env", "C:\\Users\\ann\\plugins\\cleardate", True),
        ("C:\\Users\\ann\\plugins\\cleardate", "C:\\Users\\ann\\plugins\\cleardate", True),
        ("C:\\Users\\ann\\plugins\\cleardate2", "C:\\Users\\ann\\plugins\\cleardate", False),
        ("\\\\server\\share\\x", "C:\\Users", False),
        ("D:\\ClearDate", "D:\\", True),
    ],
)
def test_folders_on_drives_of_windows(path: str, root: str, below: bool) -> None:
    assert is_below(path, root, ntpath) is below


def test_a_run_keeps_its_environment(tmp_path: Path) -> None:
    python = pretend(tmp_path)
    with in_use(python), in_use(python):  # runs do not wait for each other
        for action in ("remove", "install"):
            with pytest.raises(InputError, match="A run of ClearDate is using the environment"):
                getattr(installer(tmp_path), action)()
        assert python.exists()
        assert not list(tmp_path.glob("env.partial-*"))
    installer(tmp_path).remove()
    assert not python.exists()


def test_a_killed_run_holds_nothing(tmp_path: Path) -> None:
    python = pretend(tmp_path)
    other = hold(tmp_path / USE, "LOCK_SH")
    with pytest.raises(InputError, match="is using the environment"):
        installer(tmp_path).remove()
    end(other)
    installer(tmp_path).remove()
    assert not python.exists()


def test_no_run_in_an_environment_that_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_feedback: Any
) -> None:
    monkeypatch.setattr(lock, "_SWAP_S", 0.1)
    python = pretend(tmp_path)
    with (
        unused(tmp_path),
        pytest.raises(WorkerError, match=r"is being changed\. Wait until it is done"),
    ):
        Client(python, tmp_path).run(StatusJob(), make_feedback())
    # Only then is it seen that this Python is none.
    with pytest.raises(WorkerError, match="cannot be started"):
        Client(python, tmp_path).run(StatusJob(), make_feedback())


def test_a_new_environment_waits_for_a_run_to_end(tmp_path: Path) -> None:
    other = hold(tmp_path / USE, "LOCK_SH")
    waited: list[int] = []

    def wait() -> None:
        waited.append(1)
        if len(waited) == 2:
            end(other)
        if len(waited) == 100:
            raise CancelledError

    with unused(tmp_path, wait):
        assert 2 <= len(waited) < 100


def test_no_lock_costs_no_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = pretend(tmp_path)
    (tmp_path / USE).mkdir()  # a file that cannot be opened
    with in_use(python):
        pass
    (tmp_path / USE).rmdir()
    with in_use(Path("/usr/bin/python3")):
        pass

    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(lock, "lock", refuse)
    with in_use(python), unused(tmp_path):
        pass


class Bytes:
    """Windows' locks, as far as they are used: ranges of bytes, each lent once."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        self.held: dict[int, range] = {}

    def locking(self, descriptor: int, mode: int, length: int) -> None:
        start = os.lseek(descriptor, 0, os.SEEK_CUR)
        wanted = range(start, start + length)
        for held in self.held.values():
            if wanted.start < held.stop and held.start < wanted.stop:
                raise OSError(errno.EACCES, "locked")
        self.held[descriptor] = wanted


def test_locks_of_windows(tmp_path: Path) -> None:
    windows = Bytes()
    first, second, changing = (os.open(tmp_path / "x", os.O_RDWR | os.O_CREAT) for _ in range(3))
    lock_bytes(windows, first, shared=True)
    lock_bytes(windows, second, shared=True)
    with pytest.raises(OSError, match="locked"):
        lock_bytes(windows, changing, length=ALL)
    windows.held.clear()
    lock_bytes(windows, changing, length=ALL)
    with pytest.raises(OSError, match="locked"):
        lock_bytes(windows, first, shared=True)
    for descriptor in (first, second, changing):
        os.close(descriptor)


def test_this_qgis_or_another(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    other = hold(path, "LOCK_EX")
    with pytest.raises(InputError, match=f"Another QGIS .*{other.pid}"), only_one(path):
        pass
    end(other)
    with only_one(path), pytest.raises(InputError, match="This QGIS"), only_one(path):
        pass


class Stopping(Silent):
    """Stops at the first program that is run."""

    stops = False

    def line(self, level: str, text: str) -> None:
        self.stops = self.stops or text.startswith("$ ")

    def is_cancelled(self) -> bool:
        return self.stops


def test_a_stopped_repair_says_that_it_is_not_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path)
    monkeypatch.setattr(engine, "damage", lambda *_: {"numpy": "it is missing"})
    monkeypatch.setattr(places, "require_space", lambda *_: None)
    request = engine.Request(tmp_path, gpu="no")
    with pytest.raises(CancelledError, match="damaged until it is repaired"):
        engine.Installer(request, Journal(None, Stopping()), try_worker).repair()
    seen = state.look(tmp_path)
    assert seen.state == state.BROKEN and "not done to its end" in seen.why
    assert seen.stamp is not None and seen.stamp.wanted == InstallChoice()


@pytest.mark.parametrize("has_wheel", [True, False])
def test_wheels_without_cuda_on_a_machine_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_wheel: bool
) -> None:
    monkeypatch.setattr(engine, "find_gpu", lambda journal: Gpu("A card", "580.1", 8000))
    monkeypatch.setattr(Gpu, "suffices", True)
    if has_wheel:
        (tmp_path / "onnxruntime_gpu-1.31.1-cp312-cp312-win_amd64.whl").touch()
    request = engine.Request(tmp_path / "home", wheels=tmp_path)
    wanted, note = engine.Installer(request, QUIET, try_worker)._choose()
    assert wanted.gpu is has_wheel
    assert ("has no wheel of onnxruntime-gpu" in note) is not has_wheel


def test_with_wheels_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    with pytest.raises(InputError, match=r"folder of wheels .*none does not exist"):
        installer(home, wheels=tmp_path / "none").install()
    assert not home.exists()  # said first
    asked: list[bool] = []

    def fetch(*_: Any, offline: bool) -> None:
        asked.append(offline)
        raise InputError("no Python")

    monkeypatch.setattr(engine, "find", lambda *_: (None, []))
    monkeypatch.setattr(engine, "fetch_python", fetch)
    with pytest.raises(InputError, match="no Python"):
        installer(home, wheels=tmp_path).install()
    assert asked == [True]
    assert not list(home.glob("env*"))


@pytest.mark.parametrize("code", [0, 2])
def test_apples_stub_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """To start it without Apple's tools opens a dialog that asks to install them."""
    ran: list[list[str]] = []

    def run(command: list[str], *_: Any, **__: Any) -> Finished:
        ran.append(command)
        return Finished(code, [])

    stub, other = Path("/usr/bin/env"), tmp_path / "python3"
    other.touch()
    monkeypatch.setattr(pythons.sys, "platform", "darwin")
    monkeypatch.setattr(pythons, "_all", lambda journal: iter([stub, other]))
    monkeypatch.setattr(pythons, "run", run)
    assert list(pythons.candidates(QUIET)) == ([other, stub] if code == 0 else [other])
    assert ran == [["/usr/bin/xcode-select", "-p"]]


def test_time_of_a_glance(tmp_path: Path) -> None:
    """The window looks whenever something changes."""
    pretend(tmp_path)
    began = time.monotonic()
    for _ in range(20):
        assert state.look(tmp_path).state == state.OK
    assert (time.monotonic() - began) / 20 < 0.02
