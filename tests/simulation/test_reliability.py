"""Expected errors and their intervals, on real scenes and on made-up errors that are known."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.scores.sparsification import sparsification
from cleardate.simulation.fill import fill
from cleardate.simulation.trust.expected_error import COVERAGE, REACH, ErrorModel, Held, distance_to

from .conftest import MakeScene


def test_the_interval_holds_its_share_of_the_errors_it_was_made_from() -> None:
    draw = np.random.default_rng(0)
    expected = draw.uniform(0.01, 0.05, size=(4, 5000)).astype(np.float32)
    error = draw.laplace(scale=expected).astype(np.float32)
    held = Held(expected, error)
    inside = np.abs(error) <= np.array(held.factors())[:, None] * expected
    assert inside.mean(axis=1) == pytest.approx(COVERAGE, abs=0.002)
    # A Laplace error is within ln 10 of its mean in 90 % of the cases.
    assert held.factors() == pytest.approx(np.full(4, np.log(10)), rel=0.1)


def test_distances_end_at_the_reach() -> None:
    known = np.zeros((5, 60), dtype=bool)
    assert np.all(distance_to(known) == REACH)
    known[2, 0] = True
    distance = distance_to(known)
    assert distance[2, :4].tolist() == [0, 1, 2, 3]
    assert distance[2, 40] == REACH


def test_sparsification_of_a_perfect_and_of_a_useless_rank() -> None:
    draw = np.random.default_rng(1)
    error = draw.normal(size=(4, 20_000))
    perfect = sparsification(error, np.abs(error))
    assert perfect.ause == pytest.approx(0, abs=1e-9)
    assert perfect.cut == pytest.approx(perfect.cut_oracle)
    useless = sparsification(error, draw.normal(size=error.shape))
    assert useless.cut == pytest.approx(0, abs=0.02)
    assert useless.ause == pytest.approx(useless.ause_random, abs=0.03)
    # Of a normal error, 10 % hold 43 % of the squares: RMSE falls by 1 - sqrt(0.563 / 0.9).
    assert perfect.cut_oracle == pytest.approx(0.21, abs=0.02)


def test_sparsification_without_any_error_is_flat() -> None:
    found = sparsification(np.zeros((4, 50)), np.ones((4, 50)))
    assert (found.cut, found.ause) == (0, 0)


@pytest.mark.parametrize(
    ("share", "least", "cut", "cut_held_out"), [(0.4, 0.85, 0.05, 0.05), (0.9, 0.7, -0.05, 0.0)]
)
def test_intervals_hold_the_truth_under_the_cloud(
    cloudy_scene: MakeScene,
    tmp_path: Path,
    share: float,
    least: float,
    cut: float,
    cut_held_out: float,
) -> None:
    """One place and seed; docs/results/trust.md has the mean and the spread over all.

    With 90 % cloud all that is clear here is one corner, and errors elsewhere cannot be ranked.
    """
    scene = cloudy_scene(share=share)
    output, quality, report = (tmp_path / n for n in ("f.tif", "q.tif", "r.json"))
    fill(scene.job(output, quality=str(quality), report=str(report)), SilentReporter())
    under = scene.scored
    error = np.abs(scene.numbers(output).astype(float) - scene.numbers(scene.truth))[:, under]
    layers = scene.numbers(quality)
    expected, half = layers[1:5, under], layers[5:9, under]
    assert least < (error <= half).mean() < 0.98
    found = json.loads(report.read_text(encoding="utf-8"))["expected_error"]
    factors = np.array(list(found["half_width_in_expected_errors"].values()))
    assert np.allclose(half / expected, factors[:, None], rtol=1e-3)
    assert sparsification(error, expected).cut > cut
    assert found["sparsification"]["cut"] > cut_held_out
    with rasterio.open(quality) as trust:
        assert trust.descriptions[5] == "90 % interval Red, plus and minus"
        assert trust.descriptions[9] == "out of domain"
        assert f"{factors[0]:.3f}" in trust.tags()["CLEARDATE_INTERVAL_90"]


def test_trust_does_not_depend_on_the_tiles(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    scene = cloudy_scene("flanders_west", "20180426", "20180526")
    layers = []
    for edge in (512, 16, 48):
        quality = tmp_path / f"q{edge}.tif"
        job = scene.job(tmp_path / "f.tif", quality=str(quality), tile=edge)
        fill(job, SilentReporter())
        layers.append(scene.numbers(quality))
    whole, *tiled = layers
    for found in tiled:
        assert np.array_equal(found[[0, 9]], whole[[0, 9]])
        assert np.array_equal(found, whole)


def test_an_error_model_looks_as_far_as_it_says() -> None:
    assert ErrorModel.halo >= REACH
