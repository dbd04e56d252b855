"""Out of domain: trained on one real place and applied to another, and where T1 says little."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio

from cleardate.contract.card import card_from_json
from cleardate.contract.errors import ModelError
from cleardate.contract.jobs import SimulateJob, TrainJob
from cleardate.contract.layers import SIMPLE_INPUTS
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.imagery.holdout import folds
from cleardate.imagery.scene import open_scene, read_date
from cleardate.imagery.windows import whole
from cleardate.models.domain import Domain, describe, domain_features
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.simulation.fill import fill
from cleardate.simulation.simulate import simulate
from cleardate.simulation.trust.out_of_domain import (
    UNLIKE_DATE,
    domain_warnings,
    time_warnings,
)
from cleardate.training.train import train

from .conftest import MakeScene

PLACES = {
    "finland": ("finland_000aa810", "m08may", "m10jul"),
    "hesbaye": ("hesbaye", "202106", "202109"),
    "flanders": ("flanders_west", "20180426", "20180526"),
}


def inputs_of(real_data: Path, place: str) -> dict[str, str]:
    site, t1, t2 = PLACES[place]
    names = {"sar_t1": f"s1_{t1}", "optical_t1": f"o_{t1}", "sar_t2": f"s1_{t2}"}
    return {layer: str(real_data / site / f"{name}.tif") for layer, name in names.items()}


@pytest.fixture(scope="module")
def models(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One tiny network for each place, trained for an epoch."""
    folder = tmp_path_factory.mktemp("models")
    found = {}
    for place, (site, _, t2) in PLACES.items():
        file = SceneFile(
            name=place,
            optical_t2=str(real_data / site / f"o_{t2}.tif"),
            **inputs_of(real_data, place),
        )
        scene = folder / f"{place}.json"
        scene.write_text(scene_to_json(file, folder), encoding="utf-8")
        found[place] = folder / f"{place}.onnx"
        job = TrainJob(scene=(str(scene),), preset="tiny", epochs=1, output=str(found[place]))
        train(job, SilentReporter())
    return found


@pytest.mark.parametrize(
    ("trained", "applied"),
    [
        ("finland", "hesbaye"),
        ("finland", "flanders"),
        ("hesbaye", "finland"),
        ("flanders", "finland"),
        ("flanders", "hesbaye"),
        ("hesbaye", "flanders"),
    ],
)
def test_a_model_of_one_place_says_that_another_is_outside(
    real_data: Path, tmp_path: Path, models: dict[str, Path], trained: str, applied: str
) -> None:
    reporter = SilentReporter()
    job = SimulateJob(
        model=str(models[trained]),
        output=str(tmp_path / "s.tif"),
        **inputs_of(real_data, applied),
    )
    summary = simulate(job, reporter).summary
    assert summary["out_of_domain"] > 0.5
    assert len(summary["notes"]) == 1
    assert ("warning", summary["notes"][0]) in reporter.lines
    assert f"{trained}.onnx was trained on" in summary["notes"][0]


@pytest.mark.parametrize("place", PLACES)
def test_held_out_parts_of_its_own_place_are_inside(
    real_data: Path, models: dict[str, Path], place: str
) -> None:
    generator = open_generator(models[place], "cpu", SilentReporter())
    assert generator.card.domain is not None
    domain = Domain(generator.card.domain)
    with open_scene(SceneFile(name=place, **inputs_of(real_data, place)), SilentReporter()) as s:
        patch = read_patch(s, whole(s.grid.shape), SIMPLE_INPUTS)
        held_out = folds(s.grid.shape, whole(s.grid.shape)) == 0
    held_out &= patch.usable(SIMPLE_INPUTS)
    assert domain.outside(patch, held_out).mean() <= 0.02


def test_the_scene_of_training_gets_no_warning(
    real_data: Path, tmp_path: Path, models: dict[str, Path]
) -> None:
    job = SimulateJob(
        model=str(models["hesbaye"]),
        output=str(tmp_path / "s.tif"),
        **inputs_of(real_data, "hesbaye"),
    )
    assert simulate(job, SilentReporter()).summary["notes"] == []


