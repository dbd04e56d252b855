"""Temporary folders: closed to others, and gone after a QGIS that was killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleardate.processing.host import private
from cleardate.processing.host.private import MARK, private_folder, remove_abandoned

ROOT = Path(__file__).resolve().parents[2]
OWNER = f"""
import importlib.util, subprocess, sys, time
spec = importlib.util.spec_from_file_location(
    "cleardate", {str(ROOT / "__init__.py")!r}, submodule_search_locations=[{str(ROOT)!r}]
)
sys.modules["cleardate"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from cleardate.processing.host.private import private_folder
with private_folder() as folder:
    (folder.path / "areas.geojson").write_text("polygons")
    if sys.argv[1] == "with a worker":
        code = "import sys; sys.stdin.read()"
        worker = subprocess.Popen(
            [sys.executable, "-c", code], stdin=0, stdout=2, **folder.kept_open()
        )
    print(folder.path, flush=True)
    time.sleep(60)
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder for this test alone."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture
def owner(temporary: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has a private folder and a worker in it."""
    command = [sys.executable, "-P", "-c", OWNER, "with a worker"]
    started = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    with started:
        yield started
        started.kill()


def abandon(temporary: Path) -> Path:
    """A folder whose owner was killed."""
    command = [sys.executable, "-P", "-c", OWNER, "alone"]
    killed = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert killed.stdout is not None
    folder = Path(killed.stdout.readline().strip())
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert folder.parent == temporary and (folder / "areas.geojson").exists()
    return folder


def test_it_is_closed_to_others_and_goes_at_the_end(temporary: Path) -> None:
    with private_folder() as folder:
        assert folder.path.parent == temporary
        assert folder.path.stat().st_mode & 0o777 == 0o700
        assert (folder.path / MARK).stat().st_mode & 0o777 == 0o600
        (folder.path / "below").mkdir()
        assert remove_abandoned() == []  # it has an owner
        assert folder.path.exists()
    assert list(temporary.iterdir()) == []


def test_that_of_a_killed_process_goes_at_the_next_start(temporary: Path) -> None:
    folder = abandon(temporary)
    assert remove_abandoned() == [folder]
    assert list(temporary.iterdir()) == []


def test_a_worker_that_still_ends_keeps_its_folder(
    temporary: Path, owner: subprocess.Popen[str]
) -> None:
    assert owner.stdout is not None and owner.stdin is not None
    folder = Path(owner.stdout.readline().strip())
    os.kill(owner.pid, signal.SIGKILL)
    owner.wait()
    assert remove_abandoned() == []
    owner.stdin.close()  # now the worker ends
    latest = time.monotonic() + 10
    while remove_abandoned() != [folder]:
        assert time.monotonic() < latest
        time.sleep(0.05)
    assert not folder.exists()


def test_the_plugin_tidies_up_when_it_starts(temporary: Path, qgis_application: object) -> None:
    from cleardate import classFactory

    abandon(temporary)
    plugin = classFactory(None)
    plugin.initProcessing()
    plugin.unload()
    assert list(temporary.iterdir()) == []


def test_nothing_of_others_goes(temporary: Path, tmp_path: Path) -> None:
    """By its name alone a folder is nobody's: it has a mark, which is its own and is free."""
    sound = abandon(temporary)
    said = json.loads((sound / MARK).read_text("utf-8"))

    def make(name: str, mark: object = None, mode: int = 0o700) -> Path:
        folder = temporary / name
        folder.mkdir()
        folder.chmod(mode)
        (folder / "thesis.txt").write_text("x", "utf-8")
        if mark is not None:
            (folder / MARK).write_text(json.dumps(mark), "utf-8")
            (folder / MARK).chmod(0o600)
        return folder

    make("cleardate-2023")
    make("cleardate-marked", {})
    make("cleardate-copy", said)  # another folder's mark
    own = make("cleardate-open", {}, 0o755)
    (own / MARK).write_text(
        json.dumps({**said, "folder": own.name, "inode": own.stat().st_ino}), "utf-8"
    )
    linked = make("cleardate-linked")
    (linked / MARK).symlink_to(sound / MARK)
    (temporary / "cleardate-link").symlink_to(sound)
    (temporary / "cleardate-file").touch()
    kept = sorted(path for path in temporary.iterdir() if path != sound)
    assert remove_abandoned() == [sound]
    assert sorted(temporary.iterdir()) == kept
    assert all((path / "thesis.txt").exists() for path in kept if path.is_dir())


def test_that_of_another_user_is_left(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = abandon(temporary)
    monkeypatch.setattr(private.os, "geteuid", lambda: folder.stat().st_uid + 1)
    assert remove_abandoned() == []
    assert folder.exists()


def test_links_inside_lead_nowhere(temporary: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "thesis.txt").touch()
    folder = abandon(temporary)
    (folder / "link").symlink_to(kept)
    assert remove_abandoned() == [folder]
    assert (kept / "thesis.txt").exists()


def test_a_disk_without_locks(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It costs the tidying, never a run."""
    monkeypatch.setattr(private, "is_free", lambda descriptor: False)
    monkeypatch.setattr(private.time, "sleep", lambda seconds: None)
    with private_folder() as folder:
        assert folder.lock is None and folder.kept_open() == {}
        assert remove_abandoned() == []
    assert not folder.path.exists()
