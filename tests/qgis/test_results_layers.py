"""How results enter a project: group, names, metadata and the day they show."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.layers import OPTICAL_BANDS
from cleardate.contract.trust_layer import TrustBands

TRUST_BANDS = TrustBands(OPTICAL_BANDS).names
DAY = datetime.date(2021, 6, 15)


@pytest.fixture
def project(qgis_application: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def rasters(make_raster: Any) -> dict[str, Path]:
    from osgeo import gdal

    paths = {
        "output": make_raster("filled.tif", bands=4, low=1, high=3000),
        "quality": make_raster(
            "trust.tif", bands=10, names=TRUST_BANDS, low=0, high=3, kind="float32"
        ),
        "t1": make_raster("t1.tif", bands=4, low=1, high=2000),
    }
    tags = {
        "CLEARDATE_VERSION": "9.9",
        "CLEARDATE_METHOD": "blend of trees, gp, my.onnx",
        "OTHER": "x",
    }
    for name, found in (("output", tags), ("t1", {"L": "modified Copernicus Sentinel data 2021"})):
        file = gdal.Open(str(paths[name]), gdal.GA_Update)
        file.SetMetadata(found)
        del file
    return paths


def load(plugin: Any, project: Any, rasters: dict[str, Path], names: dict[str, str]) -> None:
    """What QGIS does after a fill, without the fill."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    from cleardate.contract.events import ResultEvent
    from cleardate.contract.jobs import FillJob, build_job

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm.outputs = dict.fromkeys(("report", "html", "suspects", "keep_resolution", "regions"))
    for output in names:
        path = str(rasters[output])
        algorithm.outputs[output] = path
        details = QgsProcessingContext.LayerDetails(names[output], project, output.upper())
        context.addLayerToLoadOnCompletion(path, details)
    algorithm._layer_names = {"optical_t2": "field", "optical_t1": "April"}
    algorithm._layer_dates = {"optical_t2": None, "sar_t2": DAY}
    t1 = str(rasters["t1"])
    layers = dict.fromkeys(("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"), t1)
    job = build_job(FillJob, {**layers, "output": str(rasters["output"])})
    algorithm.finish(job, ResultEvent({}, {}), context)
    handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(), parameters={})


DEFAULTS = {"output": "Filled image", "quality": "Trust layer"}
SUSPECTS = "Pixels that look like missed cloud"


def tree(node: Any) -> Any:
    if hasattr(node, "layer"):
        return node.name(), node.isVisible()
    return node.name(), [tree(child) for child in node.children()]


def test_a_group_for_each_run_trust_on_top_and_unticked(
    plugin: Any, project: Any, rasters: dict[str, Path]
) -> None:
    load(plugin, project, rasters, DEFAULTS)
    run = (
        "ClearDate fill: field 2021-06-15",
        [("Trust of field", False), ("Filled field", True)],
    )
    assert tree(project.layerTreeRoot()) == ("", [run])
    assert len(project.mapLayers()) == 2


def test_scores_of_regions_lie_on_top_unticked_bright_where_good(
    plugin: Any, project: Any, rasters: dict[str, Path], make_raster: Any
) -> None:
    path = make_raster("scores.tif", bands=2, low=20, high=45)
    load(
        plugin, project, {**rasters, "regions": path}, {**DEFAULTS, "regions": "Scores of regions"}
    )
    ((_, layers),) = tree(project.layerTreeRoot())[1]
    above = {("Where the fill of field is good", False), ("Trust of field", False)}
    assert (set(layers[:-1]), layers[-1]) == (above, ("Filled field", True))
    (layer,) = project.mapLayersByName("Where the fill of field is good")
    assert layer.renderer().usesBands() == [1]
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    lightness = [item.color.lightness() for item in items]
    assert lightness == sorted(lightness)
    assert items[0].label == "≤ 24 dB"


