"""The tab of seasons: what is read of dates, what runs, and what is shown of the results."""

from __future__ import annotations

import importlib
import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

DAYS = ("2018-04-28", "2018-05-10", "2018-05-22")
FILLED = DAYS[:2]


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < seconds, "it never came to it"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def item(folder: Path, name: str, assets: Any, **about: Any) -> None:
    record = {"properties": about, "assets": assets}
    (folder / f"{name}.json").write_text(json.dumps(record), "utf-8")


@pytest.fixture
def season(tmp_path: Path, make_raster: Any) -> Path:
    """Three dates: the first with cloud and SAR two days before, the second clear, the third
    without a mask; and SAR of another day."""
    folder = tmp_path / "季节 de.2018"
    folder.mkdir()
    names = ("Red", "Green", "Blue", "NIR")
    image = make_raster("o.tif", bands=4, low=300, high=2000, names=names)
    cloudy = make_raster("scl.tif", bands=1, low=4, high=8.9)
    clear = make_raster("clear.tif", bands=1, low=4, high=5.9)
    radar = make_raster("s.tif", bands=2, low=-20, high=-5, kind="float32")
    bands = [{"scale": 1e-4, "nodata": 0}] * 4
    colours = [{"common_name": name.lower()} for name in names]
    for place, day in enumerate(DAYS):
        assets = {
            "image": {
                "href": f"../{image.name}",
                "roles": ["data"],
                "raster:bands": bands,
                "eo:bands": colours,
            }
        }
        about = {"datetime": f"{day}T10:00:00Z", "cleardate:kind": "optical"}
        if place < 2:
            mask = (cloudy, clear)[place]
            assets["scl"] = {"href": f"../{mask.name}", "cleardate:mask_kind": "scl"}
            about["cleardate:mask_kind"] = "scl"
        if place == 0:
            about["cleardate:sar"] = "s_1"
        item(folder, f"o_{day}", assets, **about)
    polarisations = {"sar:polarizations": ["VV", "VH"], "raster:bands": [{}, {}]}
    assets = {"image": {"href": f"../{radar.name}", "roles": ["data"], **polarisations}}
    for name, day in (("s_1", "2018-04-26"), ("s_2", "2018-05-30")):
        about = {"datetime": day, "cleardate:kind": "sar", "sat:relative_orbit": 161}
        item(folder, name, assets, **about)
    files = [*(f"o_{day}" for day in DAYS), "s_1", "s_2"]
    links = [{"rel": "item", "href": f"{name}.json"} for name in files]
    text = json.dumps({"type": "Collection", "links": links})
    (folder / "collection.json").write_text(text, "utf-8")
    return folder


