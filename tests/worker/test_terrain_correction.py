"""GRD through SNAP: a stand-in takes its place, since the real gpt was never at hand."""

from __future__ import annotations

import shutil
import sys
import threading
import time

import numpy as np
import pytest
import rasterio
from product_maker import write_raster

from cleardate.contract.errors import CancelledError, InputError
from cleardate.contract.jobs import CorrectJob
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.products.metadata_xml import parse_xml, text_of
from cleardate.worker import terrain_correction
from cleardate.worker.runner import run_job

NAME = "S1A_IW_GRDH_1SDV_20180528T173238_20180528T173303_022108_026428_0F0F.SAFE"
BAND = (
    "<Data_File><DATA_FILE_PATH href='corrected.data/{0}.hdr'/><BAND_INDEX>{1}</BAND_INDEX>"
    "</Data_File>"
)
INFO = (
    "<Spectral_Band_Info><BAND_INDEX>{1}</BAND_INDEX><BAND_NAME>{0}</BAND_NAME>"
    "<PHYSICAL_UNIT>intensity</PHYSICAL_UNIT><NO_DATA_VALUE_USED>true</NO_DATA_VALUE_USED>"
    "<NO_DATA_VALUE>0.0</NO_DATA_VALUE></Spectral_Band_Info>"
)
STAND_IN = """#!{python}
import pathlib, shutil, sys, time
given = dict(a[2:].split("=", 1) for a in sys.argv[2:])
pathlib.Path({log!r}).write_text("\\n".join(sys.argv[1:]))
print("INFO: org.esa.snap.core.gpf.operators.tooladapter: SNAP")
for share in (10, 50, 90):
    print(f"....{{share}}%", end="", flush=True)
{more}
output = pathlib.Path(given["output"])
shutil.copy({made!r} + "/corrected.dim", output)
shutil.copytree({made!r} + "/corrected.data", output.with_suffix(".data"))
"""


@pytest.fixture
def grd(tmp_path):
    safe = tmp_path / NAME
    safe.mkdir()
    (safe / "manifest.safe").write_text("<a><platform><number>A</number></platform></a>", "utf-8")
    return safe


@pytest.fixture
def made(tmp_path):
    folder = tmp_path / "made"
    names = ("Sigma0_VH", "Sigma0_VV")
    for name, power in zip(names, (0.02, 0.1), strict=True):
        values = np.full((8, 8), power, np.float32)
        write_raster(folder / "corrected.data" / f"{name}.img", values)
    parts = [form.format(n, i) for form in (BAND, INFO) for i, n in enumerate(names)]
    text = f"<Dimap_Document>{''.join(parts)}</Dimap_Document>"
    (folder / "corrected.dim").write_text(text, "utf-8")
    return folder


@pytest.fixture
def gpt(tmp_path, made):
    def write(more=""):
        path = tmp_path / "gpt"
        text = STAND_IN.format(
            python=sys.executable, made=str(made), log=str(tmp_path / "words"), more=more
        )
        path.write_text(text, "utf-8")
        path.chmod(0o755)
        return str(path)

    return write


def job(grd, tmp_path, **changes):
    return CorrectJob(**{"grd": str(grd), "output": str(tmp_path / "s.tif"), **changes})


def test_grd_becomes_a_raster_that_a_fill_takes(grd, gpt, tmp_path):
    shares = []

    class Listener(SilentReporter):
        def progress(self, share, message="", *rest):
            shares.append(share)

    run_job(job(grd, tmp_path, gpt=gpt()), Listener())
    with rasterio.open(tmp_path / "s.tif") as file:
        assert file.descriptions == ("VV", "VH")
        assert file.units == ("power", "power")
        assert np.allclose(file.read()[:, 0, 0], [0.1, 0.02])
    assert any(0.4 < share < 0.6 for share in shares)
    words = (tmp_path / "words").read_text("utf-8").splitlines()
    assert words[0].endswith("sentinel1_graph.xml")
    assert f"-Pinput={grd / 'manifest.safe'}" in words
    assert {"-Pfilter=None", "-Presolution=10"} <= set(words)
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".cleardate-snap")]


def test_speckle_is_filtered_on_wish(grd, gpt, tmp_path):
    run_job(job(grd, tmp_path, gpt=gpt(), despeckle=True, resolution=20.0), SilentReporter())
    words = (tmp_path / "words").read_text("utf-8").splitlines()
    assert {"-Pfilter=Refined Lee", "-Presolution=20"} <= set(words)


def test_what_snap_says_when_it_fails_is_said(grd, gpt, tmp_path):
    failing = gpt('print("Error: no DEM tiles"); sys.exit(3)')
    with pytest.raises(InputError, match=r"SNAP ended with 3: .*no DEM tiles"):
        run_job(job(grd, tmp_path, gpt=failing), SilentReporter())
    assert not (tmp_path / "s.tif").exists()
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".cleardate-snap")]


def test_without_snap_the_sources_are_named(grd, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(InputError) as caught:
        run_job(job(grd, tmp_path), SilentReporter())
    assert "gpt was not found" in str(caught.value)
    for source in ("Planetary Computer", "HyP3", "Earth Engine"):
        assert source in str(caught.value)


def test_a_program_that_is_none_is_refused(grd, tmp_path):
    (tmp_path / "plain").write_text("x")
    for name in ("nothing", "plain"):
        with pytest.raises(InputError, match="no program that can be run"):
            run_job(job(grd, tmp_path, gpt=str(tmp_path / name)), SilentReporter())


def test_other_products_are_refused_before_snap_starts(gpt, tmp_path):
    path = write_raster(tmp_path / "x_VV.tif", np.full((8, 8), 0.1, np.float32))
    with pytest.raises(InputError, match="is no Sentinel-1 product of ESA"):
        run_job(job(path, tmp_path, gpt=gpt()), SilentReporter())
    assert not (tmp_path / "words").exists()


def test_snap_ends_when_the_job_is_cancelled(grd, gpt, tmp_path):
    slow = gpt("time.sleep(60)")
    asked = threading.Event()

    class Cancelled(SilentReporter):
        def check(self):
            if asked.is_set():
                raise CancelledError("Stopped by the user.")

    threading.Timer(1.0, asked.set).start()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        run_job(job(grd, tmp_path, gpt=slow), Cancelled())
    assert time.monotonic() - began < 30


def test_the_graph_is_the_chain_in_its_order():
    root = parse_xml(terrain_correction._GRAPH.read_bytes(), "the graph")
    nodes = [node for node in root if node.tag == "node"]
    assert [text_of(node, "operator") for node in nodes] == [
        "Read",
        "Apply-Orbit-File",
        "ThermalNoiseRemoval",
        "Calibration",
        "Speckle-Filter",
        "Terrain-Correction",
        "Write",
    ]
    links = [next(node.iter("sourceProduct")).get("refid") for node in nodes[1:]]
    assert links == [node.get("id") for node in nodes[:-1]]
    text = terrain_correction._GRAPH.read_text("utf-8")
    for name in ("input", "output", "filter", "resolution", "dem"):
        assert "${" + name + "}" in text
