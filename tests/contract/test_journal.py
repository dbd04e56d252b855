"""What a run that died while its files took their places leaves, and what a stranger may leave."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cleardate.contract.files.hold import Hold, lock_of
from cleardate.contract.files.journal import Move, journal_of, stamp_of, write_journals
from cleardate.contract.files.leftovers import finish_renames, settle
from cleardate.contract.files.partial import partial_path

NAMES = ("image.tif", "trust.tif", "report.json")


@pytest.fixture
def dead_mark():
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return f"{child.pid}-0123abcd"


def died(folder: Path, mark: str, done: int = 0) -> list[Move]:
    """What a dead run leaves that did ``done`` of its renames, the main file last."""
    moves = []
    for name in NAMES:
        target = folder / name
        target.write_text("old")
        partial = partial_path(target, mark)
        partial.write_text("new one")
        moves.append(Move(partial, target, stamp_of(partial), stamp_of(target)))
    write_journals(moves)
    for move in moves[len(moves) - done :]:
        move.rename()
    return moves


def texts(folder: Path) -> list[str]:
    return [(folder / name).read_text() for name in NAMES]


@pytest.mark.parametrize("done", [0, 1, 2, 3])
@pytest.mark.parametrize("asked", NAMES)
@pytest.mark.parametrize("ask", [settle, finish_renames])
def test_whoever_comes_to_any_of_the_files_does_what_is_left(tmp_path, dead_mark, done, asked, ask):
    died(tmp_path, dead_mark, done)
    settled = ask(tmp_path / asked)
    assert {path.name for path in settled.finished} == set(NAMES[: 3 - done])
    assert settled.given_up == settled.removed == []
    assert texts(tmp_path) == ["new one"] * 3
    assert {path.name for path in tmp_path.iterdir()} == set(NAMES)


def test_through_a_link_to_the_folder(tmp_path, dead_mark):
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    died(real, dead_mark, 1)
    assert len(finish_renames(link / "report.json").finished) == 2
    assert texts(real) == ["new one"] * 3


def test_a_living_run_is_left_alone(tmp_path):
    moves = died(tmp_path, f"{os.getpid()}-0123abcd", 1)
    before = set(tmp_path.iterdir())
    for ask in (settle, finish_renames):
        settled = ask(tmp_path / "image.tif")
        assert settled.finished == settled.removed == settled.given_up == []
    assert set(tmp_path.iterdir()) == before
    # A watchdog that ends its own process finishes them.
    assert len(settle(moves[0].target, os.getpid()).finished) == 2
    assert texts(tmp_path) == ["new one"] * 3


@pytest.mark.parametrize("changed", ["image.tif", "trust.tif"])
def test_what_the_user_put_there_since_is_not_replaced(tmp_path, dead_mark, changed):
    died(tmp_path, dead_mark, 1)
    (tmp_path / changed).write_text("the user's own")
    before = texts(tmp_path)
    settled = settle(tmp_path / "image.tif")
    assert settled.finished == []
    assert settled.given_up == [
        (tmp_path / "image.tif", f"{tmp_path / changed} has been changed since")
    ]
    settle(tmp_path / "trust.tif")
    assert texts(tmp_path) == before
    settle(tmp_path / "report.json")
    assert {path.name for path in tmp_path.iterdir()} == set(NAMES)


@pytest.mark.parametrize("harm", ["gone", "cut", "touched"])
def test_files_that_are_not_as_they_were_take_no_place(tmp_path, dead_mark, harm):
    moves = died(tmp_path, dead_mark, 1)
    partial = moves[1].partial
    if harm == "gone":
        partial.unlink()
    elif harm == "cut":
        os.truncate(partial, 3)
        os.utime(partial, ns=(0, moves[1].stamp[1]))
    else:
        os.utime(partial, ns=(0, 0))
    settled = settle(tmp_path / "image.tif")
    assert settled.finished == []
    assert len(settled.given_up) == 1
    assert texts(tmp_path) == ["old", "old", "new one"]


def hostile(folder: Path, mark: str, **changes) -> Path:
    """A journal that says something else of its second file; the victim is in another folder."""
    moves = died(folder, mark)
    journal = journal_of(moves[0].partial)
    found = json.loads(journal.read_text())
    found["moves"][1].update(changes)
    journal.write_text(json.dumps(found))
    return journal


@pytest.fixture
def victim(tmp_path):
    path = tmp_path / "home" / "thesis.txt"
    path.parent.mkdir()
    path.write_text("mine")
    return path


def of(path: Path) -> dict[str, object]:
    return {"partial": str(path), "stamp": stamp_of(path), "before": None}


def test_a_journal_renames_no_file_of_another_name(tmp_path, dead_mark, victim):
    shared = tmp_path / "shared"
    shared.mkdir()
    for changes in (
        {**of(victim), "target": "taken.txt"},
        {**of(victim), "target": victim.name},
        {**of(victim), "target": "../shared/taken.txt"},
        {"target": "other.tif"},
        {"target": f"../home/{victim.name}"},
        {"target": ""},
        {"partial": f"{shared / 'trust.tif'}.cleardate-partial-{dead_mark}.lock"},
        {"partial": "trust.tif.cleardate-partial-1-0123abcd"},
        {"partial": "\0"},
        {"partial": 5},
        {"stamp": [7]},
        {"stamp": ["7", "7"]},
        {"before": "x"},
    ):
        hostile(shared, dead_mark, **changes)
        settled = settle(shared / "image.tif")
        assert settled.finished == [], changes
        assert settled.given_up == [(shared / "image.tif", "its journal is damaged")], changes
        assert texts(shared) == ["old"] * 3
        assert list(victim.parent.iterdir()) == [victim]
        for path in shared.iterdir():
            path.unlink()


@pytest.mark.parametrize(
    "name", ["thesis.txt", "../home/thesis.txt", "trust.tif", "trust.tif.msk.mine"]
)
def test_a_journal_deletes_nothing_but_side_files(tmp_path, dead_mark, victim, name):
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "trust.tif.msk.mine").write_text("mine")
    for side in (shared / name, victim.with_name(Path(name).name)):
        hostile(shared, dead_mark, sides=[[str(side), *(stamp_of(side) or (0, 0))]])
        assert settle(shared / "image.tif").finished == []
        assert victim.read_text() == "mine"
        assert (shared / "trust.tif.msk.mine").exists()
        settle(shared / "trust.tif")
        settle(shared / "report.json")


def test_a_journal_deletes_no_side_files_of_what_links_do_not_name(tmp_path, dead_mark):
    shared = tmp_path / "shared"
    shared.mkdir()
    other = tmp_path / "other.tif"
    side = tmp_path / "other.tif.aux.xml"
    for path in (other, side):
        path.write_text("mine")
    hostile(shared, dead_mark, links=[str(other)], sides=[[str(side), *stamp_of(side)]])
    assert settle(shared / "image.tif").finished == []
    assert side.exists()


def test_side_files_go_if_they_are_still_the_old_ones(tmp_path, dead_mark):
    old, new = tmp_path / "image.tif.msk", tmp_path / "image.tif.ovr"
    for path in (old, new):
        path.write_text("old")
    moves = died(tmp_path, dead_mark, 3)
    sides = {path: stamp_of(path) for path in (old, new)}
    for move in moves:
        journal_of(move.partial).unlink()
    write_journals([dataclasses.replace(moves[0], sides=sides), *moves[1:]])
    new.write_text("made of the new image")
    settle(tmp_path / "image.tif")
    assert not old.exists()
    assert new.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b"null", b"\xff", b"[" * 100000, b'{"format": "x", "moves": [1]}'],
)
def test_a_damaged_journal_is_told_and_cleared_away(tmp_path, dead_mark, content):
    moves = died(tmp_path, dead_mark)
    journal_of(moves[0].partial).write_bytes(content)
    settled = settle(tmp_path / "image.tif")
    assert settled.finished == []
    ((path, reason),) = settled.given_up
    assert path == tmp_path / "image.tif"
    assert "its journal is" in reason
    assert texts(tmp_path) == ["old"] * 3
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("image")] == ["image.tif"]


def test_a_journal_that_is_a_link_or_another_users_is_not_followed(
    tmp_path, dead_mark, monkeypatch
):
    moves = died(tmp_path, dead_mark)
    journal = journal_of(moves[0].partial)
    kept = tmp_path / "kept"
    journal.rename(kept)
    journal.symlink_to(kept)
    assert (
        settle(tmp_path / "image.tif").given_up[0][1]
        == "its journal is no regular file, or too large"
    )
    assert kept.exists()
    monkeypatch.setattr(os, "geteuid", lambda: 12345, raising=False)
    assert settle(tmp_path / "trust.tif").given_up[0][1] == "its journal is another user's"
    assert texts(tmp_path) == ["old"] * 3


def test_a_rename_that_fails_may_be_tried_again(tmp_path, dead_mark, monkeypatch):
    died(tmp_path, dead_mark, 1)
    usual = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "in use", str(self))

    monkeypatch.setattr(Path, "replace", refuse)
    assert settle(tmp_path / "image.tif").given_up == [(tmp_path / "image.tif", "in use")]
    monkeypatch.setattr(Path, "replace", usual)
    assert len(settle(tmp_path / "image.tif").finished) == 2
    assert texts(tmp_path) == ["new one"] * 3


def test_a_lock_tells_the_living_from_who_has_its_number(tmp_path):
    """The number of a dead writer is alive again: it is that of this process."""
    target = tmp_path / "f.tif"
    partial = partial_path(target)
    partial.touch()
    hold = Hold(partial)
    assert settle(target).removed == []
    hold.release()
    # Without a lock the number has to do.
    assert settle(target).removed == []
    lock_of(partial).touch()
    assert settle(target).removed == []  # it may be about to be taken
    os.utime(lock_of(partial), (time.time() - 60,) * 2)
    assert settle(target).removed == [partial]
    assert list(tmp_path.iterdir()) == []


_HOLDER = """
import sys
from pathlib import Path
from cleardate.contract.files.hold import Hold
hold = Hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_what_another_process_holds_stays_whatever_its_number(tmp_path, dead_mark):
    """As on another machine, whose numbers mean nothing here."""
    target = tmp_path / "f.tif"
    partial = partial_path(target, dead_mark)
    partial.touch()
    command = [sys.executable, "-P", "-c", _HOLDER, str(partial)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        assert settle(target).removed == []
        assert settle(target, int(dead_mark.split("-")[0])).removed == []
        other.kill()
        other.wait()
    assert settle(target).removed == [partial]
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_locks_has_no_lock_files(tmp_path, monkeypatch):
    import fcntl

    def refuse(descriptor: int, operation: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    partial = partial_path(tmp_path / "f.tif")
    hold = Hold(partial)
    assert list(tmp_path.iterdir()) == []
    hold.release()
