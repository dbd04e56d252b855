"""The whole way on real scenes: QGIS, the client, the real worker, and back."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import CancelledError, WorkerError

ROOT = Path(__file__).resolve().parents[2]
T1, T2 = "202104", "202106"


@pytest.fixture(scope="module")
def clouds(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cloud over about a third of hesbaye, with a shadow of another class beside it."""
    import numpy as np
    from osgeo import gdal

    gdal.UseExceptions()
    like = gdal.Open(str(real_data / "hesbaye" / f"o_{T2}.tif"))
    path = tmp_path_factory.mktemp("Wolken über Löwen") / "mask.tif"
    file = gdal.GetDriverByName("GTiff").Create(
        str(path), like.RasterXSize, like.RasterYSize, 1, gdal.GDT_Byte
    )
    file.SetProjection(like.GetProjection())
    file.SetGeoTransform(like.GetGeoTransform())
    rows, columns = np.mgrid[: like.RasterYSize, : like.RasterXSize]
    classes = np.full(rows.shape, 4, dtype=np.uint8)
    classes[(rows - 45) ** 2 + (columns - 40) ** 2 < 30**2] = 9
    classes[(rows - 80) ** 2 + (columns - 75) ** 2 < 12**2] = 3
    file.GetRasterBand(1).WriteArray(classes)
    file.FlushCache()
    return path


@pytest.fixture(scope="module")
def rasters(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copies, since QGIS itself leaves statistics beside what it opens."""
    folder = tmp_path_factory.mktemp("Szene im Hespengau")
    for name in (f"{kind}_{date}.tif" for kind in ("s1", "o") for date in (T1, T2)):
        shutil.copy(real_data / "hesbaye" / name, folder / name)
    return folder


@pytest.fixture
def hesbaye(rasters: Path, clouds: Path) -> dict[str, Any]:
    folder = rasters
    return {
        "SAR_T1": str(folder / f"s1_{T1}.tif"),
        "OPTICAL_T1": str(folder / f"o_{T1}.tif"),
        "SAR_T2": str(folder / f"s1_{T2}.tif"),
        "OPTICAL_T2": str(folder / f"o_{T2}.tif"),
        "CLOUDS": str(clouds),
        "CLOUD_VALUES": "3,8,9,10",
    }


def run(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    from qgis import processing

    return processing.run(f"cleardate:{name}", parameters)


def read(path: str | Path) -> Any:
    from osgeo import gdal

    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def trained(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {"folder": tmp_path_factory.mktemp("Modelle für alle")}


@pytest.fixture
def scene(plugin: Any, worker_runs: None, hesbaye: dict[str, Any], trained: Any) -> Path:
    """The scene, made once."""
    path = trained["folder"] / "scene.json"
    if not path.exists():
        run("scene", {**hesbaye, "NAME": "Hesbaye", "OUTPUT": str(path)})
    return path


@pytest.fixture
def model(scene: Path, trained: Any) -> Path:
    """A tiny model, trained once, in a polygon that QGIS holds in memory."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    from cleardate.processing.host.layer_files import quiet_layer

    path = trained["folder"] / "winzig.onnx"
    if not path.exists():
        extent = quiet_layer(json.loads(scene.read_text("utf-8"))["optical_t2"]).extent()
        area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(extent))
        area.dataProvider().addFeatures([feature])
        parameters = {
            "SCENE": [str(scene)],
            "PRESET": "tiny",
            "EPOCHS": 1,
            "PATCH": 32,
            "DEVICE": "cpu",
            "TRAIN_AREA": area,
            "OUTPUT": str(path),
        }
        assert run("train", parameters) == {"OUTPUT": str(path)}
    return path


