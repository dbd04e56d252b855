"""What names of products say: times, orbits, tiles, tiers."""

from __future__ import annotations

import pytest

from cleardate.imagery.products.names import (
    landsat_name,
    relative_orbit,
    sentinel1_name,
    tile_epsg,
    utc,
    whole_number,
)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2019-02-12T19:26:51.024Z", "2019-02-12T19:26:51.024000Z"),
        ("20180526T105029", "2018-05-26T10:50:29Z"),
        ("28-APR-2018 17:32:11.000000", "2018-04-28T17:32:11Z"),
        ("2018-05-26T12:50:29+02:00", "2018-05-26T10:50:29Z"),
        ("2018-05-26", "2018-05-26"),
        ("20189999", ""),
        ("yesterday", ""),
    ],
)
def test_times_are_in_utc(text, moment):
    assert utc(text) == moment


def test_orbits_of_names():
    # The numbers in the manifests and items of ../shared/data/products.
    assert relative_orbit("S1B", 30148) == 22
    assert relative_orbit("S1B", 26269) == 168
    assert relative_orbit("S1A", 53498) == 51
    assert relative_orbit("S1A", 30643) == 121
    assert relative_orbit("S1X", 1) is None
    name = sentinel1_name("S1A_IW_GRDH_1SDH_20180528T173238_20180528T173303_022108_026428_0F0F")
    assert (name.polarisations, name.relative_orbit) == (("HH", "HV"), 161)


def test_tiles_tell_their_zone():
    assert (tile_epsg("31UES"), tile_epsg("22HBD"), tile_epsg("99XXX")) == (32631, 32722, None)


def test_tiers_of_landsat_are_no_dates():
    name = landsat_name("LC08_L2SP_001070_20190114_20200830_02_T2")
    assert (name.tier, name.datetime, name.tile) == ("T2", "2019-01-14", "001070")


@pytest.mark.parametrize("text", ["\u00b2", "\u0663", "", "-1", "1.5", "9" * 5000])
def test_what_is_no_whole_number_is_none(text):
    assert whole_number(text) is None
    assert whole_number("051") == 51
