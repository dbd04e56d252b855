"""Filling many dates: order, resume, failures, cancelling, and the files that are left."""

from __future__ import annotations

import csv
import importlib
import inspect
import json
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

DATES = ("20210901", "20210911", "20210925")
CLOUDY = DATES[1:]


@pytest.fixture
def folder(make_raster: Any, tmp_path: Path) -> Path:
    """Three dates with blanks and Chinese characters in their path; the first is clear."""
    folder = tmp_path / "时间 序列"
    folder.mkdir()
    for date in DATES:
        for name, bands in ((f"s1_{date}.tif", 2), (f"o_{date}.tif", 4), (f"scl_{date}.tif", 1)):
            high = 4 if name == "scl_20210901.tif" else 11
            shutil.move(make_raster(name, bands=bands, low=4, high=high), folder / name)
    return folder


@pytest.fixture
def fills(plugin: Any, fake_worker: Path, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The jobs that were run; those whose date is in ``fills.broken`` fail."""
    from cleardate.contract.errors import RasterError
    from cleardate.contract.events import ProgressEvent, ResultEvent

    class Jobs(list):
        broken: tuple[str, ...] = ()

    jobs = Jobs()

    class FakeClient:
        def __init__(self, *_: Any) -> None:
            pass

        def run(self, job: Any, feedback: Any) -> ResultEvent:
            jobs.append(job)
            feedback.setProgress(50)
            feedback.worker_event(ProgressEvent(50, "Tile 1", 1.0))
            if any(date in job.optical_t2 for date in jobs.broken):
                raise RasterError("It is cut off.", "Copy it again.")
            scores = {"copy": {"psnr": 25.0}, "linear": {"psnr": 28}, "trees": {"psnr": 30.25}}
            summary = {"chosen": "trees", "methods": scores, "cloud_share": 0.5, "notes": []}
            Path(job.output).write_text("filled", "utf-8")
            Path(job.report).write_text(json.dumps(summary), "utf-8")
            return ResultEvent({"output": job.output}, summary)

    module = importlib.import_module("cleardate.processing.algorithms.fill_dates")
    monkeypatch.setattr(module, "Client", FakeClient)
    return jobs


def run(folder: Path, output: Path, feedback: Any = None, **values: Any) -> dict[str, Any]:
    from qgis import processing

    parameters = {"FOLDER": str(folder), "OUTPUT": str(output), **values}
    return processing.run("cleardate:filldates", parameters, feedback=feedback)


def rows(output: Path) -> dict[str, dict[str, str]]:
    with (output / "summary.csv").open(encoding="utf-8-sig", newline="") as stream:
        return {row["date"]: row for row in csv.DictReader(stream)}


def test_every_cloudy_date_is_filled(folder: Path, fills: Any, tmp_path: Path) -> None:
    output = tmp_path / "结果 out"
    results = run(folder, output, GROW=2, METHOD="trees", SEED=3)
    assert [Path(job.optical_t2).name for job in fills] == [f"o_{date}.tif" for date in CLOUDY]
    for job in fills:
        assert Path(job.optical_t1).name == "o_20210901.tif"
        assert Path(job.sar_t1).name == "s1_20210901.tif"
        assert (job.grow, job.method, job.seed) == (2, ("trees",), 3)
        assert job.cloud_values == (3, 8, 9, 10)  # the name says SCL
        assert job.output.startswith(str(output))
    assert (results["FILLED"], results["FAILED"]) == (2, 0)
    summary = rows(output)
    assert list(summary) == ["2021-09-01", "2021-09-11", "2021-09-25"]
    row = summary["2021-09-11"]
    assert (row["status"], row["method"], row["t1"]) == ("filled", "trees", "2021-09-01")
    assert (row["psnr"], row["psnr_copy"], row["psnr_linear"]) == ("30.25", "25.00", "28.00")
    assert row["cloud_share"] == "0.5000"
    assert summary["2021-09-01"]["status"] == "clear"
    assert not list(output.glob("*partial*"))
    assert not list(folder.glob("*.aux.xml"))


def test_suspects_of_each_date_are_written_if_asked_for(
    folder: Path, fills: Any, tmp_path: Path
) -> None:
    run(folder, tmp_path / "plain")
    assert {job.suspects for job in fills} == {None}
    fills.clear()
    run(folder, tmp_path / "out", SUSPECTS=True)
    stems = [Path(job.output).name.replace("_filled.tif", "") for job in fills]
    assert [Path(job.suspects).name for job in fills] == [f"{stem}_suspects.tif" for stem in stems]
    rows = json.loads((tmp_path / "out" / "batch.json").read_text("utf-8"))
    assert all(job.suspects in json.dumps(rows) for job in fills)


def test_bands_with_larger_pixels_are_written_apart_if_asked_for(
    folder: Path, fills: Any, tmp_path: Path
) -> None:
    run(folder, tmp_path / "plain")
    assert {job.keep_resolution for job in fills} == {None}
    fills.clear()
    run(folder, tmp_path / "out", KEEP_RESOLUTION=True)
    names = [Path(job.keep_resolution).name for job in fills]
    assert names == [f"o_{date}_filled_own_pixels.tif" for date in CLOUDY]


def test_values_given_are_taken(folder: Path, fills: Any, tmp_path: Path) -> None:
    run(folder, tmp_path / "out", CLOUD_VALUES="9")
    assert {job.cloud_values for job in fills} == {(9,)}


def test_units_go_with_the_image_and_not_with_its_role(
    folder: Path, fills: Any, tmp_path: Path
) -> None:
    said = "o_20210901*=0.0002,-0.1; *0911*=,-0.05"
    run(folder, tmp_path / "out", IMAGE_UNITS=said, OPTICAL_T2_OFFSET=0.01)
    found = {Path(job.optical_t2).name: job for job in fills}
    for job in found.values():
        assert (job.optical_t1_scale, job.optical_t1_offset) == (2e-4, -0.1)
    assert found["o_20210911.tif"].optical_t2_offset == -0.05
    assert found["o_20210925.tif"].optical_t2_offset == 0.01
    assert {job.optical_t2_scale for job in fills} == {None}


def test_units_that_cannot_be_read_are_said(folder: Path, fills: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    for text in ("o_*", "o_*=1", "=1,2", "o_*=a,b"):
        with pytest.raises(QgsProcessingException, match="no scale and offset of images"):
            run(folder, tmp_path / "out", IMAGE_UNITS=text)
    assert not fills


def test_a_stopped_run_goes_on(folder: Path, fills: Any, tmp_path: Path) -> None:
    run(folder, tmp_path / "out")
    (tmp_path / "out" / "o_20210925_filled.tif").unlink()
    fills.clear()
    results = run(folder, tmp_path / "out")
    assert [Path(job.optical_t2).name for job in fills] == ["o_20210925.tif"]
    kept = rows(tmp_path / "out")["2021-09-11"]
    assert (kept["status"], kept["psnr"]) == ("kept", "30.25")
    assert results["FILLED"] == 2
    fills.clear()
    run(folder, tmp_path / "out", KEEP=False)
    assert len(fills) == 2


def test_a_failed_date_does_not_stop_the_rest(folder: Path, fills: Any, tmp_path: Path) -> None:
    fills.broken = ("20210911",)
    results = run(folder, tmp_path / "out")
    assert (results["FILLED"], results["FAILED"]) == (1, 1)
    failed = rows(tmp_path / "out")["2021-09-11"]
    assert (failed["status"], failed["sentence"]) == ("failed", "It is cut off. Copy it again.")


def test_unless_it_is_told_to(folder: Path, fills: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    fills.broken = ("20210911",)
    with pytest.raises(QgsProcessingException, match="2021-09-11: It is cut off"):
        run(folder, tmp_path / "out", STOP=True)
    assert len(fills) == 1
    assert rows(tmp_path / "out")["2021-09-25"]["status"] == "not run"


def test_progress_is_that_of_all_dates(folder: Path, fills: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingFeedback

    seen: list[float] = []
    said: list[str] = []
    events: list[Any] = []

    class Listener(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:  # noqa: N802
            said.append(text)

        def worker_event(self, event: Any) -> None:
            events.append(event)

    feedback = Listener()
    feedback.progressChanged.connect(seen.append)
    run(folder, tmp_path / "out", feedback)
    assert seen[:4] == [25, 50, 75, 100]
    assert [event.percent for event in events] == [25, 75]
    assert events[0].eta_s is None and events[1].eta_s >= 0
    assert "Date 1 of 2: 2021-09-11" in said
    assert any(text.startswith("Date 2 of 2: 2021-09-25, about ") for text in said)


def test_polygons_are_masks_too(folder: Path, fills: Any, tmp_path: Path) -> None:
    ring = [[3.0, 50.5], [3.1, 50.5], [3.1, 50.6], [3.0, 50.5]]
    record = {"type": "Polygon", "coordinates": [ring]}
    (folder / "scl_20210911.tif").unlink()
    (folder / "clouds_20210911.geojson").write_text(json.dumps(record), "utf-8")
    run(folder, tmp_path / "out")
    masks = [Path(job.clouds).name for job in fills]
    assert masks == ["clouds_20210911.geojson", "scl_20210925.tif"]


@pytest.fixture
def silent(fake_worker: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("cleardate.processing.algorithms.fill_dates")
    monkeypatch.setattr(module, "PLUGIN_ROOT", fake_worker)
    monkeypatch.setenv("FAKE_WORKER", "silent")


def test_cancelling_takes_less_than_a_second(
    plugin: Any, silent: None, folder: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        cancelled_at = 0.0

        def setProgressText(self, text: str) -> None:  # noqa: N802
            # The worker needs a moment until it has left something half-written.
            if text.startswith("Date 1"):
                self.cancelled_at = time.monotonic() + 0.5

        def isCanceled(self) -> bool:  # noqa: N802
            return bool(self.cancelled_at) and time.monotonic() > self.cancelled_at

    feedback = Impatient()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:filldates")
    output = tmp_path / "out"
    algorithm.run({"FOLDER": str(folder), "OUTPUT": str(output)}, QgsProcessingContext(), feedback)
    assert time.monotonic() - feedback.cancelled_at < 1.2  # the worker's grace is 0.8 of them
    assert [row["status"] for row in rows(output).values()] == ["clear", "stopped", "not run"]
    assert {path.name for path in output.iterdir()} == {"summary.csv", "batch.json"}


@pytest.mark.parametrize("what", ["empty", "missing", "file"])
def test_a_folder_without_images(plugin: Any, worker_runs: None, tmp_path: Path, what: str) -> None:
    from qgis.core import QgsProcessingException

    folder = tmp_path / "in"
    if what == "file":
        folder.write_text("", "utf-8")
    elif what == "empty":
        folder.mkdir()
    with pytest.raises(QgsProcessingException, match=r"in does not exist|no optical image"):
        run(folder, tmp_path / "out")


def test_the_batch_file_opens_in_the_batch_dialog(
    folder: Path, fills: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from processing.gui import BatchPanel
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication, QgsProcessingContext

    run(folder, tmp_path / "out", METHOD="gp", GROW=1)
    batch = str(tmp_path / "out" / "batch.json")
    monkeypatch.setattr(BatchPanel.QFileDialog, "getOpenFileName", lambda *_: (batch, ""))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    dialog = BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    panel.load()
    assert panel.batchRowCount() == 2
    needed = inspect.signature(panel.parametersForRow).parameters
    context = {"context": QgsProcessingContext()} if "context" in needed else {}  # QGIS 3.40
    for row, job in enumerate(fills):
        values, fits = panel.parametersForRow(row, destinationProject=None, **context)
        assert fits, [
            p.name()
            for p in algorithm.parameterDefinitions()
            if not p.isDestination()
            and not p.checkValueIsAcceptable(panel.valueForParameter(row, p.name()))
        ]
        assert values["OPTICAL_T2"] == job.optical_t2
        assert values["CLOUDS"] == job.clouds
        assert (values["METHOD"], values["GROW"]) == ("gp", 1)
        assert values["CLOUD_VALUES"] == "3,8,9,10"
        assert values["OUTPUT"].sink.staticValue() == job.output
    dialog.deleteLater()


@pytest.fixture
def hidden_cloud(folder: Path) -> Path:
    """A mask of 3 % cloud, none of it in the windows that a sample of the mask reads."""
    import numpy as np
    from osgeo import gdal

    size = 1600
    values = np.full((size, size), 4, "uint8")
    values[:, 64:118] = 9
    mask = folder / "scl_20210901.tif"
    mask.unlink()
    file = gdal.GetDriverByName("GTiff").Create(str(mask), size, size, 1, gdal.GDT_Byte)
    file.GetRasterBand(1).WriteArray(values)
    file.FlushCache()
    return mask


def test_all_of_a_mask_is_looked_at(
    folder: Path, fills: Any, hidden_cloud: Path, tmp_path: Path
) -> None:
    from cleardate.processing.preflight.sampling import sample_mask

    assert sample_mask(str(hidden_cloud)).cloud_share((9,)) == 0
    results = run(folder, tmp_path / "out")
    assert results["FILLED"] == 0  # no date is clear any more
    row = rows(tmp_path / "out")["2021-09-01"]
    assert (row["status"], row["cloud_share"]) == ("left out", "0.0338")


def test_a_mask_that_is_being_read_can_be_stopped(hidden_cloud: Path) -> None:
    from cleardate.contract.errors import CancelledError
    from cleardate.processing.preflight.mask_share import whole_mask

    asked = []

    def stop() -> None:
        asked.append(1)
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        whole_mask(str(hidden_cloud), stop)
    assert len(asked) == 1


def test_a_broken_mask_of_polygons_is_a_sentence(folder: Path, fills: Any, tmp_path: Path) -> None:
    (folder / "scl_20210911.tif").unlink()
    (folder / "clouds_20210911.geojson").write_text("{broken", "utf-8")
    run(folder, tmp_path / "out")
    said = rows(tmp_path / "out")["2021-09-11"]["sentence"]
    assert said.endswith("clouds_20210911.geojson cannot be read. Choose a polygon layer.")
