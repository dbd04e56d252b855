"""What makes a run another one."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from cleardate.contract.jobs import FillJob
from cleardate.contract.run_id import of_other_runs, run_id


@pytest.fixture
def job(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    files = {name: f"{name}.tif" for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2")}
    for name in (*files.values(), "m.onnx", "clouds.tif"):
        Path(name).write_text("x")
    return FillJob(**files, clouds="clouds.tif", method=("trees", "m.onnx"), output="out.tif")


def test_the_same_run_has_the_same_id_wherever_it_writes_and_however_it_packs(job):
    first = run_id(job)
    assert len(first) == 32
    assert set(first) <= set("0123456789abcdef")
    other = dataclasses.replace(
        job, output="o.tif", quality="q.tif", report="r.json", compression="deflate"
    )
    assert run_id(other) == first
    assert run_id(dataclasses.replace(job, sar_t1=os.path.abspath("sar_t1.tif"))) == first


def test_whatever_may_change_the_pixels_makes_it_another(job, tmp_path):
    found = {run_id(job)}
    for changes in ({"grow": 1}, {"method": ("trees",)}, {"seed": 5}, {"sar_t1": "sar_t2.tif"}):
        found.add(run_id(dataclasses.replace(job, **changes)))
    for name in ("m.onnx", "clouds.tif", "optical_t2.tif"):
        os.utime(tmp_path / name, ns=(1, 1))
        found.add(run_id(job))
    (tmp_path / "sar_t1.tif").write_text("longer")
    found.add(run_id(job))
    assert len(found) == 9


def test_files_without_an_id_are_of_no_other_run():
    assert of_other_runs("a", {"x": "a", "y": "b", "z": None, "w": ""}) == ["y"]
    for unknown in (None, "", 5, ["a"]):
        assert of_other_runs(unknown, {"x": "a"}) == []
