"""How results look."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def styles(qgis_application: Any) -> Any:
    from cleardate.processing import styles

    return styles


def ranges(layer: Any) -> list[tuple[float, float]]:
    renderer = layer.renderer()
    enhancements = (
        renderer.redContrastEnhancement(),
        renderer.greenContrastEnhancement(),
        renderer.blueContrastEnhancement(),
    )
    return [(e.minimumValue(), e.maximumValue()) for e in enhancements]


def open_layer(path: Any) -> Any:
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(path), "layer")
    assert layer.isValid()
    return layer


def test_true_colour_with_the_stretch_of_t1(styles: Any, make_raster: Any) -> None:
    t1 = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000))
    filled = open_layer(make_raster("filled.tif", bands=4, low=500, high=6000))
    styles.like_t1(filled, t1)
    renderer = filled.renderer()
    bands = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    assert bands == (1, 2, 3)
    assert ranges(filled) == list(styles.cut_stretch(t1).ranges)
    for low, high in ranges(filled):
        assert 1000 <= low < 1100
        assert 2900 < high <= 3000


def test_stretch_crosses_units(styles: Any, make_raster: Any) -> None:
    numbers = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000))
    reflectance = open_layer(make_raster("f.tif", bands=4, low=0.05, high=0.6, kind="float32"))
    styles.like_t1(reflectance, numbers)
    for low, high in ranges(reflectance):
        assert 0.1 <= low < 0.11
        assert 0.29 < high <= 0.3


def test_stretch_follows_the_offsets_of_the_job(styles: Any, make_raster: Any) -> None:
    old = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000))
    new = open_layer(make_raster("f.tif", bands=4, low=1500, high=7000))
    styles.like_t1(new, old, (None, None), (1e-4, -0.1))
    for low, high in ranges(new):
        assert 2000 <= low < 2100
        assert 3900 < high <= 4000


def test_tags_of_a_file_are_applied_by_qgis(styles: Any, make_raster: Any) -> None:
    tagged = open_layer(make_raster("t1.tif", bands=4, low=1000, high=3000, scale=1e-4))
    plain = open_layer(make_raster("f.tif", bands=4, low=500, high=6000))
    styles.like_t1(plain, tagged)
    for low, high in ranges(plain):
        assert 1000 <= low < 1100
        assert 2900 < high <= 3000


def test_without_t1_the_own_stretch(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("s.tif", bands=4, low=500, high=6000))
    styles.like_t1(layer, None)
    assert ranges(layer) == list(styles.cut_stretch(layer).ranges)


def test_constant_image_gets_a_range(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("s.tif", bands=4, low=500, high=500))
    styles.true_colour(layer)
    assert all(low < high for low, high in ranges(layer))


def test_reading_the_colours_of_t1_leaves_no_file(
    styles: Any, make_raster: Any, tmp_path: Any
) -> None:
    from cleardate.processing.layers import layer_of

    filled = open_layer(make_raster("filled.tif", bands=4, low=500, high=6000))
    t1 = make_raster("t1.tif", bands=4, low=1000, high=3000)
    styles.like_t1(filled, layer_of(str(t1)))
    for low, high in ranges(filled):
        assert 1000 <= low < 1100
        assert 2900 < high <= 3000
    assert [path.name for path in tmp_path.glob("t1*")] == ["t1.tif"]


def test_trust_layer_hides_what_was_observed(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("q.tif", bands=5, low=0, high=1))
    styles.trust(layer)
    classes = {c.value: c for c in layer.renderer().classes()}
    assert set(classes) == {0, 1}
    assert classes[0].color.alpha() == 0
    assert classes[1].color.alpha() > 0
    assert (classes[0].label, classes[1].label) == ("observed", "simulated")


def test_trust_layer_offers_what_is_out_of_domain(styles: Any, make_raster: Any) -> None:
    layer = open_layer(make_raster("q.tif", bands=10, low=0, high=3))
    styles.trust(layer)
    manager = layer.styleManager()
    assert manager.currentStyle() != "Out of domain"
    assert layer.renderer().band() == 1
    assert manager.setCurrentStyle("Out of domain")
    assert layer.renderer().band() == styles.DOMAIN_BAND
    assert [c.value for c in layer.renderer().classes()] == [1, 2, 3]
