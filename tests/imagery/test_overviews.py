from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from cleardate.contract.errors import CancelledError
from cleardate.imagery import overviews
from cleardate.imagery.overviews import build_overviews

FACTORS = [2, 4, 8]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "填.tif"
    values = np.random.default_rng(0).integers(1, 9000, (4, 1500, 1300)).astype("uint16")
    with rasterio.open(
        path, "w", driver="GTiff", width=1300, height=1500, count=4, dtype="uint16",
        transform=Affine(10, 0, 0, 0, -10, 0), crs="EPSG:32631",
        tiled=True, blockxsize=256, blockysize=256, compress="deflate", interleave="pixel",
    ) as file:  # fmt: skip
        file.write(values)
    return path


def test_they_are_those_of_rasterio_byte_for_byte(written):
    plain = written.with_name("plain.tif")
    plain.write_bytes(written.read_bytes())
    with rasterio.open(plain, "r+") as file:
        file.build_overviews(FACTORS, Resampling.nearest)
    build_overviews(written, FACTORS, lambda _: None)
    assert written.read_bytes() == plain.read_bytes()


def test_the_share_that_is_done_is_said(written):
    shares: list[float] = []
    build_overviews(written, FACTORS, shares.append)
    assert shares == sorted(shares)
    assert shares[0] == 0 and shares[-1] == pytest.approx(1)
    assert len({share for share in shares if 0 < share < 1}) > 2


def test_a_stop_ends_the_work_and_closes_the_file(written):
    def stop(share: float) -> None:
        if share > 0.3:
            raise CancelledError("Stopped by the user.")

    with pytest.raises(CancelledError):
        build_overviews(written, FACTORS, stop)
    written.unlink()


def test_gdal_s_reason_is_given(tmp_path, capfd):
    path = tmp_path / "none.tif"
    with pytest.raises(RasterioError, match=r"none\.tif"):
        build_overviews(path, FACTORS, lambda _: None)
    assert capfd.readouterr().err == ""


def test_rasterio_builds_them_where_gdal_s_functions_are_not_found(written, monkeypatch):
    monkeypatch.setattr(overviews, "_gdal", lambda: None)
    build_overviews(written, FACTORS, lambda _: None)
    with rasterio.open(written) as file:
        assert file.overviews(1) == FACTORS


def test_gdal_s_functions_are_found():
    assert overviews._gdal() is not None
