"""What checkParameterValues says of wrong inputs, before anything runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def given(plugin: Any, make_raster: Any, tmp_path: Path) -> dict[str, Any]:
    """Parameters of fill that are right."""
    return {
        "SAR_T1": str(make_raster("sar1.tif", bands=2)),
        "OPTICAL_T1": str(make_raster("optical1.tif", bands=4)),
        "SAR_T2": str(make_raster("sar2.tif", bands=2)),
        "OPTICAL_T2": str(make_raster("optical2.tif", bands=4)),
        "CLOUDS": str(make_raster("clouds.tif", bands=1)),
        "OUTPUT": str(tmp_path / "out.tif"),
    }


def verdict(name: str, parameters: dict[str, Any]) -> tuple[bool, str]:
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cleardate:{name}")
    return algorithm.checkParameterValues(parameters, QgsProcessingContext())


def refused(parameters: dict[str, Any], name: str = "fill") -> str:
    accepted, reason = verdict(name, parameters)
    assert not accepted
    return reason


def test_right_parameters_pass(given: dict[str, Any]) -> None:
    assert verdict("fill", given) == (True, "")
    assert verdict("fill", {**given, "OUTPUT": "TEMPORARY_OUTPUT"}) == (True, "")


def test_checking_leaves_no_file(given: dict[str, Any], tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    assert verdict("fill", given) == (True, "")
    refused({**given, "OPTICAL_T1": given["CLOUDS"]})
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_layer_of_the_project_passes(given: dict[str, Any]) -> None:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(given["SAR_T1"], "SAR in May")
    assert verdict("fill", {**given, "SAR_T1": layer}) == (True, "")


def test_missing_layer(given: dict[str, Any]) -> None:
    reason = refused({**given, "SAR_T2": "/none/sar.tif"})
    assert "/none/sar.tif does not exist" in reason


def test_wrong_band_count(given: dict[str, Any]) -> None:
    """What the bands are the worker tells, which sees all images; too few are seen here."""
    reason = refused({**given, "OPTICAL_T1": given["CLOUDS"]})
    assert "Optical T1" in reason
    assert "1 band(s), but at least 2 are needed" in reason


def test_layer_of_a_service(given: dict[str, Any]) -> None:
    from qgis.core import QgsProject, QgsRasterLayer

    layer = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "Map", "wms")
    if not layer.isValid():
        pytest.fail("the layer of the test is not valid")
    QgsProject.instance().addMapLayer(layer)
    try:
        assert "Map does not come from a file" in refused({**given, "OPTICAL_T1": layer})
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("text", ["3,x", "3.5", "1,,2,"])
def test_cloud_values_that_are_no_numbers(given: dict[str, Any], text: str) -> None:
    reason = refused({**given, "CLOUD_VALUES": text})
    assert "is no whole number" in reason
    assert "3,8,9,10" in reason


@pytest.mark.parametrize("text", ["3,8,9,10", " 3 8;9, 10", "", None])
def test_cloud_values_that_are(given: dict[str, Any], text: str | None) -> None:
    assert verdict("fill", {**given, "CLOUD_VALUES": text}) == (True, "")


def test_model_with_another_ending(given: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "model.pth").write_text("", "utf-8")
    reason = refused({**given, "MODEL": str(tmp_path / "model.pth")})
    assert "model.pth is no .onnx file" in reason


def test_model_that_does_not_exist(given: dict[str, Any]) -> None:
    assert "/none/m.onnx does not exist" in refused({**given, "MODEL": "/none/m.onnx"})


def test_output_that_is_an_input(given: dict[str, Any]) -> None:
    path = given["OPTICAL_T2"]
    assert "is also an input" in refused({**given, "OUTPUT": path})
    # The same file by another name.
    roundabout = str(Path(path).parent / "." / ".." / Path(path).parent.name / Path(path).name)
    assert "is also an input" in refused({**given, "OUTPUT": roundabout})


def test_one_name_for_two_outputs(given: dict[str, Any]) -> None:
    assert "another output" in refused({**given, "QUALITY": given["OUTPUT"]})


def test_raster_of_another_format(given: dict[str, Any], tmp_path: Path) -> None:
    reason = refused({**given, "OUTPUT": str(tmp_path / "out.img")})
    assert "out.img does not end in .tif" in reason


def test_report_with_another_ending(given: dict[str, Any], tmp_path: Path) -> None:
    reason = refused({**given, "REPORT": str(tmp_path / "report.txt")})
    assert "does not end in .json" in reason


def test_training_on_a_scene_that_does_not_exist(plugin: Any, tmp_path: Path) -> None:
    parameters = {"SCENE": ["/none/scene.json"], "OUTPUT": str(tmp_path / "m.onnx")}
    assert "/none/scene.json does not exist" in refused(parameters, "train")
    parameters = {"SCENE": [], "OUTPUT": str(tmp_path / "m.onnx")}
    assert refused(parameters, "train")


def test_simulate_needs_sar_but_no_model(given: dict[str, Any]) -> None:
    assert refused({"OUTPUT": given["OUTPUT"]}, "simulate")
    accepted, reason = verdict("simulate", {"SAR_T2": given["SAR_T2"], "OUTPUT": given["OUTPUT"]})
    assert accepted, reason


def test_limits_of_numbers(given: dict[str, Any]) -> None:
    assert refused({**given, "GROW": -1})
    assert refused({**given, "METHOD": "magic"})
