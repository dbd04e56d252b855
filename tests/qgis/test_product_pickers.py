"""Products in the window: picked, pasted or dropped, shown as layers, checked and filled from."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

SEARCH = "stac/earth-search/S2B_31UES_{0}_0_L2A/S2B_31UES_{0}_0_L2A.json"
RTC = "s1/pc/S1{0}"
BYTES = "s1/gee/S1_20180528_byte.tif"
GOOD = {
    "sar_t1": RTC.format("B_IW_GRDH_1SDV_20180428T173211_20180428T173236_010687_013835_0F0F"),
    "optical_t1": SEARCH.format("20180426"),
    "sar_t2": RTC.format("A_IW_GRDH_1SDV_20180528T173238_20180528T173303_022108_026428_0F0F"),
    "optical_t2": SEARCH.format("20180526"),
}


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < seconds, "it never came to it"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture(scope="module")
def made(products_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Products of our own: what QGIS might leave beside them is looked for at the end."""
    folder = tmp_path_factory.mktemp("downloads") / "flanders west"
    shutil.copytree(products_data / "made" / "flanders_west", folder)
    before = sorted(folder.rglob("*"))
    yield folder
    assert sorted(folder.rglob("*")) == before


@pytest.fixture
def project(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def page(project: Any, worker_runs: None) -> Iterator[Any]:
    from cleardate.plugin.fill.page import FillPage
    from cleardate.plugin.window.services import Services

    page = FillPage(Services(project))
    page.resize(375, 900)
    page.show()
    yield page
    page.panel.end()
    page.close_tools()
    page.close()
    page.deleteLater()


def picked(page: Any, role: str, path: Path) -> Any:
    """The layer that a path becomes in the picker of a role."""
    page.pickers[role].take(str(path))
    wait_for(lambda: page.pickers[role].is_chosen)
    return page.pickers[role].layer


def settled(page: Any) -> None:
    wait_for(
        lambda: (
            not page._timer.isActive()
            and not any(check.text.startswith("Reading") for check in page.checks.checks)
        )
    )


@pytest.fixture
def four(page: Any, made: Path) -> Any:
    for role, path in GOOD.items():
        picked(page, role, made / path)
    settled(page)
    return page


def test_a_zip_becomes_a_layer_with_the_bands_units_and_day_of_the_product(
    page: Any, made: Path
) -> None:
    from cleardate.processing.host.dates import layer_date
    from cleardate.processing.preflight.facts import raster_facts

    zipped = next((made / "s2").glob("*.zip"))
    layer = picked(page, "optical_t2", zipped)
    assert layer.isValid()
    assert [layer.bandName(n) for n in range(1, 5)] == [
        *("Band 1: Red", "Band 2: Green", "Band 3: Blue", "Band 4: NIR")
    ]
    assert layer.name() == zipped.name.removesuffix(".SAFE.zip")
    assert str(layer_date(layer)) == "2018-05-26"
    facts = raster_facts(layer)
    assert (facts.path, facts.problem) == (str(zipped), "")
    assert facts.product.offset == -0.1
    assert (facts.product.offset_source, facts.product.mask_kind) == ("metadata", "scl")
    assert page.parameters()["OPTICAL_T2"] == str(zipped)


def test_a_product_survives_in_a_project_file(
    page: Any, project: Any, made: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProject

    from cleardate.processing.host.layer_files import raster_file

    layer = picked(page, "sar_t1", made / GOOD["sar_t1"])
    file = str(tmp_path / "p.qgs")
    assert project.write(file)
    other = QgsProject()
    assert other.read(file)
    read = other.mapLayer(layer.id())
    assert read.isValid()
    assert raster_file(read) == str(made / GOOD["sar_t1"])


def test_the_checks_say_date_units_source_mask_and_orbit(four: Any) -> None:
    states = {check.key: check.state for check in four.checks.checks}
    assert states["clouds"] == states["orbits"] == states["units"] == "ok"
    text = four.checks.text_of("products")
    assert "SAR T1: Sentinel-1B, 2018-04-28, linear power by its name." in text
    assert "Optical T2: Sentinel-2B, 2018-05-26, offset 0 " in text
    assert "161" in four.checks.text_of("orbits")
    clouds = four.checks.text_of("clouds")
    assert "The mask is the product's own: Sentinel-2's scene classification (SCL)." in clouds
    assert "About 37 % of T2 is cloud." in clouds
    assert "T1 is 2018-04-26, T2 is 2018-05-26" in four.checks.text_of("dates")
    assert "CLOUDS" not in four.parameters()


def test_a_date_is_filled_from_four_products_with_the_mask_of_t2(four: Any, tmp_path: Path) -> None:
    from cleardate.processing.report.pictures import pictures
    from cleardate.processing.report.recent import RunFacts

    four.clouds.grow.setValue(0)
    four.options.output.setFilePath(str(tmp_path / "filled.tif"))
    settled(four)
    assert four.panel.run_button.isEnabled(), four.panel.state.text()
    four.panel.run_button.click()
    wait_for(lambda: four.result.isVisibleTo(four), 120)
    assert four._report.pixels.simulated == 1524
    facts = RunFacts(
        files={
            "optical_t1": four.parameters()["OPTICAL_T1"],
            "output": str(tmp_path / "filled.tif"),
        }
    )
    titles = [picture.title for picture in pictures(facts)]
    assert titles == ["Optical T1, the clear date", "Filled"]


def test_two_safe_and_two_rtc_products_take_five_choices(
    page: Any, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before there were readers it took 13 files, four virtual rasters and two XML files read."""
    from qgis.PyQt.QtWidgets import QFileDialog

    asked: list[Path] = []

    def answer(*_: Any) -> str:
        return str(asked[-1])

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answer(), ""))
    safe, packed = next((made / "s2").glob("*.SAFE")), next((made / "s2").glob("*.zip"))
    given = {"sar_t1": made / GOOD["sar_t1"], "optical_t1": safe}
    given |= {"sar_t2": made / GOOD["sar_t2"], "optical_t2": packed}
    for role, path in given.items():
        asked.append(path)
        page.pickers[role].file_button.menu().actions()[path.is_dir()].trigger()
        wait_for(lambda role=role: page.pickers[role].is_chosen)
    settled(page)
    assert len(asked) == 4
    # The fifth is the button; a whole tile is not filled here.
    assert page.panel.run_button.isEnabled(), page.panel.state.text()
    assert [page.parameters()[role.upper()] for role in given] == list(map(str, given.values()))
    assert page.options.output.path.endswith(f"{packed.name.removesuffix('.SAFE.zip')}_filled.tif")


def test_a_folder_of_several_products_asks_which(
    page: Any, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtWidgets import QInputDialog

    shown: list[str] = []

    def choose(parent: Any, title: str, text: str, items: list[str], *_: Any) -> tuple[str, bool]:
        shown.extend(items)
        return items[1], True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    layer = picked(page, "sar_t2", made / "s1" / "pc")
    assert [text[:10] for text in shown] == ["2018-04-28", "2018-05-28"]
    assert layer.name().startswith("S1A_IW_GRDH_1SDV_20180528")
    assert (layer.width(), layer.bandCount()) == (64, 2)


def test_a_product_that_is_there_already_is_not_added_twice(
    page: Any, project: Any, made: Path
) -> None:
    first = picked(page, "sar_t1", made / GOOD["sar_t1"])
    second = picked(page, "sar_t2", made / GOOD["sar_t1"])
    assert first is second
    assert len(project.mapLayers()) == 1


def test_what_cannot_be_used_is_said_at_the_picker(
    page: Any, project: Any, made: Path, products_data: Path
) -> None:
    picker = page.pickers["sar_t2"]
    grd = next((products_data / "s1_safe").glob("*20211223*.SAFE"))
    for path, words in (
        (grd, "radar"),
        (made / SEARCH.format("20180526"), "holds no product that is SAR"),
        (made / "nothing.zip", "does not exist"),
    ):
        picker.take(str(path))
        assert picker.note.text().startswith("Reading")
        wait_for(lambda: not picker.note.text().startswith("Reading"))
        assert words in picker.note.text()
        assert picker.note.isVisibleTo(page)
    assert not project.mapLayers()


def test_a_band_alone_brings_its_product_and_a_plain_raster_comes_as_it_is(
    page: Any, made: Path, make_raster: Any
) -> None:
    band = next((made / GOOD["sar_t1"]).rglob("*vv.rtc.tiff"))
    assert picked(page, "sar_t1", band).bandCount() == 2
    stack = make_raster("o_20210611.tif", bands=4)
    layer = picked(page, "optical_t1", stack)
    assert layer.source() == str(stack)
    single = make_raster("sar_20210611.tif", bands=1)
    assert picked(page, "sar_t2", single).source() == str(single)


def test_a_path_is_pasted_and_dropped(page: Any, made: Path) -> None:
    from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDropEvent, QGuiApplication

    picker = page.pickers["sar_t1"]
    QGuiApplication.clipboard().setText(f'"{made / GOOD["sar_t1"]}"\n')
    picker.file_button.menu().actions()[2].trigger()
    wait_for(lambda: picker.is_chosen)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(made / GOOD["sar_t2"]))])
    other = page.pickers["sar_t2"]
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    other.dropEvent(QDropEvent(QPointF(1, 1), copy, data, left, Qt.KeyboardModifier.NoModifier))
    wait_for(lambda: other.is_chosen)
    assert picker.layer.id() != other.layer.id()


def test_the_mask_that_t2_brings_is_not_replaced_by_a_guess(
    four: Any, project: Any, make_raster: Any
) -> None:
    from qgis.core import QgsRasterLayer

    mask = make_raster("scl_20180526.tif", bands=1, low=4, high=11)
    project.addMapLayer(QgsRasterLayer(str(mask), "scl_20180526"))
    four.refresh()
    assert four.clouds.layer is None
    four.clouds.picker.choose(next(iter(project.mapLayersByName("scl_20180526"))))
    four.refresh()
    assert four.parameters()["CLOUDS"] == str(mask)


def test_sar_of_two_orbits_is_warned_of(four: Any) -> None:
    import dataclasses

    from cleardate.processing.preflight.product_checks import check_orbits

    plan = four.plan()
    facts = plan.layers["sar_t2"]
    other = dataclasses.replace(facts.product, relative_orbit=59)
    layers = {**plan.layers, "sar_t2": dataclasses.replace(facts, product=other)}
    check = check_orbits(dataclasses.replace(plan, layers=layers))
    assert check is not None and check.state == "warning"
    assert "161" in check.text and "59" in check.text


@pytest.mark.parametrize(
    "change",
    [
        {"path": 5},
        {"kind": "cloud"},
        {"bands": [1]},
        {"relative_orbit": "x"},
        {"mask_kind": "<b>"},
        {"offset": "a"},
        {"more": 1},
    ],
)
def test_a_property_of_a_strangers_project_is_looked_at(
    plugin: Any, change: dict[str, Any]
) -> None:
    from qgis.core import QgsRasterLayer

    from cleardate.processing.host.product_facts import PRODUCT_MARK, ProductFacts, product_of

    layer = QgsRasterLayer()
    facts = ProductFacts("/a.zip", "optical", bands=("red",), offset=-0.1)
    layer.setCustomProperty(PRODUCT_MARK, facts.to_text())
    assert product_of(layer) == facts
    record = {**json.loads(facts.to_text()), **change}
    for text in (json.dumps(record), "[1]", "{", "1", 5):
        layer.setCustomProperty(PRODUCT_MARK, text)
        assert product_of(layer) is None
