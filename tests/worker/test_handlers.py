from __future__ import annotations

import json

import pytest
import rasterio
from product_maker import write_safe

from cleardate.contract.errors import InputError, OutputError, RasterError, UsageError
from cleardate.contract.jobs import JOBS, ModelJob, ProductsJob, SceneJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.worker import runner


def test_every_command_has_a_handler():
    assert set(runner.HANDLERS) == set(JOBS)
    for command in JOBS:
        assert callable(runner.load_handler(command))


def scene_job(folder, output, **changes):
    paths = {
        "sar_t1": "s1_m08may.tif",
        "optical_t1": "o_m08may.tif",
        "sar_t2": "s1_m09jun.tif",
        "optical_t2": "o_m09jun.tif",
    }
    values = {key: str(folder / name) for key, name in paths.items()}
    return SceneJob(**{**values, "output": str(output), **changes})


def test_scene(real_data, tmp_path):
    job = scene_job(real_data / "finland_0060c0a5", tmp_path / "Finnland ü.json")
    result = runner.run_job(job, SilentReporter())
    assert result.outputs == {"output": job.output}
    assert result.summary["name"] == "Finnland ü"
    assert (result.summary["height"], result.summary["width"]) == (256, 256)
    scene = read_scene_file(tmp_path / "Finnland ü.json")
    assert scene.optical_t2 == job.optical_t2
    json.dumps(result.summary)


def test_scene_that_cannot_be_opened_writes_nothing(real_data, tmp_path):
    job = scene_job(
        real_data / "finland_0060c0a5", tmp_path / "s.json", sar_t2=str(tmp_path / "no.tif")
    )
    with pytest.raises(RasterError, match=r"no\.tif"):
        runner.run_job(job, SilentReporter())
    assert list(tmp_path.iterdir()) == []


def test_model_that_is_none(tmp_path):
    (tmp_path / "m.onnx").write_bytes(b"no model")
    job = ModelJob(model=str(tmp_path / "m.onnx"))
    with pytest.raises(InputError, match=r"m\.onnx"):
        runner.run_job(job, SilentReporter())


def test_products_are_told_as_a_summary_and_as_json(tmp_path):
    safe = write_safe(tmp_path)
    report = tmp_path / "facts.json"
    job = ProductsJob(path=(str(safe), str(tmp_path / "nothing")), report=str(report))
    result = runner.run_job(job, SilentReporter())
    assert result.outputs == {"report": str(report)}
    records = json.loads(report.read_text("utf-8"))
    assert records == result.summary["products"]
    first, second = records
    asked = {
        *("path", "kind", "sensor", "datetime", "tile", "epsg", "relative_orbit"),
        *("orbit_direction", "bands", "mask_kind", "offset_source", "assumed", "problem"),
    }
    assert asked <= set(first)
    assert {"name", "common_name", "scale", "offset", "nodata", "unit"} <= set(first["bands"][0])
    assert first["datetime"] == "2022-05-26T10:50:29.024000Z"
    assert (first["orbit_direction"], first["problem"]) == ("descending", None)
    assert "does not exist" in second["problem"]


def test_products_of_which_none_can_be_used_are_an_error_with_a_report(tmp_path):
    report = tmp_path / "facts.json"
    safe = write_safe(tmp_path, bands={})
    reporter = SilentReporter()
    with pytest.raises(InputError, match="None of the products"):
        runner.run_job(ProductsJob(path=(str(safe),), report=str(report)), reporter)
    assert "No image file" in json.loads(report.read_text("utf-8"))[0]["problem"]


def test_the_report_of_products_replaces_none_of_their_files(tmp_path):
    safe = write_safe(tmp_path)
    metadata = safe / "MTD_MSIL2A.xml"
    before = metadata.read_bytes()
    with pytest.raises(OutputError, match="input of this run"):
        runner.run_job(ProductsJob(path=(str(safe),), report=str(metadata)), SilentReporter())
    assert metadata.read_bytes() == before


def test_programs_get_each_product_and_its_mask_as_a_raster(tmp_path):
    safe = write_safe(tmp_path)
    report = tmp_path / "facts.json"
    job = ProductsJob(path=(str(safe),), report=str(report), rasters=True)
    assert runner.run_job(job, SilentReporter()).summary == {"products": 1}
    (record,) = json.loads(report.read_text("utf-8"))
    with rasterio.open(record["raster"]) as image, rasterio.open(record["mask_raster"]) as mask:
        assert image.descriptions == ("Red", "Green", "Blue", "NIR")
        assert image.offsets == (-0.1,) * 4
        assert image.read(1)[0, 0] == 1400
        assert mask.read(1).tolist() == [[4] * 8] * 8


def test_a_band_that_is_no_image_is_the_problem_of_its_product(tmp_path):
    safe = write_safe(tmp_path)
    next(safe.rglob("*B03*")).write_bytes(b"no image")
    report = tmp_path / "facts.json"
    job = ProductsJob(path=(str(safe),), report=str(report), rasters=True)
    with pytest.raises(InputError, match="None of the products"):
        runner.run_job(job, SilentReporter())
    (record,) = json.loads(report.read_text("utf-8"))
    assert "B03" in record["problem"] and "Download it again." in record["problem"]
    assert record["sentences"][0]["values"]["part1"]["template"].startswith("{file} cannot be read")


def test_rasters_need_a_report():
    with pytest.raises(UsageError, match="report"):
        ProductsJob(path=("a",), rasters=True)
