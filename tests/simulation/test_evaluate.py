"""Evaluate: the report against figures computed another way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from cleardate.contract.errors import InputError
from cleardate.contract.jobs import EvaluateJob
from cleardate.contract.reporter import SilentReporter
from cleardate.simulation.evaluate import evaluate


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read() / 1e4


def test_evaluate_agrees_with_scikit_image(real_data: Path, tmp_path: Path) -> None:
    before, after = (real_data / "hesbaye" / f"o_{key}.tif" for key in ("202106", "202109"))
    report = tmp_path / "r.json"
    job = EvaluateJob(
        simulated=str(before), truth=str(after), baseline=str(before), report=str(report)
    )
    evaluate(job, SilentReporter())
    found = json.loads(report.read_text(encoding="utf-8"))
    a, b = read(before), read(after)
    psnr = np.mean([peak_signal_noise_ratio(y, x, data_range=1) for x, y in zip(a, b, strict=True)])
    ssim = np.mean(
        [
            structural_similarity(
                x, y, data_range=1, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
            )
            for x, y in zip(a, b, strict=True)
        ]
    )
    cosine = (a * b).sum(axis=0) / np.sqrt((a**2).sum(axis=0) * (b**2).sum(axis=0))
    assert found["psnr"] == pytest.approx(psnr, abs=1e-4)
    assert found["ssim"] == pytest.approx(ssim, abs=1e-5)
    assert found["sam_deg"] == pytest.approx(np.degrees(np.arccos(cosine)).mean(), abs=1e-3)
    assert found["mae"] == pytest.approx(np.abs(a - b).mean(), abs=1e-7)
    assert found["methods"]["baseline"] == found["methods"]["simulated"]
    assert found["psnr_changed"] < found["psnr"]


def test_the_mask_limits_what_is_scored(cloudy_scene: Callable[..., Any], tmp_path: Path) -> None:
    scene = cloudy_scene()
    report = tmp_path / "r.json"
    job = EvaluateJob(
        simulated=scene.paths["optical_t2"],
        truth=str(scene.truth),
        mask=scene.paths["clouds"],
        report=str(report),
    )
    found = evaluate(job, SilentReporter()).summary
    assert found["pixels"] == int(scene.cloud.sum())
    # Under the painted clouds the image is 0.9 everywhere.
    truth = read(scene.truth)[:, scene.cloud]
    assert found["mae"] == pytest.approx(np.abs(0.9 - truth).mean(), abs=1e-6)


def test_nothing_to_score_is_an_error(
    cloudy_scene: Callable[..., Any], tmp_path: Path, save: Callable[..., str]
) -> None:
    scene = cloudy_scene()
    empty = save(tmp_path / "m.tif", np.zeros((1, 100, 100), "uint8"), scene.truth, None)
    job = EvaluateJob(
        simulated=scene.paths["optical_t1"],
        truth=str(scene.truth),
        mask=empty,
        report=str(tmp_path / "r.json"),
    )
    with pytest.raises(InputError, match="not one pixel"):
        evaluate(job, SilentReporter())
    assert not (tmp_path / "r.json").exists()


@pytest.mark.parametrize(("mask_run", "told"), [("a" * 32, False), ("b" * 32, True), ("", False)])
def test_a_trust_layer_of_another_run_is_told(
    cloudy_scene: Callable[..., Any],
    tmp_path: Path,
    save: Callable[..., str],
    mask_run: str,
    told: bool,
) -> None:
    scene = cloudy_scene()
    image, mask = tmp_path / "f.tif", tmp_path / "q.tif"
    save(image, np.full((4, 100, 100), 900, "uint16"), scene.truth, None)
    save(mask, np.ones((1, 100, 100), "uint8"), scene.truth, None)
    for path, run in ((image, "a" * 32), (mask, mask_run)):
        with rasterio.open(path, "r+") as file:
            file.update_tags(**({"CLEARDATE_RUN": run} if run else {}))
    job = EvaluateJob(
        simulated=str(image),
        truth=str(scene.truth),
        mask=str(mask),
        report=str(tmp_path / "r.json"),
    )
    reporter = SilentReporter()
    notes = evaluate(job, reporter).summary.get("notes", [])
    said = [text for level, text in reporter.lines if level == "warning"]
    assert ["are of two runs of ClearDate" in note for note in notes] == [True] * told
    assert set(notes) <= set(said)
    assert json.loads((tmp_path / "r.json").read_text()).get("notes", []) == notes


def test_each_image_may_have_units_of_its_own(real_data: Path, tmp_path: Path) -> None:
    folder, report = real_data / "hesbaye", tmp_path / "r.json"
    before, after = (str(folder / f"o_{key}.tif") for key in ("202106", "202109"))
    plain = EvaluateJob(simulated=before, truth=after, report=str(report))
    evaluate(plain, SilentReporter())
    expected = json.loads(report.read_text(encoding="utf-8"))["psnr"]
    with rasterio.open(after) as source:
        numbers, profile = source.read(), source.profile
    shifted = tmp_path / "shifted.tif"
    with rasterio.open(shifted, "w", **profile) as target:
        target.write(numbers * 2 + 1000)
    own = {"truth_scale": 5e-5, "truth_offset": -0.05}
    job = EvaluateJob(simulated=before, truth=str(shifted), report=str(report), **own)
    evaluate(job, SilentReporter())
    assert json.loads(report.read_text(encoding="utf-8"))["psnr"] == pytest.approx(expected, 1e-6)


def test_numbers_that_no_observation_can_be_are_not_scored(real_data: Path, tmp_path: Path) -> None:
    path, report = real_data / "hesbaye" / "o_202109.tif", tmp_path / "r.json"
    with rasterio.open(path) as source:
        numbers, profile = source.read(), source.profile
    numbers[:, :3, :5] = 65535
    odd = tmp_path / "odd.tif"
    with rasterio.open(odd, "w", **profile) as target:
        target.write(numbers)
    job = EvaluateJob(simulated=str(odd), truth=str(path), report=str(report))
    evaluate(job, SilentReporter())
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["mae"] == 0
    assert found["pixels"] == numbers[0].size - 15
