"""Filling many dates as a season: which places are one, what goes to the worker, and a real run."""

from __future__ import annotations

import csv
import importlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cleardate.contract.date_job import FillDateJob
from cleardate.contract.jobs import FillJob, PrepareJob

DAYS = ("20210901", "20210911", "20210921", "20211001", "20211011")
SIZE = 48


def write(path: Path, values: Any, names: tuple[str, ...] = ()) -> None:
    """A GeoTIFF of values (bands, h, w)."""
    from osgeo import gdal, gdal_array, osr

    kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype)
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, len(values), kind)
    file.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    file.SetProjection(system.ExportToWkt())
    for number, band in enumerate(values, 1):
        file.GetRasterBand(number).WriteArray(band)
        file.GetRasterBand(number).SetDescription(names[number - 1] if names else "")
    file.FlushCache()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five dates of one place, a stripe of cloud on each and none clear."""
    folder = tmp_path / "时间 series"
    folder.mkdir()
    rng = np.random.default_rng(1)
    ground = np.kron(rng.uniform(0.5, 1, (8, 8)), np.ones((6, 6)))
    for place, day in enumerate(DAYS):
        green = ground * (1 + 0.2 * place) + rng.normal(0, 0.01, ground.shape)
        optical = np.stack([900 - 200 * green, 800 - 100 * green, 700 - 100 * green, 2000 * green])
        cloud = np.zeros(ground.shape, bool)
        cloud[8 * place : 8 * place + 8] = True
        optical[:, cloud] = 8000
        sar = np.stack([3 * green - 14, 4 * green - 21]) + rng.normal(0, 0.5, (2, SIZE, SIZE))
        names = ("Red", "Green", "Blue", "NIR")
        write(folder / f"s2_{day}.tif", optical.astype("uint16"), names)
        write(folder / f"s1_{day}.tif", sar.astype("float32"), ("VV", "VH"))
        write(folder / f"scl_{day}.tif", np.where(cloud, 9, 4)[None].astype("uint8"))
    return folder


@pytest.fixture
def jobs(plugin: Any, fake_worker: Path, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The jobs that were run; those of a date in ``jobs.broken`` fail."""
    from cleardate.contract.errors import RasterError
    from cleardate.contract.events import ResultEvent

    class Jobs(list):
        broken: tuple[str, ...] = ()
        tables: tuple[str, ...] = ()

    found = Jobs()

    class FakeClient:
        def __init__(self, *_: Any) -> None:
            pass

        def run(self, job: Any, feedback: Any) -> ResultEvent:
            found.append(job)
            if isinstance(job, PrepareJob):
                found.tables = (*found.tables, Path(job.table).read_text("utf-8"))
                if "prepare" in found.broken:
                    raise RasterError("It is cut off.", "Copy it again.")
                return ResultEvent({}, {})
            if getattr(job, "date", "") in found.broken:
                raise RasterError("It is cut off.", "Copy it again.")
            summary = {"chosen": "season", "methods": {"season": {"psnr": 33.0}}, "notes": []}
            Path(job.output).write_text("filled", "utf-8")
            return ResultEvent({"output": job.output}, summary)

    for name in ("fill_dates", "place_seasons"):
        module = importlib.import_module(f"cleardate.processing.algorithms.{name}")
        monkeypatch.setattr(module, "Client", FakeClient)
    return found


def run(folder: Path, output: Path, **values: Any) -> dict[str, Any]:
    from qgis import processing

    return processing.run(
        "cleardate:filldates", {"FOLDER": str(folder), "OUTPUT": str(output), **values}
    )


def rows(output: Path) -> dict[str, dict[str, str]]:
    with (output / "summary.csv").open(encoding="utf-8-sig", newline="") as stream:
        return {row["date"]: row for row in csv.DictReader(stream)}