def test_fill_flags_what_is_unlike_the_clear_pixels(
    cloudy_scene: MakeScene, tmp_path: Path, save
) -> None:
    """A patch of T1 under the cloud is made to look like nothing else in the scene."""
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths["optical_t1"])
    rows = np.nonzero(scene.cloud)[0]
    odd = np.zeros_like(scene.cloud)
    odd[rows[len(rows) // 2] - 3 : rows[len(rows) // 2] + 4, :] = True
    odd &= scene.cloud
    numbers[:, odd] = np.array([9000, 500, 9000, 200], dtype=numbers.dtype)[:, None]
    before = save(tmp_path / "odd.tif", numbers, scene.truth, 0)
    quality = tmp_path / "q.tif"
    job = scene.job(tmp_path / "f.tif", quality=str(quality), optical_t1=before)
    summary = fill(job, SilentReporter()).summary
    flags = scene.numbers(quality)[9]
    assert np.all(flags[odd] == UNLIKE_DATE)
    assert np.all(flags[~scene.cloud] == 0)
    assert (flags[scene.cloud & ~odd] != 0).mean() < 0.3
    assert summary["pixels"]["unlike_date"] == int((flags == UNLIKE_DATE).sum())


def test_a_card_keeps_its_domain_and_an_old_one_has_none(models: dict[str, Path]) -> None:
    card = open_generator(models["flanders"], "cpu", SilentReporter()).card
    text = card.to_json()
    assert card_from_json(text) == card
    assert len(text) < 60_000
    before, _, rest = text.partition('"domain": ')
    old = before + '"domain": null' + rest[rest.index("}") + 1 :]
    assert card_from_json(old).domain is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"threshold": ', '"threshold": -'),
        ('"layers": ["sar_t1", ', '"layers": ["optical_t2", '),
        ('"weights": [', '"weights": [0.5, '),
        ('"centre": [', '"centre": [1e300, '),
    ],
)
def test_a_domain_that_is_none_is_refused(models: dict[str, Path], old: str, new: str) -> None:
    text = open_generator(models["flanders"], "cpu", SilentReporter()).card.to_json()
    before, mark, rest = text.partition('"domain": ')
    assert old in rest
    with pytest.raises(ModelError):
        card_from_json(before + mark + rest.replace(old, new, 1))


def test_a_domain_without_a_covariance_is_refused() -> None:
    random = np.random.default_rng(0)
    spec = describe(("sar_t2",), random.normal(size=(4, 500)).astype(np.float32)).spec
    broken = type(spec)(**{**vars(spec), "covariances": ((-1.0,) * 10,) * len(spec.weights)})
    with pytest.raises(ModelError, match="covariance"):
        Domain(broken)


def test_distance_grows_away_from_what_was_seen() -> None:
    random = np.random.default_rng(0)
    known = random.normal(size=(4, 4000)).astype(np.float32)
    domain = Domain.fit(("sar_t2",), known, np.arange(4000) % 4)
    line = np.linspace(0, 10, 5, dtype=np.float32) * np.ones((4, 1), np.float32)
    assert np.all(np.diff(domain.distance(line)) > 0)
    fresh = random.normal(size=(4, 4000)).astype(np.float32)
    assert (domain.distance(fresh) > domain.spec.threshold).mean() == pytest.approx(0.01, abs=0.01)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2018-04-26T10:52:02Z", date(2018, 4, 26)),
        ("2018:04:26 10:52:02", date(2018, 4, 26)),
        ("20180426", date(2018, 4, 26)),
        ("composite of the period starting 2021-04-01", None),
        ("one scene of the month, jul", None),
        ("2018-13-26", None),
        ("201804260", None),
    ],
)
def test_dates_of_tags(text: str, day: date | None) -> None:
    assert read_date(text) == day


def test_dates_and_correlation_are_reported(cloudy_scene: MakeScene, tmp_path: Path) -> None:
    scene = cloudy_scene("flanders_west", "20180526", "20180628")
    # Painting clouds keeps no tags, so the true date is put where the script would find it.
    with rasterio.open(scene.paths["optical_t2"], "r+") as target:
        target.update_tags(OPTICAL_ACQUISITION="2018-06-28T10:50:00Z")
    summary = fill(scene.job(tmp_path / "f.tif"), SilentReporter()).summary
    assert summary["dates"]["days_apart"] == 33
    assert summary["dates"]["correlation_of_t1_and_t2"] < 0.4
    assert any("says little of T2 (33 days apart)" in note for note in summary["notes"])


def test_what_is_said_of_times_and_domains() -> None:
    assert time_warnings(0.9, 30) == []
    assert "120 days" in time_warnings(0.9, -120)[0]
    assert "says little" in time_warnings(0.1, None)[0]
    assert domain_warnings(0.1, 0.2) == []
    assert [("date" in text) for text in domain_warnings(0.5, 0.0)] == [True]
    assert len(domain_warnings(0.5, 0.5, "m.onnx")) == 2


def test_features_ignore_what_lies_in_invalid_pixels(real_data: Path) -> None:
    with open_scene(
        SceneFile(name="h", **inputs_of(real_data, "hesbaye")), SilentReporter()
    ) as scene:
        patch = read_patch(scene, whole(scene.grid.shape), SIMPLE_INPUTS)
    patch.valid["sar_t2"][40:50] = False
    features = domain_features(patch, SIMPLE_INPUTS)
    patch.layers["sar_t2"][:, 40:50] = 99
    again = domain_features(patch, SIMPLE_INPUTS)
    assert np.array_equal(features, again)
