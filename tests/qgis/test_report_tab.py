"""The tab of reports, its pictures, and the page that an algorithm writes."""

from __future__ import annotations

import base64
import importlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.layers import OPTICAL_BANDS
from cleardate.contract.trust_layer import TrustBands
from cleardate.processing.report.recent import RunFacts, remember

REPORT = {
    "chosen": "copy",
    "methods": {"copy": {"psnr": 30.0, "mae": 0.01}},
    "inputs": {"optical_t2": "t2.tif"},
}

TRUST_BANDS = TrustBands(OPTICAL_BANDS).names


@pytest.fixture
def files(make_raster: Any) -> dict[str, str]:
    optical = {"bands": 4, "low": 500, "high": 3000}
    found = {
        "optical_t1": make_raster("t1.tif", **optical),
        "optical_t2": make_raster("t2.tif", **optical),
        "output": make_raster("filled.tif", **optical),
        "quality": make_raster(
            "trust.tif", bands=10, low=0, high=900, kind="float32", names=TRUST_BANDS
        ),
    }
    return {name: str(path) for name, path in found.items()}


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "report.json"
    path.write_text(json.dumps(REPORT), "utf-8")
    return path


@pytest.fixture
def tab(qgis_application: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    from cleardate.plugin.report.page import ReportPage
    from cleardate.plugin.window.services import Services

    tab = ReportPage(Services(QgsProject.instance()))
    yield tab
    tab.close_tools()


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to it"
        QCoreApplication.processEvents()


def decoded(uri: str) -> Any:
    from qgis.PyQt.QtGui import QImage

    kind, _, content = uri.partition(",")
    assert kind == "data:image/png;base64"
    return QImage.fromData(base64.b64decode(content))


def test_pictures_in_one_stretch_from_any_thread(
    qgis_application: Any, files: dict[str, str], tmp_path: Path
) -> None:
    from cleardate.processing.report.pictures import pictures

    made: list[Any] = []
    thread = threading.Thread(target=lambda: made.extend(pictures(RunFacts(files))))
    thread.start()
    thread.join()
    assert len(made) == 4
    images = [decoded(picture.uri) for picture in made]
    assert {(image.width(), image.height()) for image in images} == {(128, 128)}
    assert images[0] == images[1] == images[2]
    assert images[0].pixelColor(5, 5) != images[0].pixelColor(120, 120)
    assert [len(picture.legend) for picture in made] == [0, 0, 0, 7]
    assert not list(tmp_path.glob("*.aux.xml"))


def test_files_that_are_gone_make_no_picture(
    qgis_application: Any, files: dict[str, str], tmp_path: Path
) -> None:
    from cleardate.processing.report.pictures import pictures

    Path(files["optical_t1"]).unlink()
    Path(files["quality"]).write_text("no raster", "utf-8")
    assert len(pictures(RunFacts(files))) == 2
    assert pictures(RunFacts({"output": str(tmp_path / "gone.tif")})) == []
    assert pictures(RunFacts()) == []


def test_tab_shows_a_report_and_saves_it(
    tab: Any, report_file: Path, files: dict[str, str], tmp_path: Path
) -> None:
    assert not tab.page_button.isEnabled()
    remember(str(report_file), RunFacts(files))
    tab.open(report_file)
    assert "Filled date: t2.tif" in tab.view.toPlainText()
    assert "data:image" not in tab.view.toHtml()  # the page is there at once
    assert not tab.page_button.isEnabled() and "pictures" in tab.notice.text()
    wait_for(tab.page_button.isEnabled)
    assert tab.view.toHtml().count("data:image") == 4
    assert tab.notice.isHidden()
    target = tmp_path / "Bericht ü.html"
    assert tab.save(target)
    assert target.read_text("utf-8").count("data:image/png") == 4
    tab.recent_menu.aboutToShow.emit()
    assert "report.json" in tab.recent_menu.actions()[0].text()


def test_tab_says_why_a_file_cannot_be_shown(tab: Any, report_file: Path, tmp_path: Path) -> None:
    tab.open(report_file)
    other = tmp_path / "other.json"
    other.write_text("{", "utf-8")
    tab.open(other)
    assert "is no report" in tab.view.toPlainText()
    assert not tab.page_button.isEnabled()
    tab.open(report_file)
    assert not tab.save(tmp_path / "no folder" / "x.html")
    assert "cannot be written" in tab.notice.text() and not tab.notice.isHidden()
    assert "t2.tif" in tab.view.toPlainText()
    assert tab.page_button.isEnabled()
    assert tab.save(tmp_path / "x.html")
    assert tab.notice.isHidden()


def test_a_page_that_could_not_be_written_is_not_opened(
    tab: Any, report_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = importlib.import_module("cleardate.plugin.report.page")
    opened: list[Any] = []
    monkeypatch.setattr(module.QDesktopServices, "openUrl", opened.append)
    folder = tmp_path / "temporary"
    monkeypatch.setattr(
        module.QgsProcessingUtils, "generateTempFilename", lambda name: str(folder / name)
    )
    tab.open(report_file)
    tab._show_in_browser()
    assert opened == []
    folder.mkdir()
    tab._show_in_browser()
    assert [Path(url.toLocalFile()).is_file() for url in opened] == [True]


@pytest.fixture
def slow_pictures(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Pictures that take until they are stopped; the list has what became of them."""
    module = importlib.import_module("cleardate.plugin.report.page")
    said: list[str] = []

    def pictures(facts: RunFacts, stopped: Callable[[], bool]) -> list[Any]:
        said.append("started " + ("here" if on_main_thread() else "in a thread"))
        end = time.monotonic() + 10
        while not stopped() and time.monotonic() < end:
            time.sleep(0.01)
        said.append("stopped" if stopped() else "ended")
        return []

    monkeypatch.setattr(module, "pictures", pictures)
    return said


def on_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


@pytest.mark.parametrize("how", ["close", "other"])
def test_pictures_that_nobody_waits_for_are_stopped(
    tab: Any, report_file: Path, files: dict[str, str], slow_pictures: list[str], how: str
) -> None:
    remember(str(report_file), RunFacts(files))
    tab.open(report_file)
    wait_for(lambda: bool(slow_pictures))
    if how == "close":
        tab.close_tools()
    else:
        other = report_file.with_name("other.json")
        other.write_bytes(report_file.read_bytes())
        tab.open(other)
        assert tab.page_button.isEnabled()
        wait_for(lambda: len(slow_pictures) > 1)
    assert slow_pictures == ["started in a thread", "stopped"]
