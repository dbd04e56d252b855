"""Large rasters, fitted region by region."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from cleardate.contract.jobs import FillJob
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.grid import Grid
from cleardate.imagery.outputs import Outputs
from cleardate.imagery.windows import Window
from cleardate.simulation.fill import fill
from cleardate.simulation.regions import atlas, expert, layout
from cleardate.simulation.regions.layout import Layout
from cleardate.simulation.regions.score_file import RegionScore, region_scores, write_scores
from cleardate.simulation.tiles import maker

PAIRS = (
    ("hesbaye", "202104", "202106"),
    ("hesbaye", "202106", "202109"),
    ("hesbaye", "202109", "202106"),
    ("hesbaye", "202108", "202109"),
)
LAYERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2")


@pytest.mark.parametrize(
    "shape", [(512, 512), (300, 20_000), (475, 421), (10_980, 10_980), (100, 10**6)]
)
def test_the_shares_of_all_regions_sum_to_one(shape: tuple[int, int]) -> None:
    regions = Layout.of(shape)
    assert 5 <= regions.count <= 1.1 * layout.MOST
    rng = np.random.default_rng(0)
    for _ in range(20):
        first = [int(rng.integers(max(1, size - 90))) for size in shape]
        rows, cols = np.mgrid[first[0] : first[0] + 90, first[1] : first[1] + 90]
        places = np.stack([rows.ravel(), cols.ravel()]).astype(float)
        keys = list(regions.touching(places))
        total = np.sum([regions.shares(key, places) for key in keys], axis=0)
        assert np.allclose(total, 1, atol=1e-6)
        # Those a step further have nothing to say.
        for key in ((keys[0][0] - 1, keys[0][1]), (keys[-1][0], keys[-1][1] + 1)):
            if key[0] >= 0 and key[1] < regions.columns:
                assert not regions.shares(key, places).any()


def test_cells_cover_the_raster_once() -> None:
    regions = Layout.of((475, 421))
    seen = np.zeros(regions.shape, dtype=int)
    for row in range(regions.count // regions.columns):
        for col in range(regions.columns):
            cell = regions.cell((row, col))
            seen[cell.row : cell.bottom, cell.col : cell.right] += 1
    assert (seen == 1).all()


@pytest.mark.parametrize("shape", [(256, 256), (64, 64), (100, 500)])
def test_a_small_raster_is_one_region(shape: tuple[int, int]) -> None:
    regions = Layout.of(shape)
    assert regions.count == 1
    assert regions.cell((0, 0)) == Window(0, 0, *shape)


@pytest.fixture
def small_regions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Regions as small as the real scenes that lie at hand."""
    monkeypatch.setattr(layout, "CELL", 67)
    monkeypatch.setattr(layout, "_RAMP", 8)
    monkeypatch.setattr(atlas, "MARGINS", (10, 16))
    monkeypatch.setattr(atlas, "ENOUGH", 3000)
    monkeypatch.setattr(expert, "_MOST_PIXELS", 2500)
    monkeypatch.setattr(expert, "_GP_PIXELS", 300)


