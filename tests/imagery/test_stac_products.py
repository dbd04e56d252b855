"""STAC items and collections of strangers, as local files."""

from __future__ import annotations

import json

import pytest
from product_maker import (
    item,
    offsets,
    only,
    write_item,
    write_safe,
)

from cleardate.imagery.products.search import products_in


def test_an_offset_of_the_item_is_taken(tmp_path):
    product = only(write_item(tmp_path, item(), 1300))
    assert set(offsets(product).values()) == {-0.1}
    assert (product.offset_source, product.assumed) == ("metadata", ())


@pytest.mark.parametrize(
    ("applied", "low", "offset", "said"),
    [
        (True, 300, 0.0, "agree with the latter"),
        (True, 1300, -0.1, "taken as still in them"),
        (False, 1300, -0.1, ""),
        (False, 300, 0.0, "offset 0 is taken"),
    ],
)
def test_a_flag_on_the_offset_is_held_against_the_numbers(tmp_path, applied, low, offset, said):
    record = item(
        properties={"earthsearch:boa_offset_applied": applied, "s2:processing_baseline": "05.00"}
    )
    product = only(write_item(tmp_path, record, low))
    assert set(offsets(product).values()) == {offset}
    assert said in " ".join(product.assumed)
    assert bool(product.assumed) == bool(said)


@pytest.mark.parametrize(("baseline", "offset"), [("05.10", -0.1), ("02.12", 0.0)])
def test_without_raster_bands_the_baseline_says_the_offset(tmp_path, baseline, offset):
    record = item(properties={"s2:processing_baseline": baseline})
    for asset in record["assets"].values():
        del asset["raster:bands"]
    product = only(write_item(tmp_path, record, 1300))
    assert set(offsets(product).values()) == {offset}
    assert product.offset_source == "metadata"


def test_the_bands_of_newer_stac_are_read(tmp_path):
    record = item(stac_version="1.1.0")
    for asset in record["assets"].values():
        asset["bands"] = [{"raster:scale": 2e-4, "raster:offset": -0.2, "nodata": 0}]
        del asset["raster:bands"]
    product = only(write_item(tmp_path, record, 1300))
    assert {(band.scale, band.offset) for band in product.bands} == {(2e-4, -0.2)}


def test_assets_that_are_gone_or_on_another_machine_are_said(tmp_path):
    path = write_item(tmp_path / "a", item())
    (tmp_path / "a" / "green.tif").unlink()
    assert "green.tif" in only(path).problem
    record = item()
    for name, asset in record["assets"].items():
        asset["href"] = f"/data/of/another/machine/{name}.tif"
    assert "another machine" in only(write_item(tmp_path / "b", record)).problem


def test_assets_on_the_network_are_refused_unless_it_is_allowed(tmp_path):
    record = item()
    for name, asset in record["assets"].items():
        asset["href"] = f"https://example.org/{name}.tif?token=secret"
    path = write_item(tmp_path, record)
    product = only(path)
    assert "--allow-network" in product.problem
    assert "secret" not in product.problem
    allowed = products_in(str(path), allow_network=True)[0]
    assert allowed.is_usable
    assert allowed.named("red").file.startswith("/vsicurl/https://example.org/")


def test_an_item_collection_holds_several_and_one_can_be_named(tmp_path):
    write_item(tmp_path, item())
    features = [item(id="a"), item(id="b")]
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    assert [p.path for p in products_in(str(path))] == [f"{path}#a", f"{path}#b"]
    assert only(f"{path}#b").path == f"{path}#b"


def test_a_catalogue_is_followed_to_its_local_items(tmp_path):
    write_item(tmp_path / "one", item())
    links = [{"rel": "item", "href": "./one/item.json"}, {"rel": "item", "href": "https://x.org/"}]
    record = {"type": "Collection", "stac_version": "1.0.0", "id": "c", "links": links}
    (tmp_path / "collection.json").write_text(json.dumps(record), "utf-8")
    assert only(tmp_path / "collection.json").path == str(tmp_path / "one" / "item.json")


def test_a_catalogue_that_leads_to_itself_ends(tmp_path):
    links = [{"rel": "child", "href": "./catalog.json"}]
    record = {"type": "Catalog", "stac_version": "1.0.0", "id": "c", "links": links}
    (tmp_path / "catalog.json").write_text(json.dumps(record), "utf-8")
    assert "is no product" in only(tmp_path / "catalog.json").problem


@pytest.mark.parametrize(
    "change",
    [
        {"assets": None},
        {"assets": []},
        {"assets": {"red": 3}},
        {"assets": {"red": {"href": 5}}},
        {"properties": {"datetime": 7, "proj:epsg": "x", "s2:processing_baseline": 5.1}},
        {"id": None},
        {"collection": 4},
    ],
)
def test_items_that_are_not_valid_end_in_a_sentence(tmp_path, change):
    product = only(write_item(tmp_path, item(**change)))
    assert product.problem or product.is_usable


def test_an_item_that_is_cut_off_is_said(tmp_path):
    path = write_item(tmp_path, item())
    path.write_text(path.read_text("utf-8")[:400], "utf-8")
    assert "cut off" in only(path).problem


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "1" + "0" * 400])
def test_numbers_that_are_not_finite_are_none(tmp_path, number):
    record = json.dumps(item()).replace("0.0001", number).replace("-0.1", number)
    path = write_item(tmp_path, item(), 1300)
    path.write_text(record, "utf-8")
    product = only(path)
    assert {(band.scale, band.offset) for band in product.bands} == {(1e-4, 0.0)}
    assert "states no baseline and no offset" in product.assumed[0]
    safe = write_safe(tmp_path / "s", offsets=dict.fromkeys(range(13), number))
    assert "do not say the units" in only(safe).problem
