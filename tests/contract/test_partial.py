from __future__ import annotations

import os
import subprocess
import sys

import pytest

from cleardate.contract.errors import CancelledError, OutputError
from cleardate.contract.files.leftovers import settle
from cleardate.contract.files.partial import (
    MARK,
    partial_path,
    replaceable,
    write_text_whole,
)
from cleardate.contract.reporter import PartReporter, SilentReporter


@pytest.fixture
def dead_pid():
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_names_lie_beside_the_target_and_differ(tmp_path):
    target = tmp_path / "填 f.tif"
    first, second = partial_path(target), partial_path(target)
    assert first != second
    assert first.parent == tmp_path
    assert first.name.startswith(f"填 f.tif{MARK}{os.getpid()}-")


def test_only_what_dead_workers_left_beside_this_target_goes(tmp_path, dead_pid):
    target = tmp_path / "f.tif"
    stranded = tmp_path / f"f.tif{MARK}{dead_pid}-0123abcd"
    sidecar = tmp_path / f"f.tif{MARK}{dead_pid}-0123abcd.aux.xml"
    stays = [
        target,
        partial_path(target),
        tmp_path / f"g.tif{MARK}{dead_pid}-0123abcd",
        tmp_path / f"f.tif{MARK}mine",
        tmp_path / f"f.tif{MARK}{dead_pid}-XYZ",
        tmp_path / f"f.tif.backup{dead_pid}",
    ]
    for path in (stranded, sidecar, *stays):
        path.touch()
    assert set(settle(target).removed) == {stranded, sidecar}
    assert set(tmp_path.iterdir()) == set(stays)


def test_with_a_process_only_its_own_go(tmp_path, dead_pid):
    target = tmp_path / "f.tif"
    mine = partial_path(target)
    other = tmp_path / f"f.tif{MARK}{dead_pid}-0123abcd"
    for path in (mine, other):
        path.touch()
    assert settle(target, os.getpid()).removed == [mine]
    assert list(tmp_path.iterdir()) == [other]


def test_a_folder_that_is_not_there(tmp_path):
    assert settle(tmp_path / "no" / "f.tif").removed == []


def test_what_cannot_be_deleted_is_left(tmp_path, dead_pid):
    folder = tmp_path / f"f.tif{MARK}{dead_pid}-0123abcd"
    folder.mkdir()
    assert settle(tmp_path / "f.tif").removed == []
    assert folder.is_dir()


def test_what_a_target_stands_for(tmp_path, monkeypatch):
    file, link, far = tmp_path / "f.tif", tmp_path / "l.tif", tmp_path / "ll.tif"
    link.symlink_to(file)
    far.symlink_to("l.tif")
    for _ in ("missing", "there"):
        assert {replaceable(path) for path in (file, link, str(far))} == {file}
        file.touch()
    monkeypatch.chdir(tmp_path)
    assert replaceable("new.tif") == tmp_path / "new.tif"


@pytest.mark.parametrize("through", ["itself", "a link"])
@pytest.mark.parametrize(
    ("make", "words"),
    [(os.mkfifo, "a device, a pipe"), (os.mkdir, "is a folder")],
    ids=["pipe", "folder"],
)
def test_what_is_no_file_is_not_replaced(tmp_path, make, words, through):
    target = tmp_path / "f.tif"
    make(target)
    if through == "a link":
        target = tmp_path / "l.tif"
        target.symlink_to(tmp_path / "f.tif")
    with pytest.raises(OutputError, match=words) as caught:
        replaceable(target)
    assert str(target) in caught.value.message


def test_links_in_a_circle(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(OutputError, match="link to itself"):
        replaceable(tmp_path / "a")


def test_part_of_a_whole():
    whole = SilentReporter()
    part = PartReporter(whole, 0.2, 0.6)
    part.progress(0.0)
    part.progress(0.5, "tile")
    part.progress(1.0)
    part.metric("psnr", 30.0, 2)
    part.log("hello", "warning")
    assert whole.fractions == pytest.approx([0.2, 0.4, 0.6])
    assert whole.metrics == [("psnr", 30.0, 2)]
    assert whole.lines == [("warning", "hello")]
    part.check()
    whole.cancelled = True
    for call in (part.check, lambda: part.progress(1.0)):
        with pytest.raises(CancelledError):
            call()


@pytest.fixture
def usual_umask():
    before = os.umask(0o027)
    yield
    os.umask(before)


@pytest.mark.parametrize(("before", "after"), [(None, 0o640), (0o600, 0o600), (0o664, 0o664)])
def test_a_whole_text_has_the_mode_of_what_stood_there_or_of_a_new_file(
    tmp_path, usual_umask, before, after
):
    target = tmp_path / "填.html"
    if before is not None:
        target.write_text("before")
        target.chmod(before)
    write_text_whole(target, "a\r\nb\n\ud800")
    assert list(tmp_path.iterdir()) == [target]
    assert target.stat().st_mode & 0o7777 == after
    assert target.read_bytes() == b"a\r\nb\n\\ud800"


def test_a_whole_text_keeps_a_link_and_replaces_no_pipe(tmp_path):
    file, link, pipe = tmp_path / "f", tmp_path / "l", tmp_path / "p"
    link.symlink_to(file)
    os.mkfifo(pipe)
    write_text_whole(str(link), "new", "utf-8-sig")
    assert link.is_symlink()
    assert file.read_bytes() == b"\xef\xbb\xbfnew"
    with pytest.raises(OutputError, match="a pipe"):
        write_text_whole(pipe, "new")
    assert pipe.is_fifo()


def test_a_whole_text_that_cannot_be_written_leaves_the_old_one(tmp_path, monkeypatch):
    target = tmp_path / "f"
    target.write_text("before")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_text_whole(target, "after")
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_text() == "before"


@pytest.mark.parametrize("letter", ["x", "é", "雲"])
def test_the_longest_names_have_partials_that_are_found_again(tmp_path, dead_pid, letter):
    stem = letter * (251 // len(letter.encode()))
    target = tmp_path / f"{stem}.tif"
    other = tmp_path / f"{stem[:-1]}.tif"
    for path in (target, other):
        path.touch()
        partial_path(path).touch()
    partials = [path for path in tmp_path.iterdir() if MARK in path.name]
    assert len(partials) == 2
    (removed,) = settle(target, os.getpid()).removed
    assert removed in partials
    # What the client makes of a partial's name when a worker died.
    (rest,) = set(partials) - {removed}
    assert settle(tmp_path / rest.name.split(MARK)[0], os.getpid()).removed == [rest]
    assert set(tmp_path.iterdir()) == {target, other}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("x" * 256, "too long"),
        ("é" * 128, "too long"),
        ("/".join(["d" * 200] * 25), "too long"),
        (os.fsdecode(b"caf\xe9.tif"), r"caf\\udce9.tif is not UTF-8"),
        ("\ud800.tif", "not UTF-8"),
    ],
)
def test_a_name_that_no_file_can_have(tmp_path, name, reason):
    with pytest.raises(OutputError, match=reason):
        replaceable(tmp_path / name)
    with pytest.raises(OutputError, match=reason):
        write_text_whole(tmp_path / name, "text")
