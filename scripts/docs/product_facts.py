"""What a reader must get from each product of ../shared/data/products: for the table and its test.

By path below that folder: facts of ``cleardate products``. Of times only the beginning counts; of
``problem`` and ``assumed`` that they hold a text, empty for none at all; the other keys of bands
(offset, scale, nodata, unit) are those that all bands share, and ``bands`` their common names.
"""

from __future__ import annotations

from typing import Any

S2, S1, STAC, MADE = "s2_safe", "s1_safe", "stac", "made/flanders_west"
RGBN = ["blue", "green", "red", "nir"]
NETWORK = "on the network"
RTC = {"kind": "sar", "bands": ["VV", "VH"], "unit": "power", "relative_orbit": 161}
NO_OFFSET, OFFSET = {"scale": 0.0001, "offset": 0.0}, {"scale": 0.0001, "offset": -0.1}
LANDSAT = {"kind": "optical", "scale": 2.75e-05, "offset": -0.2, "nodata": 0.0}
_GRD = "IW_GRDH_1SDV"
_B = f"S1B_{_GRD}_20180428T173211_20180428T173236_010687_013835"
_A = f"S1A_{_GRD}_20180528T173238_20180528T173303_022108_026428"
_B_TIME, _A_TIME = {"datetime": "2018-04-28T17:32:11"}, {"datetime": "2018-05-28T17:32:38"}
_T1 = "S2B_MSIL2A_20180426T105029_N0207_R051_T31UES_20180426T131227"
_T2 = "S2B_MSIL2A_20180526T105029_N0500_R051_T31UES_20230818T224512"

