"""Adding what looks like missed cloud to a mask: which pixels change, and which number they get."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest

from cleardate.contract.errors import CloudMaskError, OutputError, RasterError
from cleardate.contract.mask_kinds import CloudRule
from cleardate.contract.report import FillReport, SuspectFigures

SIZE = 6
ORIGIN = (500000, 10, 0, 5600000, 0, -10)
SUSPECTS = np.array(
    [
        [0, 0, 0, 0, 0, 0],
        [0, 1, 2, 0, 0, 0],
        [0, 3, 0, 0, 0, 0],
        [0, 0, 0, 4, 5, 0],
        [0, 0, 0, 6, 0, 0],
        [1, 0, 0, 0, 0, 0],
    ],
    dtype="uint8",
)
MISSED = (SUSPECTS > 0) & (SUSPECTS <= 3)


def never() -> bool:
    return False


@pytest.fixture
def save(qgis_application: Any, tmp_path: Path) -> Callable[..., str]:
    """Writes an array (h, w) as a raster and returns its path."""
    from osgeo import gdal, gdal_array, osr

    def save(
        name: str,
        values: np.ndarray,
        transform: Optional[tuple[float, ...]] = ORIGIN,
        nodata: Optional[float] = None,
        epsg: int = 32631,
    ) -> str:
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
        file = gdal.GetDriverByName("GTiff").Create(
            str(tmp_path / name), values.shape[1], values.shape[0], 1, kind
        )
        if transform is not None:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            file.SetProjection(reference.ExportToWkt())
            file.SetGeoTransform(transform)
        file.GetRasterBand(1).WriteArray(values)
        if nodata is not None:
            file.GetRasterBand(1).SetNoDataValue(nodata)
        file.FlushCache()
        return str(tmp_path / name)

    return save


def read(path: str) -> tuple[np.ndarray, Optional[float], tuple[float, ...]]:
    from osgeo import gdal

    file = gdal.Open(path)
    band = file.GetRasterBand(1)
    return band.ReadAsArray(), band.GetNoDataValue(), file.GetGeoTransform()


def extended(mask: str, suspects: str, number: float, target: Path) -> Any:
    from cleardate.processing.host.mask_files import mask_with_suspects

    before = sorted(path.name for path in target.parent.iterdir())
    assert mask_with_suspects(mask, suspects, number, str(target), never) == str(target)
    after = sorted(path.name for path in target.parent.iterdir())
    assert after == sorted([*before, target.name])
    return read(str(target))


@pytest.mark.parametrize(
    ("values", "kind", "number", "nodata"),
    [
        ((4, 5, 9), "uint8", 9, 0),
        ((1, 2, 3), "uint8", 0, None),
        ((21824, 22280, 21888), "uint16", 2, 1),
        ((0.0, 0.3, 0.9), "float32", 0.5, None),
        ((0, 40, 90), "int16", 65, -1),
    ],
)
def test_suspects_of_t2_alone_become_cloud_in_the_numbers_of_the_mask(
    values: tuple[float, ...],
    kind: str,
    number: float,
    nodata: Optional[float],
    save: Callable[..., str],
    tmp_path: Path,
) -> None:
    rng = np.random.default_rng(0)
    mask = rng.choice(values, (SIZE, SIZE)).astype(kind)
    path, suspects = save("mask.tif", mask, nodata=nodata), save("suspects.tif", SUSPECTS)
    found, said, place = extended(path, suspects, number, tmp_path / "new & <more>.tif")
    assert np.array_equal(found, np.where(MISSED, number, mask).astype(kind))
    assert found.dtype == kind
    assert (said, place) == (nodata, ORIGIN)
    assert np.array_equal(read(path)[0], mask)


def test_without_a_place_the_pixels_are_those_of_the_rasters(
    save: Callable[..., str], tmp_path: Path
) -> None:
    mask = np.eye(SIZE, dtype="uint8")
    paths = save("mask.tif", mask, None), save("suspects.tif", SUSPECTS, None)
    found, _, _ = extended(*paths, 1, tmp_path / "new.tif")
    assert np.array_equal(found, MISSED | (mask == 1))


def test_a_coarser_mask_that_ends_early_is_put_on_the_grid_of_the_image(
    save: Callable[..., str], tmp_path: Path
) -> None:
    coarse = np.array([[4, 9], [5, 4]], dtype="uint8")
    mask = save("scl.tif", coarse, (500000, 20, 0, 5600000, 0, -20))
    found, nodata, _ = extended(mask, save("s.tif", SUSPECTS), 8, tmp_path / "new.tif")
    expected = np.full((SIZE, SIZE), 255)
    expected[:4, :4] = np.kron(coarse, np.ones((2, 2)))
    assert np.array_equal(found, np.where(MISSED, 8, expected))
    assert nodata == 255


@pytest.mark.parametrize("place", [ORIGIN, None])
def test_polygons_become_a_mask_of_0_and_1(
    place: Any, save: Callable[..., str], tmp_path: Path
) -> None:
    corner = (500000, 5600000) if place else (0, SIZE * 10)
    ring = [[corner[0] + x, corner[1] - y] for x, y in ((20, 0), (40, 0), (40, 20), (20, 20))]
    suspects = save("suspects.tif", SUSPECTS, place or (0, 10, 0, SIZE * 10, 0, -10))
    if not place:
        from osgeo import gdal

        gdal.Open(suspects, gdal.GA_Update).SetProjection("")
    text = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
    collection: dict[str, Any] = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {}, "geometry": text}],
    }
    if place:
        name = "urn:ogc:def:crs:EPSG::32631"
        collection["crs"] = {"type": "name", "properties": {"name": name}}
    found, _, _ = extended(json.dumps(collection), suspects, 1, tmp_path / "new.tif")
    expected = MISSED.copy()
    expected[:2, 2:4] = True
    assert np.array_equal(found, expected)


def test_what_cannot_be_used_is_said_and_nothing_is_left(
    save: Callable[..., str], tmp_path: Path
) -> None:
    from osgeo import gdal

    from cleardate.processing.host.mask_files import mask_with_suspects

    suspects, mask = save("suspects.tif", SUSPECTS), save("mask.tif", MISSED.astype("uint8"))
    no_raster = tmp_path / "no_raster.tif"
    no_raster.write_text("nothing")
    with pytest.raises(RasterError, match="cannot be read"):
        mask_with_suspects(str(no_raster), suspects, 1, str(tmp_path / "new.tif"), never)
    with pytest.raises(OutputError, match="cannot be written"):
        mask_with_suspects(mask, suspects, 1, str(tmp_path / "none" / "new.tif"), never)
    masked = save("masked.tif", MISSED.astype("uint8"))
    file = gdal.Open(masked, gdal.GA_Update)
    file.CreateMaskBand(gdal.GMF_PER_DATASET)
    file.FlushCache()
    del file
    with pytest.raises(CloudMaskError, match="a mask of its own"):
        mask_with_suspects(masked, suspects, 1, str(tmp_path / "new.tif"), never)
    stopped = str(tmp_path / "new.tif")
    mask_with_suspects(mask, suspects, 1, stopped, lambda: True)
    left = {path.name for path in tmp_path.iterdir()}
    assert not {name for name in left if "new" in name or "part" in name}


@pytest.mark.parametrize(
    ("rule", "number"),
    [
        (CloudRule((3, 8, 9)), 3),
        (CloudRule((0,)), 0),
        (CloudRule(bits=0b1110), 2),
        (CloudRule(least=0.65), 0.65),
        (CloudRule(least=165.75), 166),
        (CloudRule(unknown=(255,)), 1),
    ],
)
def test_the_number_is_one_that_the_rule_takes_for_cloud(rule: CloudRule, number: float) -> None:
    assert rule.cloud_number == number
    assert rule.says_cloud(number)


@pytest.fixture
def page(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    from cleardate.plugin.fill.page import FillPage
    from cleardate.plugin.window.services import Services

    project = QgsProject.instance()
    page = FillPage(Services(project))
    page.resize(375, 800)
    page.show()
    yield page
    page.close_tools()
    page.deleteLater()
    project.clear()


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to it"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def finished(page: Any, suspects: str, figures: SuspectFigures) -> None:
    """As after a run with the mask that is chosen."""
    from qgis.core import QgsProject, QgsRasterLayer

    QgsProject.instance().addMapLayer(QgsRasterLayer(suspects, "suspects"))
    page._run_of = page._image_and_mask()
    page._report = FillReport(chosen="trees", methods={"trees": {"psnr": 30}}, suspects=figures)
    page._done({"SUSPECTS": suspects})


def test_one_click_makes_a_mask_that_holds_the_missed_pixels_too(
    page: Any, save: Callable[..., str], tmp_path: Path
) -> None:
    scl = np.full((SIZE, SIZE), 4, dtype="uint8")
    scl[0, :3] = 5, 9, 11
    page.clouds.picker.choose_path(save("T31_SCL.tif", scl))
    assert page.clouds.values.text() == "3,8,9,10"
    page.clouds.values.setText("8,9")
    wait_for(lambda: page.plan().mask is not None)
    finished(page, save("suspects.tif", SUSPECTS), SuspectFigures(36, 2, 1, 1, 1, 1, 1, True))
    assert page.checks.text_of("missed").startswith("The last run found 4 clear pixels")
    assert page.result.mask_button.isEnabled()
    page.result.mask_button.click()
    wait_for(lambda: page.clouds.layer is not None and "missed" in page.clouds.layer.name())
    found, _, _ = read(page.clouds.layer.source())
    assert np.array_equal(found, np.where(MISSED, 8, scl))
    assert Path(page.clouds.layer.source()).name == "T31_SCL_with_missed.tif"
    assert page.clouds.values.text() == "8,9"
    page.refresh()
    assert page.checks.text_of("missed") == ""
    assert not page.result.mask_button.isEnabled()


def test_what_is_wrong_with_it_stands_in_the_panel(
    page: Any, save: Callable[..., str], tmp_path: Path
) -> None:
    finished(page, save("suspects.tif", SUSPECTS), SuspectFigures(36, 2, 1, 1))
    page.result.mask_button.click()
    assert "There is no mask that the missed pixels could be added to" in page.result.words.text()
    assert page.result.mask_button.isEnabled()


def test_without_missed_pixels_there_is_nothing_to_add(page: Any, save: Callable[..., str]) -> None:
    finished(page, save("suspects.tif", 0 * SUSPECTS), SuspectFigures(36, 0, 0, 0, 2, 0, 0))
    assert not page.result.mask_button.isEnabled()
    assert page.checks.text_of("missed") == ""
