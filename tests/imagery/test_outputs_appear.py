"""How the files of a job take their places: together, and over files only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cleardate.contract.errors import OutputError
from cleardate.contract.partial import MARK, remove_stranded
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
        next(path for path in tmp_path.glob(f"a.txt{MARK}*")).unlink()

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
import os, signal, sys
from pathlib import Path
from cleardate.imagery.outputs import Outputs

usual, calls = Path.replace, []

def replace(self, target):
    calls.append(target)
    if len(calls) == int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)
    return usual(self, target)

Path.replace = replace
with Outputs() as outputs:
    for name in sys.argv[2:]:
        outputs.text(name, "after")
"""


@posix_only
@pytest.mark.parametrize("call", [1, 2, 3])
def test_a_worker_killed_while_renaming_takes_no_old_output_with_it(tmp_path, call):
    paths = [tmp_path / name for name in ("main.tif", "trust.tif", "report.json")]
    _write_all(paths, "before")
    command = [sys.executable, "-P", "-c", _KILLED, str(call), *map(str, paths)]
    assert subprocess.run(command, timeout=60).returncode == -9
    # What the next run does first.
    for path in paths:
        remove_stranded(path)
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    texts = [path.read_text() for path in paths]
    assert texts == ["before"] * (4 - call) + ["after"] * (call - 1)


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
