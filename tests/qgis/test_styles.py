"""How results look."""

from __future__ import annotations

import re
from typing import Any

import pytest

from cleardate.contract.trust_layer import TrustBands
from cleardate.processing.results.composites import (
    COMPOSITES,
    NEAR_INFRARED,
    RED_EDGE,
    SWIR,
    SWIR_2,
    TRUE_COLOUR,
)
from cleardate.processing.results.stretch import Likeness, cut_stretch

FOUR_TRUST = TrustBands(("Red", "Green", "Blue", "NIR")).names
NINE = ("B02 Blue", "B03 Green", "B04 Red", "B05", "B06", "B07", "B08 NIR", "B11", "B12 SWIR2")


@pytest.fixture
def styles(qgis_application: Any) -> Any:
    from cleardate.processing.results import styles

    return styles


def ranges(layer: Any) -> list[tuple[float, float]]:
    renderer = layer.renderer()
    enhancements = (
        renderer.redContrastEnhancement(),
        renderer.greenContrastEnhancement(),
        renderer.blueContrastEnhancement(),
    )
    return [(e.minimumValue(), e.maximumValue()) for e in enhancements]


def first_three(layer: Any) -> list[tuple[float, float]]:
    return list(cut_stretch(layer, (1, 2, 3)).ranges.values())


def composite(layer: Any) -> tuple[int, int, int]:
    renderer = layer.renderer()
    return renderer.redBand(), renderer.greenBand(), renderer.blueBand()


def open_layer(path: Any) -> Any:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(path), "layer")
    assert layer.isValid()
    return layer


def test_true_colour_with_the_stretch_of_t1(styles: Any, make_raster: Any) -> None:
    t1 = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000))
    filled = open_layer(make_raster("filled.tif", bands=4, low=500, high=6000))
    styles.optical(filled, Likeness(t1))
    renderer = filled.renderer()
    bands = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    assert bands == (1, 2, 3)
    assert ranges(filled) == first_three(t1)
    for low, high in ranges(filled):
        assert 1000 <= low < 1100
        assert 2900 < high <= 3000


def test_stretch_crosses_units(styles: Any, make_raster: Any) -> None:
    numbers = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000))
    reflectance = open_layer(make_raster("f.tif", bands=4, low=0.05, high=0.6, kind="float32"))
    styles.optical(reflectance, Likeness(numbers))
    for low, high in ranges(reflectance):
        assert 0.1 <= low < 0.11
        assert 0.29 < high <= 0.3


def test_stretch_follows_the_offsets_of_the_job(styles: Any, make_raster: Any) -> None:
    old = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000))
    new = open_layer(make_raster("f.tif", bands=4, low=1500, high=7000))
    styles.optical(new, Likeness(old), (1e-4, -0.1))
    for low, high in ranges(new):
        assert 2000 <= low < 2100
        assert 3900 < high <= 4000


def test_tags_of_a_file_are_applied_by_qgis(styles: Any, make_raster: Any) -> None:
    tagged = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000, scale=1e-4))
    plain = open_layer(make_raster("f.tif", bands=4, low=500, high=6000))
    styles.optical(plain, Likeness(tagged))
    for low, high in ranges(plain):
        assert 1000 <= low < 1100
        assert 2900 < high <= 3001  # 32 bits round


def test_without_t1_the_own_stretch(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("s.tif", bands=4, low=500, high=6000))
    styles.optical(layer)
    assert ranges(layer) == first_three(layer)


def test_a_cut_that_qgis_cannot_make(styles: Any, make_raster: Any, monkeypatch: Any) -> None:
    from cleardate.processing.results import stretch

    layer = open_layer(make_raster("t.tif", bands=4, low=1000, high=3000))

    class WithoutCut:
        def __getattr__(self, name: str) -> Any:
            return getattr(layer.dataProvider(), name)

        def cumulativeCut(self, *_: Any) -> tuple[float, float]:  # noqa: N802
            return float("nan"), float("nan")

    class Layer:
        def dataProvider(self) -> Any:  # noqa: N802
            return WithoutCut()

        def bandCount(self) -> int:  # noqa: N802
            return 4

    for low, high in stretch.cut_stretch(Layer(), (1, 2, 3, 4)).ranges.values():
        assert 1000 <= low < 1100
        assert 2900 < high <= 3000


def test_constant_image_gets_a_range(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("s.tif", bands=4, low=500, high=500))
    styles.optical(layer)
    assert all(low < high for low, high in ranges(layer))


