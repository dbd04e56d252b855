"""The tab that fills a date: guesses, checks, parameters, the run and what is shown of it."""

from __future__ import annotations

import runpy
import shlex
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.report import FillReport


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < seconds, "it never came to it"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def project(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def canvas(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.resize(200, 200)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    canvas.setExtent(QgsRectangle(500000, 5599680, 500320, 5600000))
    canvas.show()
    yield canvas
    canvas.close()


@pytest.fixture
def page(project: Any, canvas: Any) -> Iterator[Any]:
    """The tab, with the reports that it asked for in ``reports``."""
    from cleardate.plugin.fill.page import FillPage
    from cleardate.plugin.window.services import Services

    reports: list[Path] = []
    page = FillPage(Services(project, None, canvas, show_report=reports.append))
    page.reports = reports
    page.resize(400, 800)
    page.show()
    yield page
    page.panel.end()
    page.close_tools()
    page.close()
    page.deleteLater()


@pytest.fixture
def rasters(make_raster: Any, tmp_path: Path) -> dict[str, Path]:
    """Files of two dates, in a folder with blanks, umlauts and Chinese characters."""
    folder = tmp_path / "Köln süd 东京"
    folder.mkdir()
    made = {
        "s1_20210405": make_raster("s1_20210405.tif", bands=2, low=-20, high=-5, kind="float32"),
        "o_20210407": make_raster("o_20210407.tif", bands=4, low=100, high=3000),
        "s1_20210610": make_raster("s1_20210610.tif", bands=2, low=-20, high=-5, kind="float32"),
        "o_20210611": make_raster("o_20210611.tif", bands=4, low=100, high=4000),
        "scl_20210611": make_raster("scl_20210611.tif", bands=1, low=4, high=10.9),
    }
    return {name: path.rename(folder / path.name) for name, path in made.items()}


@pytest.fixture
def load(project: Any, rasters: dict[str, Path]) -> Callable[..., dict[str, Any]]:
    """Add rasters to the project, all of them by default."""

    def load(*names: str) -> dict[str, Any]:
        from qgis.core import QgsRasterLayer

        layers = {n: QgsRasterLayer(str(rasters[n]), n) for n in names or rasters}
        project.addMapLayers(list(layers.values()))
        return layers

    return load


def settled(page: Any) -> None:
    """Wait until nothing is read or looked at any more."""
    wait_for(
        lambda: (
            not page._timer.isActive()
            and not any(check.text.startswith("Reading") for check in page.checks.checks)
        )
    )


def states(page: Any) -> dict[str, str]:
    return {check.key: check.state for check in page.checks.checks}


def chosen(page: Any) -> list[str]:
    pickers = [*page.pickers.values(), page.clouds.picker]
    return [picker.layer.name() if picker.layer else "" for picker in pickers]


def test_an_empty_project(page: Any) -> None:
    settled(page)
    assert chosen(page) == [""] * 5
    assert not page.panel.run_button.isEnabled()
    assert page.panel.state.text() == "Choose SAR T1, Optical T1, SAR T2, Optical T2."


def test_it_fits_into_a_narrow_dock(page: Any, load: Any) -> None:
    from cleardate.plugin.dock import MINIMUM_WIDTH

    load()
    settled(page)
    scores = {"psnr": 31.0, "mae": 0.01}
    page.result.show_result(FillReport(chosen="copy", methods={"copy": scores}), {})
    inside = page.scroll.widget().minimumSizeHint().width()
    bar = page.scroll.verticalScrollBar().sizeHint().width()
    assert inside + bar + 20 < MINIMUM_WIDTH
    assert page.panel.minimumSizeHint().width() + 20 < MINIMUM_WIDTH


def test_layers_are_guessed_and_checked(page: Any, load: Any, rasters: dict[str, Path]) -> None:
    load()
    settled(page)
    names = "s1_20210405 o_20210407 s1_20210610 o_20210611 scl_20210611"
    assert chosen(page) == names.split()
    assert set(states(page).values()) == {"ok"}, page.checks.checks
    assert page.panel.run_button.isEnabled() and page.panel.run_button.toolTip() == ""
    target = rasters["o_20210611"]
    assert page.parameters() == {
        "SAR_T1": str(rasters["s1_20210405"]),
        "OPTICAL_T1": str(rasters["o_20210407"]),
        "SAR_T2": str(rasters["s1_20210610"]),
        "OPTICAL_T2": str(target),
        "CLOUDS": str(rasters["scl_20210611"]),
        "CLOUD_VALUES": "3,8,9,10",
        "METHOD": "auto",
        "OUTPUT": str(target.with_name("o_20210611_filled.tif")),
        "QUALITY": str(target.with_name("o_20210611_filled_trust.tif")),
        "REPORT": str(target.with_name("o_20210611_filled_report.json")),
        "SUSPECTS": str(target.with_name("o_20210611_filled_suspects.tif")),
    }


def test_suspects_of_a_huge_image_are_written_only_if_asked_for(page: Any) -> None:
    options = page.options
    options.suggest_suspects(25_000_000)
    assert options.suspects.isChecked() and "FILL_SUSPECTS" not in page.parameters()
    options.suggest_suspects(25_000_001)
    assert not options.suspects.isChecked() and "SUSPECTS" not in page.parameters()
    options.suspects.click()
    options.suggest_suspects(25_000_001)
    assert page.parameters()["SUSPECTS"] == "TEMPORARY_OUTPUT"
    options.advanced.fill_suspects.setChecked(True)
    assert page.parameters()["FILL_SUSPECTS"] is True


def test_a_choice_is_not_overwritten_by_a_guess(page: Any, load: Any) -> None:
    layers = load("o_20210407", "o_20210611")
    settled(page)
    assert page.pickers["optical_t2"].layer.name() == "o_20210611"
    page.pickers["optical_t2"].choose(layers["o_20210407"])
    settled(page)
    assert chosen(page)[1] == "o_20210611"  # the guess gives way
    load("scl_20210611", "s1_20210405")
    settled(page)
    assert page.pickers["optical_t2"].layer.name() == "o_20210407"
    assert page.pickers["sar_t2"].layer.name() == "s1_20210405"


def test_an_error_switches_the_run_off_and_says_why(page: Any, load: Any) -> None:
    layers = load()
    settled(page)
    page.pickers["optical_t1"].choose(layers["s1_20210405"])
    settled(page)
    assert states(page)["bands"] == "error"
    assert not page.panel.run_button.isEnabled()
    told = page.panel.run_button.toolTip()
    assert "optical T1 has 2 bands without names, optical T2 has 4" in told
    page.pickers["optical_t1"].choose(layers["o_20210407"])
    settled(page)
    assert page.panel.run_button.isEnabled()


def test_numbers_that_are_none(page: Any, load: Any) -> None:
    load()
    settled(page)
    page.clouds.values.setText("3, x")
    settled(page)
    assert "'x' is no whole number" in page.panel.run_button.toolTip()
    page.clouds.values.setText("3, 8")
    page.options.advanced.numbers["OPTICAL_T2_OFFSET"].setText("-0,1 m")
    settled(page)
    assert "'-0,1 m' is no number" in page.panel.run_button.toolTip()
    page.options.advanced.numbers["OPTICAL_T2_OFFSET"].setText("-0,001")
    settled(page)
    assert page.panel.run_button.isEnabled()
    assert page.parameters()["OPTICAL_T2_OFFSET"] == -0.001
    assert page.parameters()["CLOUD_VALUES"] == "3,8"


def test_no_environment(page: Any, load: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEARDATE_PYTHON", "/nowhere/python")
    load()
    settled(page)
    assert states(page)["environment"] == "error"
    assert "/nowhere/python" in page.panel.run_button.toolTip()


def test_a_layer_that_is_removed_is_not_followed_by_another(page: Any, load: Any) -> None:
    layers = load()
    settled(page)
    page.pickers["optical_t1"].choose(layers["o_20210407"])
    page._services.project.removeMapLayer(layers["o_20210407"].id())
    settled(page)
    assert chosen(page)[1] == "" and chosen(page)[3] == "o_20210611"
    assert not page.panel.run_button.isEnabled()


def test_a_file_is_added_to_the_project(page: Any, rasters: dict[str, Path]) -> None:
    picker = page.pickers["sar_t1"]
    layer = picker.choose_path(str(rasters["s1_20210610"]))
    assert picker.layer is layer and picker.is_chosen
    assert page.pickers["sar_t2"].choose_path(str(rasters["s1_20210610"])) is layer
    assert picker.choose_path("/no/such/file.tif") is None
    assert len(page._services.project.mapLayers()) == 1


def test_the_output_is_suggested_until_it_is_chosen(
    page: Any, load: Any, rasters: dict[str, Path], tmp_path: Path
) -> None:
    output = page.options.output
    rasters["o_20210611"].with_name("o_20210611_filled.tif").write_bytes(b"")
    load("o_20210611")
    settled(page)
    assert Path(output.path).name == "o_20210611_filled_2.tif"
    output.setFilePath(str(tmp_path / "mine.tif"))
    load()
    settled(page)
    assert output.path == str(tmp_path / "mine.tif")
    assert page.parameters()["QUALITY"] == str(tmp_path / "mine_trust.tif")
    output.setFilePath("")
    assert page.parameters()["OUTPUT"] == page.parameters()["QUALITY"] == "TEMPORARY_OUTPUT"


def test_clouds_drawn_on_the_map_are_the_mask(page: Any, load: Any, canvas: Any) -> None:
    from qgis.core import QgsGeometry

    load("s1_20210405", "o_20210407", "s1_20210610", "o_20210611")
    settled(page)
    page.clouds.draw_button.setChecked(True)
    assert type(canvas.mapTool()).__name__ == "PolygonTool"
    half = page.pickers["optical_t2"].layer.extent()
    half.setXMaximum(half.center().x())
    canvas.mapTool().drawn.emit(QgsGeometry.fromRect(half))
    settled(page)
    assert page.clouds.layer.name() == "Clouds drawn"
    assert page.checks.text_of("clouds") == "About 50 % of T2 is cloud."
    assert page.panel.run_button.isEnabled()
    assert page.parameters()["CLOUDS"] == page.clouds.layer.id()
    # No command reaches what is only in memory.
    page.menu.menu.aboutToShow.emit()
    assert not page.menu.commands["sh"].isEnabled()
    assert "save it" in page.menu.commands["sh"].toolTip()
    page.clouds.draw_button.setChecked(False)
    assert canvas.mapTool() is None


def test_copied_as_command_and_as_python(
    page: Any, load: Any, rasters: dict[str, Path], tmp_path: Path
) -> None:
    from qgis.PyQt.QtGui import QGuiApplication

    load()
    settled(page)
    page.menu.copy_command()
    words = shlex.split(QGuiApplication.clipboard().text())
    assert words[:4] == ["qgis_process", "run", "cleardate:fill", "--"]
    assert f"OPTICAL_T2={rasters['o_20210611']}" in words and "CLOUD_VALUES=3,8,9,10" in words
    page.menu.copy_python()
    code = QGuiApplication.clipboard().text()
    calls: list[Any] = []
    body = code.replace("from qgis import processing", "")
    recorder = type("P", (), {"run": staticmethod(lambda *a: calls.append(a))})
    copied = tmp_path / "copied.py"
    copied.write_text(body, encoding="utf-8")
    runpy.run_path(str(copied), {"processing": recorder})
    assert calls == [("cleardate:fill", page.parameters())]


def test_opened_as_algorithm(page: Any, load: Any, rasters: dict[str, Path]) -> None:
    load()
    settled(page)
    dialog = page.menu.open_dialog()
    assert dialog.isVisible()
    given = dialog.createProcessingParameters()
    assert given["CLOUD_VALUES"] == "3,8,9,10"
    for opened in (dialog, page.menu.open_batch()):
        opened.close()
        opened.deleteLater()


def test_a_run_and_its_result(
    page: Any,
    load: Any,
    rasters: dict[str, Path],
    fake_worker: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FAKE_RASTER", str(rasters["o_20210611"]))
    load()
    settled(page)
    output = page.parameters()["OUTPUT"]
    page.panel.run_button.click()
    wait_for(lambda: not page.panel.is_running)
    assert page.panel.state.text().startswith("Done in")
    result = page.result
    assert result.isVisible()
    assert "3.2 dB better than copying T1" in result.words.text()
    rows = [result.table.item(row, 0).text() for row in range(result.table.rowCount())]
    assert rows == ["boosted trees ✔", "copying T1"]
    assert result.table.item(0, 0).font().bold() and not result.table.item(1, 0).font().bold()
    assert result.table.item(0, 1).text() == "31.2"
    result.report_button.click()
    assert page.reports == [Path(output).with_name("o_20210611_filled_report.json")]
    # The next run gets a name of its own.
    settled(page)
    assert Path(page.options.output.path).name == "o_20210611_filled_2.tif"
    assert chosen(page)[3] == "o_20210611"  # the result is no input
    for layer in list(page._services.project.mapLayers().values()):
        if layer.source() == output:
            page._services.project.removeMapLayer(layer.id())
    assert not result.swipe_button.isEnabled() and not result.zoom_button.isEnabled()


def test_a_failed_run(
    page: Any, load: Any, fake_worker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER", "killed")
    load()
    settled(page)
    page.panel.run_button.click()
    wait_for(lambda: not page.panel.is_running)
    assert "memory ran out" in page.panel.state.text()
    assert not page.result.isVisible()
    assert page.panel.run_button.isEnabled()


def test_the_model_of_the_library_takes_part(
    page: Any, load: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.plugin.fill import options_form

    model = tmp_path / "mine.onnx"
    monkeypatch.setattr(options_form, "models", lambda: [model])
    page.refresh_models()
    assert "MODEL" not in page.parameters()
    page.options.model.setCurrentIndex(1)
    assert page.parameters()["MODEL"] == str(model)
    page.refresh_models()
    assert page.parameters()["MODEL"] == str(model)


def test_a_real_run_on_a_real_scene(
    page: Any, canvas: Any, worker_runs: None, real_data: Path, tmp_path: Path
) -> None:
    import shutil

    from qgis.core import QgsGeometry, QgsRasterLayer, QgsRectangle

    project = page._services.project
    for name in ("s1_202104", "o_202104", "s1_202106", "o_202106"):
        path = shutil.copy(real_data / "hesbaye" / f"{name}.tif", tmp_path)
        project.addMapLayer(QgsRasterLayer(str(path), name))
    settled(page)
    target = page.pickers["optical_t2"].layer
    assert target.name() == "o_202106"
    canvas.setLayers([target])
    canvas.setExtent(target.extent())
    middle = target.extent().center()
    page.clouds.add_cloud(
        QgsGeometry.fromRect(
            QgsRectangle(middle.x() - 150, middle.y() - 150, middle.x() + 150, middle.y() + 150)
        )
    )
    settled(page)
    assert page.panel.run_button.isEnabled(), page.panel.state.text()
    page.panel.run_button.click()
    wait_for(lambda: not page.panel.is_running, 200)
    assert page.panel.state.text().startswith("Done in"), page.panel.log.toPlainText()
    result = page.result
    assert "better than copying T1" in result.words.text()
    assert result.table.rowCount() >= 4
    assert {"o_202106_filled.tif", "o_202106_filled_trust.tif", "o_202106_filled_report.json"} <= {
        path.name for path in tmp_path.iterdir()
    }
    count = len(project.mapLayers())
    result.hatch_button.setChecked(True)
    wait_for(lambda: len(project.mapLayers()) == count + 1)
    result.hatch_button.setChecked(False)
    assert len(project.mapLayers()) == count
    result.trust_button.setChecked(not result.trust_button.isChecked())
    node = project.layerTreeRoot().findLayer(result._trust)
    assert node.isVisible() == result.trust_button.isChecked()
    result.swipe_button.setChecked(True)
    assert type(canvas.mapTool()).__name__ == "SwipeTool"
    project.clear()  # while the swipe shows layers of it
    assert not result.swipe_button.isChecked() and canvas.mapTool() is None


NINE = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B11", "B12")


def test_images_of_other_bands_are_guessed_by_name_and_by_value(
    page: Any, project: Any, make_raster: Any
) -> None:
    from qgis.core import QgsRasterLayer

    db = {"low": -20, "high": -5, "kind": "float32"}
    made = [
        make_raster("b_20210405.tif", bands=1, names=("VV",), **db),
        make_raster("o_20210407.tif", bands=9, names=NINE, low=100, high=3000),
        make_raster("a_20210610.tif", bands=1, **db),
        make_raster("o_20210611.tif", bands=3, low=100, high=4000),
        make_raster("height_20210611.tif", bands=1, low=100, high=4000),
        make_raster("scl_20210611.tif", bands=1, low=4, high=10.9),
    ]
    project.addMapLayers([QgsRasterLayer(str(path), path.stem) for path in made])
    expected = ["b_20210405", "o_20210407", "a_20210610", "o_20210611", "scl_20210611"]
    wait_for(lambda: chosen(page) == expected)
    settled(page)
    assert states(page)["bands"] == "error"
    assert "optical T2 has 3 bands without names" in page.checks.text_of("bands")
    page.options.advanced.bands.setText("red, green, blue")
    settled(page)
    assert "3 names of bands are given, but optical T1 has 9" in page.checks.text_of("bands")
    assert page.parameters()["BANDS"] == "red, green, blue"
    assert not {"STRICT_BANDS", "KEEP_RESOLUTION"} & set(page.parameters())
    page.options.advanced.strict_bands.setChecked(True)
    page.options.apart.setChecked(True)
    page.options.output.setFilePath("/a/b.tif")
    given = page.parameters()
    assert given["STRICT_BANDS"] is True and given["KEEP_RESOLUTION"] == "/a/b_coarse.tif"


def test_a_picture_of_three_bands_is_no_guess(page: Any, project: Any, make_raster: Any) -> None:
    from qgis.core import QgsRasterLayer

    path = make_raster("map_20210611.tif", bands=3, low=1, high=60000)
    project.addMapLayer(QgsRasterLayer(str(path), "map_20210611"))
    settled(page)
    wait_for(lambda: bool(page._sampler._samples))
    settled(page)
    assert chosen(page) == [""] * 5
