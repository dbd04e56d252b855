"""The adjustment to the clear pixels around a cloud: what it changes, how far, how exactly."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from cleardate.imagery.scores.metrics import seam
from cleardate.simulation.finishing.harmonise import CANDIDATES, NO_ADJUSTMENT, Harmoniser

EDGE = 120
CLOUD = np.hypot(*np.mgrid[-60:60, -60:60]) < 30
EVEN = np.full((4, EDGE, EDGE), 0.2, dtype=np.float32)


def _images(error: float | np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What is simulated, wrong by ``error``, and the truth."""
    noise = np.random.default_rng(0).standard_normal((4, EDGE, EDGE))
    truth = (0.3 + 0.1 * ndimage.gaussian_filter(noise, (0, 2, 2))).astype(np.float32)
    return (truth + error).astype(np.float32), truth


def _errors(image: np.ndarray, truth: np.ndarray) -> np.ndarray:
    return np.abs(image - truth).mean(axis=0)


@pytest.mark.parametrize("harmoniser", CANDIDATES[1:])
def test_clear_pixels_come_out_as_they_were_observed(harmoniser: Harmoniser) -> None:
    simulated, truth = _images(0.05)
    adjusted = harmoniser.adjust(simulated, truth, ~CLOUD, EVEN)
    assert np.array_equal(adjusted[:, ~CLOUD], truth[:, ~CLOUD])
    assert adjusted.dtype == np.float32


def test_an_offset_goes_at_the_border_and_less_of_it_inside() -> None:
    simulated, truth = _images(0.05)
    error = _errors(Harmoniser(1.0).adjust(simulated, truth, ~CLOUD, EVEN), truth)
    depth = ndimage.distance_transform_edt(CLOUD)
    rings = [error[(depth > d) & (depth <= d + 2)].mean() for d in (0, 5, 12, 24)]
    assert rings == sorted(rings)
    assert rings[0] < 0.005
    assert rings[-1] > 0.01
    assert error.max() < 0.0501


def test_the_seam_of_an_offset_is_closed() -> None:
    simulated, truth = _images(0.05)
    everywhere = np.ones_like(CLOUD)
    pasted = np.where(CLOUD, simulated, truth)
    adjusted = Harmoniser(1.0).adjust(simulated, truth, ~CLOUD, EVEN)
    assert seam(pasted, truth, CLOUD, everywhere) > 3
    assert seam(adjusted, truth, CLOUD, everywhere) < 1.15


def test_a_white_pixel_at_the_border_is_not_continued_into_the_hole() -> None:
    simulated, truth = _images(0.0)
    observed = truth.copy()
    observed[:, 27:31, 58:62] = 1.0
    strict = Harmoniser(1.0, most=(0.02,) * 4).adjust(simulated, observed, ~CLOUD, EVEN)
    free = Harmoniser(1.0).adjust(simulated, observed, ~CLOUD, EVEN)
    assert _errors(strict, truth)[CLOUD].max() < 0.0201
    assert _errors(free, truth)[CLOUD].max() > 0.2


def test_an_error_stays_within_its_field() -> None:
    before = EVEN.copy()
    before[:, :, 60:] = 0.4
    error = np.where(np.arange(EDGE) < 60, 0.05, 0.0)
    simulated, truth = _images(error)
    kept = Harmoniser(1.0).adjust(simulated, truth, ~CLOUD, before)
    leaked = Harmoniser(1.0).adjust(simulated, truth, ~CLOUD, EVEN)
    right, left = CLOUD.copy(), CLOUD.copy()
    right[:, :60] = False
    left[:, 60:] = False
    assert _errors(kept, truth)[right].mean() < 0.2 * _errors(leaked, truth)[right].mean()
    assert _errors(kept, truth)[left].mean() < _errors(leaked, truth)[left].mean()


def test_what_is_right_stays_as_it_is() -> None:
    simulated, truth = _images(0)
    for harmoniser in CANDIDATES:
        assert np.array_equal(harmoniser.adjust(simulated, truth, ~CLOUD, EVEN), truth)