def test_reading_the_colours_of_t1_leaves_no_file(
    styles: Any, make_raster: Any, tmp_path: Any
) -> None:
    from cleardate.processing.host.layer_files import layer_of

    filled = open_layer(make_raster("filled.tif", bands=4, low=500, high=6000))
    t1 = make_raster("t1.tif", bands=4, low=1000, high=3000)
    styles.optical(filled, Likeness(layer_of(str(t1))))
    for low, high in ranges(filled):
        assert 1000 <= low < 1100
        assert 2900 < high <= 3000
    assert [path.name for path in tmp_path.glob("t1*")] == ["t1.tif"]


def test_near_infrared_is_another_style_with_the_stretch_of_t1(
    styles: Any, make_raster: Any
) -> None:
    t1 = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000))
    filled = open_layer(make_raster("filled.tif", bands=4, low=500, high=6000))
    styles.optical(filled, Likeness(t1))
    manager = filled.styleManager()
    assert manager.currentStyle() == TRUE_COLOUR
    assert manager.setCurrentStyle(NEAR_INFRARED)
    renderer = filled.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 1, 2)
    assert ranges(filled) == first_three(t1)


def shown_by_style(layer: Any) -> dict[str, tuple[int, int, int]]:
    manager, found = layer.styleManager(), {}
    for name in manager.styles():
        manager.setCurrentStyle(name)
        found[name] = composite(layer)
    return found


def test_nine_bands_offer_every_composite_by_their_names(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("nine.tif", bands=9, names=NINE))
    styles.optical(layer)
    assert layer.styleManager().currentStyle() == TRUE_COLOUR
    assert shown_by_style(layer) == {
        TRUE_COLOUR: (3, 2, 1),
        NEAR_INFRARED: (7, 3, 2),
        SWIR: (8, 7, 3),
        SWIR_2: (9, 7, 3),
        RED_EDGE: (7, 4, 3),
    }
    assert set(COMPOSITES) == set(shown_by_style(layer))


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("red", "green", "blue"), {TRUE_COLOUR: (1, 2, 3)}),
        (("NIR", "red", "SWIR1"), {SWIR: (3, 1, 2)}),
        (
            ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7"),
            {
                TRUE_COLOUR: (3, 2, 1),
                NEAR_INFRARED: (4, 3, 2),
                SWIR: (5, 4, 3),
                SWIR_2: (6, 4, 3),
            },
        ),
        (("NDVI", "B08", "B04"), {"Bands NIR, Red": (2, 3, 3)}),
        (("", "", ""), {"Bands 1, 2, 3": (1, 2, 3)}),
    ],
)
def test_composites_are_those_that_the_bands_allow(
    styles: Any, make_raster: Any, names: tuple[str, ...], shown: dict[str, Any]
) -> None:
    layer = open_layer(make_raster("image.tif", bands=len(names), names=names))
    styles.optical(layer)
    assert shown_by_style(layer) == shown


def test_names_that_were_stated_come_before_those_of_the_file(
    styles: Any, make_raster: Any
) -> None:
    layer = open_layer(make_raster("image.tif", bands=3, names=("red", "green", "blue")))
    styles.optical(layer, names=("blue", "green", "red"))
    assert shown_by_style(layer) == {TRUE_COLOUR: (3, 2, 1)}


def test_the_stretch_is_that_of_the_same_bands_of_t1(styles: Any, make_raster: Any) -> None:
    import numpy as np
    from osgeo import gdal

    path = make_raster("t1.tif", bands=3, names=("B04", "B03", "B02"))
    file = gdal.Open(str(path), gdal.GA_Update)
    for number in (1, 2, 3):
        numbers = np.linspace(1000 * number, 1000 * number + 500, 1024).reshape(32, 32)
        file.GetRasterBand(number).WriteArray(numbers.astype("uint16"))
    del file
    filled = open_layer(make_raster("nine.tif", bands=9, names=NINE, low=500, high=6000))
    styles.optical(filled, Likeness(open_layer(path)))
    assert composite(filled) == (3, 2, 1)
    for number, (low, high) in enumerate(ranges(filled), 1):
        assert 1000 * number <= low < high <= 1000 * number + 500
    filled.styleManager().setCurrentStyle(SWIR)
    swir, nir, red = ranges(filled)
    assert swir == nir == cut_stretch(filled, [8]).ranges[8]
    assert 1000 <= red[0] < red[1] <= 1500


def test_a_t1_without_names_has_the_bands_of_the_result(styles: Any, make_raster: Any) -> None:
    filled = open_layer(make_raster("nine.tif", bands=9, names=NINE, low=500, high=6000))
    styles.optical(filled, Likeness(open_layer(make_raster("t.tif", bands=9, low=100, high=900))))
    assert all(100 <= low < high <= 900 for low, high in ranges(filled))


