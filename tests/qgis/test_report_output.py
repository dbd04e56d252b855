"""The page that an algorithm writes is an output like others: tried before, whole, nothing else."""

from __future__ import annotations

import importlib
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.events import ResultEvent
from cleardate.processing.report.recent import recent

REPORT = {
    "chosen": "copy",
    "methods": {"copy": {"psnr": 30.0, "mae": 0.01}},
    "inputs": {"optical_t2": "t2.tif"},
}


class Client:
    """Stands for the worker's client: writes the report if the job wants one."""

    meanwhile: Any = None
    """What happens during the run."""
    runs = 0

    def __init__(self, *_: Any) -> None:
        pass

    def run(self, job: Any, feedback: Any) -> ResultEvent:
        Client.runs += 1
        if Client.meanwhile is not None:
            Client.meanwhile()
        for path in (job.output, job.quality):
            if path:
                Path(path).write_bytes(Path(job.optical_t1).read_bytes())
        if job.report:
            Path(job.report).write_text(json.dumps(REPORT), "utf-8")
        return ResultEvent({}, REPORT)


@pytest.fixture
def parameters(
    plugin: Any, make_raster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    monkeypatch.setattr(Client, "meanwhile", None)
    monkeypatch.setattr(Client, "runs", 0)
    monkeypatch.setattr(
        importlib.import_module("cleardate.processing.algorithms.job_algorithm"), "Client", Client
    )
    monkeypatch.setenv("CLEARDATE_PYTHON", "/usr/bin/python3")
    sar = str(make_raster("sar_20210615.tif", bands=2))
    optical = str(make_raster("o.tif", bands=4, high=3000))
    return {
        "SAR_T1": sar,
        "OPTICAL_T1": optical,
        "SAR_T2": sar,
        "OPTICAL_T2": optical,
        "CLOUDS": str(make_raster("clouds.tif", bands=1)),
        "OUTPUT": str(tmp_path / "out.tif"),
    }


def test_an_algorithm_writes_the_page_without_a_report_file(
    parameters: dict[str, Any], tmp_path: Path
) -> None:
    from qgis import processing

    page = tmp_path / "Seite.html"
    results = processing.run("cleardate:fill", {**parameters, "HTML": str(page)})
    assert results == {"OUTPUT": parameters["OUTPUT"], "HTML": str(page)}
    text = page.read_text("utf-8")
    assert "Filled date: t2.tif" in text
    assert text.count("data:image/png") == 3
    assert not list(tmp_path.glob(".cleardate*"))


def test_a_run_with_a_report_is_remembered(parameters: dict[str, Any], tmp_path: Path) -> None:
    from qgis import processing

    report = tmp_path / "r.json"
    processing.run("cleardate:fill", {**parameters, "REPORT": str(report), "SEED": 7})
    path, facts = recent()[0]
    assert path == report
    assert facts.files["output"] == parameters["OUTPUT"]
    assert facts.dates["sar_t2"] == "2021-06-15"
    assert facts.settings["Seed"] == "7" and facts.settings["Method"] == "auto"
    assert "Tile size (pixels)" not in facts.settings


def fill(parameters: dict[str, Any], page: Path) -> dict[str, Any]:
    from qgis import processing

    return processing.run("cleardate:fill", {**parameters, "HTML": str(page)})


def refused(parameters: dict[str, Any], page: Path) -> str:
    """The sentence of a run that was refused before anything was done."""
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        fill(parameters, page)
    assert Client.runs == 0
    assert not Path(parameters["OUTPUT"]).exists()
    assert not [path for path in page.parent.glob("*") if "partial" in path.name]
    return str(caught.value)


def test_a_folder_is_refused_before_the_run(parameters: dict[str, Any], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.mkdir()
    assert "is a folder" in refused(parameters, page)
    assert "does not end in .html" in refused(parameters, tmp_path / "page.txt")


def test_a_folder_that_is_not_there(parameters: dict[str, Any], tmp_path: Path) -> None:
    assert "cannot be written: No such file" in refused(parameters, tmp_path / "no" / "page.html")


def test_a_pipe_is_neither_waited_for_nor_replaced(
    parameters: dict[str, Any], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    os.mkfifo(page)
    assert "a pipe" in refused(parameters, page)
    assert stat.S_ISFIFO(page.stat().st_mode)


def test_a_device_stays(parameters: dict[str, Any], tmp_path: Path) -> None:
    page = tmp_path / "null.html"
    page.symlink_to("/dev/null")
    assert "a device" in refused(parameters, page)
    assert page.is_symlink()


@pytest.mark.parametrize("link", ["symbolic", "hard"])
def test_an_input_under_another_name(parameters: dict[str, Any], tmp_path: Path, link: str) -> None:
    page, image = tmp_path / "page.html", Path(parameters["OPTICAL_T2"])
    page.symlink_to(image) if link == "symbolic" else page.hardlink_to(image)
    before = image.read_bytes()
    assert "is also an input" in refused(parameters, page)
    assert image.read_bytes() == before


def test_what_becomes_a_link_to_an_input_during_the_run(
    parameters: dict[str, Any], tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    page, image = tmp_path / "page.html", Path(parameters["OPTICAL_T2"])
    before = image.read_bytes()
    Client.meanwhile = lambda: page.symlink_to(image)
    with pytest.raises(QgsProcessingException, match=r"also an input.* All else is there"):
        fill(parameters, page)
    assert image.read_bytes() == before
    assert Path(parameters["OUTPUT"]).is_file()


def test_a_pipe_that_comes_during_the_run(parameters: dict[str, Any], tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    page = tmp_path / "page.html"
    Client.meanwhile = lambda: os.mkfifo(page)
    with pytest.raises(QgsProcessingException, match=r"a pipe.* All else is there"):
        fill(parameters, page)
    assert stat.S_ISFIFO(page.stat().st_mode)


def test_a_link_stays_one(parameters: dict[str, Any], tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "target.html"
    target.parent.mkdir()
    target.write_text("before", "utf-8")
    page = tmp_path / "page.html"
    page.symlink_to(target)
    fill(parameters, page)
    assert page.is_symlink()
    assert "Filled date" in target.read_text("utf-8")


@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_the_mode_is_that_of_a_file_the_user_makes(
    parameters: dict[str, Any], tmp_path: Path, umask: int
) -> None:
    before = os.umask(umask)
    try:
        fill(parameters, tmp_path / "page.html")
        kept = tmp_path / "kept.html"
        kept.write_text("", "utf-8")
        kept.chmod(0o640)
        fill(parameters, kept)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "page.html").stat().st_mode) == 0o666 & ~umask
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640


def test_the_tab_saves_in_the_same_way(qgis_application: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProject

    from cleardate.plugin.report.page import ReportPage
    from cleardate.plugin.window.services import Services

    report = tmp_path / "report.json"
    report.write_text(json.dumps(REPORT), "utf-8")
    tab = ReportPage(Services(QgsProject.instance()))
    tab.open(report)
    pipe, kept = tmp_path / "pipe.html", tmp_path / "kept.html"
    os.mkfifo(pipe)
    assert not tab.save(pipe)
    assert "a pipe" in tab.notice.text()
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    kept.write_text("", "utf-8")
    kept.chmod(0o600)
    assert tab.save(kept)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert "Filled date" in kept.read_text("utf-8")


def test_polygons_beside_a_scene_overwrite_no_input(
    parameters: dict[str, Any], tmp_path: Path
) -> None:
    from qgis import processing
    from qgis.core import QgsProcessingException

    clouds = tmp_path / "drawn.geojson"
    ring = [[3.0, 50.5], [3.1, 50.5], [3.1, 50.6], [3.0, 50.5]]
    clouds.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}), "utf-8")
    given = {k: v for k, v in parameters.items() if k != "OUTPUT"}
    given.update(CLOUDS=str(clouds), OUTPUT=str(tmp_path / "scene.json"), NAME="x")
    beside = tmp_path / "scene.clouds.geojson"
    image = Path(parameters["OPTICAL_T1"])
    before = image.read_bytes()
    beside.symlink_to(image)
    with pytest.raises(QgsProcessingException, match="is an input"):
        processing.run("cleardate:scene", given)
    assert image.read_bytes() == before
    beside.unlink()
    os.mkfifo(beside)
    with pytest.raises(QgsProcessingException, match="a pipe"):
        processing.run("cleardate:scene", given)
    assert Client.runs == 0


def test_an_exported_model_keeps_the_mode_of_what_was_there(tmp_path: Path) -> None:
    from cleardate.plugin.library.library import copy_whole

    source, target = tmp_path / "a.onnx", tmp_path / "b.onnx"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    target.chmod(0o600)
    copy_whole(source, target)
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (b"new", 0o600)
