from __future__ import annotations

import os
import subprocess
import sys

import pytest

from cleardate.contract.errors import CancelledError
from cleardate.contract.partial import MARK, partial_path, remove_stranded
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
    assert set(remove_stranded(target)) == {stranded, sidecar}
    assert set(tmp_path.iterdir()) == set(stays)


def test_with_a_process_only_its_own_go(tmp_path, dead_pid):
    target = tmp_path / "f.tif"
    mine = partial_path(target)
    other = tmp_path / f"f.tif{MARK}{dead_pid}-0123abcd"
    for path in (mine, other):
        path.touch()
    assert remove_stranded(target, os.getpid()) == [mine]
    assert list(tmp_path.iterdir()) == [other]


def test_a_folder_that_is_not_there(tmp_path):
    assert remove_stranded(tmp_path / "no" / "f.tif") == []


def test_what_cannot_be_deleted_is_left(tmp_path, dead_pid):
    folder = tmp_path / f"f.tif{MARK}{dead_pid}-0123abcd"
    folder.mkdir()
    assert remove_stranded(tmp_path / "f.tif") == []
    assert folder.is_dir()


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