def test_strength_scales_the_adjustment_and_decay_shortens_it() -> None:
    simulated, truth = _images(0.05)
    whole, half, short = (
        h.adjust(simulated, truth, ~CLOUD, EVEN)[:, CLOUD] - simulated[:, CLOUD]
        for h in (Harmoniser(1.0), Harmoniser(0.5), Harmoniser(1.0, decay=0.1))
    )
    assert np.allclose(half, whole / 2, atol=1e-6)
    assert np.abs(short).mean() < 0.6 * np.abs(whole).mean()


def test_nothing_known_changes_nothing() -> None:
    simulated, truth = _images(0.05)
    nowhere = np.zeros_like(CLOUD)
    assert Harmoniser(1.0).adjust(simulated, truth, nowhere, EVEN) is simulated
    assert NO_ADJUSTMENT.adjust(simulated, truth, ~CLOUD, EVEN) is simulated
    assert NO_ADJUSTMENT.reach == 0
    assert not NO_ADJUSTMENT.sources(CLOUD, ~CLOUD).any()


@pytest.mark.parametrize("margin", [0, 3])
def test_a_tile_with_the_reach_around_it_is_that_of_the_whole_bit_for_bit(margin: int) -> None:
    draw = np.random.default_rng(1)
    simulated, observed, before = draw.random((3, 4, 200, 190), dtype=np.float32)
    known = ndimage.gaussian_filter(draw.standard_normal((200, 190)), 8) > 0.01
    harmoniser = Harmoniser(1.2, margin=margin)
    everything = harmoniser.adjust(simulated, observed, known, before)
    reach = harmoniser.reach
    rows, cols = slice(40, 80 + 2 * reach), slice(30, 55 + 2 * reach)
    cut = (slice(None), rows, cols)
    part = harmoniser.adjust(simulated[cut], observed[cut], known[rows, cols], before[cut])
    inner = (slice(None), slice(reach, -reach), slice(reach, -reach))
    assert not known[rows, cols][inner[1:]].all()
    assert np.array_equal(part[inner], everything[cut][inner])


@pytest.mark.parametrize("margin", [0, 3])
def test_only_the_sources_need_be_right(margin: int) -> None:
    draw = np.random.default_rng(2)
    simulated, observed, before = draw.random((3, 4, EDGE, EDGE), dtype=np.float32)
    known = ndimage.gaussian_filter(draw.standard_normal((EDGE, EDGE)), 6) > 0
    wanted = ~known
    wanted[:, 30:] = False
    harmoniser = Harmoniser(1.0, margin=margin)
    sources = harmoniser.sources(wanted, known)
    assert 0 < sources.sum() < 0.3 * known.sum()
    assert not (sources & ~known).any()
    garbage = np.where(wanted | sources, simulated, np.float32(99))
    expected = harmoniser.adjust(simulated, observed, known, before)
    found = harmoniser.adjust(garbage, observed, known, before)
    assert np.array_equal(found[:, wanted], expected[:, wanted])


def test_pixels_within_the_margin_are_kept_but_not_adjusted_to() -> None:
    simulated, truth = _images(0.05)
    away = ndimage.distance_transform_cdt(~CLOUD, "chessboard")
    hazy = truth + 0.3 * ((away > 0) & (away <= 2)).astype(np.float32)
    fooled = Harmoniser(1.0).adjust(simulated, hazy, ~CLOUD, EVEN)
    careful = Harmoniser(1.0, margin=2).adjust(simulated, hazy, ~CLOUD, EVEN)
    assert np.array_equal(careful[:, ~CLOUD], hazy[:, ~CLOUD])
    assert _errors(careful, truth)[CLOUD].mean() < 0.05
    assert _errors(fooled, truth)[CLOUD].mean() > 0.1
    clean = Harmoniser(1.0, margin=2).adjust(simulated, truth, ~CLOUD, EVEN)
    assert np.array_equal(careful[:, CLOUD], clean[:, CLOUD])
