"""Large rasters, fitted region by region."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from cleardate.contract.errors import CancelledError
from cleardate.contract.jobs import FillJob
from cleardate.contract.reporter import UNKNOWN, Outlook, SilentReporter
from cleardate.imagery.grid import Grid
from cleardate.imagery.outputs import Outputs
from cleardate.imagery.windows import Window
from cleardate.models import boosting, gaussian_process
from cleardate.simulation.fill import fill
from cleardate.simulation.fitting import candidates
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


@pytest.mark.parametrize("shape", [(256, 256), (64, 64), (100, 500), (270, 256)])
def test_a_small_raster_is_one_region(shape: tuple[int, int]) -> None:
    regions = Layout.of(shape)
    assert regions.count == 1
    assert regions.cell((0, 0)) == Window(0, 0, *shape)


EDGE = 56
"""Of each of four parts: a raster as small as regions of some thousand pixels allow."""
CORNER = 37
"""Of a region, three of them along each side."""
Paths = dict[str, str]


@pytest.fixture(scope="module")
def small_regions() -> Iterator[None]:
    """Regions as small as the raster, and methods that learn from less."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(layout, "CELL", CORNER)
        patch.setattr(layout, "_RAMP", 6)
        patch.setattr(atlas, "MARGINS", (8, 12))
        patch.setattr(atlas, "ENOUGH", 1200)
        patch.setattr(expert, "LEAST_PIXELS", 150)
        patch.setattr(expert, "_GP_PIXELS", 150)
        patch.setattr(candidates, "MAX_PIXELS", 400)
        patch.setattr(gaussian_process, "_LEARNED_PIXELS", 200)
        patch.setattr(boosting, "Growth", partial(boosting.Growth, trees=30))
        yield


@pytest.fixture(scope="module")
def mosaic(
    real_data: Path, script: Callable[[str], Any], tmp_path_factory: pytest.TempPathFactory
) -> Paths:
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
        values = _joined([image[:, :EDGE, :EDGE] for image, _ in images])
        paths[name] = _written(folder / f"{name}.tif", values, images[0][1])
    return paths


def _written(path: Path, values: np.ndarray, profile: dict[str, Any]) -> str:
    size = {"height": values.shape[1], "width": values.shape[2]}
    with rasterio.open(path, "w", **{**profile, **size}) as target:
        target.write(values)
    return str(path)


def _read(path: str) -> tuple[np.ndarray, dict[str, Any]]:
    with rasterio.open(path) as raster:
        return raster.read(), raster.profile


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    return np.concatenate(
        [np.concatenate(parts[:2], axis=-1), np.concatenate(parts[2:], axis=-1)], axis=-2
    )


def _filled(paths: Paths, folder: Path, *names: str, tile: int = 0) -> Paths:
    """What fill makes of them: the outputs that are asked for by ``names``."""
    outputs = {name: str(folder / f"made_{name}") for name in ("output", *names)}
    fill(FillJob(**paths, **outputs, tile=tile), SilentReporter())
    return outputs


