"""A season of any stack, by a table of rasters."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from product_maker import write_raster
from season_maker import RNG, prepare

from cleardate.contract.errors import InputError
from cleardate.contract.layers import OPTICAL, SAR
from cleardate.imagery.products.resolve import resolve
from cleardate.imagery.products.search import products_in


def write_table(folder, rows, header="date,optical,clouds,sar"):
    path = folder / "season.csv"
    path.write_text("\n".join([header, *rows]) + "\n", "utf-8")
    return path


@pytest.fixture
def stack(tmp_path):
    """Rasters as a lab has them."""
    folder = tmp_path / "stack"
    for day in ("20220501", "20220601"):
        values = RNG.integers(200, 3000, (4, 32, 32)).astype(np.uint16)
        write_raster(folder / f"o_{day}.tif", values)
        mask = np.where(RNG.random((32, 32)) < 0.2, 7, 0).astype(np.uint8)
        write_raster(folder / f"m_{day}.tif", mask)
        write_raster(folder / f"s_{day}.tif", RNG.uniform(-20, -5, (2, 32, 32)).astype("float32"))
    return folder


def test_a_table_makes_a_season_of_any_stack(stack, tmp_path):
    header = "date;optical;clouds;sar;cloud_values;scale;offset;sar_units;orbit"
    rows = [
        "2022-05-01;o_20220501.tif;m_20220501.tif;s_20220501.tif;7;0.0001;0;db;161",
        "2022-06-01;o_20220601.tif;;s_20220601.tif;;0.0001;-0.1;db;161",
        "2022-06-09;;;s_20220601.tif;;;;db;88",
    ]
    table = write_table(stack, rows, header)
    result = prepare(tmp_path / "season", table=str(table))
    assert (result.summary["optical"], result.summary["sar"]) == (2, 3)
    found = {(p.kind, p.datetime[:10]): p for p in products_in(str(tmp_path / "season"))}
    first = found[OPTICAL, "2022-05-01"]
    assert [band.common_name for band in first.bands] == ["red", "green", "blue", "nir"]
    assert (first.mask.cloud_values, first.bands[0].scale) == ((7,), 1e-4)
    assert found[OPTICAL, "2022-06-01"].mask is None
    assert found[OPTICAL, "2022-06-01"].bands[0].offset == -0.1
    assert found[SAR, "2022-06-09"].relative_orbit == 88
    assert found[SAR, "2022-05-01"].bands[0].unit == "dB"


def test_an_orbit_of_a_table_that_is_no_number_is_none(stack, tmp_path):
    rows = ["2022-05-01,,,s_20220501.tif,db,\u00b2"]
    table = write_table(stack, rows, "date,optical,clouds,sar,sar_units,orbit")
    prepare(tmp_path / "season", table=str(table))
    assert products_in(str(tmp_path / "season"))[0].relative_orbit is None


def test_bands_of_a_table_are_named_in_it(stack, tmp_path):
    rows = ['2022-05-01,o_20220501.tif,,,"blue,green,red,nir"']
    table = write_table(stack, rows, "date,optical,clouds,sar,bands")
    prepare(tmp_path / "season", table=str(table))
    product = products_in(str(tmp_path / "season"))[0]
    with (
        rasterio.open(resolve(product.path, OPTICAL).name) as new,
        rasterio.open(stack / "o_20220501.tif") as old,
    ):
        assert new.descriptions == ("Blue", "Green", "Red", "NIR")
        assert np.array_equal(new.read(), old.read())


def test_products_may_stand_in_a_table(downloads, tmp_path):
    name = next(downloads.glob("*.zip")).name
    table = write_table(downloads, [f"2022-06-25,{name},,"])
    prepare(tmp_path / "season", table=str(table))
    product = products_in(str(tmp_path / "season"))[0]
    assert (product.mask_kind, product.offset_source) == ("scl", "metadata")


@pytest.mark.parametrize(
    ("header", "row", "said"),
    [
        ("date,optical", "2022-05-01,o.tif", "has the columns date, optical"),
        ("date,optical,clouds,sar,colour", "", "colour"),
        ("date,optical,clouds,sar", "May,o_20220501.tif,,", "Row 2 .*'May' is no date"),
        ("date,optical,clouds,sar", "2022-05-01,gone.tif,,", "Row 2 .*gone.tif"),
        (
            "date,optical,clouds,sar,scale",
            "2022-05-01,o_20220501.tif,,,x",
            "'x' in the column scale",
        ),
        ("date,optical,clouds,sar,sar_units", "2022-05-01,,,s_20220501.tif,dB?", "no units"),
        ("date,optical,clouds,sar,cloud_kind", "2022-05-01,o_20220501.tif,m,,x", "no kind of mask"),
        (
            "date,optical,clouds,sar,bands",
            "2022-05-01,o_20220501.tif,,,red",
            "4 bands without names",
        ),
    ],
)
def test_a_table_that_is_wrong_is_refused_with_its_row(stack, tmp_path, header, row, said):
    table = write_table(stack, [row], header)
    with pytest.raises(InputError, match=said):
        prepare(tmp_path / "season", table=str(table))
    assert not (tmp_path / "season").exists()
