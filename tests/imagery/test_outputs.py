"""Outputs: whole or not there, whatever fails."""

from __future__ import annotations

import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Compression

from cleardate.contract.errors import OutputError
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery import outputs as module
from cleardate.imagery.grid import Grid
from cleardate.imagery.outputs import GeoTiff, Outputs, output_error, require_space
from cleardate.imagery.windows import tiles, whole

PLACE = Affine(10, 0, 500_000, 0, -10, 5_600_000)
BANDS = ("Red", "Green")
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs the file limits of POSIX")


def _grid(height: int, width: int, crs: str = "EPSG:32631") -> Grid:
    return Grid(CRS.from_user_input(crs).to_wkt() if crs else "", PLACE, height, width)


def _write(path: Path, grid: Grid, values: np.ndarray, **options) -> None:
    settings = {"nodata": 0, "bands": BANDS, "tags": {}, **options}
    with Outputs() as outputs:
        tiff = GeoTiff(outputs.begin(path), path, grid, dtype=values.dtype, **settings)
        for window in tiles(grid.shape, 256):
            tiff.write(values[:, *window.within(whole(grid.shape))], window)
        tiff.finish(SilentReporter())


def _noise(height: int, width: int, dtype: str = "uint16") -> np.ndarray:
    return np.random.default_rng(0).integers(1, 65535, (2, height, width)).astype(dtype)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "float32", "float64"])
@pytest.mark.parametrize("shape", [(1, 1), (255, 300), (513, 40)])
def test_what_was_written_is_read_back(tmp_path, dtype, shape):
    values = _noise(*shape, "uint8" if dtype == "uint8" else "uint16").astype(dtype)
    _write(tmp_path / "out.tif", _grid(*shape), values)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.dtypes == (dtype,) * 2
        assert np.array_equal(file.read(), values)