@pytest.fixture(scope="session")
def mosaic(
    real_data: Path, script: Callable[[str], Any], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """Four real pairs of dates as the quarters of one raster: its layers, and a mask."""
    folder = tmp_path_factory.mktemp("mosaic")
    cases = script("scoring/cases")
    for index in range(len(PAIRS)):
        (folder / str(index)).mkdir()
    parts = [
        cases.paint_case(real_data, pair, 0.4, 3, folder / str(i)) for i, pair in enumerate(PAIRS)
    ]
    paths = {}
    for name in (*LAYERS, "clouds"):
        images = [_read(part.layers[name]) for part in parts]
        paths[name] = str(folder / f"{name}.tif")
        values = _joined([image for image, _ in images])
        profile = {**images[0][1], "height": values.shape[1], "width": values.shape[2]}
        with rasterio.open(paths[name], "w", **profile) as target:
            target.write(values)
    return paths


def _read(path: str) -> tuple[np.ndarray, dict[str, Any]]:
    with rasterio.open(path) as raster:
        return raster.read(), raster.profile


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    return np.concatenate(
        [np.concatenate(parts[:2], axis=-1), np.concatenate(parts[2:], axis=-1)], axis=-2
    )


@pytest.mark.usefixtures("small_regions")
def test_regions_follow_what_differs_from_place_to_place(
    mosaic: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = mosaic
    by_regions, report = tmp_path / "r.tif", tmp_path / "r.json"
    trust, regions = tmp_path / "q.tif", tmp_path / "s.tif"
    outputs = {"output": by_regions, "quality": trust, "report": report, "regions": regions}
    job = FillJob(**paths, **{name: str(path) for name, path in outputs.items()})
    fill(job, SilentReporter())
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["chosen"] == "regions"
    assert told["methods"]["regions"]["psnr"] > told["methods"]["blend"]["psnr"] + 0.3
    assert told["regions"]["count"] == 9
    assert told["regions"]["scored"] == told["regions"]["looked_at"] == 9
    assert told["regions"]["edge_pixels"] == 67
    least, median, most = (told["regions"][f"psnr_{k}"] for k in ("least", "median", "most"))
    assert 20 < least < median < most < 50
    (scores, is_own), form = _read(str(regions))
    assert (form["count"], form["nodata"], form["dtype"]) == (2, -1, "float32")
    assert (is_own == 1).all()
    assert len(np.unique(scores)) == 9
    # Each score is that of a cell, and all of it.
    assert len(np.unique(scores[:67, :67])) == len(np.unique(scores[-67:, -67:])) == 1
    assert [scores.min(), scores.max()] == pytest.approx([least, most], abs=0.01)
    clear = ~(_read(paths["clouds"])[0][0] == 1)
    filled, observed = _read(str(by_regions))[0], _read(paths["optical_t2"])[0]
    assert np.array_equal(filled[:, clear], observed[:, clear])

    # The same with other tiles, and one processor.
    monkeypatch.setattr(maker, "cores", lambda: 1)
    other, trusted = tmp_path / "other.tif", tmp_path / "other_q.tif"
    fill(FillJob(**paths, output=str(other), quality=str(trusted), tile=64), SilentReporter())
    assert np.array_equal(_read(str(other))[0], filled)
    assert np.array_equal(_read(str(trusted))[0], _read(str(trust))[0])


@pytest.mark.usefixtures("small_regions")
def test_regions_without_clear_pixels_take_what_was_fitted_to_all(
    mosaic: dict[str, str], tmp_path: Path
) -> None:
    """One all cloud, one without optical T1, one of a single value."""
    paths = dict(mosaic)
    changed = {}
    for name in ("clouds", "optical_t1", "optical_t2"):
        values, profile = _read(paths[name])
        if name == "clouds":
            values[:, :100, :100] = 1
        elif name == "optical_t1":
            values[:, 100:, :100] = profile["nodata"]
        else:
            values[:, 140:, 140:] = 1000
        changed[name] = values
        paths[name] = str(tmp_path / f"{name}.tif")
        with rasterio.open(paths[name], "w", **profile) as target:
            target.write(values)
    output, report, regions = tmp_path / "r.tif", tmp_path / "r.json", tmp_path / "s.tif"
    outputs = {"output": output, "report": report, "regions": regions}
    fill(FillJob(**paths, **{name: str(path) for name, path in outputs.items()}), SilentReporter())
    told = json.loads(report.read_text(encoding="utf-8"))
    filled = _read(str(output))[0]
    assert told["chosen"] == "regions"
    assert told["regions"]["scored"] < told["regions"]["looked_at"]
    (scores, is_own), _ = _read(str(regions))
    # What has no fit of its own has the score of what fills it.
    assert (is_own[:67, :67] == 0).all()
    assert scores[0, 0] == pytest.approx(told["methods"]["regions"]["psnr"], abs=0.01)
    # No cloud asked for one of them.
    assert np.array_equal(np.unique(is_own), [-1, 0, 1])
    cloud = changed["clouds"][0] == 1
    with_t1 = (changed["optical_t1"] != 0).all(axis=0)
    assert (filled[:, cloud & with_t1] > 0).all()
    assert (filled[:, cloud & ~with_t1] == 0).all()
    assert np.array_equal(filled[:, ~cloud], changed["optical_t2"][:, ~cloud])
    # Nothing wild where a region has nothing to go by.
    assert filled[:, :100, :100].max() < 1.5 * changed["optical_t2"][:, ~cloud].max()


def test_scores_of_regions_across_the_tiles_of_their_file(tmp_path: Path) -> None:
    utm = CRS.from_epsg(32633).to_wkt()
    grid = Grid(utm, Affine(10, 0, 300_000, 0, -10, 5_000_000), height=1500, width=1100)
    scores = (
        RegionScore(Window(1000, 1000, 100, 100), 30.0, is_own=True),
        RegionScore(Window(1400, 0, 100, 10), 20.0, is_own=False),
    )
    target = str(tmp_path / "s.tif")
    with Outputs() as outputs:
        write_scores(outputs, target, grid, scores, {}, "zstd", SilentReporter())
    expected = np.full((2, *grid.shape), -1.0)
    expected[0, 1000:1100, 1000:1100], expected[1, 1000:1100, 1000:1100] = 30, 1
    expected[0, 1400:, :10], expected[1, 1400:, :10] = 20, 0
    assert np.array_equal(_read(target)[0], expected)


def test_a_raster_that_was_filled_by_one_fit_has_its_score_everywhere() -> None:
    trial = SimpleNamespace(name="trees", candidate=None)
    (score,) = region_scores(trial, {"trees": {"psnr": 31.5}}, (20, 30))
    assert score == RegionScore(Window(0, 0, 20, 30), 31.5, is_own=False)
    assert region_scores(None, {}, (20, 30)) == ()