@pytest.mark.usefixtures("small_regions")
def test_regions_follow_what_differs_from_place_to_place(
    mosaic: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _filled(mosaic, tmp_path, "quality", "report", "regions")
    told = json.loads(Path(made["report"]).read_text(encoding="utf-8"))
    assert told["chosen"] == "regions"
    assert told["methods"]["regions"]["psnr"] > told["methods"]["blend"]["psnr"] + 0.3
    # The clouds touch every region.
    assert told["regions"]["count"] == 9
    assert told["regions"]["scored"] == told["regions"]["looked_at"] == 9
    assert told["regions"]["edge_pixels"] == CORNER
    least, median, most = (told["regions"][f"psnr_{k}"] for k in ("least", "median", "most"))
    assert 20 < least < median < most < 50
    (scores, is_own), form = _read(made["regions"])
    assert (form["count"], form["nodata"], form["dtype"]) == (2, -1, "float32")
    assert (is_own == 1).all()
    assert len(np.unique(scores)) == 9
    # Each score is that of a cell, and all of it.
    corners = scores[: CORNER - 1, : CORNER - 1], scores[1 - CORNER :, 1 - CORNER :]
    assert [len(np.unique(corner)) for corner in corners] == [1, 1]
    assert [scores.min(), scores.max()] == pytest.approx([least, most], abs=0.01)
    clear = ~(_read(mosaic["clouds"])[0][0] == 1)
    filled, observed = _read(made["output"])[0], _read(mosaic["optical_t2"])[0]
    assert np.array_equal(filled[:, clear], observed[:, clear])

    # The same with other tiles, and one processor.
    monkeypatch.setattr(maker, "cores", lambda: 1)
    (tmp_path / "other").mkdir()
    other = _filled(mosaic, tmp_path / "other", "quality", tile=32)
    for name in ("output", "quality"):
        assert np.array_equal(_read(other[name])[0], _read(made[name])[0])


@pytest.mark.usefixtures("small_regions")
def test_regions_without_clear_pixels_take_what_was_fitted_to_all(
    mosaic: Paths, tmp_path: Path
) -> None:
    """One all cloud, one with 20 clear pixels, one without optical T1, one without any image, one
    of a single value."""
    changed = {name: _read(mosaic[name])[0] for name in (*LAYERS, "clouds")}
    profiles = {name: _read(mosaic[name])[1] for name in changed}
    wide = CORNER + 13
    changed["clouds"][:, :wide, :wide] = 1
    changed["clouds"][:, :wide, -wide:] = 1
    changed["clouds"][:, 10:14, -15:-10] = 0
    changed["optical_t1"][:, wide:-wide, :wide] = profiles["optical_t1"]["nodata"]
    for name in LAYERS:
        changed[name][:, -wide:, :wide] = profiles[name]["nodata"]
    changed["optical_t2"][:, -wide:, -wide:] = 1000
    paths = {k: _written(tmp_path / f"{k}.tif", v, profiles[k]) for k, v in changed.items()}
    made = _filled(paths, tmp_path, "report", "regions")
    told = json.loads(Path(made["report"]).read_text(encoding="utf-8"))
    filled = _read(made["output"])[0]
    assert told["chosen"] == "regions"
    assert told["regions"]["scored"] < told["regions"]["looked_at"]
    (scores, is_own), _ = _read(made["regions"])
    # What has no fit of its own has the score of what fills it.
    for corner in (is_own[: CORNER - 1, : CORNER - 1], is_own[: CORNER - 1, 1 - CORNER :]):
        assert (corner == 0).all()
    assert scores[0, 0] == pytest.approx(told["methods"]["regions"]["psnr"], abs=0.01)
    cloud = changed["clouds"][0] == 1
    known = np.all([(changed[n] != profiles[n]["nodata"]).all(axis=0) for n in LAYERS[:3]], axis=0)
    assert (filled[:, cloud & known] > 0).all()
    assert (filled[:, cloud & ~known] == 0).all()
    assert np.array_equal(filled[:, ~cloud], changed["optical_t2"][:, ~cloud])
    # Nothing wild where a region has nothing to go by.
    assert filled[:, :wide, :wide].max() < 1.5 * changed["optical_t2"][:, ~cloud].max()


class _Stops(SilentReporter):
    """Stops the job when that says a text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        self.cancelled = self.cancelled or message == self._text
        super().progress(fraction, message, outlook)


def test_a_cancel_in_the_survey_leaves_nothing(mosaic: Paths, tmp_path: Path) -> None:
    reporter = _Stops("Looking for clouds")
    with pytest.raises(CancelledError):
        fill(FillJob(**mosaic, output=str(tmp_path / "f.tif")), reporter)
    assert reporter.cancelled
    assert list(tmp_path.iterdir()) == []


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
