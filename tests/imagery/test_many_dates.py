"""Scenes of any number of dates, and opening them again from their description alone."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
import subprocess
import sys

import numpy as np
import pytest
from affine import Affine

from cleardate.contract.acquisitions import Acquisition, MaskFile, SceneDescription
from cleardate.contract.errors import InputError, UsageError
from cleardate.contract.layers import OPTICAL, SAR
from cleardate.imagery.clouds import grow
from cleardate.imagery.raster import Raster
from cleardate.imagery.scene import Scene, open_scene, reopen
from cleardate.imagery.windows import Window, whole

PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)
ALL = whole((40, 48))
OTHER_PROCESS = """
import sys
from cleardate.contract.acquisitions import SceneDescription
from cleardate.imagery.scene import reopen
sys.path.insert(0, {folder!r})
from test_many_dates import digest
with reopen(SceneDescription.from_json(sys.stdin.read())) as scene:
    print(digest(scene))
"""


def digest(scene: Scene) -> str:
    """SHA-256 of all that a scene answers, layer by layer."""
    found = hashlib.sha256(repr((scene.name, scene.layers, scene.grid.shape)).encode())
    window = Window(3, 5, 30, 41)
    for layer in scene.layers:
        for part in (*scene.read(layer, window), *scene.sky(window, layer)):
            found.update(part.tobytes())
        about = scene.units(layer), scene.format(layer), scene.tags(layer), scene.date(layer)
        found.update(repr(about).encode())
    return found.hexdigest()


def _square(folder) -> str:
    ring = [[500_100, 5_599_900], [500_200, 5_599_900], [500_200, 5_599_800], [500_100, 5_599_900]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    crs = {"type": "name", "properties": {"name": "EPSG:32631"}}
    (folder / "square.geojson").write_text(json.dumps({"crs": crs, **geometry}), encoding="utf-8")
    return str(folder / "square.geojson")


@pytest.fixture
def season(tmp_path, write_raster, optical, sar) -> SceneDescription:
    """Three optical dates, each in units of its own, and two SAR dates; two masks; two grids."""
    power = (10 ** (sar.astype(np.float64) / 10)).astype(np.float32)
    classes = np.zeros((1, 40, 48), np.uint8)
    classes[0, 10:14, 20:30], classes[0, 30, 30] = 8, 4
    shifted = PLACE @ Affine.translation(2.5, 3.5)
    reflectance = (optical * 1e-4).astype(np.float32)
    return SceneDescription(
        "season",
        (
            Acquisition("s_april", SAR, write_raster("s4.tif", sar)),
            Acquisition("o_april", OPTICAL, write_raster("o4.tif", reflectance)),
            Acquisition(
                "o_may",
                OPTICAL,
                write_raster("o5.tif", optical),
                mask=MaskFile(write_raster("scl.tif", classes), (8,), 2),
                date=datetime.date(2018, 5, 6),
            ),
            Acquisition("s_may", SAR, write_raster("s5.tif", power, transform=shifted)),
            Acquisition(
                "o_june",
                OPTICAL,
                write_raster("o6.tif", optical + 1000, transform=shifted),
                offset=-0.1,
                mask=MaskFile(_square(tmp_path)),
            ),
        ),
        grid_of="o_may",
    )


def test_each_date_is_read_by_its_name(season, reporter, optical, sar):
    with open_scene(season, reporter) as scene:
        assert scene.layers == ("s_april", "o_april", "o_may", "s_may", "o_june")
        assert scene.grid.shape == (40, 48)
        assert scene.date("o_may") == datetime.date(2018, 5, 6)
        assert scene.date("o_june") is None
        assert np.array_equal(scene.read("s_april", ALL).values, sar)
        assert scene.units("s_may").power and not scene.units("s_april").power
        expected = (optical.astype(np.float64) * 1e-4).astype(np.float32)
        assert np.array_equal(scene.read("o_april", ALL).values, expected)
        assert np.array_equal(scene.read("o_may", ALL).values, expected)
        june = scene.read("o_june", ALL)
        assert june.valid[10:, 10:].all() and not june.valid[:3].any()
        assert 0.01 < june.values[:, 10:, 10:].mean() < 0.4


def test_each_has_a_mask_of_its_own(season, reporter):
    with open_scene(season, reporter) as scene:
        may, june = (scene.clouds(ALL, of=name) for name in ("o_may", "o_june"))
        bare = np.zeros((40, 48), dtype=bool)
        bare[10:14, 20:30] = True
        assert np.array_equal(may, grow(bare, 2))
        assert 40 < june.sum() < 60
        assert np.array_equal(scene.clouds(ALL), may) and not np.array_equal(june, may)
        assert not scene.clouds(ALL, of="o_april").any()
        assert scene.clear(ALL, of="o_april").all()
        assert np.array_equal(scene.clear(ALL, of="o_june"), ~june)
        with pytest.raises(KeyError, match="o_july"):
            scene.clouds(ALL, of="o_july")


def test_with_several_masks_none_is_taken_for_that_of_a_layer_without(season, reporter):
    on_april = dataclasses.replace(season, grid_of="o_april")
    with open_scene(on_april, reporter) as scene, pytest.raises(KeyError, match="o_april"):
        scene.clouds(ALL)


def test_another_process_opens_the_same_by_the_description_alone(
    season, reporter, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    relative = tuple(
        dataclasses.replace(a, path=a.path.rpartition("/")[2]) for a in season.acquisitions
    )
    with open_scene(dataclasses.replace(season, acquisitions=relative), reporter) as scene:
        ours, text = digest(scene), scene.description.to_json()
    folder = __file__.rpartition("/")[0]
    command = [sys.executable, "-P", "-c", OTHER_PROCESS.format(folder=folder)]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    found = subprocess.run(
        command, input=text, capture_output=True, text=True, check=False, cwd=elsewhere
    )
    assert (found.stdout.strip(), found.stderr) == (ours, "")


def test_reopening_looks_at_no_value(season, reporter, monkeypatch):
    with open_scene(season, reporter) as scene:
        assert not season.is_settled and scene.description.is_settled
        assert SceneDescription.from_json(scene.description.to_json()) == scene.description
        ours = digest(scene)
        monkeypatch.setattr(Raster, "sample", lambda *_: pytest.fail("values were sampled"))
        with reopen(scene.description) as again, scene.reopened() as other:
            scene.close()
            # Their files are their own: closing one scene leaves the others open.
            assert digest(again) == digest(other) == ours
    with pytest.raises(UsageError, match="does not say all units"):
        reopen(season)


def test_a_name_that_two_have_is_refused(season):
    twice = (*season.acquisitions, season["o_may"])
    with pytest.raises(UsageError, match="more than one acquisition named o_may"):
        dataclasses.replace(season, acquisitions=twice)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"grid_of": "o_july"}, "o_july"),
        ({"acquisitions": ()}, "it has none"),
    ],
)
def test_a_grid_of_nobody_is_refused(season, change, words):
    with pytest.raises(UsageError, match=words):
        dataclasses.replace(season, **change)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"kind": "lidar"}, "lidar"), ({"sar_units": "volt"}, "volt"), ({"name": ""}, "no name")],
)
def test_what_is_no_acquisition_is_refused(season, change, words):
    with pytest.raises(UsageError, match=words):
        dataclasses.replace(season["s_may"], **change)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": "cleardate-scene", "version": 1}', "[" * 100_000]
)
def test_a_text_that_is_no_description_is_refused(text):
    with pytest.raises(InputError, match="no description of a scene"):
        SceneDescription.from_json(text)


def test_a_description_with_something_unknown_is_refused(season):
    record = json.loads(season.to_json())
    record["acquisitions"][0]["orbit"] = 37
    with pytest.raises(InputError, match="orbit"):
        SceneDescription.from_json(json.dumps(record))
