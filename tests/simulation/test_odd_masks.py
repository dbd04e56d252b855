"""Masks that mean something else: what is observed is not overwritten without a word."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from cleardate.contract.errors import CloudMaskError
from cleardate.contract.reporter import Reporter, SilentReporter
from cleardate.simulation.fill import fill


class Listener(SilentReporter):
    """Keeps what is said."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def log(self, text: str, level: str = "info") -> None:
        self.said.append(text)


@pytest.fixture
def filled(tmp_path):
    """``filled(scene, **fields)``: the numbers of a quick fill."""

    def run(scene, reporter: Reporter | None = None, **fields):
        output = tmp_path / "filled.tif"
        fill(scene.job(output, method=("copy",), **fields), reporter or SilentReporter())
        return scene.numbers(output)

    return run


def is_copied_under_the_cloud(scene, numbers) -> bool:
    """Whether clear pixels are as observed, and the others are not."""
    before = scene.numbers(scene.paths["optical_t2"])
    changed = (numbers != before).all(axis=0)
    return bool((changed == scene.cloud).all())


def test_a_mask_whose_0_is_cloud_is_refused_with_what_to_do(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    clear = save(tmp_path / "clear.tif", (~scene.cloud)[None].astype("uint8"), scene.truth, None)
    with pytest.raises(CloudMaskError, match=r"brighter than its cloud.*--cloud-values 0"):
        filled(scene, clouds=clear)
    assert is_copied_under_the_cloud(scene, filled(scene, clouds=clear, cloud_values=(0,)))


def test_who_states_the_kind_is_warned_and_obeyed(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    clear = save(tmp_path / "clear.tif", (~scene.cloud)[None].astype("uint8"), scene.truth, None)
    listener = Listener()
    filled(scene, listener, clouds=clear, cloud_kind="values")
    assert any("brighter than its cloud" in text for text in listener.said)


@pytest.mark.parametrize("share", [0.1, 0.4, 0.8])
@pytest.mark.parametrize("pair", [("202106", "202109"), ("202104", "202106")])
def test_right_masks_of_clear_ground_are_taken(cloudy_scene, filled, share, pair):
    scene = cloudy_scene(t1=pair[0], t2=pair[1], share=share)
    assert is_copied_under_the_cloud(scene, filled(scene))


def test_a_probability_raster_overwrites_no_clear_pixel(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    noise = np.random.default_rng(0).integers(1, 30, scene.cloud.shape)
    likely = (noise + 60 * scene.cloud).astype("uint8")[None]
    mask = save(tmp_path / "cldprb.tif", likely, scene.truth, None)
    assert is_copied_under_the_cloud(scene, filled(scene, clouds=mask))


def test_codes_of_landsat_overwrite_no_clear_pixel(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    codes = np.where(scene.cloud, 22280, 21824).astype("uint16")
    codes[:5, :5] = 21952
    mask = save(tmp_path / "LC08_QA_PIXEL.tif", codes[None], scene.truth, 1)
    assert is_copied_under_the_cloud(scene, filled(scene, clouds=mask))


@pytest.mark.parametrize(("cloud_value", "nodata"), [(1, 0), (255, 255)])
def test_nodata_as_one_of_two_values_is_named(
    cloudy_scene, save, tmp_path, filled, cloud_value, nodata
):
    scene = cloudy_scene()
    values = (scene.cloud * cloud_value).astype("uint8")[None]
    mask = save(tmp_path / "m.tif", values, scene.truth, nodata)
    with pytest.raises(CloudMaskError, match=rf"nodata \({nodata}\).*without it"):
        filled(scene, clouds=mask)


def test_nodata_of_the_mask_where_t2_has_none_either_is_no_fault(
    cloudy_scene, save, tmp_path, filled
):
    scene = cloudy_scene()
    numbers = scene.numbers(scene.truth)
    numbers[:, 0] = 0
    image = save(tmp_path / "edge.tif", numbers, scene.truth, 0)
    values = np.zeros((1, *scene.cloud.shape), dtype="uint8")
    values[:, 0] = 255
    mask = save(tmp_path / "m.tif", values, scene.truth, 255)
    assert np.array_equal(filled(scene, optical_t2=image, clouds=mask), numbers)


def test_a_footprint_is_no_cloud(cloudy_scene, tmp_path, filled):
    scene = cloudy_scene()
    with rasterio.open(scene.truth) as source:
        left, bottom, right, top = source.bounds
        crs = source.crs.to_string()
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    path = tmp_path / "footprint.geojson"
    shape = {"type": "Polygon", "coordinates": [ring]}
    named = {"type": "name", "properties": {"name": crs}}
    feature = {"type": "Feature", "properties": {}, "geometry": shape}
    record = {"type": "FeatureCollection", "crs": named, "features": [feature]}
    path.write_text(json.dumps(record))
    with pytest.raises(CloudMaskError, match="footprint"):
        filled(scene, clouds=str(path))


@pytest.mark.parametrize("marked", [0, 30])
def test_a_mask_that_spares_a_cloudy_image_is_refused(cloudy_scene, save, tmp_path, filled, marked):
    scene = cloudy_scene(share=0.3)
    mask = np.zeros_like(scene.cloud)
    mask.flat[np.flatnonzero(scene.cloud)[:marked]] = True
    path = save(tmp_path / "empty.tif", mask[None].astype("uint8"), scene.truth, None)
    with pytest.raises(CloudMaskError, match=r"spares nearly all.*white since T1.*--cloud-values"):
        filled(scene, clouds=path)
    if not marked:
        listener = Listener()
        before = scene.numbers(scene.paths["optical_t2"])
        assert np.array_equal(filled(scene, listener, clouds=path, cloud_kind="values"), before)
        assert any("spares nearly all" in text for text in listener.said)


def test_a_mask_without_cloud_of_a_clear_image_is_taken(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    nothing = np.zeros((1, *scene.cloud.shape), dtype="uint8")
    path = save(tmp_path / "empty.tif", nothing, scene.truth, None)
    result = filled(scene, clouds=path, optical_t2=str(scene.truth))
    assert np.array_equal(result, scene.numbers(scene.truth))
