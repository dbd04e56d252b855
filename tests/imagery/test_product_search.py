"""Products under a path: many, hidden among others, behind links and names."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
from product_maker import (
    GRANULE,
    NAME,
    TILE,
    item,
    only,
    write_bands,
    write_item,
    write_raster,
    write_safe,
)

from cleardate.contract.products import split_item
from cleardate.imagery.products import places, sentinel2_safe
from cleardate.imagery.products.search import products_in


def test_a_thousand_products_are_told_without_a_look_at_a_pixel(tmp_path, monkeypatch):
    first = write_safe(tmp_path / "first")
    many = tmp_path / "many"
    many.mkdir()
    for number in range(1000):
        safe = many / f"S2B_MSIL2A_20220526T10{number // 60:02d}{number % 60:02d}_{NAME[27:]}"
        image = safe / GRANULE / "IMG_DATA" / "R10m"
        image.mkdir(parents=True)
        shutil.copyfile(first / "MTD_MSIL2A.xml", safe / "MTD_MSIL2A.xml")
        (safe / GRANULE / "MTD_TL.xml").write_text(TILE, "utf-8")
        for band in ("B02", "B03", "B04", "B08"):
            (image / f"T31UES_20220526T105029_{band}_10m.jp2").touch()

    def no_pixels(*_args, **_more):
        raise AssertionError("a raster was opened")

    read = []
    whole = places.FolderPlace.read
    monkeypatch.setattr(rasterio, "open", no_pixels)
    monkeypatch.setattr(
        places.FolderPlace, "read", lambda self, name: read.append(name) or whole(self, name)
    )
    found = products_in(str(many))
    assert len(found) == 1000
    assert all(product.is_usable for product in found)
    # Of each, the metadata of the product and of its granule.
    assert len(read) == 2000


def test_a_folder_of_other_things_holds_no_product(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.json").write_text("{}")
    write_raster(tmp_path / "dem.tif", np.ones((8, 8), np.float32))
    product = only(tmp_path)
    assert "is no product that is known" in product.problem
    assert "does not exist" in only(tmp_path / "nothing").problem


@pytest.mark.parametrize("element", ["Quality_Indicators_Info", "Spectral_Information_List"])
def test_metadata_of_another_root_are_said_and_hide_no_other_product(tmp_path, element):
    bad = write_safe(tmp_path / "bad")
    (bad / "MTD_MSIL2A.xml").write_text(f"<{element}/>")
    good = write_safe(tmp_path / "good")
    assert only(bad).problem
    assert [p.path for p in products_in(str(tmp_path)) if p.is_usable] == [str(good)]


def test_what_a_reader_did_not_expect_ends_no_search(tmp_path, monkeypatch):
    good, bad = write_safe(tmp_path / "good"), write_safe(tmp_path / "bad")
    read = sentinel2_safe.read_safe

    def fail(safe, name=""):
        if safe.path == str(bad):
            raise AttributeError("no such thing")
        return read(safe, name)

    monkeypatch.setattr(sentinel2_safe, "read_safe", fail)
    first, second = products_in(str(tmp_path))
    assert (first.path, second.path) == (str(bad), str(good))
    assert "no such thing" in first.problem
    assert second.is_usable


def test_a_path_with_a_hash_is_taken_whole_where_it_is(tmp_path):
    names = ["B04.tif", "B03.tif", "B02.tif", "B08.tif"]
    write_bands(tmp_path / "c#d", names)
    for path in (tmp_path / "c#d", tmp_path / "c#d" / "B04.tif"):
        assert len(only(path).bands) == 4
    items = {"type": "FeatureCollection", "features": [item(id="a"), item(id="b")]}
    path = write_item(tmp_path / "e#f", items)
    assert only(f"{path}#b").path == f"{path}#b"
    assert split_item("gone.json#b") == ("gone.json", "b")


def test_a_link_that_leads_back_ends(tmp_path):
    write_safe(tmp_path)
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert only(tmp_path).is_usable