@pytest.fixture
def page(plugin: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
    from qgis.gui import QgsMapCanvas

    from cleardate.plugin.season.page import SeasonPage
    from cleardate.plugin.window.services import Services

    monkeypatch.setenv("CLEARDATE_PYTHON", "/usr/bin/python3")
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    canvas.setExtent(QgsRectangle(500000, 5599680, 500320, 5600000))
    page = SeasonPage(Services(QgsProject.instance(), None, canvas))
    page.resize(380, 800)
    page.show()
    yield page
    page.panel.end()
    page.close_tools()
    page.close()
    page.deleteLater()
    canvas.close()
    QgsProject.instance().clear()


def show(page: Any, path: Path) -> None:
    page.source.choose(str(path))
    page.refresh()
    wait_for(lambda: not page.view.is_looking)
    page.refresh()


def column(page: Any, number: int) -> list[str]:
    table = page.view.table
    return [table.item(row, number).text() for row in range(table.rowCount())]


def test_what_the_season_is_made_of(page: Any, season: Path) -> None:
    show(page, season)
    assert column(page, 0) == list(DAYS)
    assert column(page, 1) == ["18 %", "0 %", "-"]
    assert column(page, 2) == ["-2 · 161", "-", "-"]
    assert column(page, 4) == ["", "", "∅"]
    assert page.view.table.chosen == {DAYS[0], DAYS[2]}
    assert page.view.words.text() == "3 dates from 2018-04-28 to 2018-05-22, 1 with SAR."
    beside = f"{season}_filled"
    assert page.parameters() == {"SEASON": str(season), "QUALITY": True, "OUTPUT": beside}
    page.view.table.choose(DAYS[0])
    assert page.view.panel.words.text().splitlines() == [
        "2018-04-28: 18\u00a0% cloud",
        "SAR of 2018-04-26, orbit 161",
        "Filled from all other dates and SAR; nearest: 2018-05-10",
    ]
    assert not page.view.panel.picture.pixmap().isNull()


def test_ticks_and_options_are_parameters(page: Any, season: Path) -> None:
    from qgis.PyQt.QtCore import Qt

    show(page, season / "collection.json")
    page.view.none_button.click()
    assert not page.view.any_chosen
    assert page.problem() == "Tick a date that is to be filled."
    page.view.table.item(1, 0).setCheckState(Qt.CheckState.Checked)
    page.options.no_future.setChecked(True)
    page.options.quality.setChecked(False)
    page.options.every_sar.setChecked(True)
    page.refresh()
    assert column(page, 0) == ["2018-04-26", *DAYS, "2018-05-30"]
    page.options.calendar.setChecked(True)
    page.options.cadence.setValue(12)
    given = page.parameters()
    assert given["SEASON"] == str(season / "collection.json")
    assert (given["DATES"], given["NO_FUTURE"], given["CADENCE"]) == ("2018-05-10", True, 12)
    assert given["EVERY_SAR_DATE"] is True and "QUALITY" not in given
    assert given["OUTPUT"] == f"{season}_filled"
    page.options.cadence.setValue(300)
    page.refresh()
    assert page.problem().startswith("300 days are more than lie between")
    page.view.cloudy_button.click()
    assert "DATES" not in page.parameters()


def test_items_that_lead_nowhere_are_shown_as_such(page: Any, season: Path) -> None:
    (season / f"o_{DAYS[0]}.json").write_text("[", "utf-8")
    assets = {"image": {"href": "../gone.tif", "roles": ["data"], "raster:bands": [{}]}}
    about = {"datetime": "2018-05-10", "cleardate:kind": "optical"}
    item(season, f"o_{DAYS[1]}", assets, **about)
    show(page, season)
    assert column(page, 0) == list(DAYS[1:])
    assert column(page, 4) == ["⚠", "∅"]
    assert "<b>" not in page.view.words.text()
    assert f"o_{DAYS[0]}" in page.view.words.text()
    page.view.table.choose(DAYS[1])
    assert "gone.tif cannot be read" in page.view.panel.words.text()


def test_what_is_no_season_is_prepared_first(page: Any, season: Path, tmp_path: Path) -> None:
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    show(page, downloads)
    assert page.algorithm == "cleardate:prepare" and not page.view.isVisible()
    form = page.source.downloads
    assert page.parameters() == {"PATH": str(downloads), "OUTPUT": f"{downloads}_season"}
    assert page.panel.run_button.text() == "Prepare"
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    form.area.setOutputExtentFromUser(QgsRectangle(4.9, 50.6, 5.1, 50.8), crs)
    form.first.setText("2018-04-01")
    given = page.parameters()
    assert given["AREA"].startswith("4.900000000,5.100000000,50.600000000")
    assert given["AREA"].endswith("[EPSG:4326]")
    assert (given["COPY"], given["FROM_DATE"]) == (True, "2018-04-01")
    form.output.setFilePath(str(season))
    assert "is not empty" in page.problem()
    # What was prepared is shown.
    page._running = page.algorithm
    page._done({"OUTPUT": str(season)})
    assert page.algorithm == "cleardate:fillseason" and page.panel.run_button.text() == "Fill"
    wait_for(lambda: not page.view.is_looking)
    page.source.choose(str(tmp_path / "gone"))
    assert page.problem() == "Choose a folder that is there."
    show(page, tmp_path / ("a" * 5000))
    assert page.problem() == "Choose a folder that is there."


def write_results(folder: Path, image: Path, days: tuple[str, ...], is_whole: bool = True) -> None:
    folder.mkdir(exist_ok=True)
    for day in days:
        shutil.copy(image, folder / f"{day}_filled.tif")
        report = {"chosen": "blend", "methods": {"blend": {"psnr": 33.5}}}
        (folder / f"{day}_report.json").write_text(json.dumps(report), "utf-8")
        item(folder, day, {}, datetime=day)
    if is_whole:
        (folder / "collection.json").write_text('{"type": "Collection"}', "utf-8")
        (folder / "summary.svg").write_text("<svg/>", "utf-8")
    lines = ["date,result,cloud_share,method,psnr,psnr_interpolation,note"]
    lines += [f"{DAYS[0]},filled,0.2,blend,33.5,31.0,", f"{DAYS[1]},failed,,,,,Too <b>little"]
    (folder / "summary.csv").write_text("\n".join(lines), "utf-8")


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Any]:
    """The jobs that were run, by a worker that fills a date."""
    from cleardate.contract.events import ProgressEvent, ResultEvent
    from cleardate.contract.sentence import say

    found: list[Any] = []

    class FakeClient:
        def __init__(self, *_: Any) -> None:
            pass

        def run(self, job: Any, feedback: Any) -> ResultEvent:
            found.append(job)
            folder = Path(job.output)
            said = say("Learning {name}", name=DAYS[0])
            feedback.worker_event(ProgressEvent(50, said, 30.0))
            if len(found) == 1:
                write_results(folder, tmp_path / "o.tif", (DAYS[0],), False)
                raise importlib.import_module("cleardate.contract.errors").InputError("Stopped.")
            write_results(folder, tmp_path / "o.tif", (DAYS[0],))
            written = {"summary": str(folder / "summary.csv")}
            for kind, name in (("image", "_filled.tif"), ("report", "_report.json")):
                written[f"{DAYS[0]}_{kind}"] = str(folder / f"{DAYS[0]}{name}")
            return ResultEvent(written, {"dates": 3, "filled": 1, "failed": 1})

    module = importlib.import_module("cleardate.processing.algorithms.fill_season")
    monkeypatch.setattr(module, "Client", FakeClient)
    return found


