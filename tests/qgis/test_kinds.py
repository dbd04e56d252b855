"""What a raster is by its bands, its name and its values, and which bands a layer has."""

from __future__ import annotations

from typing import Any

import pytest

from cleardate.contract.layers import MASK, OPTICAL, SAR
from cleardate.processing.host.layer_bands import LayerBands, band_texts, layer_bands
from cleardate.processing.preflight.sampling import kind_by_values, sample_image
from cleardate.processing.series.kinds import kind_of_raster


@pytest.mark.parametrize(
    ("texts", "name", "kind"),
    [
        (("B02", "B03", "B04"), "s2_20210907", OPTICAL),
        (("SR_B2", "SR_B3", "SR_B4", "QA_PIXEL"), "LC08_L2SP_198025", OPTICAL),
        (("VH", "VV"), "a", SAR),
        (("VV", "VH", "angle"), "a", SAR),
        (("VV",), "a", SAR),
        (("",), "s1_vv_20210905", SAR),
        (("",), "scl_20210907", MASK),
        (("NDVI",), "ndvi_20210907", ""),
        (("B04",), "B04_20210907", ""),
        (("red", "NDVI"), "a", ""),
        (("", ""), "a", SAR),
        (("",) * 4, "a", OPTICAL),
        ((), "a", ""),
    ],
)
def test_names_tell_what_a_raster_is(texts: tuple[str, ...], name: str, kind: str) -> None:
    def refuse() -> str:
        return ""

    assert kind_of_raster(texts, name, refuse) == kind


def test_values_tell_where_names_do_not() -> None:
    for count in (3, 6, 9, 13):
        assert kind_of_raster(("",) * count, "stack", lambda: OPTICAL) == OPTICAL
        assert kind_of_raster(("",) * count, "stack", lambda: SAR) == ""
    assert kind_of_raster(("",), "a", lambda: SAR) == SAR
    assert kind_of_raster(("",), "a", lambda: OPTICAL) == ""


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"bands": 9, "low": 100, "high": 4000}, OPTICAL),
        ({"bands": 3, "low": 0.01, "high": 0.5, "kind": "float32"}, OPTICAL),
        ({"bands": 1, "low": -22, "high": -4, "kind": "float32"}, SAR),
        ({"bands": 3, "low": 1, "high": 65000}, ""),
        ({"bands": 1, "low": 0, "high": 0}, ""),
    ],
)
def test_what_values_tell(
    qgis_application: Any, make_raster: Any, options: dict[str, Any], kind: str
) -> None:
    assert kind_by_values(sample_image(str(make_raster("a.tif", **options)))) == kind


def test_the_bands_of_a_layer_are_told_by_its_descriptions(
    qgis_application: Any, make_raster: Any
) -> None:
    from qgis.core import QgsRasterLayer

    names = ("B02 Blue", "", "red: surface", "NDVI", *(f"B{n:02}" for n in (5, 6, 7, 8, 11, 12)))
    layer = QgsRasterLayer(str(make_raster("ten.tif", bands=10, names=names)), "ten")
    assert band_texts(layer) == names
    bands = layer_bands(layer)
    assert bands.titles[:5] == ("Blue", "Band 2", "Red", "Index", "Red edge 1")
    assert bands.number("nir08", "nir") == 8
    assert bands.number("coastal") is None
    assert bands.reflectance == (1, 2, 3, 5, 6, 7, 8, 9, 10)
    four = QgsRasterLayer(str(make_raster("four.tif", bands=4)), "four")
    assert layer_bands(four) == LayerBands(("Red", "Green", "Blue", "NIR"), False)
    assert layer_bands(four, ("b", "g", "r", "n")).titles == ("Blue", "Green", "Red", "NIR")


def test_codes_are_those_of_the_satellite_in_the_name_of_the_file(
    qgis_application: Any, make_raster: Any
) -> None:
    from qgis.core import QgsRasterLayer

    path = make_raster("LC08_L2SP_198025.tif", bands=3, names=("B2", "B3", "B4"))
    assert layer_bands(QgsRasterLayer(str(path), "l8")).titles == ("Blue", "Green", "Red")
    path = make_raster("LT05_L2SP_198025.tif", bands=3, names=("B1", "B2", "B3"))
    assert layer_bands(QgsRasterLayer(str(path), "l5")).titles == ("Blue", "Green", "Red")


def test_alpha_is_no_band_of_three(qgis_application: Any, make_raster: Any) -> None:
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    path = make_raster("rg_alpha.tif", bands=3, names=("B04", "B03"))
    file = gdal.Open(str(path), gdal.GA_Update)
    file.GetRasterBand(3).SetColorInterpretation(gdal.GCI_AlphaBand)
    del file
    bands = layer_bands(QgsRasterLayer(str(path), "a"))
    assert bands.titles == ("Red", "Green", "Alpha")
    assert bands.reflectance == (1, 2)