@pytest.mark.parametrize("compression", ["zstd", "deflate"])
def test_it_is_packed_as_asked_with_its_overviews(tmp_path, compression):
    values = _noise(1100, 700)
    _write(tmp_path / "out.tif", _grid(1100, 700), values, compression=compression)
    for level in (None, 0):
        options = {} if level is None else {"overview_level": level}
        with rasterio.open(tmp_path / "out.tif", **options) as file:
            assert file.compression.name == compression
            step = 1 if level is None else 2
            assert file.read().shape[1:] == (1100 // step, 700 // step)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert np.array_equal(file.read(), values)


def test_the_file_says_what_it_is(tmp_path):
    path = tmp_path / "out.tif"
    tags = {"SIMULATED": "yes", "MODEL": "läufer 模型"}
    _write(path, _grid(300, 280), _noise(300, 280), tags=tags, scaling=((1e-4, -0.1),) * 2)
    with rasterio.open(path) as file:
        assert file.crs == CRS.from_epsg(32631)
        assert file.transform == PLACE
        assert file.nodata == 0
        assert file.descriptions == BANDS
        assert {key: file.tags()[key] for key in tags} == tags
        assert (file.scales, file.offsets) == ((1e-4,) * 2, (-0.1,) * 2)
        assert file.block_shapes == [(256, 256)] * 2
        assert file.compression == Compression.deflate


def test_a_scene_without_a_place_gives_a_file_without_one(tmp_path):
    grid = Grid("", Affine.identity(), 20, 30)
    _write(tmp_path / "out.tif", grid, _noise(20, 30), nodata=None)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.crs is None
        assert file.nodata is None


@pytest.mark.parametrize(
    ("shape", "factors"),
    [((512, 512), []), ((513, 20), [2]), ((600, 1100), [2, 4]), ((3, 2100), [2, 4, 8])],
)
def test_large_rasters_have_overviews(tmp_path, shape, factors):
    values = _noise(*shape)
    _write(tmp_path / "out.tif", _grid(*shape), values)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert len(file.overviews(1)) == len(factors)
        assert np.array_equal(file.read(), values)
    for level, factor in enumerate(factors):
        with rasterio.open(tmp_path / "out.tif", overview_level=level) as file:
            assert file.shape == (-(-shape[0] // factor), -(-shape[1] // factor))
            assert file.read().min() > 0


@posix_only
def test_a_raster_through_a_link(tmp_path):
    link, values = tmp_path / "out.tif", _noise(4, 5)
    link.symlink_to("real.tif")
    _write(link, _grid(4, 5), values)
    assert link.is_symlink()
    with rasterio.open(tmp_path / "real.tif") as file:
        assert np.array_equal(file.read(), values)


@pytest.mark.parametrize("parent", ["missing", "a_file"])
def test_a_folder_that_is_none_is_named(tmp_path, parent):
    (tmp_path / "a_file").write_text("")
    target = tmp_path / parent / "out.txt"

    def work(write) -> None:
        with Outputs() as outputs:
            write(outputs)

    def raster(outputs: Outputs) -> None:
        GeoTiff(
            outputs.begin(target),
            target,
            _grid(4, 4),
            dtype="uint8",
            nodata=0,
            bands=("a",),
            tags={},
        )

    for write in (raster, lambda outputs: outputs.text(target, "x")):
        with pytest.raises(OutputError, match=r"out\.txt cannot be written") as caught:
            work(write)
        assert caught.value.remedy
    assert list(tmp_path.iterdir()) == [tmp_path / "a_file"]


def test_the_space_of_a_missing_folder_is_not_asked_for(tmp_path):
    with pytest.raises(OutputError, match=r"out\.tif cannot be written"):
        require_space(tmp_path / "missing" / "out.tif", _grid(4, 4), 2)


def _disk(monkeypatch, free: int) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(module.shutil, "disk_usage", lambda path: usage(2**40, 0, free))


def test_a_disk_that_is_too_small_is_told_before_anything_is_written(tmp_path, monkeypatch):
    _disk(monkeypatch, 100 * 2**20)
    require_space(tmp_path / "out.tif", _grid(1000, 1000), 8)
    with pytest.raises(OutputError, match=r"too small for .*out\.tif: up to 1000 MB.*100 MB"):
        require_space(tmp_path / "out.tif", _grid(10_000, 10_318), 10)


@pytest.mark.parametrize("number", ["ENOSPC", "EFBIG", "EDQUOT"])
def test_a_full_disk_is_called_by_its_name(number):
    import errno

    error = output_error("out.tif", OSError(getattr(errno, number), "something"))
    assert error.message == "There is no space left to write out.tif."


_LIMITED = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from affine import Affine
from cleardate.contract.errors import OutputError
from cleardate.imagery.grid import Grid
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.outputs import GeoTiff, Outputs
from cleardate.imagery.windows import tiles

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
target = Path(sys.argv[2])
grid = Grid("", Affine(10, 0, 0, 0, -10, 0), 600, 600)
noise = np.random.default_rng(0).integers(1, 65535, (2, 600, 600)).astype("uint16")
try:
    with Outputs() as outputs:
        tiff = GeoTiff(
            outputs.begin(target), target, grid, dtype="uint16", nodata=0, bands=("a", "b"), tags={}
        )
        try:
            for w in tiles(grid.shape, 256):
                tiff.write(noise[:, w.row : w.bottom, w.col : w.right], w)
            tiff.finish(SilentReporter())
        except OutputError:
            tiff.close()
            raise
except OutputError as error:
    print(error.message)
    sys.exit(3)
"""


@posix_only
# The file has 1,813,133 bytes: the limits hit the image, its end, the overviews and their end.
@pytest.mark.parametrize("limit", [1_000, 700_000, 1_445_000, 1_450_000, 1_600_000, 1_810_000])
def test_a_disk_that_fills_up_while_writing_leaves_nothing(tmp_path, limit):
    target = tmp_path / "out.tif"
    target.write_text("before")
    done = subprocess.run(
        [sys.executable, "-P", "-c", _LIMITED, str(limit), str(target)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 3, done.stderr
    assert str(target) in done.stdout
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_text() == "before"


@posix_only
def test_the_same_program_succeeds_where_there_is_room(tmp_path):
    target = tmp_path / "out.tif"
    command = [sys.executable, "-P", "-c", _LIMITED, str(10_000_000), str(target)]
    assert subprocess.run(command, timeout=120).returncode == 0
    with rasterio.open(target) as file:
        assert file.read().min() > 0
        assert file.overviews(1) == [2]


@pytest.mark.parametrize(
    ("free", "message"), [(0, "no space left"), (2**40, "cannot be written: broken")]
)
def test_the_disk_is_blamed_only_if_it_is_full(tmp_path, monkeypatch, free, message):
    class Broken:
        def write(self, values, window):
            raise rasterio.errors.RasterioIOError("broken")

    target = tmp_path / "out.tif"
    tiff = GeoTiff(target, target, _grid(8, 8), dtype="uint8", nodata=0, bands=BANDS, tags={})
    tiff.close()
    monkeypatch.setattr(tiff, "_file", Broken())
    _disk(monkeypatch, free)
    with pytest.raises(OutputError, match=message):
        tiff.write(np.ones((2, 8, 8), np.uint8), whole((8, 8)))
