"""Clear pixels that look like cloud: found where the mask slips, and never changed unasked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from cleardate.contract.jobs import FillJob
from cleardate.contract.report import FillReport, SuspectFigures, report_from_json
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import tiles, whole
from cleardate.models.patch import read_patch
from cleardate.simulation.fill import fill
from cleardate.simulation.fitting.chips import Chip, ClearPixels, read_clear, survey
from cleardate.simulation.fitting.date_judge import CLOUD, SHADOW, THIN
from cleardate.simulation.fitting.harm import does_harm, lead_without
from cleardate.simulation.fitting.suspect_words import counts_said, warning_of
from cleardate.simulation.fitting.suspects import (
    IN_T1,
    NONE,
    SuspectFinder,
    are_of_t2,
    learn_suspects,
    sift,
)

from .conftest import CloudyScene, MakeScene, save_raster

OUTPUTS = (("suspects", "tif"), ("report", "json"))
CLOUD_COLOUR = np.array([8000, 7900, 8200, 8500])[:, None]


def clear_of(scene: CloudyScene) -> ClearPixels:
    with open_scene(SceneFile(name="s", **scene.paths), SilentReporter()) as opened:
        return read_clear(opened, survey(opened, 0, SilentReporter()), SuspectFinder.halo, 1)


def kinds_of(scene: CloudyScene) -> np.ndarray:
    """What is found by the tiles of a scene and in one: they must agree."""
    clear = clear_of(scene)
    with open_scene(SceneFile(name="s", **scene.paths), SilentReporter()) as opened:
        shape = opened.grid.shape
        finder = learn_suspects(clear, shape, 0)
        kinds = finder.kinds(read_patch(opened, whole(shape), finder.reads))
        for core in tiles(shape, 37, 23):
            assert np.array_equal(finder.at(opened, core), kinds[core.within(whole(shape))])
    return kinds


def discs(clear: np.ndarray, count: int, radius: float, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    rows, cols = np.indices(clear.shape)
    found = np.zeros_like(clear)
    for _ in range(count):
        row, col = rng.choice(np.argwhere(clear))
        found |= (rows - row) ** 2 + (cols - col) ** 2 <= radius**2
    return found & clear


def with_missed(
    scene: CloudyScene,
    where: np.ndarray,
    form: str,
    name: str = "slip",
    layer: str = "optical_t2",
) -> CloudyScene:
    """The same with missed pixels of a form in T2, or in another layer."""
    numbers = scene.numbers(scene.paths[layer]).astype(float)
    ground = numbers[:, where]
    numbers[:, where] = {
        "bright": np.broadcast_to(CLOUD_COLOUR, ground.shape),
        "thin": 0.7 * ground + 0.3 * CLOUD_COLOUR,
        "shadow": 0.6 * ground,
    }[form]
    path = Path(scene.paths["optical_t2"]).with_name(f"{name}.tif")
    saved = save_raster(path, numbers.round().astype("uint16"), scene.truth, 0)
    return replace(scene, paths={**scene.paths, layer: saved})


@pytest.mark.parametrize(
    ("form", "kind", "least"),
    [("bright", CLOUD, 0.9), ("thin", THIN, 0.6), ("shadow", SHADOW, 0.6)],
)
def test_what_the_mask_misses_is_found_and_little_else(
    form: str, kind: int, least: float, cloudy_scene: MakeScene
) -> None:
    scene = cloudy_scene(t1="202108")
    where = discs(~scene.cloud, 4, 3)
    kinds = kinds_of(with_missed(scene, where, form))
    assert (kinds[where] == kind).mean() >= least
    assert (kinds[~where & ~scene.cloud] != NONE).mean() < 0.01
    assert not kinds[scene.cloud].any()


@pytest.mark.parametrize(
    ("form", "kind", "least"),
    [("bright", CLOUD, 0.9), ("thin", THIN, 0.6), ("shadow", SHADOW, 0.5)],
)
def test_cloud_in_t1_is_found_and_not_taken_for_shadow_in_t2(
    form: str, kind: int, least: float, cloudy_scene: MakeScene
) -> None:
    scene = cloudy_scene(t1="202108")
    where = discs(~scene.cloud, 4, 3, seed=3)
    kinds = kinds_of(with_missed(scene, where, form, layer="optical_t1"))
    assert (kinds[where] == kind + IN_T1).mean() >= least
    assert not are_of_t2(kinds[where]).any()
    assert (kinds[~where & ~scene.cloud] != NONE).mean() < 0.01
    assert not kinds[scene.cloud].any()


def test_exchanged_dates_are_those_of_the_patch_where_t2_is_clear(cloudy_scene: MakeScene) -> None:
    (chip, *_) = clear_of(cloudy_scene())
    there, back = chip.patch.exchanged, chip.patch.exchanged.exchanged
    for one, other in (("optical_t1", "optical_t2"), ("sar_t1", "sar_t2")):
        assert np.array_equal(there.layers[one], chip.patch.layers[other])
        assert np.array_equal(there.layers[other], chip.patch.layers[one])
        assert np.array_equal(back.layers[one], chip.patch.layers[one])
    assert np.array_equal(there.valid["optical_t1"], chip.patch.clear)
    assert np.array_equal(there.valid["optical_t2"], chip.patch.valid["optical_t1"])
    assert np.array_equal(there.clear, chip.patch.clear)


def test_a_roof_that_is_bright_at_both_dates_is_no_cloud(
    cloudy_scene: MakeScene, tmp_path: Path
) -> None:
    scene = cloudy_scene()
    roof = discs(~scene.cloud, 3, 3, seed=1)
    for layer, light in (("optical_t1", 5200), ("optical_t2", 5600)):
        numbers = scene.numbers(scene.paths[layer])
        numbers[:, roof] = light
        path = tmp_path / f"{layer}_roof.tif"
        scene.paths[layer] = save_raster(path, numbers, scene.truth, 0)
    assert (kinds_of(scene)[roof] != NONE).mean() < 0.25


def test_masked_cloud_that_is_nodata_leaves_a_white_one_to_look_for(
    cloudy_scene: MakeScene, tmp_path: Path
) -> None:
    scene = cloudy_scene()
    numbers = scene.numbers(scene.paths["optical_t2"])
    numbers[:, scene.cloud] = 0
    scene.paths["optical_t2"] = save_raster(tmp_path / "holes.tif", numbers, scene.truth, 0)
    where = discs(~scene.cloud, 4, 3)
    assert (kinds_of(with_missed(scene, where, "bright"))[where] == CLOUD).mean() >= 0.9


def test_nothing_is_kept_apart_where_much_of_the_land_is_white(cloudy_scene: MakeScene) -> None:
    scene = cloudy_scene()
    rows = np.indices(scene.cloud.shape)[0]
    snow = with_missed(scene, ~scene.cloud & (rows % 20 < 8), "bright")
    clear = clear_of(snow)
    sifted = sift(clear, scene.cloud.shape, 0)
    found = sifted.figures.cloud + sifted.figures.thin + sifted.figures.shadow
    # It has become the rule and is no suspect, or it is too much to be kept apart.
    if found > 0.2 * sifted.figures.looked_at:
        assert sifted.finder is None
        assert "snow" in sifted.notes[0]
    kept = sum(int(chip.usable.sum()) for chip in sifted.clear)
    assert kept > 0.8 * sifted.figures.looked_at


def test_suspects_are_no_part_of_the_clear_pixels(cloudy_scene: MakeScene) -> None:
    scene = cloudy_scene()
    where = discs(~scene.cloud, 4, 3)
    clear = clear_of(with_missed(scene, where, "bright"))
    sifted = sift(clear, scene.cloud.shape, 0)
    found = sifted.figures
    apart = sum(int(c.usable.sum()) for c in clear) - sum(int(c.usable.sum()) for c in sifted.clear)
    assert found.looked_at == int((~scene.cloud).sum())
    finder = sifted.finder
    kinds = np.concatenate([finder.doubts(c.patch)[c.core][c.usable] for c in clear])
    expected = {CLOUD, CLOUD + IN_T1}
    expected |= {THIN, SHADOW} if found.kept_apart else set()
    expected |= {THIN + IN_T1, SHADOW + IN_T1} if found.t1_kept_apart else set()
    assert set(finder.apart) == expected
    assert apart == np.isin(kinds, finder.apart).sum() > 0
    for chip in sifted.clear:
        assert not (chip.usable & ~chip.patch.clear[chip.core]).any()
    assert "look like cloud" in sifted.notes[0]


def test_cloud_in_t1_is_no_part_of_the_clear_pixels_either(cloudy_scene: MakeScene) -> None:
    scene = cloudy_scene(t1="202108")
    where = discs(~scene.cloud, 4, 3, seed=3)
    clear = clear_of(with_missed(scene, where, "bright", layer="optical_t1"))
    sifted = sift(clear, scene.cloud.shape, 0)
    missed = [where[chip_area(chip)] & chip.usable for chip in clear]
    left = sum(int((m & c.usable).sum()) for m, c in zip(missed, sifted.clear, strict=True))
    assert left <= 0.1 * sum(int(mask.sum()) for mask in missed)
    # In tiles they are clear for nothing, either.
    apart = [c.patch.clear & ~sifted.finder.without(c.patch).clear for c in clear]
    found = [a[c.core][m] for a, c, m in zip(apart, clear, missed, strict=True)]
    assert np.concatenate(found).mean() > 0.9
    assert sifted.figures.of_t1 > sifted.figures.of_t2
    assert "Nothing is learned" in sifted.notes[-1] or "learned from" in sifted.notes[-1]


def test_what_may_be_changed_land_is_learned_from_where_that_does_no_harm(
    cloudy_scene: MakeScene,
) -> None:
    scene = cloudy_scene(t1="202108")
    where = discs(~scene.cloud, 12, 3)
    learned = {}
    for form in ("thin", "shadow"):
        clear = clear_of(with_missed(scene, where, form, form))
        doubtful = [where[chip_area(chip)] & chip.usable for chip in clear]
        lead = lead_without(clear, doubtful, 0)
        learned[form] = not does_harm(clear, doubtful, 0)
        assert learned[form] == (lead.db <= 1.25 * lead.standard_error)
    assert not learned["thin"]
    same = clear_of(scene)
    assert not does_harm(same, [where[chip_area(chip)] & chip.usable for chip in same], 0)


def chip_area(chip: Chip) -> tuple[slice, slice]:
    """Where the core of a chip lies in its scene."""
    first = (chip.patch.origin[0] + chip.core[0].start, chip.patch.origin[1] + chip.core[1].start)
    return tuple(slice(a, a + b) for a, b in zip(first, chip.usable.shape, strict=True))


def filled(job: FillJob) -> tuple[np.ndarray, FillReport]:
    fill(job, SilentReporter())
    with rasterio.open(job.output) as image:
        return image.read(), report_from_json(Path(job.report).read_text())


def test_suspects_stay_as_they_are_unless_they_are_to_be_filled(
    cloudy_scene: MakeScene, tmp_path: Path
) -> None:
    scene = cloudy_scene()
    where = discs(~scene.cloud, 4, 3)
    slip = with_missed(scene, where, "bright")
    before = slip.numbers(slip.paths["optical_t2"])
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("quality", "suspects")}
    report = str(tmp_path / "report.json")

    job = slip.job(tmp_path / "kept.tif", method=("trees",), report=report, **paths)
    image, told = filled(job)
    assert np.array_equal(image[:, ~scene.cloud], before[:, ~scene.cloud])
    with rasterio.open(paths["suspects"]) as layer:
        kinds = layer.read(1)
        assert "CLEARDATE_SUSPECTS" in layer.tags()
    assert (kinds[where] == CLOUD).mean() >= 0.9
    of_t2 = are_of_t2(kinds)
    assert told.suspects.of_t2 == of_t2.sum()
    assert told.suspects.of_t1 == (kinds > IN_T1).sum()

    tiled = slip.job(tmp_path / "tiled.tif", method=("trees",), report=report, tile=32, **paths)
    assert np.array_equal(filled(tiled)[0], image)
    assert np.array_equal(slip.numbers(paths["suspects"])[0], kinds)

    job = slip.job(tmp_path / "more.tif", method=("trees",), report=report, fill_suspects=True)
    more, _ = filled(job)
    changed = (more != before).any(axis=0) & ~scene.cloud
    assert not (changed & ~of_t2).any()
    assert changed[kinds == CLOUD].mean() > 0.9
    truth = scene.numbers(scene.truth).astype(float)
    away = [np.abs(x.astype(float) - truth)[:, where].mean() for x in (more, before)]
    assert away[0] < 0.3 * away[1]


def test_what_is_cloud_in_t1_is_said_and_not_filled(
    cloudy_scene: MakeScene, tmp_path: Path
) -> None:
    scene = cloudy_scene(t1="202108")
    where = discs(~scene.cloud, 4, 3)
    slip = with_missed(scene, where, "bright", layer="optical_t1")
    paths = {name: str(tmp_path / f"{name}.{end}") for name, end in OUTPUTS}
    job = slip.job(tmp_path / "f.tif", method=("trees",), fill_suspects=True, **paths)
    image, told = filled(job)
    before, kinds = slip.numbers(slip.paths["optical_t2"]), slip.numbers(paths["suspects"])[0]
    assert (kinds[where] == CLOUD + IN_T1).mean() > 0.9
    observed = ~scene.cloud & ~are_of_t2(kinds)
    assert np.array_equal(image[:, observed], before[:, observed])
    assert told.suspects.t1_cloud == (kinds == CLOUD + IN_T1).sum()
    (note,) = (note for note in told.notes if "in optical T1" in note)
    assert "take a clearer T1" in note


@pytest.mark.parametrize(
    ("figures", "words", "warns"),
    [
        (SuspectFigures(9000, 0, 0, 0, 0, 0, 0, True), "None of 9000 clear pixels looks", False),
        (SuspectFigures(9000, 30, 0, 0, 0, 0, 0, True), "30 of 9000 clear pixels of opt", False),
        (SuspectFigures(9000, 0, 0, 4, 0, 0, 0, False), "4 of 9000 clear pixels of opti", False),
        (SuspectFigures(9000, 0, 0, 0, 0, 2, 3, True, True), "5 of 9000 pixels that", False),
        (SuspectFigures(9000, 30, 10, 5, 0, 0, 0, True), "0.5% of the clear pixels of op", True),
        (SuspectFigures(9000, 0, 0, 0, 45, 0, 0, True, True), "0.5% of the pixels that", True),
        (SuspectFigures(9000, 0, 0, 0, 0, 0, 45, True, False), "0.5% of the pixels that", True),
    ],
)
def test_the_counts_are_said_always_and_many_are_warned_of(
    figures: SuspectFigures, words: str, warns: bool
) -> None:
    notes = warning_of(figures)
    assert bool(notes) == warns
    (text,) = notes or counts_said(figures)
    assert text.startswith(words)
    assert ("are learned from" in text) == (False in (figures.kept_apart, figures.t1_kept_apart))


def test_the_layer_is_written_where_nothing_is_masked_too(
    cloudy_scene: MakeScene, tmp_path: Path
) -> None:
    scene = cloudy_scene()
    clean = scene.numbers(scene.truth)
    where = discs(np.ones(scene.cloud.shape, dtype=bool), 4, 3)
    clean[:, where] = CLOUD_COLOUR
    scene.paths["optical_t2"] = save_raster(tmp_path / "open.tif", clean, scene.truth, 0)
    nothing = np.zeros((1, *scene.cloud.shape), dtype="uint8")
    scene.paths["clouds"] = save_raster(tmp_path / "no_clouds.tif", nothing, scene.truth, 255)
    layer = tmp_path / "suspects.tif"
    fill(scene.job(tmp_path / "filled.tif", suspects=str(layer)), SilentReporter())
    assert (scene.numbers(layer)[0][where] != NONE).mean() >= 0.9
    assert np.array_equal(scene.numbers(tmp_path / "filled.tif"), clean)


def test_reports_of_older_versions_know_no_suspects() -> None:
    older = json.dumps({"chosen": "trees", "methods": {}})
    assert report_from_json(older).suspects is None
    strange = {"chosen": "trees", "methods": {}, "suspects": {"cloud": "many", "thin": 3}}
    assert report_from_json(json.dumps(strange)).suspects == SuspectFigures(thin=3)
