"""The example models: as the script builds them, with help, and running outside of a window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = {
    "Fill one date",
    "Train, then simulate",
    "Fill many dates of a folder",
    "Prepare and fill a season",
}
LAYERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2")


@pytest.fixture
def models(plugin: Any) -> dict[str, Any]:
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

    provider = QgsApplication.processingRegistry().providerById("cleardate")
    return {
        algorithm.displayName(): algorithm
        for algorithm in provider.algorithms()
        if isinstance(algorithm, QgsProcessingModelAlgorithm)
    }


@pytest.fixture
def builder(script: Callable[[str], Any]) -> Any:
    return script("docs/build_models")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small made-up scene; blanks and Chinese characters in its path."""
    python = os.environ.get("CLEARDATE_PYTHON") or str(ROOT / ".venv" / "bin" / "python")
    folder = tmp_path_factory.mktemp("演示 demo")
    job = folder / "job.json"
    job.write_text(
        json.dumps({"command": "demo-scene", "output": str(folder), "size": 96}), "utf-8"
    )
    bootstrap = str(ROOT / "worker" / "bootstrap.py")
    command = [python, "-I", "-X", "utf8", bootstrap, "demo-scene", str(job)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture
def given(demo: Path, tmp_path: Path) -> list[str]:
    """The demo's layers as arguments, from a folder that may be written to."""
    folder = tmp_path / "输入 in"
    shutil.copytree(demo, folder)
    layers = [f"{name.upper()}={folder / name}.tif" for name in LAYERS]
    return [*layers, f"CLOUDS={folder / 'scl.tif'}", "CLOUD_VALUES=3,8,9,10"]


def test_they_are_in_the_toolbox(models: dict[str, Any]) -> None:
    assert set(models) == NAMES
    for model in models.values():
        assert model.group() == "Examples"
        assert model.canExecute()[0]
        for child in model.childAlgorithms().values():
            assert child.algorithm() is not None, child.algorithmId()
        assert model.validate() == (True, [])  # else the designer paints its steps red


def test_their_help_tells_every_parameter(models: dict[str, Any]) -> None:
    for model in models.values():
        content = model.helpContent()
        assert content["ALG_DESC"]
        for parameter in model.parameterDefinitions():
            assert content.get(parameter.name()), parameter.name()


def test_boxes_do_not_overlap(models: dict[str, Any]) -> None:
    for model in models.values():
        boxes = [*model.parameterComponents().values(), *model.childAlgorithms().values()]
        places = [(box.position().x(), box.position().y(), box.size()) for box in boxes]
        for index, (x, y, size) in enumerate(places):
            for other_x, other_y, _ in places[:index]:
                assert abs(x - other_x) >= size.width() or abs(y - other_y) >= size.height()


def test_the_files_are_what_the_script_builds(plugin: Any, builder: Any) -> None:
    from qgis.core import QgsProcessingModelAlgorithm

    assert {path.name for path in builder.EXAMPLES.iterdir()} == set(builder.MODELS)
    for name, make in builder.MODELS.items():
        kept = QgsProcessingModelAlgorithm()
        assert kept.fromFile(str(builder.EXAMPLES / name))
        built = QgsProcessingModelAlgorithm()
        assert built.loadVariant(make().toVariant())
        assert _steps(kept) == _steps(built), name
        assert kept.helpContent() == built.helpContent(), name


def _steps(model: Any) -> list[str]:
    """The model as code, without its help, which some versions of QGIS fill up with defaults."""
    from cleardate.processing.host.compat import first_of

    kind = first_of("QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass")
    lines = model.asPythonCode(kind, 4)
    return [line for line in lines if not line.lstrip().startswith('return """<html>')]


def test_fill_one_date(
    worker_runs: None, qgis_process: Any, given: list[str], tmp_path: Path
) -> None:
    filled, trust = tmp_path / "结果 filled.tif", tmp_path / "结果 trust.tif"
    outputs = [f"fill:Filled image={filled}", f"fill:Trust layer={trust}"]
    page = tmp_path / "scores.html"
    truth = Path(given[0].split("=")[1]).with_name("optical_t2_truth.tif")
    score = [f"TRUTH={truth}", f"score:Scores={page}"]
    done = qgis_process(
        "run", "cleardate:Fill one date", "--", *given, "METHOD=linear", *outputs, *score
    )
    assert done.returncode == 0, done.stderr + done.stdout
    assert filled.exists() and trust.exists() and page.exists()


def test_train_then_simulate(
    worker_runs: None, qgis_process: Any, given: list[str], tmp_path: Path
) -> None:
    new = given[2].replace("SAR_T2=", "SAR_NEW=")
    model, image = tmp_path / "模型 m.onnx", tmp_path / "simulated.tif"
    done = qgis_process(
        "run",
        "cleardate:Train, then simulate",
        "--",
        *given,
        new,
        "PRESET=tiny",
        "EPOCHS=1",
        f"train:Model={model}",
        f"simulate:Simulated image={image}",
    )
    assert done.returncode == 0, done.stderr + done.stdout
    assert model.exists() and image.exists()


def test_fill_many_dates(worker_runs: None, qgis_process: Any, demo: Path, tmp_path: Path) -> None:
    folder, output = tmp_path / "时间 序列", tmp_path / "结果 out"
    folder.mkdir()
    for date, stage in (("2021-04-09", "t1"), ("2021-06-20", "t2")):
        for kind in ("sar", "optical"):
            shutil.copy(demo / f"{kind}_{stage}.tif", folder / f"{kind} {date}.tif")
    shutil.copy(demo / "scl.tif", folder / "scl 2021-06-20.tif")
    done = qgis_process(
        "run",
        "cleardate:Fill many dates of a folder",
        "--",
        f"FOLDER={folder}",
        "METHOD=linear",
        f"dates:Folder of the results={output}",
    )
    assert done.returncode == 0, done.stderr + done.stdout
    assert {path.name for path in output.glob("*.tif")} == {
        "optical 2021-06-20_filled.tif",
        "optical 2021-06-20_trust.tif",
    }
    assert "2021-06-20,filled,2021-04-09,linear" in (output / "summary.csv").read_text("utf-8-sig")


DAYS = ("2018-05-02", "2018-05-14", "2018-05-26")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of three tiny dates, the middle one with a cloud."""
    import numpy as np
    from osgeo import gdal, osr

    folder = tmp_path / "表 table"
    folder.mkdir()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    size = 40
    ground = np.random.default_rng(2).uniform(0.5, 1, (size, size))

    def write(name: str, values: Any, kind: int) -> None:
        file = gdal.GetDriverByName("GTiff").Create(
            str(folder / name), size, size, len(values), kind
        )
        file.SetProjection(reference.ExportToWkt())
        file.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
        for number, band in enumerate(values, 1):
            file.GetRasterBand(number).WriteArray(band)
        file.FlushCache()

    lines = ["date,optical,clouds,sar,cloud_values,scale,offset,sar_units"]
    for place, day in enumerate(DAYS):
        cloud = np.zeros((1, size, size), "uint8")
        cloud[:, 10:20, 10:20] = place == 1
        bands = np.stack([ground * (800 + 300 * place + 400 * band) for band in range(4)])
        write(f"o_{day}.tif", np.where(cloud, 9000, bands).astype("uint16"), gdal.GDT_UInt16)
        write(f"m_{day}.tif", cloud, gdal.GDT_Byte)
        sar = np.stack([-18 + 6 * ground, -24 + 6 * ground]).astype("float32")
        write(f"s_{day}.tif", sar, gdal.GDT_Float32)
        lines.append(f"{day},o_{day}.tif,m_{day}.tif,s_{day}.tif,1,0.0001,0,db")
    path = folder / "dates.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_prepare_and_fill_a_season(
    worker_runs: None, qgis_process: Any, table: Path, tmp_path: Path
) -> None:
    season, output = tmp_path / "季节 season", tmp_path / "结果 out"
    done = qgis_process(
        "run",
        "cleardate:Prepare and fill a season",
        "--",
        f"TABLE={table}",
        f"prepare:Folder of the season={season}",
        f"fill:Folder of the results={output}",
    )
    assert done.returncode == 0, done.stderr + done.stdout
    assert {path.name for path in output.iterdir()} >= {
        *(f"2018-05-14_{kind}" for kind in ("filled.tif", "trust.tif", "report.json")),
        "summary.csv",
    }
    assert len(list(output.glob("*_filled.tif"))) == 1
    summary = (output / "summary.csv").read_text("utf-8-sig")
    assert "2018-05-14,filled," in summary and "2018-05-02,not filled," in summary
