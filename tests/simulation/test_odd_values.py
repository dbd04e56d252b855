"""Numbers that no observation can be: nothing is learned from them, and they stay as they are."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from cleardate.contract.errors import InputError
from cleardate.contract.layers import SIMPLE_INPUTS
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import whole
from cleardate.models.patch import read_patch
from cleardate.models.trees import features
from cleardate.simulation.fill import fill


@pytest.fixture
def filled(tmp_path):
    """``filled(scene, **fields)``: numbers of a fill, where it has a value, and its notes."""

    def run(scene, method=("linear",), **fields):
        output, report = tmp_path / "filled.tif", tmp_path / "report.json"
        fill(scene.job(output, method=method, report=str(report), **fields), SilentReporter())
        with rasterio.open(output) as image:
            valid = image.read_masks().all(axis=0)
        return scene.numbers(output), valid, json.loads(report.read_text())["notes"]

    return run


def clear_spot(scene, size=6):
    """Index of the first clear square."""
    free = np.lib.stride_tricks.sliding_window_view(~scene.cloud, (size, size)).all((2, 3))
    row, col = np.argwhere(free)[0]
    return ..., slice(row, row + size), slice(col, col + size)


@pytest.mark.parametrize(
    ("dtype", "value"),
    [("uint16", 65535), ("float32", -9999.0), ("float32", 1e20), ("int32", 90000)],
)
def test_they_are_not_fitted_but_kept_and_counted(
    cloudy_scene, save, tmp_path, filled, dtype, value
):
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths["optical_t2"]).astype(dtype)
    hidden = numbers.copy()
    spot = clear_spot(scene)
    numbers[spot], hidden[spot] = value, 0
    odd = save(tmp_path / "odd.tif", numbers, scene.truth, 0)
    without = save(tmp_path / "without.tif", hidden, scene.truth, 0)
    expected, _, _ = filled(scene, optical_t2=without)
    result, valid, notes = filled(scene, optical_t2=odd)
    assert np.array_equal(result[:, scene.cloud], expected[:, scene.cloud])
    assert (result[spot] == np.array(value, dtype=dtype)).all()
    assert valid[spot[1:]].all()
    assert any("36 pixels" in note and "odd.tif" in note for note in notes)


def test_an_input_of_such_a_number_gives_nodata_under_the_cloud(
    cloudy_scene, save, tmp_path, filled
):
    scene = cloudy_scene()
    radar = scene.numbers(scene.paths["sar_t2"])
    places = np.argwhere(scene.cloud)[::50]
    radar[0, places[:, 0], places[:, 1]] = -9999
    odd = save(tmp_path / "radar.tif", radar, scene.truth, None)
    _, was_valid, _ = filled(scene, method=("trees",))
    _, valid, notes = filled(scene, method=("trees",), sar_t2=odd)
    lost = was_valid & ~valid
    assert np.array_equal(np.argwhere(lost), places)
    assert any("radar.tif" in note and "-9999" in note for note in notes)
    assert not any("radar" in note for note in filled(scene)[2])


def test_scores_do_not_see_them(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths["optical_t2"])
    numbers[clear_spot(scene, 8)] = 65535
    odd = save(tmp_path / "odd.tif", numbers, scene.truth, 0)
    layers = SceneFile(name="odd", **{**scene.paths, "optical_t2": odd})
    with open_scene(layers, SilentReporter()) as opened:
        pixels = opened.read("optical_t2", whole(scene.cloud.shape))
    assert not pixels.valid[clear_spot(scene, 8)[1:]].any()
    assert pixels.values.max() < 2.5


def test_t1_under_another_name_of_t2_is_refused(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    copy = save(tmp_path / "other.tif", scene.numbers(scene.paths["optical_t2"]), scene.truth, 0)
    with pytest.raises(InputError, match=r"other\.tif.*same image"):
        filled(scene, optical_t1=copy)


@pytest.mark.parametrize("form", ["reflectance", "int32", "a part"])
def test_t1_is_t2_in_any_form(cloudy_scene, save, tmp_path, filled, form):
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths["optical_t2"])
    if form == "reflectance":
        numbers = (numbers * 1e-4).astype("float32")
    elif form == "int32":
        numbers = numbers.astype("int32")
    else:
        numbers[:, 80:] = 0
    with pytest.raises(InputError, match=r"other\.tif.*same image"):
        filled(scene, optical_t1=save(tmp_path / "other.tif", numbers, scene.truth, 0))


@pytest.mark.parametrize(
    ("layer", "value"),
    [
        ("sar_t1", -120.0),
        ("sar_t2", -9999.0),
        ("sar_t2", 1e30),
        ("optical_t1", -0.6),
        ("optical_t1", 9.0),
        ("optical_t1", -9999.0),
    ],
)
def test_they_go_into_no_feature_of_their_neighbours(cloudy_scene, save, tmp_path, layer, value):
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths[layer]).astype("float32")
    if layer == "optical_t1":
        numbers *= 1e-4
    spot, found = clear_spot(scene), []
    for name, number, bands in (("odd", value, slice(0, 1)), ("gap", -32000, slice(None))):
        changed = numbers.copy()
        changed[bands][spot] = number
        path = save(tmp_path / f"{name}.tif", changed, scene.truth, -32000)
        layers = SceneFile(name=name, **{**scene.paths, layer: path})
        with open_scene(layers, SilentReporter()) as opened:
            found.append(read_patch(opened, whole(scene.cloud.shape), SIMPLE_INPUTS))
    odd, gap = found
    assert not odd.valid[layer][spot[1:]].any()
    assert np.array_equal(odd.valid[layer], gap.valid[layer])
    usable = odd.usable(SIMPLE_INPUTS)
    assert np.array_equal(features(odd)[:, usable], features(gap)[:, usable])


def test_one_sar_image_for_both_dates_is_said(cloudy_scene, filled):
    scene = cloudy_scene()
    _, _, notes = filled(scene, sar_t1=scene.paths["sar_t2"])
    assert any("SAR T1" in note and "same image" in note for note in notes)


def test_two_kinds_of_backscatter_are_said(cloudy_scene, save, tmp_path, filled):
    scene = cloudy_scene()
    named = {
        layer: save(
            tmp_path / f"{layer}_{kind}.tif", scene.numbers(scene.paths[layer]), scene.truth, -9999
        )
        for layer, kind in (("sar_t1", "sigma0"), ("sar_t2", "gamma0"))
    }
    assert any(
        "sigma nought" in note and "gamma nought" in note for note in filled(scene, **named)[2]
    )
    assert not any("nought" in note for note in filled(scene)[2])
