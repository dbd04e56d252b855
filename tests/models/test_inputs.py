"""Network inputs: what a card lists, scaled, clipped, and 0 where nothing is known."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.contract.card import InputSpec, OutputSpec
from cleardate.contract.layers import OPTICAL_BANDS, in_files, needed
from cleardate.models.inputs import (
    layer_arrays,
    network_input,
    scale,
    unscale,
)
from cleardate.models.line import Line

LINE = Line((1.1,) * 4, (0.02,) * 4)
SAR = InputSpec("sar_t2", ("VV", "VH"), (-25.0, -32.5), (0.0, 0.0))
OPTICAL = InputSpec("optical_t1", OPTICAL_BANDS, (0.0, 0.0, 0.0, 0.1), (0.3, 0.3, 0.2, 0.6))
AFTER = InputSpec("optical_t2", OPTICAL_BANDS, OPTICAL.low, OPTICAL.high)
RESIDUAL = InputSpec("residual_t2", OPTICAL_BANDS, (-0.2,) * 4, (0.2,) * 4)
CLEAR = InputSpec("clear_t2", ("clear",), (0.0,), (1.0,))


def test_low_becomes_minus_1_and_high_becomes_1():
    low, high = (-25.0, -32.5), (0.0, 0.0)
    ends = np.array([low, high], dtype=np.float32).T
    assert np.array_equal(scale(ends, low, high), [[-1, 1], [-1, 1]])
    middle = np.array([[[-12.5]], [[-16.25]]], dtype=np.float32)
    assert np.array_equal(scale(middle, low, high), np.zeros((2, 1, 1)))


def test_unscaling_undoes_scaling():
    low, high = (0.0, 0.01, -0.2, 0.1), (0.3, 0.25, 0.2, 0.7)
    output = OutputSpec(OPTICAL_BANDS, low, high)
    values = np.random.default_rng(0).uniform(-0.5, 1.5, (4, 30, 30)).astype(np.float32)
    back = unscale(scale(values, low, high), output)
    assert back.dtype == np.float32
    assert np.allclose(back, values, atol=1e-6)


def test_which_layers_inputs_are_made_of():
    names = ("sar_change", "sar_t2", "residual_t2", "clear_t2")
    assert in_files(names) == ("sar_t1", "sar_t2", "optical_t1", "optical_t2")
    assert needed(names) == ("sar_t1", "sar_t2", "optical_t1")
    assert needed(("sar_t2",)) == ("sar_t2",)


def test_derived_layers_are_what_they_are_called(make_patch):
    patch = make_patch()
    names = ("sar_change", "residual_t2", "clear_t2", "sar_t1")
    arrays = layer_arrays(names, patch.layers, patch.clear, LINE)
    before, after = patch.layers["sar_t1"], patch.layers["sar_t2"]
    assert list(arrays) == list(names)
    assert np.array_equal(arrays["sar_change"], after - before)
    expected = patch.layers["optical_t2"] - LINE(patch.layers["optical_t1"])
    assert np.array_equal(arrays["residual_t2"], expected)
    assert np.array_equal(arrays["clear_t2"], patch.clear[None].astype(np.float32))
    assert arrays["sar_t1"] is before


def test_residuals_need_a_line(make_patch):
    patch = make_patch()
    with pytest.raises(ValueError, match="line"):
        layer_arrays(("residual_t2",), patch.layers, patch.clear, None)


def _channels(patch, specs, valid=None):
    names = [spec.name for spec in specs]
    arrays = layer_arrays(names, patch.layers, patch.clear, LINE)
    valid = patch.usable(needed(names)) if valid is None else valid
    return network_input(specs, arrays, valid, patch.clear)


def test_channels_come_in_the_cards_order(make_patch):
    patch = make_patch()
    channels = _channels(patch, (CLEAR, OPTICAL, SAR))
    assert channels.shape == (7, 24, 30)
    assert channels.dtype == np.float32
    assert np.array_equal(
        channels[1:5], scale(patch.layers["optical_t1"], OPTICAL.low, OPTICAL.high)
    )


def test_db_is_clipped_to_its_range_and_reflectance_is_not(make_patch):
    patch = make_patch()
    patch.layers["sar_t2"][:, 0, 0] = -60
    patch.layers["sar_t2"][:, 0, 1] = 25
    patch.layers["optical_t1"][:, 0, 0] = 1.5
    channels = _channels(patch, (SAR, OPTICAL))
    assert (channels[:2, 0, 0] == -1).all()
    assert (channels[:2, 0, 1] == 1).all()
    assert np.abs(channels[:2]).max() == 1
    assert (channels[2:, 0, 0] > 1.5).all()


def test_what_is_not_valid_is_0_in_all_channels(make_patch):
    patch = make_patch(gaps=0.2)
    specs = (SAR, OPTICAL, RESIDUAL, CLEAR)
    valid = patch.usable(("sar_t2", "optical_t1"))
    channels = _channels(patch, specs)
    assert 0 < valid.mean() < 1
    assert (channels[:, ~valid] == 0).all()


@pytest.mark.parametrize("garbage", [np.nan, np.inf, 1e30])
def test_garbage_in_invalid_pixels_never_arrives(make_patch, garbage):
    patch = make_patch(gaps=0.2)
    specs = (SAR, OPTICAL, CLEAR)
    clean = _channels(patch, specs)
    for name, values in patch.layers.items():
        values[:, ~patch.valid[name]] = garbage
    assert np.array_equal(_channels(patch, specs), clean)


@pytest.mark.parametrize("spec", [AFTER, RESIDUAL], ids=["optical", "residual"])
def test_optical_t2_is_seen_on_clear_pixels_alone(make_patch, spec):
    patch = make_patch()
    channels = _channels(patch, (spec, CLEAR))
    assert (channels[:, ~patch.clear] == 0).all()
    assert (channels[4, patch.clear] == 1).all()
    seen = channels[:4]
    patch.layers["optical_t2"][:, ~patch.clear] = 7
    assert np.array_equal(_channels(patch, (spec, CLEAR))[:4], seen)
    patch.layers["optical_t2"][:, patch.clear] += 0.1
    assert not np.array_equal(_channels(patch, (spec, CLEAR))[:4], seen)
