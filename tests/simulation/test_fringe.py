"""Haze beside the clouds that the mask misses: found where it is, and not where it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import ndimage

from cleardate.contract.reporter import SilentReporter
from cleardate.models.line import CopyGenerator
from cleardate.models.patch import Patch
from cleardate.simulation.fill import fill
from cleardate.simulation.finishing.fringe import WIDEST, beyond_fringe, fringe_width
from cleardate.simulation.finishing.harmonise import Harmoniser
from cleardate.simulation.fitting.chips import Chip, ClearPixels, clear_pixels

EDGE = 96


def _chips(haze: float, width: float, seed: int = 0, error: float = 0.02) -> ClearPixels:
    """Four chips with clouds; T2 is T1, smooth errors, and haze up to ``width`` beside clouds."""
    draw = np.random.default_rng(seed)
    chips = []
    for _ in range(4):
        before = draw.uniform(0.1, 0.3, (4, EDGE, EDGE))
        noise = ndimage.gaussian_filter(draw.normal(size=(4, EDGE, EDGE)), (0, 2, 2))
        cloud = ndimage.gaussian_filter(draw.normal(size=(EDGE, EDGE)), 8) > 0.02
        away = ndimage.distance_transform_cdt(~cloud, "chessboard")
        after = before + error * noise / noise.std() + haze * ((away > 0) & (away <= width))
        layers = {"optical_t1": before.astype(np.float32), "optical_t2": after.astype(np.float32)}
        everywhere = np.ones((EDGE, EDGE), dtype=bool)
        patch = Patch(layers, dict.fromkeys(layers, everywhere), ~cloud)
        fold = np.zeros((EDGE, EDGE), dtype=np.uint8)
        chips.append(Chip(patch, (slice(0, EDGE), slice(0, EDGE)), ~cloud, fold, fold, 2))
    return clear_pixels(chips)


@pytest.mark.parametrize("seed", range(10))
def test_clean_edges_raise_no_alarm(seed: int) -> None:
    assert fringe_width(CopyGenerator(), _chips(0, 0, seed)) == 0


@pytest.mark.parametrize(("width", "found"), [(1, 2), (2, 2), (4, 4), (40, 0)])
@pytest.mark.parametrize("haze", [0.02, -0.02])
def test_haze_and_shadow_are_found_as_far_as_they_go(haze: float, width: int, found: int) -> None:
    # A change that goes on and on is no fringe.
    assert fringe_width(CopyGenerator(), _chips(haze, width)) == found


def test_a_fringe_wider_than_is_looked_for_is_cut_there() -> None:
    chips = _chips(0, 0)
    ramped = []
    for chip in chips:
        away = ndimage.distance_transform_cdt(chip.usable, "chessboard")
        layers = dict(chip.patch.layers)
        ramp = 0.1 * np.exp(-np.maximum(away, 0) / 12)
        layers["optical_t2"] = (layers["optical_t2"] + ramp).astype(np.float32)
        ramped.append(replace(chip, patch=replace(chip.patch, layers=layers)))
    assert fringe_width(CopyGenerator(), clear_pixels(ramped)) == WIDEST


def test_haze_below_the_scatter_of_the_errors_is_let_pass() -> None:
    assert fringe_width(CopyGenerator(), _chips(0.002, 2, error=0.02)) == 0


def test_the_margin_is_as_wide_as_the_fringe_and_the_user_is_told() -> None:
    clean, silent = beyond_fringe(Harmoniser(1.0), CopyGenerator(), _chips(0, 0))
    assert clean == Harmoniser(1.0)
    assert silent == []
    careful, notes = beyond_fringe(Harmoniser(1.0), CopyGenerator(), _chips(0.03, 4))
    assert careful == Harmoniser(1.0, margin=4)
    assert "by 4 pixels" in notes[0]


def test_fill_says_that_the_mask_misses_haze(
    cloudy_scene: Callable[..., Any], save: Callable[..., str], tmp_path: Path
) -> None:
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths["optical_t2"]).astype(int)
    away = ndimage.distance_transform_cdt(~scene.cloud, "chessboard")
    numbers[:, (away > 0) & (away <= 2)] += 300
    hazy = save(tmp_path / "hazy.tif", numbers.astype("uint16"), scene.truth, 0)
    reports = []
    for path in (scene.paths["optical_t2"], hazy):
        job = scene.job(tmp_path / "f.tif", optical_t2=path, method=("linear",))
        reports.append(fill(job, SilentReporter()).summary)
    assert reports[0]["adjustment"]["margin_pixels"] == 0
    assert reports[1]["adjustment"]["margin_pixels"] == 2
    assert not any("grow" in note for note in reports[0]["notes"])
    assert any("growing the mask by 2 pixels" in note for note in reports[1]["notes"])


def test_with_no_cloud_or_next_to_none_there_is_nothing_to_tell() -> None:
    chips = _chips(0.05, 2)
    everywhere = np.ones((EDGE, EDGE), dtype=bool)
    cloudless = [
        replace(chip, patch=replace(chip.patch, clear=everywhere), usable=everywhere)
        for chip in chips
    ]
    assert fringe_width(CopyGenerator(), clear_pixels(cloudless)) == 0
    speck = everywhere.copy()
    speck[50, 50] = False
    first = chips.chips[0]
    one = [replace(first, patch=replace(first.patch, clear=speck), usable=speck)]
    assert fringe_width(CopyGenerator(), clear_pixels(one)) == 0
    assert fringe_width(CopyGenerator(), clear_pixels([])) == 0
