"""What items of a season lead to, and items that lead nowhere good."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import InputError
from cleardate.contract.season_files import BandFile, MaskBand, files_of

IMAGE = {
    "href": "../o.tif",
    "roles": ["data"],
    "raster:bands": [{"scale": 1e-4, "offset": -0.1, "nodata": 0}, {"nodata": "nan"}],
    "eo:bands": [{"name": "B04", "common_name": "red"}, {"name": "B08"}],
}


def item(folder: Path, assets: Any, **about: Any) -> str:
    path = folder / "items" / "one.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"properties": about, "assets": assets}), "utf-8")
    return str(path)


def test_bands_mask_and_what_a_run_wrote(tmp_path: Path) -> None:
    assets = {
        "image": IMAGE,
        "scl": {"href": "./m.tif", "roles": ["data-mask"], "cleardate:mask_kind": "scl"},
        "trust": {"href": "./t.tif", "roles": ["quality"]},
        "report": {"href": "./r.json", "roles": ["metadata"]},
    }
    about = {"cleardate:method": "blend", "cleardate:score": 31.5, "cleardate:cloud_share": 0.4}
    found = files_of(item(tmp_path, assets, **about))
    image, folder = str(tmp_path / "o.tif"), tmp_path / "items"
    assert found.bands == (
        BandFile("red", image, 1, 1e-4, -0.1, 0.0),
        BandFile("B08", image, 2, 1.0, 0.0, None),
    )
    assert found.band("nir", "b08") == found.bands[1]
    assert found.mask == MaskBand(str(folder / "m.tif"), "scl")
    assert (found.trust, found.report) == (str(folder / "t.tif"), str(folder / "r.json"))
    assert (found.method, found.score, found.cloud_share) == ("blend", 31.5, 0.4)


def test_members_of_archives_beside_the_season_are_found(tmp_path: Path) -> None:
    packed = {**IMAGE, "href": "/vsizip/../a.zip/b.tif"}
    (first, _) = files_of(item(tmp_path, {"image": packed})).bands
    assert first.file == f"/vsizip/{tmp_path}/a.zip/b.tif"


@pytest.mark.parametrize(
    "href",
    ["https://x.y/o.tif", "/vsicurl/https://x.y/o.tif", "<VRTDataset/>", "a\0b", "", 3, None, []],
)
def test_nothing_leads_to_a_network_or_to_what_is_no_file(tmp_path: Path, href: Any) -> None:
    found = files_of(item(tmp_path, {"image": {**IMAGE, "href": href}}))
    assert found.bands == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"raster:bands": 3},
        {"raster:bands": [3, None, {"scale": "x", "offset": 1e400, "nodata": True}]},
        {"eo:bands": [3], "sar:polarizations": {"a": 1}},
        {"roles": "data"},
        {"cleardate:mask_kind": ["scl"], "cleardate:cloud_values": "3"},
        {"raster:bands": [{}] * 5000},
    ],
)
def test_fields_that_are_something_else_are_no_error(tmp_path: Path, wrong: Any) -> None:
    found = files_of(item(tmp_path, {"image": {**IMAGE, **wrong}}))
    assert len(found.bands) <= 64
    assert all(band.scale == 1.0 or band.scale == 1e-4 for band in found.bands)
    assert found.mask is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"properties": 1, "assets": {}}', "[" * 9999])
def test_what_is_no_item_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "one.json"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError):
        files_of(str(path))