FACTS: dict[str, dict[str, Any]] = {
    f"{S2}/S2A_MSIL2A_20190212T192651_N0212_R013_T07HFE_20201007T160857.SAFE": {
        "kind": "optical",
        "sensor": "Sentinel-2A",
        "datetime": "2019-02-12T19:26:51",
        "tile": "07HFE",
        "epsg": 32707,
        "relative_orbit": 13,
        **NO_OFFSET,
        "nodata": 0.0,
        "problem": "No image file",
    },
    f"{S2}/S2B_MSIL2A_20210122T133229_N0214_R081_T22HBD_20210122T155500.SAFE": {
        "kind": "optical",
        "sensor": "Sentinel-2B",
        "datetime": "2021-01-22T13:32:29",
        "tile": "22HBD",
        "epsg": 32722,
        "relative_orbit": 81,
        **NO_OFFSET,
        "nodata": 0.0,
        "mask_kind": "scl",
        "offset_source": "metadata",
        "problem": "",
        "assumed": "",
    },
    f"{S2}/S2A_MSIL2A_20221005T115411_N0400_R023_T29UNU_20221005T164454.SAFE": {
        "kind": "optical",
        "sensor": "Sentinel-2A",
        "datetime": "2022-10-05T11:54:11",
        "tile": "29UNU",
        "epsg": 32629,
        "relative_orbit": 23,
        **OFFSET,
        "nodata": 0.0,
        "mask_kind": "scl",
        "offset_source": "metadata",
        "problem": "green, blue, nir",
    },
    f"{S2}/S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB_20230822T021825.SAFE": {
        "kind": "optical",
        "sensor": "Sentinel-2A",
        "datetime": "2023-08-21T22:19:41",
        "tile": "01KAB",
        "epsg": 32701,
        "relative_orbit": 29,
        **OFFSET,
        "nodata": 0.0,
        "assumed": "no metadata of the granule",
        "problem": "No image file",
    },
    f"{S1}/S1B_{_GRD}_20211223T051122_20211223T051147_030148_039993_5371.SAFE": {
        "kind": "sar",
        "sensor": "Sentinel-1B",
        "datetime": "2021-12-23T05:11:22",
        "relative_orbit": 22,
        "absolute_orbit": 30148,
        "orbit_direction": "descending",
        "bands": ["VV", "VH"],
        "unit": "amplitude",
        "problem": "not terrain-corrected",
    },
    f"{S1}/S1B_{_GRD}_20210401T052623_20210401T052648_026269_032297_ECC8.SAFE": {
        "kind": "sar",
        "sensor": "Sentinel-1B",
        "datetime": "2021-04-01T05:26:23",
        "relative_orbit": 168,
        "absolute_orbit": 26269,
        "bands": ["VV", "VH"],
        "problem": "not terrain-corrected",
    },
    f"{S1}/S1A__IW___A_20150309T173017_VV_grd_mli_geo_norm_db.tif": {
        "kind": "sar",
        "sensor": "Sentinel-1A",
        "datetime": "2015-03-09T17:30:17",
        "orbit_direction": "ascending",
        "epsg": 32631,
        "bands": ["VV"],
        "unit": "dB",
        "nodata": -99.0,
        "offset_source": "name",
        "problem": "",
    },
    f"{STAC}/earth-search/sentinel-2-l2a/S2A_13TDE_20231008_0_L2A.json": {
        "kind": "optical",
        "sensor": "Sentinel-2A",
        "tile": "13TDE",
        "epsg": 32613,
        **NO_OFFSET,
        "mask_kind": "scl",
        "assumed": "has been applied",
        "problem": NETWORK,
    },
    f"{STAC}/earth-search-v0/S2A_28QCH_20200714_0_L2A.json": {
        "kind": "optical",
        "tile": "28QCH",
        "epsg": 32628,
        **NO_OFFSET,
        "offset_source": "assumed",
        "assumed": "A date proves nothing",
        "problem": NETWORK,
    },
    f"{STAC}/planetary-computer/sentinel-2-l2a/"
    "S2B_MSIL2A_20240419T095549_R122_T46XES_20240419T123824.json": {
        "tile": "46XES",
        "epsg": 32646,
        "relative_orbit": 122,
        **OFFSET,
        "problem": NETWORK,
        "datetime": "2024-04-19T09:55:49",
        "offset_source": "metadata",
    },
    f"{STAC}/planetary-computer/sentinel-2-l2a/"
    "S2B_MSIL2A_20240419T095549_R122_T47XML_20240419T123458.json": {
        "tile": "47XML",
        "epsg": 32647,
        "relative_orbit": 122,
        **OFFSET,
        "problem": NETWORK,
        "datetime": "2024-04-19T09:55:49",
        "offset_source": "metadata",
    },
    f"{STAC}/planetary-computer/sentinel-2-l2a/"
    "S2B_MSIL2A_20190629T212529_R043_T06VVN_20201006T080531.json": {
        "tile": "06VVN",
        "epsg": 32606,
        "relative_orbit": 43,
        **NO_OFFSET,
        "problem": NETWORK,
        "offset_source": "metadata",
    },
    f"{STAC}/stactools/S2B_T22HBD_20210122T133224_L2A.json": {
        "tile": "22HBD",
        "epsg": 32722,
        "relative_orbit": 81,
        **NO_OFFSET,
        "offset_source": "metadata",
        "problem": "is not there",
    },
    f"{STAC}/planetary-computer/landsat-c2-l2/LC09_L2SP_089090_20240417_02_T1.json": {
        **LANDSAT,
        "sensor": "Landsat 9",
        "tile": "089090",
        "mask_kind": "qa_pixel",
        "offset_source": "metadata",
        "problem": NETWORK,
    },
    f"{STAC}/earth-search/landsat-c2-l2/LC08_L2SP_033032_20231008_02_T1.json": {
        **LANDSAT,
        "sensor": "Landsat 8",
        "tile": "033032",
        "mask_kind": "qa_pixel",
        "offset_source": "metadata",
        "problem": NETWORK,
    },
    f"{STAC}/usgs/LC08_L2SP_028030_20200114_20200824_02_T1_SR.json": {
        **LANDSAT,
        "sensor": "Landsat 8",
        "tile": "028030",
        "offset_source": "assumed",
        "assumed": "its MTL is not there",
        "problem": NETWORK,
    },
    f"{STAC}/planetary-computer/sentinel-1-rtc/"
    "S1A_IW_GRDH_1SDV_20240419T045904_20240419T045916_053498_067DF2_rtc.json": {
        **RTC,
        "relative_orbit": 51,
        "orbit_direction": "descending",
        "nodata": -32768.0,
        "epsg": 32633,
        "problem": NETWORK,
    },
    f"{STAC}/planetary-computer/sentinel-1-rtc/"
    "S1A_IW_GRDH_1SDV_20240419T045839_20240419T045904_053498_067DF2_rtc.json": {
        **RTC,
        "relative_orbit": 51,
        "orbit_direction": "descending",
        "nodata": -32768.0,
        "epsg": 32633,
        "problem": NETWORK,
    },
    f"{STAC}/planetary-computer/sentinel-1-grd/"
    "S1A_IW_GRDH_1SDV_20240325T055038_20240325T055103_053134_066FC4.json": {
        "kind": "sar",
        "relative_orbit": 37,
        "problem": "Sentinel-1 RTC",
    },
    f"{STAC}/aws-indigo-rtc/S1A_20200103_17RMJ_ASC.json": {
        **RTC,
        "relative_orbit": 121,
        "absolute_orbit": 30643,
        "nodata": 0.0,
        "tile": "17RMJ",
        "orbit_direction": "ascending",
        "epsg": 32617,
        "problem": NETWORK,
    },
    f"{STAC}/aws-indigo-rtc/S1A_20200103_17RMJ_ASC/Gamma0_VV.vrt": {
        **RTC,
        "bands": ["VV"],
        "relative_orbit": 121,
        "absolute_orbit": 30643,
        "tile": "17RMJ",
        "nodata": 0.0,
        "orbit_direction": "ascending",
        "problem": "leads to the network",
    },
    "landsat/LC08_L2SP_001070_20190114_20200830_02_T2": {
        **LANDSAT,
        "sensor": "Landsat 8",
        "tile": "001070",
        "epsg": 32619,
        "datetime": "2019-01-14T14:34:30",
        "mask_kind": "qa_pixel",
        "problem": "",
        "offset_source": "metadata",
    },
    "landsat/LC09_L2SP_010065_20220129_20220131_02_T1_MTL.txt": {
        **LANDSAT,
        "sensor": "Landsat 9",
        "tile": "010065",
        "datetime": "2022-01-29T15:28:34",
        "problem": "No image file",
    },
    f"{MADE}/s2/{_T1}.SAFE": {
        "tile": "31UES",
        "relative_orbit": 51,
        **NO_OFFSET,
        "mask_kind": "scl",
        "problem": "",
        "datetime": "2018-04-26T10:50:29",
        "offset_source": "metadata",
    },
    f"{MADE}/s2/{_T2}.SAFE.zip": {
        "tile": "31UES",
        "relative_orbit": 51,
        **OFFSET,
        "mask_kind": "scl",
        "problem": "",
        "datetime": "2018-05-26T10:50:29",
        "offset_source": "metadata",
    },
    f"{MADE}/s1/pc/{_B}_0F0F": {**RTC, **_B_TIME, "nodata": -32768.0, "problem": ""},
    f"{MADE}/s1/pc/{_A}_0F0F": {**RTC, **_A_TIME, "nodata": -32768.0, "problem": ""},
    **{
        f"{MADE}/s1/hyp3/{name}_DVP_RTC10_G_g{letter}uned_A{number}": {
            **RTC,
            **time,
            "relative_orbit": None,
            "unit": unit,
            "offset_source": "name",
            "problem": "",
        }
        for letter, number, unit in (
            *(("p", 111, "power"), ("d", 105, "dB"), ("a", 102, "amplitude")),
        )
        for name, time in (
            *(("S1B_IW_20180428T173211", _B_TIME), ("S1A_IW_20180528T173238", _A_TIME)),
        )
    },
    **{
        f"{MADE}/s1/snap/{name}_0F0F_Orb_NR_Cal_TC{end}.dim": {
            **RTC,
            **time,
            "orbit_direction": "ascending",
            "unit": unit,
            "nodata": 0.0,
            "problem": "",
        }
        for end, unit in (("", "power"), ("_db", "dB"))
        for name, time in ((_B, _B_TIME), (_A, _A_TIME))
    },
    f"{MADE}/s1/gee/{_B}.tif": {**RTC, **_B_TIME, "unit": "dB", "problem": ""},
    f"{MADE}/s1/gee/{_A}.tif": {**RTC, **_A_TIME, "unit": "dB", "problem": ""},
    **{
        f"{MADE}/s1/gee/S1_{day}_{form}.tif": {"kind": "sar", "problem": "no scale says"}
        for form in ("dB_uint16", "byte")
        for day in ("20180428", "20180528")
    },
    **{
        f"{MADE}/s1/openeo/openEO_{day}Z.tif": {
            "kind": "sar",
            "datetime": day,
            "bands": ["VV", "VH"],
            "unit": "power",
            "offset_source": "values",
            "problem": "",
        }
        for day in ("2018-04-28", "2018-05-28")
    },
    f"{MADE}/stac/sentinel-2-l2a/{_T1}.json": {**NO_OFFSET, "tile": "31UES", "problem": ""},
    f"{MADE}/stac/sentinel-2-l2a/{_T2}.json": {**OFFSET, "tile": "31UES", "problem": ""},
    f"{MADE}/stac/sentinel-1-rtc/{_B}_rtc.json": {
        **RTC,
        **_B_TIME,
        "orbit_direction": "ascending",
        "problem": "",
    },
    f"{MADE}/stac/sentinel-1-rtc/{_A}_rtc.json": {
        **RTC,
        **_A_TIME,
        "orbit_direction": "ascending",
        "problem": "",
    },
    f"{MADE}/stac/earth-search/S2B_31UES_20180426_0_L2A/S2B_31UES_20180426_0_L2A.json": {
        **NO_OFFSET,
        "tile": "31UES",
        "bands": RGBN,
        "problem": "",
    },
    f"{MADE}/stac/earth-search/S2B_31UES_20180526_0_L2A/S2B_31UES_20180526_0_L2A.json": {
        **NO_OFFSET,
        "tile": "31UES",
        "bands": RGBN,
        "mask_kind": "scl",
        "problem": "",
        "assumed": "agree with the latter",
    },
}


def said(record: dict[str, Any], fact: str) -> Any:
    """What a record of ``cleardate products`` says of a fact, in the words of FACTS."""
    if fact == "bands":
        return [band["common_name"] for band in record["bands"]]
    if fact in ("offset", "scale", "nodata", "unit"):
        values = {band[fact] for band in record["bands"]}
        return values.pop() if len(values) == 1 else sorted(map(str, values))
    if fact == "assumed":
        return " ".join(record["assumed"])
    return record[fact]


def agrees(record: dict[str, Any], fact: str, wanted: Any) -> bool:
    """Whether a record says what FACTS want."""
    found = said(record, fact)
    if fact in ("problem", "assumed"):
        return wanted in (found or "") if wanted else not found
    if fact == "datetime":
        return str(found).startswith(wanted)
    if isinstance(wanted, float) and isinstance(found, (int, float)):
        return abs(found - wanted) < 1e-12
    return bool(found == wanted)
