"""Scores, held against scikit-image and against formulas written out."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from scipy import ndimage
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from cleardate.imagery.scores.metrics import (
    PSNR_LIMIT,
    changed_pixels,
    psnr,
    scores,
    seam,
    sharpness,
    spectral_angle,
    ssim,
)

PAIRS = [
    ("finland_0060c0a5", "m08may", "m10jul"),
    ("flanders_west", "20180526", "20180628"),
    ("hesbaye", "202104", "202106"),
]
EVERYWHERE = np.ones((40, 48), dtype=bool)


def _images(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """An image and its noisy copy, (4, 40, 48) reflectance."""
    rng = np.random.default_rng(seed)
    truth = 0.3 + 0.1 * ndimage.gaussian_filter(rng.standard_normal((4, 40, 48)), (0, 2, 2))
    noise = rng.normal(0, 0.02, truth.shape)
    return (truth + noise).astype(np.float32), truth.astype(np.float32)


@pytest.fixture(params=PAIRS, ids=[pair[0] for pair in PAIRS])
def real_pair(request, real_data) -> tuple[np.ndarray, np.ndarray]:
    site, before, after = request.param
    images = []
    for key in (before, after):
        with rasterio.open(real_data / site / f"o_{key}.tif") as file:
            images.append((file.read() * 1e-4).astype(np.float32))
    return images[0], images[1]


def test_psnr_is_that_of_scikit_image(real_pair):
    a, b = real_pair
    theirs = [peak_signal_noise_ratio(y, x, data_range=1) for x, y in zip(*_doubles(a, b))]
    assert psnr(a, b) == pytest.approx(np.mean(theirs), abs=1e-9)
    everywhere = np.ones(a.shape[1:], dtype=bool)
    assert scores(a, b, everywhere)["psnr"] == pytest.approx(np.mean(theirs), abs=1e-9)
    pooled = peak_signal_noise_ratio(*_doubles(b, a), data_range=1)
    assert scores(a, b, everywhere)["psnr_pooled"] == pytest.approx(pooled, abs=1e-9)


def test_ssim_is_that_of_scikit_image(real_pair):
    a, b = real_pair
    theirs = [
        structural_similarity(
            x, y, data_range=1, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
        )
        for x, y in zip(*_doubles(a, b))
    ]
    assert ssim(a, b, np.ones(a.shape[1:], dtype=bool)) == pytest.approx(np.mean(theirs), abs=1e-9)


def _doubles(*images: np.ndarray) -> list[np.ndarray]:
    return [image.astype(np.float64) for image in images]


def test_the_angle_is_the_arc_cosine_of_the_normalised_product(real_pair):
    a, b = (image.astype(np.float64)[:, ::4, ::4] for image in real_pair)
    angles = []
    for row in range(a.shape[1]):
        for col in range(a.shape[2]):
            u, v = a[:, row, col], b[:, row, col]
            lengths = math.sqrt((u * u).sum()) * math.sqrt((v * v).sum())
            if lengths > 0:
                angles.append(math.acos(min(1.0, (u * v).sum() / lengths)))
    assert spectral_angle(a, b) == pytest.approx(np.mean(angles), abs=1e-7)
    result = scores(a, b, np.ones(a.shape[1:], dtype=bool))
    assert result["sam_deg"] == pytest.approx(math.degrees(np.mean(angles)), abs=1e-5)
    assert result["sam_rad"] == pytest.approx(np.mean(angles), abs=1e-7)


@pytest.mark.parametrize(
    ("u", "v", "degrees"),
    [
        ((1, 0, 0, 0), (0, 1, 0, 0), 90),
        ((1, 0, 0, 0), (1, 1, 0, 0), 45),
        ((1, 2, 3, 4), (0.1, 0.2, 0.3, 0.4), 0),
        ((1, 0, 0, 0), (-1, 0, 0, 0), 180),
        ((1, 0, 0, 0), (1, 1e-9, 0, 0), math.degrees(1e-9)),
    ],
)
def test_angles_known_by_heart(u, v, degrees):
    a, b = (np.array(x, dtype=np.float64)[:, None, None] for x in (u, v))
    assert math.degrees(spectral_angle(a, b)) == pytest.approx(degrees, rel=1e-9, abs=1e-12)


def test_black_pixels_have_no_direction_and_are_left_out():
    a, b = np.ones((4, 1, 2)), np.ones((4, 1, 2))
    a[:, 0, 0] = 0
    b[0, 0, 1] = 0
    assert math.cos(spectral_angle(a, b)) == pytest.approx(math.sqrt(0.75))
    assert spectral_angle(np.zeros((4, 1, 1)), np.ones((4, 1, 1))) == 0


def test_mean_and_root_mean_square_error_by_hand():
    truth = np.full((4, 1, 2), 0.5)
    simulated = truth + np.array([0.1, 0.0, -0.2, 0.3])[:, None, None] * np.array([1, 0.5])
    result = scores(simulated, truth, np.ones((1, 2), dtype=bool))
    assert result["mae"] == pytest.approx((0.1 + 0 + 0.2 + 0.3) * 1.5 / 8)
    for name, error in zip(("red", "green", "blue", "nir"), (0.1, 0, 0.2, 0.3)):
        assert result[f"rmse_{name}"] == pytest.approx(error * math.sqrt(1.25 / 2))


def test_a_known_error_has_a_known_psnr():
    truth = np.full((4, 5, 6), 0.4)
    assert psnr(truth + 0.1, truth) == pytest.approx(20)
    # Per band, then averaged: not the same as pooled.
    two = truth + np.array([0.1, 0.1, 0.01, 0.01])[:, None, None]
    result = scores(two, truth, np.ones((5, 6), dtype=bool))
    assert result["psnr"] == pytest.approx(30)
    assert result["psnr_pooled"] == pytest.approx(-10 * math.log10((0.01 + 0.0001) / 2))


def test_equal_images_have_perfect_and_finite_scores():
    _, truth = _images()
    result = scores(truth, truth, EVERYWHERE, changed_from=truth + 0.1)
    assert result["psnr"] == result["psnr_pooled"] == result["psnr_changed"] == PSNR_LIMIT
    assert result["ssim"] == pytest.approx(1)
    assert result["sam_deg"] == result["mae"] == result["rmse_nir"] == 0
    assert result["sharpness_changed"] == pytest.approx(1)


@pytest.mark.parametrize("garbage", [1e6, -5.0, np.nan, np.inf])
def test_what_lies_under_the_mask_changes_nothing(garbage):
    simulated, truth = _images()
    before = truth[:, ::-1].copy()
    rng = np.random.default_rng(1)
    valid = ndimage.binary_opening(rng.random((40, 48)) > 0.02) & (rng.random((40, 48)) > 0.1)
    clean = scores(simulated, truth, valid, before)
    for image in (simulated, truth, before):
        image[:, ~valid] = garbage
    assert scores(simulated, truth, valid, before) == clean
    assert all(map(math.isfinite, clean.values()))


def test_masked_ssim_weighs_only_valid_pixels_written_out():
    x, y = (image[:1, :15, :16].astype(np.float64) for image in _images())
    valid = np.random.default_rng(2).random((15, 16)) > 0.4
    steps = np.arange(-5, 6)
    gauss = np.exp(-(steps[:, None] ** 2 + steps[None, :] ** 2) / (2 * 1.5**2))
    found = []
    for row, col in np.argwhere(valid[5:-5, 5:-5]) + 5:
        area = np.s_[row - 5 : row + 6, col - 5 : col + 6]
        weight = gauss * valid[area] / (gauss * valid[area]).sum()
        a, b = x[0][area], y[0][area]
        mean_a, mean_b = (weight * a).sum(), (weight * b).sum()
        spread = (weight * (a - mean_a) ** 2).sum() + (weight * (b - mean_b) ** 2).sum()
        shared = (weight * (a - mean_a) * (b - mean_b)).sum()
        light = (2 * mean_a * mean_b + 1e-4) / (mean_a**2 + mean_b**2 + 1e-4)
        found.append(light * (2 * shared + 9e-4) / (spread + 9e-4))
    assert len(found) > 10
    assert ssim(x, y, valid) == pytest.approx(np.mean(found), abs=1e-9)


def test_masked_scores_are_those_of_the_pixels_that_are_left():
    simulated, truth = _images()
    valid = EVERYWHERE.copy()
    valid[:, 20:] = False
    masked = scores(simulated, truth, valid)
    cut = scores(simulated[:, :, :20], truth[:, :, :20], EVERYWHERE[:, :20])
    for key in ("psnr", "psnr_pooled", "sam_deg", "mae", "rmse_red"):
        assert masked[key] == pytest.approx(cut[key], rel=1e-12)


def test_nothing_valid_has_no_scores():
    simulated, truth = _images()
    assert scores(simulated, truth, np.zeros((40, 48), dtype=bool), truth) == {}


@pytest.mark.parametrize("shape", [(1, 1), (1, 30), (30, 1), (5, 5), (11, 11)])
def test_small_images_have_scores(shape):
    rng = np.random.default_rng(0)
    truth = rng.uniform(0.1, 0.6, (4, *shape))
    result = scores(truth * 1.1, truth, np.ones(shape, dtype=bool), changed_from=truth * 0.5)
    assert all(map(math.isfinite, result.values()))
    assert 0 < result["ssim"] < 1
    assert result["sam_deg"] == pytest.approx(0, abs=1e-6)


def test_a_single_valid_pixel_has_scores():
    simulated, truth = _images()
    valid = np.zeros((40, 48), dtype=bool)
    valid[0, 0] = True
    result = scores(simulated, truth, valid, changed_from=truth + 0.1)
    assert all(map(math.isfinite, result.values()))
    assert result["psnr"] == result["psnr_changed"]
    assert "psnr_unchanged" not in result


@pytest.mark.parametrize(("count", "expected"), [(1, 1), (4, 1), (10, 1), (26, 3), (1920, 192)])
def test_the_changed_pixels_are_a_tenth_of_the_valid_ones(count, expected):
    _, truth = _images()
    valid = np.zeros(40 * 48, dtype=bool)
    valid[np.random.default_rng(0).choice(valid.size, count, replace=False)] = True
    valid = valid.reshape(40, 48)
    changed = changed_pixels(truth, truth[:, ::-1], valid)
    assert changed.sum() == expected
    assert (changed & ~valid).sum() == 0


def test_the_changed_pixels_are_those_that_changed_most_also_where_all_are_alike():
    _, truth = _images()
    before = truth.copy()
    before[:, 10:14, 20:68] += 0.2
    changed = changed_pixels(truth, before, EVERYWHERE)
    assert changed.sum() == 192
    assert changed[10:14, 20:48].all()
    assert changed_pixels(truth, truth, EVERYWHERE).sum() == 192


def test_errors_in_the_changed_pixels_show_there():
    _, truth = _images()
    before = truth.copy()
    before[:, 10:14] += 0.2
    simulated = truth.copy()
    simulated[:, 10:14] += 0.1
    result = scores(simulated, truth, EVERYWHERE, before)
    assert result["psnr_changed"] == pytest.approx(20, abs=1e-4)
    assert result["psnr_unchanged"] == PSNR_LIMIT


def test_blurred_is_less_sharp_and_noisy_is_sharper():
    noisy, truth = _images()
    blurred = ndimage.gaussian_filter(truth, (0, 2, 2))
    assert sharpness(blurred, truth, EVERYWHERE, EVERYWHERE) < 0.6
    assert sharpness(noisy, truth, EVERYWHERE, EVERYWHERE) > 1.4
    assert sharpness(truth * 2, truth, EVERYWHERE, EVERYWHERE) == pytest.approx(4)


def test_sharpness_looks_only_where_it_is_asked_to():
    _, truth = _images()
    half = truth.copy()
    half[:, :, 24:] = ndimage.gaussian_filter(truth, (0, 3, 3))[:, :, 24:]
    left = EVERYWHERE.copy()
    left[:, 20:] = False
    assert sharpness(half, truth, left, EVERYWHERE) == pytest.approx(1)
    assert sharpness(half, truth, ~left, EVERYWHERE) < 0.5


def test_a_flat_truth_has_no_sharpness_to_miss():
    flat = np.full((4, 5, 5), 0.3)
    mask = np.ones((5, 5), dtype=bool)
    assert sharpness(flat + np.eye(5), flat, mask, mask) == 1


CLOUD = np.hypot(*np.mgrid[-20:20, -24:24]) < 12


def test_the_truth_has_no_seam_and_a_pasted_offset_has_one():
    _, truth = _images()
    assert seam(truth, truth, CLOUD, EVERYWHERE) == pytest.approx(1)
    seams = [seam(truth + step * CLOUD, truth, CLOUD, EVERYWHERE) for step in (0.01, 0.03, 0.1)]
    assert 1.05 < seams[0] < seams[1] < seams[2]
    assert seams[2] > 5


def test_errors_that_fade_towards_the_border_make_no_seam():
    _, truth = _images()
    fade = ndimage.distance_transform_edt(CLOUD) / 12 * 0.01
    assert seam(truth + fade, truth, CLOUD, EVERYWHERE) < 1.1
    assert seam(truth + 0.01 * CLOUD, truth, CLOUD, EVERYWHERE) > 1.2


def test_a_seam_of_a_step_is_that_of_the_step_written_out():
    ramp = np.arange(30.0)[None, None, :] * np.ones((2, 20, 1)) * 0.01
    cloud = np.zeros((20, 30), dtype=bool)
    cloud[:, 15:] = True
    valid = np.ones((20, 30), dtype=bool)
    # Across the border all differences are 0.01 or 0.01 + 0.02; nearby they stay what they were.
    assert seam(ramp + 0.02 * cloud, ramp, cloud, valid) == pytest.approx(3)


def test_a_seam_is_looked_for_in_valid_pixels_alone():
    _, truth = _images()
    broken = truth + 0.1 * CLOUD
    upper = EVERYWHERE.copy()
    upper[20:] = False
    broken[:, :20] = truth[:, :20]
    assert seam(broken, truth, CLOUD, upper) == pytest.approx(1)
    truth[:, ~upper] = np.nan
    assert seam(broken, truth, CLOUD, upper) == pytest.approx(1)


@pytest.mark.parametrize("cloud", [EVERYWHERE, ~EVERYWHERE])
def test_without_a_border_there_is_no_seam(cloud):
    noisy, truth = _images()
    assert seam(noisy, truth, cloud, EVERYWHERE) == 1
    flat = np.full_like(truth, 0.2)
    assert seam(noisy, flat, CLOUD, EVERYWHERE) == 1
