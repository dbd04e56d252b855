"""Pairs of a season to train on: which dates go together, how many, and a training on them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from dates_maker import make_season
from season_maker import Listener

from cleardate.contract.errors import InputError, UsageError
from cleardate.contract.jobs import TrainJob
from cleardate.contract.reporter import SilentReporter
from cleardate.training import season_pairs
from cleardate.training.season_pairs import season_scenes
from cleardate.worker.runner import run_job

SHARES = (0, 0.4, 0, 0.05, 0)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"), SHARES, size=64)


def pairs(scenes):
    return [tuple(scene.name.split()[1:]) for scene in scenes]


def test_each_clear_date_goes_with_the_nearest_clear_one(made):
    listener = Listener()
    scenes = season_scenes(made.folder, listener)
    days = made.days
    # The cloudy second date is none; the fourth has too much cloud for T1, not for T2.
    expected = [(days[2], days[0]), (days[0], days[2]), (days[2], days[3]), (days[2], days[4])]
    assert pairs(scenes) == expected
    for scene in scenes:
        assert None not in (scene.sar_t1, scene.optical_t1, scene.sar_t2, scene.clouds)
    (said,) = listener.said
    assert said.startswith("4 of 4 pairs of clear dates of the season are learned from")
    assert f"{days[2]} > {days[3]}" in said


def test_there_are_not_more_pairs_than_the_bound(made, monkeypatch):
    monkeypatch.setattr(season_pairs, "MOST_PAIRS", 2)
    listener = Listener()
    scenes = season_scenes(made.folder / "collection.json", listener)
    assert pairs(scenes) == [(made.days[2], made.days[0]), (made.days[2], made.days[4])]
    assert listener.said[0].startswith("2 of 4 pairs")


def test_a_season_without_pairs_is_said(tmp_path):
    cloudy = make_season(tmp_path, (0.5, 0.5, 0), size=40)
    with pytest.raises(InputError, match="no two clear dates with SAR"):
        season_scenes(cloudy.folder, SilentReporter())
    with pytest.raises(InputError):
        season_scenes(tmp_path / "none", SilentReporter())


def show_only(made, place, part):
    """Leave a date no values but in a part of its raster."""
    with rasterio.open(made.stack / f"o_{made.days[place]}.tif", "r+") as raster:
        numbers = raster.read()
        kept = np.zeros_like(numbers)
        kept[:, part] = numbers[:, part]
        raster.write(kept)


def test_t1_is_a_date_that_shows_the_ground(tmp_path):
    made = make_season(tmp_path, (0, 0, 0, 0), size=40)
    show_only(made, 1, slice(0, 4))
    days = made.days
    # The second date is nearest to the first and the third, and clear on what it shows.
    expected = [(days[2], days[0]), (days[3], days[2]), (days[2], days[3])]
    assert pairs(season_scenes(made.folder, SilentReporter())) == expected


def test_pairs_that_show_too_little_are_said(tmp_path):
    made = make_season(tmp_path, (0, 0), size=40)
    show_only(made, 0, slice(0, 24))
    show_only(made, 1, slice(16, 40))
    listener = Listener()
    with pytest.raises(InputError, match="no two clear dates with SAR"):
        season_scenes(made.folder, listener)
    first, second = made.days
    (said,) = listener.said
    assert "less than 50 % of the raster" in said
    assert f"{second} > {first} (20 %), {first} > {second} (20 %)" in said


def test_a_date_that_cannot_be_opened_is_left_out_and_said(tmp_path):
    made = make_season(tmp_path, (0, 0, 0), size=40)
    (made.stack / f"o_{made.days[0]}.tif").write_bytes(b"II*\0 broken")
    listener = Listener()
    scenes = season_scenes(made.folder, listener)
    assert pairs(scenes) == [(made.days[2], made.days[1]), (made.days[1], made.days[2])]
    assert "is left out" in listener.said[0]


def test_a_model_is_trained_on_a_season(made, tmp_path):
    output = tmp_path / "m.onnx"
    job = TrainJob(
        season=str(made.folder), preset="tiny", epochs=1, device="cpu", output=str(output)
    )
    result = run_job(job, SilentReporter())
    assert output.exists() and "copy" in result.summary["scores"]
    history = json.loads(Path(result.outputs["history"]).read_text("utf-8"))
    assert history["epochs"]


def test_something_to_learn_from_is_needed():
    with pytest.raises(UsageError, match="--scene is missing"):
        TrainJob(output="m.onnx")
    assert TrainJob(season="s", output="m.onnx").scene is None
