"""Which files beside a GeoTIFF GDAL reads as a part of it, and that these go with the old image."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning

from cleardate.contract.errors import OutputError
from cleardate.contract.files.side_files import side_files
from cleardate.imagery.grid import Grid
from cleardate.imagery.outputs import GeoTiff, Outputs
from cleardate.imagery.windows import whole

PLACED = Grid("EPSG:32631", Affine(10, 0, 6e5, 0, -10, 57e5), 64, 64)
NOWHERE = Grid("", Affine.identity(), 64, 64)
PAM = (
    "<PAMDataset><GeoTransform>1,2,0,1,0,-2</GeoTransform><PAMRasterBand band='1'>"
    "<NoDataValue>7</NoDataValue></PAMRasterBand></PAMDataset>"
)
pytestmark = pytest.mark.filterwarnings(
    f"ignore::{NotGeoreferencedWarning.__module__}.{NotGeoreferencedWarning.__name__}"
)


def write(
    target: Path, grid: Grid = PLACED, value: int = 7, outputs: Outputs | None = None
) -> None:
    if outputs is None:
        with Outputs() as alone:
            write(target, grid, value, alone)
        return
    partial = outputs.begin_raster(target)
    file = GeoTiff(partial, target, grid, dtype="uint8", nodata=None, bands=("a",), tags={})
    file.write(np.full((1, 64, 64), value, "u1"), whole(grid.shape))
    file.finish()


def put(path: Path) -> None:
    """A side file that changes how the image reads, if GDAL takes it for one."""
    ending = path.suffix.lower()
    if ending in (".msk", ".ovr"):
        size = 64 if ending == ".msk" else 32
        profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "height": size, "width": size}
        with rasterio.open(path, "w", **profile) as file:
            file.write(np.zeros((1, size, size), "u1"))
            if ending == ".msk":
                file.update_tags(INTERNAL_MASK_FLAGS_1="2")
    elif ending == ".xml":
        path.write_text(PAM)
    elif ending == ".aux":
        path.write_bytes(b"EHFA_HEADER_TAG\0" + b"\0" * 40 + b"x.tif\0")
    else:
        path.write_text("3\n0\n0\n-3\n7\n8\n")


def how_it_reads(target: Path) -> tuple[object, ...]:
    with rasterio.open(target) as file:
        mask = file.read_masks(1).mean()
        return mask, file.overviews(1), file.nodata, tuple(file.transform)


TIED = ("x.tif.msk", "x.tif.ovr", "x.tif.aux.xml", "x.tif.MSK", "x.tif.OVR")
IGNORED = ("x.msk", "x.ovr", "x.aux.xml", "x.tif.tfw", "y.tif.msk", "x.tiff.msk")


@pytest.mark.parametrize("name", [*TIED, *IGNORED])
def test_what_gdal_reads_as_a_part_of_an_image(tmp_path, name):
    target, clean = tmp_path / "x.tif", tmp_path / "clean.tif"
    for path in (target, clean):
        write(path)
    put(tmp_path / name)
    assert (how_it_reads(target) != how_it_reads(clean)) == (name in TIED)
    assert side_files(target) == ([tmp_path / name] if name in TIED else [])


@pytest.mark.parametrize("name", ["x.tfw", "x.tifw", "x.wld"])
@pytest.mark.parametrize("grid", [PLACED, NOWHERE], ids=["placed", "nowhere"])
def test_a_world_file_moves_none_of_our_images(tmp_path, name, grid):
    target = tmp_path / "x.tif"
    write(target, grid)
    put(tmp_path / name)
    with rasterio.open(target) as file:
        assert file.transform == grid.transform
    assert side_files(target) == []


def test_overviews_of_erdas_are_known_by_what_they_say(tmp_path):
    made, other = tmp_path / "made", tmp_path / "other"
    for folder in (made, other):
        folder.mkdir()
        write(folder / "x.tif")
    with rasterio.Env(USE_RRD="YES"), rasterio.open(made / "x.tif", "r+") as file:
        file.build_overviews([2])
    assert side_files(made / "x.tif") == [made / "x.aux"]
    (other / "x.aux").write_text(r"\relax of LaTeX, for x.tif")
    assert side_files(other / "x.tif") == []


@pytest.mark.parametrize("stands", [True, False])
@pytest.mark.parametrize("name", [*TIED, "x.tif.msk.ovr", "x.tif.ovr.aux.xml", "x.aux"])
def test_side_files_of_the_old_image_go_with_it(tmp_path, name, stands):
    target, clean = tmp_path / "x.tif", tmp_path / "clean.tif"
    if stands:
        write(target, value=60)
    put(tmp_path / name)
    mine = [tmp_path / other for other in (*IGNORED, "x.tfw", "x_RPC.TXT", "x.json")]
    for path in mine:
        put(path)
    for path in (target, clean):
        write(path)
    assert how_it_reads(target) == how_it_reads(clean)
    assert set(tmp_path.iterdir()) == {target, clean, *mine}


def test_they_stay_with_the_old_image_if_the_run_fails(tmp_path):
    target, side = tmp_path / "x.tif", tmp_path / "x.tif.msk"
    write(target)
    put(side)

    def fail() -> None:
        with Outputs() as outputs:
            write(target, value=9, outputs=outputs)
            raise OutputError("stop")

    with pytest.raises(OutputError, match="stop"):
        fail()
    assert set(tmp_path.iterdir()) == {target, side}


def test_a_side_file_that_is_a_link_goes_as_a_link(tmp_path):
    target, side, store = tmp_path / "x.tif", tmp_path / "x.tif.msk", tmp_path / "store"
    store.write_text("mine")
    side.symlink_to(store)
    folder = tmp_path / "x.tif.ovr"
    folder.mkdir()
    write(target)
    assert set(tmp_path.iterdir()) == {target, store, folder}
    assert store.read_text() == "mine"


def test_a_target_that_is_a_link_has_side_files_under_both_names(tmp_path):
    store = tmp_path / "store"
    store.mkdir()
    link, real = tmp_path / "link.tif", store / "real.tif"
    link.symlink_to(real)
    own = tmp_path / "other.tif.msk"
    for path in (tmp_path / "link.tif.msk", store / "real.tif.msk", own):
        put(path)
    write(link)
    assert set(tmp_path.rglob("*")) == {store, link, real, own}
    assert how_it_reads(link)[0] == 255


def test_a_side_file_that_cannot_be_deleted_is_told(tmp_path, monkeypatch):
    target, side = tmp_path / "x.tif", tmp_path / "x.tif.msk"
    put(side)
    usual = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self == side:
            raise PermissionError(13, "in use", str(self))
        usual(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(OutputError, match=r"x\.tif are written, but .*x\.tif\.msk.* cannot"):
        write(target)
    assert set(tmp_path.iterdir()) == {target, side}


@pytest.mark.skipif(os.name == "nt", reason="needs modes")
@pytest.mark.parametrize("mode", [0o600, 0o660])
def test_a_raster_keeps_the_mode_of_the_old_one(tmp_path, mode):
    target = tmp_path / "x.tif"
    target.touch()
    target.chmod(mode)
    write(target)
    assert target.stat().st_mode & 0o777 == mode


def test_a_new_raster_follows_the_umask(tmp_path):
    code = (
        "import os, sys; os.umask(0o027); sys.path.insert(0, sys.argv[2]);"
        "from test_side_files import write; from pathlib import Path; write(Path(sys.argv[1]))"
    )
    target = tmp_path / "x.tif"
    command = [sys.executable, "-P", "-c", code, str(target), str(Path(__file__).parent)]
    assert subprocess.run(command, timeout=60).returncode == 0
    assert target.stat().st_mode & 0o777 == 0o640
