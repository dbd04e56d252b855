"""Detail in changed areas: how much is chosen, what it changes, and how exactly."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import ndimage

from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.scores.metrics import changed_pixels, psnr, sharpness
from cleardate.models.generator import Generator
from cleardate.models.line import CopyGenerator
from cleardate.models.patch import Patch
from cleardate.simulation.fill import fill
from cleardate.simulation.finishing.detail import (
    MOST_LOSS_DB,
    NO_DETAIL,
    NO_MATCH,
    Detail,
    HeldOutImage,
    Match,
    match,
    match_detail,
)
from cleardate.simulation.finishing.harmonise import NO_ADJUSTMENT, Harmoniser
from cleardate.simulation.fitting.chips import Chip, clear_pixels

EDGE = 160
EVERYWHERE = np.ones((EDGE, EDGE), dtype=bool)


def _scene(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """T1, and a T2 with other fields in a fifth of it, both with texture, (4, h, w)."""
    draw = np.random.default_rng(seed)
    before = np.repeat(np.repeat(draw.uniform(0.1, 0.3, (4, 20, 20)), 8, 1), 8, 2)
    before += draw.normal(0, 0.004, before.shape)
    fields = draw.random((1, 20, 20)) < 0.2
    change = np.where(fields, draw.uniform(0.1, 0.2, (4, 20, 20)), 0)
    texture = ndimage.gaussian_filter(draw.normal(0, 0.08, before.shape), (0, 1, 1))
    change = np.repeat(np.repeat(change, 8, 1), 8, 2)
    truth = before + change + texture * (change > 0)
    return before.astype(np.float32), truth.astype(np.float32)


def _sample(image: np.ndarray, truth: np.ndarray, before: np.ndarray) -> HeldOutImage:
    return HeldOutImage(image.astype(np.float32), truth, before, EVERYWHERE, EVERYWHERE)


def _applied(found: Match, sample: HeldOutImage) -> np.ndarray:
    return found.detail.apply(sample.image, sample.before, sample.scored, sample.valid)


def _figures(image: np.ndarray, sample: HeldOutImage) -> tuple[float, float]:
    changed = changed_pixels(sample.truth, sample.before, EVERYWHERE)
    return sharpness(image, sample.truth, changed, EVERYWHERE), psnr(image, sample.truth)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_blurred_simulation_is_sharpened_within_what_it_may_cost(seed: int) -> None:
    before, truth = _scene(seed)
    noise = np.random.default_rng(seed).normal(0, 0.01, truth.shape)
    sample = _sample(ndimage.gaussian_filter(truth, (0, 0.8, 0.8)) + noise, truth, before)
    found = match([sample])
    old, old_psnr = _figures(sample.image, sample)
    new, new_psnr = _figures(_applied(found, sample), sample)
    assert found.detail.strength > 0.2
    assert abs(new - 0.95) < abs(old - 0.95)
    assert new_psnr > old_psnr - MOST_LOSS_DB - 1e-6


def test_what_is_promised_is_what_the_metrics_say() -> None:
    before, truth = _scene()
    sample = _sample(ndimage.gaussian_filter(truth, (0, 0.6, 0.6)), truth, before)
    found = match([sample])
    old, old_psnr = _figures(sample.image, sample)
    new, new_psnr = _figures(_applied(found, sample), sample)
    assert found.sharpness_before == pytest.approx(old, rel=1e-4)
    assert found.sharpness_after == pytest.approx(new, rel=1e-4)
    assert found.psnr_gain == pytest.approx(new_psnr - old_psnr, abs=1e-4)


def test_a_rough_simulation_is_smoothed_and_gains() -> None:
    before, truth = _scene()
    noise = np.random.default_rng(5).normal(0, 0.05, truth.shape)
    sample = _sample(truth + noise, truth, before)
    found = match([sample])
    old, old_psnr = _figures(sample.image, sample)
    new, new_psnr = _figures(_applied(found, sample), sample)
    assert found.detail.strength < 0
    assert new < old
    assert new_psnr > old_psnr


def test_detail_that_would_cost_too_much_is_held_back() -> None:
    before, truth = _scene()
    # Sharp, but of another texture: each step towards the energy is a step away from the truth.
    wrong = _scene(9)[1] - _scene(9)[0] + before
    found = match([_sample(ndimage.gaussian_filter(wrong, (0, 2, 2)), truth, before)])
    assert found.sharpness_after < 0.9
    assert found.psnr_gain >= -MOST_LOSS_DB


def test_with_little_held_out_less_detail_is_used() -> None:
    before, truth = _scene()
    image = ndimage.gaussian_filter(truth, (0, 0.6, 0.6))
    part = EVERYWHERE.copy()
    part[20:] = False
    few = match([HeldOutImage(image, truth, before, part, EVERYWHERE)])
    # The same pixels eight times over: more of them, and nothing else is different.
    many = match([HeldOutImage(image, truth, before, part, EVERYWHERE)] * 8)
    assert few.sharpness_before == pytest.approx(many.sharpness_before, rel=1e-6)
    assert 0 < few.detail.strength < 0.85 * many.detail.strength


def test_it_sharpens_under_the_cloud_in_changed_places_alone() -> None:
    before, truth = _scene()
    cloud = np.zeros_like(EVERYWHERE)
    cloud[:, 80:] = True
    image = truth.copy()
    sharpened = Detail(1.0, 0.05, 0.06).apply(image, before, cloud, EVERYWHERE)
    changed = np.abs(truth - before).mean(axis=0) > 0.05
    different = (sharpened != image).any(axis=0)
    assert not (different & ~cloud).any()
    assert not (different & ~changed).any()
    assert different[cloud & changed].mean() > 0.99
    assert NO_DETAIL.apply(image, before, cloud, EVERYWHERE) is image
    assert NO_DETAIL.reach == 0


def test_what_is_not_valid_counts_for_nothing() -> None:
    before, truth = _scene()
    valid = np.random.default_rng(3).random((EDGE, EDGE)) > 0.1
    detail = Detail(1.0, 0.05, 0.06)
    expected = detail.apply(truth, before, EVERYWHERE, valid)
    for garbage in (np.nan, 1e6):
        image = truth.copy()
        image[:, ~valid] = garbage
        found = detail.apply(image, before, EVERYWHERE, valid)
        assert np.array_equal(found[:, valid], expected[:, valid])


def test_a_tile_with_the_reach_around_it_is_that_of_the_whole_bit_for_bit() -> None:
    before, truth = _scene()
    detail = Detail(0.7, 0.02, 0.1)
    everything = detail.apply(truth, before, EVERYWHERE, EVERYWHERE)
    cut = (slice(None), slice(30, 90), slice(41, 77))
    part = detail.apply(truth[cut], before[cut], EVERYWHERE[cut[1:]], EVERYWHERE[cut[1:]])
    inner = (slice(None), *(slice(detail.reach, -detail.reach),) * 2)
    assert np.array_equal(part[inner], everything[cut][inner])


def test_nothing_to_match_on_is_no_detail() -> None:
    before, truth = _scene()
    assert match([]) == NO_MATCH
    assert match([HeldOutImage(truth, truth, before, ~EVERYWHERE, EVERYWHERE)]) == NO_MATCH
    assert match([_sample(truth, truth, before)]) == NO_MATCH
    flat = np.full_like(truth, 0.3)
    assert match([_sample(flat, flat + np.float32(0.1), flat)]) == NO_MATCH


class BlurredTruth:
    """Simulates the truth, blurred."""

    name = "blurred"
    inputs: tuple[str, ...] = ("optical_t1",)
    reads: tuple[str, ...] = ("optical_t1", "optical_t2")
    halo = 4
    multiple = 1
    pixelwise = True
    bytes_per_pixel = 0

    def predict(self, patch: Patch, where: np.ndarray | None = None) -> np.ndarray:
        """See Generator."""
        return ndimage.gaussian_filter(patch.layers["optical_t2"], (0, 0.7, 0.7))


@pytest.mark.parametrize("harmoniser", [NO_ADJUSTMENT, Harmoniser(1.0)])
def test_chips_are_matched_fold_by_fold(harmoniser: Harmoniser) -> None:
    before, truth = _scene()
    layers = {"optical_t1": before, "optical_t2": truth}
    patch = Patch(layers, dict.fromkeys(layers, EVERYWHERE), EVERYWHERE)
    fold = (np.add.outer(np.arange(EDGE) // 40, np.arange(EDGE) // 40) % 4).astype(np.uint8)
    whole = (slice(0, EDGE), slice(0, EDGE))
    clear = clear_pixels([Chip(patch, whole, EVERYWHERE, fold, fold, 2)])
    generators: dict[int, Generator] = dict.fromkeys(range(4), BlurredTruth())
    found = match_detail(generators, harmoniser, clear, SilentReporter())
    assert found.sharpness_before < 0.8
    assert found.sharpness_before < found.sharpness_after < 1.1
    assert found.detail.strength > 0.2
    copied: dict[int, Generator] = dict.fromkeys(range(4), CopyGenerator())
    # A copy of T1 shows no change, and there is nowhere to add detail to.
    assert match_detail(copied, NO_ADJUSTMENT, clear, SilentReporter()).psnr_gain == 0


def test_fill_with_detail_changes_what_it_says_and_no_clear_pixel(
    cloudy_scene: Callable[..., Any], tmp_path: Path
) -> None:
    scene = cloudy_scene()
    images, reports = [], []
    for name, detail, tile in (("plain", False, 0), ("whole", True, 0), ("tiled", True, 32)):
        job = scene.job(
            tmp_path / f"{name}.tif",
            method=("trees",),
            detail=detail,
            tile=tile,
            report=str(tmp_path / f"{name}.json"),
        )
        fill(job, SilentReporter())
        images.append(scene.numbers(job.output).astype(int))
        reports.append(json.loads((tmp_path / f"{name}.json").read_text())["detail"])
    plain, whole, tiled = images
    assert reports[0]["strength"] == 0
    assert reports[1]["strength"] != 0
    assert reports[1]["psnr_gain"] >= -MOST_LOSS_DB
    assert np.array_equal(whole[:, ~scene.cloud], plain[:, ~scene.cloud])
    different = (whole != plain).any(axis=0)[scene.cloud].mean()
    assert 0.02 < different < 0.5
    assert np.abs(whole - tiled).max() <= 1