def test_a_run_that_ends_early_is_gone_on_with(page: Any, season: Path, runs: Any) -> None:
    show(page, season)
    page.panel.set_ready(True)
    page.panel.start()
    wait_for(lambda: not page.panel.is_running)
    assert column(page, 4)[0] == "✔"
    assert page.options.resume.isChecked()
    assert page.parameters()["OUTPUT"] == f"{season}_filled"
    page.panel.set_ready(True)
    page.panel.start()
    wait_for(lambda: not page.panel.is_running)
    assert [job.resume for job in runs] == [False, True]
    assert {job.output for job in runs} == {f"{season}_filled"}
    # The table and the panel show what came of it.
    assert not page.options.resume.isChecked()
    assert page.parameters()["OUTPUT"] == f"{season}_filled_2"
    assert column(page, 3) == ["33.5", "", ""]
    assert column(page, 4) == ["", "✖", "∅"]
    assert page.result.words.text().endswith("+2.5 dB against interpolation in time (median).")
    page.view.table.choose(DAYS[1])
    assert "Too <b>little" in page.view.panel.words.text()
    assert not page.result.swipe_button.isEnabled()
    page.view.table.choose(DAYS[0])
    check_swipe(page)


def test_what_an_earlier_run_made_is_shown(page: Any, season: Path, tmp_path: Path) -> None:
    folder = Path(f"{season}_filled")
    write_results(folder, tmp_path / "o.tif", (DAYS[0],))
    with (folder / "summary.csv").open("a") as table:
        table.write("\na\0b,filled,,,,,")
    show(page, season)
    assert column(page, 3) == ["33.5", "", ""]
    assert page.result.words.text().startswith(f"{folder.name}: +2.5 dB")
    assert page.result.picture_button.isEnabled() and page.result.isVisible()
    # Pixels of one season are none of the next.
    page.open_pixels()._pixels["x"] = []
    show(page, tmp_path / "gone")
    assert not page.open_pixels().pixels and not page.result.isVisible()