def check_filled(hesbaye: dict[str, Any], filled: str | Path) -> None:
    cloudy = (read(hesbaye["CLOUDS"]) == 9) | (read(hesbaye["CLOUDS"]) == 3)
    before, after = read(hesbaye["OPTICAL_T2"]), read(filled)
    assert after.shape == before.shape
    assert (after[:, ~cloudy] == before[:, ~cloudy]).all()
    assert (after[:, cloudy] != before[:, cloudy]).any(axis=0).mean() > 0.9


@pytest.fixture
def copied(hesbaye: dict[str, Any], tmp_path: Path) -> dict[str, Any]:
    """The scene in a folder of its own that may be written to."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    copies = dict(hesbaye)
    for name in ("SAR_T1", "OPTICAL_T1", "SAR_T2", "OPTICAL_T2", "CLOUDS"):
        copies[name] = str(folder / Path(hesbaye[name]).name)
        shutil.copyfile(hesbaye[name], copies[name])
    return copies


def content(inputs: dict[str, Any]) -> dict[str, bytes]:
    folder = Path(inputs["OPTICAL_T2"]).parent
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_fill(plugin: Any, worker_runs: None, copied: dict[str, Any], tmp_path: Path) -> None:
    from qgis.core import QgsRasterLayer

    before = content(copied)
    assert len(before) == 5
    outputs = {
        "OUTPUT": str(tmp_path / "gefüllt.tif"),
        "QUALITY": str(tmp_path / "trust.tif"),
        "REPORT": str(tmp_path / "report.json"),
    }
    assert run("fill", {**copied, **outputs}) == outputs
    assert content(copied) == before
    check_filled(copied, outputs["OUTPUT"])
    report = json.loads(Path(outputs["REPORT"]).read_text("utf-8"))
    assert {"copy", "linear", "trees"} <= set(report["methods"])
    assert report["chosen"] in report["methods"]
    assert set(read(outputs["QUALITY"])[0].ravel()) == {0, 1}
    layer = QgsRasterLayer(outputs["OUTPUT"], "filled")
    assert "Red" in layer.bandName(1)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "gefüllt.tif",
        "inputs",
        "report.json",
        "trust.tif",
    ]


def test_train_simulate_evaluate_fill(model: Path, hesbaye: dict[str, Any], tmp_path: Path) -> None:
    simulated, report = str(tmp_path / "simulated.tif"), str(tmp_path / "report.json")
    layers = {name: hesbaye[name] for name in ("SAR_T1", "OPTICAL_T1", "SAR_T2")}
    run("simulate", {**layers, "MODEL": str(model), "OUTPUT": simulated})
    assert read(simulated).shape == (4, 100, 100)
    run(
        "evaluate",
        {
            "SIMULATED": simulated,
            "TRUTH": hesbaye["OPTICAL_T2"],
            "BASELINE": hesbaye["OPTICAL_T1"],
            "REPORT": report,
        },
    )
    scores = json.loads(Path(report).read_text("utf-8"))
    assert 5 < scores["psnr"] < 60
    filled = str(tmp_path / "filled.tif")
    run("fill", {**hesbaye, "METHOD": "linear", "MODEL": str(model), "OUTPUT": filled})
    check_filled(hesbaye, filled)


def test_error_of_the_real_worker(
    plugin: Any, worker_runs: None, hesbaye: dict[str, Any], tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    # Every class of the mask is cloud, so nothing clear is left to fit on.
    parameters = {**hesbaye, "CLOUD_VALUES": "3,4,9", "OUTPUT": str(tmp_path / "out.tif")}
    with pytest.raises(QgsProcessingException, match="simulate"):
        run("fill", parameters)
    assert list(tmp_path.iterdir()) == []


class Meddler:
    """A feedback that does something when it is told of a matter."""

    def __new__(cls, make_feedback: Any, matter: str, deed: Any) -> Any:
        class Feedback(make_feedback):  # type: ignore[misc]
            cancelled = False
            pid = 0

            def _hear(self, text: str) -> None:
                found = re.search(r"process (\d+)", text)
                if found:
                    self.pid = int(found.group(1))
                if matter.casefold() in text.casefold():
                    deed(self)

            def isCanceled(self) -> bool:  # noqa: N802
                return self.cancelled

        for name in ("setProgressText", "pushInfo", "pushDebugInfo"):

            def say(self: Any, text: str, name: str = name) -> None:
                getattr(make_feedback, name)(self, text)
                self._hear(text)

            setattr(Feedback, name, say)
        return Feedback()


def cancel(feedback: Any) -> None:
    feedback.cancelled = True


def kill(feedback: Any) -> None:
    os.kill(feedback.pid, signal.SIGKILL)


def run_real(job: Any, feedback: Any) -> Any:
    from cleardate.processing.client.run import Client

    return Client(Path(os.environ["CLEARDATE_PYTHON"]), ROOT).run(job, feedback)


def fill_job(hesbaye: dict[str, Any], folder: Path) -> Any:
    from cleardate.contract.jobs import FillJob, build_job

    values = {name.lower(): value for name, value in hesbaye.items()}
    outputs = {"output": str(folder / "f.tif"), "quality": str(folder / "q.tif")}
    return build_job(FillJob, {**values, "cloud_values": (3, 9), **outputs})


@pytest.mark.parametrize(
    ("deed", "error", "sentence"),
    [(cancel, CancelledError, "Stopped"), (kill, WorkerError, "memory ran out")],
)
def test_stopped_fill_leaves_nothing(
    worker_runs: None,
    hesbaye: dict[str, Any],
    tmp_path: Path,
    make_feedback: Any,
    deed: Any,
    error: Any,
    sentence: str,
) -> None:
    feedback = Meddler(make_feedback, "linear regression: ", deed)
    with pytest.raises(error, match=sentence):
        run_real(fill_job(hesbaye, tmp_path), feedback)
    assert list(tmp_path.iterdir()) == []


def test_cancelled_training_keeps_its_model(
    worker_runs: None, scene: Path, tmp_path: Path, make_feedback: Any
) -> None:
    from cleardate.contract.jobs import TrainJob

    job = TrainJob(
        scene=(str(scene),),
        preset="tiny",
        epochs=5000,
        patch=32,
        device="cpu",
        output=str(tmp_path / "m.onnx"),
    )
    feedback = Meddler(make_feedback, "psnr", cancel)
    result = run_real(job, feedback)
    assert result.outputs["output"] == job.output
    assert (tmp_path / "m.onnx").stat().st_size > 0
    assert not list(tmp_path.glob("*partial*"))


def test_qgis_process_json(
    worker_runs: None, qgis_process: Any, copied: dict[str, Any], tmp_path: Path
) -> None:
    before = content(copied)
    output = tmp_path / "out dir ü" / "filled.tif"
    output.parent.mkdir()
    arguments = [f"{name}={value}" for name, value in copied.items()]
    done = qgis_process(
        "run",
        "cleardate:fill",
        "--json",
        "--",
        *arguments,
        "METHOD=linear",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"] == {"OUTPUT": str(output)}
    # Before an algorithm is asked anything, qgis_process opens the inputs itself, in its own way.
    after = content(copied)
    assert {name: after.pop(name) for name in before} == before
    assert all(name.endswith(".aux.xml") for name in after)
    assert list(output.parent.iterdir()) == [output]
    check_filled(copied, output)


def test_qgis_process_fails_with_a_sentence(
    worker_runs: None, qgis_process: Any, hesbaye: dict[str, Any], tmp_path: Path
) -> None:
    wrong = {**hesbaye, "SAR_T1": hesbaye["OPTICAL_T1"]}
    arguments = [f"{name}={value}" for name, value in wrong.items()]
    done = qgis_process("run", "cleardate:fill", "--", *arguments, f"OUTPUT={tmp_path / 'x.tif'}")
    assert done.returncode != 0
    assert "SAR T1 has 4 bands, and none of them is named" in done.stdout + done.stderr
    assert not (tmp_path / "x.tif").exists()
