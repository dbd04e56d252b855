"""Image quality: PSNR, SSIM, spectral angle, MAE, RMSE, sharpness and seams.

Images are reflectance (bands, h, w) with peak 1. PSNR and SSIM are taken per band and averaged, as
in the paper (section 3.3). They agree with scikit-image (a test holds it); they are here because
they must be scored under masks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.bands import key_of
from ...contract.layers import OPTICAL_BANDS

Image = NDArray[np.floating[Any]]
Mask = NDArray[np.bool_]

PSNR_LIMIT = 100.0
"""PSNR of images that are equal, in dB, where the formula gives infinity."""
CHANGED_SHARE = 0.1
"""The changed pixels are this share of the scored ones: those that changed most since T1."""
_SSIM_RADIUS = 5
_SSIM_SIGMA = 1.5
_SSIM_C1 = 0.01**2
_SSIM_C2 = 0.03**2
NEIGHBOURS = (
    ((slice(None, -1), slice(None)), (slice(1, None), slice(None))),
    ((slice(None), slice(None, -1)), (slice(None), slice(1, None))),
)
"""All pairs of pixels beside each other: below, and to the right."""
_NEAR_BORDER = (2, 6)
"""Depths in pixels from the border of a cloud that a seam is compared with; 1 lies at it."""


def scores(
    simulated: Image,
    truth: Image,
    valid: Mask,
    changed_from: Image | None = None,
    bands: Sequence[str] = OPTICAL_BANDS,
) -> dict[str, float]:
    """All scores of one image, whose ``bands`` have these titles, over the pixels in ``valid``.

    Keys: psnr, psnr_pooled (dB), ssim, sam_deg (degrees), sam_rad, mae, of each band by its key
    rmse_red ... rmse_nir (reflectance) and psnr_red ... psnr_nir (dB, whose mean is psnr); with
    ``changed_from`` (optical T1) also psnr_changed, psnr_unchanged and sharpness_changed. Empty if
    ``valid`` holds no pixel.
    """
    if not valid.any():
        return {}
    a = simulated[:, valid].astype(np.float64)
    b = truth[:, valid].astype(np.float64)
    angle = spectral_angle(a, b)
    result = {
        "psnr": psnr(a, b),
        "psnr_pooled": _decibel(float(np.mean((a - b) ** 2))),
        "ssim": ssim(simulated, truth, valid),
        "sam_deg": float(np.degrees(angle)),
        "sam_rad": angle,
        "mae": float(np.mean(np.abs(a - b))),
    }
    errors = np.sqrt(np.mean((a - b) ** 2, axis=1))
    for title, error in zip(bands, errors, strict=True):
        result[f"rmse_{key_of(title)}"] = float(error)
    for title, error in zip(bands, errors, strict=True):
        result.setdefault(f"psnr_{key_of(title)}", _decibel(float(error) ** 2))
    if changed_from is not None:
        changed = changed_pixels(truth, changed_from, valid)
        result["psnr_changed"] = psnr(simulated[:, changed], truth[:, changed])
        rest = valid & ~changed
        if rest.any():
            result["psnr_unchanged"] = psnr(simulated[:, rest], truth[:, rest])
        result["sharpness_changed"] = sharpness(simulated, truth, changed, valid)
    return result


def psnr(simulated: Image, truth: Image) -> float:
    """Peak signal-to-noise ratio in dB, peak 1, per band (first axis), then averaged."""
    error = (simulated.astype(np.float64) - truth.astype(np.float64)) ** 2
    return float(np.mean([_decibel(float(np.mean(band))) for band in error]))


def _decibel(mean_squared_error: float) -> float:
    if mean_squared_error <= 10 ** (-PSNR_LIMIT / 10):
        return PSNR_LIMIT
    return float(-10 * np.log10(mean_squared_error))


def spectral_angle(simulated: Image, truth: Image) -> float:
    """Mean angle over the band (first) axis, in radians; pixels without a direction left out.

    Taken as 2 atan2(|u - v|, |u + v|) of the unit vectors u and v: the arc cosine of their
    product cannot tell angles below 1e-8 from 0.
    """
    a = simulated.reshape(len(simulated), -1).astype(np.float64)
    b = truth.reshape(len(truth), -1).astype(np.float64)
    length_a, length_b = np.linalg.norm(a, axis=0), np.linalg.norm(b, axis=0)
    usable = (length_a > 0) & (length_b > 0)
    if not usable.any():
        return 0.0
    u, v = a[:, usable] / length_a[usable], b[:, usable] / length_b[usable]
    angle = 2 * np.arctan2(np.linalg.norm(u - v, axis=0), np.linalg.norm(u + v, axis=0))
    return float(np.mean(angle))


def ssim(simulated: Image, truth: Image, valid: Mask) -> float:
    """Structural similarity: 11 x 11 Gaussian, sigma 1.5, L = 1, per band, then averaged.

    Invalid pixels have no weight in the windows. Averaged over valid pixels whose window lies
    inside the raster (all valid pixels if there is none such).
    """
    inner = np.zeros_like(valid)
    inner[_SSIM_RADIUS:-_SSIM_RADIUS, _SSIM_RADIUS:-_SSIM_RADIUS] = True
    counted = valid & inner if (valid & inner).any() else valid
    weight = _blur(valid.astype(np.float64))
    weight[~valid] = 1.0
    return float(
        np.mean(
            [
                _ssim_map(
                    np.where(valid, x, 0).astype(np.float64),
                    np.where(valid, y, 0).astype(np.float64),
                    weight,
                )[counted].mean()
                for x, y in zip(simulated, truth, strict=True)
            ]
        )
    )


def _ssim_map(
    x: NDArray[np.float64], y: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    mean_x, mean_y = _blur(x) / weight, _blur(y) / weight
    variance_x = _blur(x * x) / weight - mean_x**2
    variance_y = _blur(y * y) / weight - mean_y**2
    covariance = _blur(x * y) / weight - mean_x * mean_y
    return np.asarray(
        (2 * mean_x * mean_y + _SSIM_C1)
        * (2 * covariance + _SSIM_C2)
        / ((mean_x**2 + mean_y**2 + _SSIM_C1) * (variance_x + variance_y + _SSIM_C2))
    )


def _blur(image: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(
        ndimage.gaussian_filter(image, _SSIM_SIGMA, radius=_SSIM_RADIUS, mode="constant")
    )


def changed_pixels(truth: Image, before: Image, valid: Mask) -> Mask:
    """The tenth of the valid pixels with the largest mean |truth - before| over the bands."""
    change = np.abs(truth[:, valid].astype(np.float64) - before[:, valid]).mean(axis=0)
    count = max(1, round(CHANGED_SHARE * change.size))
    order = np.argsort(-change, kind="stable")[:count]
    chosen = np.zeros(change.size, dtype=bool)
    chosen[order] = True
    changed = np.zeros_like(valid)
    changed[valid] = chosen
    return changed


def sharpness(simulated: Image, truth: Image, where: Mask, valid: Mask) -> float:
    """Gradient energy of the image against the truth's: 1 is as sharp, less is blurred.

    The energy is the sum of squared differences of neighbours, both ``valid`` and at least one of
    them in ``where``; 1 if the truth has none.
    """
    energy, reference = (_gradient_energy(image, where, valid) for image in (simulated, truth))
    return energy / reference if reference > 0 else 1.0


def _gradient_energy(image: Image, where: Mask, valid: Mask) -> float:
    energy = 0.0
    for here, there in NEIGHBOURS:
        pairs = valid[here] & valid[there] & (where[here] | where[there])
        steps = image[:, *here][:, pairs].astype(np.float64) - image[:, *there][:, pairs]
        energy += float(np.sum(steps**2))
    return energy


def seam(image: Image, truth: Image, cloud: Mask, valid: Mask) -> float:
    """How much the border of ``cloud`` (h, w) shows in an image: 1 as little as in the truth.

    The mean absolute difference of neighbours across the border, over that of neighbours on one
    side of it and 2 to 6 pixels away, per band; over the same quotient of the truth, and averaged.
    All pairs lie in ``valid``. 1 if there are no such pairs or the truth is flat at them.
    """
    depth = _depth(cloud)
    found, expected = (_border_contrast(x, cloud, depth, valid) for x in (image, truth))
    usable = np.isfinite(found) & np.isfinite(expected) & (expected > 0)
    return float(np.mean(found[usable] / expected[usable])) if usable.any() else 1.0


def _depth(cloud: Mask) -> NDArray[np.int_]:
    """Pixels to the other side of the border, for those of both sides: 1 beside it (or across)."""
    if cloud.all() or not cloud.any():
        return np.zeros(cloud.shape, dtype=int)
    inside = ndimage.distance_transform_cdt(cloud, "chessboard")
    outside = ndimage.distance_transform_cdt(~cloud, "chessboard")
    return np.asarray(np.where(cloud, inside, outside), dtype=int)


def _border_contrast(
    image: Image, cloud: Mask, depth: NDArray[np.int_], valid: Mask
) -> NDArray[np.float64]:
    """Mean |step| across the border over that nearby, per band; NaN or inf where there is none."""
    steps = np.zeros((2, len(image)))
    counts = np.zeros((2, 1))
    near = (depth >= _NEAR_BORDER[0]) & (depth <= _NEAR_BORDER[1])
    for here, there in NEIGHBOURS:
        both = valid[here] & valid[there]
        across = cloud[here] != cloud[there]
        beside = ~across & near[here] & near[there]
        for kind, pairs in enumerate((both & across, both & beside)):
            step = image[:, *here][:, pairs].astype(np.float64) - image[:, *there][:, pairs]
            steps[kind] += np.abs(step).sum(axis=1)
            counts[kind] += pairs.sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        border, nearby = steps / counts
        return np.asarray(border / nearby)
