"""How the files of a job take their places: together, and over files only."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cleardate.contract.errors import OutputError
from cleardate.contract.files.partial import MARK
from cleardate.imagery.outputs import Outputs

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes, links and SIGKILL")


def test_nothing_is_at_the_target_before_the_end_and_nothing_else_after_it(tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    with Outputs() as outputs:
        outputs.text(first, "äöü 模")
        outputs.text(second, "b")
        assert not first.exists()
        assert not second.exists()
        assert all(MARK in path.name for path in tmp_path.iterdir())
    assert sorted(tmp_path.iterdir()) == [first, second]
    assert first.read_text(encoding="utf-8") == "äöü 模"


@pytest.mark.parametrize("kind", [RuntimeError, KeyboardInterrupt, SystemExit, OutputError])
def test_an_exception_leaves_what_was_there(tmp_path, kind):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("before")

    def fail() -> None:
        with Outputs() as outputs:
            outputs.text(old, "after")
            outputs.text(new, "after")
            raise kind("stop")

    with pytest.raises(kind, match="stop"):
        fail()
    assert list(tmp_path.iterdir()) == [old]
    assert old.read_text() == "before"


def test_overwriting_replaces_the_old_files(tmp_path):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for text in ("before", "after"):
        with Outputs() as outputs:
            for path in paths:
                outputs.text(path, text)
        assert sorted(tmp_path.iterdir()) == paths
        assert [path.read_text() for path in paths] == [text, text]


def _write_all(paths, text: str = "after", before_the_end=lambda: None) -> None:
    with Outputs() as outputs:
        for path in paths:
            outputs.text(path, text)
        before_the_end()


def test_if_one_file_cannot_appear_none_does_and_the_old_ones_stay(tmp_path):
    old, new, blocked = tmp_path / "old.txt", tmp_path / "new.txt", tmp_path / "blocked"
    old.write_text("before")
    with pytest.raises(OutputError, match="blocked is a folder"):
        _write_all([old, new, blocked], before_the_end=blocked.mkdir)
    assert sorted(tmp_path.iterdir()) == [blocked, old]
    assert old.read_text() == "before"


def test_a_partial_that_is_gone_leaves_the_old_files(tmp_path):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    _write_all(paths, "before")

    def lose() -> None:
        next(path for path in tmp_path.glob(f"a.txt{MARK}*") if path.suffix != ".lock").unlink()

    with pytest.raises(OutputError, match=r"a\.txt cannot be written"):
        _write_all(paths, before_the_end=lose)
    assert sorted(tmp_path.iterdir()) == paths
    assert [path.read_text() for path in paths] == ["before"] * 2


def test_a_file_that_cannot_be_opened_for_writing_leaves_the_old_files(tmp_path, monkeypatch):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    _write_all(paths, "before")
    usual = Path.open

    def refuse(self: Path, mode: str = "r", *args, **options):
        if mode == "r+b" and self == paths[0]:
            raise PermissionError(13, "used by another program", str(self))
        return usual(self, mode, *args, **options)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(OutputError, match=r"a\.txt cannot be written: used by another"):
        _write_all(paths)
    assert [path.read_text() for path in paths] == ["before"] * 2


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_a_rename_that_fails_says_what_was_replaced_and_what_not(tmp_path, monkeypatch, failing):
    main, second, third = paths = [tmp_path / name for name in ("main", "second", "third")]
    _write_all(paths, "before")
    usual = Path.replace
    renamed: list[Path] = []

    def replace(self: Path, target: Path) -> Path:
        renamed.append(target)
        if target == paths[failing]:
            raise PermissionError(13, "in use", str(self))
        return usual(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError, match=f"{paths[failing].name} cannot be written: in use") as it:
        _write_all(paths)
    assert renamed == [third, second, main][: 3 - failing]
    done = paths[failing + 1 :]
    assert [path.read_text() for path in paths] == [
        "after" if path in done else "before" for path in paths
    ]
    assert sorted(tmp_path.iterdir()) == paths
    if done:
        assert f"Already written: {', '.join(map(str, reversed(done)))}." in it.value.message
        left = ", ".join(map(str, paths[: failing + 1]))
        assert f"Left as before: {left}." in it.value.message


_KILLED = """
import json, os, signal, sys
from pathlib import Path
from cleardate.contract.files.leftovers import settle
from cleardate.imagery.outputs import Outputs

folder = Path(sys.argv[1])
paths = [folder / "main.tif", folder / "trust.tif", folder / "far" / "report.json"]
usual = {"replace": Path.replace, "unlink": Path.unlink, "open": Path.open}
system = {"fsync": os.fsync, "open": os.open, "close": os.close}
calls = 0

def write(text):
    with Outputs() as outputs:
        outputs.begin_raster(paths[0]).write_text(text)
        for path in paths[1:]:
            outputs.text(path, text)

def counted(usual, killed_at):
    def call(*args, **options):
        global calls
        calls += 1
        if calls == killed_at:
            os.kill(os.getpid(), signal.SIGKILL)
        return usual(*args, **options)
    return call