def test_what_looks_like_missed_cloud_lies_on_top_in_colours_that_let_the_image_through(
    plugin: Any, project: Any, rasters: dict[str, Path], make_raster: Any
) -> None:
    path = make_raster("suspects.tif", bands=1, low=0, high=6.99)
    load(plugin, project, {**rasters, "suspects": path}, {**DEFAULTS, "suspects": SUSPECTS})
    ((_, layers),) = tree(project.layerTreeRoot())[1]
    above = {("Like missed cloud in field", True), ("Trust of field", False)}
    assert (set(layers[:-1]), layers[-1]) == (above, ("Filled field", True))
    (layer,) = project.mapLayersByName("Like missed cloud in field")
    classes = layer.renderer().classes()
    assert [entry.value for entry in classes] == [1, 2, 3, 4, 5, 6]
    assert all(150 <= entry.color.alpha() <= 200 for entry in classes)
    assert len({entry.color.name() for entry in classes}) == 6
    assert layer.customProperty("cleardate/result")


def test_a_result_written_again_moves_to_the_new_run(
    plugin: Any, project: Any, rasters: dict[str, Path]
) -> None:
    load(plugin, project, rasters, DEFAULTS)
    before = tree(project.layerTreeRoot())
    load(plugin, project, rasters, DEFAULTS)
    assert tree(project.layerTreeRoot()) == before
    assert len(project.mapLayers()) == 2


def test_names_that_the_user_chose_stay(
    plugin: Any, project: Any, rasters: dict[str, Path]
) -> None:
    load(plugin, project, rasters, {**DEFAULTS, "output": "mine"})
    (_, layers) = tree(project.layerTreeRoot())[1][0]
    assert [name for name, _ in layers] == ["Trust of field", "mine"]


def test_the_group_set_for_results_stays_above(
    plugin: Any, project: Any, rasters: dict[str, Path]
) -> None:
    from processing.core.ProcessingConfig import ProcessingConfig

    before = ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME)
    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "Results")
    try:
        load(plugin, project, rasters, DEFAULTS)
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, before or "")
    ((name, groups),) = tree(project.layerTreeRoot())[1]
    assert name == "Results"
    assert [group for group, _ in groups] == ["ClearDate fill: field 2021-06-15"]


def test_the_temporal_controller_shows_a_result_on_its_day(
    plugin: Any, project: Any, rasters: dict[str, Path]
) -> None:
    from cleardate.processing.results.story import day_range

    load(plugin, project, rasters, DEFAULTS)
    for layer in project.mapLayers().values():
        for style in layer.styleManager().styles():
            layer.styleManager().setCurrentStyle(style)
            temporal = layer.temporalProperties()
            assert temporal.isActive()
            assert temporal.isVisibleInTemporalRange(day_range(DAY))
            assert not temporal.isVisibleInTemporalRange(day_range(DAY + datetime.timedelta(1)))


def test_a_result_is_known_as_one_in_every_style(
    plugin: Any, project: Any, rasters: dict[str, Path]
) -> None:
    from cleardate.processing.results.project import RESULT_MARK

    load(plugin, project, rasters, DEFAULTS)
    for layer in project.mapLayers().values():
        for style in layer.styleManager().styles():
            layer.styleManager().setCurrentStyle(style)
            assert layer.customProperty(RESULT_MARK)


def test_metadata_say_what_was_made_from_what(
    plugin: Any, project: Any, rasters: dict[str, Path]
) -> None:
    load(plugin, project, rasters, DEFAULTS)
    (layer,) = project.mapLayersByName("Filled field")
    metadata = layer.metadata()
    assert "April" in metadata.abstract() and "field" in metadata.abstract()
    assert metadata.title() == "Filled field"
    assert metadata.history()[0].startswith("Made by ClearDate 9.9 on 20")
    assert metadata.history()[1:] == ["Method: blend of boosted trees, Gaussian process, my.onnx"]
    assert metadata.rights() == ["modified Copernicus Sentinel data 2021"]
    (extent,) = metadata.extent().temporalExtents()
    assert extent.begin().date().toString("yyyy-MM-dd") == "2021-06-15"
    assert layer.styleManager().currentStyle() == "True colour"


def test_a_saved_project_brings_it_all_back(
    plugin: Any, project: Any, rasters: dict[str, Path], tmp_path: Path
) -> None:
    load(plugin, project, rasters, DEFAULTS)
    before = tree(project.layerTreeRoot())
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    assert tree(project.layerTreeRoot()) == before
    (layer,) = project.mapLayersByName("Trust of field")
    assert len(layer.styleManager().styles()) == 10
    assert layer.temporalProperties().fixedTemporalRange().begin().date().year() == 2021
    assert layer.metadata().history()[0].startswith("Made by ClearDate")