def test_words_of_the_table_and_the_timeline(page: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import datetime

    from cleardate.plugin.season.table import share_text
    from cleardate.plugin.window import axes
    from cleardate.processing.season.results import DateResult

    assert [share_text(share) for share in (0.0, 0.001, 0.4)] == ["0 %", "< 1 %", "40 %"]
    monkeypatch.setattr(axes, "qgis_locale", lambda: "de")
    first, last = datetime.date(2017, 9, 20), datetime.date(2018, 3, 2)
    ticks = axes.month_ticks(first, last, lambda day: (day - first).days * 2.0, len, 1000)
    assert [text.split()[0].rstrip(".") for _, text in ticks[1:5]] == ["Okt", "Nov", "Dez", "Jan"]
    assert ticks[0][1].endswith(" 17") and ticks[4][1].endswith(" 18")
    end = datetime.date(9999, 12, 31)
    assert axes.month_ticks(end, end, lambda _: 0.0, len, 1000)[0][1].endswith(" 99")
    # Of two gains the middle is between them.
    page.view._results = {n: DateResult("filled", 30.0 + n, 30.0) for n in (1, 3)}
    assert page.view.best_words().startswith("+2.0 dB")


def test_the_row_that_is_chosen_keeps_its_bar(page: Any, season: Path) -> None:
    show(page, season)
    table = page.view.table
    box = table.visualRect(table.model().index(0, 1))

    def colours() -> set[str]:
        image = table.viewport().grab(box).toImage()
        y = image.height() - 6
        return {image.pixelColor(x, y).name() for x in range(4, image.width() - 4)}

    table.choose(DAYS[2])
    assert len(colours()) > 1
    table.choose(DAYS[0])
    assert len(colours()) > 1


def check_swipe(page: Any) -> None:
    from qgis.core import QgsProject

    assert "blend: 33.5 dB (interpolation: 31.0 dB)" in page.view.panel.words.text()
    buttons = page.result
    assert buttons.swipe_button.isEnabled() and buttons.report_button.isEnabled()
    assert buttons.picture_button.isEnabled() and not buttons.trust_button.isEnabled()
    buttons.swipe_button.click()
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert {"Before: 2018-04-28", "Filled 2018-04-28"} <= set(layers)
    assert buttons.swipe.is_on
    tree = QgsProject.instance().layerTreeRoot()
    before = tree.findLayer(layers["Before: 2018-04-28"].id())
    assert not before.itemVisibilityChecked()
    assert shown_ranges(layers["Before: 2018-04-28"]) == shown_ranges(layers["Filled 2018-04-28"])
    page.view.table.choose(DAYS[1])
    assert not buttons.swipe.is_on and not buttons.swipe_button.isChecked()


def shown_ranges(layer: Any) -> list[float]:
    """What shows as black and as full colour in reflectance; this image is not tagged."""
    renderer = layer.renderer()
    sides = [renderer.redContrastEnhancement(), renderer.blueContrastEnhancement()]
    return [round(v, 3) for each in sides for v in (each.minimumValue(), each.maximumValue())]


def test_the_timeline_and_the_table_point_at_the_same_date(page: Any, season: Path) -> None:
    from cleardate.processing.season.season_dates import sources_of

    show(page, season)
    timeline, rows = page.view.timeline, page.view._dates.rows
    for row in rows:
        assert timeline.name_at(timeline.x_of(row.day)) == row.name
    timeline.clicked.emit(DAYS[2])
    assert page.view.table.current == DAYS[2]
    cloud = {DAYS[1]: 0.9}
    assert [row.name for row in sources_of(rows[0], rows, cloud, False)] == [DAYS[2]]
    assert sources_of(rows[0], rows, {}, True) == []


def test_a_pixel_over_time(page: Any, season: Path, tmp_path: Path) -> None:
    from qgis.core import QgsPointXY

    from cleardate.processing.season.pixel import state_of

    show(page, season)
    folder = tmp_path / "results"
    write_results(folder, tmp_path / "o.tif", (DAYS[0],))
    bands = {"raster:bands": [{"scale": 1e-4}] * 4, "roles": ["data"]}
    names = [{"common_name": name} for name in ("red", "green", "blue", "nir")]
    image = {"href": f"{DAYS[0]}_filled.tif", "eo:bands": names, **bands}
    item(folder, DAYS[0], {"image": image}, datetime=DAYS[0])
    page.view.show_results(folder)
    window = page.open_pixels()
    assert page._services.canvas.mapTool() is window._tool
    # The mask says cloud in the last rows alone.
    for row in (1, 31):
        window._tool.clicked.emit(QgsPointXY(500005, 5600000 - 10 * row - 5))
        wait_for(lambda: not window.is_reading)
    clear, cloudy = window.pixels.values()
    assert [value.day.isoformat() for value in clear] == ["2018-04-26", *DAYS, "2018-05-30"]
    assert [state_of(value) for value in clear] == ["sar", *["observed"] * 3, "sar"]
    assert [state_of(value) for value in cloudy][1] == "filled"
    assert cloudy[1].filled == cloudy[1].observed
    assert 0.03 < clear[1].observed["red"] < 0.05 < cloudy[1].filled["red"]
    assert clear[0].sar["VV"] == pytest.approx(-19.5, abs=0.2)
    assert [window.what.itemText(i) for i in range(window.what.count())] == [
        *("NDVI", "NDWI"),
        *("red", "green", "blue", "nir"),
    ]
    window.what.setCurrentIndex(2)
    assert not window.grab().isNull()
    assert window.save(tmp_path / "p.csv") == ""
    lines = (tmp_path / "p.csv").read_text("utf-8").splitlines()
    assert len(lines) == 11
    assert lines[0].startswith("pixel,date,state,red,red_filled,red_interval90,green")
    assert "cannot be written" in window.save(tmp_path)
    window._tool.clicked.emit(QgsPointXY(0, 0))
    wait_for(lambda: not window.is_reading)
    assert window.words.text() == "No date has a pixel there." and len(window.pixels) == 2
    window.clear_button.click()
    assert not window.pixels and not window.save_button.isEnabled()
    window.reject()
    assert page._services.canvas.mapTool() is not window._tool