def test_nodata_is_transparent(styles: Any, make_raster: Any) -> None:
    from osgeo import gdal

    path = make_raster("f.tif", bands=4, low=0, high=3000)
    file = gdal.Open(str(path), gdal.GA_Update)
    for band in range(1, 5):
        file.GetRasterBand(band).SetNoDataValue(0)
    del file
    layer = open_layer(path)
    styles.optical(layer)
    image = layer.renderer().block(1, layer.extent(), 32, 32).image()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(31, 31).alpha() == 255


def classes_of(layer: Any) -> dict[int, Any]:
    return {entry.value: entry for entry in layer.renderer().classes()}


def test_trust_layer_offers_all_that_it_tells(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("q.tif", bands=10, low=0, high=3, names=FOUR_TRUST))
    styles.trust(layer)
    manager = layer.styleManager()
    assert manager.currentStyle() == "Expected error of NIR (reflectance)"
    bands = {}
    for name in manager.styles():
        assert manager.setCurrentStyle(name)
        renderer = layer.renderer()
        bands[name] = (getattr(renderer, "inputBand", None) or renderer.band)()  # QGIS 3.38
    assert sorted(bands.values()) == list(range(1, 11))
    assert bands["Expected error of Red (reflectance)"] == 2
    assert bands["90 % interval of NIR, plus and minus (reflectance)"] == 9
    manager.setCurrentStyle(styles.OUT_OF_DOMAIN)
    assert [*classes_of(layer)] == [1, 2, 3]
    manager.setCurrentStyle(styles.SOURCE)
    classes = classes_of(layer)
    assert classes[0].color.alpha() == 0
    assert classes[1].color.alpha() > 0
    assert (classes[0].label, classes[1].label) == ("observed", "simulated")


@pytest.mark.parametrize(
    ("names", "first", "count"),
    [
        (NINE, "NIR", 9),
        (("B04", "B03", "B02"), "Red", 3),
        (("blue", "red", "nir08", "swir16", "swir22", "green"), "Narrow NIR", 6),
        (("Band 1", "Band 2"), "Band 1", 2),
        (("red", "Red (old)"), "red", 2),
    ],
)
def test_a_trust_layer_of_any_bands_offers_them_by_name(
    styles: Any, make_raster: Any, names: tuple[str, ...], first: str, count: int
) -> None:
    trust = TrustBands(names).names
    layer = open_layer(make_raster("q.tif", bands=len(trust), names=trust))
    styles.trust(layer)
    manager = layer.styleManager()
    assert manager.currentStyle() == f"Expected error of {first} (reflectance)"
    bands = set()
    for name in manager.styles():
        manager.setCurrentStyle(name)
        renderer = layer.renderer()
        bands.add((getattr(renderer, "inputBand", None) or renderer.band)())
    assert bands == set(range(1, 2 * count + 3))
    manager.setCurrentStyle(styles.OUT_OF_DOMAIN)
    assert layer.renderer().band() == 2 * count + 2
    assert styles.shown_first(TrustBands(names)) == first


@pytest.mark.parametrize(("scale", "first"), [(1e-4, 100.0), (1.0, 0.01)])
def test_errors_are_classed_in_reflectance(
    styles: Any, make_raster: Any, scale: float, first: float
) -> None:
    layer = open_layer(
        make_raster("q.tif", bands=10, low=0, high=900, kind="float32", names=FOUR_TRUST)
    )
    styles.trust(layer, scale)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].value == pytest.approx(first)
    assert items[0].label == "≤ 0.01 in reflectance"
    assert items[-1].value == float("inf")
    image = layer.renderer().block(1, layer.extent(), 32, 32).image()
    assert image.pixelColor(0, 0).alpha() == 0  # an error of 0: observed
    assert image.pixelColor(31, 31).alpha() == 255


def test_a_trust_layer_with_its_source_alone(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("q.tif", bands=5, low=0, high=1))
    styles.trust(layer)
    assert layer.styleManager().styles() == [styles.SOURCE]


def test_words_in_the_files_are_known_to_the_translators(styles: Any) -> None:
    words = set()
    for path in (*styles.FOLDER.glob("trust_*.qml"), styles.FOLDER / "suspects.qml"):
        words |= set(re.findall(r'label="([^"]*)"', path.read_text("utf-8")))
    assert {word for word in words if re.search("[a-z]", word) and "gt;" not in word} == set(
        styles.LABELS
    )


def test_files_are_of_the_oldest_qgis_and_of_symbology_alone(styles: Any) -> None:
    files = sorted(styles.FOLDER.glob("*.qml"))
    assert len(files) == 10
    for path in files:
        assert '<qgis version="3.22.0" styleCategories="Symbology">' in path.read_text("utf-8")