def killed(killed_at):
    # Before each call that changes a file or a name.
    child = os.fork()
    if child == 0:
        for name, function in usual.items():
            setattr(Path, name, counted(function, killed_at))
        for name, function in system.items():
            setattr(os, name, counted(function, killed_at))
        write("after")
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

number, code, found = 0, -9, []
while code == -9:
    number += 1
    write("before")
    for name in ("main.tif.msk", "main.notes"):
        (folder / name).write_text("before")
    code = killed(number)
    # What the next run does first, whichever of the files it comes to.
    for path in paths[number % 3:] + paths[:number % 3]:
        settle(path)
    files = [path for path in folder.rglob("*") if path.is_file()]
    found.append({path.name: path.read_text() for path in files})
print(json.dumps({"code": code, "found": found}))
"""


@posix_only
def test_wherever_a_worker_is_killed_its_files_belong_together_after_the_next_run(tmp_path):
    (tmp_path / "far").mkdir()
    command = [sys.executable, "-P", "-c", _KILLED, str(tmp_path)]
    run = subprocess.run(command, timeout=300, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    result = json.loads(run.stdout)
    assert result["code"] == 0
    names = ("main.tif", "trust.tif", "report.json")
    old = {**dict.fromkeys((*names, "main.tif.msk"), "before"), "main.notes": "before"}
    new = {**dict.fromkeys(names, "after"), "main.notes": "before"}
    ends = result["found"]
    assert [end for end in ends if end not in (old, new)] == []
    assert ends[0] == old
    assert ends[-1] == new
    assert ends.count(old) > 10
    assert ends.count(new) > 10


@posix_only
def test_the_journal_is_on_the_disk_before_the_first_rename_and_the_files_before_it(
    tmp_path, monkeypatch
):
    flushed: list[str] = []
    kind = {True: "folder", False: "file"}

    def note(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        flushed.append(path.suffix if path.suffix == ".journal" else kind[path.is_dir()])

    usual = Path.replace

    def replace(self: Path, target: Path) -> Path:
        flushed.append("rename")
        return usual(self, target)

    monkeypatch.setattr(os, "fsync", note)
    monkeypatch.setattr(Path, "replace", replace)
    _write_all([tmp_path / "a.txt", tmp_path / "b.txt"])
    assert flushed == [
        *("file", "file", ".journal", ".journal", "folder"),
        *("rename", "rename", "folder"),
    ]


@posix_only
def test_files_that_cannot_be_flushed_leave_the_old_ones(tmp_path, monkeypatch):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    _write_all(paths, "before")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="no space left"):
        _write_all(paths)
    assert sorted(tmp_path.iterdir()) == paths
    assert [path.read_text() for path in paths] == ["before"] * 2


@posix_only
@pytest.mark.parametrize("umask", [0o022, 0o027, 0o002, 0o077])
def test_a_new_file_has_the_mode_of_any_other_and_an_old_one_keeps_its(tmp_path, umask):
    new, private, group = tmp_path / "new.tif", tmp_path / "private.tif", tmp_path / "group.json"
    for path, mode in ((private, 0o600), (group, 0o664)):
        path.touch()
        path.chmod(mode)
    before = os.umask(umask)
    try:
        _write_all([new, private, group], before_the_end=lambda: _assert_private(tmp_path))
        (tmp_path / "usual").touch()
    finally:
        os.umask(before)
    modes = [path.stat().st_mode & 0o7777 for path in (new, private, group)]
    assert modes == [(tmp_path / "usual").stat().st_mode & 0o777, 0o600, 0o664]
    assert modes[0] == 0o666 & ~umask


def _assert_private(folder: Path) -> None:
    """Nobody else reads a private file while it is written either."""
    modes = [path.stat().st_mode & 0o777 for path in folder.glob(f"private.tif{MARK}*")]
    assert 0o600 in modes


@posix_only
def test_a_pipe_is_not_replaced(tmp_path):
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for target in (pipe, link):
        with pytest.raises(OutputError, match="is a device, a pipe"):
            _write_all([tmp_path / "a.txt", target])
    late = tmp_path / "late"
    with pytest.raises(OutputError, match="is a device, a pipe"):
        _write_all([tmp_path / "a.txt", late], before_the_end=lambda: os.mkfifo(late))
    assert sorted(tmp_path.iterdir()) == [late, link, pipe]
    assert pipe.is_fifo()
    assert late.is_fifo()


@posix_only
@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_and_its_file_is_replaced(tmp_path, exists):
    store = tmp_path / "store"
    store.mkdir()
    real, link = store / "real.tif", tmp_path / "out.tif"
    link.symlink_to(real)
    if exists:
        real.write_text("before")

    def look() -> None:
        assert [path.name for path in tmp_path.iterdir() if MARK in path.name] == []
        assert [path.name for path in store.iterdir() if MARK in path.name] != []

    _write_all([link], before_the_end=look)
    assert link.is_symlink()
    assert real.read_text() == "after"
    assert sorted(tmp_path.rglob("*")) == [link, store, real]
