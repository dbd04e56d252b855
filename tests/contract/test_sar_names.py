"""Units and backscatter as names and tags of SAR files say them."""

from __future__ import annotations

import pytest

from cleardate.contract.sar_names import BETA, GAMMA, SIGMA, backscatter_said, units_said


@pytest.mark.parametrize(
    ("text", "units", "backscatter"),
    [
        ("S1A_IW_20180101T000000_DVP_RTC30_G_gpuned_A1B2_VV.tif", "power", GAMMA),
        ("S1A_IW_20180101T000000_DVP_RTC30_G_gduned_A1B2.tif", "db", GAMMA),
        ("S1A_IW_20180101T000000_DVP_RTC30_G_sawnem_A1B2.tif", "amplitude", SIGMA),
        ("x.tif Amplitude_VV Amplitude_VH", "amplitude", ""),
        ("x.tif Intensity_VV", "power", ""),
        ("x.tif Sigma0_VV_db Sigma0_VH_db", "db", SIGMA),
        ("x.tif Gamma0_VV", "", GAMMA),
        ("x.tif gamma nought VV", "", GAMMA),
        ("beta0.tif", "", BETA),
        ("s1.tif VV VH UNITS=dB", "db", ""),
        ("x.tif Amplitude_VV_db", "db", ""),
        ("amplitude_and_intensity.tif", "", ""),
        ("sigma0_gamma0.tif", "", ""),
        ("s1_20180101.tif VV VH", "", ""),
        ("adb.tif powerful.tif gamma03.tif", "", ""),
    ],
)
def test_what_names_say(text, units, backscatter):
    assert (units_said(text), backscatter_said(text)) == (units, backscatter)