def test_enough_dates_are_a_season_and_each_is_filled_from_all_others(
    folder: Path, jobs: Any, tmp_path: Path
) -> None:
    results = run(folder, tmp_path / "out", SEED=3, IMAGE_UNITS="s2_20210901*=0.0002,-0.1")
    prepare, *fills = jobs
    assert isinstance(prepare, PrepareJob) and {type(job) for job in fills} == {FillDateJob}
    assert [job.date.replace("-", "") for job in fills] == list(DAYS)
    assert {(job.season, job.seed) for job in fills} == {(prepare.output, 3)}
    assert Path(fills[0].output).name == "s2_20210901_filled.tif"
    assert Path(fills[0].quality).name == "s2_20210901_trust.tif"
    assert not Path(prepare.output).parent.exists()
    table = list(csv.DictReader(jobs.tables[0].splitlines()))
    assert [Path(row["optical"]).name for row in table[:5]] == [f"s2_{day}.tif" for day in DAYS]
    assert (table[0]["scale"], table[0]["offset"], table[1]["scale"]) == ("0.0002", "-0.1", "")
    assert {row["cloud_values"] for row in table[:5]} == {"3 8 9 10"}
    assert [Path(row["sar"]).name for row in table[5:]] == [f"s1_{day}.tif" for day in DAYS]
    assert (results["FILLED"], results["FAILED"]) == (5, 0)
    row = rows(tmp_path / "out")["2021-09-11"]
    assert (row["status"], row["method"], row["t1"]) == ("filled", "season", "")
    assert json.loads((tmp_path / "out" / "batch.json").read_text("utf-8")) is not None


@pytest.mark.parametrize(
    "values", [{"METHOD": "trees"}, {"GROW": 1}, {"SUSPECTS": True}, {"OPTICAL_T2_SCALE": 0.1}]
)
def test_settings_of_a_pair_keep_pairs(
    folder: Path, jobs: Any, tmp_path: Path, values: dict[str, Any]
) -> None:
    write(folder / "scl_20210921.tif", np.full((1, SIZE, SIZE), 4, "uint8"))
    run(folder, tmp_path / "out", **values)
    assert {type(job) for job in jobs} == {FillJob} and len(jobs) == 4
    assert rows(tmp_path / "out")["2021-09-11"]["t1"] == "2021-09-21"


def test_few_dates_and_masks_of_polygons_keep_pairs(
    folder: Path, jobs: Any, tmp_path: Path
) -> None:
    write(folder / "scl_20210921.tif", np.full((1, SIZE, SIZE), 4, "uint8"))
    ring = [[3.0, 50.5], [3.1, 50.5], [3.1, 50.6], [3.0, 50.5]]
    (folder / "scl_20210911.tif").unlink()
    mask = folder / "clouds_20210911.geojson"
    mask.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}), "utf-8")
    run(folder, tmp_path / "a")
    assert {type(job) for job in jobs} == {FillJob} and len(jobs) == 4
    jobs.clear()
    mask.unlink()
    (folder / "s2_20210911.tif").unlink()
    run(folder, tmp_path / "b")
    assert {type(job) for job in jobs} == {FillJob} and len(jobs) == 3


def test_what_the_season_does_not_fill_a_pair_does_if_there_is_one(
    folder: Path, jobs: Any, tmp_path: Path
) -> None:
    write(folder / "scl_20210921.tif", np.full((1, SIZE, SIZE), 4, "uint8"))
    jobs.broken = ("2021-09-11",)
    run(folder, tmp_path / "a")
    assert sum(isinstance(job, FillJob) for job in jobs) == 1
    row = rows(tmp_path / "a")["2021-09-11"]
    assert (row["status"], row["t1"]) == ("filled", "2021-09-21")
    write(folder / "scl_20211001.tif", np.full((1, SIZE, SIZE), 9, "uint8"))
    jobs.broken = ("prepare",)
    run(folder, tmp_path / "b")
    table = rows(tmp_path / "b")
    assert [table[day]["status"] for day in ("2021-09-11", "2021-10-01")] == ["filled", "failed"]
    assert "All of it is cloud" in table["2021-10-01"]["sentence"]


def test_dates_of_which_none_is_clear_are_filled_by_the_worker(
    plugin: Any, worker_runs: None, folder: Path, tmp_path: Path
) -> None:
    results = run(folder, tmp_path / "out", LOAD=False)
    assert (results["FILLED"], results["FAILED"]) == (5, 0)
    table = rows(tmp_path / "out")
    assert {row["status"] for row in table.values()} == {"filled"}
    assert float(table["2021-09-21"]["psnr"]) > 25
    report = json.loads((tmp_path / "out" / "s2_20210921_report.json").read_text("utf-8"))
    assert report["inputs"]["optical_t2"] and report["pixels"]["simulated"] == 8 * SIZE
